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
  // Where the side that indented anew has no list, one stands where maps do, if it did so before.
  const reformed = a.map === map ? a : b;
  const known = [before, a, b].find(({ list }) => list !== undefined)?.list;
  const follows = map !== undefined && reformed.list === undefined && known === before.map;
  const target = { map, list: choose(before.list, a.list, b.list) ?? (follows ? map : undefined) };
  if (target.map === undefined && target.list === undefined) return documents;
  const indented = [base, ours, theirs].map((document) => indent(document, target, format));
  const [newBase, newOurs, newTheirs] = indented;
  return newBase && newOurs && newTheirs ? { base: newBase, ours: newOurs, theirs: newTheirs } : documents;
}

/** What one side made of it; `undefined` where both left it, or each has its own. */
function choose(base?: number, ours?: number, theirs?: number): number | undefined {
  if (ours === theirs || ours === undefined || theirs === undefined || base === undefined) return undefined;
  return ours === base ? theirs : theirs === base ? ours : undefined;
}

/** The indents of a document; `null` where it has several of one kind. */
function findIndents({ root }: SyntaxDocument): Indents | null {
  const found = { map: new Set<number>(), list: new Set<number>() };
  const visit = (node: SyntaxNode) => {
    if (node.kind === "scalar") return;
    for (const { node: inside } of node.entries) {
      if (isBlockInMap(node, inside)) found[inside.kind].add(inside.indent - node.indent);
      visit(inside);
    }
  };
  visit(root);
  if (found.map.size > 1 || found.list.size > 1) return null;
  return { map: [...found.map][0], list: [...found.list][0] };
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

/** The lines of a block scalar stand to the right of their key as what is inside a map does. */
function relayText(
  entry: SyntaxEntry,
  parent: ContainerNode,
  { map }: Indents,
  relay: (node: SyntaxNode) => SyntaxNode,
): SyntaxEntry {
  const { node } = entry;
  if (node.kind !== "scalar") return { ...entry, node: relay(node) };
  const lines = /^[|>][-+]?[^\n\d]*\n(?:[ ]*\n)*([ ]*)\S/.exec(node.source);
  if (map === undefined || lines === null || parent.kind !== "map") return entry;
  const shift = parent.indent + map - (lines[1] ?? "").length;
  const source = node.source.replace(/\n([ ]+)(?=\S)/g, (_all, space: string) => {
    return `\n${" ".repeat(Math.max(0, space.length + shift))}`;
  });
  return { ...entry, node: { ...node, source } };
}
