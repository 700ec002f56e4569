/** What is wrong with a pattern of branch names, in words that fit behind the pattern. */
export interface BranchPatternProblem {
  /** `warning`: it matches no branch, or hardly the ones that are meant. `info`: it may match fewer than is thought. */
  readonly severity: "warning" | "info";
  /** Why, and what to write. */
  readonly message: string;
  /** The pattern to write, where one is known. */
  readonly suggestion?: string;
}

/** What people write in front of a branch's name that is none of it. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/^\/?refs\/remotes\/[^/]+\//, "`refs/remotes/<remote>/` is not part of a branch name"],
  [/^\/?refs\/heads\//, "`refs/heads/` is not part of a branch name"],
  [/^\/?heads\//, "`heads/` is not part of a branch name"],
  [/^\/?remotes\/[^/]+\//, "`remotes/<remote>/` is not part of a branch name"],
  [/^\/?origin\//, "`origin/` is the name of a remote, not part of a branch name"],
  [/^(?:\.?\/)+/, "a branch name cannot start with `/` or `./`"],
];

/** Refs that are no branches. */
const OTHER_REFS = /^\/?refs\//;

/** What git allows in no name of a branch, and what has no meaning in a pattern. */
const FORBIDDEN = /[\p{Cc} ~^:]/u;

/**
 * Tells what is wrong with a pattern, `null` when nothing is. Patterns are names of branches, without `refs/heads/`, as in the
 * branch filters of workflows.
 */
export function findBranchPatternProblem(pattern: string): BranchPatternProblem | null {
  const sign = pattern.startsWith("!") ? "!" : "";
  const glob = pattern.slice(sign.length);
  const suggest = (name: string) => (name === "" ? {} : { suggestion: `${sign}${name}` });
  const trimmed = glob.trim();
  for (const [prefix, why] of PREFIXES) {
    if (prefix.test(trimmed))
      return { severity: "warning", message: why, ...suggest(trimmed.replace(prefix, "")) };
  }
  if (OTHER_REFS.test(trimmed)) {
    return {
      severity: "warning",
      message: "patterns match only branches, not tags or other refs",
    };
  }
  const brackets = glob.replace(/\[[^\]]*\]/g, "");
  const [forbidden] = FORBIDDEN.exec(brackets) ?? [];
  if (forbidden !== undefined) {
    const what = forbidden.trim() === "" ? "whitespace" : `\`${forbidden}\``;
    const isTrimmed = !FORBIDDEN.test(trimmed.replace(/\[[^\]]*\]/g, ""));
    return {
      severity: "warning",
      message: `a branch name cannot contain ${what}; write each pattern as a separate entry`,
      ...(isTrimmed && suggest(trimmed)),
    };
  }
  if (/\/{2,}/.test(glob)) {
    return {
      severity: "warning",
      message: "a branch name cannot contain `//`",
      ...suggest(glob.replace(/\/+/g, "/")),
    };
  }
  if (glob.endsWith("/")) {
    return { severity: "warning", message: "a branch name cannot end with `/`", ...suggest(`${glob}**`) };
  }
  if (glob === "*") {
    return { severity: "info", message: "`*` does not match `/`", ...suggest("**") };
  }
  return null;
}

/** Tells what is wrong with a beginning of branch names, `null` when nothing is. It is compared as it stands. */
export function findBranchPrefixProblem(prefix: string): BranchPatternProblem | null {
  const problem = findBranchPatternProblem(prefix.endsWith("/") ? prefix.slice(0, -1) : prefix);
  if (problem !== null && problem.severity === "warning") {
    const { severity, message, suggestion } = problem;
    const name =
      suggestion === undefined || prefix.endsWith("/") === suggestion.endsWith("/")
        ? suggestion
        : `${suggestion}/`;
    return { severity, message, ...(name !== undefined && { suggestion: name }) };
  }
  const [cut] = /[*?]/.exec(prefix) ?? [];
  if (cut === undefined) return null;
  const message = `it is compared literally, and a branch name cannot contain \`${cut}\``;
  const plain = prefix.replace(/[*?].*$/, "");
  return { severity: "warning", message, ...(plain !== "" && { suggestion: plain }) };
}
