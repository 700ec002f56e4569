import { InvariantError } from "../errors/errors.ts";

/** Version of the records that this code writes, and the newest that it reads. */
export const HISTORY_VERSION = 1;

/** Every stream that there is: a closed set, part of the public contract. */
export const HISTORY_STREAMS = [
  "runs",
  "repositories",
  "pull-requests",
  "health",
  "incidents",
  "operations",
  "deliveries",
  "exposures",
  "schedule",
] as const;

export type HistoryStream = (typeof HISTORY_STREAMS)[number];

/** The workflow run that a record comes from; `null` for what no runner told. */
export interface HistoryRun {
  readonly id: string | null;
  readonly attempt: number | null;
  readonly workflow: string | null;
  /** `owner/name` of the repository that the workflow runs in. */
  readonly repository: string | null;
  /** What started it: `schedule`, `workflow_dispatch`, … */
  readonly event: string | null;
}

/** One line of a shard (`history-record.schema.json`). Members beyond these depend on the stream. */
export interface HistoryRecord {
  readonly v: typeof HISTORY_VERSION;
  /** Begins with the stream's name. The same for everything that tells the same. */
  readonly id: string;
  /** ISO 8601, UTC. Its day decides about the shard. */
  readonly ts: string;
  readonly run: HistoryRun;
  readonly [member: string]: unknown;
}

/** Longest line of a shard, in characters, which are bytes: lines are ASCII. */
export const MAX_LINE = 64 * 1024;

/** Where a record came from and when, which makes its identity. */
export interface RecordOrigin {
  readonly run: HistoryRun;
  readonly atMs: number;
}

/**
 * Makes a record.
 *
 * @param part tells the records of one stream and run apart; derived from what the record tells, so that telling it
 *   again gives the same record
 */
export function createRecord(
  stream: HistoryStream,
  { run, atMs }: RecordOrigin,
  part: string,
  members: Readonly<Record<string, unknown>>,
): HistoryRecord {
  const ts = new Date(atMs).toISOString();
  // Without a runner there is no number: the moment stands for the run.
  const id = [stream, run.id ?? `local-${ts}`, run.attempt ?? 1, part].join(":");
  return { v: HISTORY_VERSION, id, ts, run, ...members };
}

/** The stream that a record belongs to; `null` for one that this code does not know. */
export function streamOf({ id }: Pick<HistoryRecord, "id">): HistoryStream | null {
  const name = id.slice(0, Math.max(0, id.indexOf(":")));
  return HISTORY_STREAMS.find((stream) => stream === name) ?? null;
}

/** Whether a record is short enough for a line. */
export function fitsLine(record: HistoryRecord): boolean {
  return renderText(record).length < MAX_LINE;
}

/** A record as a line of a shard, with its line end, in ASCII. Throws `InvariantError` for one that is too long. */
export function renderLine(record: HistoryRecord): string {
  const line = renderText(record);
  if (line.length >= MAX_LINE) throw new InvariantError(`The history record ${record.id} is too long.`);
  return `${line}\n`;
}

function renderText(record: HistoryRecord): string {
  return JSON.stringify(record).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** What a line of a shard holds. */
export type LineReading =
  | { readonly status: "read"; readonly record: HistoryRecord }
  /** No record, or none of this stream. */
  | { readonly status: "unreadable" }
  /** Written by a later release. */
  | { readonly status: "newer" };

/** Reads one line. Members that this code does not know are kept. */
export function readLine(line: string, stream: HistoryStream): LineReading {
  const value = parseObject(line);
  if (value === null || typeof value.v !== "number" || !Number.isInteger(value.v) || value.v < 1) {
    return { status: "unreadable" };
  }
  if (value.v > HISTORY_VERSION) return { status: "newer" };
  const isRecord =
    typeof value.id === "string" &&
    value.id.startsWith(`${stream}:`) &&
    typeof value.ts === "string" &&
    TIME.test(value.ts) &&
    !Number.isNaN(Date.parse(value.ts)) &&
    isObject(value.run);
  return isRecord ? { status: "read", record: value as HistoryRecord } : { status: "unreadable" };
}

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

/** Whether `value` is an object whose members may be looked at. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object that a JSON text holds; `null` for everything else. */
export function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}
