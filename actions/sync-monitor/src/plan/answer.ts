import type { Answer, Question, QuestionKind } from "@automation/core/sync";
import type { SyncDependencies } from "../dependencies.ts";
import { compareAgain } from "./answers/comparison.ts";
import { readHistories, readHistoriesAlone } from "./answers/history.ts";
import { listOpenPullRequests } from "./answers/open-pull-requests.ts";
import { readOwnCommits } from "./answers/own-commits.ts";
import { readProtection } from "./answers/protection.ts";
import { readSameContent } from "./answers/same-content.ts";
import { readSquashReplays } from "./answers/squash-replay.ts";

type Answerer = (
  questions: readonly Question[],
  dependencies: SyncDependencies,
) => Promise<readonly Answer[]>;

/** Who answers each kind of question, in the order in which the kinds are answered. */
const ANSWERERS: Readonly<Record<QuestionKind, Answerer>> = {
  comparison: compareAgain,
  "own-commits": readOwnCommits,
  "open-pull-requests": listOpenPullRequests,
  protection: readProtection,
  history: readHistories,
  "history-alone": readHistoriesAlone,
  "squash-replay": readSquashReplays,
  "same-content": readSameContent,
};

/**
 * Answers the questions of one round, all of a kind in one batch. What cannot be read is an answer too; only a refused token
 * is thrown, because nothing after it can succeed.
 */
export async function answer(
  questions: readonly Question[],
  dependencies: SyncDependencies,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const [kind, answerAll] of Object.entries(ANSWERERS)) {
    const batch = questions.filter((question) => question.kind === kind);
    if (batch.length > 0) answers.push(...(await answerAll(batch, dependencies)));
  }
  return answers;
}
