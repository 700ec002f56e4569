import type { SyntaxEntry } from "../../syntax/syntax-tree.ts";
import type { Versions } from "../versions.ts";
import type { NamedEntries } from "./alignment.ts";
import { nameElement } from "./element-names.ts";
import { findRenames } from "./renamed-entries.ts";

/** Neighbouring elements of a list in three versions. */
export type Stretch = Versions<readonly SyntaxEntry[]>;

/** Both sides' elements, those that a side renamed under the name that they had. */
export function nameAsInBase(
  base: NamedEntries,
  ours: NamedEntries,
  theirs: NamedEntries,
): readonly [NamedEntries, NamedEntries] {
  const [inOurs, inTheirs] = [findOldNames(base, ours), findOldNames(base, theirs)];
  const rename = (
    side: NamedEntries,
    names: ReadonlyMap<string, string>,
    other: NamedEntries,
    others: ReadonlyMap<string, string>,
  ) =>
    new Map(
      [...side].map(([name, entry]) => {
        const old = names.get(name);
        // An element that the other side has under this name, too, must stay one with it.
        const isShared = other.has(name) && others.get(name) !== old;
        return [old === undefined || isShared ? name : old, entry];
      }),
    );
  return [rename(ours, inOurs, theirs, inTheirs), rename(theirs, inTheirs, ours, inOurs)];
}

function findOldNames(base: NamedEntries, side: NamedEntries): ReadonlyMap<string, string> {
  const removed = new Map([...base].flatMap(([name, entry]) => (side.has(name) ? [] : [[entry, name]])));
  const added = new Map([...side].flatMap(([name, entry]) => (base.has(name) ? [] : [[entry, name]])));
  const names = new Map<string, string>();
  for (const [after, before] of findRenames([...removed.keys()], [...added.keys()])) {
    const [name, old] = [added.get(after), removed.get(before)];
    if (name !== undefined && old !== undefined) names.set(name, old);
  }
  return names;
}

/**
 * Names elements that have no names of their own, or not each its own: those that are the same, or look like one of the
 * base, have one name in all versions, and so have two of one name that both sides added.
 */
export function nameBySimilarity({ base, ours, theirs }: Stretch): Versions<NamedEntries> {
  const baseNames = new Map(base.map((entry, index) => [entry, `base ${index}`]));
  const inOurs = nameAfter(baseNames, ours);
  const inTheirs = nameAfter(baseNames, theirs);
  const added = theirs.filter((entry) => !inTheirs.has(entry));
  const [byIdentity, byName] = [
    new Pool(added, identityOf),
    new Pool(added, ({ node }) => nameElement(node)),
  ];
  for (const [index, entry] of ours.entries()) {
    if (inOurs.has(entry)) continue;
    inOurs.set(entry, `ours ${index}`);
    const isFree = (candidate: SyntaxEntry) => !inTheirs.has(candidate);
    const twin = byIdentity.take(identityOf(entry), isFree) ?? byName.take(nameElement(entry.node), isFree);
    if (twin !== undefined) inTheirs.set(twin, `ours ${index}`);
  }
  const named = (entries: readonly SyntaxEntry[], names: ReadonlyMap<SyntaxEntry, string>) =>
    new Map(entries.map((entry, index) => [names.get(entry) ?? `theirs ${index}`, entry]));
  return { base: named(base, baseNames), ours: named(ours, inOurs), theirs: named(theirs, inTheirs) };
}

/** Names of those elements of a side that the base has, too, perhaps otherwise. */
function nameAfter(
  baseNames: ReadonlyMap<SyntaxEntry, string>,
  side: readonly SyntaxEntry[],
): Map<SyntaxEntry, string> {
  const names = new Map<SyntaxEntry, string>();
  const left = new Map(baseNames);
  const pair = (entry: SyntaxEntry, before: SyntaxEntry) => {
    names.set(entry, baseNames.get(before) ?? "");
    left.delete(before);
  };
  const unchanged = new Pool([...baseNames.keys()], identityOf);
  for (const entry of side) {
    const same = unchanged.take(identityOf(entry), (before) => left.has(before));
    if (same !== undefined) pair(entry, same);
  }
  const added = side.filter((entry) => !names.has(entry));
  for (const [after, before] of findRenames([...left.keys()], added)) pair(after, before);
  return names;
}

function identityOf({ node }: SyntaxEntry): string {
  return node.identity;
}

/** Elements to be taken out by what they are, the first ones first. */
class Pool {
  readonly #entries = new Map<string, SyntaxEntry[]>();

  constructor(entries: readonly SyntaxEntry[], keyOf: (entry: SyntaxEntry) => string | undefined) {
    for (const entry of entries.toReversed()) {
      const key = keyOf(entry);
      if (key === undefined) continue;
      const known = this.#entries.get(key);
      if (known === undefined) this.#entries.set(key, [entry]);
      else known.push(entry);
    }
  }

  take(key: string | undefined, isFree: (entry: SyntaxEntry) => boolean): SyntaxEntry | undefined {
    const found = key === undefined ? undefined : this.#entries.get(key);
    while (found !== undefined && found.length > 0) {
      const entry = found.pop();
      if (entry !== undefined && isFree(entry)) return entry;
    }
    return undefined;
  }
}
