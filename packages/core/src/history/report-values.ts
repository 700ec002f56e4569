import { isObject } from "./history-record.ts";

type Json = Readonly<Record<string, unknown>>;

/** Members of a report that hold numbers by a name are cut after this many: ours have fewer. */
const MAX_NAMES = 40;
const MAX_TEXT = 300;

/** A number of a report; `null` for everything else. */
export function readNumber(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

/** A text of a report, cut where it is longer than any of ours; `null` for everything else. */
export function readText(value: unknown): string | null {
  return typeof value === "string" ? value.slice(0, MAX_TEXT) : null;
}

/** A time of a report, in milliseconds since the epoch; `null` for everything else. */
export function readTime(value: unknown): number | null {
  const atMs = typeof value === "string" ? Date.parse(value) : Number.NaN;
  return Number.isNaN(atMs) ? null : atMs;
}

/** The objects of a list; none for everything else. */
export function readObjects(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** Numbers by a name: outcomes, calls left. Other members are left out. */
export function readNumbers(value: unknown): Readonly<Record<string, number>> {
  const entries = isObject(value) ? Object.entries(value).slice(0, MAX_NAMES) : [];
  return Object.fromEntries(
    entries.flatMap(([name, number]) =>
      readNumber(number) === null ? [] : [[name.slice(0, MAX_TEXT), number as number] as const],
    ),
  );
}

/** How often each text occurs. */
export function countTexts(texts: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * A short digest of a text, for telling apart what one run tells: eight hexadecimal digits of FNV-1a. Not for secrets.
 *
 * @see https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
 */
export function shortDigest(text: string): string {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, "0");
}
