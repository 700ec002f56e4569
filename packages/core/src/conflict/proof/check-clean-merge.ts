import { hasConflictMarkers } from "../../syntax/conflict-markers.ts";
import { findStructuredFormat } from "../format/structured-format.ts";
import { toPlainText } from "../format/text-format.ts";
import type { ConflictedFile } from "../resolution.ts";

/**
 * Says what is wrong with a file that git merged without a conflict although both sides changed it; `null` when nothing
 * is. Git compares lines: two sides that add one key in two places give a file with that key twice.
 */
export function checkCleanMerge(file: ConflictedFile, merged: string): string | null {
  const [ours, theirs, result] = [file.ours, file.theirs, merged].map((text) => toPlainText(text ?? ""));
  if (!ours || !theirs || !result) return null;
  if (hasConflictMarkers(result.text) && !hasConflictMarkers(`${ours.text}\n${theirs.text}`)) {
    return "git's merge contains a conflict marker";
  }
  const texts = { base: null, ours: ours.text, theirs: theirs.text };
  const format = findStructuredFormat(file.path, texts, []);
  const failure = (text: string) => {
    const reading = format?.read(text);
    return reading?.status === "failed" && reading.reason !== "unsupported" ? reading.message : null;
  };
  // What was broken on a side before is not this merge's doing.
  if (failure(ours.text) !== null || failure(theirs.text) !== null) return null;
  const problem = failure(result.text);
  return problem === null ? null : `git's merge ${problem}`;
}
