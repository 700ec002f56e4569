import {
  itemsOf,
  mappingOf,
  scalarOf,
  valueAt,
  type YamlMapping,
  type YamlNode,
  type YamlScalar,
} from "../yaml/yaml-node.ts";
import type { ActionFile, Job, Step, WorkflowFile } from "./model.ts";

/** Reads the mappings of a list of steps; those that run side by side under `parallel` stand in their list's place. */
export function readSteps(node: YamlNode | undefined, job: Job | undefined): readonly Step[] {
  if (node?.kind !== "sequence") return [];
  return node.items.flatMap((item, index): readonly Step[] => {
    if (item.kind !== "mapping") return [];
    const group = valueAt(item, "parallel");
    if (group === undefined) return [readStep(item, index, job)];
    return itemsOf(group).flatMap((inner) => (inner.kind === "mapping" ? [readStep(inner, index, job)] : []));
  });
}

function readStep(node: YamlMapping, index: number, job: Job | undefined): Step {
  return {
    node,
    index,
    job,
    id: scalarOf(node, "id"),
    uses: scalarOf(node, "uses"),
    run: scalarOf(node, "run"),
    with: mappingOf(node, "with"),
    env: mappingOf(node, "env"),
  };
}

/** Every step of a file. */
export function stepsOf(file: WorkflowFile | ActionFile): readonly Step[] {
  return file.kind === "workflow" ? file.jobs.flatMap(({ steps }) => steps) : file.steps;
}

/** The action that a step uses, split: `actions/cache/save@v4`; `undefined` for a local or container action. */
export interface ActionReference {
  readonly owner: string;
  readonly name: string;
  /** `owner/name` in lower case. */
  readonly repository: string;
  readonly path: string;
  /** Empty when there is no `@`. */
  readonly ref: string;
}

/**
 * The path that a reference inside the same repository stands for, beginning with `./` or `../`; `undefined` for every
 * other. `$/x` is `x` in the repository, at the commit, of the very file that says so; known to github.com since
 * 2026-07-30, and not to GitHub Enterprise Server.
 */
export function toLocalPath(uses: string): string | undefined {
  if (uses.startsWith("$/")) return `./${uses.slice("$/".length)}`;
  return uses.startsWith("./") || uses.startsWith("../") ? uses : undefined;
}

/** Splits `owner/name/path@ref`; `undefined` when it is not of that form. */
export function parseActionReference(uses: string): ActionReference | undefined {
  const known = REFERENCES.get(uses);
  if (known !== undefined) return known;
  const reference = splitReference(uses);
  if (reference !== undefined && REFERENCES.size < MAX_REFERENCES) REFERENCES.set(uses, reference);
  return reference;
}

/** Every rule asks about every step, and files use the same actions. */
const REFERENCES = new Map<string, ActionReference>();
const MAX_REFERENCES = 5000;

function splitReference(uses: string): ActionReference | undefined {
  if (/^(\.|\$|docker:\/)\//.test(uses) || uses.includes("${{")) return undefined;
  const [location = "", ...refs] = uses.trim().split("@");
  const [owner = "", name = "", ...path] = location.split("/");
  if (owner === "" || name === "") return undefined;
  return {
    owner,
    name,
    repository: `${owner}/${name}`.toLowerCase(),
    path: path.join("/"),
    ref: refs.join("@"),
  };
}

/** `owner/name`, and the path inside the repository if there is one. */
export function locationOf({ owner, name, path }: ActionReference): string {
  return path === "" ? `${owner}/${name}` : `${owner}/${name}/${path}`;
}

/** Whether a step uses one of these actions, each the one at the root of its repository, whatever the version. */
export function usesAction(step: Step, ...repositories: readonly string[]): boolean {
  const reference = step.uses === undefined ? undefined : parseActionReference(step.uses.text);
  return reference?.path === "" && repositories.includes(reference.repository);
}

/** An input that a step gives; its name in any case. */
export function inputOf(step: Step, name: string): YamlNode | undefined {
  return step.with?.entries.findLast(({ key }) => key.text.toLowerCase() === name)?.value;
}

/** A version stands at the start of its comment; a line of any length is not searched for one. */
const MAX_COMMENT = 200;

/** The major version of what is used: of its ref, or for a commit of the comment behind it; `undefined` when neither says. */
export function majorVersionOf(uses: YamlScalar, { text }: { readonly text: string }): number | undefined {
  const ref = parseActionReference(uses.text)?.ref ?? "";
  const comment = /^[^\n]*?#[^\n]*?\bv?(\d+)(?:\.\d+)*\b/.exec(
    text.slice(uses.end, uses.end + MAX_COMMENT),
  )?.[1];
  const digits = /^[0-9a-f]{40}$/.test(ref) ? comment : /^v?(\d+)(\.|$)/.exec(ref)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
