/** Where one item stands in three sequences. */
export interface Anchor {
  readonly base: number;
  readonly ours: number;
  readonly theirs: number;
}

/**
 * Items that each of three sequences has once, in the order that all three have them in: as many as there can be in the
 * order of ours, less those that stand elsewhere in theirs. Between two of them the sequences are compared apart.
 */
export function findAnchors(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): readonly Anchor[] {
  const [inBase, inOurs, inTheirs] = [findUnique(base), findUnique(ours), findUnique(theirs)];
  const common: Anchor[] = [];
  for (const [item, at] of inBase) {
    const [a, b] = [inOurs.get(item), inTheirs.get(item)];
    if (a !== undefined && b !== undefined) common.push({ base: at, ours: a, theirs: b });
  }
  return longestRising(
    longestRising(common, ({ ours: at }) => at),
    ({ theirs: at }) => at,
  );
}

function findUnique(items: readonly string[]): ReadonlyMap<string, number> {
  const [places, repeated] = [new Map<string, number>(), new Set<string>()];
  for (const [index, item] of items.entries()) {
    if (places.has(item)) repeated.add(item);
    places.set(item, index);
  }
  for (const item of repeated) places.delete(item);
  return places;
}

/** The longest row of elements, in their order, whose ranks rise. */
function longestRising(elements: readonly Anchor[], rankOf: (anchor: Anchor) => number): readonly Anchor[] {
  /** By length, the element that ends a row of that length with the lowest rank, and the element before each. */
  const ends: number[] = [];
  const before: number[] = [];
  const rankAt = (index: number | undefined) => {
    const element = index === undefined ? undefined : elements[index];
    return element === undefined ? Number.POSITIVE_INFINITY : rankOf(element);
  };
  for (const [index, element] of elements.entries()) {
    const rank = rankOf(element);
    let [start, end] = [0, ends.length];
    while (start < end) {
      const middle = (start + end) >>> 1;
      if (rankAt(ends[middle]) < rank) start = middle + 1;
      else end = middle;
    }
    before[index] = ends[start - 1] ?? -1;
    ends[start] = index;
  }
  const row: Anchor[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const element = elements[at];
    if (element !== undefined) row.push(element);
  }
  return row.reverse();
}
