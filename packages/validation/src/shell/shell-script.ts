import type { Span } from "@automation/core/syntax";
import { type Command, forEachChild, type ParsedScript, parse, type SyntaxNode } from "unbash";
import { platformOf } from "../data/runner-labels.ts";
import type { ActionFile, Step, WorkflowFile } from "../workflow/model.ts";
import type { Policy } from "../workflow/policy.ts";
import { locateInScalar } from "../yaml/scalar-position.ts";
import {
  mappingOf,
  scalarOf,
  scalarsOf,
  valueAt,
  type YamlNode,
  type YamlScalar,
} from "../yaml/yaml-node.ts";

/** A `run:` script of bash or sh, as a tree. */
export interface ShellScript {
  readonly step: Step;
  readonly scalar: YamlScalar;
  /** The script with each `${{ }}` blanked out, so that it is shell and offsets stay. */
  readonly text: string;
  readonly ast: ParsedScript;
  /** Name of the shell as written; `undefined` for the runner's default. */
  readonly shell: string | undefined;
  /** Whether the repository says that a command's failure is harmless. */
  readonly mayFail: Policy["mayFail"];
  /** Where a part of `text` is in the file. */
  locate(from: number, to: number): Span;
}

const CACHE = new WeakMap<object, readonly ShellScript[]>();

/** The bash and sh scripts of a file; read once, however many rules ask. */
export function shellScriptsOf(file: WorkflowFile | ActionFile): readonly ShellScript[] {
  const known = CACHE.get(file);
  if (known !== undefined) return known;
  const steps = file.kind === "workflow" ? file.jobs.flatMap((job) => job.steps) : file.steps;
  const scripts = steps.flatMap((step): ShellScript[] => {
    const { run } = step;
    if (run === undefined) return [];
    const shell = shellOf(step, file.mapping);
    if (!isPosix(shell, step)) return [];
    const text = blankExpressions(run.text);
    return [
      {
        step,
        scalar: run,
        text,
        ast: parse(text),
        shell,
        mayFail: file.project.policy.mayFail,
        locate: (from, to) => locateInScalar(run, file.text, from, to - from),
      },
    ];
  });
  CACHE.set(file, scripts);
  return scripts;
}

/** Replaces each `${{ }}` with letters of the same length: a word, whatever it stands for. */
function blankExpressions(text: string): string {
  return text.replace(/\$\{\{[\s\S]*?\}\}/g, (match) => match.replace(/[^\n]/g, "x"));
}

function shellOf(step: Step, workflow: YamlNode | undefined): string | undefined {
  const fallback = (node: YamlNode | undefined) =>
    scalarOf(mappingOf(mappingOf(node, "defaults"), "run"), "shell");
  return (scalarOf(step.node, "shell") ?? fallback(step.job?.node) ?? fallback(workflow))?.text;
}

/** Whether a condition lets a step or a job run on Windows only. */
function isForWindows(node: YamlNode | undefined): boolean {
  const condition = scalarOf(node, "if")?.text ?? "";
  return /windows/i.test(condition) && !/!=|!\s*(?:contains|startsWith)|'(?:linux|macos)'/i.test(condition);
}

/** Windows runs `run:` in PowerShell unless told otherwise. */
function isPosix(shell: string | undefined, step: Step): boolean {
  if (shell !== undefined) return /^(?:\/\S*\/)?(bash|sh|dash|zsh)\b/.test(shell.trim());
  if (isForWindows(step.node) || isForWindows(step.job?.node)) return false;
  const labels = scalarsOf(valueAt(step.job?.node, "runs-on"));
  return !labels.some(({ text }) => platformOf(text) === "windows");
}

/** Calls `visit` for every node of a script, scripts inside substitutions included, with the nodes around it. */
export function walkScript(
  script: ParsedScript,
  visit: (node: SyntaxNode, parents: readonly SyntaxNode[]) => void,
): void {
  const walk = (node: SyntaxNode, parents: readonly SyntaxNode[]) => {
    visit(node, parents);
    if (parents.length > 100) return;
    forEachChild(node, (child) => walk(child, [...parents, node]));
  };
  walk(script, []);
}

/** The words of a simple command as plain texts, wrappers such as `sudo` taken off. */
export function wordsOf(command: Command): readonly string[] {
  const words = [command.name, ...command.args].flatMap((word) =>
    word?.type === "Word" ? [word.value] : [],
  );
  let at = 0;
  while (at < words.length - 1 && WRAPPERS.has(words[at] ?? "")) {
    at += 1;
    while (words[at]?.startsWith("-")) at += VALUE_FLAGS.has(words[at] ?? "") ? 2 : 1;
    if (words[at - 1] === "timeout" || /^\d+[smh]?$/.test(words[at] ?? "")) at += 1;
    while (/^\w+=/.test(words[at] ?? "")) at += 1;
  }
  return words.slice(at);
}

/** Flags of wrappers that have a value of their own: `sudo -u root`. */
const VALUE_FLAGS = new Set([
  "-u",
  "-g",
  "-n",
  "-s",
  "-k",
  "-C",
  "-D",
  "--user",
  "--group",
  "--signal",
  "--kill-after",
]);

const WRAPPERS = new Set([
  "sudo",
  "doas",
  "lima",
  "ionice",
  "stdbuf",
  "command",
  "env",
  "time",
  "nice",
  "nohup",
  "exec",
  "builtin",
  "timeout",
]);
