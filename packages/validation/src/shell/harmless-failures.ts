import { parse, type Redirection, type SyntaxNode, type WordPart } from "unbash";
import { isGitAnswer } from "./git-answers.ts";
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
  "exit",
  "return",
  "break",
  "continue",
  "echo",
  "printf",
  "sleep",
  "ps",
  "df",
  "free",
  "dmesg",
  "lsof",
  "ss",
  "netstat",
  "uname",
  "deactivate",
  "nc",
  "swapoff",
  "ausearch",
  "userdel",
  "deluser",
  "groupdel",
  "popd",
]);

/** Commands whose failure is harmless with one of these first arguments. */
const WITH_ARGUMENT: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["rm", new Set(["-f", "-rf", "-fr", "-Rf", "-fR", "--force"])],
  ["docker", new Set(["rm", "rmi", "stop", "kill", "logout", "logs", "inspect", "ps"])],
  ["docker-compose", new Set(["down", "stop", "kill", "rm", "logs", "ps"])],
  ["podman", new Set(["rm", "rmi", "stop", "kill", "logs", "inspect"])],
  ["command", new Set(["-v", "-V"])],
  ["git", new Set(["diff", "show-ref", "rev-parse", "merge-base", "ls-files", "describe", "config"])],
  ["systemctl", new Set(["stop", "is-active", "is-enabled", "status"])],
  ["service", new Set([])],
  ["journalctl", new Set([])],
  ["kubectl", new Set(["delete", "logs", "describe"])],
  ["brew", new Set(["unlink", "uninstall", "remove", "rm", "untap"])],
  ["npm", new Set(["uninstall", "unlink", "logout", "ls", "list", "outdated"])],
  ["pip", new Set(["uninstall"])],
  ["pip3", new Set(["uninstall"])],
  ["apt-get", new Set(["remove", "purge", "autoremove"])],
  ["apt", new Set(["remove", "purge", "autoremove"])],
  ["snap", new Set(["remove"])],
  ["gh", new Set(["auth"])],
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
    case "BraceGroup":
      // `{ …; exit 1; }` ends the script before anything could be hidden.
      if (isExit(node.body.commands.at(-1)?.command as SyntaxNode | undefined)) return true;
      return node.body.commands.every(({ command }) => isHarmlessFailure(command as SyntaxNode, mayFail));
    case "Subshell":
      return node.body.commands.every(({ command }) => isHarmlessFailure(command as SyntaxNode, mayFail));
    case "Command":
      return isAnswer(node, mayFail) || isHarmlessAssignment(node, mayFail);
    default:
      return false;
  }
}

function isExit(node: SyntaxNode | undefined): boolean {
  return node?.type === "Command" && wordsOf(node)[0] === "exit";
}

/** Whether the failure of a command, given by its words, is an answer. */
function isAnswerOf(words: readonly string[], mayFail: MayFail): boolean {
  return (
    words.length > 0 &&
    isHarmlessScript(words.map((word) => `'${word.replaceAll("'", "")}'`).join(" "), mayFail)
  );
}

function isAnswer(node: SyntaxNode, mayFail: MayFail): boolean {
  if (node.type !== "Command" || node.name === undefined) return node.type === "TestCommand";
  if (node.name.value === "command") {
    return ["-v", "-V"].includes((node.args[0] as { readonly value?: string } | undefined)?.value ?? "");
  }
  const [name = "", ...rest] = wordsOf(node);
  if (ANSWERS.has(name) || mayFail([name, ...rest])) return true;
  // `gcc --version` only shows what is there.
  if (rest.length === 1 && /^(?:--version|-V|-version)$/.test(rest[0] ?? "")) return true;
  const inner = innerScript([name, ...rest]);
  if (inner !== undefined) return isHarmlessScript(inner, mayFail);
  if (name === "service") return rest[1] === "stop" || rest[1] === "status";
  if (name === "journalctl") return true;
  if (name === "gh") return rest[0] === "auth" && rest[1] === "logout";
  if (name === "xargs")
    return isAnswerOf(rest.slice(rest.findIndex((word) => !word.startsWith("-"))), mayFail);
  const wanted = WITH_ARGUMENT.get(name);
  const argument = rest.find((word) => wanted?.has(word)) ?? "";
  if (wanted === undefined) return false;
  if (name === "git") return isGitAnswer(rest, wanted);
  if (wanted.has(rest[0] ?? "") || (name === "rm" && argument !== "")) return true;
  return name === "docker" && rest.slice(1, 4).some((word) => CLEAN_UP.has(word));
}

/** Shells that take a script as a text, and the words before it. */
const SHELLS = new Set(["bash", "sh", "dash", "zsh", "su", "eval"]);

/** The script that `bash -c '…'`, `su -c '…'` or `eval '…'` runs; `undefined` for every other command. */
function innerScript([name = "", ...rest]: readonly string[]): string | undefined {
  if (!SHELLS.has(name)) return undefined;
  if (name === "eval") return rest.join(" ");
  const flag = rest.findIndex((word) => /^-[a-z]*c$/.test(word) || word === "--command");
  return flag < 0 ? undefined : rest[flag + 1];
}

function isHarmlessScript(text: string, mayFail: MayFail): boolean {
  const { commands, errors = [] } = parse(text);
  return (
    errors.length === 0 &&
    commands.length > 0 &&
    commands.every(({ command }) => isHarmlessFailure(command as SyntaxNode, mayFail))
  );
}

/** Commands that show something, or bring files together for somebody to look at: what fails there is little. */
const SHOWING = new Set(["ls", "cat", "head", "tail", "tree", "du", "stat", "file", "find"]);
const COPYING = new Set(["cp", "mv", "mkdir"]);

/** Whether a command only shows or copies files: hiding its failure hides little. */
export function isShowOrCopy(node: SyntaxNode): boolean {
  if (node.type === "Redirected") return isShowOrCopy(node.command);
  if (node.type !== "Command") return false;
  const [name = ""] = wordsOf(node);
  // Who throws the message away too knows that there may be nothing to copy.
  const isMute = node.suffix.some(
    (part) =>
      part.type === "Redirect" &&
      part.descriptor?.type === "FileDescriptor" &&
      part.descriptor.value === 2 &&
      part.target?.text === "/dev/null",
  );
  return SHOWING.has(name) || (COPYING.has(name) && isMute);
}

/** Whether a redirection puts the output into a file that somebody reads. */
export function isToFile(redirection: Redirection): boolean {
  if (redirection.type !== "Redirect") return false;
  const { operator, target } = redirection;
  const name = target?.text ?? "";
  return (
    /^(>|>>|>\||&>|&>>)$/.test(operator) &&
    !/^["']?\/dev\/(?:null|stderr|stdout|tty)/.test(name) &&
    !/^&?[0-9-]+$/.test(name)
  );
}

/** Whether a command's output goes into a file: then it does more than to print. */
export function writesFile(node: Extract<SyntaxNode, { type: "Command" }>): boolean {
  return [...node.prefix, ...node.suffix].some((part) => part.type === "Redirect" && isToFile(part));
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
