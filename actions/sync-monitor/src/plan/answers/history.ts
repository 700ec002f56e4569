import type { BranchHistoryLookup } from "@automation/core/ports";
import { type Answer, type Question, STOPPED, toHistoryQuery } from "@automation/core/sync";
import { formatCount } from "@automation/core/text";
import type { SyncDependencies } from "../../dependencies.ts";
import { answerEach } from "./answer-each.ts";
import { warnOfUnread } from "./warn-of-unread.ts";

/** Reads the history of branches that would get a pull request. */
export async function readHistories(
  questions: readonly Question[],
  { histories, logger }: SyncDependencies,
): Promise<readonly Answer[]> {
  logger.info(
    `Reading the history of ${formatCount(questions.length, "stale branch", "stale branches")} without a pull request`,
  );
  const lookups = await histories.read(questions.map(({ branch }) => toHistoryQuery(branch)));
  return questions.map((question, index) => {
    const value = lookups[index] ?? STOPPED;
    if (value.status === "failed") warnOfUnread(question, value.error, logger);
    return { question, kind: "history", value };
  });
}

/** Reads the history of branches one by one, where a sync branch contradicts an empty answer. */
export function readHistoriesAlone(
  questions: readonly Question[],
  dependencies: SyncDependencies,
): Promise<readonly Answer[]> {
  const { histories } = dependencies;
  return answerEach(questions, dependencies, {
    answer: async (question) => {
      const history = await histories.readAlone(toHistoryQuery(question.branch));
      return { question, kind: "history-alone", value: { status: "found", history } };
    },
    fail: (question, error) => {
      const value: BranchHistoryLookup = { status: "failed", error };
      return { question, kind: "history-alone", value };
    },
  });
}
