import type { HistoryRecord } from "../../history/history-record.ts";
import { pooledSuccess, within } from "../../history/history-summary.ts";
import { findSince } from "../../history/lasting.ts";
import {
  type BurnRates,
  FAST_BURN,
  judgeBurn,
  measureBurn,
  SLOW_BURN,
  SUCCESS_OBJECTIVE,
} from "../../history/run-statistics.ts";
import { DAY_MS, formatDuration, HOUR_MS } from "../format.ts";
import { type HealthCheck, ok, skipped, unknown } from "../health-check.ts";

const BUDGET_DAYS = 30;

/** RUN-002: failures do not use up the error budget (3 % of all attempts in 30 days) before the 30 days are over. */
export const successBurn: HealthCheck<"history"> = {
  id: "RUN-002",
  name: "success.burn",
  severity: "high",
  needs: ["history"],
  evaluate({ history: { runs } }, { nowMs }) {
    const [oldest] = runs;
    if (oldest === undefined || Date.parse(oldest.ts) > nowMs - DAY_MS) {
      return skipped("HistoryTooShort", "The history is younger than a day.");
    }
    const burn = measureBurn(runs, nowMs);
    const status = judgeBurn(burn);
    const rate = rateOf(burn, status);
    if (status === "unknown" || rate === null) {
      return unknown("NoRepositoryAttempted", "No run of the last 3 days attempted a repository.");
    }
    const shared = {
      value: Number(rate.toFixed(2)),
      unit: "times the budget",
      threshold: { warning: SLOW_BURN, error: FAST_BURN },
    };
    const left = describeBudget(runs, rate, nowMs);
    if (status === "ok") return ok("BudgetLasts", `${left}.`, shared);
    const isBad = (atMs: number) => {
      const then = judgeBurn(measureBurn(runs, atMs));
      return then === "error" || then === status;
    };
    return {
      ...shared,
      status,
      reason: status === "error" ? "BudgetBurnsFast" : "BudgetBurns",
      message: `Failures of the last ${status === "error" ? "6 h" : "3 days"} use up the error budget ${rate.toFixed(1)}× as fast as planned. ${left}.`,
      sinceMs: findSince(isBad, nowMs, HOUR_MS),
      remediation:
        "Open the summary of the last sync run: its table groups failures by code. What most repositories share (token, rate limit, GitHub itself) comes first; RUN-004 names repositories that always fail.",
    };
  },
};

function rateOf({ sixHours, threeDays }: BurnRates, status: string): number | null {
  return status === "error" ? sixHours : threeDays;
}

function describeBudget(runs: readonly HistoryRecord[], rate: number, nowMs: number): string {
  const success = pooledSuccess(within(runs, nowMs - BUDGET_DAYS * DAY_MS, nowMs)) ?? 100;
  const left = Math.max(0, 1 - (100 - success) / 100 / (1 - SUCCESS_OBJECTIVE));
  const words = `${Math.round(100 * left)} % of the error budget of ${BUDGET_DAYS} days is left`;
  if (left === 0 || rate <= 1) return words;
  return `${words}, enough for ${formatDuration((left * BUDGET_DAYS * DAY_MS) / rate)} at this rate`;
}
