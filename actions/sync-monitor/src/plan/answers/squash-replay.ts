import type { Answer, Question } from "@automation/core/sync";
import type { SyncDependencies } from "../../dependencies.ts";
import { orNothing } from "../../optional.ts";
import { answerEach } from "./answer-each.ts";

/** Compares branches with what a squashed pull request brought: one call each, only under suspicion. */
export function readSquashReplays(
  questions: readonly Question[],
  dependencies: SyncDependencies,
): Promise<readonly Answer[]> {
  const { branches } = dependencies;
  return answerEach(questions, dependencies, {
    answer: async (question) => {
      const { branch, comparison, broughtOid = "" } = question;
      const counts = await orNothing(branches.compare(branch.repository, comparison.branch.name, broughtOid));
      const aheadBy = counts?.aheadBy ?? null;
      return { question, kind: "squash-replay", value: { status: "found", aheadBy } };
    },
    fail: (question, error) => ({ question, kind: "squash-replay", value: { status: "failed", error } }),
  });
}
