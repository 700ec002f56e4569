import {
  createRecord,
  dayOf,
  type HistoryRecord,
  type HistoryStream,
  renderLine,
  shardPath,
} from "@automation/core/history";
import type { HistoryStore } from "@automation/core/ports";

export const HOUR_MS = 60 * 60 * 1000;
export const DAY_MS = 24 * HOUR_MS;
export const NOW_MS = Date.parse("2026-12-01T12:00:00Z");

/** A record of a run that ended some hours before now. */
export function run(hoursAgo: number, members: Readonly<Record<string, unknown>> = {}): HistoryRecord {
  const atMs = NOW_MS - hoursAgo * HOUR_MS;
  return at("runs", hoursAgo, {
    start_time: new Date(atMs - 30_000).toISOString(),
    duration_seconds: 30,
    repos_scanned: 10,
    repos_failed: 0,
    repos_skipped: 0,
    success_rate: 100,
    branches_behind: 3,
    api_calls_made: 100,
    partial: false,
    outcomes: {},
    rate_limit: { core: { limit: 5000, start: 4600, end: 4500 } },
    ...members,
  });
}

/** A record of any stream, some hours before now. */
export function at(
  stream: HistoryStream,
  hoursAgo: number,
  members: Readonly<Record<string, unknown>>,
): HistoryRecord {
  const atMs = Math.round(NOW_MS - hoursAgo * HOUR_MS);
  const origin = {
    run: { id: `r${atMs}`, attempt: 1, workflow: "Sync", repository: "acme/automation", event: "schedule" },
    atMs,
  };
  return createRecord(stream, origin, JSON.stringify(members).slice(0, 80), members);
}

/** A history in memory. */
export function storeOf(
  records: readonly HistoryRecord[],
  more: Readonly<Record<string, string>> = {},
): HistoryStore {
  const texts = new Map(Object.entries(more));
  for (const record of records) {
    const stream = record.id.slice(0, record.id.indexOf(":")) as HistoryStream;
    const path = shardPath({ stream, day: dayOf(Date.parse(record.ts)), part: 1 });
    texts.set(path, (texts.get(path) ?? "") + renderLine(record));
  }
  return {
    place: "memory",
    open: async (folders) => ({
      exists: texts.size > 0,
      files: [...texts]
        .filter(([path]) => folders.includes(path.slice(0, path.lastIndexOf("/"))))
        .map(([path, text]) => ({ path, size: text.length }))
        .toSorted((a, b) => (a.path < b.path ? -1 : 1)),
      read: async (paths) => new Map(paths.map((path) => [path, texts.get(path) ?? ""])),
      write: async () => ({ status: "refused", message: "It is only read." }),
    }),
  };
}
