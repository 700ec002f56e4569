import { mergeLines, mergeTextByPicking } from "../diff/text-merge.ts";
import { isReadable } from "../format/structured-format.ts";
import type { MergedFile } from "../resolution.ts";
import type { TextVersions } from "../versions.ts";
import { needsHuman, type Resolver } from "./resolver.ts";

/** One side's lines in every conflict, where the configuration asks for that: the other side's are named as dropped. */
export const preferOneSide: Resolver = {
  name: "prefer-side",
  resolve: ({ texts, strategy, asker, format }) => {
    if (strategy !== "ours" && strategy !== "theirs") return undefined;
    const merged = takeSide(texts, strategy, asker);
    if (merged === null) return needsHuman("not-proved", "the texts are too long to compare");
    if (isReadable(merged.text, format)) return { status: "resolved", ...merged };
    return needsHuman("not-proved", `the lines of ${strategy} make a file that does not parse`);
  },
};

/** Takes one side's lines in every conflict, and prints what the other side loses; `null` when the texts are too long. */
function takeSide(
  { base, ours, theirs }: TextVersions,
  side: "ours" | "theirs",
  asker: string,
): MergedFile | null {
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
    decisions: [`${asker} prefers ${side} where both sides conflict`],
    dropped: dropped.filter((line) => line.trim() !== "").map((line) => `${other} ${line.trim()}`),
  };
}
