import type { AutoMerge } from "../../config/pull-requests/pull-request-settings.ts";
import type { SyncMarker } from "../../ports/branch-histories.ts";
import type { BranchRules } from "../../ports/branch-rules.ts";
import type { PullRequest } from "../../ports/pull-requests.ts";
import type { ObservedBranch } from "../observation/observed-repository.ts";
import type { StaleBranch } from "../observation/stale-branch.ts";
import type { BranchResult } from "../outcome/outcome.ts";
import type { PlanningFailure } from "../outcome/planning-failure.ts";
import type { DueBranch } from "./due-branch.ts";
import type { Question } from "./questions/question.ts";

interface OperationTarget {
  readonly due: DueBranch;
}

/** An operation on an open sync pull request. */
interface PullRequestTarget extends OperationTarget {
  readonly pullRequest: PullRequest;
  readonly marker: SyncMarker;
}

/** A write that the plan wants. */
export type PlannedOperation =
  | (OperationTarget & { readonly kind: "open-pull-request" })
  | (PullRequestTarget & {
      readonly kind: "update-pull-request";
      /** Nothing is out of date: it is of an older version, and from now on its marker names the ecosystem. */
      readonly isAdoption?: boolean;
    })
  /** It brings in a former default branch. */
  | (PullRequestTarget & {
      readonly kind: "replace-pull-request";
      /** Name of the default branch that it brings in. */
      readonly former: string;
    })
  /** Somebody has begun to resolve its conflicts: they may be gone. */
  | (PullRequestTarget & { readonly kind: "review-conflict" })
  | (PullRequestTarget & { readonly kind: "label-pull-request"; readonly labels: readonly string[] })
  /** GitHub is to merge it by itself, by another method, or no more. */
  | (PullRequestTarget & { readonly kind: "set-auto-merge"; readonly method: AutoMerge })
  | (OperationTarget & { readonly kind: "fast-forward" });

/** One kind of operation. */
export type OperationOf<Kind extends PlannedOperation["kind"]> = Extract<
  PlannedOperation,
  { readonly kind: Kind }
>;

/** What a run intends: writes in the order of their importance, and the branches that need none. */
export interface SyncPlan {
  readonly operations: readonly PlannedOperation[];
  readonly settled: readonly SettledBranch[];
  /** What became of branches that are not stale any more, by the counts of this run; empty where one is left out of the report. */
  readonly reassessed: ReadonlyMap<StaleBranch, readonly ObservedBranch[]>;
}

/** A stale branch that was decided without a write. */
export interface SettledBranch {
  readonly branch: StaleBranch;
  readonly result: BranchResult;
  readonly failure?: PlanningFailure;
  /** Rules that hold for the branch; absent where they are not known. */
  readonly rules?: BranchRules;
}

/** What is decided about one branch, as far as it is known. */
export type Decision =
  | PlannedOperation
  | { readonly kind: "settled"; readonly settled: SettledBranch }
  | { readonly kind: "reassessed"; readonly branches: readonly ObservedBranch[] }
  | { readonly kind: "question"; readonly question: Question };
