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
import type { MergeRecord } from "../merge/merge-record.ts";
import { mergeDocuments } from "../merge/merge-syntax.ts";
import type { ConflictRule, NodeConflict } from "../node-conflict.ts";
import { proveMerge } from "../proof/prove-merge.ts";
import type { MergedFile, ResolutionConfidence } from "../resolution.ts";
import { type Generation, swapSides } from "../rules/generation-rule.ts";
import type { Documents, TextVersions } from "../versions.ts";

/** Everything that a merge of one file is made from. */
export interface MergeTask {
  readonly texts: TextVersions;
  readonly documents: Documents;
  readonly format: StructuredFormat;
  readonly generation: Generation | null;
}

/** Resolves a conflict of a task, or leaves it. */
export type TaskRule = (conflict: NodeConflict, task: MergeTask) => ReturnType<ConflictRule>;

/** A merged file, or what is in the way. */
export type MergeAttempt =
  | { readonly status: "merged"; readonly merged: MergedFile }
  | { readonly status: "conflicted"; readonly conflicts: readonly NodeConflict[] }
  | { readonly status: "failed"; readonly problems: readonly string[] };

/** Merges three trees with the rules given, and proves the result. */
export function attemptMerge(task: MergeTask, resolve: TaskRule): MergeAttempt {
  const { texts, documents, format } = task;
  const record = createRecord((conflict) => resolve(conflict, task), format, documents);
  const followed = followChanges(documents, record, format);
  const merged = mergeDocuments(followed.base, followed.ours, followed.theirs, record);
  if (record.conflicts.length > 0) return { status: "conflicted", conflicts: record.conflicts };
  if (!isSymmetric(followed, merged, task, resolve)) {
    return { status: "failed", problems: ["the result would depend on which side is merged into which"] };
  }
  const rendered = renderDocument(merged);
  const byWords = mergeByWords(texts, format);
  const prove = (text: string) => ({
    text,
    proof: proveMerge({ text, merged, ...followed, record, read: format.read }),
  });
  let { text, proof } = prove(rendered);
  if (byWords !== undefined && isPreferred(byWords.document, rendered, task)) {
    // What a text merge comes to is what people know, to the last blank line.
    const known = prove(byWords.text);
    if (known.proof.status === "proved") ({ text, proof } = known);
  }
  if (proof.status === "failed") return { status: "failed", problems: proof.problems };
  const { decisions } = record;
  const { phrases, dropped } = proof;
  const confidence = rate(merged, byWords?.document.root, { record, dropped, format });
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

/** What a merge by lines, and by words where lines conflict, comes to; `undefined` where it is no such file. */
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
  resolve: TaskRule,
): boolean {
  const { format } = task;
  if (format.setKeys.length > 0) return true;
  const swappedTask = { ...task, generation: task.generation && swapSides(task.generation) };
  const swapped = mergeDocuments(
    base,
    theirs,
    ours,
    createRecord((conflict) => resolve(conflict, swappedTask), format, { base, ours: theirs, theirs: ours }),
  );
  return swapped.root.identity === merged.root.identity;
}

/** The documents with each side's changes carried to where the other side moved what they change. */
function followChanges(documents: Documents, record: MergeRecord, format: StructuredFormat): Documents {
  const { base, ours, theirs } = documents;
  if (base === undefined) return documents;
  let followed = { base, ours, theirs };
  const ways = format.isManifest
    ? [followRenamedDependencies, followMovedDependencies, followLockstep]
    : [followRenames, followLockstep];
  for (const follow of ways) {
    const { documents: next, decisions, conflicts } = follow(followed, format.isManifest);
    record.decisions.push(...decisions);
    record.doubts.push(...decisions);
    record.conflicts.push(...conflicts);
    followed = next;
  }
  return followed;
}

/** An empty record with the rules given. */
export function createRecord(
  resolve: ConflictRule,
  { setKeys }: StructuredFormat,
  { base, ours, theirs }: Documents,
): MergeRecord {
  const traitsOf = (path: readonly string[]) => findListTraits(path, setKeys);
  const added = { ours: findAddedEntries(base, ours), theirs: findAddedEntries(base, theirs) };
  return {
    resolve,
    conflicts: [],
    decisions: [],
    doubts: [],
    adjacentEdits: [],
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
    record,
    dropped,
    format,
  }: {
    readonly record: MergeRecord;
    readonly dropped: readonly string[];
    readonly format: StructuredFormat;
  },
): ResolutionConfidence {
  if (record.decisions.length + record.doubts.length + dropped.length > 0) return "medium";
  const isSame = byWords?.identity === merged.root.identity;
  if (record.adjacentEdits.length === 0) return isSame || !format.isManifest ? "high" : "medium";
  const isOther = byWords !== undefined && !isSame;
  return record.adjacentEdits.every(isAlike) && !isOther ? "high" : "medium";
}
