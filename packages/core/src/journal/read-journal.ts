import type { JournalEntry, JournalReading, WriteState } from "./journal-line.ts";

type Line = Readonly<Record<string, unknown>>;

/**
 * Reads a journal (`automation_journal.jsonl`). One that a crash tore is read as far as it goes, a line that is there twice
 * counts once, and lines of another version are counted only. Never throws.
 */
export function readJournal(text: string): JournalReading {
  const entries = new Map<string, JournalEntry>();
  const seen = new Set<string>();
  let unreadable = 0;
  let otherVersions = 0;
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === "" || seen.has(line)) continue;
    seen.add(line);
    const value = parseLine(line);
    if (value !== null && isOtherVersion(value)) otherVersions += 1;
    else if (!take(value, entries)) unreadable += 1;
  }
  return { entries: [...entries.values()], unreadable, otherVersions };
}

/** Whether the line fits what is known so far. */
function take(value: Line | null, entries: Map<string, JournalEntry>): boolean {
  if (value === null || value.v !== 1) return false;
  const seq = typeof value.seq === "number" && Number.isSafeInteger(value.seq) ? value.seq : null;
  if (seq === null) return false;
  const key = `${readText(value.id) ?? ""}#${seq}`;
  const known = entries.get(key);
  const entry = known === undefined ? readIntent(value, seq) : readEnd(value, known);
  if (entry === null) return false;
  entries.set(key, entry);
  return true;
}

function readIntent(value: Line, seq: number): JournalEntry | null {
  const [at, repository, operation] = [
    readAt(value.at),
    readText(value.repository),
    readText(value.operation),
  ];
  if (value.phase !== "before" || at === null || repository === null || operation === null) return null;
  const [id, run] = [readText(value.id), readText(value.run)];
  return {
    ...(id !== null && { id }),
    ...(run !== null && { run }),
    ...{ seq, at, repository, operation },
    target: readText(value.target),
    before: readState(value.before),
    intent: readState(value.intent),
    ...(value.redacted === true && { redacted: true as const }),
    end: null,
  };
}

function readEnd(value: Line, known: JournalEntry): JournalEntry | null {
  const { phase, status, after, code } = value;
  const at = readAt(value.at);
  if (known.end !== null || phase !== "after" || at === null) return null;
  if (status !== "done" && status !== "failed") return null;
  const text = readText(code);
  return { ...known, end: { at, status, after: readState(after), ...(text !== null && { code: text }) } };
}

function isOtherVersion({ v, phase }: Line): boolean {
  return typeof v === "number" && v !== 1 && typeof phase === "string";
}

function parseLine(line: string): Line | null {
  try {
    return readState(JSON.parse(line));
  } catch {
    return null;
  }
}

function readText(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

function readAt(value: unknown): string | null {
  return typeof value === "string" && TIME.test(value) && !Number.isNaN(Date.parse(value)) ? value : null;
}

function readState(value: unknown): WriteState | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as WriteState) : null;
}
