import type { Clash, MergeJournal, Settle, Settlement } from "./clash.ts";
import { isAlike } from "./contest.ts";
import { describeClash } from "./describe-clash.ts";
import { joinSymbols } from "./join-symbols.ts";
import { mergeDocuments } from "./merge-syntax.ts";
import { followMovedDependencies } from "./moved-dependency.ts";
import { proveMerge } from "./prove-merge.ts";
import { settleRemoval } from "./removal-rule.ts";
import type { Candidate, MergedFile, NeedsHumanReason, ResolutionConfidence } from "./resolution.ts";
import { settleSeparateEdits } from "./scalar-rule.ts";
import { renderDocument, type SyntaxDocument, type SyntaxReading } from "./syntax-tree.ts";
import { mergeTextByWords } from "./text-merge.ts";
import { settleRaisedVersion } from "./version-rule.ts";
import { detectYamlLayout, indentYaml } from "./yaml-layout.ts";

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
function settleByRule({ joinsTexts }: StructuredFormat): Settle {
  return (clash) =>
    settleRaisedVersion(clash) ??
    settleRemoval(clash) ??
    (joinsTexts ? settleSeparateEdits(clash) : undefined);
}

/** Merges a structured text part by part, and proves that the result is what the parts say. */
export function resolveStructured(texts: TextVersions, format: StructuredFormat): StructuredOutcome {
  const read = readVersions(texts, format);
  if (read.status === "open") return read;
  const { documents } = read;
  const journal = createJournal(settleByRule(format), format);
  const { base, ours, theirs } = format.isManifest ? followMoves(documents, journal) : documents;
  const merged = mergeDocuments(base, ours, theirs, journal);
  if (journal.clashes.length > 0) {
    const joined = format.joinsTexts ? joinSymbols(texts, documents, journal.clashes, format) : null;
    return joined === null
      ? leaveOpen(documents, journal.clashes, format)
      : { status: "merged", merged: joined };
  }
  const text = renderDocument(merged);
  const proof = proveMerge({ text, merged, ...documents, journal, read: format.read });
  if (proof.status === "proved") {
    const confidence = rate(texts, merged, journal, format);
    const { phrases, dropped } = proof;
    return {
      status: "merged",
      merged: {
        strategy: "structure",
        confidence,
        text,
        proof: phrases,
        decisions: journal.decisions,
        dropped,
      },
    };
  }
  const indented = indentAlike(documents);
  if (indented !== null) {
    const again = resolveStructured(mapTexts(indented), format);
    if (again.status === "merged") return again;
  }
  return { status: "open", reason: "not-proved", details: proof.problems, candidates: [] };
}

function readVersions(
  { base, ours, theirs }: TextVersions,
  format: StructuredFormat,
):
  | { readonly status: "read"; readonly documents: Documents }
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
    const document = readings.base?.status === "read" ? readings.base.document : undefined;
    return {
      status: "read",
      documents: { base: document, ours: readings.ours.document, theirs: readings.theirs.document },
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

function followMoves(documents: Documents, journal: MergeJournal): Documents {
  const followed = followMovedDependencies(documents);
  journal.decisions.push(...followed.decisions);
  journal.doubts.push(...followed.decisions);
  journal.composed.push(...followed.composed);
  return followed.documents;
}

function createJournal(settle: Settle, { setKeys }: StructuredFormat): MergeJournal {
  const joinsAdditions = (path: readonly string[]) => setKeys.includes(path.join("."));
  return { settle, clashes: [], decisions: [], doubts: [], contests: [], composed: [], joinsAdditions };
}

/** Says what is in the way, with each side's answer to it as a text to start from. */
function leaveOpen(
  documents: Documents,
  clashes: readonly Clash[],
  format: StructuredFormat,
): StructuredOutcome {
  const settle = settleByRule(format);
  const preferring = (side: "ours" | "theirs"): Candidate[] => {
    const journal = createJournal((clash) => settle(clash) ?? preferSide(clash, side), format);
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
 * `high` where a merge by words comes to the same values, or where both sides only added or only changed neighbouring
 * things: real merges of both kinds were settled in this way by people in more than nine of ten cases.
 */
function rate(
  { base, ours, theirs }: TextVersions,
  merged: SyntaxDocument,
  journal: MergeJournal,
  format: StructuredFormat,
): ResolutionConfidence {
  const words = mergeTextByWords(base ?? "", ours, theirs);
  const reading = words === null ? undefined : format.read(words);
  const isSame = reading?.status === "read" && reading.document.root.identity === merged.root.identity;
  if (journal.doubts.length > 0) return "medium";
  if (journal.contests.length === 0) return isSame ? "high" : "medium";
  const isOther = reading?.status === "read" && !isSame;
  return journal.contests.every(isAlike) && !isOther ? "high" : "medium";
}

/** The documents indented alike, where one side was indented anew; `null` where that changes nothing. */
function indentAlike(documents: Documents): Documents | null {
  const layouts = [documents.base, documents.ours, documents.theirs].map(
    (document) => document && detectYamlLayout(document),
  );
  const [base, ours, theirs] = layouts.map((layout) => JSON.stringify(layout));
  const target = ours === base ? layouts[2] : layouts[1];
  if (target === undefined || (ours === theirs && base === ours)) return null;
  const indent = (document: SyntaxDocument) => indentYaml(document, target);
  const indented = {
    base: documents.base && indent(documents.base),
    ours: indent(documents.ours),
    theirs: indent(documents.theirs),
  };
  const before = mapTexts(documents);
  const after = mapTexts(indented);
  const isUnchanged =
    before.base === after.base && before.ours === after.ours && before.theirs === after.theirs;
  return isUnchanged ? null : indented;
}

function mapTexts({ base, ours, theirs }: Documents): TextVersions {
  return {
    base: base === undefined ? null : renderDocument(base),
    ours: renderDocument(ours),
    theirs: renderDocument(theirs),
  };
}
