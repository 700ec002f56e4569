import type { EcosystemConfig, RepositoryConfig } from "../../config/ecosystem-config.ts";
import type { PullRequest } from "../../ports/pull-requests.ts";
import type { SyncReport } from "../../report/sync-report.ts";
import { parseRepositoryRef, type RepositoryRef, repositoryKey } from "../../repository/repository-ref.ts";
import { SYNC_BRANCH_PREFIX } from "../../sync/sync-branch.ts";
import { parseSyncMarker } from "../../sync/sync-marker.ts";

/** The label that every sync pull request has, unless the configuration names others. */
const SYNC_LABEL = "ecosystem-sync";

/** Pull requests of one repository whose conflicts are to be looked at. */
export interface ConflictTarget {
  readonly repository: RepositoryRef;
  /** Their numbers, or every open sync pull request. */
  readonly pullRequests: readonly number[] | "all";
  /** Whether a person named the pull request. Every other one has to be a sync pull request. */
  readonly isNamed?: boolean;
}

/** Pull requests that a report says are in conflict. Whoever wrote the report, it decides nothing by itself. */
export interface ReportedConflicts {
  /** As the configuration of that run called it. */
  readonly repository: RepositoryRef;
  /** The name that GitHub gave it, where that is another one. */
  readonly renamedTo?: RepositoryRef;
  readonly pullRequests: readonly number[];
}

/** Why a repository that a report names is left alone. */
export type UntargetedReason = "not-in-configuration" | "disabled";

/** What reports lead to within a configuration. */
export interface ReportedTargets {
  readonly targets: readonly (ConflictTarget & {
    readonly config: RepositoryConfig;
    /** Whether a report knows it under another name than the configuration, which GitHub has to confirm. */
    readonly isRenamed: boolean;
  })[];
  readonly left: readonly { readonly repository: RepositoryRef; readonly reason: UntargetedReason }[];
}

/** The pull requests that sync-monitor left in conflict, as its reports say; each once. */
export function listConflicts(reports: readonly SyncReport[]): readonly ReportedConflicts[] {
  return reports
    .flatMap(({ repositories }) => repositories)
    .flatMap(({ repository: name, renamed_to: newName, branches }) => {
      const repository = parseRepositoryRef(name);
      const renamedTo = newName === undefined ? null : parseRepositoryRef(newName);
      const pullRequests = branches.flatMap(({ outcome, pull_request }) =>
        outcome === "conflict" && pull_request !== undefined ? [pull_request.number] : [],
      );
      if (repository === null || pullRequests.length === 0) return [];
      return [{ repository, pullRequests, ...(renamedTo !== null && { renamedTo }) }];
    });
}

/**
 * Takes the reported pull requests whose repositories the configuration names and has switched on. The address of a
 * repository comes from the configuration, never from the report.
 */
export function selectReported(
  reported: readonly ReportedConflicts[],
  { repositories }: Pick<EcosystemConfig, "repositories">,
): ReportedTargets {
  const entries = new Map(repositories.map((entry) => [repositoryKey(entry.repository), entry]));
  const found = new Map<RepositoryConfig, { numbers: Set<number>; isRenamed: boolean }>();
  const left = new Map<string, ReportedTargets["left"][number]>();
  for (const { repository, renamedTo, pullRequests } of reported) {
    const underNewName = renamedTo && entries.get(repositoryKey(renamedTo));
    const entry = underNewName ?? entries.get(repositoryKey(repository));
    if (entry === undefined || !entry.isEnabled) {
      const reason = entry === undefined ? "not-in-configuration" : "disabled";
      left.set(repositoryKey(repository), { repository, reason });
      continue;
    }
    const target = found.get(entry) ?? { numbers: new Set<number>(), isRenamed: false };
    for (const number of pullRequests) target.numbers.add(number);
    if (renamedTo !== undefined && underNewName === undefined) target.isRenamed = true;
    found.set(entry, target);
  }
  const targets = [...found].map(([config, { numbers, isRenamed }]) => ({
    repository: config.repository,
    pullRequests: [...numbers],
    config,
    isRenamed,
  }));
  return { targets, left: [...left.values()] };
}

/**
 * Whether a pull request is one of sync-monitor's. Everybody can write the marker into a text, so that it is not enough: the
 * branch has to be a sync branch, to which only people with write access push, or, in a pull request of our own, the
 * default branch.
 */
export function isSyncPullRequest({
  body,
  head,
  isOwn,
  isCrossRepository,
  labels,
}: Pick<PullRequest, "body" | "head" | "isOwn" | "isCrossRepository" | "labels">): boolean {
  if (isCrossRepository) return false;
  const marker = parseSyncMarker(body);
  if (head.startsWith(SYNC_BRANCH_PREFIX)) {
    return marker !== null || isOwn === true || labels.some((label) => label.toLowerCase() === SYNC_LABEL);
  }
  return marker?.defaultBranch === head && isOwn !== false;
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
  return pullRequest === undefined || (isRecord(pullRequest) && isNumberOfOne(pullRequest.number));
}

function isNumberOfOne(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) > 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
