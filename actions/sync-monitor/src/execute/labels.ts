import { GitHubError } from "@automation/core/errors";
import type { DueBranch } from "@automation/core/sync";
import type { SyncDependencies } from "../dependencies.ts";

/** Adds labels. Gives the reason where that failed: a pull request is worth more than its labels. */
export async function addLabels(
  { repository }: DueBranch,
  number: number,
  labels: readonly string[],
  { pullRequests, logger }: SyncDependencies,
): Promise<string | null> {
  if (labels.length === 0) return null;
  try {
    await pullRequests.ensureLabels(repository, number, labels);
    return null;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    logger.warning(error.message);
    return `labels could not be set: ${error.message}`;
  }
}
