import { codeSpan } from "../../text/markdown.ts";
import { formatCount, pluralize } from "../../text/plural.ts";
import { printable } from "../../text/printable.ts";
import { diffThreeWays } from "../diff/three-way-diff.ts";
import type { ConflictedFile } from "../resolution.ts";

/** Places of one file that are shown; the rest is counted. */
const MAX_PLACES = 2;

/** Lines that are shown of one side of a place. */
const MAX_LINES = 6;

/** Characters that are shown of a line. */
const MAX_LINE_LENGTH = 120;

/** The lines of one side at a place that both changed. */
export interface ExcerptSide {
  /** From 1. */
  readonly firstLine: number;
  /** All lines there are, of which `lines` has the first. */
  readonly count: number;
  readonly lines: readonly string[];
}

/** The first places of a file at which both sides changed the lines. */
export interface ConflictExcerpt {
  readonly places: readonly { readonly ours: ExcerptSide; readonly theirs: ExcerptSide }[];
  /** Places that are not among them. */
  readonly morePlaces: number;
}

/** Finds the lines that both sides changed; `undefined` where there are none to compare, or too many. */
export function findExcerpt({
  base,
  ours,
  theirs,
}: Omit<ConflictedFile, "path">): ConflictExcerpt | undefined {
  if (ours === null || theirs === null) return undefined;
  const split = (text: string) => text.split(/\r?\n/);
  const regions = diffThreeWays(split(base ?? ""), split(ours), split(theirs));
  const places = (regions ?? []).flatMap((region) => {
    if (region.kind === "merged") return [];
    const { ours: a, theirs: b, start } = region;
    return [{ ours: takeLines(a, start.ours), theirs: takeLines(b, start.theirs) }];
  });
  if (places.length === 0) return undefined;
  return { places: places.slice(0, MAX_PLACES), morePlaces: Math.max(0, places.length - MAX_PLACES) };
}

function takeLines(lines: readonly string[], start: number): ExcerptSide {
  return { firstLine: start + 1, count: lines.length, lines: lines.slice(0, MAX_LINES) };
}

/**
 * Shows the lines of both sides in code blocks that nothing in them can end.
 *
 * @param sides Names of the branches.
 */
export function renderExcerpt(
  path: string,
  { places, morePlaces }: ConflictExcerpt,
  sides: Readonly<Record<"ours" | "theirs", string>>,
): string {
  const blocks = places.flatMap(({ ours, theirs }) => [
    renderSide(path, ours, sides.ours),
    renderSide(path, theirs, sides.theirs),
  ]);
  const more =
    morePlaces === 0
      ? []
      : [
          `${formatCount(morePlaces, "more place")} in ${codeSpan(path)} ${pluralize(morePlaces, "is", "are")} in conflict.`,
        ];
  return [...blocks, ...more].join("\n\n");
}

function renderSide(path: string, { firstLine, count, lines }: ExcerptSide, branch: string): string {
  const name = codeSpan(branch);
  if (count === 0) return `${name} removed what stood at line ${firstLine} of ${codeSpan(path)}.`;
  const lastLine = firstLine + count - 1;
  const numbers = lastLine === firstLine ? `line ${firstLine}` : `lines ${firstLine} to ${lastLine}`;
  const rest = count - lines.length;
  const title = `${codeSpan(path)}, ${numbers} in ${name}${rest === 0 ? "" : ` (the first ${lines.length} are shown)`}:`;
  const shown = lines.map(showLine);
  const longestRun = Math.max(
    0,
    ...shown.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length),
  );
  const fence = "`".repeat(Math.max(3, longestRun + 1));
  return [title, "", `${fence}text`, ...shown, fence].join("\n");
}

function showLine(line: string): string {
  const flat = [...printable(line.replaceAll("\t", "    "))];
  return flat.length > MAX_LINE_LENGTH ? `${flat.slice(0, MAX_LINE_LENGTH - 1).join("")}…` : flat.join("");
}
