import { compilePatternList } from "./pattern-list.ts";

/** Which branches are meant: those that `include` matches and `exclude` does not. Globs, see `compilePatternList`. */
export interface BranchPatterns {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** Tells whether a branch, named without `refs/heads/`, is meant. */
export type BranchMatcher = (branch: string) => boolean;

/** Compiles the patterns of a repository once for all its branches. Names are compared with case, as git does. */
export function createBranchMatcher(patterns: BranchPatterns): BranchMatcher {
  const isIncluded = compilePatternList(patterns.include);
  const isExcluded = compilePatternList(patterns.exclude);
  return (branch) => isIncluded(branch) && !isExcluded(branch);
}

/** Tells whether the patterns mean one branch; for many branches compile them with `createBranchMatcher`. */
export function matchesBranch(patterns: BranchPatterns, branch: string): boolean {
  return createBranchMatcher(patterns)(branch);
}
