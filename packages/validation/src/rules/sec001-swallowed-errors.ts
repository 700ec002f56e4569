import type { Command, CommandNode, CompoundList, SyntaxNode } from "unbash";
import type { Report, Rule } from "../rule.ts";
import { isHarmlessFailure, isShowOrCopy, isToFile, writesFile } from "../shell/harmless-failures.ts";
import { type ShellScript, shellScriptsOf, walkScript, wordsOf } from "../shell/shell-script.ts";
import type { ActionFile, WorkflowFile } from "../workflow/model.ts";

/** Failures of commands that a script hides: the step is green whatever happened. */
export const swallowedErrorsRule: Rule = {
  id: "SEC001",
  severity: "error",
  title: "Scripts do not swallow errors",
  checkWorkflow: check,
  checkAction: check,
};

function check(file: WorkflowFile | ActionFile, report: Report): void {
  for (const script of shellScriptsOf(file)) {
    walkScript(script.ast, (node, parents) => {
      if (node.type === "AndOr") checkOr(script, node, parents, report);
      if (node.type === "CompoundList" || node.type === "Script")
        checkSequence(script, node.commands, report);
      if (node.type === "Command") checkTrap(script, node, report);
    });
    checkErrexit(script, report);
  }
}

type Swallow = "silent" | "spoken" | undefined;

function checkOr(
  script: ShellScript,
  node: Extract<SyntaxNode, { type: "AndOr" }>,
  parents: readonly SyntaxNode[],
  report: Report,
): void {
  if (isCondition(node, parents)) return;
  const last = node.commands.at(-1);
  const guarded = node.commands.at(-2);
  if (node.operators.at(-1) !== "||" || last === undefined || guarded === undefined) return;
  const how = swallowOf(last);
  if (how === undefined) return;
  // What a substitution prints is its value: `$(cmd || echo none)` names a default.
  if (how === "spoken" && (isInSubstitution(parents) || isCommit(guarded))) return;
  const guards = node.commands.slice(0, -1);
  if (guards.every((guard) => isHarmlessFailure(guard, script.mayFail))) return;
  const text = script.text.slice(last.pos, last.end);
  report(
    script.locate(operatorBefore(script.text, guarded.end, last.pos), last.end),
    how === "silent"
      ? `\`|| ${cut(text)}\` hides every failure of \`${cut(script.text.slice(guarded.pos, guarded.end))}\`. Let the step fail, or test for the expected failure only.`
      : `\`|| ${cut(text)}\` only prints a message, and the step continues as if nothing had failed. End it with \`exit 1\`, or write the failure to the job summary on purpose.`,
    { severity: how === "silent" && !guards.every(isShowOrCopy) ? "error" : "warning" },
  );
}

/** `git commit` fails with nothing to commit, which a message beside it says. */
function isCommit(node: SyntaxNode): boolean {
  return node.type === "Command" && wordsOf(node).slice(0, 2).join(" ") === "git commit";
}

/** Where the `||` stands: on a line of its own it is there that a comment can be written. */
function operatorBefore(text: string, from: number, to: number): number {
  const between = text.slice(from, to).replace(/#[^\n]*/g, (comment) => " ".repeat(comment.length));
  const at = between.lastIndexOf("||");
  return at < 0 ? to : from + at;
}

function swallowOf(node: SyntaxNode): Swallow {
  if (node.type === "Command") return swallowOfCommand(node);
  if (node.type === "BraceGroup" || node.type === "Subshell") return swallowOfList(node.body);
  if (node.type === "Redirected")
    return node.redirects.some(isToFile) ? undefined : swallowOf(node.command as CommandNode);
  return undefined;
}

function swallowOfCommand(node: Command): Swallow {
  if (node.name === undefined || writesFile(node)) return undefined;
  const [name = "", argument] = wordsOf(node);
  if (["true", ":", "/bin/true", "/usr/bin/true"].includes(name)) return "silent";
  if ((name === "exit" || name === "return") && argument === "0") return "silent";
  return ["echo", "printf", "logger"].includes(name) ? "spoken" : undefined;
}

/** A group swallows when its last command does; a message before `true` does not make it better. */
function swallowOfList(list: CompoundList): Swallow {
  const last = list.commands.at(-1)?.command;
  const isAllSpeech = list.commands.every(({ command }) => swallowOf(command as SyntaxNode) !== undefined);
  return last === undefined || !isAllSpeech ? undefined : swallowOf(last as SyntaxNode);
}

/** Whether the list's exit code is looked at: by `if`, `while`, `until` or `!`. */
function isCondition(node: SyntaxNode, parents: readonly SyntaxNode[]): boolean {
  let child = node;
  for (const parent of parents.toReversed()) {
    if (
      (parent.type === "If" || parent.type === "Elif" || parent.type === "While") &&
      parent.clause === child
    )
      return true;
    if (parent.type === "Function" || parent.type === "Script") return false;
    child = parent;
  }
  return false;
}

function isInSubstitution(parents: readonly SyntaxNode[]): boolean {
  return parents.some(({ type }) => type === "CommandExpansion" || type === "ProcessSubstitution");
}

/** `command; true` on one line: meant to swallow, whether it does or not. */
function checkSequence(
  script: ShellScript,
  statements: readonly Extract<SyntaxNode, { type: "Statement" }>[],
  report: Report,
): void {
  for (const [index, statement] of statements.entries()) {
    const before = statements[index - 1];
    if (before === undefined || statement.command.type !== "Command" || index !== statements.length - 1)
      continue;
    const [name = "", ...rest] = wordsOf(statement.command);
    if (!["true", ":"].includes(name) || rest.length > 0) continue;
    const gap = script.text.slice(before.end, statement.pos);
    const isSameLine = !gap.includes("\n");
    if (
      !isSameLine ||
      before.background === true ||
      isHarmlessFailure(before.command as SyntaxNode, script.mayFail)
    )
      continue;
    report(
      script.locate(statement.pos, statement.end),
      `\`; ${name}\` at the end hides a failure. Remove it.`,
    );
  }
}

/** `set +e` is right only where the exit code is looked at afterwards, or errors count again. */
function checkErrexit(script: ShellScript, report: Report): void {
  const switches: { readonly node: Command; readonly isOn: boolean }[] = [];
  walkScript(script.ast, (node) => {
    if (node.type !== "Command") return;
    const [name, ...flags] = wordsOf(node);
    if (name !== "set") return;
    const isOff = flags.some(
      (flag, at) => /^\+[a-df-z]*e/.test(flag) || (flag === "+o" && flags[at + 1] === "errexit"),
    );
    const isOn = flags.some(
      (flag, at) => /^-[a-df-z]*e/.test(flag) || (flag === "-o" && flags[at + 1] === "errexit"),
    );
    if (isOff || isOn) switches.push({ node, isOn });
  });
  if (switches.every(({ isOn }) => isOn)) return;
  // Comments are blanked out, so that offsets stay.
  const code = script.text.replace(/(^|\s)#.*$/gm, (comment) => " ".repeat(comment.length));
  let lastRead = -1;
  for (const { index } of code.matchAll(/\$\?|\$\{\?\}|PIPESTATUS|\|\||^\s*if\s|\bwait\b/gm))
    lastRead = index;
  for (const { node, isOn } of switches) {
    if (isOn || lastRead >= node.end) continue;
    report(
      script.locate(node.pos, node.end),
      "`set +e` lets the script continue after every failure, and nothing checks an exit code after it. Remove it, or test `$?`.",
    );
  }
}

function checkTrap(script: ShellScript, node: Command, report: Report): void {
  const [name, action = "", ...signals] = wordsOf(node);
  if (name !== "trap" || !signals.some((signal) => signal === "ERR" || signal === "EXIT")) return;
  const isSwallowing =
    /(^|;\s*)exit 0\s*;?$/.test(action.trim()) || (action.trim() === "true" && signals.includes("ERR"));
  if (isSwallowing)
    report(
      script.locate(node.pos, node.end),
      "This trap turns every failure into a success. Preserve the exit code.",
    );
}

function cut(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").replaceAll("`", "'");
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
