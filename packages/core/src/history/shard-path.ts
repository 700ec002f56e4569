import { HISTORY_STREAMS, type HistoryStream } from "./history-record.ts";

/** Where the rollup of all days is kept. */
export const ROLLUP_FOLDER = "v1/rollup";
export const ROLLUP_PATH = `${ROLLUP_FOLDER}/days.json`;

/** From this size on a part of a shard gets no more lines, in bytes: an answer of GitHub's GraphQL holds no longer text. */
export const FULL_PART = 256 * 1024;

const DAY_MS = 24 * 60 * 60 * 1000;

/** One file of a stream: the records of one day, or a part of them. */
export interface ShardPart {
  readonly stream: HistoryStream;
  /** `2026-12-01`, by UTC. */
  readonly day: string;
  /** Counts from 1. */
  readonly part: number;
}

/** Path of a part: `v1/runs/2026/12/01.jsonl`, further parts of a long day `01.2.jsonl`, … */
export function shardPath({ stream, day, part }: ShardPart): string {
  return `${monthFolder(stream, day)}/${day.slice(8)}${part > 1 ? `.${part}` : ""}.jsonl`;
}

/** Folder with the shards of a day's month. */
export function monthFolder(stream: HistoryStream, day: string): string {
  return `v1/${stream}/${day.slice(0, 4)}/${day.slice(5, 7)}`;
}

const PATH = /^v1\/([a-z-]+)\/(\d{4})\/(\d{2})\/(\d{2})(?:\.([1-9]\d{0,5}))?\.jsonl$/;

/** The part that a path names; `null` for a file that is no shard of ours. */
export function parseShardPath(path: string): ShardPart | null {
  const [, name, year, month, date, number = "1"] = PATH.exec(path) ?? [];
  const stream = HISTORY_STREAMS.find((known) => known === name);
  const day = `${year}-${month}-${date}`;
  if (stream === undefined || !isDay(day)) return null;
  const found = { stream, day, part: Number(number) };
  return shardPath(found) === path ? found : null;
}

function isDay(day: string): boolean {
  const atMs = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(atMs) && dayOf(atMs) === day;
}

/** The UTC day of a moment: `2026-12-01`. */
export function dayOf(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 10);
}

/** When a day begins, in milliseconds since the epoch. */
export function startOfDay(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The day before. */
export function dayBefore(day: string): string {
  return dayOf(startOfDay(day) - DAY_MS);
}

/** Every day from one moment to another, oldest first, both days included. */
export function daysBetween(fromMs: number, untilMs: number): readonly string[] {
  const days: string[] = [];
  for (let atMs = startOfDay(dayOf(fromMs)); atMs <= untilMs; atMs += DAY_MS) days.push(dayOf(atMs));
  return days;
}

/** The folders that hold what streams have of days, each once. */
export function foldersOf(streams: readonly HistoryStream[], days: readonly string[]): readonly string[] {
  return [...new Set(streams.flatMap((stream) => days.map((day) => monthFolder(stream, day))))];
}
