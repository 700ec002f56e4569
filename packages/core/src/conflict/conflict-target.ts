import type { SyncReport } from "../report/sync-report.ts";
import { parseRepositoryRef, type RepositoryRef, repositoryKey } from "../repository/repository-ref.ts";

/** Pull requests of one repository whose conflicts are to be looked at. */
export interface ConflictTarget {
  readonly repository: RepositoryRef;
  /** Their numbers, or every open sync pull request. */
  readonly pullRequests: readonly number[] | "all";
}

/** The pull requests that sync-monitor left in conflict, as its reports say; each once. */
export function listConflicts(reports: readonly SyncReport[]): readonly ConflictTarget[] {
  const targets = new Map<string, { repository: RepositoryRef; numbers: Set<number> }>();
  for (const { repository: name, renamed_to: newName, branches } of reports.flatMap(
    ({ repositories }) => repositories,
  )) {
    const repository = parseRepositoryRef(newName ?? name);
    const numbers = branches.flatMap(({ outcome, pull_request }) =>
      outcome === "conflict" && pull_request !== undefined ? [pull_request.number] : [],
    );
    if (repository === null || numbers.length === 0) continue;
    const target = targets.get(repositoryKey(repository)) ?? { repository, numbers: new Set<number>() };
    for (const number of numbers) target.numbers.add(number);
    targets.set(repositoryKey(repository), target);
  }
  return [...targets.values()].map(({ repository, numbers }) => ({
    repository,
    pullRequests: [...numbers],
  }));
}

/** Reads a report of sync-monitor; `null` when the text is none. Only what {@link listConflicts} looks at is checked. */
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
  return pullRequest === undefined || (isRecord(pullRequest) && Number.isSafeInteger(pullRequest.number));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
