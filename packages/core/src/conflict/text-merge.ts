import { diff3Merge } from "node-diff3";
import { mergeWords, type Split } from "./scalar-rule.ts";

/** Lines beyond which texts are not compared: the comparison takes their number squared at worst. */
const MAX_LINES = 20_000;

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

/** Merges three texts line by line; `null` when they are too long. */
export function mergeLines(base: string, ours: string, theirs: string): readonly TextRegion[] | null {
  const [o, a, b] = [base.split("\n"), ours.split("\n"), theirs.split("\n")];
  if (Math.max(o.length, a.length, b.length) > MAX_LINES) return null;
  return diff3Merge(a, o, b, { excludeFalseConflicts: true }).map(({ ok, conflict }): TextRegion => {
    if (conflict === undefined) return { kind: "merged", lines: ok ?? [] };
    return { kind: "hunk", hunk: { base: conflict.o, ours: conflict.a, theirs: conflict.b } };
  });
}

/** Merges three texts by lines, and by words where lines clash; `null` when that leaves a clash. */
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
