import { type HistoryRecord, isObject } from "../history/history-record.ts";
import { readText } from "../history/report-values.ts";
import { type CheckRow, LEVELS } from "./dashboard-model.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** Days of the strip. */
export const CHECK_DAYS = 90;

/** From the best to the worst: a day has the worst that a report said. */
const ORDER = [LEVELS.none, LEVELS.skipped, LEVELS.ok, LEVELS.unknown, LEVELS.warning, LEVELS.error];
const LEVEL_OF: ReadonlyMap<string, string> = new Map([
  ["skipped", LEVELS.skipped],
  ["ok", LEVELS.ok],
  ["unknown", LEVELS.unknown],
  ["warning", LEVELS.warning],
  ["error", LEVELS.error],
]);

/** Gathers the worst status of each check on each day. */
export class CheckDays {
  readonly #firstMs: number;
  readonly #days: number;
  readonly #checks = new Map<string, Uint8Array>();

  /** @param firstMs start of the first day, in milliseconds since the epoch */
  constructor(firstMs: number, days: number) {
    this.#firstMs = firstMs;
    this.#days = days;
  }

  add(record: HistoryRecord): void {
    const place = Math.floor((Date.parse(record.ts) - this.#firstMs) / DAY_MS);
    if (place < 0 || place >= this.#days || !isObject(record.checks)) return;
    for (const [id, check] of Object.entries(record.checks)) {
      const level = LEVEL_OF.get((isObject(check) && readText(check.status)) || "");
      if (level === undefined) continue;
      const levels = this.#checks.get(id) ?? new Uint8Array(this.#days);
      this.#checks.set(id, levels);
      levels[place] = Math.max(levels[place] ?? 0, ORDER.indexOf(level as (typeof ORDER)[number]));
    }
  }

  /** The checks, those with most errors first, then those with most warnings. */
  listRows(): readonly CheckRow[] {
    const rows = [...this.#checks].map(([id, levels]): CheckRow => {
      const days = Array.from(levels, (level) => ORDER[level] ?? LEVELS.none).join("");
      return { id, days, warnings: countOf(days, LEVELS.warning), errors: countOf(days, LEVELS.error) };
    });
    return rows.toSorted((a, b) => b.errors - a.errors || b.warnings - a.warnings || (a.id < b.id ? -1 : 1));
  }
}

function countOf(days: string, level: string): number {
  return days.split(level).length - 1;
}
