import { hasConflictMarkers } from "../../syntax/conflict-markers.ts";
import type { SyntaxDocument } from "../../syntax/syntax-tree.ts";
import { splitSymbols } from "../diff/merge-words.ts";
import { mergeTextByWords } from "../diff/text-merge.ts";
import type { StructuredFormat } from "../format/structured-format.ts";
import type { NodeConflict } from "../node-conflict.ts";
import { formatPath } from "../node-conflict.ts";
import { balanceComments, collectComments } from "../proof/comment-balance.ts";
import {
  collectLeaves,
  findDropped,
  findInvented,
  findLost,
  findRestored,
  type Leaves,
  pathOf,
} from "../proof/leaves.ts";
import { findRepeatedNames } from "../proof/repeated-names.ts";
import type { MergedFile } from "../resolution.ts";
import type { Documents, TextVersions } from "../versions.ts";

/** A number or version as a whole. */
const NUMBER = /\d[\w.+-]*/g;

/**
 * Joins edits that touch the same part but different signs of its text: `old/image:v4` that one side moved to
 * `new/image:v4` and the other raised to `old/image:v5`. `null` when they touch, when the result does not parse,
 * says other things than the sides do, or holds a number that no side wrote.
 */
export function joinSymbols(
  { base, ours, theirs }: TextVersions,
  documents: Documents,
  conflicts: readonly NodeConflict[],
  format: StructuredFormat,
): MergedFile | null {
  const text = base === null ? null : mergeTextByWords(base, ours, theirs, splitSymbols);
  if (text === null || hasConflictMarkers(text)) return null;
  const reading = format.read(text);
  if (reading.status === "failed" || inventsNumber(text, ours, theirs)) return null;
  if (!takesEveryEdit(documents, reading.document, format.joinsTexts)) return null;
  const { base: before, ours: own, theirs: other } = documents;
  if (findRepeatedNames(reading.document, [before, own, other]).length > 0) return null;
  const [b, o, t] = [before && collectComments(before), collectComments(own), collectComments(other)];
  const { doubled, lost } = balanceComments(b, o, t, collectComments(reading.document));
  if (doubled.length > 0 || lost.length > 0) return null;
  return {
    strategy: "words",
    confidence: "medium",
    text,
    proof: [
      "parses",
      "contains no conflict marker",
      "contains no duplicate key",
      "takes every edit of both sides",
      "restores nothing that a side removed",
      "contains only numbers that a side wrote",
    ],
    decisions: conflicts.map(({ path }) => `${formatPath(path)}: both sides' edits of its text are joined`),
    dropped: [],
  };
}

/**
 * Whether the result says what each side newly said, nothing that a side removed, and nothing else but values that are
 * made of both sides' values at the same place, without a number that neither has there: a text merge may put an edit
 * where it does not belong.
 */
function takesEveryEdit(
  { base, ours, theirs }: Documents,
  result: SyntaxDocument,
  joinsTexts: boolean,
): boolean {
  const [b, o, t, r] = [base, ours, theirs, result].map(
    (document) => document && collectLeaves(document, true),
  );
  if (b === undefined || o === undefined || t === undefined || r === undefined) return false;
  const invented = findInvented(o, t, r).map(pathOf);
  if (!joinsTexts && invented.length > 0) return false;
  const [byOurs, byTheirs, inResult] = [collectValues(o), collectValues(t), collectValues(r)];
  const isJoined = (path: string) => {
    const [a, b, joined] = [byOurs.get(path), byTheirs.get(path), inResult.get(path)];
    return a !== undefined && b !== undefined && !inventsNumber(joined ?? "", a, b);
  };
  if (!invented.every(isJoined)) return false;
  const dropped = [...findDropped(b, o, t, r), ...findDropped(b, t, o, r)].map(pathOf);
  if (!dropped.every((path) => invented.includes(path))) return false;
  return findLost(b, o, t, r).length === 0 && findRestored(b, o, t, r).length === 0;
}

/** The values at each path, one after the other. */
function collectValues(leaves: Leaves): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const key of leaves.keys()) {
    const path = pathOf(key);
    values.set(path, `${values.get(path) ?? ""} ${key.slice(path.length + 1)}`);
  }
  return values;
}

function inventsNumber(text: string, ours: string, theirs: string): boolean {
  const written = new Set([...(ours.match(NUMBER) ?? []), ...(theirs.match(NUMBER) ?? [])]);
  return (text.match(NUMBER) ?? []).some((number) => !written.has(number));
}
