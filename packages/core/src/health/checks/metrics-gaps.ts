import { findSince } from "../../history/lasting.ts";
import { measureCoverage } from "../../history/run-statistics.ts";
import { formatCount, HOUR_MS } from "../format.ts";
import { type HealthCheck, ok, skipped } from "../health-check.ts";
import { MIN_COVERAGE_PERCENT } from "../history-thresholds.ts";
import { explainNoInterval, intervalOf } from "../sync-interval.ts";

const ERROR_PERCENT = 25;

/** MET-003: of the runs that the interval asks for, most began in the last day. GitHub drops some under load. */
export const metricsGaps: HealthCheck<"history" | "config"> = {
  id: "MET-003",
  name: "metrics.gaps",
  severity: "medium",
  needs: ["history", "config"],
  evaluate({ history, config }, { nowMs }) {
    const interval = intervalOf(config, history.runs, nowMs);
    if (interval === null) return explainNoInterval(config);
    const { intervalMs, isSet } = interval;
    const coverage = measureCoverage(history.runs, intervalMs, nowMs);
    if (coverage === null) return skipped("HistoryTooShort", "The history is younger than a day.");
    const { actual, expected, percent } = coverage;
    const shared = {
      value: Number(percent.toFixed(1)),
      unit: "percent",
      threshold: { warning: MIN_COVERAGE_PERCENT, error: ERROR_PERCENT },
    };
    const message = `${actual} of ${formatCount(expected, "expected run")} began in the last 24 h`;
    if (percent >= MIN_COVERAGE_PERCENT) return ok("RunsRegular", `${message}.`, shared);
    const isError = percent < ERROR_PERCENT;
    const limit = isError ? ERROR_PERCENT : MIN_COVERAGE_PERCENT;
    const isBad = (atMs: number) => (measureCoverage(history.runs, intervalMs, atMs)?.percent ?? 100) < limit;
    return {
      ...shared,
      status: isError ? "error" : "warning",
      reason: isError ? "RunsMostlyMissing" : "RunsMissing",
      message: `${message} (${percent.toFixed(0)} %).`,
      sinceMs: findSince(isBad, nowMs, HOUR_MS),
      remediation: `${isSet ? "Compare sync_interval_minutes with the cron expression of the workflow. Where they agree, GitHub drops starts" : "Runs began more often in the last 14 days. If the schedule was not changed, GitHub drops starts"}: move the cron expression off the start of the hour, raise the interval, or start the workflow from outside.`,
    };
  },
};
