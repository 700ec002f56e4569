import type { SyntaxDocument, SyntaxNode } from "../../syntax/syntax-tree.ts";
import { nameElement } from "../match/element-names.ts";

/**
 * The elements that a merged document's lists hold more often than the same list of any version, by their names or ids,
 * letters' case and white space left out: both sides added one thing, in two places or two spellings.
 */
export function findRepeatedNames(
  merged: SyntaxDocument,
  versions: readonly (SyntaxDocument | undefined)[],
): readonly string[] {
  const before = versions.map((version) => (version === undefined ? new Map() : countNames(version)));
  return [...countNames(merged)]
    .filter(([name, count]) => count > 1 && before.every((counts) => count > (counts.get(name) ?? 0)))
    .map(([name]) => name.slice(name.lastIndexOf("\u0000") + 1));
}

function countNames({ root }: SyntaxDocument): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const visit = (node: SyntaxNode, path: string) => {
    if (node.kind === "scalar") return;
    for (const entry of node.entries) {
      const names = node.kind === "list" ? namesOf(entry.node) : [];
      for (const name of names) {
        const here = `${path}\u0000${name}`;
        counts.set(here, (counts.get(here) ?? 0) + 1);
      }
      visit(entry.node, node.kind === "list" ? `${path}[${names[0] ?? ""}]` : `${path}.${entry.key}`);
    }
  };
  visit(root, "");
  return counts;
}

function namesOf(node: SyntaxNode): readonly string[] {
  if (node.kind === "scalar") return [node.string?.trim().toLowerCase() ?? node.identity];
  const name = nameElement(node) ?? node.identity;
  const id = node.kind === "map" ? node.entries.find(({ key }) => key === "id")?.node : undefined;
  const byId = id?.kind === "scalar" ? `id:${id.string ?? id.identity}` : name;
  return byId === name ? [name] : [name, byId];
}
