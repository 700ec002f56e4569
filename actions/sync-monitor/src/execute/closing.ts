import type { PullRequest, SyncMarker } from "@automation/core/ports";
import type { RepositoryRef } from "@automation/core/repository";
import {
  CLOSING_MARK,
  type ClosingReason,
  parseSyncMarker,
  renderClosingComment,
  replaceSyncMarker,
} from "@automation/core/sync";
import type { SyncDependencies } from "../dependencies.ts";
import { attempt } from "../optional.ts";

/** A pull request of ours, and why it ends. */
export interface Closing {
  readonly repository: RepositoryRef;
  readonly pullRequest: PullRequest;
  readonly marker: SyncMarker;
  readonly reason: ClosingReason;
  /** Which one closes it. */
  readonly ecosystem: string;
  /** Name of the default branch now. */
  readonly defaultBranch: string;
}

/** Says in one comment why a pull request of ours ends. A comment that cannot be written keeps nothing from happening. */
export async function explainClosing(
  { repository, pullRequest, reason, defaultBranch }: Closing,
  { pullRequestThreads, logger }: SyncDependencies,
): Promise<void> {
  const comment = renderClosingComment(reason, pullRequest.base, defaultBranch);
  const call = pullRequestThreads.ensureOwnComment(repository, pullRequest.number, comment, CLOSING_MARK);
  const result = await attempt(call);
  if (result.status === "failed") logger.debug(result.error.message);
}

/**
 * Closes a pull request of ours. Its marker gets the reason, so that no later run takes it for a person's veto; everything
 * else that it says at this moment stays.
 */
export async function closePullRequest(
  { repository, pullRequest, marker, reason, ecosystem }: Closing,
  { pullRequests }: SyncDependencies,
): Promise<void> {
  const now = await pullRequests.readText(repository, pullRequest.number);
  const text = now?.body ?? pullRequest.body;
  const written = parseSyncMarker(text, marker.base);
  const { isLost: _, ...known } = written?.base === marker.base ? written : marker;
  const body = replaceSyncMarker(text, { ecosystem, ...known, closedFor: reason });
  await pullRequests.update(repository, pullRequest.number, { body, state: "closed" });
}
