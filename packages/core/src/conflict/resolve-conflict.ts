import { detectFileKind } from "./format/file-kind.ts";
import { findStructuredFormat } from "./format/structured-format.ts";
import { applyFormat, type TextFormat, toPlainText } from "./format/text-format.ts";
import { type ConflictPolicy, findSetKeys, findStrategy, nameAsker } from "./policy/policy.ts";
import { findRefusal } from "./policy/refusal.ts";
import type { ConflictedFile, Resolution } from "./resolution.ts";
import type { ConflictMemory } from "./resolvers/conflict-memory.ts";
import { RESOLVERS } from "./resolvers/registry.ts";
import { resolveRemoval } from "./resolvers/resolve-removal.ts";
import { needsHuman, type TextConflict } from "./resolvers/resolver.ts";
import type { TextVersions } from "./versions.ts";

const NO_MEMORY: ConflictMemory = new Map();

/**
 * Merges one conflicted file where the merge can be verified.
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
  const resolution = resolveTexts(file.path, texts, policy, memory);
  return giveFormat(resolution, plain.base?.format, plain.ours.format, plain.theirs.format);
}

function resolveTexts(
  path: string,
  texts: TextVersions,
  policy: ConflictPolicy,
  memory: ConflictMemory,
): Resolution {
  const conflict: TextConflict = {
    path,
    kind: detectFileKind(path),
    texts,
    format: findStructuredFormat(path, texts, findSetKeys(policy, path)),
    strategy: findStrategy(policy, path),
    asker: nameAsker(policy, path),
    memory,
  };
  for (const { resolve } of RESOLVERS) {
    const resolution = resolve(conflict);
    if (resolution !== undefined) return resolution;
  }
  return needsHuman("clash", "no rule applies");
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
