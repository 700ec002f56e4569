import picomatch from "picomatch";

/** What a repository's owner may ask for on paths of their choice. The last two lose one side's work. */
export const CONFLICT_STRATEGIES = ["structure", "union", "words", "person", "ours", "theirs"] as const;

/** One of {@link CONFLICT_STRATEGIES}. */
export type ConflictStrategy = (typeof CONFLICT_STRATEGIES)[number];

/** One strategy for the paths that a glob matches. */
export interface StrategyRule {
  readonly glob: string;
  readonly strategy: ConflictStrategy;
}

/** What the resolver may do. */
export interface ConflictPolicy {
  /** The last rule that matches a path counts. A rule also lifts a refusal that only the path causes. */
  readonly strategies: readonly StrategyRule[];
  /** Whether files that steer what runs or who reviews (workflows, CODEOWNERS, ...) may be merged without a rule. */
  readonly mergesSensitiveFiles: boolean;
  /** Lists whose order does not matter: additions of both sides are put together. */
  readonly sets: readonly { readonly glob: string; readonly key: string }[];
}

/** The ecosystem's own list of repositories is a set; nothing sensitive is touched. */
export const DEFAULT_CONFLICT_POLICY: ConflictPolicy = {
  strategies: [],
  mergesSensitiveFiles: false,
  sets: [{ glob: "**/ecosystem-repos.{json,yml,yaml}", key: "repositories" }],
};

/** Reads `glob: strategy`, a rule a line; `null` when a line is not like that. */
export function parseStrategyRules(lines: readonly string[]): readonly StrategyRule[] | null {
  const rules: StrategyRule[] = [];
  for (const line of lines) {
    const match = /^(\S+)\s*(?::|=|\s)\s*(\S+)$/.exec(line.trim());
    const strategy = CONFLICT_STRATEGIES.find((name) => name === match?.[2]);
    const glob = match?.[1]?.replace(/[:=]$/, "");
    if (strategy === undefined || !glob) return null;
    rules.push({ glob, strategy });
  }
  return rules;
}

/** The strategy that the policy names for a path; `undefined` when it names none. */
export function findStrategy(policy: ConflictPolicy, path: string): ConflictStrategy | undefined {
  return policy.strategies.findLast(({ glob }) => matches(glob, path))?.strategy;
}

/** The keys of a file's lists that are sets. */
export function findSetKeys(policy: ConflictPolicy, path: string): readonly string[] {
  return policy.sets.filter(({ glob }) => matches(glob, path)).map(({ key }) => key);
}

function matches(glob: string, path: string): boolean {
  return picomatch.isMatch(path, glob, { dot: true, basename: !glob.includes("/") });
}
