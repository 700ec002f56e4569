import { type JournalEntry, readJournal, type WriteState } from "../journal/index.ts";
import { createRecord, fitsLine, type HistoryRecord, isObject, streamOf } from "./history-record.ts";
import type { MakerContext } from "./record-maker.ts";
import { readNumber, readText, readTime, shortDigest } from "./report-values.ts";

/** `unfinished`: the run died before it knew. */
export const OPERATION_STATUSES = ["done", "failed", "unfinished"] as const;

/** One write of a run: a record of the stream `operations`, which is kept for 30 days. */
export interface OperationRecord extends HistoryRecord {
  /** Number of the write in its journal, from 1. */
  readonly seq: number;
  readonly repository: string;
  /** What kind of write, as in the journal. */
  readonly operation: string;
  readonly target: string | null;
  readonly status: (typeof OPERATION_STATUSES)[number];
  /** What was so, what was wanted, and what is so; `null` where it is not known, too long, or hidden with the names. */
  readonly before: WriteState | null;
  readonly intent: WriteState | null;
  readonly after: WriteState | null;
}

/** Records of the writes of a journal; `null` for a text that is none. A journal without a write is empty. */
export function operationRecords(text: string, context: MakerContext): readonly HistoryRecord[] | null {
  const { entries, unreadable } = readJournal(text);
  if (entries.length === 0 && unreadable > 0) return null;
  return entries.map((entry) => recordOperation(entry, context));
}

function recordOperation(entry: JournalEntry, { run, nameOf, hidesNames }: MakerContext): HistoryRecord {
  const { end, seq, at, operation, target, before, intent } = entry;
  const members = {
    seq,
    repository: nameOf(entry.repository),
    operation,
    target,
    status: end?.status ?? "unfinished",
    ...(end?.code !== undefined && { code: end.code }),
  };
  const origin = { run, atMs: readTime(at) ?? 0 };
  // Several steps of one run have a journal each.
  const part = `${seq}-${shortDigest(JSON.stringify([at, operation, target, entry.repository]))}`;
  const states = { before, intent, after: end?.after ?? null };
  const none = { before: null, intent: null, after: null };
  const whole = createRecord("operations", origin, part, { ...members, ...(hidesNames ? none : states) });
  return fitsLine(whole)
    ? whole
    : createRecord("operations", origin, part, { ...members, ...none, truncated: true });
}

/** Whether a record is a whole one of the stream `operations`. */
export function isOperation(record: HistoryRecord): record is OperationRecord {
  const { seq, repository, operation, target, status, before, intent, after } = record;
  return (
    streamOf(record) === "operations" &&
    readNumber(seq) !== null &&
    readText(repository) !== null &&
    readText(operation) !== null &&
    (target === null || readText(target) !== null) &&
    OPERATION_STATUSES.some((known) => known === status) &&
    [before, intent, after].every((state) => state === null || isObject(state))
  );
}
