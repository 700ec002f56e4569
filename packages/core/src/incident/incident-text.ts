import { redactSecrets } from "../config/secret-text.ts";
import { formatDuration, formatList, formatMoment } from "../health/format.ts";
import {
  codeSpan,
  cutOnLine,
  lineProse,
  markdownLink,
  markdownTable,
  prose,
  tableCode,
  tableProse,
} from "../text/markdown.ts";
import { printable } from "../text/printable.ts";
import type { IncidentMember, IncidentSignal } from "./incident-signal.ts";
import type { RunOrder } from "./run-order.ts";

/** The run that speaks, for links. */
export interface RunPlace {
  readonly run: RunOrder | null;
  readonly url: string | undefined;
  readonly atMs: number;
}

/** Longest title that GitHub takes. */
const MAX_TITLE = 256;
/** The public contract's limit for bodies. */
export const MAX_BODY = 58_000;
/** GitHub's own: a body beyond it is refused. */
const LARGEST_BODY = 65_536;
/** However much people wrote around it, so much is left for what is generated. */
const MIN_GENERATED = 4_000;
const MAX_ROWS = 50;
const MAX_WARNINGS = 20;
const MAX_CELL = 1_000;

const BEGIN = "<!-- begin generated -->";
const DETAILS = "<!-- details -->";
const END = "<!-- end generated -->";

/** A body taken apart: what is generated, and what people wrote around it. */
export interface IncidentBody {
  readonly status: string;
  readonly details: string;
  readonly before: string;
  readonly after: string;
}

/** Names what fails and where: `[health] 2 failing: AUT-001, CFG-001 - Sync / monitor`. */
export function renderTitle(
  title: string | undefined,
  members: readonly IncidentMember[],
  scope: string,
): string {
  if (title !== undefined) return plain(title);
  const ids = formatList(
    members.map(({ id }) => id),
    3,
  );
  return plain(`[health] ${members.length} failing: ${ids} - ${scope}`);
}

/**
 * Whether a title is one that {@link renderTitle} made, so that it may be renewed.
 *
 * @param scope `null` where the names have changed since it was written
 */
export function isGeneratedTitle(title: string, scope: string | null): boolean {
  if (!/^\[health\] \d+ failing: .* - ./.test(title)) return false;
  return scope === null || title.endsWith(plain(` - ${scope}`));
}

/**
 * What fails, as a table: each member with its message, since when, and what to do; then what else is to be known.
 * `rest` says where those are that had no place.
 */
export function renderMembers(signal: IncidentSignal, rest = "in the report of this run"): string {
  const rows = signal.members
    .slice(0, MAX_ROWS)
    .map(({ id, message, since, remediation }) => [
      `**${tableCell(id)}**`,
      tableText(message),
      since === undefined ? "" : formatMoment(Date.parse(since)),
      remediation === undefined ? "" : tableText(remediation),
    ]);
  const hidden = signal.members.length - rows.length;
  return [
    markdownTable(["What", "Details", "Since", "What to do"], rows),
    ...(hidden > 0 ? [`… and ${hidden} more, ${rest}.`] : []),
    ...signal.notes.slice(0, 10).map((note) => `- ${lineProse(redactAndShorten(note))}`),
    ...renderWarnings(signal.warnings ?? []),
  ].join("\n\n");
}

/** Warnings that last, the oldest first. They are no members: nothing is opened or kept open for them. */
export function renderWarnings(warnings: readonly IncidentMember[]): readonly string[] {
  if (warnings.length === 0) return [];
  const oldest = warnings.toSorted((a, b) => Date.parse(a.since ?? "") - Date.parse(b.since ?? ""));
  const lines = oldest.slice(0, MAX_WARNINGS).map(({ id, message, since = "" }) => {
    return `- **${code(id)}** since ${formatMoment(Date.parse(since))}: ${lineProse(redactAndShorten(message))}`;
  });
  const hidden = oldest.length - lines.length;
  const rest = hidden > 0 ? [`- … and ${hidden} more`] : [];
  return [`Warnings for more than a day:\n\n${[...lines, ...rest].join("\n")}`];
}

/** {@link renderMembers} for an issue, with how the issue behaves. */
export function renderDetails(signal: IncidentSignal): string {
  const help =
    "<sub>Managed by report-incident: this issue is updated and closed automatically. Close it as *not planned* to mute it until it recovers, or for 7 days; the label `health:mute` mutes it too. Text that you add below is kept.</sub>";
  // In words, because these lines are the same in every run that finds the same.
  return `${renderMembers(signal, "in the report of the failed run linked above")}\n\n${help}`;
}

/** Links the run that speaks: `[run 15](…)`. */
export function renderRun({ run, url, atMs }: RunPlace): string {
  const name = run === null ? "a run" : `run ${run.id}${run.attempt > 1 ? `, attempt ${run.attempt}` : ""}`;
  return `${url === undefined ? name : markdownLink(name, url)} (${formatMoment(atMs)})`;
}

/** Takes a body apart; one without our fences is all written by people. */
export function splitBody(body: string): IncidentBody {
  const lines = body.split(/\r?\n/);
  const begin = lines.indexOf(BEGIN);
  const details = lines.indexOf(DETAILS, begin + 1);
  const end = lines.indexOf(END, details + 1);
  const isWhole = begin !== -1 && details > begin && end > details;
  const others = (part: readonly string[]) =>
    part
      .filter((line) => !line.startsWith("<!-- eco-health:v1 "))
      .join("\n")
      .trim();
  if (!isWhole) return { status: "", details: "", before: "", after: others(lines) };
  return {
    status: lines.slice(begin + 1, details).join("\n"),
    details: lines.slice(details + 1, end).join("\n"),
    before: others(lines.slice(0, begin)),
    after: others(lines.slice(end + 1)),
  };
}

/**
 * Puts a body together, cut to what an issue may hold: generated text is cut, people's is not.
 *
 * @param place the run whose report holds everything
 */
export function joinBody(
  markerLine: string,
  { status, details, before, after }: IncidentBody,
  place: RunPlace,
): string {
  const others = before.length + after.length + markerLine.length + status.length + 200;
  const room = Math.min(Math.max(MIN_GENERATED, MAX_BODY - others), LARGEST_BODY - others);
  const cut = cutOnLine(details, room, `_Truncated: see the full report of ${renderRun(place)}._`);
  const parts = [markerLine, before, BEGIN, status, DETAILS, cut, END, after];
  return parts.filter((part) => part !== "").join("\n");
}

/** What changed between two sets of members; `null` when nothing did. */
export function renderMemberChange(
  before: readonly string[],
  after: readonly IncidentMember[],
): string | null {
  const added = after.filter(({ id }) => !before.includes(id));
  const gone = before.filter((id) => !after.some((member) => member.id === id));
  if (added.length === 0 && gone.length === 0) return null;
  return [
    ...(added.length > 0
      ? [`**Also failing now:**\n${added.slice(0, MAX_ROWS).map(toLine).join("\n")}`]
      : []),
    ...(gone.length > 0 ? [`**No longer failing:** ${formatList(gone.map(code), 20)}`] : []),
  ].join("\n\n");
}

/** The ids of the members in a details table that {@link renderDetails} made. */
export function readMemberIds(details: string): readonly string[] {
  return details.split("\n").flatMap((line) => /^\| \*\*`+ ?(.*?) ?`+\*\* \|/.exec(line)?.[1] ?? []);
}

/** How long an incident lasted. */
export function formatSpan(fromMs: number, toMs: number): string {
  return formatDuration(toMs - fromMs);
}

function toLine({ id, message }: IncidentMember): string {
  return `- **${code(id)}** ${prose(redactAndShorten(message))}`;
}

function code(text: string): string {
  return codeSpan(redactAndShorten(text));
}

function tableCell(text: string): string {
  return tableCode(redactAndShorten(text));
}

function tableText(text: string): string {
  return tableProse(redactAndShorten(text));
}

/** Secrets go before anything is cut or escaped: half a token is a token that nothing knows any more. */
function redactAndShorten(text: string): string {
  return shorten(redactSecrets(text));
}

function shorten(text: string): string {
  return text.length > MAX_CELL ? `${text.slice(0, MAX_CELL)}…` : text;
}

/** Titles are shown as they are, without Markdown, so only control characters and length matter. */
function plain(text: string): string {
  const line = printable(redactSecrets(text)).replaceAll(/\s+/g, " ");
  return line.length > MAX_TITLE ? `${line.slice(0, MAX_TITLE - 1)}…` : line;
}
