import type { RunMetrics } from "@automation/core/metrics";
import { describeWritePace, type SyncReport } from "@automation/core/report";
import { formatCount, printable } from "@automation/core/text";
import { renderReportTable } from "./report-table.ts";
import { wrap } from "./terminal-text.ts";

/** Skipped repositories that are named for one reason; the report has all. */
const MAX_NAMED = 5;

/** What a run left behind, and where. */
export interface SyncOutcome {
  readonly report: SyncReport;
  readonly metrics: RunMetrics;
  /** As the user gave them. */
  readonly reportFile: string;
  readonly metricsFile: string;
  /** Characters in a line. */
  readonly columns: number;
}

/** Renders what a run came to: the branches, the numbers, what was skipped and why, the files, and last why it ended early. */
export function renderSyncOutcome(outcome: SyncOutcome): string {
  const { report, metrics, reportFile, metricsFile, columns } = outcome;
  // Errors were reported while the action ran.
  const table = renderReportTable({ ...report, errors: [] }, { columns, isBrief: true });
  const pace = describeWritePace(metrics);
  return [
    ...(table === "" ? [] : [table, ""]),
    ...describeNumbers(metrics),
    ...describeSkipped(report, columns),
    ...(pace === null ? [] : [pace]),
    `report: ${reportFile}   metrics: ${metricsFile}`,
    ...(report.early_end === undefined ? [] : [printable(report.early_end.message)]),
  ].join("\n");
}

function describeNumbers(metrics: RunMetrics): readonly string[] {
  const rate = metrics.success_rate === null ? "not available" : `${metrics.success_rate} %`;
  const repositories = formatCount(metrics.repos_scanned, "repository", "repositories");
  const branches = formatCount(metrics.branches_analyzed, "branch", "branches");
  return [
    `${repositories} scanned, ${branches} compared, ${metrics.branches_behind} over the threshold`,
    `${formatCount(metrics.prs_created, "pull request")} opened, ${formatCount(metrics.errors_encountered, "error")}, ${formatCount(metrics.api_calls_made, "API call")} in ${metrics.duration_seconds} s`,
    `success rate: ${rate}`,
  ];
}

function describeSkipped({ repositories }: SyncReport, columns: number): readonly string[] {
  const skipped = repositories.filter(({ status }) => status === "skipped");
  if (skipped.length === 0) return [];
  const reasons = [...Map.groupBy(skipped, ({ reason }) => reason ?? "unknown")].map(([reason, group]) => {
    const named = group.slice(0, MAX_NAMED).map(({ repository }) => printable(repository));
    const more = group.length > named.length ? ` and ${group.length - named.length} more` : "";
    return `${printable(reason)} (${named.join(", ")}${more})`;
  });
  const count = formatCount(skipped.length, "repository", "repositories");
  return [wrap(`${count} skipped: ${reasons.join(", ")}`, columns, "   ")];
}
