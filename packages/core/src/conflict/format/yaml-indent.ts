import {
  type ContainerNode,
  createContainer,
  renderDocument,
  type SyntaxDocument,
  type SyntaxEntry,
  type SyntaxNode,
} from "../../syntax/syntax-tree.ts";
import { shiftBlock } from "../../syntax/yaml-layout.ts";
import type { Documents } from "../versions.ts";
import type { StructuredFormat } from "./structured-format.ts";

/** By how many columns what is inside a map stands to the right of its keys; `undefined` where nothing tells. */
interface Indents {
  readonly map: number | undefined;
  readonly list: number | undefined;
  /** The same of a block scalar's lines. */
  readonly text: number | undefined;
}

/**
 * Three versions of a YAML file with one indentation: that of the side that changed it, in the whole file. Where a version
 * does not indent each level alike, all stay as they are.
 */
export function indentYamlAlike(documents: Documents, format: StructuredFormat): Documents {
  const { base, ours, theirs } = documents;
  if (base === undefined) return documents;
  const [before, a, b] = [findIndents(base), findIndents(ours), findIndents(theirs)];
  if (before === null || a === null || b === null) return documents;
  const map = choose(before.map, a.map, b.map);
  // Where the side that indented anew has no list or text, one stands where maps do, if it did so before.
  const reformed = a.map === map ? a : b;
  const follow = (kind: "list" | "text") => {
    const known = [before, a, b].find((indents) => indents[kind] !== undefined)?.[kind];
    const follows = map !== undefined && reformed[kind] === undefined && known === before.map;
    return choose(before[kind], a[kind], b[kind]) ?? (follows ? map : undefined);
  };
  const target = { map, list: follow("list"), text: follow("text") };
  if (Object.values(target).every((indent) => indent === undefined)) return documents;
  const indented = [base, ours, theirs].map((document) => indent(document, target, format));
  const [newBase, newOurs, newTheirs] = indented;
  return newBase && newOurs && newTheirs ? { base: newBase, ours: newOurs, theirs: newTheirs } : documents;
}

/** What one side made of it; `undefined` where both left it, or each has its own. */
function choose(base?: number, ours?: number, theirs?: number): number | undefined {
  if (ours === theirs || ours === undefined || theirs === undefined || base === undefined) return undefined;
  return ours === base ? theirs : theirs === base ? ours : undefined;
}

/** The indents of a document; `null` where it has several of maps or of lists. Of texts, several tell nothing. */
function findIndents({ root }: SyntaxDocument): Indents | null {
  const found = { map: new Set<number>(), list: new Set<number>(), text: new Set<number>() };
  const visit = (node: SyntaxNode) => {
    if (node.kind === "scalar") return;
    for (const { node: inside } of node.entries) {
      if (isBlockInMap(node, inside)) found[inside.kind].add(inside.indent - node.indent);
      const column = findTextColumn(node, inside);
      if (column !== null) found.text.add(column - node.indent);
      visit(inside);
    }
  };
  visit(root);
  if (found.map.size > 1 || found.list.size > 1) return null;
  const text = found.text.size === 1 ? [...found.text][0] : undefined;
  return { map: [...found.map][0], list: [...found.list][0], text };
}

function isBlockInMap(parent: ContainerNode, inside: SyntaxNode): inside is ContainerNode {
  return (
    parent.kind === "map" &&
    parent.layout === "block" &&
    inside.kind !== "scalar" &&
    inside.layout === "block"
  );
}

/** The document in another indentation; `null` where that changes what it says. */
function indent(document: SyntaxDocument, target: Indents, format: StructuredFormat): SyntaxDocument | null {
  const relay = (node: SyntaxNode): SyntaxNode => {
    if (node.kind === "scalar") return node;
    const entries = node.entries.map((entry): SyntaxEntry => {
      if (!isBlockInMap(node, entry.node)) return relayText(entry, node, target, relay);
      const wanted = target[entry.node.kind];
      const shift = wanted === undefined ? 0 : node.indent + wanted - entry.node.indent;
      return { ...entry, node: relay(shiftBlock(entry.node, shift)) };
    });
    return createContainer({ ...node, entries });
  };
  const changed = { ...document, root: relay(document.root) };
  const reading = format.read(renderDocument(changed));
  return reading.status === "read" && reading.document.root.identity === document.root.identity
    ? reading.document
    : null;
}

/** Column of the first line of a block scalar in a map; `null` for every other node, and where it names its own indent. */
function findTextColumn(parent: ContainerNode, node: SyntaxNode): number | null {
  if (node.kind !== "scalar" || parent.kind !== "map") return null;
  const lines = /^[|>][-+]?[^\n\d]*\n(?:[ ]*\n)*([ ]*)\S/.exec(node.source);
  return lines === null ? null : (lines[1] ?? "").length;
}

/** The lines of a block scalar, moved to where the side that indented anew has them. */
function relayText(
  entry: SyntaxEntry,
  parent: ContainerNode,
  { text }: Indents,
  relay: (node: SyntaxNode) => SyntaxNode,
): SyntaxEntry {
  const { node } = entry;
  if (node.kind !== "scalar") return { ...entry, node: relay(node) };
  const column = findTextColumn(parent, node);
  if (text === undefined || column === null) return entry;
  const shift = parent.indent + text - column;
  const source = node.source.replace(/\n([ ]+)(?=\S)/g, (_all, space: string) => {
    return `\n${" ".repeat(Math.max(0, space.length + shift))}`;
  });
  return { ...entry, node: { ...node, source } };
}
