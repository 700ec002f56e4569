import { PRODUCT } from "./product.ts";
import type { WorkflowRun } from "./workflow-run.ts";

const CHECKOUT = "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1";

/** A workflow of one job that calls one of ours, and of one that prints what came back. */
export const callOf = (
  workflow: string,
  inputs: Record<string, string | boolean>,
  ...secrets: readonly string[]
) => `
on: workflow_dispatch
permissions: {}
jobs:
  call:
    permissions: { contents: write, actions: read, issues: write }
    uses: ${PRODUCT.repository}/.github/workflows/${workflow}@${PRODUCT.commit}
    with: ${JSON.stringify(inputs)}
    secrets:
${secrets.map((secret) => `      ${secret}: \${{ secrets.${secret} }}`).join("\n")}
  outputs:
    needs: call
    if: always()
    runs-on: ubuntu-latest
    steps:
      - env:
          OUTPUTS: \${{ toJSON(needs.call.outputs) }}
        run: echo "OUTPUTS=$(echo "$OUTPUTS" | base64 -w0)"
`;

/** A workflow of one job that uses one of our actions, and prints what came back. */
export const stepOf = (action: string, inputs: Record<string, string>) => `
on: workflow_dispatch
permissions: {}
jobs:
  job:
    runs-on: ubuntu-latest
    permissions: { contents: write, actions: read, issues: write }
    steps:
      - uses: ${CHECKOUT}
      - id: step
        uses: ${PRODUCT.repository}/actions/${action}@${PRODUCT.commit}
        with: ${JSON.stringify(inputs)}
      - if: always()
        env:
          OUTPUTS: \${{ toJSON(steps.step.outputs) }}
        run: echo "OUTPUTS=$(echo "$OUTPUTS" | base64 -w0)"
`;

/** What a caller gets: printed by its last job or step. Not for a called workflow that fails: act stops there. */
export function outputsOf(run: WorkflowRun): Record<string, string> {
  const encoded = /\| OUTPUTS=([\w+/=]+)/.exec(run.log)?.[1];
  if (encoded === undefined) throw new Error(`The run printed no outputs:\n${run.log.slice(-4000)}`);
  return JSON.parse(Buffer.from(encoded, "base64").toString("utf8")) as Record<string, string>;
}

/** What a step inside set, for runs that end before the caller's last job. */
export function stepOutputOf(run: WorkflowRun, name: string): string | undefined {
  return run.log
    .split("\n")
    .map((line) => line.split(`::set-output:: ${name}=`)[1])
    .findLast((value) => value !== undefined);
}

/** An uploaded file, by `artifact/path`. */
export function jsonOf(run: WorkflowRun, file: string): Record<string, unknown> {
  const text = run.artifacts[file];
  if (text === undefined)
    throw new Error(`No ${file} among ${Object.keys(run.artifacts).join(", ")}:\n${run.log.slice(-4000)}`);
  return JSON.parse(text) as Record<string, unknown>;
}
