import type { RunMetrics } from "../metrics/run-metrics.ts";

/** Waits that nobody notices are not worth a line. */
const MIN_SECONDS = 5;
const MIN_SHARE = 0.2;

/** Says that a run took its time because writes keep a distance, where that is a good part of it; `null` elsewhere. */
export function describeWritePace(
  metrics: Pick<RunMetrics, "duration_seconds" | "write_wait_seconds">,
): string | null {
  const waited = metrics.write_wait_seconds;
  if (waited === undefined || waited < MIN_SECONDS || waited < MIN_SHARE * metrics.duration_seconds)
    return null;
  return `${waited.toFixed(0)} s of the ${metrics.duration_seconds.toFixed(0)} s were spent waiting between writes (write-interval-ms), which keeps the run below GitHub's limits.`;
}
