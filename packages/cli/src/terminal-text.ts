import { stripVTControlCharacters, styleText } from "node:util";
import Table from "cli-table3";

/** Spaces between two columns of a table. */
const GAP = 2;

/** Narrowest that a column gets. */
const MIN_COLUMN_WIDTH = 10;

/** How a table is laid out. */
export interface TableLayout {
  /** Characters in a line. */
  readonly columns: number;
  /** Indices of columns of numbers. */
  readonly rightAligned: readonly number[];
  /** Indices of the columns that give way when the terminal is narrow, in this order. */
  readonly shrinkable: readonly number[];
}

/** Renders rows below a head; cells may be styled. */
export function renderTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  layout: TableLayout,
): string {
  const rule = { mid: "─", "mid-mid": "", "left-mid": "", "right-mid": "" };
  const names = ["top", "bottom", "left", "right", "middle"] as const;
  const sides = names.flatMap((name) => [name, `${name}-mid`, `${name}-left`, `${name}-right`]);
  const table = new Table({
    head: head.map((text) => styleText("bold", text)),
    // Colours of the table's own would be printed into files too; styleText knows where they belong.
    style: { head: [], border: [], compact: true, "padding-left": 0, "padding-right": GAP },
    colAligns: head.map((_, index) => (layout.rightAligned.includes(index) ? "right" : "left")),
    colWidths: fitWidths([head, ...rows], layout).map((width) => width + GAP),
    chars: { ...Object.fromEntries(sides.map((side) => [side, ""])), ...rule },
  });
  table.push(...rows.map((row) => [...row]));
  return table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}

/** The widest cell of each column, less what is too much for the terminal. */
function fitWidths(rows: readonly (readonly string[])[], layout: TableLayout): number[] {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => width(row[index] ?? ""))));
  let excess = widths.reduce((sum, each) => sum + each + GAP, 0) - layout.columns;
  for (const index of layout.shrinkable) {
    const before = widths[index] ?? 0;
    const after = Math.min(before, Math.max(MIN_COLUMN_WIDTH, before - Math.max(0, excess)));
    excess -= before - after;
    widths[index] = after;
  }
  return widths;
}

/** Breaks a text at spaces into lines of at most `columns` characters, where its words allow; later lines are indented. */
export function wrap(text: string, columns: number, indent: string): string {
  const lines: string[] = [];
  let [line = "", ...words] = text.split(" ");
  for (const word of words) {
    if (line.trim() !== "" && width(line) + 1 + width(word) > columns) {
      lines.push(line);
      line = `${indent}${word}`;
    } else {
      line = `${line} ${word}`;
    }
  }
  return [...lines, line].join("\n");
}

/** Text from outside without what a terminal would obey: control characters and changes of direction. */
export function plain(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, "");
}

function width(text: string): number {
  return [...stripVTControlCharacters(text)].length;
}
