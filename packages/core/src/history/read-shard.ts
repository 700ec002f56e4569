import { type HistoryRecord, type HistoryStream, readLine } from "./history-record.ts";

/** What is wrong with what was read: how many lines, by kind. */
export interface HistoryDamage {
  /** Lines that are no record. */
  readonly unreadable: number;
  /** A last line without its end. */
  readonly torn: number;
  /** Lines of a later release. */
  readonly newer: number;
  /** Lines that tell again what another told. */
  readonly duplicate: number;
  /** Files in the folders of shards that are none. */
  readonly foreign: number;
}

export const NO_DAMAGE: HistoryDamage = { unreadable: 0, torn: 0, newer: 0, duplicate: 0, foreign: 0 };

/** Both taken together. */
export function addDamage(a: HistoryDamage, b: HistoryDamage): HistoryDamage {
  return {
    unreadable: a.unreadable + b.unreadable,
    torn: a.torn + b.torn,
    newer: a.newer + b.newer,
    duplicate: a.duplicate + b.duplicate,
    foreign: a.foreign + b.foreign,
  };
}

/** The records of a shard, and what else was in it. */
export interface ShardReading {
  /** In the order of time; those of one moment in the order of their identifiers. */
  readonly records: readonly HistoryRecord[];
  readonly damage: HistoryDamage;
}

/** Reads one day of one stream. Of records with the same `id` the first counts. Never throws. */
export function readShard(stream: HistoryStream, parts: readonly string[]): ShardReading {
  const readPart = createShardReader(stream);
  const records: HistoryRecord[] = [];
  let damage = NO_DAMAGE;
  for (const text of parts) {
    const reading = readPart(text);
    for (const record of reading.records) records.push(record);
    damage = addDamage(damage, reading.damage);
  }
  return { records: inOrderOfTime(records), damage };
}

/**
 * Reads one day of one stream part by part, in their order: a long day need not be held at once. Of records with the same
 * `id` the first counts, over all parts.
 */
export function createShardReader(stream: HistoryStream): (text: string) => ShardReading {
  const ids = new Set<string>();
  return (text) => {
    const records: HistoryRecord[] = [];
    let [unreadable, torn, newer, duplicate] = [0, 0, 0, 0];
    const lines = text.split("\n");
    const last = lines.pop() ?? "";
    // A line that lost nothing but its end is whole.
    const isTorn = last !== "" && readLine(last, stream).status === "unreadable";
    if (isTorn) torn += 1;
    else if (last !== "") lines.push(last);
    for (const line of lines) {
      if (line.trim() === "") continue;
      const reading = readLine(line, stream);
      if (reading.status === "newer") newer += 1;
      else if (reading.status === "unreadable") unreadable += 1;
      else if (ids.has(reading.record.id)) duplicate += 1;
      else {
        ids.add(reading.record.id);
        records.push(reading.record);
      }
    }
    return { records: inOrderOfTime(records), damage: { ...NO_DAMAGE, unreadable, torn, newer, duplicate } };
  };
}

/** Records in the order of time; those of one moment in the order of their identifiers. */
export function inOrderOfTime(records: readonly HistoryRecord[]): readonly HistoryRecord[] {
  const isSorted = records.every((record, place) => {
    const before = records[place - 1];
    return before === undefined || byTime(before, record) <= 0;
  });
  return isSorted ? records : records.toSorted(byTime);
}

function byTime(a: HistoryRecord, b: HistoryRecord): number {
  return Date.parse(a.ts) - Date.parse(b.ts) || (a.id < b.id ? -1 : 1);
}
