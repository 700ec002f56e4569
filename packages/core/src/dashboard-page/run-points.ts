import { readSuccess, runOf, startOf } from "../history/fold-day.ts";
import { type HistoryRecord, isObject } from "../history/history-record.ts";
import { readNumber, readText } from "../history/report-values.ts";

/** One run, its shards taken together. */
export interface RunPoint {
  readonly startMs: number;
  readonly endMs: number;
  readonly attempted: number;
  readonly good: number;
  readonly repositories: number;
  readonly behind: number;
  readonly conflicts: number;
  readonly durationSeconds: number;
  readonly calls: number;
  /** Calls left at the end, in percent of the scarcest limit; `null` where GitHub named none. */
  readonly leftPercent: number | null;
  /** Why it ended early; `null` for a run that did not. */
  readonly earlyEnd: string | null;
  /** Settings and release that it ran with, as far as it told. */
  readonly mode: string | null;
  readonly configuration: string | null;
  readonly release: string | null;
}

/** Makes a point of each run, oldest first. */
export function toRunPoints(records: readonly HistoryRecord[]): readonly RunPoint[] {
  const runs = Map.groupBy(records, runOf);
  return [...runs.values()].map(joinShards).toSorted((a, b) => a.endMs - b.endMs);
}

function joinShards(shards: readonly HistoryRecord[]): RunPoint {
  const sum = (name: string) => shards.reduce((total, record) => total + (readNumber(record[name]) ?? 0), 0);
  const first = <Value>(read: (record: HistoryRecord) => Value | null): Value | null => {
    for (const record of shards) {
      const value = read(record);
      if (value !== null) return value;
    }
    return null;
  };
  const successes = shards.map(readSuccess);
  const left = shards.flatMap((record) => readLeft(record) ?? []);
  return {
    startMs: Math.min(...shards.map(startOf)),
    endMs: Math.max(...shards.map(({ ts }) => Date.parse(ts))),
    attempted: successes.reduce((total, { attempted }) => total + attempted, 0),
    good: successes.reduce((total, { good }) => total + good, 0),
    repositories: sum("repos_scanned") + sum("repos_failed") + sum("repos_skipped"),
    behind: sum("branches_behind"),
    conflicts: shards.reduce((total, record) => total + readOutcome(record, "conflict"), 0),
    durationSeconds: Math.max(...shards.map((record) => readNumber(record.duration_seconds) ?? 0)),
    calls: sum("api_calls_made"),
    leftPercent: left.length === 0 ? null : Math.min(...left),
    earlyEnd: first((record) =>
      record.partial === true ? (readText(record.early_end) ?? "its time or its limit was used up") : null,
    ),
    mode: first((record) => readText(record.mode)),
    configuration: first((record) => readText(record.configuration)),
    release: first((record) => readText(record.release)),
  };
}

function readOutcome({ outcomes }: HistoryRecord, name: string): number {
  return isObject(outcomes) ? (readNumber(outcomes[name]) ?? 0) : 0;
}

function readLeft({ rate_limit }: HistoryRecord): number | null {
  if (!isObject(rate_limit)) return null;
  const shares = Object.values(rate_limit).flatMap((span) => {
    if (!isObject(span)) return [];
    const [limit, end] = [readNumber(span.limit), readNumber(span.end) ?? readNumber(span.start)];
    return limit !== null && limit > 0 && end !== null ? [(100 * end) / limit] : [];
  });
  return shares.length === 0 ? null : Math.min(...shares);
}

/** Usual time between the starts of two runs, in milliseconds: the median of the newest; `null` with fewer than three. */
export function usualIntervalMs(points: readonly RunPoint[]): number | null {
  const starts = points
    .slice(-200)
    .map(({ startMs }) => startMs)
    .toSorted((a, b) => a - b);
  const gaps = starts
    .slice(1)
    .map((start, place) => start - (starts[place] ?? start))
    .toSorted((a, b) => a - b);
  return gaps.length < 2 ? null : (gaps[gaps.length >> 1] ?? null);
}
