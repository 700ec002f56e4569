import type { SyntaxNode, WordPart } from "unbash";
import { wordsOf } from "./shell-script.ts";

/** Commands whose failure is an answer ("no match", "not there"), whatever their arguments. */
const ANSWERS = new Set([
  "[",
  "[[",
  "test",
  "grep",
  "egrep",
  "fgrep",
  "rg",
  "zgrep",
  "diff",
  "cmp",
  "expr",
  "let",
  "read",
  "pgrep",
  "pkill",
  "kill",
  "killall",
  "which",
  "type",
  "hash",
  "wait",
  "unset",
  "unalias",
  "umount",
  "rmdir",
  "true",
  ":",
  "getent",
  "tput",
  "stty",
]);

/** Commands whose failure is harmless with one of these first arguments. */
const WITH_ARGUMENT: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["rm", new Set(["-f", "-rf", "-fr", "-Rf", "-fR", "--force"])],
  ["docker", new Set(["rm", "rmi", "stop", "kill", "logout", "logs", "inspect"])],
  ["podman", new Set(["rm", "rmi", "stop", "kill"])],
  ["command", new Set(["-v", "-V"])],
  ["git", new Set(["diff", "show-ref", "rev-parse", "merge-base", "ls-files", "describe", "config"])],
  ["systemctl", new Set(["stop", "is-active", "status"])],
  ["kubectl", new Set(["delete"])],
  ["brew", new Set(["unlink"])],
  ["dpkg", new Set(["-s", "-l"])],
  ["rpm", new Set(["-q"])],
]);

/** Of docker's groups the commands that only clean up. */
const CLEAN_UP = new Set(["rm", "prune", "down", "stop", "kill", "delete", "remove"]);

/** Whether the repository says that a command's failure is harmless. */
type MayFail = (words: readonly string[]) => boolean;

/**
 * Whether a command's failure is an answer or of no importance, so that hiding it hides nothing.
 *
 * A pipeline fails with its last command, unless `pipefail` is set; every command of it must be harmless.
 */
export function isHarmlessFailure(node: SyntaxNode, mayFail: MayFail): boolean {
  switch (node.type) {
    case "ArithmeticCommand":
    case "TestCommand":
      return true;
    case "Pipeline":
      return (
        node.commands.some((command) => isAnswer(command, mayFail)) &&
        node.commands.every((command) => isAnswer(command, mayFail) || isFilter(command))
      );
    case "Redirected":
      return isHarmlessFailure(node.command, mayFail);
    case "Command":
      return isAnswer(node, mayFail) || isHarmlessAssignment(node, mayFail);
    default:
      return false;
  }
}

function isAnswer(node: SyntaxNode, mayFail: MayFail): boolean {
  if (node.type !== "Command" || node.name === undefined) return node.type === "TestCommand";
  if (node.name.value === "command") {
    return ["-v", "-V"].includes((node.args[0] as { readonly value?: string } | undefined)?.value ?? "");
  }
  const [name = "", ...rest] = wordsOf(node);
  if (ANSWERS.has(name) || mayFail([name, ...rest])) return true;
  const wanted = WITH_ARGUMENT.get(name);
  const argument = rest.find((word) => wanted?.has(word)) ?? "";
  if (wanted === undefined) return false;
  if (name === "git" && rest[0] === "diff") return rest.includes("--quiet") || rest.includes("--exit-code");
  if (wanted.has(rest[0] ?? "") || (name === "rm" && argument !== "")) return true;
  return name === "docker" && CLEAN_UP.has(rest[1] ?? "");
}

/** Commands that pass on what they read and do not fail by themselves. */
const FILTERS = new Set([
  "cat",
  "echo",
  "printf",
  "head",
  "tail",
  "sort",
  "uniq",
  "wc",
  "tr",
  "cut",
  "sed",
  "awk",
  "xargs",
  "tee",
  "ls",
  "find",
  "ps",
  "jq",
  "git",
  "env",
]);

function isFilter(node: SyntaxNode): boolean {
  return node.type === "Command" && FILTERS.has(wordsOf(node)[0] ?? "");
}

/** `x=$(grep …) || true`: the assignment fails with the command that it takes its value from. */
function isHarmlessAssignment(node: Extract<SyntaxNode, { type: "Command" }>, mayFail: MayFail): boolean {
  if (node.name !== undefined || node.prefix.length !== 1) return false;
  const [assignment] = node.prefix;
  if (assignment?.type !== "Assignment" || assignment.value.type !== "Word") return false;
  const parts = assignment.value.parts ?? [];
  const inner: readonly WordPart[] = parts.flatMap((part): readonly WordPart[] =>
    part.type === "DoubleQuoted" ? part.parts : [part],
  );
  const scripts = inner.flatMap((part) =>
    part.type === "CommandExpansion" && part.script ? [part.script] : [],
  );
  return (
    scripts.length > 0 &&
    scripts.every(({ commands }) =>
      commands.every(({ command }) => isHarmlessFailure(command as SyntaxNode, mayFail)),
    )
  );
}
