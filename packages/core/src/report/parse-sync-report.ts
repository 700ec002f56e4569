import type { SyncReport } from "./sync-report.ts";

/** Reads a report of sync-monitor; `null` when the text is none. Only what `listConflicts` looks at is checked. */
export function parseSyncReport(text: string): SyncReport | null {
  try {
    const report: unknown = JSON.parse(text);
    return isSyncReport(report) ? report : null;
  } catch {
    return null;
  }
}

function isSyncReport(report: unknown): report is SyncReport {
  if (!isRecord(report) || !Array.isArray(report.repositories)) return false;
  return report.repositories.every(
    (entry) =>
      isRecord(entry) &&
      typeof entry.repository === "string" &&
      (entry.renamed_to === undefined || typeof entry.renamed_to === "string") &&
      Array.isArray(entry.branches) &&
      entry.branches.every(isReportBranch),
  );
}

function isReportBranch(branch: unknown): boolean {
  if (!isRecord(branch) || typeof branch.outcome !== "string") return false;
  const { pull_request: pullRequest } = branch;
  return pullRequest === undefined || (isRecord(pullRequest) && isNumberOfOne(pullRequest.number));
}

function isNumberOfOne(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) > 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
