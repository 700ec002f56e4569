import type { HistoryRecord } from "../history/history-record.ts";
import { readText } from "../history/report-values.ts";

/** Something that is counted: a change of a pull request, or a delivery. */
export interface EventPoint {
  readonly atMs: number;
  /** `opened`, `merged`, `closed`, `resolved`, …; of deliveries `sent` or `undelivered`. */
  readonly kind: string;
}

/** A change of a pull request. A veto is a close by a person. */
export function changePoint(record: HistoryRecord): EventPoint {
  const change = readText(record.change) ?? "";
  return { atMs: Date.parse(record.ts), kind: change === "vetoed" ? "closed" : change };
}

/** An attempt to notify. */
export function deliveryPoint(record: HistoryRecord): EventPoint {
  return { atMs: Date.parse(record.ts), kind: record.status === "sent" ? "sent" : "undelivered" };
}
