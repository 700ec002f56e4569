import type { SyntaxNode } from "../../syntax/syntax-tree.ts";
import type { ConflictRule } from "../node-conflict.ts";
import { isPinned, readVersion } from "./version-text.ts";

/**
 * Resolves a thing that one side removed while the other changed it: it stays removed when the change is a bump, which
 * says nothing about whether the thing is still needed. What the other side changed is named as dropped. Every other
 * change is somebody's work on a thing that they need.
 */
export const resolveRemovedNode: ConflictRule = ({ kind, base, ours, theirs, isMoved }) => {
  const kept = ours ?? theirs;
  if (kind !== "deleted-and-changed" || base === undefined || kept === undefined) return undefined;
  // Where it was moved to, the other side's change would be missing.
  if (isMoved || !onlyBumpsVersions(base, kept)) return undefined;
  return {
    kind: "remove",
    isClear: false,
    why: "one side removed it, the other only changed versions in it",
  };
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

function isVersion(node: SyntaxNode): boolean {
  if (node.kind !== "scalar" || node.string === undefined) return false;
  return readVersion(node.string) !== undefined || isPinned(node.string);
}
