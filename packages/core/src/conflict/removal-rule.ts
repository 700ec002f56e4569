import type { Settle } from "./clash.ts";
import type { SyntaxNode } from "./syntax-tree.ts";
import { isPinned, readVersion } from "./version-text.ts";

/**
 * Settles a thing that one side removed while the other changed it: it stays removed when the change is a bump, which
 * says nothing about whether the thing is still needed, or when nothing was put beside it in its place. Real merges end
 * so in more than four of five cases; what the other side changed is named as dropped.
 */
export const settleRemoval: Settle = ({ kind, base, ours, theirs, isReplaced, isMoved }) => {
  const kept = ours ?? theirs;
  if (kind !== "deleted-and-changed" || base === undefined || kept === undefined) return undefined;
  // Where it was moved to, the other side's change would be missing.
  if (isMoved) return undefined;
  const isBump = onlyBumpsVersions(base, kept);
  if (!isBump && (isReplaced !== false || addsKey(base, kept))) return undefined;
  const change = isBump ? "only changed versions in it" : "changed it";
  return { kind: "remove", isClear: false, why: `one side removed it, the other ${change}` };
};

/** Whether one value is the other but for versions in it. */
export function onlyBumpsVersions(before: SyntaxNode, after: SyntaxNode): boolean {
  if (before.identity === after.identity) return true;
  if (before.kind === "scalar" || after.kind === "scalar") return isVersion(before) && isVersion(after);
  if (before.kind !== after.kind || before.entries.length !== after.entries.length) return false;
  return before.entries.every((entry, index) => {
    const other = after.entries[index];
    return other?.key === entry.key && onlyBumpsVersions(entry.node, other.node);
  });
}

/** Whether the other side put something into it: that, nobody removed. */
function addsKey(before: SyntaxNode, after: SyntaxNode): boolean {
  const known = new Set(listKeys(before));
  return listKeys(after).some((key) => !known.has(key));
}

function listKeys(node: SyntaxNode, path = ""): string[] {
  if (node.kind === "scalar") return [];
  return node.entries.flatMap((entry) => {
    const here = node.kind === "map" ? `${path}.${entry.key}` : `${path}[]`;
    return node.kind === "map" ? [here, ...listKeys(entry.node, here)] : listKeys(entry.node, here);
  });
}

function isVersion(node: SyntaxNode): boolean {
  if (node.kind !== "scalar" || node.string === undefined) return false;
  return readVersion(node.string) !== undefined || isPinned(node.string);
}
