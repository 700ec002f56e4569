import { type Hunk, mergeLines, mergeTextByPicking, type TextRegion } from "../diff/text-merge.ts";
import type { MergedFile } from "../resolution.ts";
import type { TextVersions } from "../versions.ts";

/** Answers that people gave to hunks before, by the hunk's key. */
export type ConflictMemory = ReadonlyMap<string, RememberedAnswer>;

/** The lines that stood in place of a hunk, and how often. */
export interface RememberedAnswer {
  readonly lines: readonly string[];
  readonly uses: number;
}

/** A merge of the past: three versions of a file and what people made of them. */
export interface PastMerge extends TextVersions {
  readonly result: string;
}

/**
 * Learns the answers of past merges. A hunk that was answered in two ways is forgotten: it was decided by something
 * that the hunk does not show.
 */
export function learnAnswers(merges: readonly PastMerge[]): ConflictMemory {
  const answers = new Map<string, RememberedAnswer | null>();
  for (const merge of merges) {
    for (const [key, lines] of findAnswers(merge)) {
      const known = answers.get(key);
      if (known === undefined) answers.set(key, { lines, uses: 1 });
      else if (known !== null && known.lines.join("\n") === lines.join("\n")) {
        answers.set(key, { lines, uses: known.uses + 1 });
      } else answers.set(key, null);
    }
  }
  return new Map([...answers].flatMap(([key, answer]) => (answer === null ? [] : [[key, answer] as const])));
}

/** Merges by lines and answers each hunk as it was answered before; `null` when one is new. */
export function recallMerge(texts: TextVersions, memory: ConflictMemory): MergedFile | null {
  const regions = mergeLines(texts.base ?? "", texts.ours, texts.theirs);
  const hunks = regions?.flatMap((region) => (region.kind === "hunk" ? [region.hunk] : [])) ?? [];
  if (regions === null || hunks.length === 0 || hunks.some((hunk) => !memory.has(keyOf(hunk)))) return null;
  const answerOf = (hunk: Hunk) => memory.get(keyOf(hunk))?.lines ?? [];
  return {
    strategy: "memory",
    confidence: "memory",
    text: mergeTextByPicking(regions, answerOf),
    proof: [
      "every hunk was answered in this way by a person in an earlier merge",
      "contains no conflict marker",
    ],
    decisions: hunks.map((hunk) => `as before: ${answerOf(hunk)[0]?.trim() ?? "(nothing)"}`),
    dropped: [],
  };
}

/** The lines that stand in the result between the merged lines around each hunk. */
function findAnswers(merge: PastMerge): readonly (readonly [string, readonly string[]])[] {
  const regions = mergeLines(merge.base ?? "", merge.ours, merge.theirs) ?? [];
  const result = merge.result.split("\n");
  const answers: (readonly [string, readonly string[]])[] = [];
  let at = 0;
  for (const [index, region] of regions.entries()) {
    if (region.kind === "merged") {
      // People who edited merged lines too did more than answer hunks.
      if (!startsWithAt(result, region.lines, at)) return [];
      at += region.lines.length;
    } else {
      const end = findNext(result, regions[index + 1], at);
      if (end === -1) return [];
      answers.push([keyOf(region.hunk), result.slice(at, end)]);
      at = end;
    }
  }
  return at === result.length ? answers : [];
}

function findNext(result: readonly string[], next: TextRegion | undefined, from: number): number {
  if (next === undefined) return result.length;
  if (next.kind === "hunk") return -1;
  for (let at = from; at <= result.length - next.lines.length; at += 1) {
    if (startsWithAt(result, next.lines, at)) return at;
  }
  return -1;
}

function startsWithAt(text: readonly string[], lines: readonly string[], at: number): boolean {
  return lines.every((line, index) => text[at + index] === line);
}

function keyOf({ base, ours, theirs }: Hunk): string {
  return JSON.stringify([base, ours, theirs]);
}
