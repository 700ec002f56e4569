import { findSince } from "../../history/lasting.ts";
import { DRIFT, measureDrift } from "../../history/run-statistics.ts";
import { HOUR_MS } from "../format.ts";
import { type HealthCheck, ok, skipped } from "../health-check.ts";

/** Windows of the measure are this long. */
const WINDOW_MS = 6 * HOUR_MS;

/** RUN-003: the success of the last twelve hours is what is normal for this ecosystem. Never an error: it is a hint. */
export const successTrend: HealthCheck<"history"> = {
  id: "RUN-003",
  name: "success.trend",
  severity: "low",
  needs: ["history"],
  evaluate({ history: { runs } }, { nowMs }) {
    const drift = measureDrift(runs, nowMs);
    if (drift === null) {
      return skipped("HistoryTooShort", "The history is too short to know which success rate is normal.");
    }
    const worst = Math.max(...drift.scores);
    const usual = `${drift.usual.toFixed(1)} %`;
    const shared = {
      value: Number(worst.toFixed(2)),
      unit: "standard deviations",
      threshold: { warning: DRIFT },
    };
    if (!drift.isDrifting) return ok("SuccessUsual", `The success rate is as usual (${usual}).`, shared);
    const isDrifting = (atMs: number) => measureDrift(runs, atMs)?.isDrifting === true;
    return {
      ...shared,
      status: "warning",
      reason: "SuccessDrifts",
      message: `The success rate of the last 12 h is far below the usual ${usual}.`,
      sinceMs: findSince(isDrifting, nowMs, WINDOW_MS),
      remediation:
        "Compare the failures of the last runs with those of last week (`automation history show`): a new code points to a change of the token, of GitHub or of the configuration.",
    };
  },
};
