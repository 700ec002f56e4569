import { type Answer, type Question, STOPPED, syncBranchNames } from "@automation/core/sync";
import { formatCount } from "@automation/core/text";
import type { SyncDependencies } from "../../dependencies.ts";

/** Reads what branches hold of their own that were compared again. */
export async function readOwnCommits(
  questions: readonly Question[],
  { ownCommits, memory, logger }: SyncDependencies,
): Promise<readonly Answer[]> {
  memory.hasNews = true;
  logger.info(
    `Reading the own commits of ${formatCount(questions.length, "stale branch", "stale branches")}`,
  );
  const lookups = await ownCommits.read(
    questions.map(({ branch: { repository, defaultBranch, settings }, comparison: { branch, aheadBy } }) => ({
      ...{ repository, defaultBranch, branch, aheadBy },
      syncHeads: syncBranchNames(branch.name, settings.branchPrefixes),
    })),
  );
  return questions.map((question, index) => ({
    question,
    kind: "own-commits",
    value: lookups[index] ?? STOPPED,
  }));
}
