import type { PushRecord } from "./push-rate.ts";
import type { WeeklyCounts } from "./weekly-shape.ts";

/** Version of what is stored. A file of another version is no error: its repositories are new again. */
export const SCHEDULE_STATE_VERSION = 1;

/** What is kept from run to run. */
export interface ScheduleState {
  /** By `owner/name` in lower case. */
  readonly records: ReadonlyMap<string, PushRecord>;
  /** When a run last planned its scans, in milliseconds since the epoch; `null`: none did. */
  readonly lastRunMs: number | null;
  /** Calls that it left (above 0) or took in advance (below 0). */
  readonly carried: number;
  /** What reading a repository cost it on average, in calls; `null` where it read none. */
  readonly callsPerRead: number | null;
  /** Repositories that a scan was not done with: they are due whatever is expected. */
  readonly unfinished: ReadonlySet<string>;
}

export const NO_SCHEDULE: ScheduleState = {
  records: new Map(),
  lastRunMs: null,
  carried: 0,
  callsPerRead: null,
  unfinished: new Set(),
};

/** Digits that are kept of a number: enough for a schedule, and half of the file. */
const DIGITS = 6;

/** The state as plain JSON data, repositories sorted by key. */
export function storeSchedule(state: ScheduleState): unknown {
  const { records, lastRunMs, carried, callsPerRead, unfinished } = state;
  const sorted = [...records].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    version: SCHEDULE_STATE_VERSION,
    last_run: lastRunMs === null ? null : new Date(lastRunMs).toISOString(),
    carried: round(carried),
    calls_per_read: callsPerRead === null ? null : round(callsPerRead),
    unfinished: [...unfinished].sort(),
    repositories: Object.fromEntries(sorted.map(([key, record]) => [key, storeRecord(record)])),
  };
}

function storeRecord({
  lastScanMs,
  lastPushMs,
  pushes,
  commits,
  days,
  close,
  burst,
  counts,
}: PushRecord): unknown {
  return {
    last_scan: new Date(lastScanMs).toISOString(),
    last_push: lastPushMs === null ? null : new Date(lastPushMs).toISOString(),
    seen: [pushes, commits, days, close, burst].map(round),
    hours: counts.hours,
    weekdays: counts.days,
  };
}

/**
 * Reads what {@link storeSchedule} wrote. A repository whose record makes no sense is left out, so that it is new and is
 * scanned soon; a file that makes no sense is empty.
 */
export function readSchedule(stored: unknown): ScheduleState {
  const { version, repositories, last_run, carried, calls_per_read, unfinished } = asRecord(stored);
  if (version !== SCHEDULE_STATE_VERSION) return NO_SCHEDULE;
  const records = Object.entries(asRecord(repositories)).flatMap(([key, value]) => {
    const record = readRecord(asRecord(value));
    return record === null ? [] : [[key.toLowerCase(), record] as const];
  });
  const texts = Array.isArray(unfinished) ? unfinished.filter((key) => typeof key === "string") : [];
  return {
    records: new Map(records),
    lastRunMs: readTime(last_run),
    carried: readNumber(carried) ?? 0,
    callsPerRead: readNumber(calls_per_read),
    unfinished: new Set(texts),
  };
}

function readRecord(stored: Readonly<Record<string, unknown>>): PushRecord | null {
  const lastScanMs = readTime(stored.last_scan);
  const lastPushMs = stored.last_push === null ? null : readTime(stored.last_push);
  const seen = readNumbers(stored.seen, 5);
  const hours = readNumbers(stored.hours, 24);
  const days = readNumbers(stored.weekdays, 7);
  if (
    lastScanMs === null ||
    (lastPushMs === null && stored.last_push !== null) ||
    seen === null ||
    hours === null ||
    days === null
  )
    return null;
  const [pushes = 0, commits = 0, watched = 0, close = 0, burst = 0] = seen;
  const counts: WeeklyCounts = { hours, days };
  return { lastScanMs, lastPushMs, pushes, commits, days: watched, close, burst, counts };
}

/** That many numbers, none below 0. */
function readNumbers(value: unknown, length: number): readonly number[] | null {
  const isValid =
    Array.isArray(value) &&
    value.length === length &&
    value.every((item) => Number.isFinite(item) && item >= 0);
  return isValid ? value : null;
}

function readNumber(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

function readTime(value: unknown): number | null {
  const time = typeof value === "string" ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function round(value: number): number {
  return Number(value.toPrecision(DIGITS));
}
