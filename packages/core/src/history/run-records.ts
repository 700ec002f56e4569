import { createRecord, type HistoryRecord, type HistoryRun, isObject } from "./history-record.ts";
import type { MakerContext, ReportObject } from "./record-maker.ts";
import {
  countTexts,
  readNumber,
  readNumbers,
  readObjects,
  readText,
  readTime,
  shortDigest,
} from "./report-values.ts";

/** The numbers of a metrics file that are kept, under the names that they have there. */
const NUMBERS = [
  "duration_seconds",
  "repos_scanned",
  "repos_skipped",
  "repos_failed",
  "branches_analyzed",
  "branches_behind",
  "prs_created",
  "errors_encountered",
  "success_rate",
  "api_calls_made",
  "cache_hits",
  "api_calls_saved",
  "write_wait_seconds",
] as const;

/** The record of a metrics file: one run, or one shard of a run. `null` for a file that is none. */
export function runRecords(metrics: ReportObject, context: MakerContext): readonly HistoryRecord[] | null {
  const [startedAtMs, endedAtMs] = [readTime(metrics.start_time), readTime(metrics.end_time)];
  if (startedAtMs === null || endedAtMs === null || readNumber(metrics.repos_scanned) === null) return null;
  const sync = context.syncReports.find(({ started_at }) => readTime(started_at) === startedAtMs);
  const run = readRun(metrics.run, context.run);
  const members = {
    start_time: new Date(startedAtMs).toISOString(),
    ...Object.fromEntries(NUMBERS.map((name) => [name, readNumber(metrics[name])])),
    ...(readText(metrics.shard) !== null && { shard: readText(metrics.shard) }),
    partial: metrics.partial === true,
    outcomes: readNumbers(metrics.outcomes),
    rate_limit: readRateLimit(metrics.rate_limit),
    ...(sync && { mode: readText(sync.mode), dry_run: sync.dry_run === true, errors: countErrors(sync) }),
    ...(sync && isObject(sync.early_end) && { early_end: readText(sync.early_end.cause) }),
  };
  const part = shortDigest(JSON.stringify(members));
  return [createRecord("runs", { run, atMs: endedAtMs }, part, members)];
}

/** The run that wrote a metrics file: it may be another than the one that records. */
function readRun(value: unknown, recorder: HistoryRun): HistoryRun {
  if (!isObject(value) || readText(value.id) === null) return recorder;
  const id = readText(value.id);
  return {
    id,
    attempt: readNumber(value.attempt),
    workflow: readText(value.workflow),
    repository: readText(value.repository),
    event: id === recorder.id ? recorder.event : null,
  };
}

/** Calls left at both ends, by GitHub's name of the limit. */
function readRateLimit(value: unknown): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const entries = isObject(value) ? Object.entries(value).slice(0, 10) : [];
  return Object.fromEntries(entries.map(([name, span]) => [name.slice(0, 40), readNumbers(span)]));
}

function countErrors({ errors }: ReportObject): Readonly<Record<string, number>> {
  return countTexts(readObjects(errors).map(({ code }) => readText(code) ?? "unknown"));
}
