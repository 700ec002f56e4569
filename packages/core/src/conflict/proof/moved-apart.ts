import type { SyntaxDocument, SyntaxNode } from "../../syntax/syntax-tree.ts";
import { entryKey } from "../match/added-entries.ts";

/**
 * Entries that a merged document holds more often than any version although no side has more of them than the base: both
 * sides moved one, each to another map.
 */
export function findMovedApart(
  merged: SyntaxDocument,
  base: SyntaxDocument | undefined,
  ours: SyntaxDocument,
  theirs: SyntaxDocument,
): readonly string[] {
  if (base === undefined) return [];
  const [before, byOurs, byTheirs] = [base, ours, theirs].map(countEntries);
  return [...countEntries(merged)]
    .filter(([entry, count]) => {
      const [b, o, t] = [before, byOurs, byTheirs].map((counts) => counts?.get(entry) ?? 0);
      return (b ?? 0) > 0 && count > (b ?? 0) && (o ?? 0) <= (b ?? 0) && (t ?? 0) <= (b ?? 0);
    })
    .map(([entry]) => entry.slice(0, entry.indexOf("\u0000")));
}

function countEntries({ root }: SyntaxDocument): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const visit = (node: SyntaxNode) => {
    if (node.kind === "scalar") return;
    for (const entry of node.entries) {
      const key = entryKey(entry.key, entry.node);
      if (node.kind === "map") counts.set(key, (counts.get(key) ?? 0) + 1);
      visit(entry.node);
    }
  };
  visit(root);
  return counts;
}
