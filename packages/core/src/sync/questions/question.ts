import type { BranchComparison } from "../observation.ts";
import type { StaleBranch } from "../stale-branch.ts";
import type { ComparisonAnswer } from "./comparison.ts";
import type { HistoryAnswer } from "./history.ts";
import type { OpenPullRequestsAnswer } from "./open-pull-requests.ts";
import type { OwnCommitsAnswer } from "./own-commits.ts";
import type { SameContentAnswer } from "./same-content.ts";
import type { SquashReplayAnswer } from "./squash-replay.ts";

/** What each kind of question is answered with. An answer that could not be had is a value too. */
export interface AnswerValues {
  /** What is open into the branch, and which rules hold for it? */
  readonly "open-pull-requests": OpenPullRequestsAnswer;
  /** Is the branch protected? What cannot be read counts as protected. */
  readonly protection: boolean;
  /** What are the counts now? Asked where they come from an earlier run. */
  readonly comparison: ComparisonAnswer;
  /** Which of the branch's commits are its own? Asked after a new comparison. */
  readonly "own-commits": OwnCommitsAnswer;
  /** Which sync pull requests into the branch have ended, and how? */
  readonly history: HistoryAnswer;
  /** The same, asked for this branch alone, because its sync branch contradicts an empty history. */
  readonly "history-alone": HistoryAnswer;
  /** Does the branch still lack the commits of a pull request that was squashed? */
  readonly "squash-replay": SquashReplayAnswer;
  /** Do both branches hold the same files? */
  readonly "same-content": SameContentAnswer;
}

export type QuestionKind = keyof AnswerValues;

/** Something about one branch that a plan depends on. */
export interface Question<Kind extends QuestionKind = QuestionKind> {
  readonly kind: Kind;
  readonly branch: StaleBranch;
  /** The newest counts that are known. */
  readonly comparison: BranchComparison;
  /** Only of `squash-replay`: the default branch's commit that the squashed pull request brought. */
  readonly broughtOid?: string;
}

/** What is known about a branch beside its observation. */
export type BranchAnswers = { readonly [Kind in QuestionKind]?: AnswerValues[Kind] };

/** A question with its answer. */
export type Answer = {
  readonly [Kind in QuestionKind]: {
    readonly question: Question;
    readonly kind: Kind;
    readonly value: AnswerValues[Kind];
  };
}[QuestionKind];
