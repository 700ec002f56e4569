import { hasConflictMarkers } from "../../syntax/conflict-markers.ts";
import type { SyntaxDocument, SyntaxReading } from "../../syntax/syntax-tree.ts";
import type { MergeRecord } from "../merge/merge-record.ts";
import { balanceComments, type CommentBalance, collectComments } from "./comment-balance.ts";
import {
  collectLeaves,
  findDropped,
  findInvented,
  findLost,
  findRestored,
  type Leaves,
  pathOf,
} from "./leaves.ts";
import { findMovedApart } from "./moved-apart.ts";
import { findRepeatedNames } from "./repeated-names.ts";

/** Everything that a proof looks at. */
export interface MergeClaim {
  readonly text: string;
  /** The structure that the text is meant to have. */
  readonly merged: SyntaxDocument;
  readonly base: SyntaxDocument | undefined;
  readonly ours: SyntaxDocument;
  readonly theirs: SyntaxDocument;
  readonly record: MergeRecord;
  readonly read: (text: string) => SyntaxReading;
}

/** What holds, or what does not. */
export type MergeProof =
  | { readonly status: "proved"; readonly phrases: readonly string[]; readonly dropped: readonly string[] }
  | { readonly status: "failed"; readonly problems: readonly string[] };

/** Checks a merged text against its three inputs, without trust in how it was made. */
export function proveMerge(claim: MergeClaim): MergeProof {
  if (hasConflictMarkers(claim.text)) return failed("the result would contain a conflict marker");
  const reading = claim.read(claim.text);
  if (reading.status === "failed") return failed(`the result ${reading.message}`);
  if (reading.document.root.identity !== claim.merged.root.identity) {
    return failed("the result's text differs from what was merged");
  }
  const { base, ours, theirs } = claim;
  const [repeated] = findRepeatedNames(reading.document, [base, ours, theirs]);
  if (repeated !== undefined) return failed(`both sides added ${repeated} to one list, in two places`);
  const [moved] = findMovedApart(reading.document, base, ours, theirs);
  if (moved !== undefined) return failed(`both sides moved ${moved}, each to another place`);
  return proveContent(claim, collectLeaves(reading.document), balance(claim, reading.document));
}

function balance({ base, ours, theirs }: MergeClaim, result: SyntaxDocument): CommentBalance {
  const [b, o, t] = [base && collectComments(base), collectComments(ours), collectComments(theirs)];
  return balanceComments(b, o, t, collectComments(result));
}

function proveContent(
  { base, ours, theirs, record }: MergeClaim,
  result: Leaves,
  comments: CommentBalance,
): MergeProof {
  const [b, o, t] = [base && collectLeaves(base), collectLeaves(ours), collectLeaves(theirs)];
  const invented = findInvented(o, t, result).filter(
    (key) => !record.composed.some((id) => key.endsWith(`\u0000${id}`)),
  );
  if (invented.length > 0) return failed("the result would contain a value that neither side has");
  if (findLost(b, o, t, result).length > 0)
    return failed("the result would lose something that both sides kept");
  if (findRestored(b, o, t, result).length > 0)
    return failed("the result would restore something that a side removed");
  const composedPaths = new Set(findInvented(o, t, result).map(pathOf));
  const describe = (side: string, leaves: Leaves, other: Leaves) =>
    findDropped(b, leaves, other, result)
      .filter((key) => !composedPaths.has(pathOf(key)))
      .map((key) => `${side} ${leaves.get(key)?.text ?? key}`);
  const dropped = [...describe("ours", o, t), ...describe("theirs", t, o)];
  const [doubled] = comments.doubled;
  if (doubled !== undefined) return failed(`the result would contain the comment "${doubled}" too often`);
  if (record.decisions.length === 0 && dropped.length > 0)
    return failed(`the result would lose ${dropped[0]}`);
  if (record.decisions.length === 0 && comments.lost.length > 0)
    return failed("the result would lose a comment");
  return {
    status: "proved",
    dropped: [...dropped, ...comments.lost],
    phrases: [
      "parses",
      "contains no conflict marker",
      "contains no duplicate key",
      "has the values that were merged part by part",
      record.decisions.length === 0 ? "loses nothing that a side wrote" : "loses only what a rule resolved",
      "contains no value that neither side has",
      "restores nothing that a side removed",
    ],
  };
}

function failed(problem: string): MergeProof {
  return { status: "failed", problems: [problem] };
}
