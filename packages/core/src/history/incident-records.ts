import { createRecord, type HistoryRecord } from "./history-record.ts";
import type { MakerContext, ReportObject } from "./record-maker.ts";
import { readNumber, readObjects, readText, readTime } from "./report-values.ts";

/** Members of an incident that are kept. */
const MAX_MEMBERS = 50;

/** Records of transitions of incidents; `null` for a file that is no report of report-incident. */
export function incidentRecords(
  report: ReportObject,
  { run }: MakerContext,
): readonly HistoryRecord[] | null {
  if (!Array.isArray(report.transitions)) return null;
  return readObjects(report.transitions).flatMap((transition) => {
    const [key, from, to] = [readText(transition.key), readText(transition.from), readText(transition.to)];
    const atMs = readTime(transition.at);
    if (key === null || from === null || to === null || atMs === null) return [];
    const members = Array.isArray(transition.members) ? transition.members : [];
    return createRecord("incidents", { run, atMs }, `${key}:${from}:${to}`, {
      key,
      from,
      to,
      members: members.flatMap((member) => readText(member) ?? []).slice(0, MAX_MEMBERS),
      opened_at: readText(transition.opened_at),
      duration_seconds: readNumber(transition.duration_seconds),
      issue: readNumber(transition.issue_number),
    });
  });
}
