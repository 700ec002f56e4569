import type { Span } from "@automation/core/syntax";
import type { YamlScalar } from "./yaml-node.ts";

/** Where each UTF-16 unit of a scalar's value is in the file: from `starts[i]` to `ends[i]`. */
interface Places {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Of a scalar that is written as it is read: every unit stands at its own distance from the start. */
interface Verbatim {
  readonly from: number;
}

const KNOWN = new WeakMap<YamlScalar, Places | Verbatim>();

/**
 * Finds where a part of a scalar's value is in the file.
 *
 * Escapes, doubled quotes, folds and the indentation of blocks are in the text only; each scalar is read once, however
 * many parts of it are asked for.
 */
export function locateInScalar(scalar: YamlScalar, source: string, from: number, length: number): Span {
  let places = KNOWN.get(scalar);
  if (places === undefined) {
    places = placesOf(scalar, source);
    KNOWN.set(scalar, places);
  }
  const start = startOf(places, scalar, from);
  const end = length <= 0 ? start : endOf(places, scalar, from + length - 1);
  return { start, end: Math.max(end, start) };
}

function startOf(places: Places | Verbatim, { end }: YamlScalar, at: number): number {
  return "from" in places
    ? Math.min(places.from + at, end)
    : (places.starts[at] ?? places.ends.at(-1) ?? end);
}

function endOf(places: Places | Verbatim, { end }: YamlScalar, at: number): number {
  return "from" in places
    ? Math.min(places.from + at + 1, end)
    : (places.ends[at] ?? places.ends.at(-1) ?? end);
}

function placesOf(scalar: YamlScalar, source: string): Places | Verbatim {
  const { text, style, start, end } = scalar;
  if (style === "literal" || style === "folded") return readBlock(scalar, source);
  const quote = style === "plain" ? 0 : 1;
  if (end - start - 2 * quote === text.length && source.startsWith(text, start + quote)) {
    return { from: start + quote };
  }
  return readFlow(scalar, source, start + quote, end - quote);
}

/** Collects places while a scalar is read. */
class PlaceList implements Places {
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  add(start: number, end: number, units = 1): void {
    for (let unit = 0; unit < units; unit += 1) {
      this.starts.push(start);
      this.ends.push(end);
    }
  }
}

/** Hexadecimal digits behind `\x`, `\u` and `\U`. */
const DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** Reads a plain or quoted scalar, which may be folded over lines. */
function readFlow({ style }: YamlScalar, source: string, from: number, to: number): Places {
  const places = new PlaceList();
  let at = from;
  while (at < to) {
    const character = source[at] ?? "";
    const blank = skipBlanks(source, at, to);
    if (blank > at && blank < to && isBreak(source, blank)) at = readFold(source, blank, to, places, false);
    else if (isBreak(source, at)) at = readFold(source, at, to, places, false);
    else if (style === "double" && character === "\\") at = readEscape(source, at, to, places);
    else {
      const width = style === "single" && character === "'" ? 2 : 1;
      places.add(at, Math.min(at + width, to));
      at += width;
    }
  }
  return places;
}

function readEscape(source: string, at: number, to: number, places: PlaceList): number {
  const letter = source[at + 1] ?? "";
  if (isBreak(source, at + 1)) return readFold(source, at + 1, to, places, true);
  const digits = DIGITS[letter] ?? 0;
  const end = Math.min(at + 2 + digits, to);
  const isLarge = letter === "U" && Number.parseInt(source.slice(at + 2, end), 16) > 0xffff;
  places.add(at, end, isLarge ? 2 : 1);
  return end;
}

/** A line break is a space, and every further one a line break; behind a backslash the first is nothing. */
function readFold(source: string, from: number, to: number, places: PlaceList, isEscaped: boolean): number {
  const breaks: number[] = [];
  let at = from;
  while (at < to && isBreak(source, at)) {
    breaks.push(at);
    at = skipBlanks(source, at + breakLength(source, at), to);
  }
  if (breaks.length === 1 && !isEscaped) places.add(from, from + breakLength(source, from));
  for (const start of breaks.slice(1)) places.add(start, start + breakLength(source, start));
  return at;
}

/** Reads a block: its lines without their indentation, which `>` folds. */
function readBlock({ text, style, start, end }: YamlScalar, source: string): Places {
  const body = new PlaceList();
  const characters: string[] = [];
  const lines = linesOf(source, nextLine(source, start), end);
  const indent = indentOf(lines, text, source);
  for (const line of lines) {
    const content = Math.min(
      line.start + indent,
      Math.max(skipSpaces(source, line.start, line.end), line.start),
    );
    for (let at = content; at < line.end; at += 1) {
      body.add(at, at + 1);
      characters.push(source[at] ?? "");
    }
    body.add(line.end, line.next);
    characters.push("\n");
  }
  return style === "literal" ? body : fold(text, body, characters);
}

/** Takes from the lines of a block what its value has: a break that became a space, and none that became nothing. */
function fold(text: string, body: Places, characters: readonly string[]): Places {
  const places = new PlaceList();
  let at = 0;
  for (let index = 0; index < text.length; index += 1) {
    const wanted = text[index];
    while (characters[at] === "\n" && wanted !== "\n" && wanted !== " ") at += 1;
    places.add(body.starts[at] ?? 0, body.ends[at] ?? 0);
    at += 1;
  }
  return places;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

function linesOf(source: string, from: number, to: number): readonly Line[] {
  const lines: Line[] = [];
  for (let start = from; start < to; ) {
    let end = source.indexOf("\n", start);
    if (end < 0 || end >= to) end = to;
    const next = Math.min(end + 1, to);
    lines.push({ start, end: source[end - 1] === "\r" && end > start ? end - 1 : end, next });
    start = Math.max(next, start + 1);
  }
  return lines;
}

/** How far a block is indented: what its first line that holds something has more than the first line of the value. */
function indentOf(lines: readonly Line[], text: string, source: string): number {
  const first = lines.find((line) => skipSpaces(source, line.start, line.end) < line.end);
  if (first === undefined) return 0;
  const value = /^[^\S\n]*\S.*$/m.exec(text)?.[0].replace(/\r$/, "") ?? "";
  const own = value.length - value.trimStart().length;
  return Math.max(0, skipSpaces(source, first.start, first.end) - first.start - own);
}

function nextLine(source: string, from: number): number {
  const at = source.indexOf("\n", from);
  return at < 0 ? source.length : at + 1;
}

function skipBlanks(source: string, from: number, to: number): number {
  let at = from;
  while (at < to && (source[at] === " " || source[at] === "\t")) at += 1;
  return at;
}

function skipSpaces(source: string, from: number, to: number): number {
  let at = from;
  while (at < to && source[at] === " ") at += 1;
  return at;
}

function isBreak(source: string, at: number): boolean {
  return source[at] === "\n" || (source[at] === "\r" && source[at + 1] === "\n");
}

function breakLength(source: string, at: number): number {
  return source[at] === "\r" ? 2 : 1;
}
