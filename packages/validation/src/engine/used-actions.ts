import type { SourceRange } from "@automation/core/syntax";
import { readAction } from "../workflow/action-file.ts";
import type { Project } from "../workflow/model.ts";
import { DEFAULT_POLICY } from "../workflow/policy.ts";
import { readSourceFile } from "../workflow/source-file.ts";
import { parseActionReference, stepsOf } from "../workflow/step.ts";
import { readWorkflow } from "../workflow/workflow-file.ts";
import type { YamlScalar } from "../yaml/yaml-node.ts";
import type { ValidationInput } from "./input.ts";

/** An action or a called workflow of another repository, where it is used. */
export interface UsedAction {
  readonly file: string;
  readonly range: SourceRange;
  readonly owner: string;
  readonly name: string;
  readonly ref: string;
  /** What the comment behind a commit says that it is: `v4.1.0`; empty without one. */
  readonly comment: string;
}

const NOTHING: Project = {
  isComplete: false,
  policy: DEFAULT_POLICY,
  isFileMissing: () => false,
  findAction: () => undefined,
  findWorkflow: () => undefined,
};

/** Every use of an action or a workflow of another repository. Never throws. */
export function listUsedActions(inputs: readonly ValidationInput[]): readonly UsedAction[] {
  return inputs.flatMap(({ kind, path, text }) => {
    if (kind !== "workflow" && kind !== "action") return [];
    const source = readSourceFile(path, text);
    const file = kind === "workflow" ? readWorkflow(source, NOTHING) : readAction(source, NOTHING);
    const calls = file.kind === "workflow" ? file.jobs.map(({ uses }) => uses) : [];
    return [...calls, ...stepsOf(file).map(({ uses }) => uses)].flatMap((uses) => {
      const reference = uses === undefined ? undefined : parseActionReference(uses.text);
      if (uses === undefined || reference === undefined || reference.ref === "") return [];
      const { owner, name, ref } = reference;
      const range = source.lines.range(uses.start, uses.end - uses.start);
      return [{ file: path, range, owner, name, ref, comment: commentOf(uses, source.text) }];
    });
  });
}

/** A version at the start of the comment behind a value. */
function commentOf({ end }: YamlScalar, text: string): string {
  return (
    /^["']?[ \t]*#[ \t]*(?:tag=|pin@)?(v?\d+(?:\.\d+)*(?:-[\w.]+)?)(?=\s|$)/.exec(
      text.slice(end, end + 200),
    )?.[1] ?? ""
  );
}
