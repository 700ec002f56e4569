import type { HistoryRecord } from "../history/history-record.ts";
import { readNumber, readText, readTime } from "../history/report-values.ts";
import type { IncidentSpan } from "./dashboard-model.ts";

const OPEN: ReadonlySet<unknown> = new Set(["failing", "recovering", "flapping"]);
const MAX_MEMBERS = 10;

/** Joins transitions of incidents, oldest first, into spans from opening to recovery; the open ones first, then the newest. */
export function toIncidentSpans(records: readonly HistoryRecord[]): readonly IncidentSpan[] {
  const open = new Map<string, IncidentSpan>();
  const over: IncidentSpan[] = [];
  for (const record of records) {
    const key = readText(record.key);
    if (key === null) continue;
    const span = open.get(key);
    if (OPEN.has(record.to)) {
      open.set(key, { ...startSpan(record, key), ...(span && { opened_at: span.opened_at }) });
    } else if (OPEN.has(record.from)) {
      open.delete(key);
      over.push({ ...(span ?? startSpan(record, key)), recovered_at: record.ts });
    }
  }
  const newest = (spans: readonly IncidentSpan[]) =>
    spans.toSorted((a, b) => (a.opened_at > b.opened_at ? -1 : 1));
  return [...newest([...open.values()]), ...newest(over)];
}

function startSpan(record: HistoryRecord, key: string): IncidentSpan {
  const duration = readNumber(record.duration_seconds);
  const openedMs =
    readTime(record.opened_at) ?? Date.parse(record.ts) - (duration === null ? 0 : duration * 1000);
  return {
    key,
    opened_at: new Date(openedMs).toISOString(),
    recovered_at: null,
    issue: readNumber(record.issue),
    members: (Array.isArray(record.members) ? record.members : [])
      .flatMap((member) => readText(member) ?? [])
      .slice(0, MAX_MEMBERS),
  };
}

/** Mean time from opening to recovery, in milliseconds; `null` before the first recovery. */
export function meanRecoveryMs(spans: readonly IncidentSpan[]): number | null {
  const durations = spans.flatMap(({ opened_at, recovered_at }) =>
    recovered_at === null ? [] : [Date.parse(recovered_at) - Date.parse(opened_at)],
  );
  return durations.length === 0 ? null : durations.reduce((sum, ms) => sum + ms, 0) / durations.length;
}
