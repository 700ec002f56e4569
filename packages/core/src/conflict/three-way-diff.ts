import { diff3Merge } from "node-diff3";

/** A stretch of three sequences. */
export type DiffRegion =
  /** Settled: at most one side changed it, or both alike. */
  | { readonly kind: "merged"; readonly items: readonly string[] }
  /** Both sides changed it. `start` counts from the beginning of each sequence. */
  | {
      readonly kind: "contested";
      readonly base: readonly string[];
      readonly ours: readonly string[];
      readonly theirs: readonly string[];
      readonly start: { readonly base: number; readonly ours: number; readonly theirs: number };
    };

/** Pairs of equal items beyond which a comparison takes longer than a merge is worth: it looks at each of them. */
const MAX_PAIRS = 200_000;

/** Items between the common ends beyond which node-diff3 would hand more arguments to a call than an engine takes. */
const MAX_ITEMS = 50_000;

/**
 * Compares two sequences with the one that both come from. `null` when that would take too long: the time grows with the
 * number of pairs of equal items, so that long sequences of few different items are the worst.
 */
export function diffThreeWays(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): readonly DiffRegion[] | null {
  const { head, tail } = findCommonEnds(base, ours, theirs);
  const middle = (items: readonly string[]) => items.slice(head, items.length - tail);
  const [o, a, b] = [middle(base), middle(ours), middle(theirs)];
  if (Math.max(o.length, a.length, b.length) > MAX_ITEMS) return null;
  if (countPairs(o, a) + countPairs(o, b) > MAX_PAIRS) return null;
  const regions = diff3Merge(a, o, b, { excludeFalseConflicts: true }).map(({ ok, conflict }): DiffRegion => {
    if (conflict === undefined) return { kind: "merged", items: ok ?? [] };
    return {
      kind: "contested",
      base: conflict.o,
      ours: conflict.a,
      theirs: conflict.b,
      start: {
        base: head + conflict.oIndex,
        ours: head + conflict.aIndex,
        theirs: head + conflict.bIndex,
      },
    };
  });
  const ends = { head: base.slice(0, head), tail: base.slice(base.length - tail) };
  return [
    ...(head > 0 ? [{ kind: "merged", items: ends.head } as const] : []),
    ...regions,
    ...(tail > 0 ? [{ kind: "merged", items: ends.tail } as const] : []),
  ];
}

/** How many items all three have in common at the beginning and, beyond those, at the end. */
function findCommonEnds(...sequences: readonly (readonly string[])[]): { head: number; tail: number } {
  const shortest = Math.min(...sequences.map(({ length }) => length));
  const [first = [], ...others] = sequences;
  let head = 0;
  while (head < shortest && others.every((other) => other[head] === first[head])) head += 1;
  let tail = 0;
  const isSame = () => others.every((other) => other.at(-1 - tail) === first.at(-1 - tail));
  while (tail < shortest - head && isSame()) tail += 1;
  return { head, tail };
}

function countPairs(one: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const item of one) counts.set(item, (counts.get(item) ?? 0) + 1);
  return other.reduce((sum, item) => sum + (counts.get(item) ?? 0), 0);
}
