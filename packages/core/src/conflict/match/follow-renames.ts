import {
  type ContainerNode,
  createContainer,
  type SyntaxDocument,
  type SyntaxEntry,
  type SyntaxNode,
} from "../../syntax/syntax-tree.ts";
import type { NodeConflict } from "../node-conflict.ts";
import { formatPath } from "../node-conflict.ts";
import type { Versions } from "../versions.ts";
import { findRenames } from "./renamed-entries.ts";

/** Three documents, with each side's changes carried to where the other side moved what they change. */
export interface Followed {
  readonly documents: Versions<SyntaxDocument>;
  /** What was carried, in words. */
  readonly decisions: readonly string[];
  /** What both sides moved, to different places. */
  readonly conflicts: readonly NodeConflict[];
}

const VERSIONS = ["base", "ours", "theirs"] as const;

/** What was found on the way through three trees. */
interface Findings {
  readonly decisions: string[];
  readonly conflicts: NodeConflict[];
}

/**
 * Gives a map's entries that one side renamed their new name in all three versions, so that the other side's changes
 * to them are merged into them: taken one by one, a rename is a removal and an addition, and those changes would conflict
 * with the removal or be lost with it.
 */
export function followRenames(documents: Versions<SyntaxDocument>): Followed {
  const findings: Findings = { decisions: [], conflicts: [] };
  const { base, ours, theirs } = documents;
  const roots = followInside({ base: base.root, ours: ours.root, theirs: theirs.root }, [], findings);
  return {
    documents: {
      base: { ...base, root: roots.base },
      ours: { ...ours, root: roots.ours },
      theirs: { ...theirs, root: roots.theirs },
    },
    ...findings,
  };
}

function followInside(
  nodes: Versions<SyntaxNode>,
  path: readonly string[],
  findings: Findings,
): Versions<SyntaxNode> {
  const { base, ours, theirs } = nodes;
  if (base.kind !== "map" || ours.kind !== "map" || theirs.kind !== "map") return nodes;
  if (base.source === ours.source || base.source === theirs.source || ours.source === theirs.source)
    return nodes;
  const maps = renameEntries({ base, ours, theirs }, path, findings);
  const entries = {
    base: indexByKey(maps.base),
    ours: indexByKey(maps.ours),
    theirs: indexByKey(maps.theirs),
  };
  for (const [key, inBase] of entries.base) {
    const [inOurs, inTheirs] = [entries.ours.get(key), entries.theirs.get(key)];
    if (inOurs === undefined || inTheirs === undefined) continue;
    const inside = { base: inBase.node, ours: inOurs.node, theirs: inTheirs.node };
    const followed = followInside(inside, [...path, key], findings);
    if (followed === inside) continue;
    for (const version of VERSIONS) {
      const entry = entries[version].get(key);
      if (entry !== undefined) entries[version].set(key, { ...entry, node: followed[version] });
    }
  }
  const rebuild = (version: keyof typeof entries) =>
    isUntouched(maps[version], entries[version])
      ? maps[version]
      : createContainer({ ...maps[version], entries: [...entries[version].values()] });
  const rebuilt = { base: rebuild("base"), ours: rebuild("ours"), theirs: rebuild("theirs") };
  return VERSIONS.every((version) => rebuilt[version] === nodes[version]) ? nodes : rebuilt;
}

function renameEntries(
  maps: Versions<ContainerNode>,
  path: readonly string[],
  { decisions, conflicts }: Findings,
): Versions<ContainerNode> {
  const inBase = indexByKey(maps.base);
  const [inOurs, inTheirs] = [indexByKey(maps.ours), indexByKey(maps.theirs)];
  const [byOurs, byTheirs] = [findNewNames(inBase, inOurs), findNewNames(inBase, inTheirs)];
  const renamed = { base: new Map<string, SyntaxEntry>(), ours: new Map(), theirs: new Map() };
  for (const [key, entry] of inBase) {
    const [ours, theirs] = [byOurs.get(entry), byTheirs.get(entry)];
    const name = ours ?? theirs;
    if (name === undefined) continue;
    const here = [...path, name.key];
    if (ours !== undefined && theirs !== undefined) {
      if (ours.key === theirs.key) {
        renamed.base.set(key, name);
        decisions.push(`${formatPath(here)}: both sides renamed it from ${key}`);
      } else if (!isRepeated(ours, inTheirs) && !isRepeated(theirs, inOurs)) {
        const node = { base: entry.node, ours: ours.node, theirs: theirs.node };
        conflicts.push({ path: [...path, key], kind: "renamed-apart", ...node });
      }
      continue;
    }
    const [side, others] = ours === undefined ? (["ours", inOurs] as const) : (["theirs", inTheirs] as const);
    const same = others.get(key);
    // Where the other side left it as it was, its removal and the addition say all.
    if (same === undefined || others.has(name.key) || same.node.identity === entry.node.identity) continue;
    renamed.base.set(key, name);
    renamed[side].set(key, name);
    decisions.push(`${formatPath(here)}: one side renamed it from ${key}`);
  }
  return {
    base: giveNames(maps.base, renamed.base),
    ours: giveNames(maps.ours, renamed.ours),
    theirs: giveNames(maps.theirs, renamed.theirs),
  };
}

type Entries = ReadonlyMap<string, SyntaxEntry>;

function indexByKey(map: ContainerNode): Map<string, SyntaxEntry> {
  return new Map(map.entries.map((entry) => [entry.key, entry]));
}

/** The entry that each of the base's entries became under another name. */
function findNewNames(base: Entries, side: Entries): ReadonlyMap<SyntaxEntry, SyntaxEntry> {
  const removed = [...base.values()].filter(({ key }) => !side.has(key));
  const added = [...side.values()].filter(({ key }) => !base.has(key));
  return new Map([...findRenames(removed, added)].map(([after, before]) => [before, after]));
}

/** Whether the other side has this entry, too: then both added it, and neither renamed anything. */
function isRepeated({ key }: SyntaxEntry, others: Entries): boolean {
  return others.has(key);
}

function giveNames(map: ContainerNode, names: Entries): ContainerNode {
  if (names.size === 0) return map;
  const entries = map.entries.map((entry): SyntaxEntry => {
    const name = names.get(entry.key);
    return name === undefined ? entry : { ...entry, key: name.key, head: name.head };
  });
  return createContainer({ ...map, entries });
}

function isUntouched(map: ContainerNode, entries: Entries): boolean {
  return map.entries.every((entry) => entries.get(entry.key) === entry);
}
