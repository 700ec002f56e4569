import { hasExpression, type YamlNode } from "../yaml/yaml-node.ts";
import type { ActionFile, Project, Step } from "./model.ts";
import { inputOf, parseActionReference, toLocalPath, usesAction } from "./step.ts";

/** What is known of an action that a step names by a path. */
export interface LocalAction {
  /** `undefined` when it is not known. */
  readonly action: ActionFile | undefined;
  /** Whether it is certain that no such action is there when the step runs. */
  readonly isMissing: boolean;
}

const UNKNOWN: LocalAction = { action: undefined, isMissing: false };

/** A folder of the workspace, and what the steps before put there. */
interface Place {
  /** Index of the step. */
  readonly at: number;
  readonly folder: readonly string[];
  /** The repository that the workflow is of; else something that is not known. */
  readonly isOwn: boolean;
  /** Whether it is at another commit than the workflow, and so may hold other files. */
  readonly isOtherCommit: boolean;
  /** Whether other repositories are checked out below it. */
  readonly hasSubmodules: boolean;
}

/**
 * Finds the action that a step names by a path: in the checkout of this repository that lies there.
 *
 * A path is one of the workspace, and what is in the workspace the steps before decide: a checkout with `path`, another
 * repository, a script that clones. What they may have put there is not called missing.
 *
 * @param steps All steps of the job, or of the composite action, in their order.
 */
export function findLocalAction(step: Step, steps: readonly Step[], project: Project): LocalAction {
  const text = step.uses?.text ?? "";
  const path = toLocalPath(text);
  if (path === undefined) return UNKNOWN;
  // `$/x` is of the very repository that says so, whatever is checked out.
  if (text.startsWith("$/")) return look(path, project, true);
  const parts = path.split("/").filter((part) => part !== "." && part !== "");
  if (parts.includes("..")) return look(path, project, true);
  const index = steps.indexOf(step);
  const before = checkoutsOf(steps).filter(({ at }) => at < index);
  const place = before
    .filter(({ folder }) => folder.every((part, at) => part === parts[at]))
    .toSorted((a, b) => a.folder.length - b.folder.length)
    .at(-1);
  const inside = parts.slice(place?.folder.length ?? 0);
  const isWritten = firstWrite(steps, inside[0] ?? "") < index;
  if (place === undefined) {
    // A composite action is used where its caller has checked out what it needs.
    const isCallers = step.job === undefined && parts[0] !== ".github";
    return look(path, project, before.length === 0 && !isWritten && !isCallers);
  }
  if (!place.isOwn) return UNKNOWN;
  const isOthers = place.hasSubmodules && inside[0] !== ".github";
  return look(`./${inside.join("/")}`, project, !isWritten && !place.isOtherCommit && !isOthers);
}

function look(path: string, project: Project, isCertain: boolean): LocalAction {
  const action = project.findAction(path);
  return { action, isMissing: action === undefined && isCertain && project.isComplete };
}

const CHECKOUTS = new WeakMap<readonly Step[], readonly Place[]>();

/** The checkouts of a list of steps; read once. */
function checkoutsOf(steps: readonly Step[]): readonly Place[] {
  const known = CHECKOUTS.get(steps) ?? steps.flatMap(placeOf);
  CHECKOUTS.set(steps, known);
  return known;
}

const WRITES = new WeakMap<readonly Step[], Map<string, number>>();

/** Index of the first step that may put something below a folder; infinite when none does. */
function firstWrite(steps: readonly Step[], folder: string): number {
  const known = WRITES.get(steps) ?? new Map<string, number>();
  WRITES.set(steps, known);
  const found = known.get(folder) ?? steps.findIndex((step) => mayWrite(step, folder));
  known.set(folder, found);
  return found < 0 ? Number.POSITIVE_INFINITY : found;
}

function placeOf(step: Step, at: number): readonly Place[] {
  if (!usesAction(step, "actions/checkout")) return [];
  const path = textOf(inputOf(step, "path"));
  const repository = textOf(inputOf(step, "repository"));
  const ref = textOf(inputOf(step, "ref"));
  const isOwn = repository === "" || /^\$\{\{\s*github\.repository\s*\}\}$/.test(repository);
  const folder = path.split("/").filter((part) => part !== "." && part !== "");
  // Where an expression leads only the run knows.
  const isKnown = !hasExpression(path) && !folder.includes("..");
  const hasSubmodules = !/^(?:|false)$/i.test(textOf(inputOf(step, "submodules")));
  return [
    {
      at,
      folder: isKnown ? folder : [],
      isOwn: isOwn && isKnown,
      isOtherCommit: ref !== "",
      hasSubmodules,
    },
  ];
}

function textOf(node: YamlNode | undefined): string {
  return node?.kind === "scalar" ? node.text.trim() : "";
}

/** Commands that put files where there were none. */
const WRITERS =
  /\b(?:git\s+(?:clone|checkout|switch|fetch|pull|submodule|worktree|subtree|restore|init)|gh\s+(?:repo\s+clone|release\s+download|run\s+download)|curl|wget|tar|unzip|7z|cp|mv|ln|mkdir|rsync|scp|mklink|Copy-Item|Move-Item|Expand-Archive|Invoke-WebRequest|New-Item|degit)\b/i;

/** Actions that leave the files of the repository as they are. */
const QUIET =
  /^(?:actions\/(?:setup-[\w-]+|cache|upload-artifact|github-script|labeler|stale)|docker\/[\w-]+|github\/codeql-action|step-security\/harden-runner|ruby\/setup-ruby|dtolnay\/rust-toolchain|pnpm\/action-setup|astral-sh\/setup-uv|swatinem\/rust-cache|tj-actions\/changed-files|dorny\/paths-filter)$/;

/** Whether a step before may have put something below a folder of the workspace. */
function mayWrite(step: Step, folder: string): boolean {
  if (step.run !== undefined) {
    // A script that names the folder is most likely about it.
    return WRITERS.test(step.run.text) || (folder !== ".github" && step.run.text.includes(folder));
  }
  if (step.uses === undefined || usesAction(step, "actions/checkout")) return false;
  const reference = parseActionReference(step.uses.text);
  if (reference === undefined) return toLocalPath(step.uses.text) === undefined || folder !== ".github";
  return !QUIET.test(reference.repository) && folder !== ".github";
}
