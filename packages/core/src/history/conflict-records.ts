import { createRecord, type HistoryRecord } from "./history-record.ts";
import type { MakerContext, ReportObject } from "./record-maker.ts";
import { readNumber, readObjects, readText, readTime } from "./report-values.ts";

/** What an outcome of resolve-conflicts tells about the life of a pull request. */
const CHANGES: ReadonlyMap<unknown, string> = new Map([
  ["resolved", "resolved"],
  ["needs-human", "conflict"],
  ["needs-regeneration", "conflict"],
]);

/** Records of pull requests whose conflicts were resolved, or stay; `null` for a file that is no such report. */
export function conflictRecords(
  report: ReportObject,
  { run, nameOf }: MakerContext,
): readonly HistoryRecord[] | null {
  const atMs = readTime(report.finished_at);
  if (atMs === null || !Array.isArray(report.pull_requests)) return null;
  if (report.dry_run === true) return [];
  return readObjects(report.pull_requests).flatMap(({ repository, number, outcome }) => {
    const name = readText(repository) ?? readText(report.repository);
    const [change, pull] = [CHANGES.get(outcome), readNumber(number)];
    if (name === null || change === undefined || pull === null) return [];
    const shown = nameOf(name);
    const members = {
      repository: shown,
      number: pull,
      change,
      outcome: readText(outcome),
      ...(change === "resolved" && { by: "automation" }),
    };
    return createRecord("pull-requests", { run, atMs }, `${shown}#${pull}:${change}`, members);
  });
}
