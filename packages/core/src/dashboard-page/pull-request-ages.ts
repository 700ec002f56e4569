import { runOf } from "../history/fold-day.ts";
import type { HistoryRecord } from "../history/history-record.ts";
import { readNumber, readText } from "../history/report-values.ts";
import type { AgeBand } from "./dashboard-model.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

const BANDS = [
  { label: "under 1 day", days: 1 },
  { label: "1 to 3 days", days: 3 },
  { label: "3 to 7 days", days: 7 },
  { label: "7 to 14 days", days: 14 },
  { label: "14 to 30 days", days: 30 },
  { label: "over 30 days", days: Number.POSITIVE_INFINITY },
] as const;

const ENDS: ReadonlySet<string> = new Set(["merged", "closed", "vetoed"]);

/** Follows sync pull requests through the history, record by record, oldest first. */
export class PullRequestAges {
  readonly #opened = new Map<string, { readonly repository: string; readonly atMs: number }>();
  /** The last run that told of repositories, and how many open pull requests it saw in each. */
  #lastRun: string | null = null;
  #lastMs = 0;
  #open = new Map<string, number>();

  addChange(record: HistoryRecord): void {
    const [repository, number, change] = [
      readText(record.repository),
      readNumber(record.number),
      readText(record.change),
    ];
    if (repository === null || number === null || change === null) return;
    const key = `${repository.toLowerCase()}#${number}`;
    if (ENDS.has(change)) this.#opened.delete(key);
    else if (!this.#opened.has(key)) this.#opened.set(key, { repository, atMs: Date.parse(record.ts) });
  }

  addRepository(record: HistoryRecord): void {
    const run = runOf(record);
    if (run !== this.#lastRun) {
      this.#lastRun = run;
      this.#lastMs = Date.parse(record.ts);
      this.#open = new Map();
    }
    this.#open.set((readText(record.repository) ?? "").toLowerCase(), readNumber(record.open) ?? 0);
  }

  /**
   * How old the open ones are. A pull request whose end nobody recorded is over when a later run finds none open in its
   * repository: of several the oldest ones are.
   *
   * @param lastRunMs when the last run ended
   */
  listBands(nowMs: number, lastRunMs: number | null): readonly AgeBand[] {
    const byRepository = Map.groupBy(this.#opened.values(), ({ repository }) => repository.toLowerCase());
    // A run without a single remarkable repository leaves no record of any.
    const isQuiet = lastRunMs !== null && lastRunMs > this.#lastMs;
    const ages = [...byRepository].flatMap(([repository, pulls]) => {
      const seen = isQuiet ? 0 : (this.#open.get(repository) ?? 0);
      const newest = pulls.toSorted((a, b) => b.atMs - a.atMs);
      const kept = newest.filter(({ atMs }, place) => place < seen || atMs > (lastRunMs ?? 0));
      return kept.map(({ atMs }) => (nowMs - atMs) / DAY_MS);
    });
    return BANDS.map(({ label, days }, place) => {
      const from = BANDS[place - 1]?.days ?? Number.NEGATIVE_INFINITY;
      return { label, count: ages.filter((age) => age >= from && age < days).length };
    });
  }
}
