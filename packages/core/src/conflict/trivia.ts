import { diff3Merge } from "node-diff3";

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
  const regions = diff3Merge(lines(ours), lines(base), lines(theirs), { excludeFalseConflicts: true });
  const merged = regions.flatMap(({ ok, conflict }) => {
    if (ok !== undefined) return ok;
    if (conflict === undefined) return [];
    const { a, b } = conflict;
    return [...a.filter((line) => line.trim() !== "" && !b.includes(line)), ...b];
  });
  return merged.join("\n");
}
