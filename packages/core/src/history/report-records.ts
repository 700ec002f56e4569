import { conflictRecords } from "./conflict-records.ts";
import { deliveryRecords } from "./delivery-records.ts";
import { healthRecords } from "./health-records.ts";
import { fitsLine, type HistoryRecord, type HistoryRun, isObject, parseObject } from "./history-record.ts";
import { incidentRecords } from "./incident-records.ts";
import { operationRecords } from "./operation-records.ts";
import type { MakerContext, ReportObject } from "./record-maker.ts";
import { runRecords } from "./run-records.ts";
import { syncRecords } from "./sync-records.ts";

/** What a file is, as the inputs of record-history tell. */
export type ReportKind = "metrics" | "sync" | "health" | "conflict" | "incident" | "journal" | "delivery";

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
  /** Whether that hides the name. */
  readonly hidesNames: boolean;
}

/** The records of some reports, and the files that gave none. */
export interface RecordsReading {
  readonly records: readonly HistoryRecord[];
  readonly problems: readonly { readonly file: string; readonly message: string }[];
}

type Maker<Input> = (report: Input, context: MakerContext) => readonly HistoryRecord[] | null;

const MAKERS: Readonly<Record<ReportKind, Maker<string>>> = {
  metrics: fromObject(runRecords),
  sync: fromObject(syncRecords),
  health: fromObject(healthRecords),
  conflict: fromObject(conflictRecords),
  incident: fromObject(incidentRecords),
  journal: operationRecords,
  delivery: fromObject(deliveryRecords),
};

function fromObject(make: Maker<ReportObject>): Maker<string> {
  return (text, context) => {
    const report = parseObject(text);
    return report === null ? null : make(report, context);
  };
}

/** Makes records of reports. A file that is no such report is a problem, and no reason to stop. */
export function recordReports(reports: readonly ReportText[], settings: RecordSettings): RecordsReading {
  const syncReports = reports.flatMap(({ kind, text }) => (kind === "sync" ? [parseObject(text)] : []));
  const context = { ...settings, syncReports: syncReports.filter(isObject) };
  const records: HistoryRecord[] = [];
  const problems: { file: string; message: string }[] = [];
  for (const { kind, file, text } of reports) {
    const made = MAKERS[kind](text, context);
    if (made === null) problems.push({ file, message: `It is no ${NAMES[kind]}.` });
    const fitting = made?.filter(fitsLine) ?? [];
    if (fitting.length < (made?.length ?? 0))
      problems.push({ file, message: "Some of its records are too long." });
    for (const record of fitting) records.push(record);
  }
  return { records, problems };
}

const NAMES: Readonly<Record<ReportKind, string>> = {
  metrics: "metrics file of sync-monitor",
  sync: "report of sync-monitor",
  health: "report of health-check",
  conflict: "report of resolve-conflicts",
  incident: "report of report-incident",
  journal: "journal of writes",
  delivery: "report of send-notifications",
};
