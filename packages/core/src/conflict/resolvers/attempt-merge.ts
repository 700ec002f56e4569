import { renderDocument, type SyntaxDocument, type SyntaxNode } from "../../syntax/syntax-tree.ts";
import { mergeTextByWords } from "../diff/text-merge.ts";
import type { StructuredFormat } from "../format/structured-format.ts";
import { findAddedEntries } from "../match/added-entries.ts";
import { followRenames } from "../match/follow-renames.ts";
import { findListTraits } from "../match/list-traits.ts";
import { followLockstep } from "../match/lockstep.ts";
import { followMovedDependencies } from "../match/moved-dependency.ts";
import { followRenamedDependencies } from "../match/renamed-dependency.ts";
import { isAlike } from "../merge/adjacent-edits.ts";
import { annotate, listIndents } from "../merge/annotated.ts";
import type { MergeJournal } from "../merge/merge-record.ts";
import { mergeDocuments } from "../merge/merge-syntax.ts";
import type { Clash, Settle } from "../node-conflict.ts";
import { proveMerge } from "../proof/prove-merge.ts";
import type { MergedFile, ResolutionConfidence } from "../resolution.ts";
import { type Regeneration, swapSides } from "../rules/generation-rule.ts";
import type { Documents, TextVersions } from "../versions.ts";

/** Everything that a merge of one file is made from. */
export interface MergeTask {
  readonly texts: TextVersions;
  readonly documents: Documents;
  readonly format: StructuredFormat;
  readonly regeneration: Regeneration | null;
}

/** Settles a clash of a task, or leaves it. */
export type SettleTask = (clash: Clash, task: MergeTask) => ReturnType<Settle>;

/** A merged file, or what is in the way. */
export type MergeAttempt =
  | { readonly status: "merged"; readonly merged: MergedFile }
  | { readonly status: "clashed"; readonly clashes: readonly Clash[] }
  | { readonly status: "failed"; readonly problems: readonly string[] };

/** Merges three trees with the rules given, and proves the result. */
export function attemptMerge(task: MergeTask, settle: SettleTask): MergeAttempt {
  const { texts, documents, format } = task;
  const journal = createJournal((clash) => settle(clash, task), format, documents);
  const followed = followChanges(documents, journal, format);
  const merged = mergeDocuments(followed.base, followed.ours, followed.theirs, journal);
  if (journal.clashes.length > 0) return { status: "clashed", clashes: journal.clashes };
  if (!isSymmetric(followed, merged, task, settle)) {
    return { status: "failed", problems: ["the result would depend on which side is merged into which"] };
  }
  const rendered = renderDocument(merged);
  const byWords = mergeByWords(texts, format);
  const prove = (text: string) => ({
    text,
    proof: proveMerge({ text, merged, ...followed, journal, read: format.read }),
  });
  let { text, proof } = prove(rendered);
  if (byWords !== undefined && isPreferred(byWords.document, rendered, task)) {
    // What a text merge comes to is what people know, to the last blank line.
    const known = prove(byWords.text);
    if (known.proof.status === "proved") ({ text, proof } = known);
  }
  if (proof.status === "failed") return { status: "failed", problems: proof.problems };
  const { decisions } = journal;
  const { phrases, dropped } = proof;
  const confidence = rate(merged, byWords?.document.root, { journal, dropped, format });
  return {
    status: "merged",
    merged: { strategy: "structure", confidence, text, proof: phrases, decisions, dropped },
  };
}

/**
 * Whether a merge by words has the merged values with the same comments at each, and no side indented the file anew: then
 * its lines would stand in two layouts.
 */
function isPreferred(byWords: SyntaxDocument, rendered: string, { documents, format }: MergeTask): boolean {
  const reading = format.read(rendered);
  if (reading.status !== "read" || annotate(reading.document) !== annotate(byWords)) return false;
  const { base, ours, theirs } = documents;
  return base === undefined || (!isIndentedAnew(base, ours) && !isIndentedAnew(base, theirs));
}

function isIndentedAnew(before: SyntaxDocument, after: SyntaxDocument): boolean {
  const known = listIndents(before);
  return [...listIndents(after)].some(([path, indent]) => (known.get(path) ?? indent) !== indent);
}

/** What a merge by lines, and by words where lines clash, comes to; `undefined` where it is no such file. */
function mergeByWords(
  { base, ours, theirs }: TextVersions,
  format: StructuredFormat,
): { readonly text: string; readonly document: SyntaxDocument } | undefined {
  const text = mergeTextByWords(base ?? "", ours, theirs);
  const reading = text === null ? undefined : format.read(text);
  if (text === null || reading?.status !== "read") return undefined;
  return { text, document: reading.document };
}

/** Whether the sides may change places; the order of what both added to a set is ours first, and means nothing. */
function isSymmetric(
  { base, ours, theirs }: Documents,
  merged: SyntaxDocument,
  task: MergeTask,
  settle: SettleTask,
): boolean {
  const { format } = task;
  if (format.setKeys.length > 0) return true;
  const swappedTask = { ...task, regeneration: task.regeneration && swapSides(task.regeneration) };
  const swapped = mergeDocuments(
    base,
    theirs,
    ours,
    createJournal((clash) => settle(clash, swappedTask), format, { base, ours: theirs, theirs: ours }),
  );
  return swapped.root.identity === merged.root.identity;
}

/** The documents with each side's changes carried to where the other side moved what they change. */
function followChanges(documents: Documents, journal: MergeJournal, format: StructuredFormat): Documents {
  const { base, ours, theirs } = documents;
  if (base === undefined) return documents;
  let followed = { base, ours, theirs };
  const ways = format.isManifest
    ? [followRenamedDependencies, followMovedDependencies, followLockstep]
    : [followRenames, followLockstep];
  for (const follow of ways) {
    const { documents: next, decisions, clashes } = follow(followed, format.isManifest);
    journal.decisions.push(...decisions);
    journal.doubts.push(...decisions);
    journal.clashes.push(...clashes);
    followed = next;
  }
  return followed;
}

/** An empty journal with the rules given. */
export function createJournal(
  settle: Settle,
  { setKeys }: StructuredFormat,
  { base, ours, theirs }: Documents,
): MergeJournal {
  const traitsOf = (path: readonly string[]) => findListTraits(path, setKeys);
  const added = { ours: findAddedEntries(base, ours), theirs: findAddedEntries(base, theirs) };
  return {
    settle,
    clashes: [],
    decisions: [],
    doubts: [],
    contests: [],
    composed: [],
    added,
    traitsOf,
  };
}

/**
 * `high` where neither side touches what the other means: nothing was decided against what a side wrote, and what both
 * did next to each other is the same kind of thing, or nothing; then people take both in more than nine of ten cases. In a
 * package.json lines are short, and what conflicts is near: there a merge by words must come to the same values.
 */
function rate(
  merged: SyntaxDocument,
  byWords: SyntaxNode | undefined,
  {
    journal,
    dropped,
    format,
  }: {
    readonly journal: MergeJournal;
    readonly dropped: readonly string[];
    readonly format: StructuredFormat;
  },
): ResolutionConfidence {
  if (journal.decisions.length + journal.doubts.length + dropped.length > 0) return "medium";
  const isSame = byWords?.identity === merged.root.identity;
  if (journal.contests.length === 0) return isSame || !format.isManifest ? "high" : "medium";
  const isOther = byWords !== undefined && !isSame;
  return journal.contests.every(isAlike) && !isOther ? "high" : "medium";
}
