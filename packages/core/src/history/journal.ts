import { isObject, parseObject } from "./history-record.ts";
import { readNumber, readText, readTime } from "./report-values.ts";

/** What is so before a write, what the write wants, and what is so after it: whatever undoing it needs to know. */
export type WriteState = Readonly<Record<string, unknown>>;

/** The line that a run writes before each write, as JSON, so that a crash leaves what was intended. */
export interface JournalIntent {
  readonly v: 1;
  /** Counts the writes of one journal from 1. */
  readonly seq: number;
  readonly phase: "before";
  /** ISO 8601, UTC. */
  readonly at: string;
  /** `owner/name` */
  readonly repository: string;
  /** What kind of write: `create-branch`, `open-pull-request`, … */
  readonly operation: string;
  /** What is written to, within the repository: a branch, `#12`, …; `null` for the repository itself. */
  readonly target: string | null;
  readonly before: WriteState | null;
  readonly intent: WriteState | null;
}

/** The line behind a write, with the `seq` of the line before it. It is missing where the run died in between. */
export interface JournalEnd {
  readonly v: 1;
  readonly seq: number;
  readonly phase: "after";
  readonly at: string;
  readonly status: "done" | "failed";
  readonly after: WriteState | null;
  /** Code of the failure. */
  readonly code?: string;
}

/** One write of a journal. */
export interface JournalEntry extends Omit<JournalIntent, "v" | "phase"> {
  readonly end: Omit<JournalEnd, "v" | "phase" | "seq"> | null;
}

/** What reading a journal came to. */
export interface JournalReading {
  /** In the order of the journal. */
  readonly entries: readonly JournalEntry[];
  /** Lines that are none of a journal; a torn last line is one. */
  readonly unreadable: number;
}

/** Reads a journal (`automation_journal.jsonl`). One that a crash tore is read as far as it goes. Never throws. */
export function readJournal(text: string): JournalReading {
  const entries = new Map<number, JournalEntry>();
  let unreadable = 0;
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue;
    const value = parseObject(line);
    const seq = value?.v === 1 ? readNumber(value.seq) : null;
    const intent = value !== null && seq !== null ? readIntent(value, seq) : null;
    const known = seq === null ? undefined : entries.get(seq);
    const end = value !== null && known !== undefined ? readEnd(value) : null;
    if (intent !== null && known === undefined) entries.set(intent.seq, intent);
    else if (end !== null && known?.end === null) entries.set(known.seq, { ...known, end });
    else unreadable += 1;
  }
  return { entries: [...entries.values()], unreadable };
}

function readIntent(value: Readonly<Record<string, unknown>>, seq: number): JournalEntry | null {
  const [at, repository, operation] = [
    readAt(value.at),
    readText(value.repository),
    readText(value.operation),
  ];
  if (value.phase !== "before" || at === null || repository === null || operation === null) return null;
  return {
    seq,
    at,
    repository,
    operation,
    target: readText(value.target),
    before: readState(value.before),
    intent: readState(value.intent),
    end: null,
  };
}

function readEnd({ phase, status, after, code, ...rest }: Readonly<Record<string, unknown>>) {
  const at = readAt(rest.at);
  if (phase !== "after" || at === null || (status !== "done" && status !== "failed")) return null;
  const text = readText(code);
  return { at, status, after: readState(after), ...(text !== null && { code: text }) } as const;
}

function readAt(value: unknown): string | null {
  return readTime(value) === null ? null : (value as string);
}

function readState(value: unknown): WriteState | null {
  return isObject(value) ? value : null;
}
