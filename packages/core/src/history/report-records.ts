import { conflictRecords } from "./conflict-records.ts";
import { healthRecords } from "./health-records.ts";
import { type HistoryRecord, type HistoryRun, isObject, parseObject } from "./history-record.ts";
import { incidentRecords } from "./incident-records.ts";
import { runRecords } from "./run-records.ts";
import { syncRecords } from "./sync-records.ts";

/** What a file is, as the inputs of record-history tell. */
export type ReportKind = "metrics" | "sync" | "health" | "conflict" | "incident";

/** The text of a report. */
export interface ReportText {
  readonly kind: ReportKind;
  readonly file: string;
  readonly text: string;
}

/** How records are made. */
export interface RecordSettings {
  /** The run that records, for reports that do not say which run wrote them. */
  readonly run: HistoryRun;
  /** What stands for the name of a repository. */
  readonly nameOf: (repository: string) => string;
}

/** The records of some reports, and the files that gave none. */
export interface RecordsReading {
  readonly records: readonly HistoryRecord[];
  readonly problems: readonly { readonly file: string; readonly message: string }[];
}

const MAKERS = {
  metrics: runRecords,
  sync: syncRecords,
  health: healthRecords,
  conflict: conflictRecords,
  incident: incidentRecords,
} as const;

/** Makes records of reports. A file that is no such report is a problem, and no reason to stop. */
export function recordReports(reports: readonly ReportText[], settings: RecordSettings): RecordsReading {
  const syncReports = reports.flatMap(({ kind, text }) => (kind === "sync" ? [parseObject(text)] : []));
  const records: HistoryRecord[] = [];
  const problems: { file: string; message: string }[] = [];
  for (const { kind, file, text } of reports) {
    const report = parseObject(text);
    const made =
      report === null
        ? null
        : MAKERS[kind](report, { ...settings, syncReports: syncReports.filter(isObject) });
    if (made === null) problems.push({ file, message: `It is no ${NAMES[kind]}.` });
    else records.push(...made);
  }
  return { records, problems };
}

const NAMES: Readonly<Record<ReportKind, string>> = {
  metrics: "metrics file of sync-monitor",
  sync: "report of sync-monitor",
  health: "report of health-check",
  conflict: "report of resolve-conflicts",
  incident: "report of report-incident",
};
