/** Words of git that ask, take back or clean up: their failure says "nothing to do". */
const GIT_WORDS: ReadonlySet<string> = new Set([
  "--abort",
  "--quit",
  "--refresh",
  "--really-refresh",
  "--unshallow",
  "--is-ancestor",
  "--verify",
  "--exit-code",
  "--quiet",
]);

const GIT_CLEAN_UP: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["branch", new Set(["-d", "-D", "--delete"])],
  ["tag", new Set(["-d", "--delete"])],
  ["remote", new Set(["remove", "rm", "add"])],
  ["worktree", new Set(["remove", "prune"])],
  ["stash", new Set(["drop", "clear", "pop"])],
]);

/** Whether the failure of a git command, given by the words behind `git`, is an answer. */
export function isGitAnswer(words: readonly string[], questions: ReadonlySet<string>): boolean {
  const command = words.find((word) => !word.startsWith("-")) ?? "";
  if (command === "diff")
    return ["--quiet", "--exit-code", "--no-index", "--check"].some((word) => words.includes(word));
  if (questions.has(command) || command === "grep" || command === "check-ignore") return true;
  const asks = [
    "update-index",
    "merge",
    "rebase",
    "cherry-pick",
    "am",
    "revert",
    "fetch",
    "ls-remote",
    "symbolic-ref",
  ];
  if (asks.includes(command) && words.some((word) => GIT_WORDS.has(word))) return true;
  return words.some((word) => GIT_CLEAN_UP.get(command)?.has(word) ?? false);
}
