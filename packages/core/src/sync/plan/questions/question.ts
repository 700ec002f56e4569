import type { BranchComparison } from "../../../ports/observation.ts";
import type { StaleBranch } from "../../observation/stale-branch.ts";
import type { AnswerValues, QuestionKind } from "./answers.ts";

/** Something about one branch that a plan depends on. */
export interface Question<Kind extends QuestionKind = QuestionKind> {
  readonly kind: Kind;
  readonly branch: StaleBranch;
  /** The newest counts that are known. */
  readonly comparison: BranchComparison;
  /** Only of `squash-replay`: the default branch's commit that the squashed pull request brought. */
  readonly broughtOid?: string;
}

/** A question with its answer. */
export type Answer = {
  readonly [Kind in QuestionKind]: {
    readonly question: Question;
    readonly kind: Kind;
    readonly value: AnswerValues[Kind];
  };
}[QuestionKind];
