import type { SyncMode } from "../config/sync-options.ts";
import { formatRepositoryRef } from "../repository/repository-ref.ts";
import type { ScheduleRun } from "../scheduling/schedule-run.ts";
import type { PullRequestWait } from "../sync/observation/branch-rules.ts";
import type {
  BranchResult,
  CleanedUpBranch,
  EndedSyncPullRequest,
  PullRequestLink,
  RepositoryResult,
  RunError,
} from "../sync/outcome/outcome.ts";
import type { SyncFinding } from "../sync/outcome/sync-findings.ts";
import { describeEarlyEnd, type EarlyEnd, type EarlyEndCause } from "./early-end.ts";
import { createScheduleReport, type ScheduleReport } from "./schedule-report.ts";

/** What a run did, before it is written down. */
export interface SyncRun {
  readonly mode: SyncMode;
  readonly isDryRun: boolean;
  /** Threshold of repositories without one of their own, in commits. */
  readonly threshold: number;
  readonly startedAtMs: number;
  readonly finishedAtMs: number;
  readonly isPartial: boolean;
  /** Why it is partial; absent where it is not. */
  readonly earlyEnd?: EarlyEnd;
  readonly repositories: readonly RepositoryResult[];
  readonly errors: readonly RunError[];
  readonly findings?: readonly SyncFinding[];
  /** Repositories that met a setting of an experiment, as they are reported. */
  readonly exposures?: readonly object[];
  /** What a reader of the summary should know besides, a sentence or two each. */
  readonly notes?: readonly string[];
  /** What the schedule decided; absent for a uniform one. */
  readonly schedule?: ScheduleRun;
}

/** The report file, key for key (`sync-report.schema.json`). */
export interface SyncReport {
  readonly schema_version: 1;
  readonly mode: SyncMode;
  readonly dry_run: boolean;
  readonly threshold: number;
  readonly started_at: string;
  readonly finished_at: string;
  readonly partial: boolean;
  /** Why the run ended early and what is left, in words and for code; absent where it did not. */
  readonly early_end?: {
    readonly cause: EarlyEndCause;
    readonly resets_at: string | null;
    readonly message: string;
  };
  readonly repositories: readonly SyncReportRepository[];
  readonly errors: readonly RunError[];
  /** Repositories that met a setting of an experiment; absent where there is none. */
  readonly exposures?: readonly object[];
  /** What works for now and a person should fix; absent where there is nothing. */
  readonly findings?: readonly SyncFinding[];
  /** What the schedule decided and saw; absent for a uniform one. */
  readonly schedule?: ScheduleReport;
}

export interface SyncReportRepository {
  readonly repository: string;
  readonly renamed_to?: string;
  readonly status: RepositoryResult["status"];
  readonly reason?: string;
  /** When it is scanned at the latest, ISO 8601; only with the reason `not-due`. */
  readonly next_scan_at?: string;
  readonly default_branch?: string;
  readonly branches: readonly SyncReportBranch[];
  /** Sync branches that nothing needs any more, and what became of them. */
  readonly retired?: readonly SyncReportRetired[];
  /** Sync pull requests that ended since the run before; absent where there are none. */
  readonly ended?: readonly SyncReportEnded[];
}

export interface SyncReportEnded {
  readonly change: "merged" | "closed";
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Absent where GitHub does not say. */
  readonly by?: "bot" | "person";
  readonly by_id?: number;
  readonly pull_request: PullRequestLink & { readonly opened_at: string };
}

export interface SyncReportRetired {
  readonly name: string;
  readonly outcome: CleanedUpBranch["outcome"];
  readonly pull_request?: PullRequestLink;
  readonly detail: string;
}

export interface SyncReportBranch {
  readonly name: string;
  readonly ahead_by: number | null;
  readonly behind_by: number | null;
  readonly own_commits?: number | null;
  readonly outcome: BranchResult["outcome"];
  readonly pull_request?: PullRequestLink;
  readonly detail?: string;
  readonly waits_for?: readonly PullRequestWait[];
  /** Until when a person's veto holds, ISO 8601; `null`: for good. */
  readonly snoozed_until?: string | null;
}

/** Writes a run down as the report file has it. */
export function createSyncReport(run: SyncRun): SyncReport {
  return {
    schema_version: 1,
    mode: run.mode,
    dry_run: run.isDryRun,
    threshold: run.threshold,
    started_at: new Date(run.startedAtMs).toISOString(),
    finished_at: new Date(run.finishedAtMs).toISOString(),
    partial: run.isPartial,
    ...(run.isPartial && run.earlyEnd && { early_end: reportEarlyEnd(run.earlyEnd, run) }),
    repositories: run.repositories.map(reportRepository),
    errors: run.errors,
    ...(run.findings && run.findings.length > 0 && { findings: run.findings }),
    ...(run.exposures && run.exposures.length > 0 && { exposures: run.exposures }),
    ...(run.schedule && { schedule: createScheduleReport(run.schedule) }),
  };
}

function reportEarlyEnd(
  end: EarlyEnd,
  { repositories, finishedAtMs }: SyncRun,
): NonNullable<SyncReport["early_end"]> {
  return {
    cause: end.cause,
    resets_at: formatTime(end.resetAtMs),
    message: describeEarlyEnd(end, repositories, finishedAtMs),
  };
}

function reportRepository(result: RepositoryResult): SyncReportRepository {
  return {
    repository: formatRepositoryRef(result.repository),
    ...(result.renamedTo && { renamed_to: formatRepositoryRef(result.renamedTo) }),
    status: result.status,
    ...(result.reason !== undefined && { reason: result.reason }),
    ...(result.nextScanMs !== undefined && { next_scan_at: new Date(result.nextScanMs).toISOString() }),
    ...(result.defaultBranch !== undefined && { default_branch: result.defaultBranch }),
    branches: result.branches.map(reportBranch),
    ...(result.retired && { retired: result.retired.map(reportCleanup) }),
    ...(result.ended && { ended: result.ended.map(reportEnded) }),
  };
}

function reportCleanup({ name, outcome, pullRequest, detail }: CleanedUpBranch): SyncReportRetired {
  return { name, outcome, ...(pullRequest && { pull_request: pullRequest }), detail };
}

function reportEnded({ end, ...pullRequest }: EndedSyncPullRequest): SyncReportEnded {
  const { change, atMs, openedAtMs, actor } = end;
  return {
    change,
    at: new Date(atMs).toISOString(),
    ...(actor && { by: actor.isBot ? "bot" : "person", by_id: actor.id }),
    pull_request: { ...pullRequest, opened_at: new Date(openedAtMs).toISOString() },
  };
}

function reportBranch(branch: BranchResult): SyncReportBranch {
  return {
    name: branch.name,
    ahead_by: branch.aheadBy,
    behind_by: branch.behindBy,
    own_commits: branch.ownCommits ?? (branch.aheadBy === 0 ? 0 : null),
    outcome: branch.outcome,
    ...(branch.pullRequest && { pull_request: branch.pullRequest }),
    ...(branch.detail !== undefined && { detail: branch.detail }),
    ...(branch.waitsFor && { waits_for: branch.waitsFor }),
    ...(branch.snoozedUntilMs !== undefined && { snoozed_until: formatTime(branch.snoozedUntilMs) }),
  };
}

function formatTime(timeMs: number | null): string | null {
  return timeMs === null ? null : new Date(timeMs).toISOString();
}
