import type { LimitReading } from "../ports/health-sources.ts";
import { formatDuration, formatMoment } from "./format.ts";
import { type CheckFinding, type HealthCheck, ok, skipped } from "./health-check.ts";
import type { HealthSettings } from "./health-settings.ts";
import { mergeMetrics } from "./merged-metrics.ts";
import { forecastCalls, RUN_WAITS_MS } from "./rate-limit-forecast.ts";

/**
 * Makes the check of one of GitHub's limits: at or below the percentages of the settings it warns or fails, unless what is
 * left lasts until the reset at the pace of this hour.
 *
 * @param resource GitHub's name of the limit
 */
export function createRateLimitCheck(
  id: string,
  resource: string,
  title: string,
): HealthCheck<"access" | "metrics"> {
  return {
    id,
    name: `rate.${resource}`,
    severity: "high",
    needs: ["access", "metrics"],
    dependsOn: ["AUT-001"],
    evaluate({ access, metrics }, { settings, nowMs }) {
      if (access.status !== "accepted") return skipped("NoAccess", "There is no token to check.");
      const reading = access.token.limits?.[resource];
      if (reading === undefined || reading.limit === 0) {
        return skipped("NoLimit", `GitHub reports no ${title} limit for this token.`);
      }
      const needed = forecastCalls(reading, mergeMetrics(metrics), resource, nowMs);
      return judgeLimit(reading, { title, needed, settings, nowMs });
    },
  };
}

interface LimitContext {
  readonly title: string;
  /** Calls that are made until the reset if it goes on like this. */
  readonly needed: number;
  readonly settings: HealthSettings;
  readonly nowMs: number;
}

function judgeLimit(reading: LimitReading, { title, needed, settings, nowMs }: LimitContext): CheckFinding {
  const { limit, remaining, resetAtMs } = reading;
  // Not rounded before it is judged: 20.04 % is more than 20 %.
  const percent = (100 * remaining) / limit;
  const { warnRateLimitPercent, minRateLimitPercent } = settings;
  const shared = {
    value: Number(percent.toFixed(2)),
    unit: "percent",
    threshold: { warning: warnRateLimitPercent, error: minRateLimitPercent },
  };
  const resetInMs = resetAtMs - nowMs;
  const reset = `in ${formatDuration(resetInMs)} (${formatMoment(resetAtMs)})`;
  const message = `${remaining}/${limit} API calls remaining (${percent.toFixed(1)}%) of the ${title} limit, which resets ${reset}.`;
  const isLow = percent <= minRateLimitPercent;
  if (!isLow && percent > warnRateLimitPercent) return ok("CallsLeft", message, shared);
  const lasts = needed < remaining;
  if (lasts && resetInMs <= RUN_WAITS_MS) {
    return ok("ResetBeforeNeeded", `${message} That is enough until then.`, shared);
  }
  const isError = isLow && !lasts;
  return {
    ...shared,
    status: isError ? "error" : "warning",
    reason: isError ? "FewCallsLeft" : "CallsRunningLow",
    message: isLow && lasts ? `${message} At this hour's rate that is enough until then.` : message,
    remediation: `Wait until ${formatMoment(resetAtMs)}. If this happens again, run sync-monitor less often, split it with shard over several tokens, or use a GitHub App, whose limit grows with its repositories.`,
  };
}
