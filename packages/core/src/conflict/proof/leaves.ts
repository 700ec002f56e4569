import type { SyntaxDocument, SyntaxNode } from "../../syntax/syntax-tree.ts";

/** What a document says: statements (a value at a path, positions in lists left out) and how often it says each. */
export type Leaves = ReadonlyMap<string, { readonly text: string; readonly count: number }>;

/**
 * The statements of a document. That a map or list is empty is one only when `countsEmpty`: it ends when something is
 * added, and nobody misses it.
 */
export function collectLeaves({ root }: SyntaxDocument, countsEmpty = false): Leaves {
  const leaves = new Map<string, { text: string; count: number }>();
  const visit = (node: SyntaxNode, path: string) => {
    if (node.kind !== "scalar" && (node.entries.length > 0 || !countsEmpty)) {
      for (const entry of node.entries)
        visit(entry.node, node.kind === "list" ? `${path}[]` : `${path}.${entry.key}`);
      return;
    }
    const key = `${path}\u0000${node.identity}`;
    const known = leaves.get(key);
    if (known === undefined)
      leaves.set(key, { text: `${path.replace(/^\./, "")}: ${shorten(node.source)}`, count: 1 });
    else known.count += 1;
  };
  visit(root, "");
  return leaves;
}

/**
 * What `side` says more often than `base`, and `result` less often than it should: work of that side that is not in the
 * result. What the `other` side took away is not missed.
 */
export function findDropped(
  base: Leaves | undefined,
  side: Leaves,
  other: Leaves,
  result: Leaves,
): readonly string[] {
  return [...side]
    .filter(([key, { count }]) => {
      const before = base?.get(key)?.count ?? 0;
      const removed = Math.max(0, before - (other.get(key)?.count ?? 0));
      return count > before && count - removed > (result.get(key)?.count ?? 0);
    })
    .map(([key]) => key);
}

/** What the result says less often than it would if each side's removals were all carried out: nobody asked for that. */
export function findLost(
  base: Leaves | undefined,
  ours: Leaves,
  theirs: Leaves,
  result: Leaves,
): readonly string[] {
  return [...(base ?? [])]
    .filter(([key, { count }]) => {
      const removedBy = (side: Leaves) => Math.max(0, count - (side.get(key)?.count ?? 0));
      return (result.get(key)?.count ?? 0) < count - removedBy(ours) - removedBy(theirs);
    })
    .map(([key]) => key);
}

/** What the result says more often than it would if each side's removals were all carried out. */
export function findRestored(
  base: Leaves | undefined,
  ours: Leaves,
  theirs: Leaves,
  result: Leaves,
): readonly string[] {
  return [...(base ?? [])]
    .filter(([key, { count }]) => {
      const countIn = (leaves: Leaves) => leaves.get(key)?.count ?? 0;
      return countIn(result) > Math.max(0, countIn(ours) + countIn(theirs) - count);
    })
    .map(([key]) => key);
}

/** What the result says and no side does. */
export function findInvented(ours: Leaves, theirs: Leaves, result: Leaves): readonly string[] {
  return [...result].map(([key]) => key).filter((key) => !ours.has(key) && !theirs.has(key));
}

/** The path of a statement. */
export function pathOf(key: string): string {
  return key.slice(0, key.indexOf("\u0000"));
}

function shorten(text: string): string {
  const flat = text.replace(/\s+/g, " ");
  return flat.length > 120 ? `${flat.slice(0, 119)}…` : flat;
}
