import type { SyntaxNode } from "../syntax/syntax-tree.ts";

/** A place where both sides changed the same thing differently. */
export interface NodeConflict {
  /** Keys from the root, list elements as `[n]`. */
  readonly path: readonly string[];
  readonly kind:
    | "both-changed"
    | "both-added"
    | "deleted-and-changed"
    | "removed-and-added"
    | "renamed-apart"
    | "both-added-elements"
    | "both-reordered"
    | "exclusive"
    | "comments"
    | "spelling"
    | "layout";
  readonly base?: SyntaxNode | undefined;
  /** Absent when this side deleted it. */
  readonly ours?: SyntaxNode | undefined;
  readonly theirs?: SyntaxNode | undefined;
  /** Whether the side that deleted it has it, as it was, in another place. */
  readonly isMoved?: boolean | undefined;
  /** What stands behind the values on their lines. */
  readonly comments?: Readonly<Record<"base" | "ours" | "theirs", string>> | undefined;
}

/** How a conflict may be resolved: by a node that takes its place, or by its removal. */
export type NodeResolution = {
  readonly why: string;
  /** Whether people resolve it in this way nearly always; else the merge is not one of high confidence. */
  readonly isClear: boolean;
} & (
  | { readonly kind: "use"; readonly node: SyntaxNode }
  /** The node is made of both sides' words. */
  | { readonly kind: "compose"; readonly node: SyntaxNode }
  | { readonly kind: "remove" }
);

/** Resolves a conflict, or leaves it (`undefined`). */
export type ConflictRule = (conflict: NodeConflict) => NodeResolution | undefined;

/** Renders a path as `jobs.build.steps[2].uses`. */
export function formatPath(path: readonly string[]): string {
  if (path.length === 0) return "(the whole file)";
  return path.map((part, index) => (index === 0 || part.startsWith("[") ? part : `.${part}`)).join("");
}
