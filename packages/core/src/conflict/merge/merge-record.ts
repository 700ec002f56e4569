import type { SyntaxNode } from "../../syntax/syntax-tree.ts";
import type { ListTraits } from "../match/list-traits.ts";
import { type ConflictRule, formatPath, type NodeConflict } from "../node-conflict.ts";
import type { AdjacentEdits } from "./adjacent-edits.ts";

/** What happens while two trees are merged. */
export interface MergeRecord {
  readonly resolve: ConflictRule;
  readonly conflicts: NodeConflict[];
  /** What was resolved by a rule, in words. */
  readonly decisions: string[];
  /** Those of the decisions that are not clear. */
  readonly doubts: string[];
  /** Stretches that both sides edited. */
  readonly adjacentEdits: AdjacentEdits[];
  /** Identities of values that were composed of both sides' words. */
  readonly composed: string[];
  /** What each side has in places where the base has nothing, as `entryKey` writes it. */
  readonly added: Readonly<Record<"ours" | "theirs", ReadonlySet<string>>>;
  /** What is known of a list. */
  readonly traitsOf: (path: readonly string[]) => ListTraits;
}

/** Asks the rules; a conflict that none resolves is recorded, and ours stands in for it. */
export function resolveNode(record: MergeRecord, conflict: NodeConflict): SyntaxNode | undefined {
  const resolution = record.resolve(conflict);
  if (resolution === undefined) {
    record.conflicts.push(conflict);
    return conflict.ours;
  }
  const decision = `${formatPath(conflict.path)}: ${resolution.why}`;
  record.decisions.push(decision);
  if (!resolution.isClear) record.doubts.push(decision);
  if (resolution.kind === "remove") return undefined;
  if (resolution.kind === "compose") record.composed.push(resolution.node.identity);
  return resolution.node;
}
