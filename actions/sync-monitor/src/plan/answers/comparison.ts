import type { ComparisonRequest } from "@automation/core/ports";
import { type Answer, type Question, STOPPED } from "@automation/core/sync";
import type { SyncDependencies } from "../../dependencies.ts";

/** Compares branches again whose counts come from an earlier run. */
export async function compareAgain(
  questions: readonly Question[],
  { repositories }: SyncDependencies,
): Promise<readonly Answer[]> {
  const lookups = await repositories.compareBranches(questions.map(toRequest));
  return questions.map((question, index) => ({
    question,
    kind: "comparison",
    value: lookups[index] ?? STOPPED,
  }));
}

function toRequest({ branch: { repository, defaultBranch }, comparison }: Question): ComparisonRequest {
  return { repository, defaultBranch, branch: comparison.branch };
}
