import { type DaySums, foldDay } from "./fold-day.ts";
import { HISTORY_STREAMS, type HistoryStream, isObject, parseObject } from "./history-record.ts";
import { readShard } from "./read-shard.ts";
import { readTime } from "./report-values.ts";
import { dayBefore, dayOf, startOfDay } from "./shard-path.ts";

/** Version of the rollup that this code writes. Another one is made anew from the shards. */
export const ROLLUP_VERSION = 1;

/** What one day of one stream came to, and the size of the shard that it was counted from, in bytes. */
export interface RollupDay {
  readonly bytes: number;
  readonly sums: DaySums;
}

/** What all days came to (`history-rollup.schema.json`): derived from the shards, and small. */
export interface Rollup {
  /** When shards were last thrown away, in milliseconds since the epoch; `null` before the first time. */
  readonly compactedAtMs: number | null;
  /** By day, then by stream. */
  readonly days: ReadonlyMap<string, Readonly<Partial<Record<HistoryStream, RollupDay>>>>;
}

export const EMPTY_ROLLUP: Rollup = { compactedAtMs: null, days: new Map() };

/** Reads a rollup; `null` for one of another version and for a file that is none: it is made again. */
export function readRollup(text: string | undefined): Rollup | null {
  const value = text === undefined ? null : parseObject(text);
  if (value === null || value.v !== ROLLUP_VERSION || !isObject(value.days)) return null;
  const days = Object.entries(value.days).flatMap(([day, streams]) =>
    isObject(streams) && !Number.isNaN(startOfDay(day)) ? [[day, readDay(streams)] as const] : [],
  );
  return { compactedAtMs: readTime(value.compacted_at), days: new Map(days) };
}

function readDay(
  streams: Readonly<Record<string, unknown>>,
): Readonly<Partial<Record<HistoryStream, RollupDay>>> {
  const known = HISTORY_STREAMS.flatMap((stream) => {
    const day = streams[stream];
    if (!isObject(day) || typeof day.bytes !== "number" || !isObject(day.sums)) return [];
    return [[stream, { bytes: day.bytes, sums: day.sums as DaySums }] as const];
  });
  return Object.fromEntries(known);
}

/** Writes a rollup down, a day a line, so that git stores only what is new. */
export function renderRollup({ compactedAtMs, days }: Rollup): string {
  const compacted = compactedAtMs === null ? "null" : JSON.stringify(new Date(compactedAtMs).toISOString());
  const lines = [...days]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, streams]) => `${JSON.stringify(day)}:${JSON.stringify(streams)}`);
  return `{"v":${ROLLUP_VERSION},"compacted_at":${compacted},"days":{\n${lines.join(",\n")}\n}}\n`;
}

/** A shard that is to be counted. */
export interface ShardSource {
  readonly stream: HistoryStream;
  readonly day: string;
  /** Of all its parts, in bytes. */
  readonly bytes: number;
  readonly texts: readonly string[];
}

/** The rollup with some shards counted anew. */
export function foldShards(rollup: Rollup, sources: readonly ShardSource[]): Rollup {
  const days = new Map(rollup.days);
  for (const { stream, day, bytes, texts } of sources) {
    const sums = foldDay(stream, readShard(stream, texts).records);
    days.set(day, { ...days.get(day), [stream]: { bytes, sums } });
  }
  return { ...rollup, days };
}

/** Whether a shard was counted as it is now: the day may have got lines since. */
export function isCounted(rollup: Rollup, { stream, day, bytes }: Omit<ShardSource, "texts">): boolean {
  return rollup.days.get(day)?.[stream]?.bytes === bytes;
}

/** The rollup without days that are older than `days` days. */
export function trimRollup(rollup: Rollup, days: number, nowMs: number): Rollup {
  const oldest = dayOf(nowMs - days * 24 * 60 * 60 * 1000);
  return { ...rollup, days: new Map([...rollup.days].filter(([day]) => day >= oldest)) };
}

/** The last day that is over. */
export function lastFullDay(nowMs: number): string {
  return dayBefore(dayOf(nowMs));
}
