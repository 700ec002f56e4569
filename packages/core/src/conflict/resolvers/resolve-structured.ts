import { isCode } from "../../syntax/code-texts.ts";
import { renderDocument } from "../../syntax/syntax-tree.ts";
import { indentAlike } from "../format/json-indent.ts";
import { readVersions } from "../format/read-versions.ts";
import type { StructuredFormat } from "../format/structured-format.ts";
import { describeClash } from "../merge/describe-conflict.ts";
import { mergeDocuments } from "../merge/merge-syntax.ts";
import type { Clash, Settlement } from "../node-conflict.ts";
import type { Candidate, StructuredOutcome } from "../resolution.ts";
import { findRegeneration, settleRegeneration } from "../rules/generation-rule.ts";
import { settleRemoval } from "../rules/removal-rule.ts";
import { joinWords, settleSeparateEdits } from "../rules/scalar-rule.ts";
import { settleRaisedVersion } from "../rules/version-rule.ts";
import type { TextVersions } from "../versions.ts";
import { attemptMerge, createJournal, type MergeTask, type SettleTask } from "./attempt-merge.ts";
import { joinSymbols } from "./join-symbols.ts";

/** Merges a structured text part by part, and proves that the result is what the parts say. */
export function resolveStructured(given: TextVersions, givenFormat: StructuredFormat): StructuredOutcome {
  const regeneration = findRegeneration(given);
  const versions = regeneration?.texts ?? given;
  const texts = givenFormat.name === "JSON" ? indentAlike(versions) : versions;
  const read = readVersions(texts, givenFormat);
  if (read.status === "open") return read;
  const { format, documents } = read;
  const task = { texts, documents, format, regeneration };
  const first = attemptMerge(task, settleByRule);
  if (first.status === "merged") return first;
  if (first.status === "failed") {
    return { status: "open", reason: "not-proved", details: first.problems, candidates: [] };
  }
  const { clashes } = first;
  const joined = clashes.every((clash) => mayBeJoined(clash, format))
    ? joinSymbols(texts, documents, clashes, format)
    : null;
  if (joined !== null) return { status: "merged", merged: joined };
  const details = clashes.map((clash) => describeClash(clash, documents));
  const second = attemptMerge(task, (clash, mergeTask) => settleByRule(clash, mergeTask) ?? joinWords(clash));
  if (second.status === "merged") {
    return { status: "proposed", merged: { ...second.merged, confidence: "low" }, details };
  }
  return { status: "open", reason: "clash", details, candidates: findCandidates(task) };
}

/** The rules that settle a clash without losing what a side meant. */
const settleByRule: SettleTask = (clash, { format, regeneration }) =>
  settleRaisedVersion(clash) ??
  settleRegeneration(clash, regeneration) ??
  settleRemoval(clash) ??
  (format.joinsTexts ? settleSeparateEdits(clash) : undefined);

/**
 * Whether a merge by signs may do without the structure's answer: a doubt about what was meant is no clash of texts, and
 * the name and the version in one value are two things. Of lists and of code it may not.
 */
function mayBeJoined({ kind, path, base, ours, theirs }: Clash, { joinsTexts }: StructuredFormat): boolean {
  if (kind === "removed-and-added") return ours?.kind === "map";
  const isScalar = [base, ours, theirs].every((node) => node?.kind === "scalar");
  return joinsTexts && kind === "both-changed" && isScalar && !isCode(path, base, ours, theirs);
}

/** Each side's answer to what is in the way, as a text to start from. */
function findCandidates(task: MergeTask): readonly Candidate[] {
  const { documents, format } = task;
  return (["ours", "theirs"] as const).flatMap((side): Candidate[] => {
    const settle: SettleTask = (clash) => settleByRule(clash, task) ?? preferSide(clash, side);
    const journal = createJournal((clash) => settle(clash, task), format, documents);
    const text = renderDocument(mergeDocuments(documents.base, documents.ours, documents.theirs, journal));
    const label = side === "ours" ? "our side where both clash" : "their side where both clash";
    return format.read(text).status === "read" ? [{ label, text }] : [];
  });
}

function preferSide(clash: Clash, side: "ours" | "theirs"): Settlement {
  const node = clash[side];
  const basis = { isClear: false, why: `the candidate prefers ${side}` };
  return node === undefined ? { ...basis, kind: "remove" } : { ...basis, kind: "use", node };
}
