import { type ConflictMemory, recallMerge } from "./conflict-memory.ts";
import { type ConflictFileKind, detectFileKind } from "./file-kind.ts";
import { type ConflictPolicy, type ConflictStrategy, findSetKeys, findStrategy } from "./policy.ts";
import { preferSide } from "./prefer-side.ts";
import { findRefusal, hasConflictMarkers } from "./refusal.ts";
import type { ConflictedFile, MergedFile, NeedsHumanReason, Resolution } from "./resolution.ts";
import { uniteLines } from "./resolve-lines.ts";
import { resolveRemoval } from "./resolve-removal.ts";
import { resolveStructured, type TextVersions } from "./resolve-structured.ts";
import { findStructuredFormat } from "./structured-format.ts";
import { applyFormat, type TextFormat, toPlainText } from "./text-format.ts";
import { mergeTextByWords } from "./text-merge.ts";

const NO_MEMORY: ConflictMemory = new Map();

/**
 * Merges one conflicted file as far as the result can be proved.
 *
 * `ours` and `theirs` may change places: the result has the same values. Neither is a default; what is not proved
 * needs a person and says why. The result keeps byte order mark, line ends and final line break as the sides have them.
 */
export function resolveConflict(
  file: ConflictedFile,
  policy: ConflictPolicy,
  memory: ConflictMemory = NO_MEMORY,
): Resolution {
  const refusal = findRefusal(file, policy);
  if (refusal !== null) return { status: "refused", ...refusal };
  const { base, ours, theirs } = file;
  if (ours === null || theirs === null) return resolveRemoval(file, policy);
  if (ours === theirs || base === theirs) return takeSide(ours, "both sides agree, or only ours changed it");
  if (base === ours) return takeSide(theirs, "only theirs changed it");
  const plain = {
    base: base === null ? undefined : toPlainText(base),
    ours: toPlainText(ours),
    theirs: toPlainText(theirs),
  };
  if (plain.base === null || plain.ours === null || plain.theirs === null) {
    return needsHuman("mixed-line-ends", "one version mixes line ends of two kinds");
  }
  const texts = { base: plain.base?.text ?? null, ours: plain.ours.text, theirs: plain.theirs.text };
  const resolution = resolveText(file.path, texts, policy, memory);
  return giveFormat(resolution, plain.base?.format, plain.ours.format, plain.theirs.format);
}

function resolveText(
  path: string,
  texts: TextVersions,
  policy: ConflictPolicy,
  memory: ConflictMemory,
): Resolution {
  const strategy = findStrategy(policy, path);
  if (strategy === "person") return needsHuman("asked-for", "the configuration leaves this path to a person");
  const kind = detectFileKind(path);
  const remembered = recallMerge(texts, memory);
  if (remembered !== null && isReadable(path, texts, remembered.text, policy)) {
    return { status: "resolved", ...remembered };
  }
  if (strategy === "ours" || strategy === "theirs") return resolveByPreference(path, texts, strategy, policy);
  if (strategy === "union") return toLinesResolution(texts, "free", "resolved");
  if (strategy === "words") return proposeWords(texts, "resolved");
  return resolveByKind(path, kind, texts, policy, strategy);
}

function resolveByKind(
  path: string,
  kind: ConflictFileKind,
  texts: TextVersions,
  policy: ConflictPolicy,
  strategy: ConflictStrategy | undefined,
): Resolution {
  const format = findStructuredFormat(path, texts, findSetKeys(policy, path));
  if (format !== undefined) {
    const outcome = resolveStructured(texts, format);
    if (outcome.status === "merged") return { status: "resolved", ...outcome.merged };
    const { reason, details, candidates } = outcome;
    return { status: "needs-human", reason, details, candidates };
  }
  if (strategy === "structure") return needsHuman("unsupported-layout", "the path is neither JSON nor YAML");
  if (kind === "line-list") return toLinesResolution(texts, "free", "resolved");
  return kind === "changelog"
    ? toLinesResolution(texts, "matters", "proposed")
    : proposeWords(texts, "proposed");
}

/** Text without a structure to prove a merge with: a merge by words is a proposal. */
function proposeWords(texts: TextVersions, status: "resolved" | "proposed"): Resolution {
  if (texts.base === null)
    return needsHuman("both-added", "both sides added the file, with different content");
  const text = mergeTextByWords(texts.base, texts.ours, texts.theirs);
  if (text === null || hasConflictMarkers(text))
    return needsHuman("clash", "both sides changed the same words");
  const merged: MergedFile = {
    strategy: "words",
    confidence: "low",
    text,
    proof: ["holds no conflict marker", "takes every edit of both sides"],
    decisions: [],
    dropped: [],
  };
  const detail = "merges of text and code by words are right in about six of ten cases";
  return status === "resolved" ? { status, ...merged } : { status, detail, ...merged };
}

function toLinesResolution(
  texts: TextVersions,
  order: "free" | "matters",
  status: "resolved" | "proposed",
): Resolution {
  const outcome = uniteLines(texts, order);
  if (outcome.status === "open") return needsHuman(outcome.reason, outcome.detail);
  if (status === "resolved") return { status, ...outcome.merged };
  return { status, detail: "the order of the added lines is a guess", ...outcome.merged };
}

function resolveByPreference(
  path: string,
  texts: TextVersions,
  side: "ours" | "theirs",
  policy: ConflictPolicy,
): Resolution {
  const merged = preferSide(texts, side);
  if (merged === null) return needsHuman("not-proved", "the texts are too long to compare");
  if (isReadable(path, texts, merged.text, policy)) return { status: "resolved", ...merged };
  return needsHuman("not-proved", `the lines of ${side} do not make a file that parses`);
}

/** Whether a text of a structured kind still parses; other kinds have nothing to fail. */
function isReadable(path: string, texts: TextVersions, text: string, policy: ConflictPolicy): boolean {
  const format = findStructuredFormat(path, texts, findSetKeys(policy, path));
  return !hasConflictMarkers(text) && (format === undefined || format.read(text).status === "read");
}

function takeSide(text: string, decision: string): Resolution {
  return {
    status: "resolved",
    strategy: "one-side",
    confidence: "high",
    text,
    proof: ["is one side's text, unchanged"],
    decisions: [decision],
    dropped: [],
  };
}

function needsHuman(reason: NeedsHumanReason, detail: string): Resolution {
  return { status: "needs-human", reason, details: [detail], candidates: [] };
}

function giveFormat(
  resolution: Resolution,
  base: TextFormat | undefined,
  ours: TextFormat,
  theirs: TextFormat,
): Resolution {
  const format = (text: string) => applyFormat(text, base, ours, theirs);
  switch (resolution.status) {
    case "resolved":
      return { ...resolution, text: resolution.text === null ? null : format(resolution.text) };
    case "proposed":
      return { ...resolution, text: format(resolution.text) };
    case "needs-human":
      return {
        ...resolution,
        candidates: resolution.candidates.map(({ label, text }) => ({ label, text: format(text) })),
      };
    case "refused":
      return resolution;
  }
}
