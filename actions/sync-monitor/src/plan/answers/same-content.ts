import { type Answer, needsBranchChanges, type Question } from "@automation/core/sync";
import type { SyncDependencies } from "../../dependencies.ts";
import { orNothing } from "../../optional.ts";
import { answerEach } from "./answer-each.ts";

/** Lists which files branches and their default branches change: one call or two each, only under suspicion. */
export function readSameContent(
  questions: readonly Question[],
  dependencies: SyncDependencies,
): Promise<readonly Answer[]> {
  const { branches } = dependencies;
  return answerEach(questions, dependencies, {
    answer: async (question) => {
      const { branch, comparison } = question;
      const { repository, defaultBranch } = branch;
      const base = comparison.branch.name;
      const ofDefault = await orNothing(branches.listChanges(repository, base, defaultBranch.name));
      const ofBranch = needsBranchChanges(comparison, ofDefault)
        ? await orNothing(branches.listChanges(repository, defaultBranch.name, base))
        : null;
      return { question, kind: "same-content", value: { status: "found", ofDefault, ofBranch } };
    },
    fail: (question, error) => ({ question, kind: "same-content", value: { status: "failed", error } }),
  });
}
