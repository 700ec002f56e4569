import type { HistoryFile, HistoryStore, HistoryWrite } from "../ports/history-store.ts";
import { HISTORY_STREAMS, type HistoryStream } from "./history-record.ts";
import { intoBatches } from "./read-history.ts";
import {
  EMPTY_ROLLUP,
  foldShards,
  isCounted,
  type Rollup,
  readRollup,
  renderRollup,
  trimRollup,
} from "./rollup.ts";
import { dayOf, daysBetween, foldersOf, parseShardPath, ROLLUP_FOLDER, ROLLUP_PATH } from "./shard-path.ts";

/** How long what is kept. */
export interface Retention {
  /** Days that shards are kept, at least 2. */
  readonly shardDays: number;
  /** Days that the rollup covers. */
  readonly rollupDays: number;
}

/** What compacting came to. */
export interface CompactionResult {
  readonly write: HistoryWrite | { readonly status: "unneeded" };
  /** Shards that were thrown away, and that were counted anew. */
  readonly removed: number;
  readonly counted: number;
}

export const DEFAULT_RETENTION: Retention = { shardDays: 180, rollupDays: 400 };

/** The journal of writes is of use only as long as somebody may want to undo them. */
const SHORT_LIVED: ReadonlyMap<HistoryStream, number> = new Map([["operations", 30]]);

const DAY_MS = 24 * 60 * 60 * 1000;
const WEEK_MS = 7 * DAY_MS;
/** How far behind the retention shards are looked for, where nothing was thrown away for long. */
const REACH_DAYS = 100;

/** Whether shards may be thrown away again: once a week at most. */
export function isCompactionDue({ compactedAtMs }: Rollup, nowMs: number): boolean {
  return compactedAtMs === null || nowMs - compactedAtMs >= WEEK_MS;
}

/**
 * Counts every day that is over into the rollup, and throws away shards that are older than they are kept. Today's and
 * yesterday's shards are left as they are. `stale`: somebody wrote meanwhile; the next time does it.
 */
export async function compactHistory(
  store: HistoryStore,
  retention: Retention,
  nowMs: number,
): Promise<CompactionResult> {
  const oldestMs = nowMs - (retention.shardDays + REACH_DAYS) * DAY_MS;
  const days = daysBetween(oldestMs, nowMs);
  const snapshot = await store.open([...foldersOf(HISTORY_STREAMS, days), ROLLUP_FOLDER]);
  const isThere = snapshot.files.some(({ path }) => path === ROLLUP_PATH);
  const text = isThere ? (await snapshot.read([ROLLUP_PATH])).get(ROLLUP_PATH) : undefined;
  const shards = listShards(snapshot.files).filter(({ day }) => day < dayOf(nowMs - DAY_MS));
  let rollup = readRollup(text) ?? EMPTY_ROLLUP;
  const uncounted = shards.filter((shard) => !isCounted(rollup, shard));
  for (const batch of intoBatches(uncounted.map((shard) => ({ ...shard, size: shard.bytes })))) {
    const texts = await snapshot.read(batch.flatMap(({ paths }) => paths));
    const sources = batch.map((shard) => ({
      ...shard,
      texts: shard.paths.map((path) => texts.get(path) ?? ""),
    }));
    rollup = foldShards(rollup, sources);
  }
  const expired = shards.filter(({ stream, day }) => day < oldestKept(stream, retention, nowMs));
  const removed = expired.flatMap(({ paths }) => paths);
  if (removed.length === 0 && uncounted.length === 0) {
    return { write: { status: "unneeded" }, removed: 0, counted: 0 };
  }
  const next = trimRollup({ ...rollup, compactedAtMs: nowMs }, retention.rollupDays, nowMs);
  const files = new Map<string, string | null>(removed.map((path) => [path, null]));
  files.set(ROLLUP_PATH, renderRollup(next));
  const write = await snapshot.write(files, "Compact the history");
  return { write, removed: expired.length, counted: uncounted.length };
}

function oldestKept(stream: HistoryStream, { shardDays }: Retention, nowMs: number): string {
  return dayOf(nowMs - Math.min(SHORT_LIVED.get(stream) ?? shardDays, shardDays) * DAY_MS);
}

function listShards(files: readonly HistoryFile[]) {
  const shards = new Map<string, { stream: HistoryStream; day: string; bytes: number; paths: string[] }>();
  for (const { path, size } of files) {
    const part = parseShardPath(path);
    if (part === null) continue;
    const key = `${part.stream} ${part.day}`;
    const shard = shards.get(key) ?? { stream: part.stream, day: part.day, bytes: 0, paths: [] };
    shards.set(key, shard);
    shard.bytes += size;
    shard.paths.push(path);
  }
  return [...shards.values()];
}
