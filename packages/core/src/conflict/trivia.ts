import { diffThreeWays } from "./three-way-diff.ts";

/** Merges text that means nothing to the parser: white space, comments, the spelling of keys. Never fails. */
export function mergeText(base: string | undefined, ours: string, theirs: string): string {
  if (ours === theirs || base === theirs) return ours;
  if (base === ours) return theirs;
  if (ours.trim() === "" && theirs.trim() === "") return ours;
  return mergeComments(base ?? "", ours, theirs);
}

/** Keeps every comment line that a side added; of two changes to one line both stay. */
function mergeComments(base: string, ours: string, theirs: string): string {
  const lines = (text: string) => text.split("\n");
  const regions = diffThreeWays(lines(base), lines(ours), lines(theirs));
  // What this drops of theirs, the proof of the merge finds.
  if (regions === null) return ours;
  const merged = regions.flatMap((region) => {
    if (region.kind === "merged") return region.items;
    const [before, ours, theirs] = [region.base, region.ours, region.theirs].map(
      (all) => new Set(all.map((line) => line.trim())),
    );
    // A line that one side took away is not brought back by the other, which only left it where it was.
    const isKept = (line: string) =>
      !before?.has(line.trim()) || (ours?.has(line.trim()) && theirs?.has(line.trim()));
    const added = region.ours.filter((line) => line.trim() !== "" && !theirs?.has(line.trim()));
    return [...added, ...region.theirs].filter(isKept);
  });
  return merged.join("\n");
}
