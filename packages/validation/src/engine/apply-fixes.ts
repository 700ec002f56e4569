import type { ReportedFix } from "./report.ts";

/** A text with changes made. */
export interface FixedText {
  readonly text: string;
  /** How many changes were made. */
  readonly count: number;
}

/**
 * Makes changes to a text.
 *
 * Of changes to one place only one is made, the smallest first: what the others are about may have changed, so the caller
 * checks the text again.
 *
 * @param text Without a byte order mark, as findings count.
 */
export function applyFixes(text: string, fixes: readonly ReportedFix[]): FixedText {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ index, 0: end }) => index + end.length)];
  const offsetOf = (line: number, column: number) => (starts[line - 1] ?? text.length) + column - 1;
  const edits = fixes
    .map(({ line, column, end_line, end_column, replacement }) => ({
      start: offsetOf(line, column),
      end: offsetOf(end_line, end_column),
      replacement,
    }))
    .toSorted((a, b) => a.end - a.start - (b.end - b.start));
  const made: typeof edits = [];
  for (const edit of edits) {
    if (made.every(({ start, end }) => edit.end <= start || end <= edit.start)) made.push(edit);
  }
  const fixed = made
    .toSorted((a, b) => b.start - a.start)
    .reduce((now, { start, end, replacement }) => now.slice(0, start) + replacement + now.slice(end), text);
  return { text: fixed, count: made.length };
}
