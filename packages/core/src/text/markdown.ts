import { printable } from "./printable.ts";

/** GitHub refuses more than 65,536 characters in a body; the contract stays well below. */
export const MAX_BODY_CHARACTERS = 58_000;

/**
 * Renders untrusted text so that GitHub shows it as it is: no mention, no issue reference, no HTML, no link.
 *
 * GitHub's mention and reference filters run on the rendered text, so escaping characters as entities does not stop
 * them; they leave code spans alone. The fence is longer than any run of backticks inside (CommonMark 6.1).
 */
export function codeSpan(text: string): string {
  const flat = printable(text);
  if (flat === "") return "``";
  const longestRun = Math.max(0, ...(flat.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longestRun + 1);
  const padding = /^[`\s]|[`\s]$/.test(flat) ? " " : "";
  return `${fence}${padding}${flat}${padding}${fence}`;
}

/** A code span for a table cell: `|` is escaped, because a row is split before code spans are read (GFM 4.10). */
export function tableCode(text: string): string {
  return codeSpan(text).replaceAll("|", "\\|");
}

/** Cuts text to `maxCharacters` on a line boundary and says so with `note`; short text comes back as it is. */
export function cutOnLine(text: string, maxCharacters: number, note: string): string {
  if (text.length <= maxCharacters) return text;
  const kept = text.slice(0, Math.max(0, maxCharacters - note.length - 2));
  const lastBreak = kept.lastIndexOf("\n");
  return `${lastBreak > 0 ? kept.slice(0, lastBreak) : kept}\n\n${note}`;
}

/** Renders a Markdown table; cells are Markdown already. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Renders `[text](url)` when `url` is a plain http(s) address without characters that end a link, else the text alone. */
export function markdownLink(text: string, url: string): string {
  return /^https?:\/\/[^\s()<>[\]\\]+$/.test(url) ? `[${text}](${url})` : text;
}

/** Stands between two characters and shows nothing. */
const GAP = "&#8203;";

/**
 * Renders untrusted prose so that it reads as prose and nothing in it does anything: no markup, HTML, mention, reference,
 * link or formula. What it has between backticks stays in code font.
 *
 * A mention or a reference is found in the rendered text, so an escape does not stop it; an invisible character between
 * its two parts does, as Renovate does it.
 */
export function prose(text: string): string {
  return renderProse(text, codeSpan);
}

/** {@link prose} that begins a line, where it might begin a heading, a list or a rule. */
export function lineProse(text: string): string {
  return prose(text.trimStart()).replace(/^(\d*)([#+=.)-])/, "$1\\$2");
}

/** {@link prose} for a table cell. */
export function tableProse(text: string): string {
  return renderProse(text, tableCode);
}

function renderProse(text: string, code: (text: string) => string): string {
  return printable(text)
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : escapeProse(part)))
    .join("");
}

function escapeProse(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[\\`*_[\]|~]/g, (sign) => `\\${sign}`)
    .replaceAll("$", "&#36;")
    .replaceAll("::", ":&#58;")
    .replace(/@(?=\S)/g, `@${GAP}`)
    .replace(/(?<!&)#(?=\d)/g, `#${GAP}`)
    .replace(/\b(GH)-(?=\d)/gi, `$1${GAP}-`)
    .replaceAll("://", `:${GAP}//`)
    .replace(/\bwww\./gi, `www${GAP}.`)
    .replace(/\b[0-9a-f]{7,64}\b/g, (oid) => `${oid.slice(0, 3)}${GAP}${oid.slice(3)}`);
}
