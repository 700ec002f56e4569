import { numbers, quantile, readSuccess, runOf } from "./fold-day.ts";
import type { HistoryRecord } from "./history-record.ts";
import { startsOf, within } from "./history-summary.ts";

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

/** Share of repositories that should succeed over 30 days: the rest is the error budget. */
export const SUCCESS_OBJECTIVE = 0.97;

/** How fast the error budget is used up: 1 uses all of it in 30 days. `null` for a window without an attempt. */
export interface BurnRates {
  readonly hour: number | null;
  readonly sixHours: number | null;
  readonly day: number | null;
  readonly threeDays: number | null;
}

/** What a window needs to say anything. */
export interface BurnMinimum {
  /** Attempts; with fewer the budget counts as lasting. */
  readonly attempts: number;
  /** Worst runs that are left out: one bad run is no trend, and two within three days are none. */
  readonly blips: number;
}

/** Decided by the false alarms that it makes: docs/decisions/0142. */
export const BURN_MINIMUM: BurnMinimum = { attempts: 20, blips: 2 };

/** Measures how fast the error budget is used up, over four windows that end now. */
export function measureBurn(
  runs: readonly HistoryRecord[],
  nowMs: number,
  minimum: BurnMinimum = BURN_MINIMUM,
): BurnRates {
  const burn = (hours: number) => measureWindow(within(runs, nowMs - hours * HOUR_MS, nowMs), minimum);
  const lastHour = within(runs, nowMs - HOUR_MS, nowMs);
  // Whether it still goes on is asked of the last runs, however few they are.
  const hour = measureWindow(lastHour, { attempts: 1, blips: 0 });
  return { hour, sixHours: burn(6), day: burn(24), threeDays: burn(72) };
}

function measureWindow(runs: readonly HistoryRecord[], { attempts, blips }: BurnMinimum): number | null {
  const byRun = Map.groupBy(runs, runOf);
  const sums = [...byRun.values()].map((shards) => {
    const each = shards.map(readSuccess);
    const attempted = each.reduce((sum, one) => sum + one.attempted, 0);
    return { attempted, failed: attempted - each.reduce((sum, one) => sum + one.good, 0) };
  });
  const [attempted] = addUp(sums);
  if (attempted === 0) return null;
  const kept = sums.toSorted((a, b) => b.failed - a.failed).slice(blips);
  const [counted, failed] = addUp(kept);
  return attempted < attempts || counted === 0 ? 0 : failed / counted / (1 - SUCCESS_OBJECTIVE);
}

function addUp(sums: readonly { readonly attempted: number; readonly failed: number }[]) {
  return sums.reduce(
    ([attempted, failed], one) => [attempted + one.attempted, failed + one.failed] as const,
    [0, 0] as readonly [number, number],
  );
}

/** From this rate on over six hours failures are an error, and from the next one on over three days a warning. */
export const FAST_BURN = 4;
export const SLOW_BURN = 1;

/**
 * Judges how fast the budget is used up: `error` from four times too fast over six hours and still so in the last one,
 * `warning` from too fast over three days and still so in the last one. Without a run in the last hour, six hours are
 * still the last ones.
 *
 * @see https://sre.google/workbook/alerting-on-slos/ (the windows are widened to runs every 15 minutes)
 */
export function judgeBurn({
  hour,
  sixHours,
  day,
  threeDays,
}: BurnRates): "ok" | "warning" | "error" | "unknown" {
  if (threeDays === null) return "unknown";
  const isFast = (sixHours ?? 0) >= FAST_BURN && (hour ?? sixHours ?? 0) >= FAST_BURN;
  if (isFast) return "error";
  return threeDays >= SLOW_BURN && (day ?? 0) >= SLOW_BURN ? "warning" : "ok";
}

/** Windows of six hours; the newest two are judged by those of fourteen days before them. */
const WINDOW_MS = 6 * HOUR_MS;
const BASELINE_WINDOWS = 56;
/** With fewer windows than this nobody knows what is normal. */
const MIN_WINDOWS = 12;
/** Of each window this share of the worst and of the best runs is left out: one bad run is no trend, and two within three days are none. */
const TRIMMED = 0.1;
/** A spread that is smaller would make an alarm of rounding, in percent points. */
const MIN_SPREAD = 0.25;
/** Below this both windows are drifting, in standard deviations. */
export const DRIFT = -4;
/** Turns the median absolute deviation of a normal distribution into its standard deviation. */
const MAD_TO_SIGMA = 1.4826;

/** How far the last two windows are from what is normal, in standard deviations; the newest last. */
export interface SuccessDrift {
  readonly scores: readonly [number, number];
  /** Success that is normal, in percent. */
  readonly usual: number;
  /** Both windows are four standard deviations below it. */
  readonly isDrifting: boolean;
}

/** Compares the success of the last twelve hours with that of the fourteen days before; `null` with too little to compare. */
export function measureDrift(runs: readonly HistoryRecord[], nowMs: number): SuccessDrift | null {
  const byAge = Map.groupBy(runs, ({ ts }) => Math.floor((nowMs - Date.parse(ts)) / WINDOW_MS));
  const windows = Array.from({ length: BASELINE_WINDOWS + 2 }, (_, age) =>
    trimmedMean(numbers(byAge.get(age) ?? [], "success_rate")),
  );
  const [last, previous, ...earlier] = windows;
  const baseline = earlier.flatMap((mean) => mean ?? []);
  if (last == null || previous == null || baseline.length < MIN_WINDOWS) return null;
  const usual = median(baseline);
  const spread = Math.max(MIN_SPREAD, MAD_TO_SIGMA * median(baseline.map((mean) => Math.abs(mean - usual))));
  const scores = [(previous - usual) / spread, (last - usual) / spread] as const;
  return { scores, usual, isDrifting: scores.every((score) => score < DRIFT) };
}

function trimmedMean(values: readonly number[]): number | null {
  const cut = Math.ceil(TRIMMED * values.length);
  const kept = values.length <= 2 * cut ? values : values.toSorted((a, b) => a - b).slice(cut, -cut);
  return kept.length === 0 ? null : kept.reduce((sum, value) => sum + value, 0) / kept.length;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low = 0, high = 0] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return (low + high) / 2;
}

/** How many runs began in the last day, in percent of those that the interval asks for. */
export interface RunCoverage {
  readonly actual: number;
  readonly expected: number;
  readonly percent: number;
}

/** Counts the runs of the last day against the interval. `null` where the history is younger than a day. */
export function measureCoverage(
  runs: readonly HistoryRecord[],
  intervalMs: number,
  nowMs: number,
): RunCoverage | null {
  const starts = startsOf(runs);
  const [first] = starts;
  if (first === undefined || first > nowMs - DAY_MS) return null;
  const actual = starts.filter((start) => start > nowMs - DAY_MS && start <= nowMs).length;
  const expected = Math.max(1, Math.floor(DAY_MS / intervalMs));
  return { actual, expected, percent: Math.min(100, (100 * actual) / expected) };
}

/** How long runs of the last day took, in milliseconds: nine of ten less. `null` without a run. */
export function measureDuration(runs: readonly HistoryRecord[], nowMs: number): number | null {
  const seconds = quantile(numbers(within(runs, nowMs - DAY_MS, nowMs), "duration_seconds"), 0.9);
  return seconds === null ? null : seconds * 1000;
}

/** With fewer gaps nobody knows what is usual. */
const MIN_GAPS = 10;

/** Usual time between the starts of two runs, in milliseconds: the median; `null` with too few runs. */
export function usualGap(runs: readonly HistoryRecord[]): number | null {
  const starts = startsOf(runs);
  const gaps = starts.slice(1).map((start, place) => start - (starts[place] ?? start));
  return gaps.length < MIN_GAPS ? null : quantile(gaps, 0.5);
}
