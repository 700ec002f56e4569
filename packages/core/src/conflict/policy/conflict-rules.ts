/** What a repository's owner may ask for on paths of their choice. The last two lose one side's work. */
export const CONFLICT_STRATEGIES = ["structure", "union", "words", "person", "ours", "theirs"] as const;

/** One of {@link CONFLICT_STRATEGIES}. */
export type ConflictStrategy = (typeof CONFLICT_STRATEGIES)[number];

/** One strategy for the paths that a glob matches. */
export interface StrategyRule {
  readonly glob: string;
  readonly strategy: ConflictStrategy;
  /** Whether a comment on the pull request asks for it: then `glob` is one path, character by character. */
  readonly isFromComment?: boolean;
}

/** A list whose order means nothing: its key, as `a.b` below other keys, in the files that a glob matches. */
export interface SetRule {
  readonly glob: string;
  /** `.` where the file is the list. */
  readonly key: string;
}

/** What people say about conflicts beforehand. */
export interface ConflictRules {
  /** The last rule that matches a path counts. A rule also lifts a refusal that only the path causes. */
  readonly strategies: readonly StrategyRule[];
  /** Lists to which both sides may add: the additions are combined. */
  readonly sets: readonly SetRule[];
}

/** Reads `glob: strategy`, a rule a line; `null` when a line is not like that. */
export function parseStrategyRules(lines: readonly string[]): readonly StrategyRule[] | null {
  const rules: StrategyRule[] = [];
  for (const line of lines) {
    const [glob, name] = splitRule(line);
    const strategy = CONFLICT_STRATEGIES.find((known) => known === name);
    if (strategy === undefined || !glob) return null;
    rules.push({ glob, strategy });
  }
  return rules;
}

/** Reads `glob: key`, a list a line; `null` when a line is not like that. */
export function parseSetRules(lines: readonly string[]): readonly SetRule[] | null {
  const rules: SetRule[] = [];
  for (const line of lines) {
    const [glob, key] = splitRule(line);
    if (!glob || !key) return null;
    rules.push({ glob, key });
  }
  return rules;
}

function splitRule(line: string): readonly [glob?: string | undefined, value?: string | undefined] {
  const match = /^(\S+)\s*(?::|=|\s)\s*(\S+)$/.exec(line.trim());
  return [match?.[1]?.replace(/[:=]$/, ""), match?.[2]];
}
