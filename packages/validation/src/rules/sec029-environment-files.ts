import type { Span } from "@automation/core/syntax";
import type { SyntaxNode } from "unbash";
import type { Report, Rule } from "../rule.ts";
import { shellScriptsOf, walkScript, wordsOf } from "../shell/shell-script.ts";
import type { ActionFile, WorkflowFile } from "../workflow/model.ts";
import { eventOf } from "../workflow/workflow-file.ts";
import { locateInScalar } from "../yaml/scalar-position.ts";

/** Writes to the files that set variables and paths of later steps, in runs that a stranger starts. */
export const environmentFilesRule: Rule = {
  id: "SEC029",
  severity: "error",
  title: "Untrusted input cannot reach the environment of later steps",
  checkWorkflow(file: WorkflowFile, report) {
    const isExposed = ["pull_request_target", "workflow_run"].some(
      (name) => eventOf(file, name) !== undefined,
    );
    if (isExposed) check(file, report);
  },
  // Who starts the run that uses an action, the action cannot know.
  checkAction: (file: ActionFile, report) =>
    check(file, (at, message) => report(at, message, { severity: "info" })),
};

function check(file: WorkflowFile | ActionFile, report: Report): void {
  const reportWrite = (at: Span, name: string) =>
    report(
      at,
      `Whoever triggers this run can inject a line into \`${name}\`, which later steps obey. Pass the value as an output.`,
    );
  const scripts = shellScriptsOf(file);
  for (const script of scripts) {
    walkScript(script.ast, (node) => {
      const name = targetOf(node);
      if (name !== undefined && !isStatic(script.text, node.pos)) {
        reportWrite(script.locate(node.pos, node.end), name);
      }
    });
  }
  const known = new Set(scripts.map(({ scalar }) => scalar));
  const steps = file.kind === "workflow" ? file.jobs.flatMap((job) => job.steps) : file.steps;
  for (const { run } of steps) {
    if (run === undefined || known.has(run)) continue;
    for (const { index, length, name } of findUntrustedWrites(run.text)) {
      reportWrite(locateInScalar(run, file.text, index, length), name);
    }
  }
}

const FILES = /GITHUB_(ENV|PATH)\b/;

/** The file that a redirection or `tee` of bash writes to, if it is one of the two. */
function targetOf(node: SyntaxNode): string | undefined {
  if (node.type === "Redirect") {
    return /^(>|>>)$/.test(node.operator) ? FILES.exec(node.target?.text ?? "")?.[0] : undefined;
  }
  if (node.type !== "Command") return undefined;
  const [command, ...words] = wordsOf(node);
  return command === "tee" ? FILES.exec(words.join(" "))?.[0] : undefined;
}

/** Whether what stands before a redirection on its line is a fixed text. */
function isStatic(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
  return /^\s*(echo|printf)\b/.test(line) && !/[$`]|xxxx/.test(line);
}

const DESTINATION = /(?:\$\{?env:|%)(GITHUB_(?:ENV|PATH))\b[}%]?/i;
const WRITER = />|\b(?:Out-File|Add-Content|Set-Content|Tee-Object)\b/i;

/** Lines of PowerShell and cmd that write a value of a variable or a command to one of the two files. */
function findUntrustedWrites(script: string) {
  let index = 0;
  return script.split("\n").flatMap((line) => {
    const start = index;
    index += line.length + 1;
    const destination = DESTINATION.exec(line);
    if (destination === null || !WRITER.test(line.slice(0, destination.index))) return [];
    const rest = line.replace(destination[0], "");
    const name = destination[1]?.toUpperCase() ?? "";
    return /[$%]/.test(rest) ? [{ index: start, length: line.length, name }] : [];
  });
}
