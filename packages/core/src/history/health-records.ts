import { createRecord, type HistoryRecord, isObject } from "./history-record.ts";
import type { MakerContext, ReportObject } from "./record-maker.ts";
import { readNumber, readObjects, readText, readTime, shortDigest } from "./report-values.ts";

/** Checks of one report that are kept. */
const MAX_CHECKS = 100;

/** The record of a health report; `null` for a file that is none. */
export function healthRecords(report: ReportObject, { run }: MakerContext): readonly HistoryRecord[] | null {
  const atMs = readTime(report.timestamp);
  if (atMs === null || !Array.isArray(report.checks) || typeof report.healthy !== "boolean") return null;
  const summary = isObject(report.summary) ? report.summary : {};
  const members = {
    status: readText(report.status) ?? (report.healthy ? "ok" : "error"),
    score: readNumber(summary.score),
    checks: Object.fromEntries(
      readObjects(report.checks)
        .slice(0, MAX_CHECKS)
        .flatMap((check) => recordCheck(check)),
    ),
  };
  return [createRecord("health", { run, atMs }, shortDigest(JSON.stringify(members)), members)];
}

function recordCheck({ id, status, reason, value }: ReportObject): readonly [string, object][] {
  const name = readText(id);
  if (name === null) return [];
  const number = readNumber(value);
  return [
    [name, { status: readText(status), reason: readText(reason), ...(number !== null && { value: number }) }],
  ];
}
