import { type Hunk, mergeLines, mergeTextByPicking } from "../diff/text-merge.ts";
import type { MergedFile, NeedsHumanReason } from "../resolution.ts";
import type { TextVersions } from "../versions.ts";

/** A merged text, or why there is none. */
export type LinesOutcome =
  | { readonly status: "merged"; readonly merged: MergedFile }
  | { readonly status: "open"; readonly reason: NeedsHumanReason; readonly detail: string };

/**
 * Puts the lines that both sides only added at one place together, ours first, each once.
 *
 * In a list of patterns (`order: "free"`) the order means nothing as long as none is negated; in a text such as a
 * changelog (`order: "matters"`) it is a guess, right in two of five real merges.
 */
export function uniteLines({ base, ours, theirs }: TextVersions, order: "free" | "matters"): LinesOutcome {
  const regions = mergeLines(base ?? "", ours, theirs);
  if (regions === null) return open("not-proved", "the texts are too long to compare");
  const hunks = regions.flatMap((region) => (region.kind === "hunk" ? [region.hunk] : []));
  if (hunks.some((hunk) => !isPureAddition(hunk))) return open("clash", "both sides changed the same lines");
  if (order === "free" && hunks.some(hasNegation)) {
    return open("clash", "a negated pattern was added: the order of the lines matters");
  }
  const text = mergeTextByPicking(regions, unite);
  return {
    status: "merged",
    merged: {
      strategy: "line-union",
      confidence: order === "free" ? "medium" : "low",
      text,
      proof: [
        "contains no conflict marker",
        "contains every line that a side added",
        "removes only lines that a side removed",
      ],
      decisions: hunks.map(
        ({ ours: lines }) => `both sides added lines at the same position; ours go first: ${lines[0] ?? ""}`,
      ),
      dropped: [],
    },
  };
}

function isPureAddition({ base, ours, theirs }: Hunk): boolean {
  const holdsBase = (lines: readonly string[]) => base.every((line) => lines.includes(line));
  return base.filter((line) => line.trim() !== "").length === 0 && holdsBase(ours) && holdsBase(theirs);
}

function hasNegation({ ours, theirs }: Hunk): boolean {
  return [...ours, ...theirs].some((line) => line.startsWith("!"));
}

function unite({ ours, theirs }: Hunk): readonly string[] {
  const known = new Set(ours.filter((line) => line.trim() !== ""));
  return [...ours, ...theirs.filter((line) => !known.has(line))];
}

function open(reason: NeedsHumanReason, detail: string): LinesOutcome {
  return { status: "open", reason, detail };
}
