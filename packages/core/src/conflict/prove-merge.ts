import type { MergeJournal } from "./clash.ts";
import {
  collectLeaves,
  findDropped,
  findInvented,
  findLost,
  findRestored,
  type Leaves,
  pathOf,
} from "./leaves.ts";
import { hasConflictMarkers } from "./refusal.ts";
import type { SyntaxDocument, SyntaxReading } from "./syntax-tree.ts";

/** Everything that a proof looks at. */
export interface MergeClaim {
  readonly text: string;
  /** The structure that the text is meant to have. */
  readonly merged: SyntaxDocument;
  readonly base: SyntaxDocument | undefined;
  readonly ours: SyntaxDocument;
  readonly theirs: SyntaxDocument;
  readonly journal: MergeJournal;
  readonly read: (text: string) => SyntaxReading;
}

/** What holds, or what does not. */
export type MergeProof =
  | { readonly status: "proved"; readonly phrases: readonly string[]; readonly dropped: readonly string[] }
  | { readonly status: "failed"; readonly problems: readonly string[] };

/** Checks a merged text against its three inputs, without trust in how it was made. */
export function proveMerge(claim: MergeClaim): MergeProof {
  if (hasConflictMarkers(claim.text)) return failed("the result would hold a conflict marker");
  const reading = claim.read(claim.text);
  if (reading.status === "failed") return failed(`the result ${reading.message}`);
  if (reading.document.root.identity !== claim.merged.root.identity) {
    return failed("the result's text does not say what was merged");
  }
  return proveContent(claim, collectLeaves(reading.document));
}

function proveContent({ base, ours, theirs, journal, text }: MergeClaim, result: Leaves): MergeProof {
  const [b, o, t] = [base && collectLeaves(base), collectLeaves(ours), collectLeaves(theirs)];
  const invented = findInvented(o, t, result).filter(
    (key) => !journal.composed.some((id) => key.endsWith(`\u0000${id}`)),
  );
  if (invented.length > 0) return failed("the result would say something that no side says");
  if (findLost(b, o, t, result).length > 0)
    return failed("the result would lose something that both sides kept");
  if (findRestored(b, o, t, result).length > 0)
    return failed("the result would hold something that a side removed");
  const composedPaths = new Set(findInvented(o, t, result).map(pathOf));
  const describe = (side: string, leaves: Leaves, other: Leaves) =>
    findDropped(b, leaves, other, result)
      .filter((key) => !composedPaths.has(pathOf(key)))
      .map((key) => `${side} ${leaves.get(key)?.text ?? key}`);
  const dropped = [...describe("ours", o, t), ...describe("theirs", t, o)];
  const comments = findLostComments(base, ours, theirs, text);
  if (journal.decisions.length === 0 && dropped.length > 0)
    return failed(`the result would lose ${dropped[0]}`);
  if (journal.decisions.length === 0 && comments.length > 0) return failed("the result would lose a comment");
  return {
    status: "proved",
    dropped: [...dropped, ...comments],
    phrases: [
      "parses",
      "holds no conflict marker",
      "holds no duplicate key",
      "has the values that were merged part by part",
      journal.decisions.length === 0 ? "loses nothing that a side wrote" : "loses only what a rule settled",
      "says nothing that no side says",
      "brings nothing back that a side removed",
    ],
  };
}

/** Comment lines that a side added and the result lacks. */
function findLostComments(
  base: SyntaxDocument | undefined,
  ours: SyntaxDocument,
  theirs: SyntaxDocument,
  text: string,
): readonly string[] {
  const commentsOf = (document: SyntaxDocument | undefined) =>
    new Set(
      document === undefined
        ? []
        : listComments(`${document.before}${document.root.source}${document.after}`),
    );
  const [before, kept] = [commentsOf(base), new Set(listComments(text))];
  return [...commentsOf(ours), ...commentsOf(theirs)].filter((line) => !before.has(line) && !kept.has(line));
}

function listComments(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => /^(?:#|\/\/)\s*\S/.test(line));
}

function failed(problem: string): MergeProof {
  return { status: "failed", problems: [problem] };
}
