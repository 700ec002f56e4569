import { createRecord, type HistoryRecord, type HistoryStream } from "../../src/history/history-record.ts";

export const DAY_MS = 24 * 60 * 60 * 1000;
export const NOW = Date.parse("2026-12-01T12:00:00Z");

/** A record of a run with this number. */
export function record(
  number: number,
  members: Readonly<Record<string, unknown>> = {},
  { stream = "runs", atMs = NOW }: { readonly stream?: HistoryStream; readonly atMs?: number } = {},
): HistoryRecord {
  const run = {
    id: String(number),
    attempt: 1,
    workflow: "sync",
    repository: "acme/automation",
    event: "schedule",
  };
  return createRecord(stream, { run, atMs }, "0", members);
}
