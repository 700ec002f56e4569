import type { ScanScheduler } from "@automation/core/memory";
import type {
  Branches,
  BranchHistories,
  Logger,
  OwnCommitsReader,
  PullRequests,
  PullRequestThreads,
  Random,
  RepositoryReader,
  Rollbacks,
} from "@automation/core/ports";
import type { ApprovedPlan, BranchAnswers, Decision, StaleBranch, WriteBreaker } from "@automation/core/sync";
import type { RunMemory } from "./state/run-memory.ts";

/** Decides again about a branch of which a write has found out something newer. */
export type PlanAgain = (
  branch: StaleBranch,
  found: Pick<BranchAnswers, "comparison" | "protection">,
) => Promise<Exclude<Decision, { readonly kind: "question" }>>;

/** Everything that a run reaches the world through. */
export interface SyncDependencies {
  readonly repositories: RepositoryReader;
  readonly pullRequests: PullRequests;
  readonly pullRequestThreads: PullRequestThreads;
  readonly branches: Branches;
  readonly histories: BranchHistories;
  readonly rollbacks: Rollbacks;
  readonly ownCommits: OwnCommitsReader;
  readonly logger: Logger;
  readonly signal: AbortSignal;
  /** Repositories or operations in flight. */
  readonly concurrency: number;
  readonly botUserIds: readonly number[];
  readonly botBranchPrefixes: readonly string[];
  readonly memory: RunMemory;
  readonly schedule: ScanScheduler;
  /** Requests sent so far. */
  readonly countRequests: () => number;
  /** Milliseconds since the epoch. */
  readonly nowMs: () => number;
  readonly sleep: (durationMs: number) => Promise<void>;
  /** Picks the remembered comparisons that are asked again. */
  readonly random: Random;
  /** GraphQL points that may be spent before the longest wait that is allowed is over; `null` when no limit is known. */
  readonly spendablePoints: () => number | null;
  /** Keeps what is known so far, so that a run that is killed loses little. Never throws. */
  readonly checkpoint: () => Promise<void>;
  /** The plan that the run keeps to; `undefined`: it follows its own. */
  readonly approved: ApprovedPlan | undefined;
  /** Run and attempt, as `123/1`, for the marks by which the run's work is found; `undefined` outside of a workflow. */
  readonly runName: string | undefined;
  /** Web address of this workflow run, for the text of a pull request. */
  readonly runUrl: string | undefined;
}

/** What the writes need besides. */
export interface ExecuteDependencies extends SyncDependencies {
  readonly breaker: WriteBreaker;
  /** Percent of the repositories that are written to first, and how long their checks are waited for. */
  readonly canary: { readonly percent: number; readonly waitMinutes: number };
  readonly planAgain: PlanAgain;
}
