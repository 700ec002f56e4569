import type { Clash } from "./clash.ts";
import { formatPath } from "./clash.ts";
import { collectLeaves, findLost } from "./leaves.ts";
import { hasConflictMarkers } from "./refusal.ts";
import type { MergedFile } from "./resolution.ts";
import type { StructuredFormat, TextVersions } from "./resolve-structured.ts";
import { splitSymbols } from "./scalar-rule.ts";
import type { SyntaxDocument } from "./syntax-tree.ts";
import { mergeTextByWords } from "./text-merge.ts";

/** A number or version as a whole. */
const NUMBER = /\d[\w.+-]*/g;

/**
 * Joins edits that touch the same part but different signs of its text: `old/image:v4` that one side moved to
 * `new/image:v4` and the other raised to `old/image:v5`. `null` when they touch, when the result does not parse or loses
 * what both kept, or when it holds a number that no side wrote.
 */
export function joinSymbols(
  { base, ours, theirs }: TextVersions,
  documents: {
    readonly base: SyntaxDocument | undefined;
    readonly ours: SyntaxDocument;
    readonly theirs: SyntaxDocument;
  },
  clashes: readonly Clash[],
  format: StructuredFormat,
): MergedFile | null {
  const text = base === null ? null : mergeTextByWords(base, ours, theirs, splitSymbols);
  if (text === null || hasConflictMarkers(text)) return null;
  const reading = format.read(text);
  if (reading.status === "failed" || inventsNumber(text, ours, theirs)) return null;
  const before = documents.base && collectLeaves(documents.base);
  const [o, t] = [collectLeaves(documents.ours), collectLeaves(documents.theirs)];
  if (findLost(before, o, t, collectLeaves(reading.document)).length > 0) return null;
  return {
    strategy: "words",
    confidence: "medium",
    text,
    proof: [
      "parses",
      "holds no conflict marker",
      "holds no duplicate key",
      "takes every edit of both sides",
      "holds no number that no side wrote",
    ],
    decisions: clashes.map(({ path }) => `${formatPath(path)}: both sides' edits of its text are joined`),
    dropped: [],
  };
}

function inventsNumber(text: string, ours: string, theirs: string): boolean {
  const written = new Set([...(ours.match(NUMBER) ?? []), ...(theirs.match(NUMBER) ?? [])]);
  return (text.match(NUMBER) ?? []).some((number) => !written.has(number));
}
