import { describe, expect, it } from "@jest/globals";
import { listCalledWorkflows, validateFiles } from "../../src/index.ts";

const BUILD = "acme/tools/.github/workflows/build.yml@v1";
const DEPLOY = "acme/tools/.github/workflows/deploy.yml@v1";

const job = (body: string) => `jobs:\n  a:\n${body}`;
const steps = job("    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n");

/** What WF041 and WF042 find in a workflow that calls `BUILD`, when these files are known of the other repository. */
function findingsOf(head: string, rest: string, files: Readonly<Record<string, string>>): readonly string[] {
  const text = `on: push\n${head}${job(`    uses: ${BUILD}\n${rest}`)}`;
  const { findings } = validateFiles(
    [{ kind: "workflow", path: ".github/workflows/a.yml", text }],
    undefined,
    { read: () => undefined, readCalled: (reference) => files[reference] },
  );
  return findings
    .filter(({ rule }) => rule === "WF041" || rule === "WF042")
    .map(({ rule, line }) => `${rule}:${line}`);
}

describe("workflows of other repositories", () => {
  const declaring = `on:\n  workflow_call:\n    inputs:\n      n: {type: number, required: true}\n    secrets:\n      s: {required: true}\n${steps}`;

  it.each([
    ["nothing is known of", "", {}, []],
    ["get what they declare", "    with: {n: 1}\n    secrets: {s: x}\n", { [BUILD]: declaring }, []],
    ["lack an input and a secret", "", { [BUILD]: declaring }, ["WF041:5", "WF041:5"]],
    ["get another type", "    with: {n: one}\n    secrets: inherit\n", { [BUILD]: declaring }, ["WF041:6"]],
    ["cannot be called", "", { [BUILD]: `on: push\n${steps}` }, ["WF041:5"]],
  ])("are compared when they %s", (_, rest, files, expected) => {
    expect(findingsOf("permissions: {}\n", rest, files)).toEqual(expected);
  });

  it.each([
    ["themselves", { [BUILD]: `on: workflow_call\npermissions:\n  issues: write\n${steps}` }],
    [
      "through one beside them",
      {
        [BUILD]: `on: workflow_call\n${job("    uses: ./.github/workflows/deploy.yml\n")}`,
        [DEPLOY]: `on: workflow_call\npermissions:\n  issues: write\n${steps}`,
      },
    ],
  ])("may not ask for more than their caller may give %s", (_, files) => {
    expect(findingsOf("permissions: {}\n", "", files)).toEqual(["WF042:4"]);
    expect(findingsOf("permissions:\n  issues: write\n", "", files)).toEqual([]);
  });

  it("may call each other in a circle", () => {
    const files = {
      [BUILD]: `on: workflow_call\n${job("    uses: $/.github/workflows/deploy.yml\n")}`,
      [DEPLOY]: `on: workflow_call\n${job(`    uses: ${BUILD}\n`)}`,
    };

    expect(findingsOf("permissions: {}\n", "", files)).toEqual(["WF041:5"]);
  });
});

describe("the list of called workflows", () => {
  it.each([
    ["of another repository", `    uses: ${BUILD}\n`, "", [BUILD]],
    ["of the same repository", "    uses: ./.github/workflows/deploy.yml\n", "", []],
    ["beside a caller of another one", "    uses: ./.github/workflows/deploy.yml\n", BUILD, [DEPLOY]],
    ["by an expression", `    uses: ${"$"}{{ inputs.x }}\n`, "", []],
    ["with a path that climbs", "    uses: acme/tools/../x.yml@v1\n", "", []],
    ["that are none", "    steps:\n      - uses: acme/tools@v1\n", "", []],
  ])("holds those %s", (_, body, caller, expected) => {
    expect(listCalledWorkflows(job(body), caller)).toEqual(expected);
  });

  it.each(["", "a: [", "\u0000", "jobs: 1"])("is empty for what is no workflow: %j", (text) => {
    expect(listCalledWorkflows(text)).toEqual([]);
  });
});
