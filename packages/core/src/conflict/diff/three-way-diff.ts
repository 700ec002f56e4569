import { diff3Merge } from "node-diff3";
import { type Anchor, findAnchors } from "./anchors.ts";

/** A stretch of three sequences. */
export type DiffRegion =
  /** Merged: at most one side changed it, or both alike. */
  | { readonly kind: "merged"; readonly items: readonly string[] }
  /** Both sides changed it. `start` counts from the beginning of each sequence. */
  | {
      readonly kind: "conflict";
      readonly base: readonly string[];
      readonly ours: readonly string[];
      readonly theirs: readonly string[];
      readonly start: { readonly base: number; readonly ours: number; readonly theirs: number };
    };

/** Pairs of equal items beyond which a comparison takes longer than a merge is worth: it looks at each of them. */
const MAX_PAIRS = 2_000_000;

/** Pairs beyond which the sequences are cut at items that all three have once, and compared piece by piece. */
const MAX_PAIRS_AT_ONCE = 200_000;

/** Items between the common ends, of which each needs its place in memory. */
const MAX_ITEMS = 200_000;

/** Three sequences, and where each begins in the ones that are compared. */
interface Stretch {
  readonly base: readonly string[];
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
  readonly start: Anchor;
}

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
  const start = { base: head, ours: head, theirs: head };
  const regions = diffMiddle({ base: middle(base), ours: middle(ours), theirs: middle(theirs), start });
  if (regions === null) return null;
  const ends = { head: base.slice(0, head), tail: base.slice(base.length - tail) };
  return [
    ...(head > 0 ? [{ kind: "merged", items: ends.head } as const] : []),
    ...regions,
    ...(tail > 0 ? [{ kind: "merged", items: ends.tail } as const] : []),
  ];
}

function diffMiddle(stretch: Stretch): readonly DiffRegion[] | null {
  const { base: o, ours: a, theirs: b } = stretch;
  if (Math.max(o.length, a.length, b.length) > MAX_ITEMS) return null;
  if (countPairs(o, a) + countPairs(o, b) <= MAX_PAIRS_AT_ONCE) return diffAtOnce(stretch);
  const pieces = cut(stretch);
  const pairs = pieces.reduce((sum, piece) => {
    return sum + countPairs(piece.base, piece.ours) + countPairs(piece.base, piece.theirs);
  }, 0);
  return pairs > MAX_PAIRS ? null : pieces.flatMap(diffAtOnce);
}

function diffAtOnce({ base, ours, theirs, start }: Stretch): readonly DiffRegion[] {
  return diff3Merge([...ours], [...base], [...theirs], { excludeFalseConflicts: true }).map(
    ({ ok, conflict }): DiffRegion => {
      if (conflict === undefined) return { kind: "merged", items: ok ?? [] };
      return {
        kind: "conflict",
        base: conflict.o,
        ours: conflict.a,
        theirs: conflict.b,
        start: {
          base: start.base + conflict.oIndex,
          ours: start.ours + conflict.aIndex,
          theirs: start.theirs + conflict.bIndex,
        },
      };
    },
  );
}

/** Cuts behind every anchor. */
function cut({ base, ours, theirs, start }: Stretch): readonly Stretch[] {
  const pieces: Stretch[] = [];
  let from: Anchor = { base: 0, ours: 0, theirs: 0 };
  const end = { base: base.length, ours: ours.length, theirs: theirs.length };
  const cuts = findAnchors(base, ours, theirs).map((anchor) => ({
    base: anchor.base + 1,
    ours: anchor.ours + 1,
    theirs: anchor.theirs + 1,
  }));
  for (const to of [...cuts, end]) {
    pieces.push({
      base: base.slice(from.base, to.base),
      ours: ours.slice(from.ours, to.ours),
      theirs: theirs.slice(from.theirs, to.theirs),
      start: {
        base: start.base + from.base,
        ours: start.ours + from.ours,
        theirs: start.theirs + from.theirs,
      },
    });
    from = to;
  }
  return pieces;
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
