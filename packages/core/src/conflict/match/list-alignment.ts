import type { ContainerNode, SyntaxEntry } from "../../syntax/syntax-tree.ts";
import { diffThreeWays } from "../diff/three-way-diff.ts";
import {
  type Alignment,
  alignNamed,
  type ContainerVersions,
  type EntryVersions,
  type NamedEntries,
} from "./alignment.ts";
import { nameElements } from "./element-names.ts";
import { nameAsInBase, nameBySimilarity, type Stretch } from "./element-similarity.ts";
import { holdsPlainValues, type ListTraits } from "./list-traits.ts";
import { findListOrdering, keepsOrders, mergeSequence, sortAdditions } from "./merge-order.ts";

/** Why elements of lists are not laid side by side. */
export type Misalignment = "both-added-elements" | "both-reordered";

/**
 * Says which elements of three lists are versions of each other. Not where both sides added elements at one place, and
 * neither an order that all versions keep nor the list's traits say which goes first, nor where there is no order that
 * keeps to both sides'.
 */
export function alignLists(versions: ContainerVersions, traits: ListTraits): Alignment | Misalignment {
  const { base, ours, theirs } = versions;
  if (traits.isFree && holdsPlainValues([base, ours, theirs])) return alignFreeList(versions, traits);
  const named = [base, ours, theirs].map((list) => nameElements(list, traits.joinsAdditions));
  const [inBase, inOurs, inTheirs] = named;
  const sorted = inBase && inOurs && inTheirs ? null : alignSortedSet(versions, traits);
  if (sorted !== null) return sorted;
  const aligned =
    inBase && inOurs && inTheirs
      ? alignByName(inBase, inOurs, inTheirs, traits)
      : alignByContent(versions, traits.joinsAdditions);
  if (typeof aligned === "string" || traits.joinsAdditions) return aligned;
  const keepsAll = placesAdditionsAlike(aligned, ours, theirs) && isInOrder(aligned, versions);
  return keepsAll ? aligned : "both-reordered";
}

/** Aligns a list whose order means nothing: what both sides added at one place stands there in the order of its values. */
function alignFreeList(versions: ContainerVersions, traits: ListTraits): Alignment | Misalignment {
  const aligned = alignLists(versions, { ...traits, isFree: false, joinsAdditions: true });
  if (typeof aligned === "string") return aligned;
  const { base, ours, theirs } = versions;
  if (![ours, theirs].every((side) => isInOrder(aligned, { base, ours: side, theirs: side })))
    return alignLists(versions, { ...traits, isFree: false });
  return sortAdditions(aligned);
}

/** Whether the aligned elements stand in an order that keeps to both sides', however they were found. */
function isInOrder(aligned: Alignment, { base, ours, theirs }: ContainerVersions): boolean {
  const rank = (entries: readonly SyntaxEntry[] | undefined, side: keyof EntryVersions) => {
    const places = new Map(entries?.map((entry, index) => [entry, index]));
    return aligned
      .flatMap(({ versions }, index) => {
        const entry = versions[side];
        const place = entry && places.get(entry);
        return place === undefined ? [] : [{ name: `${index}`, place }];
      })
      .sort((a, b) => a.place - b.place)
      .map(({ name }) => name);
  };
  const order = aligned.map((_entry, index) => `${index}`);
  return keepsOrders(
    order,
    rank(base?.entries, "base"),
    rank(ours.entries, "ours"),
    rank(theirs.entries, "theirs"),
  );
}

/** Whether each element that both sides added stands behind the same other ones on both. */
function placesAdditionsAlike(aligned: Alignment, ours: ContainerNode, theirs: ContainerNode): boolean {
  const [inOurs, inTheirs] = [ours, theirs].map(
    ({ entries }) => new Map(entries.map((entry, index) => [entry, index])),
  );
  const common = aligned.flatMap(({ versions }) => {
    const [a, b] = [
      versions.ours && inOurs?.get(versions.ours),
      versions.theirs && inTheirs?.get(versions.theirs),
    ];
    return a === undefined || b === undefined ? [] : [{ a, b, isNew: versions.base === undefined }];
  });
  const added = common.filter(({ isNew }) => isNew);
  return added.every((one) => common.every((other) => one.a < other.a === one.b < other.b));
}

function alignByName(
  base: NamedEntries,
  ours: NamedEntries,
  theirs: NamedEntries,
  { joinsAdditions, isOrdered }: ListTraits,
): Alignment | Misalignment {
  const [oursByName, theirsByName] = nameAsInBase(base, ours, theirs);
  const [b, o, t] = [[...base.keys()], [...oursByName.keys()], [...theirsByName.keys()]];
  const ordering = isOrdered ? undefined : findListOrdering([b, o, t], joinsAdditions);
  if (!joinsAdditions && ordering === undefined && addsAtOnePlace(b, o, t)) return "both-added-elements";
  const order = mergeSequence(b, o, t);
  if (ordering === undefined && !joinsAdditions && !keepsOrders(order, b, o, t)) return "both-reordered";
  const sorted = ordering === undefined ? order : order.toSorted(ordering);
  return alignNamed(sorted, base, oursByName, theirsByName);
}

/** Aligns lists of distinct words that every version keeps sorted: then there is only one place for an addition. */
function alignSortedSet({ base, ours, theirs }: ContainerVersions, traits: ListTraits): Alignment | null {
  if (traits.isOrdered) return null;
  const lists = [base, ours, theirs].map((list) => {
    const named = new Map<string, SyntaxEntry>();
    for (const entry of list?.entries ?? []) {
      const text = entry.node.kind === "scalar" ? entry.node.string : undefined;
      // Numbers are not sorted as words are, and options and exceptions are gone through one by one.
      if (text === undefined || /^[-!+]/.test(text)) return null;
      named.set(text, entry);
    }
    return named.size === (list?.entries.length ?? 0) ? named : null;
  });
  const [inBase, inOurs, inTheirs] = lists;
  if (!inBase || !inOurs || !inTheirs) return null;
  const [b, o, t] = [[...inBase.keys()], [...inOurs.keys()], [...inTheirs.keys()]];
  const ordering = findListOrdering([b, o, t], false);
  if (ordering === undefined) return null;
  return alignNamed(mergeSequence(b, o, t).toSorted(ordering), inBase, inOurs, inTheirs);
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
      region.kind === "conflict" &&
      region.ours.some((name) => !b.has(name) && !t.has(name)) &&
      region.theirs.some((name) => !b.has(name) && !o.has(name)),
  );
}

function alignByContent({ base, ours, theirs }: ContainerVersions, joins: boolean): Alignment | Misalignment {
  const [o, a, b] = [base?.entries ?? [], ours.entries, theirs.entries];
  const versionsOf = matchByIdentity(o, a, b);
  const identities = (entries: readonly SyntaxEntry[]) => entries.map(({ node }) => node.identity);
  const regions = diffThreeWays(identities(o), identities(a), identities(b));
  if (regions === null) return "both-reordered";
  const aligned: EntryVersions[] = [];
  for (const region of regions) {
    if (region.kind === "merged") {
      const versions = region.items.map(versionsOf);
      // Both sides put it somewhere, each somewhere else.
      if (versions.some(({ ours, theirs }) => ours === undefined && theirs === undefined))
        return "both-reordered";
      aligned.push(...versions);
      continue;
    }
    const { start } = region;
    const resolved = alignRegion(
      {
        base: o.slice(start.base, start.base + region.base.length),
        ours: a.slice(start.ours, start.ours + region.ours.length),
        theirs: b.slice(start.theirs, start.theirs + region.theirs.length),
      },
      joins,
    );
    if (typeof resolved === "string") return resolved;
    aligned.push(...resolved);
  }
  return aligned.map((versions, index) => ({ name: `[${index}]`, versions }));
}

/** Finds the versions of an element that is the same in all that have it; of several, the first ones first. */
function matchByIdentity(
  ...lists: readonly [readonly SyntaxEntry[], readonly SyntaxEntry[], readonly SyntaxEntry[]]
): (identity: string) => EntryVersions {
  const queues = lists.map((entries) => Map.groupBy(entries, ({ node }) => node.identity));
  const heads = lists.map(() => new Map<string, number>());
  return (identity) => {
    const [base, ours, theirs] = queues.map((queue, index) => {
      const at = heads[index]?.get(identity) ?? 0;
      heads[index]?.set(identity, at + 1);
      return queue.get(identity)?.[at];
    });
    // One that a side alone has here is its own, wherever the base has it.
    return ours !== undefined && theirs !== undefined ? { base, ours, theirs } : { ours, theirs };
  };
}

/** Resolves a stretch of elements that both sides changed. */
function alignRegion(region: Stretch, joins: boolean): readonly EntryVersions[] | Misalignment {
  const { base, ours, theirs } = region;
  const isAsLong = base.length === ours.length && base.length === theirs.length;
  if (isAsLong && !isShifted(base, ours) && !isShifted(base, theirs)) {
    return base.map((entry, index) => ({ base: entry, ours: ours[index], theirs: theirs[index] }));
  }
  const substituted =
    alignSubstitution(region, "ours", "theirs") ?? alignSubstitution(region, "theirs", "ours");
  if (substituted !== null) return substituted;
  const named = nameBySimilarity(region);
  const adds = (side: "ours" | "theirs", other: "ours" | "theirs") =>
    [...named[side].keys()].some((name) => !named.base.has(name) && !named[other].has(name));
  const [oursAdds, theirsAdds] = [adds("ours", "theirs"), adds("theirs", "ours")];
  if (oursAdds && theirsAdds && !joins) return "both-added-elements";
  // What stands in for an element that both sides took away, only a person knows.
  const isGone = ([name]: [string, SyntaxEntry]) => !named.ours.has(name) && !named.theirs.has(name);
  if ((oursAdds || theirsAdds) && [...named.base].some(isGone)) return "both-added-elements";
  const [b, o, t] = [[...named.base.keys()], [...named.ours.keys()], [...named.theirs.keys()]];
  const order = mergeSequence(b, o, t);
  if (!joins && !keepsOrders(order, b, o, t)) return "both-reordered";
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
