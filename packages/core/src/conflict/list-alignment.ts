import {
  type Alignment,
  alignNamed,
  type ContainerVersions,
  type EntryVersions,
  type NamedEntries,
} from "./alignment.ts";
import { nameAsInBase, nameByLikeness, type Stretch } from "./element-likeness.ts";
import { nameElements } from "./element-names.ts";
import { findOrdering, mergeOrder, mergeSequence } from "./merge-order.ts";
import type { SyntaxEntry } from "./syntax-tree.ts";
import { diffThreeWays } from "./three-way-diff.ts";

/**
 * Says which elements of three lists are versions of each other; `null` when both sides added elements at one place,
 * where neither an order that all versions keep nor `joins` says which goes first.
 */
export function alignLists(versions: ContainerVersions, joins: boolean): Alignment | null {
  const { base, ours, theirs } = versions;
  const named = [base, ours, theirs].map(nameElements);
  const [inBase, inOurs, inTheirs] = named;
  if (inBase && inOurs && inTheirs) return alignByName(inBase, inOurs, inTheirs, joins);
  return alignSortedSet(versions) ?? alignByContent(versions, joins);
}

function alignByName(
  base: NamedEntries,
  ours: NamedEntries,
  theirs: NamedEntries,
  joins: boolean,
): Alignment | null {
  const [oursByName, theirsByName] = nameAsInBase(base, ours, theirs);
  const [b, o, t] = [[...base.keys()], [...oursByName.keys()], [...theirsByName.keys()]];
  if (!joins && findOrdering([b, o, t]) === undefined && addsAtOnePlace(b, o, t)) return null;
  return alignNamed(mergeOrder(b, o, t), base, oursByName, theirsByName);
}

/** Aligns lists of distinct scalars that every version keeps sorted: then there is only one place for an addition. */
function alignSortedSet({ base, ours, theirs }: ContainerVersions): Alignment | null {
  const lists = [base, ours, theirs].map((list) => {
    const named = new Map<string, SyntaxEntry>();
    for (const entry of list?.entries ?? []) {
      if (entry.node.kind !== "scalar") return null;
      named.set(entry.node.string ?? entry.node.identity, entry);
    }
    return named.size === (list?.entries.length ?? 0) ? named : null;
  });
  const [inBase, inOurs, inTheirs] = lists;
  if (!inBase || !inOurs || !inTheirs) return null;
  const keys = [inBase, inOurs, inTheirs].map((list) => [...list.keys()]);
  const [b = [], o = [], t = []] = keys;
  return findOrdering(keys) === undefined ? null : alignNamed(mergeOrder(b, o, t), inBase, inOurs, inTheirs);
}

/** Whether both sides put new elements between the same two old ones, or may have. */
function addsAtOnePlace(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): boolean {
  const [b, o, t] = [new Set(base), new Set(ours), new Set(theirs)];
  const regions = diffThreeWays(base, ours, theirs);
  if (regions === null) return true;
  return regions.some(
    (region) =>
      region.kind === "contested" &&
      region.ours.some((name) => !b.has(name) && !t.has(name)) &&
      region.theirs.some((name) => !b.has(name) && !o.has(name)),
  );
}

function alignByContent({ base, ours, theirs }: ContainerVersions, joins: boolean): Alignment | null {
  const [o, a, b] = [base?.entries ?? [], ours.entries, theirs.entries];
  const byIdentity = new Map([...o, ...b, ...a].map((entry) => [entry.node.identity, entry]));
  const identities = (entries: readonly SyntaxEntry[]) => entries.map(({ node }) => node.identity);
  const regions = diffThreeWays(identities(o), identities(a), identities(b));
  if (regions === null) return null;
  const aligned: EntryVersions[] = [];
  for (const region of regions) {
    if (region.kind === "merged") {
      for (const identity of region.items) {
        const entry = byIdentity.get(identity);
        if (entry !== undefined) aligned.push({ ours: entry, theirs: entry });
      }
      continue;
    }
    const { start } = region;
    const settled = alignRegion(
      {
        base: o.slice(start.base, start.base + region.base.length),
        ours: a.slice(start.ours, start.ours + region.ours.length),
        theirs: b.slice(start.theirs, start.theirs + region.theirs.length),
      },
      joins,
    );
    if (settled === null) return null;
    aligned.push(...settled);
  }
  return aligned.map((versions, index) => ({ name: `[${index}]`, versions }));
}

/** Settles a stretch of elements that both sides changed. */
function alignRegion(region: Stretch, joins: boolean): readonly EntryVersions[] | null {
  const { base, ours, theirs } = region;
  const isAsLong = base.length === ours.length && base.length === theirs.length;
  if (isAsLong && !isShifted(base, ours) && !isShifted(base, theirs)) {
    return base.map((entry, index) => ({ base: entry, ours: ours[index], theirs: theirs[index] }));
  }
  const substituted =
    alignSubstitution(region, "ours", "theirs") ?? alignSubstitution(region, "theirs", "ours");
  if (substituted !== null) return substituted;
  const named = nameByLikeness(region);
  const adds = (side: "ours" | "theirs", other: "ours" | "theirs") =>
    [...named[side].keys()].some((name) => !named.base.has(name) && !named[other].has(name));
  const [oursAdds, theirsAdds] = [adds("ours", "theirs"), adds("theirs", "ours")];
  if (oursAdds && theirsAdds && !joins) return null;
  // What stands in for an element that both sides took away, only a person knows.
  const isGone = ([name, { node }]: [string, SyntaxEntry]) =>
    node.kind !== "scalar" && !named.ours.has(name) && !named.theirs.has(name);
  if ((oursAdds || theirsAdds) && [...named.base].some(isGone)) return null;
  const order = mergeSequence([...named.base.keys()], [...named.ours.keys()], [...named.theirs.keys()]);
  return alignNamed(order, named.base, named.ours, named.theirs).map(({ versions }) => versions);
}

/** Whether an element of the base stands in another place of a side: then places do not tell which is which. */
function isShifted(base: readonly SyntaxEntry[], side: readonly SyntaxEntry[]): boolean {
  const inSide = new Set(side.map(({ node }) => node.identity));
  return base.some(({ node }, index) => {
    return node.identity !== side[index]?.node.identity && inSide.has(node.identity);
  });
}

/**
 * Aligns a stretch in which one side wrote other values in place of the old ones, and the other added elements before or
 * behind them: there is only one order that keeps to both.
 */
function alignSubstitution(
  { base, ours, theirs }: Stretch,
  side: "ours" | "theirs",
  adder: "ours" | "theirs",
): readonly EntryVersions[] | null {
  const [substitutes, extended] = side === "ours" ? [ours, theirs] : [theirs, ours];
  const count = extended.length - base.length;
  if (base.length === 0 || substitutes.length !== base.length || count <= 0) return null;
  if ([...base, ...substitutes].some(({ node }) => node.kind !== "scalar")) return null;
  const isBaseAt = (start: number) =>
    base.every(({ node }, index) => extended[start + index]?.node.identity === node.identity);
  const start = isBaseAt(0) ? 0 : isBaseAt(count) ? count : undefined;
  if (start === undefined) return null;
  return extended.map((entry, index): EntryVersions => {
    const before = base[index - start];
    if (before === undefined) return { [adder]: entry };
    return { base: before, [side]: substitutes[index - start], [adder]: entry };
  });
}
