import { type Document, isScalar, visit } from "yaml";
import type { Span } from "../finding.ts";

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
export function repairQuotes(documents: readonly Document[], text: string): QuoteRepair | undefined {
  const starts = documents.flatMap(findCutQuotes);
  if (starts.length === 0) return undefined;
  let repaired = text;
  const unclosed: Span[] = [];
  for (const start of starts) {
    const end = findClosing(text, start);
    if (end === undefined) unclosed.push({ start, end: start + 1 });
    else {
      const inner = text.slice(start, end).replace(/[\r\n]/g, " ");
      repaired = repaired.slice(0, start) + inner + repaired.slice(end);
    }
    // What comes behind the first one is read anew: where it starts may be wrong.
    break;
  }
  return { text: repaired, unclosed };
}

function findCutQuotes(document: Document): readonly number[] {
  if (!document.errors.some(({ message }) => /^Missing closing ['"]quote/.test(message))) return [];
  const missing = document.errors.flatMap(({ message, pos }) =>
    /^Missing closing ['"]quote/.test(message) ? [pos[0]] : [],
  );
  const starts: number[] = [];
  visit(document, {
    Scalar(_, node) {
      if (!isScalar(node) || !/^QUOTE/.test(node.type ?? "")) return;
      const [start, end] = node.range ?? [0, 0];
      if (missing.some((at) => start <= at && at <= end + 1)) starts.push(start);
    },
  });
  return starts.toSorted((a, b) => a - b);
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
