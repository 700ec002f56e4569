import {
  CONFLICT_LABEL,
  type DueBranch,
  GitHubError,
  headStrategyOf,
  type PlannedOperation,
  renderSyncBody,
} from "@automation/core";
import type { SyncDependencies } from "./dependencies.ts";
import type { OperationOutcome } from "./operation-outcome.ts";

type ReviewOperation = Extract<PlannedOperation, { kind: "review-conflict" }>;

/**
 * Looks whether somebody resolved the conflicts of a sync pull request: then its head contains all of its base. If so, the
 * draft becomes ready, the label goes, and the text says so; the text comes last, so that a run that is killed before it is
 * completed by the next one.
 */
export async function reviewConflict(
  { due, pullRequest }: ReviewOperation,
  dependencies: SyncDependencies,
): Promise<OperationOutcome> {
  const { branches, pullRequests, pullRequestThreads, runUrl } = dependencies;
  const { repository, comparison, defaultBranch, settings } = due;
  const { number, url, head } = pullRequest;
  const link = { pullRequest: { number, url } };
  const base = comparison.branch.name;
  const counts = await branches.compare(repository, head, base);
  if (counts?.aheadBy !== 0) {
    return { outcome: "conflict", detail: "open until a person resolves the conflicts", ...link };
  }
  const isReady = await makeReady(due, number, pullRequest.isDraft, dependencies);
  await pullRequestThreads.removeLabel(repository, number, CONFLICT_LABEL);
  const { behindBy, aheadBy } = comparison;
  const { threshold, recreateAfterDays } = settings;
  const facts = { base, defaultBranch, behindBy, aheadBy, threshold, recreateAfterDays, runUrl };
  const body = renderSyncBody({ ...facts, head: headStrategyOf(head), isConflict: false });
  await pullRequests.update(repository, number, { body });
  const detail = isReady
    ? "its conflicts are resolved; ready for review"
    : "its conflicts are resolved; mark it as ready for review by hand";
  return { outcome: "updated", detail, ...link };
}

/** A server that cannot say or do it leaves the draft to people. */
async function makeReady(
  { repository }: DueBranch,
  number: number,
  isDraft: boolean,
  { pullRequestThreads, logger }: SyncDependencies,
): Promise<boolean> {
  if (!isDraft) return true;
  try {
    const state = await pullRequestThreads.read(repository, number);
    return state !== null && (await pullRequestThreads.markReady(repository, state));
  } catch (error) {
    if (!(error instanceof GitHubError) || ["rate-limited", "unauthorized"].includes(error.code)) throw error;
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
    if (!(error instanceof GitHubError) || ["rate-limited", "unauthorized"].includes(error.code)) throw error;
    logger.warning(error.message);
    return `reviewers could not be asked: ${error.message}`;
  }
}
