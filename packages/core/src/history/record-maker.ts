import type { HistoryRun } from "./history-record.ts";

/** A JSON object of a report. */
export type ReportObject = Readonly<Record<string, unknown>>;

/** What records of one report are made with. */
export interface MakerContext {
  /** The run that records. */
  readonly run: HistoryRun;
  /** What stands for the name of a repository. */
  readonly nameOf: (repository: string) => string;
  /** Whether that hides the name: then nothing may be kept that could hold names. */
  readonly hidesNames: boolean;
  /** All sync reports that are recorded together: the metrics do not say everything. */
  readonly syncReports: readonly ReportObject[];
}
