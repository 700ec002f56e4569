import type { NoComparison, ScheduleComparison } from "@automation/core/scheduling";
import { formatCount, printable } from "@automation/core/text";
import type { Explanation } from "./schedule-explanation.ts";

const MINUTE_MS = 60_000;

/** Renders a comparison of schedules, for a person at a terminal. */
export function renderComparison(
  comparison: ScheduleComparison | NoComparison,
  scheduling: object,
  intervalMinutes: number,
): string {
  if (comparison.status === "too-little") return comparison.why;
  const { rows, repositories, events, days, tickMs, learned, isWorthIt } = comparison;
  const header = ["Schedule", "Mean", "p90", "p99", "Repositories", "Stale", "Scans", "Slowest repository"];
  const lines = rows.map(({ policy, result, ratios }) => [
    policy,
    `${minutes(result.meanDelayMs)} (${ratios.meanDelay.toFixed(2)})`,
    `${minutes(result.p90DelayMs)} (${ratios.p90Delay.toFixed(2)})`,
    `${minutes(result.p99DelayMs)} (${ratios.p99Delay.toFixed(2)})`,
    `${minutes(result.meanOverRepositoriesMs)} (${ratios.meanOverRepositories.toFixed(2)})`,
    `${(100 * result.staleShare).toFixed(2)} % (${ratios.staleTime.toFixed(2)})`,
    String(result.scans),
    result.worst === null ? "" : `${printable(result.worst.key)}, ${minutes(result.worst.meanDelayMs)}`,
  ]);
  return [
    `${formatCount(repositories, "repository", "repositories")}, ${formatCount(events, "event")} in the last part of ${formatCount(Math.round(days), "day")}.`,
    `A scan of each every ${intervalMinutes} min on average, a run every ${Math.round(tickMs / MINUTE_MS)} min.`,
    "Minutes from a push to the scan that sees it; in brackets, beside uniform (below 1 is better).",
    "",
    ...renderColumns([header, ...lines]),
    "",
    ...(isWorthIt
      ? [
          `Learned needs ${Math.round(100 * learned.meanDelay)} % of uniform's mean delay for the same scans. Settings to copy:`,
          JSON.stringify({ scheduling }, null, 2),
        ]
      : [
          `Not worth it: learned needs ${Math.round(100 * learned.meanDelay)} % of uniform's mean delay. These repositories are too much alike, or too little is known of them.`,
        ]),
  ].join("\n");
}

function minutes(ms: number): string {
  return `${(ms / MINUTE_MS).toFixed(1)}`;
}

function renderColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

/** What each reason of a decision means. */
const REASONS: Readonly<Record<string, string>> = {
  requested: "scanned: it was asked for, or an earlier run was not done with it",
  new: "scanned: nothing was known of it",
  forced: "scanned: it had waited its longest",
  index: "scanned: it was worth more than what was left out",
  "not-due": "not scanned: the budget went to repositories where a scan is worth more",
};

/** Renders an explanation, for a person at a terminal. */
export function renderExplanation(explanation: Explanation): string {
  const name = printable(explanation.repository);
  if (explanation.status === "unknown") return `${name}: ${explanation.why}`;
  const { last_decision: last } = explanation;
  return [
    `${name} (scheduling.mode: ${explanation.mode})`,
    `Expected       ${explanation.rate_per_day} pushes per day`,
    `Last commits   ${explanation.last_commits.join(", ") || "none known"}`,
    `Last scan      ${explanation.last_scan}, ${explanation.waited_hours} h ago`,
    `Index          ${explanation.index} (waiting that a scan now saves per call, in days): place ${explanation.rank} of ${explanation.of}`,
    `Last decision  ${last === null ? "none recorded" : `${last.at}: ${REASONS[last.reason] ?? printable(last.reason)} (index ${last.index})`}`,
    `Scanned by     ${explanation.latest_scan} at the latest`,
  ].join("\n");
}
