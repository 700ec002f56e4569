import type { ContainerNode, SyntaxDocument, SyntaxEntry, SyntaxNode } from "../../syntax/syntax-tree.ts";
import { shiftBlock } from "../../syntax/yaml-layout.ts";
import { entryKey } from "../match/added-entries.ts";
import {
  type Alignment,
  alignNamed,
  type ContainerVersions,
  type EntryVersions,
  type NamedEntries,
} from "../match/alignment.ts";
import { holds } from "../match/containment.ts";
import { repeatsAnElement } from "../match/element-names.ts";
import { alignLists } from "../match/list-alignment.ts";
import { mergeKeyOrder } from "../match/merge-order.ts";
import type { NodeConflict } from "../node-conflict.ts";
import { formatPath } from "../node-conflict.ts";
import { findExclusiveMembers } from "../rules/exclusive-members.ts";
import { findAdjacentEdits, findValueEdits, isReplacement } from "./adjacent-edits.ts";
import { assemble } from "./assemble-container.ts";
import { type MergeRecord, resolveNode } from "./merge-record.ts";
import { mergeTrivia } from "./merge-trivia.ts";

/** A node in three versions. */
interface NodeVersions {
  readonly base: SyntaxNode | undefined;
  readonly ours: SyntaxNode;
  readonly theirs: SyntaxNode;
  /** What stands behind it on its line. */
  readonly comments?: NodeConflict["comments"];
}

/**
 * Merges two documents that come from one.
 *
 * Every change of one side alone is taken; the same change of both is taken once; what both changed differently is a
 * conflict for the record's rules. The text is put together from pieces of the three inputs.
 */
export function mergeDocuments(
  base: SyntaxDocument | undefined,
  ours: SyntaxDocument,
  theirs: SyntaxDocument,
  record: MergeRecord,
): SyntaxDocument {
  const root = mergeNodes({ base: base?.root, ours: ours.root, theirs: theirs.root }, [], record);
  const text = (part: "before" | "after") =>
    mergeTrivia({ base: base?.[part], ours: ours[part], theirs: theirs[part] }, [], record);
  return { before: text("before"), root: root ?? ours.root, after: text("after") };
}

function mergeNodes(
  versions: NodeVersions,
  path: readonly string[],
  record: MergeRecord,
): SyntaxNode | undefined {
  const { base, ours, theirs, comments } = versions;
  if (ours.source === theirs.source || base?.source === theirs.source) return ours;
  if (base?.source === ours.source) return theirs;
  if (base === undefined && isLaidOutAnew(ours, theirs)) return takeWider(ours, theirs);
  if (ours.kind !== "scalar" && theirs.kind === ours.kind && theirs.layout === ours.layout) {
    const container = base?.kind === ours.kind ? base : undefined;
    // Without a common beginning two values are one decision: members of both would be a thing that nobody wrote.
    if (container !== undefined || ours.identity === theirs.identity)
      return mergeContainers(indentBlocksAlike({ base: container, ours, theirs }), path, record);
  }
  if (ours.identity === theirs.identity || base?.identity === theirs.identity) return ours;
  if (base?.identity === ours.identity) return theirs;
  const kind = base === undefined ? "both-added" : "both-changed";
  const whole = base === undefined ? findWhole(ours, theirs) : undefined;
  if (whole !== undefined) {
    const decision = `${formatPath(path)}: both sides added it; one contains the other`;
    record.decisions.push(decision);
    record.doubts.push(decision);
    return whole;
  }
  return resolveNode(record, { path, kind, base, ours, theirs, comments });
}

/** Of two values the one that holds all that the other does. */
function findWhole(ours: SyntaxNode, theirs: SyntaxNode): SyntaxNode | undefined {
  if (holds(ours, theirs)) return ours;
  return holds(theirs, ours) ? theirs : undefined;
}

/** Whether both sides wrote the same values, each in its own layout: mixed line by line they would have none. */
function isLaidOutAnew(ours: SyntaxNode, theirs: SyntaxNode): boolean {
  const mayHoldComments = ({ source }: SyntaxNode) => /#|\/[/*]/.test(source);
  return ours.identity === theirs.identity && !mayHoldComments(ours) && !mayHoldComments(theirs);
}

/** The layout of more lines, which is the more readable one, whichever side it is of. */
function takeWider(ours: SyntaxNode, theirs: SyntaxNode): SyntaxNode {
  const [a, b] = [ours, theirs].map(({ source }) => source.split("\n").length);
  if (a !== b) return (a ?? 0) > (b ?? 0) ? ours : theirs;
  return ours.source < theirs.source ? ours : theirs;
}

/** Blocks of one indentation: that of the side that changed it. */
function indentBlocksAlike({ base, ours, theirs }: ContainerVersions): ContainerVersions {
  if (ours.layout !== "block" || (base !== undefined && base.layout !== "block"))
    return { base, ours, theirs };
  const indent = ours.indent === base?.indent ? theirs.indent : ours.indent;
  return {
    base: base && shiftBlock(base, indent - base.indent),
    ours: shiftBlock(ours, indent - ours.indent),
    theirs: shiftBlock(theirs, indent - theirs.indent),
  };
}

function mergeContainers(
  versions: ContainerVersions,
  path: readonly string[],
  record: MergeRecord,
): SyntaxNode | undefined {
  const { base, ours, theirs } = versions;
  const aligned = ours.kind === "map" ? alignMaps(versions) : alignLists(versions, record.traitsOf(path));
  if (typeof aligned === "string") return resolveNode(record, { path, kind: aligned, base, ours, theirs });
  const adjacentEdits = base === undefined ? [] : findAdjacentEdits(aligned, ours.kind === "list");
  record.adjacentEdits.push(...adjacentEdits);
  if (ours.kind === "list") record.adjacentEdits.push(...findValueEdits(aligned));
  if (adjacentEdits.some(isReplacement) || (ours.kind === "map" && replacesElsewhere(versions))) {
    record.conflicts.push({ path, kind: "removed-and-added", base, ours, theirs });
  }
  const merged: SyntaxEntry[] = [];
  for (const { name, versions: entryVersions } of aligned) {
    const part = ours.kind === "map" ? name : `[${merged.length}]`;
    const entry = mergeEntries(entryVersions, [...path, part], record);
    if (entry !== undefined) merged.push(entry);
  }
  if (ours.kind === "list" && repeatsAnElement(merged, [base, ours, theirs])) {
    return resolveNode(record, { path, kind: "both-added-elements", base, ours, theirs });
  }
  if (ours.kind === "map") recordExclusives(versions, merged, path, record);
  return assemble(versions, merged, path, record);
}

/** Members that exclude each other are a conflict of the two, however far apart they stand. */
function recordExclusives(
  { base, ours, theirs }: ContainerVersions,
  merged: readonly SyntaxEntry[],
  path: readonly string[],
  record: MergeRecord,
): void {
  const pair = findExclusiveMembers(
    merged.map(({ key }) => key),
    [base, ours, theirs],
  );
  if (pair === undefined) return;
  const memberOf = (side: ContainerNode) => side.entries.find(({ key }) => pair.includes(key))?.node;
  record.conflicts.push({
    path: [...path, pair.join(" and ")],
    kind: "exclusive",
    base: undefined,
    ours: memberOf(ours),
    theirs: memberOf(theirs),
  });
}

/** Whether a replacement shows only in the other one of two orders of keys that are as good. */
function replacesElsewhere({ base, ours, theirs }: ContainerVersions): boolean {
  if (base === undefined) return false;
  const swapped = alignMaps({ base, ours: theirs, theirs: ours });
  return findAdjacentEdits(swapped, false).some(isReplacement);
}

function alignMaps({ base, ours, theirs }: ContainerVersions): Alignment {
  const byKey = (container: ContainerNode | undefined): NamedEntries =>
    new Map(container?.entries.map((entry) => [entry.key, entry]));
  const [inBase, inOurs, inTheirs] = [byKey(base), byKey(ours), byKey(theirs)];
  const order = mergeKeyOrder([...inBase.keys()], [...inOurs.keys()], [...inTheirs.keys()]);
  return alignNamed(order, inBase, inOurs, inTheirs);
}

function mergeEntries(
  { base, ours, theirs }: EntryVersions,
  path: readonly string[],
  record: MergeRecord,
): SyntaxEntry | undefined {
  if (ours !== undefined && theirs !== undefined) {
    const comments = { base: base?.tail ?? "", ours: ours.tail, theirs: theirs.tail };
    const node = mergeNodes(
      { base: base?.node, ours: ours.node, theirs: theirs.node, comments },
      path,
      record,
    );
    if (node === undefined) return undefined;
    return {
      key: ours.key,
      lead: mergeTrivia({ base: base?.lead, ours: ours.lead, theirs: theirs.lead }, path, record),
      head: mergeTrivia({ base: base?.head, ours: ours.head, theirs: theirs.head }, path, record, "spelling"),
      node,
      tail: mergeTails({ base, ours, theirs }, node, path, record),
    };
  }
  const kept = ours ?? theirs;
  if (base === undefined || kept === undefined) return kept;
  if (kept.node.identity === base.node.identity) {
    if (textOf(kept) !== textOf(base) || kept.node.source !== base.node.source) {
      const decision = `${formatPath(path)}: one side removed it, the other only changed comments or layout of it`;
      record.decisions.push(decision);
      record.doubts.push(decision);
    }
    return undefined;
  }
  const remover = ours === undefined ? "ours" : "theirs";
  const node = resolveNode(record, {
    path,
    kind: "deleted-and-changed",
    base: base.node,
    ours: ours?.node,
    theirs: theirs?.node,
    isMoved: record.added[remover].has(entryKey(base.key, base.node)),
  });
  return node === undefined ? undefined : { ...kept, node };
}

/** Everything that an entry says to people, white space left out. */
function textOf({ lead, head, node, tail }: SyntaxEntry): string {
  return `${lead}${head}${node.source}${tail}`.replace(/\s+/g, "");
}

/** A comment goes with the value that it stands behind, where one side's value was taken over the other's. */
function mergeTails(
  { base, ours, theirs }: EntryVersions,
  node: SyntaxNode,
  path: readonly string[],
  record: MergeRecord,
): string {
  const [a, b, before] = [ours, theirs, base].map((entry) => entry?.node.identity);
  const isInConflict = a !== b && a !== before && b !== before;
  if (isInConflict && node.identity === a) return ours?.tail ?? "";
  if (isInConflict && node.identity === b) return theirs?.tail ?? "";
  const tails = { base: base?.tail, ours: ours?.tail ?? "", theirs: theirs?.tail ?? "" };
  return mergeTrivia(tails, path, record);
}
