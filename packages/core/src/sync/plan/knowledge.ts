import { InvariantError } from "../../errors/errors.ts";
import { formatRepositoryRef } from "../../repository/repository-ref.ts";
import type { StaleBranch } from "../observation/stale-branch.ts";
import type { BranchAnswers, QuestionKind } from "./questions/answers.ts";
import type { Answer, Question } from "./questions/question.ts";

/** Everything that a plan is made from: the observation, and the answers so far. It never changes. */
export interface Knowledge {
  readonly branches: readonly StaleBranch[];
  readonly answers: ReadonlyMap<StaleBranch, BranchAnswers>;
}

/** What is known before any question was asked. */
export function startKnowledge(branches: readonly StaleBranch[]): Knowledge {
  return { branches, answers: new Map() };
}

const NO_ANSWERS: BranchAnswers = {};

/** What has been answered about a branch. */
export function answersOf({ answers }: Knowledge, branch: StaleBranch): BranchAnswers {
  return answers.get(branch) ?? NO_ANSWERS;
}

/**
 * Knowledge with the answers of one round. Throws `InvariantError` where a question was asked a second time or not answered,
 * because a plan would ask it for ever.
 */
export function learn(
  knowledge: Knowledge,
  questions: readonly Question[],
  round: readonly Answer[],
): Knowledge {
  const answers = new Map(knowledge.answers);
  for (const { kind, branch } of questions) {
    if (answers.get(branch)?.[kind] !== undefined)
      throw new InvariantError(`${name(kind, branch)} was asked twice.`);
  }
  for (const { question, kind, value } of round) {
    answers.set(question.branch, { ...answers.get(question.branch), [kind]: value });
  }
  for (const { kind, branch } of questions) {
    if (answers.get(branch)?.[kind] === undefined)
      throw new InvariantError(`${name(kind, branch)} was not answered.`);
  }
  return { ...knowledge, answers };
}

/** Knowledge of one branch about which a write has found out something newer. What followed from older counts is forgotten. */
export function learnByWriting(
  { answers }: Knowledge,
  branch: StaleBranch,
  found: Pick<BranchAnswers, "comparison" | "protection">,
): Knowledge {
  const { "own-commits": own, ...others } = answers.get(branch) ?? NO_ANSWERS;
  const kept = found.comparison === undefined && own !== undefined ? { "own-commits": own } : {};
  return { branches: [branch], answers: new Map([[branch, { ...others, ...kept, ...found }]]) };
}

function name(kind: QuestionKind, { repository, comparison }: StaleBranch): string {
  return `The question ${kind} about ${comparison.branch.name} of ${formatRepositoryRef(repository)}`;
}
