import { GitHubError, isRefusedForAll } from "@automation/core/errors";
import type { Answer, Question } from "@automation/core/sync";
import { runPool } from "@automation/resilience";
import type { SyncDependencies } from "../../dependencies.ts";
import { warnOfUnread } from "./warn-of-unread.ts";

/** How one question of a kind is answered, and what its answer is where it cannot be. */
interface SingleAnswerer {
  readonly answer: (question: Question) => Promise<Answer>;
  readonly fail: (question: Question, error: GitHubError) => Answer;
}

/** Answers questions about a branch's history by calls of their own, a few at once. A token that is refused for everything is thrown. */
export async function answerEach(
  questions: readonly Question[],
  { concurrency, logger }: Pick<SyncDependencies, "concurrency" | "logger">,
  { answer, fail }: SingleAnswerer,
): Promise<readonly Answer[]> {
  const outcomes = await runPool(questions, { concurrency }, async (question) => {
    try {
      return await answer(question);
    } catch (error) {
      if (!(error instanceof GitHubError) || isRefusedForAll(error)) throw error;
      warnOfUnread(question, error, logger);
      return fail(question, error);
    }
  });
  return outcomes.flatMap((outcome) => {
    if (outcome.status === "rejected") throw outcome.error;
    return outcome.status === "fulfilled" ? [outcome.value] : [];
  });
}
