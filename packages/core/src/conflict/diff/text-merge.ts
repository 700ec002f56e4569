import type { Split } from "./merge-words.ts";
import { mergeWords } from "./merge-words.ts";
import { diffThreeWays } from "./three-way-diff.ts";

/** Lines of the three versions at a place that both sides changed. */
export interface Hunk {
  readonly base: readonly string[];
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

/** Lines that are merged, or a hunk that is not. */
export type TextRegion =
  | { readonly kind: "merged"; readonly lines: readonly string[] }
  | { readonly kind: "hunk"; readonly hunk: Hunk };

/** Merges three texts line by line; `null` when that would take too long. */
export function mergeLines(base: string, ours: string, theirs: string): readonly TextRegion[] | null {
  const regions = diffThreeWays(base.split("\n"), ours.split("\n"), theirs.split("\n"));
  if (regions === null) return null;
  return regions.map((region): TextRegion => {
    if (region.kind === "merged") return { kind: "merged", lines: region.items };
    return { kind: "hunk", hunk: { base: region.base, ours: region.ours, theirs: region.theirs } };
  });
}

/** Merges three texts by lines, and by words where lines conflict; `null` when that leaves a conflict. */
export function mergeTextByWords(base: string, ours: string, theirs: string, split?: Split): string | null {
  const regions = mergeLines(base, ours, theirs);
  if (regions === null) return null;
  const merged: string[] = [];
  for (const region of regions) {
    if (region.kind === "merged") merged.push(...region.lines);
    else {
      const { hunk } = region;
      const text = mergeWords(hunk.base.join("\n"), hunk.ours.join("\n"), hunk.theirs.join("\n"), split);
      if (text === null) return null;
      if (text !== "" || hunk.base.length + hunk.ours.length + hunk.theirs.length === 0) merged.push(text);
    }
  }
  return merged.join("\n");
}

/** Merges three texts by lines and lets `pick` choose the lines of each hunk. */
export function mergeTextByPicking(
  regions: readonly TextRegion[],
  pick: (hunk: Hunk) => readonly string[],
): string {
  return regions
    .flatMap((region) => (region.kind === "merged" ? region.lines : pick(region.hunk)))
    .join("\n");
}
