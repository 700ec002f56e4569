import { type HealthCheck, ok, skipped } from "./health-check.ts";
import { wordMoment } from "./wording.ts";

/**
 * Makes the check of one of GitHub's limits: at or below the percentages of the settings it warns or fails.
 *
 * @param resource GitHub's name of the limit
 */
export function createRateLimitCheck(id: string, resource: string, title: string): HealthCheck<"access"> {
  return {
    id,
    name: `rate.${resource}`,
    severity: "high",
    needs: ["access"],
    dependsOn: ["AUT-001"],
    evaluate({ access }, { settings }) {
      if (access.status !== "accepted") return skipped("NoAccess", "There is no token to ask for.");
      const reading = access.token.limits?.[resource];
      if (reading === undefined || reading.limit === 0) {
        return skipped("NoLimit", `GitHub names no ${title} limit for this token.`);
      }
      // Not rounded before it is judged: 20.04 % is more than 20 %.
      const percent = (100 * reading.remaining) / reading.limit;
      const value = Number(percent.toFixed(2));
      const { warnRateLimitPercent, minRateLimitPercent } = settings;
      const shared = {
        value,
        unit: "percent",
        threshold: { warning: warnRateLimitPercent, error: minRateLimitPercent },
      };
      const message = `${reading.remaining} of ${reading.limit} ${title} calls are left until ${wordMoment(reading.resetAtMs)}`;
      if (percent > warnRateLimitPercent && percent > minRateLimitPercent) {
        return ok("CallsLeft", `${message}.`, shared);
      }
      const isError = percent <= minRateLimitPercent;
      return {
        ...shared,
        status: isError ? "error" : "warning",
        reason: isError ? "FewCallsLeft" : "CallsRunningLow",
        message: `${message} (${value} %).`,
        remediation: `Wait until ${wordMoment(reading.resetAtMs)}. If it comes back: run sync-monitor less often, split it with shard over several tokens, or use a GitHub App, whose limit grows with its repositories.`,
      };
    },
  };
}
