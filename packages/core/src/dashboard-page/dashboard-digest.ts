import { byteLength } from "../text/byte-length.ts";
import { codeSpan, markdownLink, markdownTable, tableProse } from "../text/markdown.ts";
import { formatCount } from "../text/plural.ts";
import type { DashboardModel, DashboardStatus, SeriesColumn } from "./dashboard-model.ts";
import { formatDays, formatNumber, wordCount } from "./dashboard-words.ts";
import { sumOf } from "./series-facts.ts";

/** Longest digest, in bytes of UTF-8. */
export const MAX_DIGEST = 19_000;

const SIGNS: Readonly<Record<DashboardStatus, string>> = {
  ok: "🟢",
  warning: "🟡",
  error: "🔴",
  unknown: "⚪",
};
const WORST_SHOWN = 5;
/** Longest text of one line, in UTF-16 units. */
const MAX_TEXT = 300;

/** Renders what matters as Markdown for a job summary; under 20 kB whatever the names are. */
export function renderDashboardDigest(model: DashboardModel, artifactUrl?: string): string {
  const { status, tiles, attention, days, repositories } = model;
  const [head, ...figures] = tiles;
  const link =
    artifactUrl === undefined
      ? []
      : ["", `The whole page: ${markdownLink("artifact of this run", artifactUrl)}.`];
  const parts = [
    `### ${SIGNS[status]} ${tableProse(cut(model.title))}: ${head?.value ?? "Unknown"}`,
    "",
    ...(model.note === undefined ? [] : [tableProse(model.note), ""]),
    ...(attention.length === 0
      ? [tableProse(model.sentence)]
      : attention.map((item) => `- ${SIGNS[item.status]} ${tableProse(cut(item.text))}`)),
    "",
    markdownTable(
      ["", "Now", ""],
      figures.map(({ label, value, status: sign, detail }) => [
        `${SIGNS[sign]} ${label}`,
        `**${tableProse(value)}**`,
        tableProse(cut(detail)),
      ]),
    ),
    "",
    describeDays(model),
    ...listWorst(model),
    ...link,
    "",
    `<sub>${formatDays(days)}, ${formatCount(model.records, "record")}, ${wordCount(repositories.rows.length, "repository", "repositories")} with something to report.</sub>`,
    "",
  ];
  return cutLines(parts.join("\n"));
}

/** Whole lines, as many as fit: half a line could be half a link. */
function cutLines(text: string): string {
  let left = MAX_DIGEST;
  const lines = text.split("\n");
  const end = lines.findIndex((line) => {
    left -= byteLength(line) + 1;
    return left < 0;
  });
  return end < 0 ? text : `${lines.slice(0, end).join("\n")}\n`;
}

/** Names come from outside: one must not take the room of all others. */
function cut(text: string): string {
  return text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT - 1).toWellFormed()}…`;
}

function describeDays({ series, days }: DashboardModel): string {
  const { days: all } = series;
  const sum = (column: SeriesColumn, one: string) => wordCount(sumOf(all, column), one);
  return (
    `In ${formatDays(days)}: ${sum("runs", "run")}, ${sum("opened", "sync pull request")} opened, ` +
    `${formatNumber(sumOf(all, "merged"))} merged, ${sum("resolved", "conflict")} resolved, ${sum("calls", "API call")}.`
  );
}

function listWorst({ repositories: { rows } }: DashboardModel): readonly string[] {
  if (rows.length === 0) return [];
  const shown = rows.slice(0, WORST_SHOWN);
  const table = markdownTable(
    ["Repository", "Days failed", "Days in conflict", "Days behind"],
    shown.map(({ repository, failed, conflicts, behind_days }) => [
      codeSpan(cut(repository)).replaceAll("|", "\\|"),
      ...[failed, conflicts, behind_days].map((count) => formatNumber(count)),
    ]),
  );
  return ["", table];
}
