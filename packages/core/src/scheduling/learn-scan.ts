import { type PushRecord, recordScan, startRecord } from "./push-rate.ts";
import type { ScheduleState } from "./schedule-state.ts";
import { DAY_MS } from "./time.ts";

/** How far back a repository that is new is looked into. */
export const FIRST_LOOK_MS = 28 * DAY_MS;

/** Commits that are made up at most for a time of which only the newest were told. */
const MOST_MADE_UP = 10_000;

/** What a scan saw of a default branch. */
export interface DefaultBranchScan {
  readonly scannedAtMs: number;
  /** Times of its newest commits since the last scan; absent where the server did not tell. */
  readonly commitTimesMs: readonly number[] | undefined;
  /** Most times that a server tells at once. */
  readonly mostTimes: number;
  /** Whether the branch is at another commit than at the last scan. */
  readonly hasMoved: boolean;
}

/** Adds a scan to what is known of a repository; `record` is `null` for one that is new. */
export function learnScan(
  record: PushRecord | null,
  scan: DefaultBranchScan,
  halfLifeDays: number,
): { readonly record: PushRecord; readonly commitTimesMs: readonly number[] } {
  const { scannedAtMs, commitTimesMs: told } = scan;
  // Without times nothing is known of the time before the first scan.
  const known = record ?? startRecord(told === undefined ? scannedAtMs : firstLookMs(scannedAtMs));
  const commitTimesMs = record === null && told === undefined ? [] : findCommitTimes(known, scan);
  return { record: recordScan(known, { scannedAtMs, commitTimesMs }, halfLifeDays), commitTimesMs };
}

/** Since when commits are asked about at a first scan. */
export function firstLookMs(nowMs: number): number {
  return nowMs - FIRST_LOOK_MS;
}

/**
 * The commits since the last scan. Where only the newest were told, the time before is taken to have been as busy; a branch
 * that moved without one (commits may be older than their push, and not every server tells) got one in the middle of the time.
 */
export function findCommitTimes(
  { lastScanMs }: Pick<PushRecord, "lastScanMs">,
  { scannedAtMs, commitTimesMs: told = [], mostTimes, hasMoved }: DefaultBranchScan,
): readonly number[] {
  const commitTimesMs = told.filter((time) => time >= lastScanMs);
  if (commitTimesMs.length === 0) return hasMoved ? [(lastScanMs + scannedAtMs) / 2] : [];
  const oldestMs = Math.min(...commitTimesMs);
  if (commitTimesMs.length < mostTimes || !(oldestMs > lastScanMs)) return commitTimesMs;
  const stepMs = Math.max(1, (scannedAtMs - oldestMs) / commitTimesMs.length);
  const missing = Math.min(MOST_MADE_UP, Math.floor((oldestMs - lastScanMs) / stepMs));
  return [
    ...Array.from({ length: missing }, (_, index) => oldestMs - (index + 1) * stepMs),
    ...commitTimesMs,
  ];
}

/**
 * What earlier runs left, for a run that begins now. What a clock that was set back makes lie in the future was scanned
 * `longestWaitMs` ago instead: it is due, and nothing waits for the clock to catch up.
 */
export function startSchedule(state: ScheduleState, longestWaitMs: number, nowMs: number): ScheduleState {
  const records = [...state.records].map(([key, record]) => {
    if (record.lastScanMs <= nowMs) return [key, record] as const;
    const lastPushMs = record.lastPushMs === null ? null : Math.min(record.lastPushMs, nowMs);
    return [key, { ...record, lastScanMs: nowMs - longestWaitMs, lastPushMs }] as const;
  });
  const lastRunMs = state.lastRunMs === null ? null : Math.min(state.lastRunMs, nowMs);
  return { ...state, records: new Map(records), lastRunMs };
}
