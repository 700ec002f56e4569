import type { SourceNode, Span, YamlDocument } from "@automation/core/syntax";

/** What is done about the quoted texts of a document that the library does not find the ends of. */
export interface QuoteRepair {
  /** The text with spaces for the line breaks inside of quotes; offsets stay. */
  readonly text: string;
  /** Opening quotes without an end. */
  readonly unclosed: readonly Span[];
}

/**
 * GitHub's reader takes quoted texts that go on at any indentation; the library ends them at the first line that is not
 * deeper than their key. On one line both read the same.
 */
export function repairQuotes(documents: readonly YamlDocument[], text: string): QuoteRepair | undefined {
  const starts = documents.flatMap(findCutQuotes);
  if (starts.length === 0) return undefined;
  const [start = 0] = starts;
  const end = findClosing(text, start);
  if (end === undefined) return { text, unclosed: [{ start, end: start + 1 }] };
  // What comes behind the first one was read wrongly: where quotes start there is reported by the lines.
  return {
    text: text.slice(0, start) + onOneLine(text.slice(start, end)) + repairRest(text, end),
    unclosed: [],
  };
}

function onOneLine(text: string): string {
  return text.replace(/[\r\n]/g, " ");
}

/** A value in quotes that its line does not end: `key: "a`, `- 'a`. */
const OPENING = /^[ \t]*(?:- +)*(?:[\w.-]+:[ \t]+)?(?=["'])/;

/** A block begins on the next line, and holds whatever it holds. */
const BLOCK = /(?:^|[\s:-])[|>][-+\d]*[ \t]*(?:#.*)?\r?$/;

/** Puts the quoted values on one line that begin a line's value; blocks are left as they are. */
function repairRest(text: string, from: number): string {
  let repaired = "";
  let blockIndent = -1;
  for (let at = from; at < text.length; ) {
    const next = nextLine(text, at);
    const line = text.slice(at, next);
    const indent = line.length - line.trimStart().length;
    const isInBlock = blockIndent >= 0 && (line.trim() === "" || indent > blockIndent);
    const opening = at > from && !isInBlock ? OPENING.exec(line) : null;
    const end = opening === null ? undefined : findClosing(text, at + opening[0].length);
    if (!isInBlock) blockIndent = BLOCK.test(line) ? indent : -1;
    const stop = end === undefined || end <= next ? next : end;
    repaired += stop === next ? line : onOneLine(text.slice(at, stop));
    at = stop;
  }
  return repaired;
}

function nextLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end + 1;
}

function findCutQuotes({ root, errors }: YamlDocument): readonly number[] {
  const missing = errors.filter(({ message }) => /^Missing closing ['"]quote/.test(message));
  if (missing.length === 0 || root === null) return [];
  return listQuoted(root)
    .filter(({ start, end }) => missing.some((error) => start <= error.start && error.start <= end + 1))
    .map(({ start }) => start)
    .toSorted((a, b) => a - b);
}

function listQuoted(node: SourceNode): readonly Span[] {
  switch (node.kind) {
    case "alias":
      return [];
    case "scalar":
      return node.style === "single" || node.style === "double" ? [node] : [];
    case "sequence":
      return node.items.flatMap(listQuoted);
    case "mapping":
      return node.entries.flatMap(({ key, value }) => [
        ...listQuoted(key),
        ...(value === null ? [] : listQuoted(value)),
      ]);
  }
}

/** The offset behind the closing quote; `undefined` when there is none, or when text stands behind it. */
function findClosing(text: string, start: number): number | undefined {
  const quote = text[start];
  for (let at = start + 1; at < text.length; at += 1) {
    if (quote === '"' && text[at] === "\\") at += 1;
    else if (text[at] === quote) {
      if (quote === "'" && text[at + 1] === "'") at += 1;
      else return /^[ \t]*(?:$|#|[\]},:])/m.test(restOfLine(text, at + 1)) ? at + 1 : undefined;
    }
  }
  return undefined;
}

function restOfLine(text: string, from: number): string {
  const end = text.indexOf("\n", from);
  return text.slice(from, end < 0 ? text.length : end).replace(/\r$/, "");
}
