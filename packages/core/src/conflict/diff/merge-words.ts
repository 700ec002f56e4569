import { diffThreeWays } from "./three-way-diff.ts";

/** Cuts a text into pieces that are taken or left as a whole; joined again they are the text. */
export type Split = (text: string) => string[];

/** Merges two edits of one text word by word; `null` when they touch each other. */
export function mergeWords(
  base: string,
  ours: string,
  theirs: string,
  split: Split = splitWords,
): string | null {
  const [o, a, b] = [split(base), split(ours), split(theirs)];
  const regions = diffThreeWays(o, a, b);
  if (regions === null || regions.some(({ kind }) => kind === "conflict")) return null;
  return regions.flatMap((region) => (region.kind === "merged" ? region.items : [])).join("");
}

/** Words between white space, quotes, brackets and commas: paths and versions stay whole. */
export function splitWords(text: string): string[] {
  return text.match(/\s+|[^\s"'`(){}[\],;|&]+|["'`(){}[\],;|&]/g) ?? [];
}

/** Runs of letters and digits, and every sign by itself. */
export function splitSymbols(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu) ?? [];
}
