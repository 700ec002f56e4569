import type { SyntaxDocument, SyntaxEntry, SyntaxNode } from "../../syntax/syntax-tree.ts";
import { commentLines } from "./merge-trivia.ts";

/**
 * What a document says to people and programs: its values, each with the comments that stand at it. The order of a map's
 * keys and white space say nothing.
 */
export function annotate({ before, root, after }: SyntaxDocument): string {
  return JSON.stringify([commentLines(before), annotateNode(root), commentLines(after)]);
}

function annotateNode(node: SyntaxNode): unknown {
  if (node.kind === "scalar") return node.identity;
  const entries = node.entries.map((entry) => annotateEntry(entry, node.kind === "map"));
  if (node.kind === "map") entries.sort((a, b) => (a.key < b.key ? -1 : 1));
  return [node.kind, entries, commentLines(node.close)];
}

function annotateEntry({ key, lead, head, node, tail }: SyntaxEntry, isInMap: boolean) {
  // Quotes around a key say nothing.
  const behind = isInMap ? head.slice(head.lastIndexOf(":") + 1) : head;
  return { key, lead: commentLines(lead), head: behind.trim(), node: annotateNode(node), tail: tail.trim() };
}

/** Columns of the blocks of a document by their paths, as they tell whether it was indented anew. */
export function listIndents({ root }: SyntaxDocument): ReadonlyMap<string, number> {
  const indents = new Map<string, number>();
  const visit = (node: SyntaxNode, path: string) => {
    if (node.kind === "scalar") return;
    if (node.layout === "block" && node.entries.length > 0) indents.set(path, node.indent);
    for (const { key, node: inside } of node.entries) visit(inside, `${path}/${key}`);
  };
  visit(root, "");
  return indents;
}
