import { findAddedEntries } from "./added-entries.ts";
import type { Clash, MergeJournal, Settle, Settlement } from "./clash.ts";
import { isAlike } from "./contest.ts";
import { describeClash } from "./describe-clash.ts";
import { isStream, readAsStream, toStream } from "./document-stream.ts";
import { followRenames } from "./follow-renames.ts";
import { findRegeneration, type Regeneration, settleRegeneration, swapSides } from "./generation-rule.ts";
import { joinSymbols } from "./join-symbols.ts";
import { indentAlike } from "./json-indent.ts";
import { mergeDocuments } from "./merge-syntax.ts";
import { followMovedDependencies } from "./moved-dependency.ts";
import { proveMerge } from "./prove-merge.ts";
import { settleRemoval } from "./removal-rule.ts";
import type { Candidate, MergedFile, NeedsHumanReason, ResolutionConfidence } from "./resolution.ts";
import { settleSeparateEdits } from "./scalar-rule.ts";
import { renderDocument, type SyntaxDocument, type SyntaxNode, type SyntaxReading } from "./syntax-tree.ts";
import { mergeTextByWords } from "./text-merge.ts";
import { settleRaisedVersion } from "./version-rule.ts";

/** Three versions of a text with `\n` line ends and without a byte order mark. */
export interface TextVersions {
  readonly base: string | null;
  readonly ours: string;
  readonly theirs: string;
}

/** How a format is read and what is known about its lists. */
export interface StructuredFormat {
  readonly name: string;
  readonly read: (text: string) => SyntaxReading;
  /** Whether it is a package.json. */
  readonly isManifest: boolean;
  /** Whether values are texts often enough that edits of different words or signs of one are joined. */
  readonly joinsTexts: boolean;
  /** Lists at these paths are sets. */
  readonly setKeys: readonly string[];
}

/** A merged text, or why there is none. */
export type StructuredOutcome =
  | { readonly status: "merged"; readonly merged: MergedFile }
  | {
      readonly status: "open";
      readonly reason: NeedsHumanReason;
      readonly details: readonly string[];
      readonly candidates: readonly Candidate[];
    };

type Documents = Readonly<{ base: SyntaxDocument | undefined; ours: SyntaxDocument; theirs: SyntaxDocument }>;

/** The rules that settle a clash without losing what a side meant. */
function settleByRule({ joinsTexts }: StructuredFormat, regeneration: Regeneration | null): Settle {
  return (clash) =>
    settleRaisedVersion(clash) ??
    settleRegeneration(clash, regeneration) ??
    settleRemoval(clash) ??
    (joinsTexts ? settleSeparateEdits(clash) : undefined);
}

/** Merges a structured text part by part, and proves that the result is what the parts say. */
export function resolveStructured(given: TextVersions, givenFormat: StructuredFormat): StructuredOutcome {
  const regeneration = findRegeneration(given);
  const versions = regeneration?.texts ?? given;
  const texts = givenFormat.name === "JSON" ? indentAlike(versions) : versions;
  const read = readVersions(texts, givenFormat);
  if (read.status === "open") return read;
  const { format } = read;
  const settle = settleByRule(format, regeneration);
  const journal = createJournal(settle, format, read.documents);
  const followed = followChanges(read.documents, journal, format);
  const merged = mergeDocuments(followed.base, followed.ours, followed.theirs, journal);
  const { clashes } = journal;
  if (clashes.length > 0) {
    // A doubt about what was meant is no clash of texts: a merge by words may do without the structure's answer.
    const isDoubtOnly = clashes.every(({ kind }) => kind === "removed-and-added");
    const joined =
      format.joinsTexts || isDoubtOnly ? joinSymbols(texts, read.documents, clashes, format) : null;
    return joined === null
      ? leaveOpen(read.documents, clashes, format, settle)
      : { status: "merged", merged: joined };
  }
  if (!isSymmetric(followed, merged, format, regeneration)) {
    const detail = "the result would depend on which side is merged into which";
    return { status: "open", reason: "not-proved", details: [detail], candidates: [] };
  }
  const byWords = mergeByWords(texts, format);
  const prove = (text: string) => ({
    text,
    proof: proveMerge({ text, merged, ...followed, journal, read: format.read }),
  });
  let { text, proof } = prove(renderDocument(merged));
  if (byWords?.root.identity === merged.root.identity) {
    // What a text merge comes to is what people know, to the last blank line.
    const known = prove(byWords.text);
    if (known.proof.status === "proved") ({ text, proof } = known);
  }
  if (proof.status === "failed") {
    return { status: "open", reason: "not-proved", details: proof.problems, candidates: [] };
  }
  const { decisions } = journal;
  const { phrases, dropped } = proof;
  const confidence = rate(merged, byWords?.root, journal, format);
  return {
    status: "merged",
    merged: { strategy: "structure", confidence, text, proof: phrases, decisions, dropped },
  };
}

/** What a merge by lines, and by words where lines clash, comes to; `undefined` where it is no such file. */
function mergeByWords(
  { base, ours, theirs }: TextVersions,
  format: StructuredFormat,
): { readonly text: string; readonly root: SyntaxNode } | undefined {
  const text = mergeTextByWords(base ?? "", ours, theirs);
  const reading = text === null ? undefined : format.read(text);
  if (text === null || reading?.status !== "read") return undefined;
  return { text, root: reading.document.root };
}

function readVersions(
  { base, ours, theirs }: TextVersions,
  format: StructuredFormat,
):
  | { readonly status: "read"; readonly documents: Documents; readonly format: StructuredFormat }
  | (StructuredOutcome & { readonly status: "open" }) {
  const readings = {
    base: base === null ? undefined : format.read(base),
    ours: format.read(ours),
    theirs: format.read(theirs),
  };
  const failures = Object.entries(readings).flatMap(([side, reading]) =>
    reading?.status === "failed" ? [{ reason: reading.reason, detail: `${side} ${reading.message}` }] : [],
  );
  const [first] = failures;
  if (readings.ours.status === "read" && readings.theirs.status === "read" && first === undefined) {
    const base = readings.base?.status === "read" ? readings.base.document : undefined;
    const [ours, theirs] = [readings.ours.document, readings.theirs.document];
    if (![base, ours, theirs].some((document) => document && isStream(document))) {
      return { status: "read", documents: { base, ours, theirs }, format };
    }
    return {
      status: "read",
      documents: { base: base && toStream(base), ours: toStream(ours), theirs: toStream(theirs) },
      format: { ...format, read: readAsStream(format.read) },
    };
  }
  const reasons = {
    "does-not-parse": "input-does-not-parse",
    "duplicate-key": "input-has-duplicate-keys",
    unsupported: "unsupported-layout",
  } as const;
  const reason = reasons[first?.reason ?? "does-not-parse"];
  return { status: "open", reason, details: failures.map(({ detail }) => detail), candidates: [] };
}

/** Whether the sides may change places; the order of what both added to a set is ours first, and means nothing. */
function isSymmetric(
  { base, ours, theirs }: Documents,
  merged: SyntaxDocument,
  format: StructuredFormat,
  regeneration: Regeneration | null,
): boolean {
  if (format.setKeys.length > 0) return true;
  const settle = settleByRule(format, regeneration && swapSides(regeneration));
  const swapped = mergeDocuments(
    base,
    theirs,
    ours,
    createJournal(settle, format, { base, ours: theirs, theirs: ours }),
  );
  return swapped.root.identity === merged.root.identity;
}

/** The documents with each side's changes carried to where the other side moved what they change. */
function followChanges(documents: Documents, journal: MergeJournal, format: StructuredFormat): Documents {
  const { base, ours, theirs } = documents;
  if (base === undefined) return documents;
  const follow = format.isManifest ? followMovedDependencies : followRenames;
  const followed = follow({ base, ours, theirs });
  journal.decisions.push(...followed.decisions);
  journal.doubts.push(...followed.decisions);
  journal.clashes.push(...followed.clashes);
  return followed.documents;
}

function createJournal(
  settle: Settle,
  { setKeys }: StructuredFormat,
  { base, ours, theirs }: Documents,
): MergeJournal {
  const joinsAdditions = (path: readonly string[]) => setKeys.includes(path.join("."));
  const added = { ours: findAddedEntries(base, ours), theirs: findAddedEntries(base, theirs) };
  return {
    settle,
    clashes: [],
    decisions: [],
    doubts: [],
    contests: [],
    composed: [],
    added,
    joinsAdditions,
  };
}

/** Says what is in the way, with each side's answer to it as a text to start from. */
function leaveOpen(
  documents: Documents,
  clashes: readonly Clash[],
  format: StructuredFormat,
  settle: Settle,
): StructuredOutcome {
  const preferring = (side: "ours" | "theirs"): Candidate[] => {
    const journal = createJournal((clash) => settle(clash) ?? preferSide(clash, side), format, documents);
    const text = renderDocument(mergeDocuments(documents.base, documents.ours, documents.theirs, journal));
    const label = side === "ours" ? "our side where both clash" : "their side where both clash";
    return format.read(text).status === "read" ? [{ label, text }] : [];
  };
  const candidates = [...preferring("ours"), ...preferring("theirs")];
  return { status: "open", reason: "clash", details: clashes.map(describeClash), candidates };
}

function preferSide(clash: Clash, side: "ours" | "theirs"): Settlement {
  const node = clash[side];
  const basis = { isClear: false, why: `the candidate prefers ${side}` };
  return node === undefined ? { ...basis, kind: "remove" } : { ...basis, kind: "use", node };
}

/**
 * `high` where a merge by words comes to the same values, where both sides only added or only changed neighbouring
 * things, or where they edited nothing next to each other: real merges of each kind were settled in this way by people in
 * more than nine of ten cases. In a package.json the last is no sign: its lines are short, and what conflicts is near.
 */
function rate(
  merged: SyntaxDocument,
  byWords: SyntaxNode | undefined,
  journal: MergeJournal,
  format: StructuredFormat,
): ResolutionConfidence {
  const isSame = byWords?.identity === merged.root.identity;
  if (journal.doubts.length > 0) return "medium";
  if (journal.contests.length === 0) return isSame || !format.isManifest ? "high" : "medium";
  const isOther = byWords !== undefined && !isSame;
  return journal.contests.every(isAlike) && !isOther ? "high" : "medium";
}
