import type { HistoryRecord } from "../history/history-record.ts";
import { isFailure } from "../history/history-summary.ts";
import { readNumber, readText } from "../history/report-values.ts";
import { LEVELS, type RepositoryRow } from "./dashboard-model.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** Repositories whose days are drawn. */
export const DRAWN_REPOSITORIES = 50;

const [BEHIND, CONFLICT, FAILED] = [1, 2, 3];
const CHARACTERS = [LEVELS.none, LEVELS.behind, LEVELS.conflict, LEVELS.error];

interface Days {
  readonly name: string;
  readonly levels: Uint8Array;
  lastMs: number;
  behind: number;
  code: string | null;
}

/** Gathers what each repository reported, day by day: a byte per repository and day, however many runs there are. */
export class RepositoryDays {
  readonly #firstMs: number;
  readonly #days: number;
  readonly #repositories = new Map<string, Days>();

  /** @param firstMs start of the first day, in milliseconds since the epoch */
  constructor(firstMs: number, days: number) {
    this.#firstMs = firstMs;
    this.#days = days;
  }

  add(record: HistoryRecord): void {
    const name = readText(record.repository);
    const atMs = Date.parse(record.ts);
    const place = Math.floor((atMs - this.#firstMs) / DAY_MS);
    if (name === null || place < 0 || place >= this.#days) return;
    const key = name.toLowerCase();
    let days = this.#repositories.get(key);
    if (days === undefined) {
      days = { name, levels: new Uint8Array(this.#days), lastMs: 0, behind: 0, code: null };
      this.#repositories.set(key, days);
    }
    days.levels[place] = Math.max(days.levels[place] ?? 0, levelOf(record));
    if (atMs >= days.lastMs) {
      days.lastMs = atMs;
      days.behind = readNumber(record.behind) ?? 0;
      days.code = isFailure(record) ? (readText(record.code) ?? "failed") : null;
    }
  }

  /**
   * The repositories, the worst first: most days with a failure, then with a conflict, then behind.
   *
   * @param lastRunMs when the last run ended: what did not report in it is well now
   */
  listRows(lastRunMs: number): readonly RepositoryRow[] {
    const rows = [...this.#repositories.values()]
      .map((days) => ({ days, row: toRow(days, lastRunMs) }))
      .toSorted((a, b) => compare(a.row, b.row));
    return rows.map(({ days, row }, place) =>
      place < DRAWN_REPOSITORIES
        ? { ...row, days: Array.from(days.levels, (level) => CHARACTERS[level] ?? LEVELS.none).join("") }
        : row,
    );
  }
}

function levelOf(record: HistoryRecord): number {
  if (isFailure(record)) return FAILED;
  if ((readNumber(record.conflicts) ?? 0) > 0) return CONFLICT;
  return (readNumber(record.due) ?? 0) > 0 ? BEHIND : 0;
}

function toRow({ name, levels, lastMs, behind, code }: Days, lastRunMs: number): RepositoryRow {
  const count = (level: number) => levels.reduce((sum, found) => sum + (found === level ? 1 : 0), 0);
  const isCurrent = lastMs >= lastRunMs;
  return {
    repository: name,
    failed: count(FAILED),
    conflicts: count(CONFLICT),
    behind_days: count(BEHIND),
    behind: isCurrent ? behind : null,
    code: isCurrent ? code : null,
    last_at: new Date(lastMs).toISOString(),
  };
}

function compare(a: RepositoryRow, b: RepositoryRow): number {
  return (
    b.failed - a.failed ||
    b.conflicts - a.conflicts ||
    b.behind_days - a.behind_days ||
    (b.behind ?? 0) - (a.behind ?? 0) ||
    (a.repository < b.repository ? -1 : 1)
  );
}
