import { renderDocument } from "../../syntax/syntax-tree.ts";
import { indentJsonAlike } from "../format/json-indent.ts";
import { readVersions } from "../format/read-versions.ts";
import type { StructuredFormat } from "../format/structured-format.ts";
import { indentYamlAlike } from "../format/yaml-indent.ts";
import { describeConflict } from "../merge/describe-conflict.ts";
import { mergeDocuments } from "../merge/merge-syntax.ts";
import type { NodeConflict, NodeResolution } from "../node-conflict.ts";
import type { Candidate, StructuredOutcome } from "../resolution.ts";
import { isCode, isProse } from "../rules/code-texts.ts";
import { findLaterGeneration, type Generation, resolveGenerated } from "../rules/generation-rule.ts";
import { resolveRemovedNode } from "../rules/removal-rule.ts";
import { joinWords, resolveSeparateEdits } from "../rules/scalar-rule.ts";
import { resolveRaisedVersion } from "../rules/version-rule.ts";
import type { Documents, TextVersions } from "../versions.ts";
import { attemptMerge, createRecord, type MergeTask, type TaskRule } from "./attempt-merge.ts";
import { joinSymbols } from "./join-symbols.ts";

/** Merges a structured text part by part, and proves that the result is what the parts say. */
export function resolveStructured(given: TextVersions, givenFormat: StructuredFormat): StructuredOutcome {
  const generation = findLaterGeneration(given);
  const versions = generation?.texts ?? given;
  const texts = givenFormat.name === "JSON" ? indentJsonAlike(versions) : versions;
  const read = readVersions(texts, givenFormat);
  if (read.status === "open") return read;
  const task = createTask(texts, read, generation);
  const { format, documents } = task;
  const first = attemptMerge(task, resolveByRules);
  if (first.status === "merged") return first;
  if (first.status === "failed") {
    return { status: "open", reason: "not-proved", details: first.problems, candidates: [] };
  }
  const { conflicts } = first;
  const joined = conflicts.every((conflict) => mayBeJoined(conflict, format))
    ? joinSymbols(task.texts, documents, conflicts, format)
    : null;
  if (joined !== null) return { status: "merged", merged: joined };
  const details = conflicts.map((conflict) => describeConflict(conflict, documents));
  const second = attemptMerge(
    task,
    (conflict, mergeTask) => resolveByRules(conflict, mergeTask) ?? joinWords(conflict),
  );
  if (second.status === "merged") {
    return { status: "proposed", merged: { ...second.merged, confidence: "low" }, details };
  }
  return { status: "open", reason: "clash", details, candidates: findCandidates(task) };
}

/** What is merged: three versions in one layout. */
function createTask(
  texts: TextVersions,
  { format, documents }: { readonly format: StructuredFormat; readonly documents: Documents },
  generation: Generation | null,
): MergeTask {
  const indented = format.name !== "YAML" ? documents : indentYamlAlike(documents, format);
  if (indented === documents) return { texts, documents, format, generation };
  const { base, ours, theirs } = indented;
  return {
    texts: {
      base: base === undefined ? null : renderDocument(base),
      ours: renderDocument(ours),
      theirs: renderDocument(theirs),
    },
    documents: indented,
    format,
    generation,
  };
}

/** The rules that resolve a conflict without losing what a side meant. */
const resolveByRules: TaskRule = (conflict, { format, generation }) =>
  resolveRaisedVersion(conflict) ??
  resolveGenerated(conflict, generation) ??
  resolveRemovedNode(conflict) ??
  (format.joinsTexts ? resolveSeparateEdits(conflict) : undefined);

/**
 * Whether a merge by signs may do without the structure's answer: a doubt about what was meant is no conflict of texts, and
 * the name and the version in one value are two things. Of lists and of code it may not.
 */
function mayBeJoined(
  { kind, path, base, ours, theirs }: NodeConflict,
  { joinsTexts }: StructuredFormat,
): boolean {
  if (kind === "removed-and-added") return ours?.kind === "map";
  const isScalar = [base, ours, theirs].every((node) => node?.kind === "scalar");
  if (!joinsTexts || kind !== "both-changed" || !isScalar || isCode(path, base, ours, theirs)) return false;
  // Several words that are no prose may be a command.
  const isOneWord = [base, ours, theirs].every((node) => !/\S\s+\S/.test(node?.source ?? ""));
  return isOneWord || isProse(path, base, ours, theirs);
}

/** Each side's answer to what is in the way, as a text to start from. */
function findCandidates(task: MergeTask): readonly Candidate[] {
  const { documents, format } = task;
  return (["ours", "theirs"] as const).flatMap((side): Candidate[] => {
    const resolve: TaskRule = (conflict) => resolveByRules(conflict, task) ?? chooseSide(conflict, side);
    const record = createRecord((conflict) => resolve(conflict, task), format, documents);
    const text = renderDocument(mergeDocuments(documents.base, documents.ours, documents.theirs, record));
    const label = side === "ours" ? "our side in every conflict" : "their side in every conflict";
    return format.read(text).status === "read" ? [{ label, text }] : [];
  });
}

function chooseSide(conflict: NodeConflict, side: "ours" | "theirs"): NodeResolution {
  const node = conflict[side];
  const basis = { isClear: false, why: `the candidate prefers ${side}` };
  return node === undefined ? { ...basis, kind: "remove" } : { ...basis, kind: "use", node };
}
