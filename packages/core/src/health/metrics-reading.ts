import type { FileReading } from "./health-facts.ts";

/** What is read of one metrics file; `null` where it does not say. */
export interface MetricsRecord {
  readonly file: string;
  readonly startedAtMs: number | null;
  readonly endedAtMs: number | null;
  /** When the file was written: no earlier than the run's end. */
  readonly modifiedAtMs: number | null;
  /** Percent, 0..100. */
  readonly successRate: number | null;
  /** Repositories that the rate is about. */
  readonly attempted: number | null;
  /** The file as it is, known keys and others. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** What reading a metrics file came to. */
export type MetricsReading =
  | {
      readonly status: "read";
      readonly record: MetricsRecord;
      /** What is odd about the file. */
      readonly remarks: readonly string[];
      /** What was taken for granted while reading; nothing is wrong with it. */
      readonly notes: readonly string[];
    }
  | { readonly status: "invalid"; readonly file: string; readonly message: string };

/** Newest version of the metrics file that this code knows. */
const NEWEST_VERSION = 1;

/** As seconds, it would be the year 5138; as milliseconds, it is 1973. */
const SMALLEST_MILLISECONDS = 1e11;
/** https://tc39.es/ecma262/#sec-time-values-and-time-range */
const LAST_MOMENT_MS = 8.64e15;

const COUNTERS = [
  "repos_scanned",
  "branches_analyzed",
  "branches_behind",
  "prs_created",
  "errors_encountered",
  "api_calls_made",
  "duration_seconds",
] as const;

/**
 * Reads a metrics file: of sync-monitor, or of the scripts before it, which wrote only the plain keys, times without a
 * zone (the runner's own, as Python's `datetime.now()` gives them) and no version.
 */
export function readMetrics(reading: FileReading): MetricsReading {
  const { file } = reading;
  const invalid = (message: string): MetricsReading => ({ status: "invalid", file, message });
  if (reading.status === "unreadable") return invalid(reading.message);
  const data = parseObject(reading.text);
  if (data === null) return invalid("The file is not a JSON object.");
  const wrong = findWrongTypes(data);
  if (wrong.length > 0) return invalid(wrong.join(" "));
  return {
    status: "read",
    record: {
      file,
      startedAtMs: readMoment(data.start_time),
      endedAtMs: readMoment(data.end_time) ?? readMoment(data.timestamp),
      modifiedAtMs: reading.modifiedAtMs ?? null,
      ...readSuccess(data),
      data,
    },
    remarks: findRemarks(data),
    notes: findNotes(data),
  };
}

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === "object" && data !== null && !Array.isArray(data)
      ? (data as Readonly<Record<string, unknown>>)
      : null;
  } catch {
    return null;
  }
}

function findWrongTypes(data: Readonly<Record<string, unknown>>): readonly string[] {
  const isCount = (value: unknown) => typeof value === "number" && Number.isFinite(value) && value >= 0;
  const counters = COUNTERS.filter((key) => data[key] !== undefined && !isCount(data[key])).map(
    (key) => `${key} is not a number of 0 or more.`,
  );
  const rate = data.success_rate ?? null;
  const rates =
    rate === null || (isCount(rate) && Number(rate) <= 100)
      ? []
      : ["success_rate is not a number from 0 to 100."];
  const times = ["start_time", "end_time"]
    .filter((key) => (data[key] ?? null) !== null && readMoment(data[key]) === null)
    .map((key) => `${key} is not a time.`);
  return [...counters, ...rates, ...times];
}

/** Keys that are missing are no matter: what a check needs, it asks for itself. */
function findRemarks(data: Readonly<Record<string, unknown>>): readonly string[] {
  const version = data.schema_version;
  const isKnown = [...COUNTERS, "success_rate"].some((key) => data[key] !== undefined);
  return [
    ...(typeof version === "number" && version > NEWEST_VERSION
      ? [`The file has schema_version ${version}; this action supports ${NEWEST_VERSION}.`]
      : []),
    ...(isKnown ? [] : ["The file contains no run metrics."]),
  ];
}

/** The time zone of this machine decides what a time without one means: whoever reads it should know. */
function findNotes(data: Readonly<Record<string, unknown>>): readonly string[] {
  const naive = ["start_time", "end_time", "timestamp"].filter((key) => isNaive(data[key]));
  if (naive.length === 0) return [];
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return [`${naive.join(" and ")} without a time zone, read in this machine's time zone (${zone}).`];
}

function isNaive(value: unknown): boolean {
  return (
    typeof value === "string" && ISO_TIME.exec(value.trim())?.[4] === undefined && readMoment(value) !== null
  );
}

const ISO_TIME = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(\.\d+)?\s?(Z|[+-]\d\d(?::?\d\d)?)?$/i;

/** ISO 8601, where no zone means this machine's, or seconds or milliseconds since the epoch. */
function readMoment(value: unknown): number | null {
  if (typeof value === "number") {
    const atMs = value < SMALLEST_MILLISECONDS ? value * 1000 : value;
    return atMs > 0 && atMs <= LAST_MOMENT_MS ? atMs : null;
  }
  if (typeof value !== "string") return null;
  const match = ISO_TIME.exec(value.trim());
  if (match === null) return null;
  const [, date, time, fraction = "", zone = ""] = match;
  // Date.parse takes hours and minutes of an offset only with a colon between them.
  const offset = zone
    .toUpperCase()
    .replace(/^([+-]\d\d):?(\d\d)?$/, (_, hours, minutes = "00") => `${hours}:${minutes}`);
  // A time without a zone is read as local time, as ECMAScript says.
  const atMs = Date.parse(`${date}T${time}${fraction.slice(0, 4)}${offset}`);
  return Number.isNaN(atMs) ? null : atMs;
}

function readSuccess(
  data: Readonly<Record<string, unknown>>,
): Pick<MetricsRecord, "successRate" | "attempted"> {
  const count = (key: string) => (typeof data[key] === "number" ? data[key] : null);
  const scanned = count("repos_scanned");
  const attempted = scanned === null ? null : scanned + (count("repos_failed") ?? 0);
  if (data.success_rate === null) return { successRate: null, attempted: 0 };
  const reported = count("success_rate");
  if (reported !== null) return { successRate: reported, attempted };
  const errors = count("errors_encountered");
  if (attempted === null || errors === null || attempted === 0) return { successRate: null, attempted };
  return { successRate: (100 * Math.max(0, attempted - errors)) / attempted, attempted };
}
