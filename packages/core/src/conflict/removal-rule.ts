import type { Settle } from "./clash.ts";
import type { SyntaxNode } from "./syntax-tree.ts";
import { isPinned, readVersion } from "./version-text.ts";

/**
 * Settles a thing that one side removed while the other changed it: it stays removed when the change is a bump, which
 * says nothing about whether the thing is still needed, or when nothing was put beside it in its place. Real merges end
 * so in more than four of five cases; what the other side changed is named as dropped.
 */
export const settleRemoval: Settle = ({ kind, base, ours, theirs, isReplaced }) => {
  const kept = ours ?? theirs;
  if (kind !== "deleted-and-changed" || base === undefined || kept === undefined) return undefined;
  const isBump = differsInVersionsOnly(base, kept);
  if (!isBump && isReplaced !== false) return undefined;
  const change = isBump ? "only changed versions in it" : "changed it";
  return { kind: "remove", isClear: false, why: `one side removed it, the other ${change}` };
};

function differsInVersionsOnly(before: SyntaxNode, after: SyntaxNode): boolean {
  if (before.identity === after.identity) return true;
  if (before.kind === "scalar" || after.kind === "scalar") return isVersion(before) && isVersion(after);
  if (before.kind !== after.kind || before.entries.length !== after.entries.length) return false;
  return before.entries.every((entry, index) => {
    const other = after.entries[index];
    return other?.key === entry.key && differsInVersionsOnly(entry.node, other.node);
  });
}

function isVersion(node: SyntaxNode): boolean {
  if (node.kind !== "scalar" || node.string === undefined) return false;
  return readVersion(node.string) !== undefined || isPinned(node.string);
}
