import type { AccessFact, FilesFact } from "./health-facts.ts";
import { type MetricsReading, type MetricsRecord, readMetrics } from "./metrics-reading.ts";

/** Several shards' files, seen as one. */
export interface MergedMetrics {
  readonly records: readonly MetricsRecord[];
  readonly invalid: readonly Extract<MetricsReading, { status: "invalid" }>[];
  /** Percent over all attempted repositories, 0..100; `null` when no file says. */
  readonly successRate: number | null;
  /** Repositories that the rate is about; 0 when no file says. */
  readonly attempted: number;
  /** When the shard that ended first ended: what is older than this is nowhere covered. */
  readonly oldestEndMs: number | null;
  readonly newestEndMs: number | null;
}

/** One repository of 10,000 more or less still shows: 89.996 is below 90. */
const RATE_DIGITS = 4;

/** Keys that add up over shards. */
const SUMMED = [
  "repos_scanned",
  "repos_skipped",
  "repos_failed",
  "branches_analyzed",
  "branches_behind",
  "prs_created",
  "errors_encountered",
  "api_calls_made",
] as const;

/** Reads every file and merges those that can be read; a file without a size weighs as one repository. */
export function mergeMetrics({ files }: FilesFact): MergedMetrics {
  const readings = files.map(readMetrics);
  const records = readings.flatMap((reading) => (reading.status === "read" ? [reading.record] : []));
  const rated = records.flatMap(({ successRate, attempted }) =>
    successRate === null ? [] : [{ successRate, weight: Math.max(1, attempted ?? 1) }],
  );
  const weight = rated.reduce((sum, entry) => sum + entry.weight, 0);
  const good = rated.reduce((sum, entry) => sum + entry.successRate * entry.weight, 0);
  const ends = records.flatMap(
    (record) => record.endedAtMs ?? record.startedAtMs ?? record.modifiedAtMs ?? [],
  );
  return {
    records,
    invalid: readings.filter((reading) => reading.status === "invalid"),
    successRate: weight === 0 ? null : Number((good / weight).toFixed(RATE_DIGITS)),
    attempted: records.reduce((sum, record) => sum + (record.attempted ?? 0), 0),
    oldestEndMs: ends.length === 0 ? null : Math.min(...ends),
    newestEndMs: ends.length === 0 ? null : Math.max(...ends),
  };
}

/** The numbers of the last run for the report: what adds up is added up. */
export function summarizeMetrics(merged: MergedMetrics): Readonly<Record<string, number | string | null>> {
  if (merged.records.length === 0) return { automation_success_rate: null };
  const sums = SUMMED.flatMap((key) => {
    const values = merged.records.flatMap(({ data }) => (typeof data[key] === "number" ? [data[key]] : []));
    return values.length === 0 ? [] : [[key, values.reduce((sum, value) => sum + value, 0)] as const];
  });
  const durations = merged.records.flatMap(({ data }) =>
    typeof data.duration_seconds === "number" ? [data.duration_seconds] : [],
  );
  return {
    ...Object.fromEntries(sums),
    ...(durations.length > 0 && { duration_seconds: Math.max(...durations) }),
    success_rate: merged.successRate,
    // The name that readers of the scripts' report look for.
    automation_success_rate: merged.successRate,
    end_time: merged.newestEndMs === null ? null : new Date(merged.newestEndMs).toISOString(),
    files: merged.records.length,
  };
}

/** GitHub's limit for REST calls for the report, under the keys of the field; each `null` where it is not known. */
export function summarizeAccess(
  access: AccessFact | null,
  nowMs: number,
): Readonly<Record<string, number | null>> {
  const limits = access?.status === "accepted" ? access.token.limits : null;
  const core = limits?.core;
  const isKnown = core !== undefined && core.limit > 0;
  return {
    github_rate_limit_remaining: isKnown ? core.remaining : null,
    github_rate_limit_total: isKnown ? core.limit : null,
    github_rate_limit_percentage: isKnown ? Number(((100 * core.remaining) / core.limit).toFixed(2)) : null,
    rate_limit_reset_minutes: isKnown
      ? Number((Math.max(0, core.resetAtMs - nowMs) / 60_000).toFixed(1))
      : null,
  };
}
