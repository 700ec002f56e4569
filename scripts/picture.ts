/**
 * Draws docs/images/demo.svg from what the demo prints in a terminal. `node scripts/picture.ts`
 *
 * The picture brings a background of its own, so it looks the same in GitHub's light and dark theme.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./repository.ts";

/** Size of a character and of a line, and what is around them, in pixels. */
const CELL = { width: 8.4, height: 19, fontSize: 14 };
const PADDING = 20;
const TITLE_BAR = 34;

/** Colours by ANSI code; those of GitHub's dark theme, which differ enough from the background to be read. */
const COLOURS: Readonly<Record<number, string>> = {
  31: "#ff7b72",
  32: "#56d364",
  33: "#e3b341",
  36: "#79c0ff",
  90: "#9198a1",
};
const FOREGROUND = "#e6edf3";
const BACKGROUND = "#0d1117";

// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
const ANSI_CODE = /\u001b\[(\d*)m/;

/** A piece of a line in one style. */
export interface Span {
  /** Characters to the left of it. */
  readonly column: number;
  readonly text: string;
  readonly colour: string;
  readonly isBold: boolean;
}

/** Splits a line into spans at its colour codes (SGR; one number each, as `styleText` writes them). */
export function parseAnsi(line: string): readonly Span[] {
  const spans: Span[] = [];
  let [column, colour, isBold] = [0, FOREGROUND, false];
  for (const [index, piece] of line.split(ANSI_CODE).entries()) {
    // Split puts what the expression captured at the odd places.
    if (index % 2 === 0) {
      // Browsers collapse spaces in a row: each run of words gets a place of its own.
      for (const { 0: text, index: offset } of piece.matchAll(/\S+(?: \S+)*/g)) {
        spans.push({ column: column + offset, text, colour, isBold });
      }
      column += piece.length;
      continue;
    }
    const code = Number(piece);
    if (code === 0 || code === 39) colour = FOREGROUND;
    if (code === 0 || code === 22) isBold = false;
    if (code === 1) isBold = true;
    colour = COLOURS[code] ?? colour;
  }
  return spans;
}

/** Draws lines of a terminal as a window. */
export function renderSvg(lines: readonly string[], title: string): string {
  const parsed = lines.map(parseAnsi);
  const columns = Math.max(...parsed.flat().map(({ column, text }) => column + text.length));
  const width = Math.ceil(columns * CELL.width + 2 * PADDING);
  const height = lines.length * CELL.height + TITLE_BAR + PADDING;
  const texts = parsed.flatMap((spans, row) => spans.map((span) => renderSpan(span, row)));
  const lights = ["#ff5f57", "#febc2e", "#28c840"].map(
    (fill, index) => `<circle cx="${PADDING + index * 20}" cy="18" r="6" fill="${fill}"/>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeXml(title)}">`,
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8" fill="${BACKGROUND}" stroke="#30363d"/>`,
    ...lights,
    `<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace" font-size="${CELL.fontSize}">`,
    ...texts,
    "</g>",
    "</svg>\n",
  ].join("\n");
}

function renderSpan({ column, text, colour, isBold }: Span, row: number): string {
  const [x, y] = [PADDING + column * CELL.width, TITLE_BAR + (row + 1) * CELL.height];
  // The length keeps the columns in line, whichever of the fonts there is.
  const length = text.length * CELL.width;
  const weight = isBold ? ' font-weight="bold"' : "";
  return `<text x="${x.toFixed(1)}" y="${y}" fill="${colour}"${weight} textLength="${length.toFixed(1)}" lengthAdjust="spacingAndGlyphs">${escapeXml(text)}</text>`;
}

function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Runs the demo in colour and keeps what is worth a picture: not where its files are on this machine. */
function recordDemo(): readonly string[] {
  const output = execFileSync(
    process.execPath,
    ["--conditions=source", path.join(ROOT, "packages/cli/src/main.ts"), "demo"],
    { encoding: "utf8", env: { ...process.env, FORCE_COLOR: "1" } },
  );
  const folder = /\S*automation-demo-\w+/.exec(output)?.[0];
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  const lines = output.split("\n");
  const end = lines.findIndex((line) => line.includes("6. Look around"));
  return ["\u001b[90m$\u001b[39m npx --yes pnpm@12 demo", "", ...lines.slice(0, end)];
}

if (import.meta.main) {
  const lines = recordDemo().join("\n").trimEnd().split("\n");
  const file = path.join(ROOT, "docs", "images", "demo.svg");
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, renderSvg(lines, "Output of the demo: repositories, branches and pull requests"));
}
