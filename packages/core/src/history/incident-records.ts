import { createRecord, type HistoryRecord, streamOf } from "./history-record.ts";
import type { MakerContext, ReportObject } from "./record-maker.ts";
import { readNumber, readObjects, readText, readTime } from "./report-values.ts";

/** Members of an incident that are kept. */
const MAX_MEMBERS = 50;

/** Where an incident may stand. Its issue is open in every phase but the first two. */
export const INCIDENT_PHASES = ["ok", "suspect", "failing", "recovering", "flapping"] as const;
export type RecordedPhase = (typeof INCIDENT_PHASES)[number];

const OPEN: readonly unknown[] = ["failing", "recovering", "flapping"];

/** One transition of one incident: a record of the stream `incidents`. */
export interface IncidentRecord extends HistoryRecord {
  /** Key of the incident. */
  readonly key: string;
  readonly from: RecordedPhase;
  readonly to: RecordedPhase;
  /** What was failing, 50 at most. */
  readonly members: readonly string[];
  /** When it began, ISO 8601; `null` before it did. */
  readonly opened_at: string | null;
  /** From the first failing run to recovery; `null` before that. */
  readonly duration_seconds: number | null;
  /** Number of its issue; `null` without one. */
  readonly issue: number | null;
}

/**
 * Records of transitions of incidents (`transitions: [{key, from, to, at, members, opened_at?, duration_seconds?,
 * issue_number?}]`); `null` for a file that is no report of report-incident.
 */
export function incidentRecords(
  report: ReportObject,
  { run }: MakerContext,
): readonly HistoryRecord[] | null {
  if (!Array.isArray(report.transitions)) return null;
  return readObjects(report.transitions).flatMap((transition) => {
    const [from, to] = [readPhase(transition.from), readPhase(transition.to)];
    const [key, atMs] = [readText(transition.key), readTime(transition.at)];
    if (key === null || from === null || to === null || atMs === null) return [];
    const members = Array.isArray(transition.members) ? transition.members : [];
    const openedMs = readTime(transition.opened_at);
    return createRecord("incidents", { run, atMs }, `${key}:${from}:${to}`, {
      key,
      from,
      to,
      members: members.flatMap((member) => readText(member) ?? []).slice(0, MAX_MEMBERS),
      opened_at: openedMs === null ? null : new Date(openedMs).toISOString(),
      duration_seconds: readNumber(transition.duration_seconds),
      issue: readNumber(transition.issue_number),
    });
  });
}

function readPhase(value: unknown): RecordedPhase | null {
  return INCIDENT_PHASES.find((phase) => phase === value) ?? null;
}

/** Whether a record is a whole one of the stream `incidents`. */
export function isIncident(record: HistoryRecord): record is IncidentRecord {
  const { key, from, to, members, opened_at, duration_seconds, issue } = record;
  return (
    streamOf(record) === "incidents" &&
    readText(key) !== null &&
    readPhase(from) !== null &&
    readPhase(to) !== null &&
    Array.isArray(members) &&
    members.every((member) => readText(member) !== null) &&
    (opened_at === null || readTime(opened_at) !== null) &&
    [duration_seconds, issue].every((number) => number === null || readNumber(number) !== null)
  );
}

/** Whether an incident begins with a transition: what was suspected or well is failing now. */
export function isOpening({ from, to }: Readonly<Record<string, unknown>>): boolean {
  return OPEN.includes(to) && !OPEN.includes(from);
}

/** Whether an incident is over with a transition. What was only suspected never was one. */
export function isRecovery({ from, to }: Readonly<Record<string, unknown>>): boolean {
  return OPEN.includes(from) && !OPEN.includes(to) && to !== "suspect";
}
