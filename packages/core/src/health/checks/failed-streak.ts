import type { WorkflowRun } from "../../ports/health-sources.ts";
import { formatCount, formatList, formatMoment } from "../format.ts";
import { type HealthCheck, ok, skipped } from "../health-check.ts";
import type { RunsFact } from "../health-facts.ts";

const ERROR_RUNS = 3;
const BAD = new Set(["failure", "timed_out", "startup_failure"]);

/** SCH-005: the last runs on the default branch did not fail. Cancelled and skipped runs say nothing. */
export const failedStreak: HealthCheck<"runs"> = {
  id: "SCH-005",
  name: "failed.streak",
  severity: "high",
  needs: ["runs"],
  dependsOn: ["AUT-001"],
  evaluate({ runs }) {
    if (runs.length === 0) return skipped("NothingWatched", "The input workflows is empty.");
    const streaks = runs
      .map((fact) => ({ fact, failed: findStreak(fact.runs) }))
      .filter(({ failed }) => failed.length > 0)
      .toSorted((a, b) => b.failed.length - a.failed.length);
    const [worst] = streaks;
    if (worst === undefined)
      return ok("RunsSucceed", `The last runs of ${formatCount(runs.length, "workflow")} did not fail.`);
    const first = worst.failed.at(-1);
    const length = worst.failed.length;
    return {
      status: length >= ERROR_RUNS ? "error" : "warning",
      reason: "RunsFail",
      message: `${formatList(streaks.map(describe), 3)}.`,
      value: length,
      unit: "runs",
      threshold: { warning: 1, error: ERROR_RUNS },
      ...(first !== undefined && { sinceMs: first.createdAtMs }),
      subjects: streaks.map(({ fact }) => fact.workflow.path),
      remediation: `Open the first failed run: the cause is in commit ${first?.headOid.slice(0, 7) ?? "unknown"} or shortly before it. If only the latest run failed, re-run it first.`,
      evidence: streaks.flatMap(({ failed }) => failed.at(-1)?.url ?? []),
    };
  },
};

/** The failed runs since the last one that succeeded, newest first. */
function findStreak(runs: readonly WorkflowRun[]): readonly WorkflowRun[] {
  const decisive = runs.filter(({ conclusion }) => conclusion === "success" || BAD.has(conclusion ?? ""));
  const end = decisive.findIndex(({ conclusion }) => conclusion === "success");
  return end === -1 ? decisive : decisive.slice(0, end);
}

function describe({
  fact,
  failed,
}: {
  readonly fact: RunsFact;
  readonly failed: readonly WorkflowRun[];
}): string {
  const since = formatMoment(failed.at(-1)?.createdAtMs ?? 0);
  return failed.length === 1
    ? `The last run of ${fact.workflow.path} failed (${since})`
    : `The last ${formatCount(failed.length, "run")} of ${fact.workflow.path} failed, since ${since}`;
}
