import { DAY_MS, formatDuration, formatMoment } from "../format.ts";
import { type HealthCheck, ok, skipped, unknown } from "../health-check.ts";

/** GitHub turns schedules of a public repository off after so many days without activity. */
const LIMIT_DAYS = 60;
const WARNING_DAYS = 45;
const ERROR_DAYS = 55;

/**
 * SCH-003: the repository is active enough for GitHub to keep its schedules on.
 *
 * @see https://docs.github.com/en/actions/how-tos/manage-workflow-runs/disable-and-enable-workflows
 */
export const scheduleInactivity: HealthCheck<"repository"> = {
  id: "SCH-003",
  name: "schedule.inactivity",
  severity: "high",
  needs: ["repository"],
  dependsOn: ["AUT-001"],
  evaluate({ repository }, { nowMs }) {
    if (repository.isPrivate) {
      return skipped("PrivateRepository", "GitHub only disables schedules of public repositories.");
    }
    if (repository.pushedAtMs === null)
      return unknown("NeverPushed", "GitHub does not report when the last push was.");
    const idleMs = nowMs - repository.pushedAtMs;
    const leftMs = LIMIT_DAYS * DAY_MS - idleMs;
    const days = Number((idleMs / DAY_MS).toFixed(1));
    const shared = { value: days, unit: "days", threshold: { warning: WARNING_DAYS, error: ERROR_DAYS } };
    if (idleMs < WARNING_DAYS * DAY_MS) {
      return ok("RepositoryActive", `The last push was ${formatDuration(idleMs)} ago.`, shared);
    }
    const isError = idleMs >= ERROR_DAYS * DAY_MS;
    const countdown =
      leftMs > 0
        ? `GitHub disables its schedules in ${formatDuration(leftMs)}, on ${formatMoment(nowMs + leftMs)}`
        : "GitHub may disable its schedules at any time";
    return {
      ...shared,
      status: isError ? "error" : "warning",
      reason: "ScheduleEndangered",
      message: `The last push was ${formatDuration(idleMs)} ago. ${countdown}.`,
      sinceMs: repository.pushedAtMs + (isError ? ERROR_DAYS : WARNING_DAYS) * DAY_MS,
      remediation:
        'Push a commit to the default branch, for example a dependency update. If GitHub shows "Continue running workflow" on the workflow\'s page, press it.',
    };
  },
};
