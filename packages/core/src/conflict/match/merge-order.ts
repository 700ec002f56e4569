import type { SyntaxNode } from "../../syntax/syntax-tree.ts";
import type { Alignment, EntryVersions } from "./alignment.ts";

/** Compares two keys, as `Array.sort` wants it. */
type Ordering = (a: string, b: string) => number;

const ORDERINGS: readonly Ordering[] = [
  (a, b) => (a < b ? -1 : a > b ? 1 : 0),
  (a, b) => a.localeCompare(b, "en"),
];

/** Keys that the longest version must have before the order of a map is taken for intended. */
const MIN_SORTED = 3;

/** Elements that every version of a list must have before its order is taken for intended: of fewer, chance sorts many. */
const MIN_SORTED_ELEMENTS = 5;

/** The order of a map's keys, which means nothing: sorted, too, where one side has sorted them. */
export function mergeKeyOrder(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): readonly string[] {
  const order = mergeSequence(base, ours, theirs);
  const ordering = findOrdering([base, ours, theirs]) ?? findNewOrdering(base, ours, theirs);
  return ordering === undefined ? order : order.toSorted(ordering);
}

/** Keys looked at beyond which a place between moved keys takes longer to find than it is worth. */
const MAX_WORK = 5_000_000;

/**
 * The order of the keys that one of two sides still has: the side that moved keys about decides over common keys (ours
 * when both did), and a key of one side alone stands behind all that it stands behind there, or, where that is no longer
 * before all that it stands before, behind the one next to it.
 */
export function mergeSequence(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): readonly string[] {
  const isOursTheFrame = !isSameOrder(base, ours) || isSameOrder(base, theirs);
  const [frame, other] = isOursTheFrame ? [ours, theirs] : [theirs, ours];
  const order = [...frame];
  const inFrame = new Set(frame);
  const hasMoved = !isSameOrder(frame, other) && frame.length * other.length <= MAX_WORK;
  let previous: string | undefined;
  for (const [index, key] of other.entries()) {
    if (!inFrame.has(key)) {
      let place =
        (hasMoved ? findGap(order, other, index) : undefined) ??
        (previous === undefined ? 0 : order.indexOf(previous) + 1);
      // Ours goes first where both sides added at one place.
      const isNew = (at: number) =>
        order[at] !== undefined && !base.includes(order[at]) && !other.includes(order[at]);
      while (isOursTheFrame && isNew(place)) place += 1;
      order.splice(place, 0, key);
    }
    previous = key;
  }
  return order;
}

/** The first place in `order` behind all keys before `other[index]` and before all keys behind it, if there is one. */
function findGap(order: readonly string[], other: readonly string[], index: number): number | undefined {
  const ranks = new Map(order.map((key, rank) => [key, rank]));
  let [start, end] = [0, order.length];
  for (const [at, key] of other.entries()) {
    const rank = ranks.get(key);
    if (rank === undefined) continue;
    if (at < index) start = Math.max(start, rank + 1);
    if (at > index) end = Math.min(end, rank);
  }
  return start <= end ? start : undefined;
}

/** The ordering that the keys of all versions are sorted by; `undefined` when there is none or they are too few to tell. */
function findOrdering(versions: readonly (readonly string[])[]): Ordering | undefined {
  const longest = Math.max(...versions.map(({ length }) => length));
  if (longest < MIN_SORTED) return undefined;
  return ORDERINGS.find((compare) => versions.every((version) => isSorted(version, compare)));
}

/** The ordering that a list is kept in by all versions, each long enough to tell; of a set, no order means anything. */
export function findListOrdering(
  versions: readonly (readonly string[])[],
  isSet: boolean,
): Ordering | undefined {
  if (!isSet && versions.some(({ length }) => length < MIN_SORTED_ELEMENTS)) return undefined;
  return findOrdering(versions);
}

/**
 * Whether an order of all elements keeps to that of both sides: two elements stand as the side has them that changed their
 * order, and what one side alone has stands between its neighbours there.
 */
export function keepsOrders(
  order: readonly string[],
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): boolean {
  const [movedByOurs, movedByTheirs] = [!isSameOrder(base, ours), !isSameOrder(base, theirs)];
  if (movedByOurs && movedByTheirs && !isSameOrder(ours, theirs)) return false;
  const keeps = (side: readonly string[], mover: boolean, other: readonly string[], otherMoved: boolean) =>
    otherMoved && !mover ? keepsNeighbours(order, side, new Set(other)) : isSameOrder(side, order);
  return keeps(ours, movedByOurs, theirs, movedByTheirs) && keeps(theirs, movedByTheirs, ours, movedByOurs);
}

/** Whether each element that one side alone has stands behind the one before it there and before the one behind it. */
function keepsNeighbours(
  order: readonly string[],
  side: readonly string[],
  other: ReadonlySet<string>,
): boolean {
  const ranks = new Map(order.map((name, rank) => [name, rank]));
  const rankOf = (name: string | undefined) => (name === undefined ? undefined : ranks.get(name));
  return side.every((name, index) => {
    const rank = rankOf(name);
    if (other.has(name) || rank === undefined) return true;
    const [before, behind] = [rankOf(side[index - 1]), rankOf(side[index + 1])];
    return (before === undefined || before < rank) && (behind === undefined || rank < behind);
  });
}

/** The ordering that one side brought into keys that were not sorted, and that the other side left where they were. */
function findNewOrdering(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): Ordering | undefined {
  const [isOursMoved, isTheirsMoved] = [!isSameOrder(base, ours), !isSameOrder(base, theirs)];
  if (isOursMoved === isTheirsMoved) return undefined;
  return findOrdering([isOursMoved ? ours : theirs]);
}

function isSorted(keys: readonly string[], compare: Ordering): boolean {
  return keys.every((key, index) => index === 0 || compare(keys[index - 1] ?? "", key) <= 0);
}

function isSameOrder(before: readonly string[], after: readonly string[]): boolean {
  const kept = new Set(after);
  const had = new Set(before);
  const left = before.filter((key) => kept.has(key));
  return after.filter((key) => had.has(key)).every((key, index) => key === left[index]);
}

/** Neighbouring elements that one side each added, in the order of their values, falling where the list falls. */
export function sortAdditions(aligned: Alignment): Alignment {
  const isAddition = ({ base, ours, theirs }: EntryVersions) =>
    base === undefined && (ours === undefined) !== (theirs === undefined);
  const known = aligned
    .filter(({ versions }) => !isAddition(versions))
    .map(({ versions }) => textOf(versions));
  const isTelling = known.length > 2 || (known.length === 2 && known.every((text) => /^\d/.test(text)));
  const falls = isTelling && known.every((text, at) => at === 0 || compare(text, known[at - 1] ?? "") < 0);
  const sorted = [...aligned];
  for (let start = 0; start < sorted.length; start += 1) {
    let end = start;
    while (end < sorted.length && isAddition(sorted[end]?.versions ?? {})) end += 1;
    const run = sorted.slice(start, end);
    const bySides = new Set(run.map(({ versions }) => versions.ours === undefined));
    if (bySides.size < 2) continue;
    run.sort((a, b) => (falls ? -1 : 1) * compare(textOf(a.versions), textOf(b.versions)));
    sorted.splice(start, end - start, ...run);
    start = end;
  }
  return sorted;
}

function textOf({ base, ours, theirs }: EntryVersions): string {
  const node: SyntaxNode | undefined = (ours ?? theirs ?? base)?.node;
  return node?.kind === "scalar" ? (node.string ?? node.source) : "";
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}
