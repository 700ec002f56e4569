import type { GitHubError } from "../../../errors/errors.ts";
import type { BranchHistoryLookup } from "../../../ports/branch-histories.ts";
import type { FileChange } from "../../../ports/branches.ts";
import type { OwnCommitsLookup } from "../../../ports/own-commits.ts";
import type { PullRequestLookup } from "../../../ports/pull-requests.ts";
import type { ComparisonLookup } from "../../../ports/repositories.ts";

/** The run was stopped before the question was asked. */
export interface Stopped {
  readonly status: "stopped";
}

export const STOPPED: Stopped = { status: "stopped" };

/** What each kind of question is answered with. An answer that could not be had is a value too. */
export interface AnswerValues {
  /** What is open into the branch, and which rules hold for it? */
  readonly "open-pull-requests": PullRequestLookup | Stopped;
  /** Is the branch protected? What cannot be read counts as protected. */
  readonly protection: boolean;
  /** What are the counts now? Asked where they come from an earlier run. */
  readonly comparison: ComparisonLookup | Stopped;
  /** Which of the branch's commits are its own? Asked after a new comparison. */
  readonly "own-commits": OwnCommitsLookup | Stopped;
  /** Which sync pull requests into the branch have ended, and how? */
  readonly history: BranchHistoryLookup | Stopped;
  /** The same, asked for this branch alone, because its sync branch contradicts an empty history. */
  readonly "history-alone": BranchHistoryLookup | Stopped;
  /** Does the branch still lack the commits of a pull request that was squashed? */
  readonly "squash-replay": SquashReplayAnswer;
  /** Do both branches hold the same files? */
  readonly "same-content": SameContentAnswer;
}

export type QuestionKind = keyof AnswerValues;

/** What is known about a branch beside its observation. */
export type BranchAnswers = { readonly [Kind in QuestionKind]?: AnswerValues[Kind] };

/** How far the default branch's commit that a squashed pull request brought is ahead of the branch. */
export type SquashReplayAnswer =
  /** `null` where GitHub has no answer. */
  | { readonly status: "found"; readonly aheadBy: number | null }
  | { readonly status: "failed"; readonly error: GitHubError };

/** Files that differ between the branch and the default branch, seen from both sides. */
export type SameContentAnswer =
  | {
      readonly status: "found";
      /** What the default branch changes since the common ancestor; `null` where GitHub does not say. */
      readonly ofDefault: readonly FileChange[] | null;
      /** What the branch changes; `null` where GitHub does not say, or nobody had to ask. */
      readonly ofBranch: readonly FileChange[] | null;
    }
  | { readonly status: "failed"; readonly error: GitHubError };
