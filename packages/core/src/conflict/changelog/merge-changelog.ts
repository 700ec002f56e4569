import type { MergedFile } from "../resolution.ts";
import type { TextVersions } from "../versions.ts";
import { findReleaseLevel } from "./changelog-blocks.ts";
import { mergeBlocks } from "./merge-blocks.ts";
import { findHabit } from "./merge-entry-lines.ts";

/**
 * Merges a changelog by its releases and groups: both sides' entries, each below the heading that it was written for, in
 * the order that the file keeps. `null` where it has no releases, or both sides changed the same lines.
 */
export function mergeChangelog({ base, ours, theirs }: TextVersions): MergedFile | null {
  if (base === null) return null;
  const [b, o, t] = [base, ours, theirs].map((text) => text.split("\n"));
  if (b === undefined || o === undefined || t === undefined) return null;
  const level = findReleaseLevel([...b, ...o, ...t]);
  if (level === null) return null;
  const joined: string[] = [];
  const habit = findHabit(b, (first) => joined.push(first));
  const lines = mergeBlocks({ base: b, ours: o, theirs: t }, level, habit);
  if (lines === null || !isBalanced(b, o, t, lines)) return null;
  const order = habit.order === "none" ? "ours first" : "in the order of their numbers";
  return {
    strategy: "line-union",
    confidence: "medium",
    text: lines.join("\n"),
    proof: [
      "contains no conflict marker",
      "contains every line that a side added, once",
      "removes only lines that a side removed",
      "keeps every entry below its own heading",
    ],
    decisions: joined.map(
      (first) =>
        `both sides added entries at the same position; all are taken, ${order}: ${first.split("\n")[0]}`,
    ),
    dropped: [],
  };
}

/** Whether a changelog has headings that name releases, in any version of it. */
export function hasReleases({ base, ours, theirs }: TextVersions): boolean {
  return findReleaseLevel([base ?? "", ours, theirs].flatMap((text) => text.split("\n"))) !== null;
}

/** Whether every line is there as often as the edits of both sides say. */
function isBalanced(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
  result: readonly string[],
): boolean {
  const [b, o, t, r] = [base, ours, theirs, result].map(countLines);
  return [...new Set([...(o?.keys() ?? []), ...(t?.keys() ?? []), ...(r?.keys() ?? [])])].every((line) => {
    const [before, own, other, found] = [b, o, t, r].map((counts) => counts?.get(line) ?? 0);
    const [x, y, z] = [before ?? 0, own ?? 0, other ?? 0];
    const sum = Math.max(0, y + z - x);
    return found === sum || (y > x && z > x && (found ?? 0) >= Math.max(y, z) && (found ?? 0) <= sum);
  });
}

function countLines(lines: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const text = line.trim();
    // A heading goes with what stands below it: the name of a group is there once for each release.
    if (text !== "" && !/^(?:#|-{3,}$|={3,}$)/.test(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}
