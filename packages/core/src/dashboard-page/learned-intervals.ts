import { type HistoryRecord, isObject } from "../history/history-record.ts";
import type { LearnedInterval } from "./dashboard-model.ts";

/** Fewer scans tell nothing about how often there is one. */
const MIN_SCANS = 3;

interface Scans {
  readonly firstMs: number;
  lastMs: number;
  count: number;
}

/** Gathers how often a learned schedule scanned each repository that it told of. */
export class LearnedIntervals {
  readonly #scans = new Map<string, Scans>();
  readonly #nameOf: (repository: string) => string;

  /** @param nameOf what stands for the name of a repository */
  constructor(nameOf: (repository: string) => string) {
    this.#nameOf = nameOf;
  }

  add(record: HistoryRecord): void {
    if (!isObject(record.decisions)) return;
    const atMs = Date.parse(record.ts);
    for (const [repository, decision] of Object.entries(record.decisions)) {
      const [reason] = Array.isArray(decision) ? decision : [];
      if (reason === undefined || reason === "not-due") continue;
      const scans = this.#scans.get(repository) ?? { firstMs: atMs, lastMs: atMs, count: 0 };
      this.#scans.set(repository, scans);
      scans.lastMs = atMs;
      scans.count += 1;
    }
  }

  /** Mean time between two scans, the shortest first. */
  listIntervals(): readonly LearnedInterval[] {
    return [...this.#scans]
      .filter(([, { count }]) => count >= MIN_SCANS)
      .map(([repository, { firstMs, lastMs, count }]) => ({
        repository: this.#nameOf(repository),
        minutes: Math.round((lastMs - firstMs) / (count - 1) / 60_000),
      }))
      .toSorted((a, b) => a.minutes - b.minutes || (a.repository < b.repository ? -1 : 1));
  }
}
