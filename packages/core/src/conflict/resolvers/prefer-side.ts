import { mergeLines, mergeTextByPicking } from "../diff/text-merge.ts";
import type { MergedFile } from "../resolution.ts";
import type { TextVersions } from "../versions.ts";

/** Takes one side's lines in every conflict, and prints what the other side loses; `null` when the texts are too long. */
export function preferSide({ base, ours, theirs }: TextVersions, side: "ours" | "theirs"): MergedFile | null {
  const regions = mergeLines(base ?? "", ours, theirs);
  if (regions === null) return null;
  const other = side === "ours" ? "theirs" : "ours";
  const dropped = regions.flatMap((region) =>
    region.kind === "hunk" ? region.hunk[other].filter((line) => !region.hunk[side].includes(line)) : [],
  );
  return {
    strategy: side === "ours" ? "prefer-ours" : "prefer-theirs",
    confidence: "low",
    text: mergeTextByPicking(regions, (hunk) => hunk[side]),
    proof: ["contains no conflict marker"],
    decisions: [`the configuration prefers ${side} where both sides conflict`],
    dropped: dropped.filter((line) => line.trim() !== "").map((line) => `${other} ${line.trim()}`),
  };
}
