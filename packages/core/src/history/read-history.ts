import type { HistoryFile, HistorySnapshot, HistoryStore } from "../ports/history-store.ts";
import { type HistoryRecord, type HistoryStream, streamOf } from "./history-record.ts";
import { addDamage, type HistoryDamage, NO_DAMAGE, readShard } from "./read-shard.ts";
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
  /** What each day has of each stream, oldest first: never more than one day of one stream is held at once. */
  readDays(): AsyncGenerator<DayReading>;
}

/** The records of one day of one stream. */
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

/** Files that one request brings. */
const BATCH = 50;

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
    records.get(day.stream)?.push(...day.records);
  }
  return { exists: opened.exists, records, damage, bytes: opened.bytes };
}

async function* readDays(
  snapshot: HistorySnapshot,
  files: readonly HistoryFile[],
  query: HistoryQuery,
  days: ReadonlySet<string>,
): AsyncGenerator<DayReading> {
  const parts = files
    .flatMap(({ path }) => {
      const shard = parseShardPath(path);
      return shard !== null && days.has(shard.day) && query.streams.includes(shard.stream)
        ? [{ ...shard, path }]
        : [];
    })
    .toSorted(inOrder);
  const shards = groupParts(parts);
  for (const batch of intoBatches(shards)) {
    const texts = await snapshot.read(batch.flatMap(({ paths }) => paths));
    for (const { stream, day, paths } of batch) {
      const reading = readShard(
        stream,
        paths.map((path) => texts.get(path) ?? ""),
      );
      const records = reading.records.filter((record) => isWanted(record, query));
      yield { stream, day, records, damage: reading.damage };
    }
  }
}

type PlacedPart = ShardPart & { readonly path: string };

function inOrder(a: PlacedPart, b: PlacedPart): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return a.stream === b.stream ? a.part - b.part : a.stream < b.stream ? -1 : 1;
}

interface PlacedShard extends Omit<ShardPart, "part"> {
  readonly paths: readonly string[];
}

function groupParts(parts: readonly PlacedPart[]): readonly PlacedShard[] {
  const shards: (Omit<ShardPart, "part"> & { paths: string[] })[] = [];
  for (const { stream, day, path } of parts) {
    const last = shards.at(-1);
    if (last?.stream === stream && last.day === day) last.paths.push(path);
    else shards.push({ stream, day, paths: [path] });
  }
  return shards;
}

/** Shards whose parts are read at once: a shard stays whole, however many parts it has. */
function* intoBatches(shards: readonly PlacedShard[]): Generator<readonly PlacedShard[]> {
  let batch: PlacedShard[] = [];
  let files = 0;
  for (const shard of shards) {
    if (batch.length > 0 && files + shard.paths.length > BATCH) {
      yield batch;
      batch = [];
      files = 0;
    }
    batch.push(shard);
    files += shard.paths.length;
  }
  if (batch.length > 0) yield batch;
}

function isWanted(record: HistoryRecord, { fromMs, untilMs }: HistoryQuery): boolean {
  const atMs = Date.parse(record.ts);
  return atMs >= fromMs && atMs <= untilMs && streamOf(record) !== null;
}
