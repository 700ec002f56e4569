import { type HistoryRecord, isObject } from "../history/history-record.ts";
import type { Sightings } from "./health-report.ts";

/** Says nothing about what is so: neither begins nor ends anything. */
const SILENT: readonly unknown[] = ["unknown", "skipped"];

/**
 * Since when checks have been in the status of the newest health reports, without a break.
 *
 * @param health records of the stream `health`, oldest first
 */
export function readRecordedSightings(health: readonly HistoryRecord[]): Sightings {
  const streaks = new Map<string, { readonly what: string; readonly sinceMs: number }>();
  for (const { ts, checks } of health) {
    if (!isObject(checks)) continue;
    for (const [id, check] of Object.entries(checks)) {
      if (!isObject(check) || SILENT.includes(check.status)) continue;
      const what = `${id} ${String(check.status)} ${String(check.reason)}`;
      if (streaks.get(id)?.what !== what) streaks.set(id, { what, sinceMs: Date.parse(ts) });
    }
  }
  return new Map([...streaks.values()].map(({ what, sinceMs }) => [what, sinceMs]));
}

/** What either has seen, the earlier time where both have. */
export function mergeSightings(a: Sightings, b: Sightings): Sightings {
  const merged = new Map(a);
  for (const [what, sinceMs] of b) merged.set(what, Math.min(sinceMs, merged.get(what) ?? sinceMs));
  return merged;
}
