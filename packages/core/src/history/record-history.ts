import type { Clock } from "../ports/clock.ts";
import type { HistoryFile, HistorySnapshot, HistoryStore } from "../ports/history-store.ts";
import type { Random } from "../ports/random.ts";
import {
  type AppendPlan,
  appendRecords,
  groupRecords,
  type RecordGroup,
  type ShardTail,
} from "./append-records.ts";
import { isCompactionDue } from "./compact-history.ts";
import { runOf, startOf } from "./fold-day.ts";
import type { HistoryRecord, HistoryStream } from "./history-record.ts";
import { readShard } from "./read-shard.ts";
import { EMPTY_ROLLUP, foldShards, isCounted, lastFullDay, readRollup, renderRollup } from "./rollup.ts";
import {
  dayOf,
  foldersOf,
  parseShardPath,
  ROLLUP_FOLDER,
  ROLLUP_PATH,
  type ShardPart,
} from "./shard-path.ts";

/** What recording came to. */
export type RecordResult =
  | {
      readonly status: "recorded";
      /** Records that were not there yet. */
      readonly added: number;
      /** `null` where nothing was written, or there are no commits. */
      readonly commit: string | null;
      readonly attempts: number;
      /** Old shards are to be thrown away now, which is once a week; else absent. */
      readonly isCompactionDue?: true;
    }
  /** Nothing was written: it is refused, or other writers were faster each time. */
  | { readonly status: "refused" | "contended"; readonly message: string };

/** What recording needs. */
export interface RecordOptions {
  readonly clock: Clock;
  readonly random: Random;
  /** What the commit says. */
  readonly message: string;
}

/** Attempts before a writer gives up. Measured: 24 writers at once need 8 at most. */
export const MAX_ATTEMPTS = 15;
export const FIRST_WAIT_MS = 300;
export const LONGEST_WAIT_MS = 8_000;

/** Streams whose past days are counted as soon as they are over: charts of a year are made of them. */
const COUNTED: readonly HistoryStream[] = ["runs", "pull-requests", "health", "incidents"];

/** Parts before the last one that may hold what is recorded again: a run has at most 2,000 repositories to tell of, 1 MB. */
const EARLIER_PARTS = 5;

/** Where each shard's last parts began in earlier attempts: what was lost there may have been written. */
type FirstParts = Map<string, number>;

/**
 * Appends records to the history: reads, adds, and writes only if nobody else has written meanwhile; otherwise reads again
 * and adds again. Never merges and never forces. Records that are there already are not written again.
 *
 * Throws what the store throws when it cannot be read.
 */
export async function recordHistory(
  store: HistoryStore,
  records: readonly HistoryRecord[],
  { clock, random, message }: RecordOptions,
): Promise<RecordResult> {
  const groups = groupRecords(records);
  if (groups.length === 0) return { status: "recorded", ...NOTHING, attempts: 0 };
  const firstParts: FirstParts = new Map();
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    const nowMs = clock.now();
    const snapshot = await store.open(foldersToOpen(groups, nowMs));
    const { files, added, isCompactionDue } = await plan(snapshot, groups, firstParts, nowMs);
    if (added === 0) return { status: "recorded", ...NOTHING, attempts: attempt };
    const result = await snapshot.write(files, message);
    if (result.status === "written") {
      const { commit } = result;
      return {
        status: "recorded",
        added,
        commit,
        attempts: attempt,
        ...(isCompactionDue && { isCompactionDue }),
      };
    }
    if (result.status === "refused") return result;
    // Full jitter: writers that collided once must not collide again.
    if (attempt < MAX_ATTEMPTS) await clock.sleep(random() * waitMs(attempt));
  }
  const why = `Other writers were faster ${MAX_ATTEMPTS} times.`;
  return { status: "contended", message: `The history in ${store.place} could not be written: ${why}` };
}

const NOTHING = { added: 0, commit: null } as const;

function waitMs(attempt: number): number {
  return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempt);
}

function foldersToOpen(groups: readonly RecordGroup[], nowMs: number): readonly string[] {
  const folders = groups.flatMap(({ stream, day }) => foldersOf([stream], [day]));
  return [...new Set([...folders, ...foldersOf(COUNTED, [lastFullDay(nowMs)]), ROLLUP_FOLDER])];
}

async function plan(
  snapshot: HistorySnapshot,
  groups: readonly RecordGroup[],
  firstParts: FirstParts,
  nowMs: number,
): Promise<Omit<AppendPlan, "known"> & { readonly isCompactionDue?: true }> {
  const shards = indexShards(snapshot.files);
  const tails = new Map(
    groups.map(({ stream, day }) => {
      const parts = shards.get(keyOf({ stream, day })) ?? [];
      const last = parts.at(-1)?.part ?? 0;
      const first = Math.min(
        firstParts.get(keyOf({ stream, day })) ?? Math.max(1, last - EARLIER_PARTS),
        last,
      );
      firstParts.set(keyOf({ stream, day }), first);
      return [keyOf({ stream, day }), { last, paths: pathsFrom(parts, first) }] as const;
    }),
  );
  const uncounted = findUncounted(shards, groups, nowMs);
  const paths = [
    ...[...tails.values()].flatMap((tail) => tail.paths),
    ...uncounted.flatMap(({ parts }) => pathsFrom(parts, 1)),
    ...(uncounted.length > 0 && snapshot.files.some(({ path }) => path === ROLLUP_PATH) ? [ROLLUP_PATH] : []),
  ];
  const texts = await snapshot.read([...new Set(paths)]);
  const textsOf = (wanted: readonly string[]) => wanted.flatMap((path) => texts.get(path) ?? []);
  const findTail = (shard: Omit<ShardPart, "part">): ShardTail => {
    const { last, paths: tail } = tails.get(keyOf(shard)) ?? { last: 0, paths: [] };
    return { last, texts: textsOf(tail) };
  };
  const yesterday = uncounted.flatMap(({ stream, parts }) =>
    stream === "runs" ? readShard(stream, textsOf(pathsFrom(parts, 1))).records : [],
  );
  const appended = appendRecords(withGaps(groups, findTail, yesterday), findTail);
  const sources = uncounted.map(({ stream, day, bytes, parts }) => ({
    stream,
    day,
    bytes,
    texts: textsOf(pathsFrom(parts, 1)),
  }));
  const rollup = readRollup(texts.get(ROLLUP_PATH)) ?? EMPTY_ROLLUP;
  const counted = sources.filter((source) => !isCounted(rollup, source));
  if (counted.length === 0 || appended.added === 0) return appended;
  const isDue = isCompactionDue(rollup, nowMs);
  // What is due is written down at once, so that a week passes before it is due again, whatever becomes of it.
  const next = { ...foldShards(rollup, counted), ...(isDue && { compactedAtMs: nowMs }) };
  const files = new Map(appended.files).set(ROLLUP_PATH, renderRollup(next));
  return { ...appended, files, ...(isDue && { isCompactionDue: true }) };
}

interface ListedPart extends ShardPart {
  readonly path: string;
  readonly size: number;
}

function keyOf({ stream, day }: Omit<ShardPart, "part">): string {
  return `${stream} ${day}`;
}

/** The parts of each shard, in order. */
function indexShards(files: readonly HistoryFile[]): ReadonlyMap<string, readonly ListedPart[]> {
  const shards = new Map<string, ListedPart[]>();
  for (const { path, size } of files) {
    const shard = parseShardPath(path);
    if (shard === null) continue;
    const parts = shards.get(keyOf(shard)) ?? [];
    shards.set(keyOf(shard), parts);
    parts.push({ ...shard, path, size });
  }
  for (const parts of shards.values()) parts.sort((a, b) => a.part - b.part);
  return shards;
}

function pathsFrom(parts: readonly ListedPart[], first: number): readonly string[] {
  return parts.filter(({ part }) => part >= first).map(({ path }) => path);
}

/** The first record of a day counts the day before. */
function findUncounted(
  shards: ReadonlyMap<string, readonly ListedPart[]>,
  groups: readonly RecordGroup[],
  nowMs: number,
) {
  const today = dayOf(nowMs);
  const isFirst = groups.some(({ stream, day }) => day === today && !shards.has(keyOf({ stream, day })));
  if (!isFirst) return [];
  const day = lastFullDay(nowMs);
  return COUNTED.flatMap((stream) => {
    const parts = shards.get(keyOf({ stream, day })) ?? [];
    const bytes = parts.reduce((sum, { size }) => sum + size, 0);
    return parts.length === 0 ? [] : [{ stream, day, bytes, parts }];
  });
}

/** Adds to each run how long before it the run before began, where that is known. */
function withGaps(
  groups: readonly RecordGroup[],
  findTail: (shard: Omit<ShardPart, "part">) => ShardTail,
  yesterday: readonly HistoryRecord[],
): readonly RecordGroup[] {
  return groups.map((group) => {
    if (group.stream !== "runs") return group;
    const before = [...yesterday, ...readShard("runs", findTail(group).texts).records];
    return { ...group, records: group.records.map((record) => withGap(record, before)) };
  });
}

function withGap(record: HistoryRecord, before: readonly HistoryRecord[]): HistoryRecord {
  const startMs = startOf(record);
  const earlier = before
    .filter((other) => other.run.workflow === record.run.workflow && runOf(other) !== runOf(record))
    .map(startOf)
    .filter((atMs) => atMs < startMs);
  if (earlier.length === 0) return record;
  return { ...record, scheduled_gap_seconds: Math.round((startMs - Math.max(...earlier)) / 1000) };
}
