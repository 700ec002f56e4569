import type { ScalarNode } from "../../syntax/syntax-tree.ts";
import { diffThreeWays } from "../diff/three-way-diff.ts";
import { type MergeRecord, resolveNode } from "./merge-record.ts";

/** Text between values, in three versions; `base` is absent where both sides wrote it first. */
export interface TriviaVersions {
  readonly base: string | undefined;
  readonly ours: string;
  readonly theirs: string;
}

/**
 * Merges text that means nothing to the parser: white space, comments, the spelling of keys.
 *
 * White space is nobody's work. A comment is content with a place: each line that one side alone changed is taken, and what
 * both changed differently is a conflict like any other, so that no comment ever stands in two versions.
 */
export function mergeTrivia(
  { base, ours, theirs }: TriviaVersions,
  path: readonly string[],
  record: MergeRecord,
  kind: "comments" | "spelling" = "comments",
): string {
  if (ours === theirs || base === theirs) return ours;
  if (base === ours) return theirs;
  if (isAlike(ours, theirs, kind) || isAlike(base ?? "", theirs, kind)) return ours;
  if (isAlike(base ?? "", ours, kind)) return theirs;
  const merged = mergeCommentLines(base ?? "", ours, theirs);
  if (merged !== null) return merged;
  const [b, o, t] = [base, ours, theirs].map((text) => (text === undefined ? undefined : toNode(text)));
  const chosen = resolveNode(record, { path, kind, base: b, ours: o, theirs: t });
  return chosen?.source ?? ours;
}

/** The lines of a text that are not blank, without the white space around them: its comments. */
export function commentLines(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Which quotes a key has, or how far its value is away from it, is nobody's work either. */
function isAlike(one: string, other: string, kind: "comments" | "spelling"): boolean {
  const plain = (text: string) =>
    kind === "comments" ? commentLines(text).join("\n") : text.replace(/["'\s]/g, "");
  return plain(one) === plain(other);
}

/** Takes each line that one side alone changed; `null` where both changed the same ones differently. */
function mergeCommentLines(base: string, ours: string, theirs: string): string | null {
  const [b, o, t] = [base, ours, theirs].map((text) => text.split("\n"));
  const merged = mergeLineLists(b ?? [], o ?? [], t ?? []);
  if (merged !== null || o === undefined || t === undefined || o.length + t.length === 2)
    return merged?.join("\n") ?? null;
  // Blank lines are alike, so that they may be taken for each other where comments around them go.
  const full = (lines: readonly string[] = []) => lines.filter((line) => line.trim() !== "");
  const lines = mergeLineLists(full(b), full(o), full(t));
  if (lines === null) return null;
  const end = [o, t].map((all) => all.at(-1) ?? "").find((line) => line.trim() === "");
  return ["", ...lines, ...(end === undefined ? [] : [end])].join("\n");
}

function mergeLineLists(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): readonly string[] | null {
  const regions = diffThreeWays(base, ours, theirs);
  if (regions === null) return null;
  const merged: string[] = [];
  for (const region of regions) {
    const lines =
      region.kind === "merged" ? region.items : chooseLines(region.base, region.ours, region.theirs);
    if (lines === null) return null;
    merged.push(...lines);
  }
  return merged;
}

function chooseLines(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): readonly string[] | null {
  const [b, o, t] = [base, ours, theirs].map((lines) => commentLines(lines.join("\n")));
  if (b === undefined || o === undefined || t === undefined) return null;
  if (isSame(o, t) || isSame(b, t)) return ours;
  if (isSame(b, o)) return theirs;
  // Of two additions the one that holds the other says all.
  if (b.length === 0 && t.every((line) => o.includes(line))) return ours;
  if (b.length === 0 && o.every((line) => t.includes(line))) return theirs;
  return joinHalves(base, ours, theirs) ?? joinHalves(base, theirs, ours);
}

/** Where one side changed the lines above some place, and the other those below it: both changes. */
function joinHalves(
  base: readonly string[],
  upper: readonly string[],
  lower: readonly string[],
): readonly string[] | null {
  for (let at = 1; at < base.length; at += 1) {
    const rest = base.length - at;
    if (upper.length < rest || lower.length < at) continue;
    const keepsLower = isSame(base.slice(at), upper.slice(upper.length - rest));
    if (keepsLower && isSame(base.slice(0, at), lower.slice(0, at)))
      return [...upper.slice(0, upper.length - rest), ...lower.slice(at)];
  }
  return null;
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((line, index) => line === other[index]);
}

/** The text as a value, so that a conflict of comments is reported and resolved like one of values. */
function toNode(text: string): ScalarNode {
  return { kind: "scalar", source: text, identity: `text ${JSON.stringify(commentLines(text))}` };
}
