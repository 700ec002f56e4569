import { type HistoryRecord, type HistoryStream, renderLine, streamOf } from "./history-record.ts";
import { readShard } from "./read-shard.ts";
import { dayOf, FULL_PART, type ShardPart, shardPath } from "./shard-path.ts";

/** The parts of one day of one stream that a writer has read: its last, and before it those that may hold the same. */
export interface ShardTail {
  /** Number of the last part; 0 where the day has none yet. */
  readonly last: number;
  /** Texts of the last parts, the newest last. */
  readonly texts: readonly string[];
}

/** What appending comes to. */
export interface AppendPlan {
  /** Texts of the parts that change, by their path. */
  readonly files: ReadonlyMap<string, string>;
  readonly added: number;
  /** Records that are there already, and those that are given twice. */
  readonly known: number;
}

/** The day's shard that records belong to. */
export interface RecordGroup {
  readonly stream: HistoryStream;
  readonly day: string;
  readonly records: readonly HistoryRecord[];
}

/** Sorts records into their shards. One whose stream is not known is left out. */
export function groupRecords(records: readonly HistoryRecord[]): readonly RecordGroup[] {
  const groups = new Map<string, { stream: HistoryStream; day: string; records: HistoryRecord[] }>();
  for (const record of records) {
    const stream = streamOf(record);
    if (stream === null) continue;
    const day = dayOf(Date.parse(record.ts));
    const key = `${stream} ${day}`;
    const group = groups.get(key) ?? { stream, day, records: [] };
    groups.set(key, group);
    group.records.push(record);
  }
  return [...groups.values()];
}

/** Plans how records get behind what is there. Nothing that is there is changed: lines are only added. */
export function appendRecords(
  groups: readonly RecordGroup[],
  findTail: (shard: Omit<ShardPart, "part">) => ShardTail,
): AppendPlan {
  const files = new Map<string, string>();
  let [added, known] = [0, 0];
  for (const { stream, day, records } of groups) {
    const tail = findTail({ stream, day });
    const there = readShard(stream, tail.texts).records;
    const ids = new Set(there.map(({ id }) => id));
    const changes = new Map(there.map((record) => [pullRequestOf(record), record.change]));
    let part = Math.max(1, tail.last);
    let text = tail.last === 0 ? "" : endLine(tail.texts.at(-1) ?? "");
    for (const record of records) {
      // Every run finds a conflict or a veto again: only the change is told.
      const isRepeated = stream === "pull-requests" && changes.get(pullRequestOf(record)) === record.change;
      if (isRepeated || ids.has(record.id)) {
        known += 1;
        continue;
      }
      ids.add(record.id);
      changes.set(pullRequestOf(record), record.change);
      added += 1;
      if (text.length >= FULL_PART) {
        part += 1;
        text = "";
      }
      text += renderLine(record);
      files.set(shardPath({ stream, day, part }), text);
    }
  }
  return { files, added, known };
}

/** A line that a crash tore must not swallow the next one. */
function endLine(text: string): string {
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}

function pullRequestOf({ repository, number }: HistoryRecord): string {
  return `${repository}#${number}`;
}
