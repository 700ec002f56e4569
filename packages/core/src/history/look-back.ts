import type { HistoryStore } from "../ports/history-store.ts";
import { runOf } from "./fold-day.ts";
import { HISTORY_STREAMS, type HistoryRecord, type HistoryStream } from "./history-record.ts";
import { type DayAttempts, findFailing, isFailure } from "./history-summary.ts";
import { openHistory } from "./read-history.ts";
import { addDamage, type HistoryDamage, inOrderOfTime, NO_DAMAGE } from "./read-shard.ts";
import { type Rollup, readRollup } from "./rollup.ts";

/** What checks look back at. Records are in the order of time. */
export interface HistoryLook {
  /** Where the history is, in words. */
  readonly place: string;
  /** Of the last 31 days. */
  readonly runs: readonly HistoryRecord[];
  /** Failures of repositories, as far back as those that fail now have failed, 32 days at most. */
  readonly failures: readonly HistoryRecord[];
  /** Health reports of the last 8 days. */
  readonly health: readonly HistoryRecord[];
  /** Attempts to notify of the last 3 days. */
  readonly deliveries: readonly HistoryRecord[];
  /** Lines that were read, damaged ones included. */
  readonly lines: number;
  readonly damage: HistoryDamage;
  /** Attempts of the days that the rollup knows, by day. */
  readonly days: ReadonlyMap<string, DayAttempts>;
  /** Size of the shards of the last 200 days and of the rollup, in bytes. */
  readonly bytes: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** Shards are kept for 180 days; those of others, who keep them longer, count for their newest part. */
const SIZE_DAYS = 200;
const RUN_DAYS = 31;
const HEALTH_DAYS = 8;
const DELIVERY_DAYS = 3;
const [MIN_FAILURE_DAYS, MAX_FAILURE_DAYS] = [2, 32];
/** A history with more failures, or more lines to find them in, is not followed further back. */
const [MANY_FAILURES, MANY_LINES] = [50_000, 200_000];

/** Reads what checks look back at; `null` where there is no history yet. Throws what the store throws. */
export async function lookBack(store: HistoryStore, nowMs: number): Promise<HistoryLook | null> {
  const all = await openHistory(store, {
    streams: HISTORY_STREAMS,
    fromMs: nowMs - SIZE_DAYS * DAY_MS,
    untilMs: nowMs,
  });
  if (!all.exists) return null;
  const rollup = readRollup(await all.readRollupText());
  const runs = await readStream(store, "runs", RUN_DAYS, nowMs);
  const health = await readStream(store, "health", HEALTH_DAYS, nowMs);
  const deliveries = await readStream(store, "deliveries", DELIVERY_DAYS, nowMs);
  const failures = await readFailures(store, runs.records, nowMs);
  const parts = [runs, health, deliveries, failures];
  const damage = parts.reduce((sum, part) => addDamage(sum, part.damage), {
    ...NO_DAMAGE,
    foreign: all.foreign.length,
  });
  return {
    place: store.place,
    runs: runs.records,
    failures: failures.records,
    health: health.records,
    deliveries: deliveries.records,
    lines: parts.reduce((sum, { lines }) => sum + lines, 0),
    damage,
    days: listAttempts(rollup),
    bytes: all.bytes,
  };
}

function listAttempts(rollup: Rollup | null): HistoryLook["days"] {
  return new Map(
    [...(rollup?.days ?? [])].flatMap(([day, { runs }]) => {
      const [attempted, good] = [runs?.sums.attempted, runs?.sums.good];
      return typeof attempted === "number" && typeof good === "number" ? [[day, { attempted, good }]] : [];
    }),
  );
}

/** What one stream has. */
export interface StreamReading {
  readonly records: readonly HistoryRecord[];
  readonly lines: number;
  readonly damage: HistoryDamage;
}

async function readStream(
  store: HistoryStore,
  stream: HistoryStream,
  days: number,
  nowMs: number,
  select: (record: HistoryRecord) => HistoryRecord | null = (record) => record,
): Promise<StreamReading> {
  const query = { streams: [stream], fromMs: nowMs - days * DAY_MS, untilMs: nowMs };
  const opened = await openHistory(store, query);
  const records: HistoryRecord[] = [];
  let [lines, damage] = [0, NO_DAMAGE];
  for await (const day of opened.readDays()) {
    for (const record of day.records) {
      const selected = select(record);
      if (selected !== null) records.push(selected);
    }
    damage = addDamage(damage, day.damage);
    const { unreadable, torn, newer, duplicate } = day.damage;
    lines += day.records.length + unreadable + torn + newer + duplicate;
  }
  return { records: inOrderOfTime(records), lines, damage };
}

/**
 * Reads the failures of repositories: of two days, and of twice as many again while a repository that fails now has
 * failed for all that were read, up to 32 days.
 *
 * @param runs records of runs as far back as failures are to be followed
 */
export async function readFailures(
  store: HistoryStore,
  runs: readonly HistoryRecord[],
  nowMs: number,
): Promise<StreamReading> {
  for (let days = MIN_FAILURE_DAYS; ; days *= 2) {
    const reading = await readStream(store, "repositories", days, nowMs, createFailureSelection());
    const isLong = reading.records.length > MANY_FAILURES || reading.lines > MANY_LINES;
    const isEnough = days >= MAX_FAILURE_DAYS || isLong;
    if (isEnough || !isCut(runs, reading.records, nowMs - days * DAY_MS)) return reading;
  }
}

/**
 * Selects failures, with nothing but what streaks are counted by: 2,000 repositories that fail all day are 192,000
 * records, which share the texts that they have in common.
 */
function createFailureSelection(): (record: HistoryRecord) => HistoryRecord | null {
  const runs = new Map<string, Pick<HistoryRecord, "v" | "ts" | "run" | "start_time">>();
  const texts = new Map<unknown, unknown>();
  const share = (text: unknown) => {
    if (!texts.has(text)) texts.set(text, text);
    return texts.get(text);
  };
  return (record) => {
    if (!isFailure(record)) return null;
    const { v, ts, run, start_time, id, repository, status, code } = record;
    const key = `${runOf(record)} ${ts}`;
    const shared = runs.get(key) ?? { v, ts, run, start_time };
    runs.set(key, shared);
    const names = { repository: share(repository), status: share(status) };
    return { ...shared, id, ...names, ...(code !== undefined && { code: share(code) }) };
  };
}

/** Whether a streak begins with the first run of the time that was read, though there was a run before it. */
function isCut(runs: readonly HistoryRecord[], failures: readonly HistoryRecord[], fromMs: number): boolean {
  const sinceMs = findFailing(runs, failures).reduce(
    (least, failing) => Math.min(least, failing.sinceMs),
    Number.POSITIVE_INFINITY,
  );
  const before = runs.findLast(({ ts }) => Date.parse(ts) < sinceMs);
  return before !== undefined && Date.parse(before.ts) < fromMs;
}
