import { quantile, readSuccess, runOf, startOf } from "./fold-day.ts";
import type { HistoryRecord } from "./history-record.ts";
import { readText } from "./report-values.ts";
import { dayOf, daysBetween } from "./shard-path.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** Attempts of one day, over all runs. */
export interface DayAttempts {
  readonly attempted: number;
  readonly good: number;
}

/** Success over some days, and over as many days before. */
export interface SuccessTrend {
  readonly days: number;
  /** Percent of all attempts; `null` where there was none. */
  readonly percent: number | null;
  readonly before: number | null;
}

/** A repository that fails run after run. */
export interface FailingRepository {
  readonly repository: string;
  /** Runs in a row, up to the last one. */
  readonly runs: number;
  /** When the first of them ended, in milliseconds since the epoch. */
  readonly sinceMs: number;
  readonly code: string | null;
}

/** How regularly runs began. */
export interface TickSummary {
  /** Runs that began. */
  readonly actual: number;
  /** Runs that would have begun at the usual distance; `null` where that is not known. */
  readonly expected: number | null;
  /** Time between two starts, in milliseconds; `null` with fewer than two runs. */
  readonly gapMs: { readonly p50: number; readonly p95: number; readonly longest: number } | null;
}

/** How many starts were dropped, and whether the schedule can be relied on. */
export interface ScheduleLedger {
  /** Starts that are missing; `null` where it is not known how many there should be. */
  readonly dropped: number | null;
  /** Of twenty gaps one is more than twice as long as usual: starts from outside are needed. */
  readonly isUnreliable: boolean;
}

/** What the records of some weeks come to. */
export interface HistorySummary {
  readonly trends: readonly SuccessTrend[];
  /** The longest failing first. */
  readonly failing: readonly FailingRepository[];
  /** Of the last seven days. */
  readonly ticks: TickSummary;
  readonly schedule: ScheduleLedger;
  /** Percent of success by day, oldest first; `null` for a day without a run. */
  readonly daily: readonly (number | null)[];
  readonly lastRunMs: number | null;
}

/** How far back a summary looks: thirty days, and the thirty before. */
export const SUMMARY_DAYS = 60;
const CHART_DAYS = 30;
const TICK_DAYS = 7;

/**
 * Sums up what runs and repositories recorded.
 *
 * @param runs records of the stream `runs` of the last `SUMMARY_DAYS` days, oldest first
 * @param repositories records of the stream `repositories`, oldest first, as far back as failures are to be counted
 * @param intervalMs usual time between two runs; the median of the gaps when left out
 * @param days attempts of days that `runs` need not reach back to
 */
export function summarizeHistory(
  runs: readonly HistoryRecord[],
  repositories: readonly HistoryRecord[],
  nowMs: number,
  intervalMs?: number,
  days: ReadonlyMap<string, DayAttempts> = new Map(),
): HistorySummary {
  const ticks = countTicks(within(runs, nowMs - TICK_DAYS * DAY_MS, nowMs), nowMs, intervalMs);
  return {
    trends: [7, 30].map((length) => {
      const [middleMs, firstMs] = [nowMs - length * DAY_MS, nowMs - 2 * length * DAY_MS];
      const isWhole = runs.some(({ ts }) => Date.parse(ts) <= firstMs);
      const before = isWhole ? null : pooledDays(days, firstMs, middleMs);
      return {
        days: length,
        percent: pooledSuccess(within(runs, middleMs, nowMs)),
        before: before ?? pooledSuccess(within(runs, firstMs, middleMs)),
      };
    }),
    failing: findFailing(runs, repositories),
    ticks,
    schedule: judgeTicks(ticks, intervalMs),
    daily: dailySuccess(runs, nowMs),
    lastRunMs: runs.reduce<number | null>((last, { ts }) => Math.max(last ?? 0, Date.parse(ts)), null),
  };
}

/** Records after one moment and up to another. */
export function within(
  records: readonly HistoryRecord[],
  afterMs: number,
  untilMs: number,
): readonly HistoryRecord[] {
  return records.filter(({ ts }) => Date.parse(ts) > afterMs && Date.parse(ts) <= untilMs);
}

/** Success of runs taken together: each attempt counts the same. Percent; `null` without an attempt. */
export function pooledSuccess(runs: readonly HistoryRecord[]): number | null {
  let [attempted, good] = [0, 0];
  for (const run of runs) {
    const success = readSuccess(run);
    attempted += success.attempted;
    good += success.good;
  }
  return attempted === 0 ? null : (100 * good) / attempted;
}

/** Success of whole days from one moment to another. Percent; `null` without an attempt. */
function pooledDays(days: ReadonlyMap<string, DayAttempts>, fromMs: number, untilMs: number): number | null {
  let [attempted, good] = [0, 0];
  for (const day of daysBetween(fromMs, untilMs - DAY_MS)) {
    attempted += days.get(day)?.attempted ?? 0;
    good += days.get(day)?.good ?? 0;
  }
  return attempted === 0 ? null : (100 * good) / attempted;
}

/** When runs began, each once, oldest first: the shards of a run count as one. */
export function startsOf(runs: readonly HistoryRecord[]): readonly number[] {
  const starts = new Map<string, number>();
  for (const run of runs) {
    const key = runOf(run);
    starts.set(key, Math.min(starts.get(key) ?? Number.POSITIVE_INFINITY, startOf(run)));
  }
  return [...starts.values()].toSorted((a, b) => a - b);
}

/** Whether a record of a repository says that it failed. */
export function isFailure({ status, code }: HistoryRecord): boolean {
  return status === "failed" || code !== undefined;
}

/** Repositories that failed in the last run, and in how many runs in a row before it. */
export function findFailing(
  runs: readonly HistoryRecord[],
  repositories: readonly HistoryRecord[],
): readonly FailingRepository[] {
  // The last run comes first. A run that recorded no repository had none that failed.
  const order = [...new Set(runs.toReversed().map(runOf))];
  const failures = new Map<string, Map<string, HistoryRecord>>();
  for (const record of repositories) {
    if (!isFailure(record)) continue;
    const name = readText(record.repository) ?? "";
    const byRun = failures.get(name) ?? new Map<string, HistoryRecord>();
    failures.set(name, byRun.set(runOf(record), record));
  }
  const found = [...failures].flatMap(([repository, byRun]) => {
    const end = order.findIndex((run) => !byRun.has(run));
    const streak = end < 0 ? order.length : end;
    const first = byRun.get(order[streak - 1] ?? "");
    if (first === undefined) return [];
    const last = byRun.get(order[0] ?? "");
    return { repository, runs: streak, sinceMs: Date.parse(first.ts), code: readText(last?.code) };
  });
  return found.toSorted((a, b) => b.runs - a.runs || (a.repository < b.repository ? -1 : 1));
}

/** With fewer starts nobody knows what is usual, and one of twenty gaps says nothing. */
const MIN_STARTS = 20;

/** A start that is due by now may still run: it is missing when the next one is due, too. */
function countExpected(starts: readonly number[], usualMs: number, nowMs: number): number {
  const [first = nowMs, last = nowMs] = [starts[0], starts.at(-1)];
  const untilMs = nowMs - last < 2 * usualMs ? last : nowMs;
  return Math.floor((untilMs - first) / usualMs) + 1;
}

function countTicks(runs: readonly HistoryRecord[], nowMs: number, intervalMs?: number): TickSummary {
  const starts = startsOf(runs);
  const gaps = starts.slice(1).map((start, place) => start - (starts[place] ?? start));
  const [p50, p95, longest] = [0.5, 0.95, 1].map((share) => quantile(gaps, share));
  // A few runs, by hand perhaps, have no usual time between them.
  const usualMs = intervalMs ?? (starts.length >= MIN_STARTS ? p50 : null) ?? null;
  const first = starts[0];
  return {
    actual: starts.length,
    expected: usualMs && first !== undefined ? countExpected(starts, usualMs, nowMs) : null,
    gapMs: p50 != null && p95 != null && longest != null ? { p50, p95, longest } : null,
  };
}

const MAX_LATENESS = 2;

function judgeTicks({ actual, expected, gapMs }: TickSummary, intervalMs?: number): ScheduleLedger {
  const usualMs = intervalMs ?? gapMs?.p50;
  const isKnown = gapMs !== null && usualMs !== undefined && actual >= MIN_STARTS;
  return {
    dropped: expected === null ? null : Math.max(0, expected - actual),
    isUnreliable: isKnown && gapMs.p95 > MAX_LATENESS * usualMs,
  };
}

function dailySuccess(runs: readonly HistoryRecord[], nowMs: number): readonly (number | null)[] {
  const byDay = Map.groupBy(runs, ({ ts }) => dayOf(Date.parse(ts)));
  return daysBetween(nowMs - (CHART_DAYS - 1) * DAY_MS, nowMs).map((day) =>
    pooledSuccess(byDay.get(day) ?? []),
  );
}

const BARS = [..."▁▂▃▄▅▆▇█"];

/** Numbers as a line of bars, from the lowest to the highest; a dot where there is no number. */
export function renderSparkline(values: readonly (number | null)[]): string {
  const known = values.flatMap((value) => value ?? []);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const height = (value: number) =>
    high === low ? BARS.length - 1 : Math.round(((value - low) / (high - low)) * (BARS.length - 1));
  return values.map((value) => (value === null ? "·" : BARS[height(value)])).join("");
}
