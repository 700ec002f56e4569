import { formatCount } from "../../text/plural.ts";
import { type HealthCheck, ok, skipped, unknown } from "../health-check.ts";
import { countRateLimited } from "../sync-report-reading.ts";

const MAX_TURNED_AWAY = 5;

/** RAT-003: GitHub turned nothing of the last sync run away for its pace. */
export const rateSecondary: HealthCheck<"syncReports"> = {
  id: "RAT-003",
  name: "rate.secondary",
  severity: "medium",
  needs: ["syncReports"],
  evaluate({ syncReports }) {
    if (syncReports.files.length === 0) return skipped("NoReportYet", "There is no sync report to read.");
    const counts = syncReports.files.map(countRateLimited);
    const known = counts.filter((count) => count !== null);
    if (known.length === 0) return unknown("ReportUnreadable", "No sync report could be read.");
    const total = known.reduce((sum, count) => sum + count, 0);
    const shared = {
      value: total,
      unit: "repositories and branches",
      threshold: { warning: 0, error: MAX_TURNED_AWAY },
    };
    if (total === 0) return ok("NothingTurnedAway", "The last run hit no rate limit.", shared);
    return {
      ...shared,
      status: total > MAX_TURNED_AWAY ? "error" : "warning",
      reason: "TurnedAway",
      message: `Rate limits kept the last run from ${formatCount(total, "repository or branch", "repositories or branches")}.`,
      remediation:
        "Lower concurrency and max-pull-requests of sync-monitor, or run it less often. GitHub allows 80 content-creating requests per minute and 500 per hour.",
    };
  },
};
