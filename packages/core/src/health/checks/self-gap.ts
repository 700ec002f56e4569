import { quantile } from "../../history/fold-day.ts";
import { DAY_MS, formatDuration, HOUR_MS } from "../format.ts";
import { type HealthCheck, ok, skipped } from "../health-check.ts";

/** Health is checked every six hours; who checks it more rarely is measured by what is usual there. */
const USUAL_MS = DAY_MS / 4;
const MIN_GAPS = 4;
const [WARNING_FACTOR, ERROR_FACTOR] = [1.5, 4];

/** SLF-001: health was checked lately. A check that sleeps cannot say so: it is told as soon as it wakes. */
export const selfGap: HealthCheck<"history"> = {
  id: "SLF-001",
  name: "self.gap",
  severity: "high",
  needs: ["history"],
  evaluate({ history: { health } }, { nowMs }) {
    const times = health.map(({ ts }) => Date.parse(ts));
    const last = times.at(-1);
    if (last === undefined) {
      return skipped("NoHealthRecorded", "No health report of the last 8 days is in the history.");
    }
    const usualMs = usualGap(times);
    const gapMs = nowMs - last;
    const hours = (durationMs: number) => Number((durationMs / HOUR_MS).toFixed(1));
    const shared = {
      value: hours(gapMs),
      unit: "hours",
      threshold: { warning: hours(WARNING_FACTOR * usualMs), error: hours(ERROR_FACTOR * usualMs) },
    };
    const message = `The last recorded health check was ${formatDuration(gapMs)} ago`;
    if (gapMs <= WARNING_FACTOR * usualMs) return ok("CheckedLately", `${message}.`, shared);
    const isError = gapMs > ERROR_FACTOR * usualMs;
    return {
      ...shared,
      status: isError ? "error" : "warning",
      reason: isError ? "CheckStopped" : "CheckLate",
      message: `${message}; usual is ${formatDuration(usualMs)}.`,
      sinceMs: last + WARNING_FACTOR * usualMs,
      remediation:
        "Look at the runs of the health workflow: were they dropped, cancelled or disabled, or could record-history not write? An external monitor that expects a ping tells when health is not checked at all.",
    };
  },
};

function usualGap(times: readonly number[]): number {
  const gaps = times.slice(1).map((time, place) => time - (times[place] ?? time));
  return gaps.length < MIN_GAPS ? USUAL_MS : Math.max(USUAL_MS, quantile(gaps, 0.5) ?? 0);
}
