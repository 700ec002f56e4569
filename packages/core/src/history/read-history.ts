import type { HistoryFile, HistorySnapshot, HistoryStore } from "../ports/history-store.ts";
import { type HistoryRecord, type HistoryStream, streamOf } from "./history-record.ts";
import { addDamage, createShardReader, type HistoryDamage, inOrderOfTime, NO_DAMAGE } from "./read-shard.ts";
import {
  daysBetween,
  foldersOf,
  parseShardPath,
  ROLLUP_FOLDER,
  ROLLUP_PATH,
  type ShardPart,
} from "./shard-path.ts";

/** What is to be read. */
export interface HistoryQuery {
  readonly streams: readonly HistoryStream[];
  /** Records from this moment on, in milliseconds since the epoch. */
  readonly fromMs: number;
  /** And up to this one, itself included. */
  readonly untilMs: number;
}

/** A history that was looked at and can be read day by day. */
export interface OpenedHistory {
  /** Whether there is a history yet. */
  readonly exists: boolean;
  /** Size of all listed files, in bytes. */
  readonly bytes: number;
  /** Files in the folders of shards that are none. */
  readonly foreign: readonly string[];
  /** Text of the rollup; absent where there is none. */
  readRollupText(): Promise<string | undefined>;
  /**
   * What each day has of each stream, oldest first. A day of many parts comes in several readings, in the order of its
   * parts: never more than about 4 MiB of text are held at once.
   */
  readDays(): AsyncGenerator<DayReading>;
}

/** Records of one day of one stream: all, or some parts of a long day. */
export interface DayReading {
  readonly stream: HistoryStream;
  readonly day: string;
  readonly records: readonly HistoryRecord[];
  readonly damage: HistoryDamage;
}

/** Everything that a query brings at once. */
export interface HistoryReading {
  readonly exists: boolean;
  readonly records: ReadonlyMap<HistoryStream, readonly HistoryRecord[]>;
  readonly damage: HistoryDamage;
  readonly bytes: number;
}

/** Files that are read at once, and the sum of their sizes in bytes. */
const BATCH = 50;
const BATCH_BYTES = 4 * 1024 * 1024;

/** Opens the history for a query. Throws what the store throws. */
export async function openHistory(store: HistoryStore, query: HistoryQuery): Promise<OpenedHistory> {
  const days = daysBetween(query.fromMs, query.untilMs);
  const snapshot = await store.open([...foldersOf(query.streams, days), ROLLUP_FOLDER]);
  const shards = snapshot.files.filter(({ path }) => path !== ROLLUP_PATH);
  return {
    exists: snapshot.exists,
    bytes: snapshot.files.reduce((sum, { size }) => sum + size, 0),
    foreign: shards.flatMap(({ path }) => (parseShardPath(path) === null ? [path] : [])),
    readRollupText: async () => {
      const isThere = snapshot.files.some(({ path }) => path === ROLLUP_PATH);
      return isThere ? (await snapshot.read([ROLLUP_PATH])).get(ROLLUP_PATH) : undefined;
    },
    readDays: () => readDays(snapshot, shards, query, new Set(days)),
  };
}

/** Reads everything that a query asks for. Meant for what fits into memory: `openHistory` reads day by day. */
export async function readHistory(store: HistoryStore, query: HistoryQuery): Promise<HistoryReading> {
  const opened = await openHistory(store, query);
  const records = new Map<HistoryStream, HistoryRecord[]>(query.streams.map((stream) => [stream, []]));
  let damage: HistoryDamage = { ...NO_DAMAGE, foreign: opened.foreign.length };
  for await (const day of opened.readDays()) {
    damage = addDamage(damage, day.damage);
    const known = records.get(day.stream);
    for (const record of day.records) known?.push(record);
  }
  const ordered = new Map([...records].map(([stream, all]) => [stream, inOrderOfTime(all)]));
  return { exists: opened.exists, records: ordered, damage, bytes: opened.bytes };
}

async function* readDays(
  snapshot: HistorySnapshot,
  files: readonly HistoryFile[],
  query: HistoryQuery,
  days: ReadonlySet<string>,
): AsyncGenerator<DayReading> {
  const parts = files
    .flatMap(({ path, size }) => {
      const shard = parseShardPath(path);
      return shard !== null && days.has(shard.day) && query.streams.includes(shard.stream)
        ? [{ ...shard, path, size }]
        : [];
    })
    .toSorted(inOrder);
  let shard: PlacedPart | undefined;
  let readPart = createShardReader("runs");
  for (const batch of intoBatches(parts)) {
    const texts = await snapshot.read(batch.map(({ path }) => path));
    for (const part of batch) {
      if (shard?.stream !== part.stream || shard.day !== part.day) readPart = createShardReader(part.stream);
      shard = part;
      const { records, damage } = readPart(texts.get(part.path) ?? "");
      const wanted = records.filter((record) => isWanted(record, query));
      yield { stream: part.stream, day: part.day, records: wanted, damage };
    }
  }
}

type PlacedPart = ShardPart & HistoryFile;

function inOrder(a: PlacedPart, b: PlacedPart): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return a.stream === b.stream ? a.part - b.part : a.stream < b.stream ? -1 : 1;
}

/** Cuts files into batches that are read at once: a few of them, and never many bytes. */
export function* intoBatches<Part extends { readonly size: number }>(
  parts: readonly Part[],
): Generator<readonly Part[]> {
  let batch: Part[] = [];
  let bytes = 0;
  for (const part of parts) {
    if (batch.length > 0 && (batch.length >= BATCH || bytes + part.size > BATCH_BYTES)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(part);
    bytes += part.size;
  }
  if (batch.length > 0) yield batch;
}

function isWanted(record: HistoryRecord, { fromMs, untilMs }: HistoryQuery): boolean {
  const atMs = Date.parse(record.ts);
  return atMs >= fromMs && atMs <= untilMs && streamOf(record) !== null;
}
