import {
  type FailingRepository,
  type HistoryDamage,
  type HistorySummary,
  renderSparkline,
  type SuccessTrend,
} from "@automation/core/history";
import { formatCount, printable } from "@automation/core/text";

/** What is to be said beside the numbers. */
export interface HistoryPlace {
  readonly place: string;
  readonly exists: boolean;
  readonly damage: HistoryDamage;
}

/** Repositories that are named; the rest is counted. */
const MAX_FAILING = 10;

/** Renders a summary of the history, for a person at a terminal. */
export function renderHistory(summary: HistorySummary, { place, exists, damage }: HistoryPlace): string {
  if (!exists) return `There is no history in ${place} yet.`;
  const { trends, ticks, daily, failing, lastRunMs } = summary;
  const lines = [
    `History in ${place}`,
    `Last run      ${lastRunMs === null ? "none in 60 days" : formatTime(lastRunMs)}`,
    ...trends.map(renderTrend),
    `30 days       ${renderSparkline(daily)}`,
    `Runs, 7 days  ${ticks.actual}${ticks.expected === null ? "" : ` of about ${ticks.expected}`}${renderGaps(summary)}`,
    ...renderSchedule(summary),
    ...renderFailing(failing),
    ...renderDamage(damage),
  ];
  return lines.join("\n");
}

function renderTrend({ days, percent, before }: SuccessTrend): string {
  const change =
    percent === null || before === null
      ? ""
      : `, ${formatPoints(percent - before)} compared with the ${formatCount(days, "day")} before`;
  return `${`Success, ${days} d`.padEnd(14)}${percent === null ? "no runs" : `${percent.toFixed(2)} %`}${change}`;
}

function formatPoints(points: number): string {
  return `${points < 0 ? "" : "+"}${points.toFixed(2)} pp`;
}

function renderGaps({ ticks: { gapMs } }: HistorySummary): string {
  if (gapMs === null) return "";
  const [p50, p95, longest] = [gapMs.p50, gapMs.p95, gapMs.longest].map(formatGap);
  return `; time between starts: median ${p50}, 95 % below ${p95}, longest ${longest}`;
}

function renderSchedule({ schedule: { dropped, isUnreliable } }: HistorySummary): readonly string[] {
  const missing = dropped === null || dropped === 0 ? [] : [`Dropped       ${formatCount(dropped, "start")}`];
  const advice =
    "Advice        one gap of twenty is over twice the interval: start runs from outside (repository_dispatch), or raise the interval";
  return isUnreliable ? [...missing, advice] : missing;
}

function renderFailing(failing: readonly FailingRepository[]): readonly string[] {
  if (failing.length === 0) return ["Failing       none in the last run"];
  const rest = failing.length - MAX_FAILING;
  return [
    "Failing, the longest first",
    ...failing
      .slice(0, MAX_FAILING)
      .map(
        ({ repository, runs, sinceMs, code }) =>
          `  ${printable(repository)}: ${formatCount(runs, "run")} in a row, since ${formatTime(sinceMs)}${code === null ? "" : ` (${printable(code)})`}`,
      ),
    ...(rest > 0 ? [`  and ${formatCount(rest, "more repository", "more repositories")}`] : []),
  ];
}

function renderDamage({ unreadable, torn, newer, duplicate, foreign }: HistoryDamage): readonly string[] {
  const found = [
    [unreadable + torn, "unreadable line"],
    [newer, "line of a later release"],
    [duplicate, "repeated line"],
    [foreign, "file that is no shard"],
  ] as const;
  const said = found.flatMap(([count, what]) => (count === 0 ? [] : formatCount(count, what, plural(what))));
  return said.length === 0 ? [] : [`Damage        ${said.join(", ")}`];
}

function plural(what: string): string {
  return what
    .replace(/^(line|file)\b/, "$1s")
    .replace(/ line$/, " lines")
    .replace("that is no shard", "that are no shards");
}

const [MINUTE_MS, HOUR_MS] = [60_000, 3_600_000];

function formatGap(ms: number): string {
  if (ms < 2 * MINUTE_MS) return `${Math.round(ms / 1000)} s`;
  return ms < 3 * HOUR_MS ? `${Math.round(ms / MINUTE_MS)} min` : `${Math.round(ms / HOUR_MS)} h`;
}

function formatTime(atMs: number): string {
  return `${new Date(atMs).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
