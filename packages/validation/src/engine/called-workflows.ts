import { readSourceFile } from "../workflow/source-file.ts";
import { toLocalPath } from "../workflow/step.ts";
import { asScalar, entriesOf, valueAt } from "../yaml/yaml-node.ts";

/** A workflow of another repository, taken apart. */
export interface CalledWorkflow {
  readonly owner: string;
  readonly name: string;
  readonly path: string;
  readonly ref: string;
}

/** Takes `owner/name/path@ref` apart; `undefined` for a workflow of the same repository, and for what is none. */
export function parseCalledWorkflow(reference: string): CalledWorkflow | undefined {
  const match = /^([\w-][\w.-]*)\/([\w.-]+)\/([^@\s]+\.ya?ml)@([^\s@]+)$/.exec(reference);
  const [, owner, name, path, ref] = match ?? [];
  if (owner === undefined || name === undefined || path === undefined || ref === undefined) return undefined;
  return path.split("/").includes("..") ? undefined : { owner, name, path, ref };
}

/** The reference that a call stands for inside of a workflow of another repository. */
export function resolveCall(call: string, caller: string): string {
  const from = parseCalledWorkflow(caller);
  const path = toLocalPath(call);
  if (from === undefined || path === undefined) return call;
  return `${from.owner}/${from.name}/${path.replace(/^(\.\.?\/)+/, "")}@${from.ref}`;
}

/** The workflows of other repositories that a workflow calls; `caller` is its own reference when it is of another one. */
export function listCalledWorkflows(text: string, caller = ""): readonly string[] {
  const { root } = readSourceFile(caller, text);
  const calls = entriesOf(valueAt(root ?? undefined, "jobs")).flatMap(
    ({ value }) => asScalar(valueAt(value, "uses"))?.text ?? [],
  );
  const references = calls.map((call) => resolveCall(call, caller));
  return [...new Set(references)].filter((reference) => parseCalledWorkflow(reference) !== undefined);
}
