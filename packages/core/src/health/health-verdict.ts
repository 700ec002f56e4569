import type { CheckResult, CheckStatus, Severity } from "./health-check.ts";

/** What all checks together come to. */
export type HealthStatus = "ok" | "warning" | "error" | "unknown";

/** Counts of a report, and a number for a badge. */
export interface HealthVerdict {
  readonly status: HealthStatus;
  /** No check is an error. */
  readonly isHealthy: boolean;
  readonly counts: Readonly<Record<CheckStatus, number>>;
  /** 0..100; `null` when nothing was measured. Nothing is decided by it. */
  readonly score: number | null;
}

const WEIGHTS: Readonly<Record<Severity, number>> = { critical: 10, high: 7.5, medium: 5, low: 2.5 };

/** A critical error leaves no more than this, however well the rest is. */
const CRITICAL_CAP = 49;

/**
 * Folds results: an error anywhere is an error; else a critical check that could not measure makes the whole unknown;
 * else a warning anywhere is a warning. Lesser checks that could not measure are counted and change nothing: a default
 * token may not ask everything, and an alarm that never ends is no alarm.
 */
export function judgeHealth(results: readonly CheckResult[]): HealthVerdict {
  const counts = { ok: 0, warning: 0, error: 0, unknown: 0, skipped: 0 };
  for (const { status } of results) counts[status] += 1;
  const isBlind = results.some(({ status, check }) => status === "unknown" && check.severity === "critical");
  const isHealthy = counts.error === 0;
  const status = !isHealthy ? "error" : isBlind ? "unknown" : counts.warning > 0 ? "warning" : "ok";
  return { status, isHealthy, counts, score: scoreOf(results) };
}

/** Weighted share of what is well: a warning counts half, what was not measured not at all. */
function scoreOf(results: readonly CheckResult[]): number | null {
  const measured = results.filter(({ status }) => status !== "unknown" && status !== "skipped");
  if (measured.length === 0) return null;
  const total = measured.reduce((sum, { check }) => sum + WEIGHTS[check.severity], 0);
  const reached = measured.reduce((sum, { check, status }) => {
    const share = status === "ok" ? 1 : status === "warning" ? 0.5 : 0;
    return sum + share * WEIGHTS[check.severity];
  }, 0);
  const score = Math.round((100 * reached) / total);
  const hasCriticalError = measured.some(
    ({ status, check }) => status === "error" && check.severity === "critical",
  );
  return hasCriticalError ? Math.min(CRITICAL_CAP, score) : score;
}
