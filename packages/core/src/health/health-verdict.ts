import { PREREQUISITE_FAILED } from "./evaluate-check.ts";
import type { CheckResult, CheckStatus, Severity } from "./health-check.ts";

/** What all checks together come to. */
export type HealthStatus = "ok" | "warning" | "error" | "unknown";

/** Counts of a report, and a number for a badge. */
export interface HealthVerdict {
  readonly status: HealthStatus;
  /** No check is an error, and every critical one could be evaluated. */
  readonly isHealthy: boolean;
  readonly counts: Readonly<Record<CheckStatus, number>>;
  /** Critical checks that could not be evaluated: what they look at may be well or lost. */
  readonly blindSpots: readonly string[];
  /** 0..100; `null` when less than half of the weight was evaluated. Nothing is decided by it. */
  readonly score: number | null;
  /** Percent of the weight of all checks that apply that the score rests on, 0..100. */
  readonly evaluatedPercent: number;
}

const WEIGHTS: Readonly<Record<Severity, number>> = { critical: 10, high: 7.5, medium: 5, low: 2.5 };

/** A critical error leaves no more than this, however well the rest is. */
const CRITICAL_CAP = 49;

/** A score that rests on less than this says more about what was left out than about health. */
const MIN_EVALUATED_PERCENT = 50;

/**
 * Folds results: an error anywhere is an error; else a critical check that could not be evaluated makes the whole unknown,
 * and not healthy; else a warning anywhere is a warning. Lesser checks that could not be evaluated are counted and change
 * nothing: a default token may not ask everything, and an alarm that never ends is no alarm.
 */
export function judgeHealth(results: readonly CheckResult[]): HealthVerdict {
  const counts = { ok: 0, warning: 0, error: 0, unknown: 0, skipped: 0 };
  for (const { status } of results) counts[status] += 1;
  const blindSpots = results
    .filter(({ status, check }) => status === "unknown" && check.severity === "critical")
    .map(({ check }) => check.id);
  const isBlind = blindSpots.length > 0;
  const hasError = counts.error > 0;
  const status = hasError ? "error" : isBlind ? "unknown" : counts.warning > 0 ? "warning" : "ok";
  return { status, isHealthy: !hasError && !isBlind, counts, blindSpots, ...scoreOf(results) };
}

/** Weighted share of what is well: a warning counts half, what was not evaluated not at all. */
function scoreOf(results: readonly CheckResult[]): Pick<HealthVerdict, "score" | "evaluatedPercent"> {
  const measured = results.filter(({ status }) => status !== "unknown" && status !== "skipped");
  const total = weigh(measured);
  const applying = weigh(results.filter(doesApply));
  const evaluatedPercent = applying === 0 ? 0 : Math.floor((100 * total) / applying);
  if (total === 0 || evaluatedPercent < MIN_EVALUATED_PERCENT) return { score: null, evaluatedPercent };
  const reached = measured.reduce((sum, { check, status }) => {
    const share = status === "ok" ? 1 : status === "warning" ? 0.5 : 0;
    return sum + share * WEIGHTS[check.severity];
  }, 0);
  const score = Math.round((100 * reached) / total);
  const hasCriticalError = measured.some(
    ({ status, check }) => status === "error" && check.severity === "critical",
  );
  return { score: hasCriticalError ? Math.min(CRITICAL_CAP, score) : score, evaluatedPercent };
}

/** What is skipped because a check before it failed would apply, and was not looked at. */
function doesApply({ status, reason }: CheckResult): boolean {
  return status !== "skipped" || reason === PREREQUISITE_FAILED;
}

function weigh(results: readonly CheckResult[]): number {
  return results.reduce((sum, { check }) => sum + WEIGHTS[check.severity], 0);
}
