import type { SyntaxDocument, SyntaxNode } from "../../syntax/syntax-tree.ts";

/** A map's entry by its key and value, wherever it stands. */
export function entryKey(key: string, { identity }: SyntaxNode): string {
  return `${key}\u0000${identity}`;
}

/** The entries of maps that a side has in places where the base has none, and its elements of lists, whose places tell nothing. */
export function findAddedEntries(
  base: SyntaxDocument | undefined,
  side: SyntaxDocument,
): ReadonlySet<string> {
  const known = new Set(base && listEntries(base.root).map(({ path }) => path));
  const added = listEntries(side.root).filter(({ path }) => !known.has(path) || path.endsWith("[]"));
  return new Set(added.map(({ key, node }) => entryKey(key, node)));
}

interface PlacedEntry {
  readonly path: string;
  readonly key: string;
  readonly node: SyntaxNode;
}

function listEntries(node: SyntaxNode, path = ""): PlacedEntry[] {
  if (node.kind === "scalar") return [];
  return node.entries.flatMap((entry) => {
    const here = node.kind === "list" ? `${path}[]` : `${path}.${entry.key}`;
    return [{ path: here, key: entry.key, node: entry.node }, ...listEntries(entry.node, here)];
  });
}
