import type { ConflictRules, ConflictStrategy } from "../conflict/policy/conflict-rules.ts";

/** The keys of the file about conflicts. */
export interface ConflictEntries {
  readonly conflict_strategies?: Readonly<Record<string, ConflictStrategy>>;
  readonly conflict_sets?: Readonly<Record<string, readonly string[]>>;
}

/** The rules that the keys stand for; `undefined` when there is neither. */
export function createConflictRules({
  conflict_strategies,
  conflict_sets,
}: ConflictEntries): ConflictRules | undefined {
  if (conflict_strategies === undefined && conflict_sets === undefined) return undefined;
  return {
    strategies: Object.entries(conflict_strategies ?? {}).map(([glob, strategy]) => ({ glob, strategy })),
    sets: Object.entries(conflict_sets ?? {}).flatMap(([glob, keys]) => keys.map((key) => ({ glob, key }))),
  };
}
