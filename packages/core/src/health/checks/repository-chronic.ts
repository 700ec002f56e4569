import { readSuccess, runOf } from "../../history/fold-day.ts";
import type { HistoryRecord } from "../../history/history-record.ts";
import { type FailingRepository, findFailing } from "../../history/history-summary.ts";
import { formatCount, formatList, formatMoment } from "../format.ts";
import { type HealthCheck, ok, skipped } from "../health-check.ts";
import { areTooMany } from "../judge-share.ts";

const MIN_RUNS = 5;
const ERROR_PERCENT = 5;

/** RUN-004: no repository fails run after run. */
export const repositoryChronic: HealthCheck<"history"> = {
  id: "RUN-004",
  name: "repository.chronic",
  severity: "medium",
  needs: ["history"],
  evaluate({ history: { runs, failures } }) {
    if (runs.length === 0) return skipped("NoRunsYet", "The history has no run yet.");
    const chronic = findFailing(runs, failures).filter((failing) => failing.runs >= MIN_RUNS);
    const shared = {
      value: chronic.length,
      unit: "repositories",
      threshold: { warning: 1 },
      subjects: chronic.map(({ repository }) => repository),
    };
    if (chronic.length === 0) {
      return ok("NoneChronic", `No repository failed in the last ${MIN_RUNS} runs in a row.`, shared);
    }
    const isError = areTooMany(chronic.length, countAttempted(runs), (percent) => percent >= ERROR_PERCENT);
    return {
      ...shared,
      status: isError ? "error" : "warning",
      reason: isError ? "ManyChronic" : "Chronic",
      message: `${formatList(chronic.map(describe), 3)}.`,
      sinceMs: Math.min(...chronic.map(({ sinceMs }) => sinceMs)),
      remediation:
        "`not-found` and `forbidden`: give the token access, or remove the repository from the configuration. Until it is fixed, `enabled: false` in the entry of the repository leaves it alone.",
    };
  },
};

function describe({ repository, runs, sinceMs, code }: FailingRepository): string {
  const why = code === null ? "" : `, ${code}`;
  return `${repository} failed in ${formatCount(runs, "run")} in a row (since ${formatMoment(sinceMs)}${why})`;
}

/** Repositories that the last run tried, over all its shards. */
function countAttempted(runs: readonly HistoryRecord[]): number {
  const last = runs.at(-1);
  if (last === undefined) return 0;
  const shards = runs.filter((run) => runOf(run) === runOf(last));
  return shards.reduce((sum, run) => sum + readSuccess(run).attempted, 0);
}
