import { isObject } from "../history/history-record.ts";
import { readNumber } from "../history/report-values.ts";
import type { Rollup } from "../history/rollup.ts";
import { startOfDay } from "../history/shard-path.ts";

/** What the rollup tells of a day whose records are gone. */
export interface PastDay {
  /** Start of the day, in milliseconds since the epoch. */
  readonly atMs: number;
  readonly runs: number;
  readonly attempted: number;
  readonly good: number;
  readonly behind: number | null;
  readonly durationP50: number | null;
  readonly durationP90: number | null;
  readonly durationMax: number | null;
  readonly calls: number;
  /** Changes of pull requests by kind. */
  readonly changes: Readonly<Partial<Record<string, number>>>;
}

/** Reads days of a rollup, oldest first, without those whose records are there. */
export function readPastDays(
  rollup: Rollup | null,
  fromMs: number,
  isRecorded: (day: string) => boolean,
): readonly PastDay[] {
  return [...(rollup?.days ?? [])]
    .flatMap(([day, streams]): PastDay[] => {
      const atMs = startOfDay(day);
      const sums = streams.runs?.sums;
      if (sums === undefined || isRecorded(day) || atMs < fromMs) return [];
      const changes = streams["pull-requests"]?.sums.changes;
      return [
        {
          atMs,
          runs: readNumber(sums.runs) ?? 0,
          attempted: readNumber(sums.attempted) ?? 0,
          good: readNumber(sums.good) ?? 0,
          behind: readNumber(sums.branches_behind),
          durationP50: readNumber(sums.duration_p50),
          durationP90: readNumber(sums.duration_p90),
          durationMax: readNumber(sums.duration_max),
          calls: readNumber(sums.api_calls_made) ?? 0,
          changes: isObject(changes) ? (changes as Readonly<Record<string, number>>) : {},
        },
      ];
    })
    .toSorted((a, b) => a.atMs - b.atMs);
}
