import { quantile } from "./fold-day.ts";
import type { HistoryRecord } from "./history-record.ts";
import { pooledSuccess, startsOf, within } from "./history-summary.ts";
import { measureBurn, measureCoverage, measureDuration } from "./run-statistics.ts";
import { dayOf, daysBetween } from "./shard-path.ts";

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
/** Days that are looked at. */
export const ADVICE_DAYS = 90;
/** Days of runs that a measure reaches back. */
const REACH_DAYS = 3;
/** Health is checked this often. */
const STEP_MS = 6 * HOUR_MS;

/** What is measured, by the id of the check that has a threshold for it. */
export const ADVISED_CHECKS = ["MET-003", "RUN-001", "RUN-002", "RUN-005", "SLF-001"] as const;
export type AdvisedCheck = (typeof ADVISED_CHECKS)[number];

/** Which thresholds of one check the past would have crossed, and how often. */
export interface ThresholdAdvice {
  readonly check: AdvisedCheck;
  readonly unit: string;
  /** On which side of the threshold a value is bad. */
  readonly isBadWhen: "above" | "below";
  /** Moments at which there was something to measure. */
  readonly samples: number;
  /** Today's threshold, and how often it would have alarmed. */
  readonly today: { readonly threshold: number; readonly alarms: number };
  /** The most sensitive thresholds that would have alarmed never, at most once and at most four times; `null`: no sample. */
  readonly never: number | null;
  readonly once: number | null;
  readonly fourTimes: number | null;
}

/** What was recorded, oldest first. */
export interface AdviceFacts {
  /** Of the last 93 days. */
  readonly runs: readonly HistoryRecord[];
  /** Of the stream `health`, of the last 93 days. */
  readonly health: readonly HistoryRecord[];
  /** Usual time between two runs; the median when left out. */
  readonly intervalMs?: number | undefined;
}

interface Measure {
  readonly unit: string;
  readonly isBadWhen: "above" | "below";
  /** The value at a moment; `null` where there is none. */
  at(atMs: number, recent: readonly HistoryRecord[]): number | null;
}

/**
 * Finds for each check at which thresholds the last 90 days would have alarmed never, once and four times. An alarm is a
 * time without a break in which the value is bad, measured every six hours.
 *
 * @param today thresholds as they are
 */
export function adviseThresholds(
  facts: AdviceFacts,
  today: Readonly<Record<AdvisedCheck, number>>,
  nowMs: number,
): readonly ThresholdAdvice[] {
  const byDay = Map.groupBy(facts.runs, ({ ts }) => dayOf(Date.parse(ts)));
  const moments = Array.from({ length: (ADVICE_DAYS * DAY_MS) / STEP_MS }, (_, age) => nowMs - age * STEP_MS)
    .toReversed()
    .map((atMs) => ({
      atMs,
      recent: daysBetween(atMs - REACH_DAYS * DAY_MS, atMs).flatMap((day) => byDay.get(day) ?? []),
    }));
  const measures = listMeasures(facts);
  return ADVISED_CHECKS.map((check) => {
    const { unit, isBadWhen, at } = measures[check];
    const values = moments.map(({ atMs, recent }) => at(atMs, recent));
    const find = (alarms: number) => findThreshold(values, isBadWhen, alarms);
    return {
      check,
      unit,
      isBadWhen,
      samples: values.filter((value) => value !== null).length,
      today: { threshold: today[check], alarms: countAlarms(values, isBadWhen, today[check]) },
      never: find(0),
      once: find(1),
      fourTimes: find(4),
    };
  });
}

function listMeasures({ runs, health, intervalMs }: AdviceFacts): Readonly<Record<AdvisedCheck, Measure>> {
  const starts = startsOf(runs);
  const gaps = starts.slice(1).map((start, place) => start - (starts[place] ?? start));
  const usualMs = intervalMs ?? quantile(gaps, 0.5);
  const checks = health.map(({ ts }) => Date.parse(ts));
  return {
    "MET-003": {
      unit: "percent",
      isBadWhen: "below",
      at: (atMs, recent) => (usualMs ? (measureCoverage(recent, usualMs, atMs)?.percent ?? null) : null),
    },
    "RUN-001": {
      unit: "percent",
      isBadWhen: "below",
      // The last run stands for the moment, as it does for the check.
      at: (atMs, recent) => pooledSuccess(within(recent, atMs - STEP_MS, atMs).slice(-1)),
    },
    "RUN-002": {
      unit: "times the budget",
      isBadWhen: "above",
      at: (atMs, recent) => measureBurn(recent, atMs).threeDays,
    },
    "RUN-005": {
      unit: "minutes",
      isBadWhen: "above",
      at: (atMs, recent) => {
        const durationMs = measureDuration(recent, atMs);
        return durationMs === null ? null : durationMs / 60_000;
      },
    },
    "SLF-001": {
      unit: "hours",
      isBadWhen: "above",
      at: (atMs) => {
        const last = checks.findLast((time) => time <= atMs);
        return last === undefined ? null : (atMs - last) / HOUR_MS;
      },
    },
  };
}

/** Times without a break in which values are bad. A moment without a value neither begins nor ends one. */
function countAlarms(
  values: readonly (number | null)[],
  isBadWhen: "above" | "below",
  limit: number,
): number {
  let [alarms, wasBad] = [0, false];
  for (const value of values) {
    if (value === null) continue;
    const isBad = isBadWhen === "above" ? value > limit : value < limit;
    if (isBad && !wasBad) alarms += 1;
    wasBad = isBad;
  }
  return alarms;
}

/** From the threshold that nothing crosses on towards more sensitive ones, as long as there are not too many alarms. */
function findThreshold(
  values: readonly (number | null)[],
  isBadWhen: "above" | "below",
  maxAlarms: number,
): number | null {
  const sign = isBadWhen === "above" ? -1 : 1;
  const limits = [...new Set(values)].filter((value) => value !== null).toSorted((a, b) => sign * (a - b));
  let found: number | null = null;
  for (const limit of limits) {
    if (countAlarms(values, isBadWhen, limit) > maxAlarms) break;
    found = limit;
  }
  return found;
}
