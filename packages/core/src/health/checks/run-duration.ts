import { findSince } from "../../history/lasting.ts";
import { measureDuration } from "../../history/run-statistics.ts";
import { formatDuration, HOUR_MS } from "../format.ts";
import { type HealthCheck, ok, skipped } from "../health-check.ts";
import { MAX_DURATION_SHARE } from "../history-thresholds.ts";
import { explainNoInterval, intervalOf } from "../sync-interval.ts";

const MINUTE_MS = 60_000;

/** RUN-005: nine of ten runs are done well before the next one is due. */
export const runDuration: HealthCheck<"history" | "config"> = {
  id: "RUN-005",
  name: "run.duration",
  severity: "medium",
  needs: ["history", "config"],
  evaluate({ history: { runs }, config }, { nowMs }) {
    const interval = intervalOf(config, runs, nowMs);
    if (interval === null) return explainNoInterval(config);
    const { intervalMs, isSet } = interval;
    const durationMs = measureDuration(runs, nowMs);
    if (durationMs === null) return skipped("NoRecentRun", "No run of the last 24 h is in the history.");
    const warningMs = MAX_DURATION_SHARE * intervalMs;
    const shared = {
      value: Number((durationMs / MINUTE_MS).toFixed(1)),
      unit: "minutes",
      threshold: { warning: warningMs / MINUTE_MS, error: intervalMs / MINUTE_MS },
    };
    const message = `Nine of ten runs of the last 24 h took at most ${formatDuration(durationMs)}; the ${isSet ? "interval" : "usual interval"} is ${formatDuration(intervalMs)}`;
    if (durationMs <= warningMs) return ok("RunsShort", `${message}.`, shared);
    const isError = durationMs > intervalMs;
    const limitMs = isError ? intervalMs : warningMs;
    return {
      ...shared,
      status: isError ? "error" : "warning",
      reason: isError ? "RunsOverlap" : "RunsLong",
      message: `${message}.`,
      sinceMs: findSince((atMs) => (measureDuration(runs, atMs) ?? 0) > limitMs, nowMs, HOUR_MS),
      remediation:
        "Split the run into shards, raise concurrency of sync-monitor, or raise sync_interval_minutes together with the cron expression.",
    };
  },
};
