import {
  CLOSING_MARK,
  type ClosingReason,
  GitHubError,
  type PullRequest,
  type RepositoryRef,
  renderClosingComment,
  replaceSyncMarker,
  type SyncMarker,
} from "@automation/core";
import type { SyncDependencies } from "./dependencies.ts";

/** A pull request of ours, and why it ends. */
export interface Closing {
  readonly repository: RepositoryRef;
  readonly pullRequest: PullRequest;
  readonly marker: SyncMarker;
  readonly reason: ClosingReason;
  /** Name of the default branch now. */
  readonly defaultBranch: string;
}

/** Says in one comment why a pull request of ours ends. A comment that cannot be written keeps nothing from happening. */
export async function explainClosing(
  { repository, pullRequest, reason, defaultBranch }: Closing,
  { pullRequestThreads, logger }: SyncDependencies,
): Promise<void> {
  const comment = renderClosingComment(reason, pullRequest.base, defaultBranch);
  try {
    await pullRequestThreads.ensureOwnComment(repository, pullRequest.number, comment, CLOSING_MARK);
  } catch (error) {
    if (!(error instanceof GitHubError) || ["rate-limited", "unauthorized"].includes(error.code)) throw error;
    logger.debug(error.message);
  }
}

/** Closes a pull request of ours. Its marker gets the reason, so that no later run takes it for a person's veto. */
export async function closePullRequest(
  { repository, pullRequest, marker, reason }: Closing,
  { pullRequests }: SyncDependencies,
): Promise<void> {
  const body = replaceSyncMarker(pullRequest.body, { ...marker, closedFor: reason });
  await pullRequests.update(repository, pullRequest.number, { body, state: "closed" });
}
