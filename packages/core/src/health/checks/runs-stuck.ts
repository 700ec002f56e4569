import type { WorkflowRun } from "../../ports/health-sources.ts";
import { formatCount, formatDuration, formatList, HOUR_MS } from "../format.ts";
import { type HealthCheck, ok } from "../health-check.ts";
import type { ActiveRunsFact } from "../health-facts.ts";

const QUEUED_WARNING_MS = HOUR_MS / 2;
const ERROR_MS = 6 * HOUR_MS;
/** A run may take so many times as long as nearly all before it. */
const LENGTH_FACTOR = 3;
/** Fewer completed runs tell nothing about what is usual. */
const MIN_SAMPLES = 5;

interface StuckRun {
  readonly run: WorkflowRun;
  readonly forMs: number;
  readonly isError: boolean;
}

/** SCH-004: no run waits or goes on for ever. */
export const runsStuck: HealthCheck<"activeRuns"> = {
  id: "SCH-004",
  name: "runs.stuck",
  severity: "medium",
  needs: ["activeRuns"],
  dependsOn: ["AUT-001"],
  evaluate({ activeRuns }, { nowMs }) {
    // A run may end while the lists are read, and not every server filters them as asked.
    const underWay = activeRuns.runs.filter(({ status }) => status !== "completed");
    const stuck = underWay
      .flatMap((run) => judge(run, activeRuns, nowMs))
      .toSorted((a, b) => Number(b.isError) - Number(a.isError) || b.forMs - a.forMs);
    const [worst] = stuck;
    if (worst === undefined)
      return ok("NoRunStuck", `${formatCount(underWay.length, "run")} in progress, none stuck.`);
    const words = stuck.map(
      ({ run, forMs }) =>
        `${run.name} ${run.status === "in_progress" ? "has been running" : "has been waiting"} for ${formatDuration(forMs)}`,
    );
    return {
      status: worst.isError ? "error" : "warning",
      reason: worst.run.status === "in_progress" ? "RunTooLong" : "RunWaiting",
      message: `${formatList(words, 3)}.`,
      value: Number((worst.forMs / HOUR_MS).toFixed(1)),
      unit: "hours",
      threshold: { warning: QUEUED_WARNING_MS / HOUR_MS, error: ERROR_MS / HOUR_MS },
      sinceMs: nowMs - worst.forMs,
      subjects: stuck.map(({ run }) => run.name),
      remediation: `Cancel it (gh run cancel ${worst.run.id}). A waiting run needs a free runner with matching labels, or an approval; add timeout-minutes to jobs that run too long.`,
      evidence: stuck.map(({ run }) => run.url),
    };
  },
};

function judge(run: WorkflowRun, { durationsMs }: ActiveRunsFact, nowMs: number): readonly StuckRun[] {
  if (run.status !== "in_progress") {
    const forMs = nowMs - run.createdAtMs;
    return forMs > QUEUED_WARNING_MS ? [{ run, forMs, isError: forMs > ERROR_MS }] : [];
  }
  const forMs = nowMs - run.startedAtMs;
  const usual = percentile95(durationsMs.get(run.workflowId) ?? []);
  const isUnusual = usual !== null && forMs > Math.max(QUEUED_WARNING_MS, LENGTH_FACTOR * usual);
  return forMs > ERROR_MS || isUnusual ? [{ run, forMs, isError: true }] : [];
}

function percentile95(values: readonly number[]): number | null {
  if (values.length < MIN_SAMPLES) return null;
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(0.95 * sorted.length) - 1] ?? null;
}
