import { GitHubError } from "@automation/core/errors";
import type { PullRequest, PullRequestThreads } from "@automation/core/ports";
import { CONFLICT_LABEL, type DueBranch, type PlannedOperation } from "@automation/core/sync";
import type { SyncDependencies } from "../dependencies.ts";
import type { OperationOutcome } from "./operation-outcome.ts";
import { rewriteText } from "./pull-request-text.ts";

type ReviewOperation = Extract<PlannedOperation, { kind: "review-conflict" }>;

/**
 * Looks whether somebody resolved the conflicts of a sync pull request: then its head contains all of its base, and the
 * default branch's commit that conflicted. If so, the draft becomes ready, the label goes, and the text says so; the text
 * comes last, so that a run that is killed before it is completed by the next one.
 */
export async function reviewConflict(
  { due, pullRequest, marker }: ReviewOperation,
  dependencies: SyncDependencies,
): Promise<OperationOutcome> {
  const { branches } = dependencies;
  const { repository, comparison } = due;
  const { number, url, head } = pullRequest;
  const link = { pullRequest: { number, url } };
  const base = comparison.branch.name;
  const contains = async (commit: string) =>
    (await branches.compare(repository, head, commit))?.aheadBy === 0;
  // One that was opened in conflict begins at the default branch's commit, one that came into it later holds its base.
  if (!(await contains(base)) || !(await contains(marker.defaultOid))) {
    return { outcome: "conflict", detail: "open until a person resolves the conflicts", ...link };
  }
  const isReady = await clearConflict(due, pullRequest, dependencies);
  await rewriteText(due, pullRequest, false, dependencies);
  const detail = isReady
    ? "its conflicts are resolved; ready for review"
    : "its conflicts are resolved; mark it as ready for review by hand";
  return { outcome: "updated", detail, ...link };
}

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
  try {
    const state = await pullRequestThreads.read(repository, number);
    return state !== null && (await change(repository, state));
  } catch (error) {
    if (
      !(error instanceof GitHubError) ||
      ["rate-limited", "unauthorized", "token-unavailable"].includes(error.code)
    )
      throw error;
    logger.debug(error.message);
    return false;
  }
}

/** Asks those whom the configuration names for a review of a conflict; tells in words why that failed, if it did. */
export async function requestConflictReviewers(
  { repository, settings }: DueBranch,
  number: number,
  { pullRequestThreads, logger }: SyncDependencies,
): Promise<string | null> {
  if (settings.conflictReviewers.length === 0) return null;
  try {
    await pullRequestThreads.requestReviewers(repository, number, settings.conflictReviewers);
    return null;
  } catch (error) {
    if (
      !(error instanceof GitHubError) ||
      ["rate-limited", "unauthorized", "token-unavailable"].includes(error.code)
    )
      throw error;
    logger.warning(error.message);
    return `reviewers could not be asked: ${error.message}`;
  }
}
