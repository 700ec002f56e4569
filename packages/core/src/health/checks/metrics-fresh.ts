import { formatDuration, HOUR_MS } from "../format.ts";
import { type HealthCheck, ok, unknown } from "../health-check.ts";
import { mergeMetrics } from "../merged-metrics.ts";

/** A run that ended this much after now is a clock that is wrong, not a fresh run. */
const MAX_CLOCK_SKEW_MS = 5 * 60_000;

/** MET-001: the automation ran lately. With several files, the oldest one counts: what it covers was not looked at since. */
export const metricsFresh: HealthCheck<"metrics"> = {
  id: "MET-001",
  name: "metrics.fresh",
  severity: "critical",
  needs: ["metrics"],
  evaluate({ metrics }, { settings, nowMs }) {
    const threshold = { error: settings.maxMetricsAgeHours };
    if (metrics.files.length === 0) {
      return {
        status: "warning",
        reason: "NoMetricsYet",
        message: `No metrics file exists yet (${metrics.patterns.join(", ")}).`,
        threshold,
        unit: "hours",
        remediation:
          "Run sync-monitor before this step, or download the artifact of an earlier workflow, and set metrics-file to its file.",
      };
    }
    const { oldestEndMs, records } = mergeMetrics(metrics);
    if (oldestEndMs === null) {
      return unknown("NoTime", "No metrics file says when the run took place.", {
        remediation: "See MET-002: sync-monitor did not write these files.",
      });
    }
    const ageMs = nowMs - oldestEndMs;
    if (ageMs < -MAX_CLOCK_SKEW_MS) {
      return unknown(
        "TimeInFuture",
        `The metrics are ${formatDuration(-ageMs)} ahead of this machine's clock.`,
        {
          remediation: "Correct the clock of the runner that wrote the metrics, or of this runner.",
        },
      );
    }
    const shared = { value: Number((ageMs / HOUR_MS).toFixed(2)), unit: "hours", threshold };
    const subjects = records.map(({ file }) => file);
    if (ageMs <= settings.maxMetricsAgeHours * HOUR_MS) {
      return ok("MetricsFresh", `The last run ended ${formatDuration(ageMs)} ago.`, { ...shared, subjects });
    }
    return {
      ...shared,
      status: "error",
      reason: "MetricsStale",
      message: `The last run ended ${formatDuration(ageMs)} ago; the limit is ${settings.maxMetricsAgeHours} h.`,
      sinceMs: oldestEndMs + settings.maxMetricsAgeHours * HOUR_MS,
      subjects,
      remediation:
        "Open the workflow that runs sync-monitor: if its last run failed, read its summary; if there was no run, see SCH-001 and SCH-002. Then run the workflow manually.",
    };
  },
};
