import { codeSpan, markdownLink, markdownTable, tableProse } from "../text/markdown.ts";
import { formatCount } from "../text/plural.ts";
import type { DashboardModel, DashboardStatus, SeriesColumn } from "./dashboard-model.ts";
import { formatDays, formatNumber, wordCount } from "./dashboard-words.ts";
import { sumOf } from "./series-facts.ts";

/** Longest digest, in characters. */
export const MAX_DIGEST = 19_000;

const SIGNS: Readonly<Record<DashboardStatus, string>> = {
  ok: "🟢",
  warning: "🟡",
  error: "🔴",
  unknown: "⚪",
};
const WORST_SHOWN = 5;

/** Renders what matters as Markdown for a job summary; under 20 kB whatever the names are. */
export function renderDashboardDigest(model: DashboardModel, artifactUrl?: string): string {
  const { status, tiles, attention, days, repositories } = model;
  const [head, ...figures] = tiles;
  const link =
    artifactUrl === undefined
      ? []
      : ["", `The whole page: ${markdownLink("artifact of this run", artifactUrl)}.`];
  const parts = [
    `### ${SIGNS[status]} ${tableProse(model.title)}: ${head?.value ?? "Unknown"}`,
    "",
    ...(model.note === undefined ? [] : [tableProse(model.note), ""]),
    ...(attention.length === 0
      ? [tableProse(model.sentence)]
      : attention.map((item) => `- ${SIGNS[item.status]} ${tableProse(item.text)}`)),
    "",
    markdownTable(
      ["", "Now", ""],
      figures.map(({ label, value, status: sign, detail }) => [
        `${SIGNS[sign]} ${label}`,
        `**${tableProse(value)}**`,
        tableProse(detail),
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
  return parts.join("\n").slice(0, MAX_DIGEST);
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
      codeSpan(repository.slice(0, 150)).replaceAll("|", "\\|"),
      ...[failed, conflicts, behind_days].map((count) => formatNumber(count)),
    ]),
  );
  return ["", table];
}
