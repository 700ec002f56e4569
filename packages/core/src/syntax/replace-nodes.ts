import { createContainer, type SyntaxDocument, type SyntaxNode } from "./syntax-tree.ts";

/** The document with some of its values replaced by others. */
export function replaceNodes(
  document: SyntaxDocument,
  replaced: ReadonlyMap<SyntaxNode, SyntaxNode>,
): SyntaxDocument {
  const rebuild = (node: SyntaxNode): SyntaxNode => {
    const other = replaced.get(node);
    if (other !== undefined) return other;
    if (node.kind === "scalar") return node;
    const entries = node.entries.map((entry) => {
      const inside = rebuild(entry.node);
      return inside === entry.node ? entry : { ...entry, node: inside };
    });
    return entries.every((entry, index) => entry === node.entries[index])
      ? node
      : createContainer({ ...node, entries });
  };
  return { ...document, root: rebuild(document.root) };
}
