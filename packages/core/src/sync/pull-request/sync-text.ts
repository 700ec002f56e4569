import type { SyncMarker } from "../../ports/branch-histories.ts";
import { hashText } from "../../repository/shard.ts";
import { isInCode } from "../../text/code-fence.ts";
import { cutOnLine, MAX_BODY_CHARACTERS } from "../../text/markdown.ts";
import { parseSyncMarker, renderSyncMarker, withoutMarker } from "./sync-marker.ts";

/** What is between these lines is ours; all around them is people's. */
const BEGIN = "<!-- sync-monitor:begin -->";
const END = "<!-- sync-monitor:end -->";

/** GitHub's own limit, for a body in which people wrote much. */
const LARGEST_BODY = 65_536;
/** However much people wrote, so much is left for what is generated. */
const MIN_GENERATED = 4_000;
const CUT_NOTE = "_Cut here: the text was too long._";

/** What people wrote into the text of a sync pull request. */
export interface PeoplesText {
  /** Above what is generated. */
  readonly before: string;
  /** Below it, and what they put between its lines. */
  readonly after: string;
}

/**
 * Puts the text of a sync pull request together: the marker, what people wrote above, what is generated between its fences,
 * what people wrote below. What is generated is cut when it is too long; what people wrote never is.
 *
 * @param current the text as it is now; empty for a new pull request
 */
export function writeSyncText(marker: SyncMarker, generated: string, current = ""): string {
  const { before, after } = findPeoplesText(current);
  const { isLost: _, ...known } = marker;
  const whole = { ...known, lineHashes: hashLines(generated) };
  const others = [renderSyncMarker(whole), before, BEGIN, END, after].join("\n\n").length + 2;
  const room = Math.min(Math.max(MIN_GENERATED, MAX_BODY_CHARACTERS - others), LARGEST_BODY - others);
  const text = room > 0 ? cutOnLine(generated, room, CUT_NOTE) : "";
  const line = renderSyncMarker({ ...whole, lineHashes: hashLines(text) });
  const fenced = [BEGIN, text, END].filter((part) => part !== "").join("\n");
  return [[line, before].filter((part) => part !== "").join("\n"), fenced, after]
    .filter((part) => part !== "")
    .join(before === "" && after === "" ? "\n" : "\n\n");
}

/**
 * Finds what people wrote. With whole fences that is all around them, and each line between them that was not generated.
 * A text of an older version has no fences, and an edit may have damaged them: then the lines that were generated are known
 * by their hashes in the marker, or by their words, and everything else is people's.
 */
export function findPeoplesText(body: string): PeoplesText {
  return findBetween(body.split(/\r?\n/), parseSyncMarker(body)?.lineHashes);
}

function findBetween(lines: readonly string[], hashes: string | undefined): PeoplesText {
  const isGenerated = (line: string, index: number, all: readonly string[]) =>
    isKnownLine(line, hashes) || isOlderLine(line, index, all);
  const isFence = (fence: string) => (line: string, index: number) =>
    line.trim() === fence && !isInCode(lines, index);
  const begin = lines.findIndex(isFence(BEGIN));
  const end = lines.findIndex((line, index) => index > begin && isFence(END)(line, index));
  if (begin === -1 || end === -1) return findUnfenced(lines, isGenerated);
  const below = lines.slice(end + 1);
  // Somebody may have pasted our text a second time.
  const isTwice = below.some((line) => line.trim() === BEGIN);
  const rest = isTwice ? findBetween(below, hashes) : { before: "", after: keepAll(below) };
  const after = [takeOut(lines.slice(begin + 1, end), isGenerated), rest.before, rest.after];
  return { before: keepAll(lines.slice(0, begin)), after: after.filter((part) => part !== "").join("\n\n") };
}

type LineTest = (line: string, index: number, lines: readonly string[]) => boolean;

function findUnfenced(lines: readonly string[], isGenerated: LineTest): PeoplesText {
  const isOurs: LineTest = (line, index, all) =>
    isFenceLine(line) ||
    (isGenerated(line, index, all) && (line.trim() !== "---" || isOlderLine(line, index, all)));
  const first = lines.findIndex((line, index) => isOurs(line, index, lines));
  const split = first === -1 ? lines.length : first;
  return { before: takeOut(lines.slice(0, split), () => false), after: takeOut(lines.slice(split), isOurs) };
}

/** People's lines; what looks like ours is gone, unless somebody shows it as code. */
function keepAll(lines: readonly string[]): string {
  return takeOut(lines, isFenceLine, (index) => isInCode(lines, index));
}

function isFenceLine(line: string): boolean {
  return line.trim() === BEGIN || line.trim() === END;
}

/** Whether a body holds something that only we write, beside the marker. */
export function hasGeneratedText(body: string): boolean {
  const lines = body.split(/\r?\n/);
  return lines.some((line) => isFenceLine(line) || LAST_LINE.test(line.trim()));
}

/** The lines that are left, without markers; where something was taken out, one empty line stays at most. */
function takeOut(
  lines: readonly string[],
  isOurs: LineTest,
  isKept: (index: number) => boolean = () => false,
): string {
  const left: string[] = [];
  let isSeam = false;
  for (const [index, whole] of lines.entries()) {
    const line = isKept(index) ? whole : withoutMarker(whole);
    if (line === null || (!isKept(index) && isOurs(line, index, lines))) {
      isSeam = true;
    } else if (!isSeam || line.trim() !== "") {
      if (isSeam && left.length > 0 && left.at(-1)?.trim() !== "") left.push("");
      isSeam = false;
      left.push(line);
    }
  }
  return left
    .join("\n")
    .replace(/^(?:[ \t]*\n)+/, "")
    .trimEnd();
}

/** Digits of each line's hash. */
const HASH_LENGTH = 6;

function hashLine(line: string): string {
  return hashText(line.trim()).toString(16).padStart(8, "0").slice(0, HASH_LENGTH);
}

function hashLines(text: string): string {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.map(hashLine).join("");
}

function isKnownLine(line: string, hashes: string | undefined): boolean {
  if (hashes === undefined || line.trim() === "") return false;
  const hash = hashLine(line);
  for (let at = 0; at < hashes.length; at += HASH_LENGTH) {
    if (hashes.startsWith(hash, at)) return true;
  }
  return false;
}

const LAST_LINE = /^<sub>(?:Kept|Managed) by sync-monitor: .*<\/sub>$/;
const WARNINGS = [
  /^> The head of this pull request is `.*` itself\. Do \*\*not\*\* use/,
  /^> `.*` does not merge cleanly into `/,
];
/** What versions before the fences wrote, in their words. */
const OLDER_LINES: readonly RegExp[] = [
  /^`.*` is \*\*[\d,]+ commits? behind\*\* `.*` \(the threshold is \d+\)\. Merging this pull request brings it up to date\.$/,
  /^`.*` also has [\d,]+ commits? of its own; they stay\.$/,
  /^The head `.*` holds `.*` with `.*` merged in, so its checks test the result of the merge\./,
  /^_Cut here: the text was too long\._$/,
  LAST_LINE,
  ...WARNINGS,
];

/** A rule or the head of a note is ours only where it stands above a line of ours. */
function isOlderLine(whole: string, index: number, lines: readonly string[]): boolean {
  const line = whole.trim();
  const next = lines[index + 1]?.trim() ?? "";
  if (line === "---") return LAST_LINE.test(next);
  if (/^> \[!(?:WARNING|IMPORTANT)\]$/.test(line)) return WARNINGS.some((warning) => warning.test(next));
  return OLDER_LINES.some((known) => known.test(line));
}
