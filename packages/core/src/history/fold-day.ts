import { type HistoryRecord, type HistoryStream, isObject } from "./history-record.ts";
import { isOpening, isRecovery } from "./incident-records.ts";
import { countTexts, readNumber, readNumbers, readText, readTime } from "./report-values.ts";

/** What a day of one stream comes to: numbers by a name, and numbers by a name within a name. */
export type DaySums = Readonly<Record<string, number | null | Readonly<Record<string, number>>>>;

/** Folds the records of one day of one stream into what charts need. */
export function foldDay(stream: HistoryStream, records: readonly HistoryRecord[]): DaySums {
  const fold = FOLDS[stream];
  return { records: records.length, ...fold?.(records) };
}

const FOLDS: Readonly<Partial<Record<HistoryStream, (records: readonly HistoryRecord[]) => DaySums>>> = {
  runs: foldRuns,
  repositories: (records) => ({
    repositories: new Set(records.map(({ repository }) => repository)).size,
    failed: records.filter(({ status }) => status === "failed").length,
    codes: countMembers(records, "code"),
  }),
  "pull-requests": (records) => ({ changes: countMembers(records, "change") }),
  health: (records) => ({ statuses: countMembers(records, "status"), lowest_score: least(records, "score") }),
  incidents: foldIncidents,
  operations: (records) => ({
    operations: countMembers(records, "operation"),
    statuses: countMembers(records, "status"),
  }),
  deliveries: foldDeliveries,
  schedule: (records) => ({
    due: sum(records, "due"),
    not_due: sum(records, "not_due"),
    unchanged: sum(records, "unchanged"),
  }),
  exposures: (records) => ({ experiments: countMembers(records, "experiment") }),
};

function foldRuns(records: readonly HistoryRecord[]): DaySums {
  const [scanned, failed] = [sum(records, "repos_scanned"), sum(records, "repos_failed")];
  const durations = numbers(records, "duration_seconds");
  const gaps = numbers(records, "scheduled_gap_seconds");
  return {
    runs: countRuns(records),
    partial: records.filter(({ partial }) => partial === true).length,
    attempted: scanned + failed,
    good: records.reduce((total, record) => total + countGood(record), 0),
    api_calls_made: sum(records, "api_calls_made"),
    prs_created: sum(records, "prs_created"),
    branches_behind: numbers(records, "branches_behind").at(-1) ?? null,
    duration_p50: quantile(durations, 0.5),
    duration_p90: quantile(durations, 0.9),
    duration_max: quantile(durations, 1),
    gap_p50: quantile(gaps, 0.5),
    gap_p95: quantile(gaps, 0.95),
    gap_max: quantile(gaps, 1),
    errors: addAll(records.map(({ errors }) => readNumbers(errors))),
    outcomes: addAll(records.map(({ outcomes }) => readNumbers(outcomes))),
  };
}

function foldIncidents(records: readonly HistoryRecord[]): DaySums {
  const closed = records.filter(isRecovery);
  return {
    opened: records.filter(isOpening).length,
    recovered: closed.length,
    recovery_seconds: sum(closed, "duration_seconds"),
  };
}

function foldDeliveries(records: readonly HistoryRecord[]): DaySums {
  const failed = records.filter(({ status }) => status === "failed");
  return {
    sent: records.length - failed.length,
    failed: failed.length,
    failed_by_channel: countMembers(failed, "channel"),
    latency_p95: quantile(numbers(records, "latency_ms"), 0.95),
  };
}

/** Runs among records of runs: the shards of one are one. */
export function countRuns(records: readonly HistoryRecord[]): number {
  return new Set(records.map(runOf)).size;
}

/** What tells a run from others: its number and attempt, or its start where no runner gave a number. */
export function runOf({ run, start_time, ts }: HistoryRecord): string {
  return run.id === null ? `local ${readText(start_time) ?? ts}` : `${run.id} ${run.attempt ?? 1}`;
}

/** Repositories that a run tried, and how many of them without an error. */
export function readSuccess(record: HistoryRecord): { readonly attempted: number; readonly good: number } {
  const attempted = (readNumber(record.repos_scanned) ?? 0) + (readNumber(record.repos_failed) ?? 0);
  return { attempted, good: countGood(record) };
}

function countGood(record: HistoryRecord): number {
  const attempted = (readNumber(record.repos_scanned) ?? 0) + (readNumber(record.repos_failed) ?? 0);
  const rate = readNumber(record.success_rate);
  return rate === null ? 0 : Math.round((attempted * rate) / 100);
}

/** The value below which the given share of the numbers lies (nearest rank); `null` without numbers. */
export function quantile(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}

/** The numbers that records have under a name, in their order. */
export function numbers(records: readonly HistoryRecord[], name: string): readonly number[] {
  return records.flatMap((record) => readNumber(record[name]) ?? []);
}

/** When a run began; when it ended, where it does not say. */
export function startOf(record: HistoryRecord): number {
  return readTime(record.start_time) ?? Date.parse(record.ts);
}

function sum(records: readonly HistoryRecord[], name: string): number {
  return numbers(records, name).reduce((total, number) => total + number, 0);
}

function least(records: readonly HistoryRecord[], name: string): number | null {
  const found = numbers(records, name);
  return found.length === 0 ? null : Math.min(...found);
}

function countMembers(records: readonly HistoryRecord[], name: string): Readonly<Record<string, number>> {
  return countTexts(records.flatMap((record) => readText(record[name]) ?? []));
}

function addAll(parts: readonly Readonly<Record<string, number>>[]): Readonly<Record<string, number>> {
  const sums = new Map<string, number>();
  for (const part of parts.filter(isObject)) {
    for (const [name, number] of Object.entries(part)) sums.set(name, (sums.get(name) ?? 0) + number);
  }
  return Object.fromEntries([...sums].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
