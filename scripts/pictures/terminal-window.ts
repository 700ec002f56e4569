import { parseAnsi, type Span } from "./ansi.ts";
import { escapeMarkup } from "./escape.ts";

/** Size of a character and of a line, in pixels. */
const CELL = { width: 8.4, height: 19, fontSize: 14 };

/** Space around the text, in pixels. */
const PADDING = 20;
const TITLE_BAR = 34;

const BACKGROUND = "#0d1117";
const BORDER = "#30363d";
const BUTTONS = ["#ff5f57", "#febc2e", "#28c840"];

const FONTS =
  "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace";

/**
 * Draws the lines of a terminal as an SVG of a window. The window has a background of its own, so it looks the same in
 * GitHub's light and dark theme.
 *
 * @param title what a screen reader says instead of the picture
 */
export function renderTerminalWindow(lines: readonly string[], title: string): string {
  const rows = lines.map(parseAnsi);
  const columns = Math.max(...rows.flat().map(({ column, text }) => column + text.length));
  const width = Math.ceil(columns * CELL.width + 2 * PADDING);
  const height = lines.length * CELL.height + TITLE_BAR + PADDING;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeMarkup(title)}">`,
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8" fill="${BACKGROUND}" stroke="${BORDER}"/>`,
    ...BUTTONS.map((fill, index) => `<circle cx="${PADDING + index * 20}" cy="18" r="6" fill="${fill}"/>`),
    `<g font-family="${FONTS}" font-size="${CELL.fontSize}">`,
    ...rows.flatMap((spans, row) => spans.map((span) => renderSpan(span, row))),
    "</g>",
    "</svg>\n",
  ].join("\n");
}

function renderSpan({ column, text, colour, isBold }: Span, row: number): string {
  const x = PADDING + column * CELL.width;
  const y = TITLE_BAR + (row + 1) * CELL.height;
  // A fixed length keeps the columns aligned, whichever font the reader has.
  const length = text.length * CELL.width;
  const weight = isBold ? ' font-weight="bold"' : "";
  return `<text x="${x.toFixed(1)}" y="${y}" fill="${colour}"${weight} textLength="${length.toFixed(1)}" lengthAdjust="spacingAndGlyphs">${escapeMarkup(text)}</text>`;
}
