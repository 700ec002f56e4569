import { own } from "../config/own-property.ts";
import type { HistoryRecord } from "../history/history-record.ts";
import { within } from "../history/history-summary.ts";
import { usualGap } from "../history/run-statistics.ts";
import { DAY_MS } from "./format.ts";
import { skipped } from "./health-check.ts";
import type { ConfigFact } from "./health-facts.ts";

const MINUTE_MS = 60_000;
/** Runs of so many days tell what is usual: a bad week is not usual yet. */
const USUAL_DAYS = 14;

/** Time between two runs, and who says so. */
export interface SyncInterval {
  readonly intervalMs: number;
  readonly isSet: boolean;
}

/** Time between two runs that the configuration sets, in milliseconds; `null` where it sets none, or is not valid. */
export function setIntervalOf(config: ConfigFact): number | null {
  const ecosystem = config.status === "read" ? config.check.config : null;
  if (config.status !== "read" || ecosystem === null) return null;
  const isSet = own(config.check.document.data, "sync_interval_minutes") !== undefined;
  return isSet ? ecosystem.syncIntervalMinutes * MINUTE_MS : null;
}

/**
 * Time between two runs: what the configuration sets, else what was usual in the last 14 days; `null` where neither is known. The
 * default of the configuration says nothing about a schedule that somebody else wrote.
 */
export function intervalOf(
  config: ConfigFact,
  runs: readonly HistoryRecord[],
  nowMs: number,
): SyncInterval | null {
  if (config.status !== "read" || config.check.config === null) return null;
  const set = setIntervalOf(config);
  if (set !== null) return { intervalMs: set, isSet: true };
  const usual = usualGap(within(runs, nowMs - USUAL_DAYS * DAY_MS, nowMs));
  return usual === null ? null : { intervalMs: usual, isSet: false };
}

/** What checks say that need the interval and do not know it. */
export function explainNoInterval(config: ConfigFact) {
  return config.status === "read" && config.check.config !== null
    ? skipped(
        "NoInterval",
        "sync_interval_minutes is not set, and there are too few runs to know what is usual.",
      )
    : skipped("NoConfig", "Without a valid configuration the interval is not known.");
}
