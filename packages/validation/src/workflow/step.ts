import { mappingOf, scalarOf, type YamlMapping, type YamlNode, type YamlScalar } from "../yaml/yaml-node.ts";
import type { Job } from "./workflow-file.ts";

/** One step of a job or of a composite action. */
export interface Step {
  readonly node: YamlMapping;
  readonly index: number;
  /** `undefined` in a composite action. */
  readonly job: Job | undefined;
  readonly id: YamlScalar | undefined;
  readonly uses: YamlScalar | undefined;
  readonly run: YamlScalar | undefined;
  readonly with: YamlMapping | undefined;
  readonly env: YamlMapping | undefined;
}

/** Reads the mappings of a list of steps. */
export function readSteps(node: YamlNode | undefined, job: Job | undefined): readonly Step[] {
  if (node?.kind !== "sequence") return [];
  return node.items.flatMap((item, index): Step[] =>
    item.kind === "mapping"
      ? [
          {
            node: item,
            index,
            job,
            id: scalarOf(item, "id"),
            uses: scalarOf(item, "uses"),
            run: scalarOf(item, "run"),
            with: mappingOf(item, "with"),
            env: mappingOf(item, "env"),
          },
        ]
      : [],
  );
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

/** Whether a step uses one of these actions, whatever the version. */
export function usesAction(step: Step, ...repositories: readonly string[]): boolean {
  const reference = step.uses === undefined ? undefined : parseActionReference(step.uses.text);
  return reference !== undefined && repositories.includes(reference.repository);
}

/** An input that a step gives; its name in any case. */
export function inputOf(step: Step, name: string): YamlNode | undefined {
  return step.with?.entries.findLast(({ key }) => key.text.toLowerCase() === name)?.value;
}
