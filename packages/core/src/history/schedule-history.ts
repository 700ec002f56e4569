import type { PushHistory } from "../scheduling/backtest.ts";
import { DAY_MS, MINUTE_MS } from "../scheduling/time.ts";
import type { HistoryRecord } from "./history-record.ts";
import { isScheduleRecord, type ScheduleRecord } from "./schedule-records.ts";

const SECOND_MS = 1000;
/** Commits that a scan finds are no older than its last look; what is older was there before anybody watched. */
const MOST_PUSHES_SHOWN = 5;

/** The pushes of an ecosystem as its runs saw them. */
export interface ScheduleHistory {
  /** Commit times by repository, oldest first, sorted by name. */
  readonly histories: readonly PushHistory[];
  /** Start and end of the time that was watched, in milliseconds since the epoch; `null` without a record. */
  readonly watched: { readonly fromMs: number; readonly untilMs: number } | null;
  /** Time between two runs, in the middle; `null` before the second one. */
  readonly tickMs: number | null;
}

/**
 * Puts together what the records of the stream `schedule` say of pushes.
 *
 * @param names further repositories, in which nothing may have been pushed
 */
export function readScheduleHistory(
  records: readonly HistoryRecord[],
  names: readonly string[] = [],
): ScheduleHistory {
  const times = new Map<string, Set<number>>(names.map((name) => [name.toLowerCase(), new Set()]));
  const runs = records.filter(isScheduleRecord);
  for (const { commits } of runs) {
    for (const [name, seconds] of Object.entries(commits)) {
      const key = name.toLowerCase();
      const known = times.get(key) ?? new Set();
      for (const second of seconds) if (Number.isFinite(second)) known.add(second * SECOND_MS);
      times.set(key, known);
    }
  }
  const histories = [...times]
    .map(([key, known]) => ({ key, pushesMs: [...known].sort((a, b) => a - b) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const starts = [...new Set(runs.map(({ ts }) => Date.parse(ts)))].sort((a, b) => a - b);
  const [first, last] = [starts[0], starts.at(-1)];
  if (first === undefined || last === undefined) return { histories, watched: null, tickMs: null };
  const gaps = starts
    .slice(1)
    .map((start, index) => start - (starts[index] ?? start))
    .sort((a, b) => a - b);
  const earliest = Math.min(first, ...histories.flatMap(({ pushesMs }) => pushesMs[0] ?? []));
  return {
    histories,
    watched: { fromMs: earliest, untilMs: last },
    tickMs: gaps[Math.floor(gaps.length / 2)] ?? null,
  };
}

/** What charts of a schedule show. */
export interface ScheduleCharts {
  /** By day, `2026-12-01` (UTC), oldest first. */
  readonly days: readonly {
    readonly day: string;
    readonly scanned: number;
    readonly notDue: number;
    /** Repositories that had not changed. */
    readonly unchanged: number;
    readonly pushes: number;
    /** From a commit to the scan that saw it; `null` on a day without one. */
    readonly meanDelayMinutes: number | null;
  }[];
  /** The busiest first. */
  readonly repositories: readonly {
    readonly repository: string;
    readonly commits: number;
    readonly meanDelayMinutes: number | null;
    readonly lastPushMs: number | null;
  }[];
  /** Commits by hour of the day and by day of the week, UTC, Sunday first. */
  readonly hours: readonly number[];
  readonly weekdays: readonly number[];
}

/**
 * The schedule of an ecosystem as data for charts.
 *
 * @param records of the stream `schedule`, in any order
 */
export function chartSchedule(records: readonly HistoryRecord[]): ScheduleCharts {
  const runs = records.filter(isScheduleRecord);
  const byDay = Map.groupBy(runs, ({ ts }) => ts.slice(0, 10));
  const firstMs = Math.min(...runs.map(({ ts }) => Date.parse(ts)));
  const seen = runs.flatMap((run) => listSeen(run, firstMs));
  const byRepository = Map.groupBy(seen, ({ repository }) => repository);
  const [hours, weekdays] = [Array<number>(24).fill(0), Array<number>(7).fill(0)];
  for (const { atMs } of seen) {
    const at = new Date(atMs);
    hours[at.getUTCHours()] = (hours[at.getUTCHours()] ?? 0) + 1;
    weekdays[at.getUTCDay()] = (weekdays[at.getUTCDay()] ?? 0) + 1;
  }
  return {
    days: [...byDay]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([day, ofDay]) => {
        const found = ofDay.flatMap((run) => listSeen(run, firstMs));
        const sum = (key: "due" | "not_due" | "unchanged") =>
          ofDay.reduce((total, run) => total + run[key], 0);
        const [scanned, notDue, unchanged] = [sum("due"), sum("not_due"), sum("unchanged")];
        return { day, scanned, notDue, unchanged, pushes: found.length, meanDelayMinutes: meanDelay(found) };
      }),
    repositories: [...byRepository]
      .map(([repository, found]) => ({
        repository,
        commits: found.length,
        meanDelayMinutes: meanDelay(found),
        lastPushMs: Math.max(...found.map(({ atMs }) => atMs)),
      }))
      .sort((a, b) => b.commits - a.commits || (a.repository < b.repository ? -1 : 1)),
    hours,
    weekdays,
  };
}

interface SeenCommit {
  readonly repository: string;
  readonly atMs: number;
  readonly delayMs: number;
}

/** Commits from before the first run were not waited for: they tell when people work, not how soon they are seen. */
function listSeen({ ts, commits }: ScheduleRecord, firstMs: number): readonly SeenCommit[] {
  const scannedMs = Date.parse(ts);
  return Object.entries(commits).flatMap(([repository, seconds]) =>
    seconds
      .map((second) => second * SECOND_MS)
      .filter((atMs) => atMs >= firstMs && atMs <= scannedMs)
      .map((atMs) => ({ repository, atMs, delayMs: scannedMs - atMs })),
  );
}

function meanDelay(seen: readonly SeenCommit[]): number | null {
  if (seen.length === 0) return null;
  return seen.reduce((sum, { delayMs }) => sum + delayMs, 0) / seen.length / MINUTE_MS;
}

/** What the history says of one repository. */
export interface RepositorySchedule {
  /** The newest commits, newest first, in milliseconds since the epoch. */
  readonly lastCommitsMs: readonly number[];
  /** Commits of the last 28 days. */
  readonly commits: number;
  /** The last decision about it, and the last one that had it scanned. */
  readonly last: { readonly atMs: number; readonly reason: string; readonly index: number } | null;
  readonly lastScan: { readonly atMs: number; readonly reason: string; readonly index: number } | null;
}

/** Looks up what the records of the stream `schedule` say of one repository. */
export function findRepositorySchedule(
  records: readonly HistoryRecord[],
  repository: string,
  nowMs: number,
): RepositorySchedule {
  const key = repository.toLowerCase();
  const runs = records.filter(isScheduleRecord).toSorted((a, b) => Date.parse(b.ts) - Date.parse(a.ts));
  const decisions = runs.flatMap(({ ts, decisions: all }) => {
    const found = Object.entries(all).find(([name]) => name.toLowerCase() === key)?.[1];
    return found === undefined ? [] : [{ atMs: Date.parse(ts), reason: found[0], index: found[1] }];
  });
  const times = readScheduleHistory(runs).histories.find((history) => history.key === key)?.pushesMs ?? [];
  return {
    lastCommitsMs: times.slice(-MOST_PUSHES_SHOWN).reverse(),
    commits: times.filter((time) => time > nowMs - 28 * DAY_MS).length,
    last: decisions[0] ?? null,
    lastScan: decisions.find(({ reason }) => reason !== "not-due") ?? null,
  };
}
