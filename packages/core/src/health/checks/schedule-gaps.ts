import { formatCount, formatDuration } from "../format.ts";
import { type HealthCheck, ok, skipped } from "../health-check.ts";
import { mergeMetrics } from "../merged-metrics.ts";
import { setIntervalOf } from "../sync-interval.ts";

/** With fewer gaps one late start would decide. */
const MIN_GAPS = 10;
/** Intervals that 95 % of the gaps may take. */
const MAX_INTERVALS = 2;

/** SCH-006: the time between runs is what the interval asks for: 95 % of the gaps are at most twice as long. */
export const scheduleGaps: HealthCheck<"metrics" | "config"> = {
  id: "SCH-006",
  name: "schedule.gaps",
  severity: "medium",
  needs: ["metrics", "config"],
  evaluate({ metrics, config }) {
    const setMs = setIntervalOf(config);
    const measured = mergeMetrics(metrics).records.flatMap(({ file, data }) => {
      const [p50 = Number.NaN, p95 = Number.NaN, max = Number.NaN, count = 0] = [
        data.tick_gap_p50,
        data.tick_gap_p95,
        data.tick_gap_max,
        data.tick_gaps,
      ].map(Number);
      return count >= MIN_GAPS && p95 >= 0 && max >= 0 ? [{ file, p50, p95, max, count }] : [];
    });
    const [worst] = measured.toSorted((a, b) => b.p95 - a.p95);
    if (worst === undefined) {
      return skipped("TooFewRuns", `Fewer than ${MIN_GAPS} gaps between runs were measured.`);
    }
    // Where no interval is set, what is usual is what somebody wanted.
    const intervalMs = setMs ?? worst.p50 * 1000;
    if (!(intervalMs > 0))
      return skipped("NoInterval", "Neither the configuration nor the metrics tell the interval.");
    const limitMs = MAX_INTERVALS * intervalMs;
    const shared = {
      value: Number((worst.p95 / 60).toFixed(1)),
      unit: "minutes",
      threshold: { warning: limitMs / 60_000 },
      subjects: measured.map(({ file }) => file),
    };
    const message = `95 % of the last ${formatCount(worst.count, "gap")} between runs are at most ${formatDuration(worst.p95 * 1000)}, the longest ${formatDuration(worst.max * 1000)}`;
    if (worst.p95 * 1000 <= limitMs) return ok("GapsShort", `${message}.`, shared);
    return {
      ...shared,
      status: "warning",
      reason: "GapsLong",
      message: `${message}; ${setMs === null ? `the median is ${formatDuration(intervalMs)}` : `sync_interval_minutes is ${intervalMs / 60_000}`}.`,
      remediation:
        "GitHub delays and drops scheduled runs. Move the cron expression off the start of the hour, start the workflow from outside (docs/operations.md, Schedules), or raise sync_interval_minutes to what is reached.",
    };
  },
};
