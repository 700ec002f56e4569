import {
  addDamage,
  type HistoryDamage,
  type HistorySummary,
  readFailures,
  readHistory,
  SUMMARY_DAYS,
  summarizeHistory,
} from "@automation/core/history";
import type { HistoryStore } from "@automation/core/ports";
import { type HistoryPlace, renderHistory } from "./history-table.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** What a history comes to, and what is to be said beside the numbers. */
export interface HistoryView {
  readonly summary: HistorySummary;
  readonly damage: HistoryDamage;
  /** For a person at a terminal. */
  readonly text: string;
}

/** Reads the last weeks of a history and sums them up. Throws what the store throws. */
export async function viewHistory(
  store: HistoryStore,
  nowMs: number,
  intervalMs?: number,
): Promise<HistoryView> {
  const fromMs = nowMs - SUMMARY_DAYS * DAY_MS;
  const reading = await readHistory(store, { streams: ["runs"], fromMs, untilMs: nowMs });
  const runs = reading.records.get("runs") ?? [];
  const failures = await readFailures(store, runs, nowMs);
  const damage = addDamage(reading.damage, failures.damage);
  const summary = summarizeHistory(runs, failures.records, nowMs, intervalMs);
  const place: HistoryPlace = { place: store.place, exists: reading.exists, damage };
  return { summary, damage, text: renderHistory(summary, place) };
}
