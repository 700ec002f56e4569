import type { PullRequest, PullRequestThreads } from "@automation/core/ports";
import { CONFLICT_LABEL, type DueBranch } from "@automation/core/sync";
import type { SyncDependencies } from "../dependencies.ts";
import { attempt } from "../optional.ts";

/** Takes back what says that a pull request conflicts; tells whether it is ready for review. */
export async function clearConflict(
  due: DueBranch,
  { number, isDraft }: PullRequest,
  dependencies: SyncDependencies,
): Promise<boolean> {
  const threads = dependencies.pullRequestThreads;
  const isReady = !isDraft || (await changeDraft(due, number, threads.markReady, dependencies));
  await threads.removeLabel(due.repository, number, CONFLICT_LABEL);
  return isReady;
}

/**
 * Says of a pull request that is open that it conflicts now: a draft, reviewers, a label. All of it may be done again
 * without harm, so that whoever writes the text behind it is made up for when it is killed before that.
 */
export async function announceConflict(
  due: DueBranch,
  { number, isDraft }: PullRequest,
  dependencies: SyncDependencies,
): Promise<void> {
  if (!isDraft) await changeDraft(due, number, dependencies.pullRequestThreads.convertToDraft, dependencies);
  await requestConflictReviewers(due, number, dependencies);
}

/** A server that cannot say or do it leaves the draft to people. */
async function changeDraft(
  { repository }: DueBranch,
  number: number,
  change: PullRequestThreads["markReady"],
  { pullRequestThreads, logger }: SyncDependencies,
): Promise<boolean> {
  const read = async () => {
    const state = await pullRequestThreads.read(repository, number);
    return state !== null && (await change(repository, state));
  };
  const result = await attempt(read());
  if (result.status === "done") return result.value;
  logger.debug(result.error.message);
  return false;
}

/** Requests reviews of a conflict from those whom the configuration names. Gives the reason where that failed. */
export async function requestConflictReviewers(
  { repository, settings }: DueBranch,
  number: number,
  { pullRequestThreads, logger }: SyncDependencies,
): Promise<string | null> {
  if (settings.conflictReviewers.length === 0) return null;
  const request = pullRequestThreads.requestReviewers(repository, number, settings.conflictReviewers);
  const result = await attempt(request);
  if (result.status === "done") return null;
  logger.warning(result.error.message);
  return `reviewers could not be requested: ${result.error.message}`;
}
