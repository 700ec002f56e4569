import type { SyntaxNode } from "../../syntax/syntax-tree.ts";
import type { ListTraits } from "../match/list-traits.ts";
import { type Clash, formatPath, type Settle } from "../node-conflict.ts";
import type { Contest } from "./adjacent-edits.ts";

/** Keeps book while two trees are merged. */
export interface MergeJournal {
  readonly settle: Settle;
  readonly clashes: Clash[];
  /** What was settled by a rule, in words. */
  readonly decisions: string[];
  /** Those of the decisions that are not clear. */
  readonly doubts: string[];
  /** Stretches that both sides edited. */
  readonly contests: Contest[];
  /** Identities of values that were put together from both sides' words. */
  readonly composed: string[];
  /** What each side has in places where the base has nothing, as `entryKey` writes it. */
  readonly added: Readonly<Record<"ours" | "theirs", ReadonlySet<string>>>;
  /** What is known of a list. */
  readonly traitsOf: (path: readonly string[]) => ListTraits;
}

/** Asks the journal's rules; a clash that none settles is written down and ours stands in for it. */
export function settleClash(journal: MergeJournal, clash: Clash): SyntaxNode | undefined {
  const settlement = journal.settle(clash);
  if (settlement === undefined) {
    journal.clashes.push(clash);
    return clash.ours;
  }
  const decision = `${formatPath(clash.path)}: ${settlement.why}`;
  journal.decisions.push(decision);
  if (!settlement.isClear) journal.doubts.push(decision);
  if (settlement.kind === "remove") return undefined;
  if (settlement.kind === "compose") journal.composed.push(settlement.node.identity);
  return settlement.node;
}
