import { formatCount } from "../../text/plural.ts";
import { type HealthCheck, ok, skipped, unknown } from "../health-check.ts";
import { mergeMetrics } from "../merged-metrics.ts";

/** RUN-001: enough repositories succeeded in the last run, over all shards. */
export const successFloor: HealthCheck<"metrics"> = {
  id: "RUN-001",
  name: "success.floor",
  severity: "critical",
  needs: ["metrics"],
  evaluate({ metrics }, { settings }) {
    if (metrics.files.length === 0) return skipped("NoMetricsYet", "There is no metrics file to evaluate.");
    const { successRate, attempted, records } = mergeMetrics(metrics);
    if (successRate === null && records.some(({ data }) => Number(data.repos_not_due) > 0)) {
      return skipped("NothingDue", "No repository was due in the last run.");
    }
    if (successRate === null) {
      return unknown(
        "NoRepositoryAttempted",
        "The last run attempted no repository, so it has no success rate.",
        {
          remediation: "Read the summary of the last run: it says why every repository was skipped.",
        },
      );
    }
    const { minSuccessRate, criticalSuccessRate } = settings;
    const shared = {
      value: successRate,
      unit: "percent",
      threshold: { warning: minSuccessRate, error: criticalSuccessRate },
      subjects: records.map(({ file }) => file),
    };
    const count = attempted > 0 ? ` of ${formatCount(attempted, "repository", "repositories")}` : "";
    const message = `${successRate} %${count} succeeded`;
    // Each limit counts by itself: who lowers one of them does not move the other.
    const isCritical = successRate < criticalSuccessRate;
    if (!isCritical && successRate >= minSuccessRate) return ok("SuccessRateGood", `${message}.`, shared);
    return {
      ...shared,
      status: isCritical ? "error" : "warning",
      reason: isCritical ? "SuccessRateCritical" : "SuccessRateLow",
      message: `${message}; the minimum is ${isCritical ? criticalSuccessRate : minSuccessRate} %.`,
      remediation:
        "Open the summary of the last sync run: its table groups failures by code. `forbidden` and `not-found` point to the token, `rate-limited` to the request rate; `server` and `network` are usually transient.",
    };
  },
};
