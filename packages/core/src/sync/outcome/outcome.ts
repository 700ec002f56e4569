import type { GitHubErrorCode } from "../../errors/errors.ts";
import type { ExperimentArm } from "../../ports/branch-histories.ts";
import type { PullRequestEnd } from "../../ports/pull-requests.ts";
import type { RepositoryRef } from "../../repository/repository-ref.ts";
import type { PullRequestWait } from "../observation/branch-rules.ts";

/** Every outcome that a branch can have: a closed set, part of the public contract. */
export const BRANCH_OUTCOMES = [
  "up-to-date",
  "ahead",
  "diverged",
  "within-threshold",
  "finished",
  "bot-branch",
  "excluded",
  "reported",
  "planned",
  "opened",
  "updated",
  "already-open",
  "foreign-pull-request",
  "fast-forwarded",
  "conflict",
  "vetoed",
  "deferred",
  "squash-replay",
  "content-identical",
  "unrelated-histories",
  "locked",
  "branch-deleted",
  "failed",
] as const;

export type BranchOutcome = (typeof BRANCH_OUTCOMES)[number];

/** Why a repository was left alone without anything being wrong. */
export const SKIP_REASONS = [
  "archived",
  "disabled",
  "empty",
  "mirror",
  "not-in-shard",
  "rate-limit",
  "cancelled",
  "duplicate",
  "default-branch-missing",
  "not-due",
] as const;

export type SkipReason = (typeof SKIP_REASONS)[number];

/** Codes of a failure in the report: those of `GitHubError`, and a name that another repository took over. */
export type FailureCode = GitHubErrorCode | "identity-changed" | "internal";

/** One failure, as it stands in the report. */
export interface RunError {
  /** `owner/name`, or `null` when the failure concerns the run as a whole. */
  readonly repository: string | null;
  readonly code: FailureCode;
  readonly message: string;
  /** What to do about the cause that GitHub states, where it states one; the message ends with it. */
  readonly remedy?: string;
}

/** A pull request, as far as a report names it, with the variant of an experiment that it was opened with. */
export interface PullRequestLink extends Partial<ExperimentArm> {
  readonly number: number;
  readonly url: string;
}

/** A sync pull request that is open no more. */
export interface EndedSyncPullRequest extends PullRequestLink {
  readonly end: PullRequestEnd;
}

/** What became of one branch. */
export interface BranchResult {
  readonly name: string;
  /** `null` when the branch was not compared. */
  readonly aheadBy: number | null;
  /** `null` when the branch was not compared. */
  readonly behindBy: number | null;
  /** Commits that only the branch has, merges left out; `null` or absent when nobody has looked. */
  readonly ownCommits?: number | null;
  readonly outcome: BranchOutcome;
  readonly pullRequest?: PullRequestLink;
  /** Whether this run opened `pullRequest`. */
  readonly isNewPullRequest?: boolean;
  /** What `pullRequest` waits for that no run can give it; absent for nothing. */
  readonly waitsFor?: readonly PullRequestWait[];
  /** What would be done (`planned`), or why something was or was not done. */
  readonly detail?: string;
  /** Until when a person's veto holds, in milliseconds since the epoch; `null`: for good. Only when `vetoed`. */
  readonly snoozedUntilMs?: number | null;
  /** The other configuration that keeps `pullRequest`, by its 16 hexadecimal digits. Only when `already-open`. */
  readonly otherEcosystem?: string;
}

/** What may become of a sync branch that nothing needs any more. */
export const CLEANUP_OUTCOMES = ["planned", "retired", "kept", "deferred", "failed"] as const;

/** What became of a sync branch that nothing needs any more, and of the pull request from it. */
export interface CleanedUpBranch {
  /** `ecosystem-sync/…` */
  readonly name: string;
  /** `kept`: it holds somebody's work, or something changed meanwhile. */
  readonly outcome: (typeof CLEANUP_OUTCOMES)[number];
  /** The pull request of ours that was closed, or would be. */
  readonly pullRequest?: PullRequestLink;
  readonly detail: string;
}

/** What became of one repository. */
export interface RepositoryResult {
  /** As the configuration names it. */
  readonly repository: RepositoryRef;
  /** The name that it has now, when that is another. */
  readonly renamedTo?: RepositoryRef;
  readonly status: "scanned" | "skipped" | "failed";
  /** A `SkipReason` when skipped, a `FailureCode` when failed. */
  readonly reason?: SkipReason | FailureCode;
  /** When it will be scanned at the latest, in milliseconds since the epoch. Only when `not-due`. */
  readonly nextScanMs?: number;
  readonly defaultBranch?: string;
  /** Commits over which a branch counts as stale here. */
  readonly threshold: number;
  readonly branches: readonly BranchResult[];
  /** Sync branches that nothing needs any more; absent where there are none. */
  readonly retired?: readonly CleanedUpBranch[];
  /** Sync pull requests that ended since the run before, by others; absent where there are none. */
  readonly ended?: readonly EndedSyncPullRequest[];
}
