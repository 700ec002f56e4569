import picomatch from "picomatch";
import type { ConflictRules, ConflictStrategy, StrategyRule } from "./conflict-rules.ts";

/** What the resolver may do. */
export interface ConflictPolicy extends ConflictRules {
  /** Whether files that steer what runs or who reviews (workflows, CODEOWNERS, ...) may be merged without a rule. */
  readonly mergesSensitiveFiles: boolean;
}

/** The ecosystem's own list of repositories is a set; nothing sensitive is touched. */
export const DEFAULT_CONFLICT_POLICY: ConflictPolicy = {
  strategies: [],
  mergesSensitiveFiles: false,
  sets: [{ glob: "**/ecosystem-repos.{json,yml,yaml}", key: "repositories" }],
};

/** The default policy with people's rules, the stronger ones last. */
export function createConflictPolicy(...rules: readonly ConflictRules[]): ConflictPolicy {
  return {
    ...DEFAULT_CONFLICT_POLICY,
    strategies: rules.flatMap(({ strategies }) => strategies),
    sets: [...DEFAULT_CONFLICT_POLICY.sets, ...rules.flatMap(({ sets }) => sets)],
  };
}

/** The strategy that the policy names for a path; `undefined` when it names none. */
export function findStrategy(policy: ConflictPolicy, path: string): ConflictStrategy | undefined {
  return findStrategyRule(policy, path)?.strategy;
}

/** Who asks for the strategy of a path, in words. */
export function nameAsker(policy: ConflictPolicy, path: string): string {
  return findStrategyRule(policy, path)?.isFromComment === true ? "a comment" : "the configuration";
}

function findStrategyRule({ strategies }: ConflictPolicy, path: string): StrategyRule | undefined {
  return strategies.findLast(({ glob, isFromComment }) =>
    isFromComment === true ? glob === path : matches(glob, path),
  );
}

/** The keys of a file's lists that are sets; empty for the file itself. */
export function findSetKeys(policy: ConflictPolicy, path: string): readonly string[] {
  return policy.sets.filter(({ glob }) => matches(glob, path)).map(({ key }) => (key === "." ? "" : key));
}

function matches(glob: string, path: string): boolean {
  return picomatch.isMatch(path, glob, { dot: true, basename: !glob.includes("/"), flags: "s" });
}
