import { styleText } from "node:util";
import Table from "cli-table3";
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

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
  const widths = (rows[0] ?? []).map((_, index) =>
    Math.max(...rows.map((row) => stringWidth(row[index] ?? ""))),
  );
  let excess = widths.reduce((sum, each) => sum + each + GAP, 0) - layout.columns;
  for (const index of layout.shrinkable) {
    const before = widths[index] ?? 0;
    const after = Math.min(before, Math.max(MIN_COLUMN_WIDTH, before - Math.max(0, excess)));
    excess -= before - after;
    widths[index] = after;
  }
  return widths;
}

/**
 * Breaks a text at spaces into lines of at most `columns` columns of the terminal, where its words allow. Later lines are
 * indented.
 */
export function wrap(text: string, columns: number, indent: string): string {
  const body = text.normalize().trimStart();
  const lead = " ".repeat(text.length - text.trimStart().length);
  const [first = ""] = breakLines(body, columns - lead.length);
  const rest = body.slice(first.length).trimStart();
  const later = rest === "" ? [] : breakLines(rest, columns - indent.length);
  return [`${lead}${first}`, ...later.map((line) => `${indent}${line}`)].join("\n");
}

function breakLines(text: string, columns: number): readonly string[] {
  return wrapAnsi(text, Math.max(1, columns)).split("\n");
}
