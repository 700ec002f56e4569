import type { ContainerNode, SyntaxEntry } from "../../syntax/syntax-tree.ts";

/**
 * Whether a merged list says something more often than each of its versions does, letters' case and white space left
 * out: both sides added one thing, in two places or two spellings, and a person says which of them stays.
 */
export function repeatsAnElement(
  merged: readonly SyntaxEntry[],
  versions: readonly (ContainerNode | undefined)[],
): boolean {
  const before = versions.map((version) => countElements(version?.entries ?? []));
  return [...countElements(merged)].some(
    ([name, count]) => count > 1 && before.every((counts) => count > (counts.get(name) ?? 0)),
  );
}

function countElements(entries: readonly SyntaxEntry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { node } of entries) {
    const text = node.kind === "scalar" ? node.string?.trim().toLowerCase() : undefined;
    const name = text ?? node.identity;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
