import { formatRepositoryRef, type RepositoryRef } from "../../repository/repository-ref.ts";
import type { Regeneration } from "../lock-files/regeneration.ts";
import type { ResolveCommands } from "../policy/resolve-commands.ts";
import type { Resolution } from "../resolution.ts";
import type { ConflictExcerpt } from "./conflict-excerpt.ts";

/** Why a repository that a report names is left alone. */
export type UntargetedReason = "not-in-configuration" | "disabled";

/** A repository that a report names and that is left alone. */
export interface UntargetedRepository {
  readonly repository: RepositoryRef;
  readonly reason: UntargetedReason;
}

/** What became of one file of a merge. */
export interface FileResolution {
  readonly path: string;
  readonly resolution: Resolution;
  /** SHA-256 of the versions and of the result, in hexadecimal; absent where there is none. */
  readonly digests: Readonly<Partial<Record<"base" | "ours" | "theirs" | "result", string>>>;
  /** How a file that is never merged is regenerated. */
  readonly regeneration?: Regeneration | undefined;
  /** The lines that are in conflict, of a file that needs a person. */
  readonly excerpt?: ConflictExcerpt | undefined;
}

/**
 * What became of a pull request. `resolved`: pushed. `planned`: would be, without dry-run. `needs-human`: at least one file
 * is left, and nothing was pushed. `needs-regeneration`: only lock files are left, which their package managers write
 * anew. `blocked`: the branch must not or cannot be written. `stale`: it moved meanwhile, again
 * and again.
 */
export type PullRequestOutcome =
  | "no-conflict"
  | "resolved"
  | "planned"
  | "needs-human"
  | "needs-regeneration"
  | "blocked"
  | "stale"
  | "failed";

/** One pull request of a run. */
export interface PullRequestResolution {
  readonly repository: RepositoryRef;
  readonly number: number;
  readonly url: string;
  readonly head: string;
  readonly base: string;
  readonly outcome: PullRequestOutcome;
  /** What a reader should know beyond the outcome. */
  readonly detail?: string | undefined;
  /** Why it is no pull request to work on at all; absent for every other reason to leave it alone. */
  readonly unfit?: "missing" | "closed" | "fork" | "not-sync" | undefined;
  /** Commits that the work was done on. */
  readonly headOid?: string | undefined;
  readonly baseOid?: string | undefined;
  /** The commits that both come from; several where the branches were merged crosswise. */
  readonly mergeBaseOids?: readonly string[] | undefined;
  /** SHA-256 of the rules that were followed: another one explains another result for the same commits. */
  readonly policyDigest?: string | undefined;
  /** The merge commit; of a dry run the one that would be pushed. */
  readonly commitOid?: string | undefined;
  /** Ref that keeps the branch's commit from before. */
  readonly backupRef?: string | undefined;
  readonly files: readonly FileResolution[];
  /** What comments ask for; absent where none was read. */
  readonly commands?: ResolveCommands | undefined;
  /** Files that git merged alone and that are broken by it. */
  readonly brokenFiles: readonly { readonly path: string; readonly problem: string }[];
}

/** One run of resolve-conflicts. */
export interface ConflictRun {
  /** Those that were looked at. */
  readonly repositories: readonly RepositoryRef[];
  readonly isDryRun: boolean;
  /** Milliseconds since the epoch. */
  readonly startedAtMs: number;
  readonly finishedAtMs: number;
  readonly pullRequests: readonly PullRequestResolution[];
  readonly errors: readonly ConflictRunError[];
  /** Repositories that a report names and that this run had nothing to do with. */
  readonly left?: readonly UntargetedRepository[];
}

/** What kept a pull request, or a repository's, from being looked at. */
export interface ConflictRunError {
  readonly repository?: string | undefined;
  readonly code: string;
  readonly message: string;
}

/** Version of the report file; `schemas/conflict-report.schema.json` describes it. */
export const CONFLICT_REPORT_VERSION = 1;

/** The report file of a run. */
export function createConflictReport(run: ConflictRun) {
  const repositories = run.repositories.map(formatRepositoryRef);
  return {
    schema_version: CONFLICT_REPORT_VERSION,
    repository: repositories.length === 1 ? (repositories[0] ?? null) : null,
    repositories,
    dry_run: run.isDryRun,
    started_at: toIso(run.startedAtMs),
    finished_at: toIso(run.finishedAtMs),
    pull_requests: run.pullRequests.map((pullRequest) => toReportPullRequest(pullRequest, run.isDryRun)),
    errors: run.errors,
    skipped: (run.left ?? []).map(({ repository, reason }) => ({
      repository: formatRepositoryRef(repository),
      reason,
    })),
  };
}

/** Pull requests whose conflicts were resolved, or would have been in a dry run. */
export function countResolved(run: ConflictRun): number {
  return run.pullRequests.filter(({ outcome }) => outcome === "resolved" || outcome === "planned").length;
}

/** Pull requests that still have conflicts. */
export function countUnresolved(run: ConflictRun): number {
  const open = new Set<PullRequestOutcome>([
    "needs-human",
    "needs-regeneration",
    "blocked",
    "stale",
    "failed",
  ]);
  return run.pullRequests.filter(({ outcome }) => open.has(outcome)).length;
}

/**
 * The lock files that are left to be regenerated, for a job of its own that has no right to write: for each pull request
 * with nothing else left, its two commits and what to run where.
 */
export function listRegenerations({ pullRequests }: ConflictRun) {
  return pullRequests
    .filter(({ outcome }) => outcome === "needs-regeneration")
    .map(({ repository, number, head, base, headOid, baseOid, files }) => ({
      repository: formatRepositoryRef(repository),
      number,
      head,
      base,
      head_oid: headOid ?? "",
      base_oid: baseOid ?? "",
      files: files.flatMap(({ regeneration, resolution }) =>
        regeneration === undefined || resolution.status === "resolved" ? [] : [regeneration],
      ),
    }));
}

function toReportPullRequest(pullRequest: PullRequestResolution, isDryRun: boolean) {
  const { number, url, head, base, outcome, detail, headOid, baseOid, commitOid, backupRef } = pullRequest;
  const { mergeBaseOids, policyDigest } = pullRequest;
  return {
    repository: formatRepositoryRef(pullRequest.repository),
    number,
    url,
    head,
    base,
    outcome,
    ...(detail !== undefined && { detail }),
    ...(headOid !== undefined && { head_oid: headOid }),
    ...(baseOid !== undefined && { base_oid: baseOid }),
    ...(mergeBaseOids !== undefined && { merge_base_oids: mergeBaseOids }),
    ...(policyDigest !== undefined && { policy_sha256: policyDigest }),
    ...(commitOid !== undefined && { commit: commitOid }),
    ...(backupRef !== undefined && { backup_ref: backupRef }),
    files: pullRequest.files.map(({ path, resolution, digests, regeneration }) => ({
      path,
      ...toReportFile(resolution, isDryRun || outcome === "needs-regeneration"),
      sha256: digests,
      ...(regeneration !== undefined && {
        regeneration: { folder: regeneration.folder, command: regeneration.command },
      }),
    })),
    broken_files: pullRequest.brokenFiles,
  };
}

function toReportFile(resolution: Resolution, isInNoCommit: boolean) {
  switch (resolution.status) {
    case "resolved":
    case "proposed": {
      const { status, strategy, confidence, proof, decisions, dropped } = resolution;
      // What is in no commit is to be found here.
      const text = status === "proposed" || isInNoCommit ? { text: resolution.text } : {};
      return { status, strategy, confidence, proof, decisions, dropped, ...text };
    }
    case "needs-human":
      return {
        status: resolution.status,
        reason: resolution.reason,
        details: resolution.details,
        candidates: resolution.candidates,
      };
    case "refused":
      return { status: resolution.status, reason: resolution.reason, details: [resolution.detail] };
  }
}

function toIso(atMs: number): string {
  return new Date(atMs).toISOString();
}
