import { type FailingRepository, type HistorySummary, renderSparkline } from "../history/history-summary.ts";
import { codeSpan, markdownTable, tableCode } from "../text/markdown.ts";
import { formatCount, formatShare } from "../text/plural.ts";
import { formatDuration, formatMoment } from "./format.ts";

/** Repositories that are named; the rest is counted. */
const MAX_FAILING = 10;

/** The part of the job summary that looks back: success, expected and actual runs, what fails the longest. Empty without a run. */
export function renderHistorySection(summary: HistorySummary): string {
  if (summary.lastRunMs === null) return "";
  return [
    "### History",
    markdownTable(["", "Now", "Before", "Change"], [...renderTrends(summary), renderRuns(summary)]),
    ...renderDays(summary),
    ...renderAdvice(summary),
    ...renderFailing(summary.failing),
  ].join("\n\n");
}

function renderTrends({ trends }: HistorySummary): readonly (readonly string[])[] {
  return trends.map(({ days, percent, before }) => [
    `Success, ${formatCount(days, "day")}`,
    formatPercent(percent),
    formatPercent(before),
    percent === null || before === null ? "" : formatPoints(percent - before),
  ]);
}

function formatPercent(percent: number | null): string {
  return percent === null ? "no runs" : `${percent.toFixed(2)} %`;
}

/** Percentage points, signed; a change that is not shown is none. */
function formatPoints(points: number): string {
  const shown = Number(points.toFixed(2));
  return shown === 0 ? "none" : `${shown < 0 ? "−" : "+"}${Math.abs(shown).toFixed(2)} pp`;
}

function renderRuns({
  ticks: { actual, expected },
  schedule: { dropped },
}: HistorySummary): readonly string[] {
  const now =
    expected === null ? formatCount(actual, "run") : `${formatShare(actual, expected, "expected run")}`;
  return ["Runs, 7 days", now, "", dropped === null || dropped === 0 ? "" : `${dropped} missing`];
}

/** Numbers beside the line: a line alone does not tell how much it moves. */
function renderDays({ daily }: HistorySummary): readonly string[] {
  const known = daily.flatMap((percent) => percent ?? []);
  if (known.length < 2) return [];
  const [low, high] = [Math.min(...known), Math.max(...known)].map((percent) => `${percent.toFixed(1)} %`);
  const range = low === high ? `${low} on each` : `lowest ${low}, highest ${high}`;
  return [
    `Success per day, ${formatCount(daily.length, "day")}: ${codeSpan(renderSparkline(daily))} (${range})`,
  ];
}

function renderAdvice({ schedule: { isUnreliable }, ticks: { gapMs } }: HistorySummary): readonly string[] {
  if (!isUnreliable || gapMs === null) return [];
  const [usual, late] = [formatDuration(gapMs.p50), formatDuration(gapMs.p95)];
  return [
    `> [!TIP]\n> One of twenty gaps between runs is ${late} or longer; half are ${usual} or shorter. Start runs from outside (\`repository_dispatch\`), or raise the interval.`,
  ];
}

function renderFailing(failing: readonly FailingRepository[]): readonly string[] {
  if (failing.length === 0) return [];
  const rows = failing
    .slice(0, MAX_FAILING)
    .map(({ repository, runs, sinceMs, code }) => [
      tableCode(repository),
      String(runs),
      formatMoment(sinceMs),
      code === null ? "" : tableCode(code),
    ]);
  const hidden = failing.length - rows.length;
  return [
    markdownTable(["Failing repository", "Runs in a row", "Since", "Code"], rows),
    ...(hidden > 0 ? [`… and ${hidden} more.`] : []),
  ];
}
