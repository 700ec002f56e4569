import { GitHubError } from "@automation/core/errors";
import type { PullRequestEnd } from "@automation/core/ports";
import { parseRepositoryRef } from "@automation/core/repository";
import {
  type EndedSyncPullRequest,
  type FollowedPullRequest,
  followPullRequests,
  type RepositoryResult,
} from "@automation/core/sync";
import type { SyncDependencies } from "../dependencies.ts";

/** What becomes of the results. */
type Dependencies = Pick<SyncDependencies, "memory" | "pullRequests" | "nowMs" | "logger" | "signal">;

/**
 * Looks what became of the sync pull requests that the run before left open, and adds it to their repositories. It costs a
 * call for each hundred that ended. What cannot be told now is told by the next run: nothing else depends on it.
 */
export async function addEndedPullRequests(
  repositories: readonly RepositoryResult[],
  { memory, pullRequests, nowMs, logger, signal }: Dependencies,
): Promise<readonly RepositoryResult[]> {
  const { open, missing } = followPullRequests(memory.pullRequests, repositories, nowMs());
  const ends = signal.aborted ? [] : await readEnds(missing, pullRequests, logger);
  const untold = missing.filter((_, index) => ends[index] === undefined);
  memory.keepPullRequests([...open, ...untold]);
  const told = Map.groupBy(
    missing.flatMap((followed, index) => {
      const end = ends[index];
      return end == null ? [] : [{ followed, end }];
    }),
    ({ followed }) => followed.repository.toLowerCase(),
  );
  return repositories.map((result) => {
    const own = told.get(`${result.repository.owner}/${result.repository.name}`.toLowerCase());
    return own === undefined ? result : { ...result, ended: own.map(toEnded) };
  });
}

function toEnded({
  followed: { repository: _, openedAtMs: __, ...link },
  end,
}: {
  readonly followed: FollowedPullRequest;
  readonly end: PullRequestEnd;
}): EndedSyncPullRequest {
  return { ...link, end };
}

/** `null` for one of which nothing will be known, `undefined` for one that is asked for again by the next run. */
async function readEnds(
  missing: readonly FollowedPullRequest[],
  pullRequests: SyncDependencies["pullRequests"],
  logger: SyncDependencies["logger"],
): Promise<readonly (PullRequestEnd | null | undefined)[]> {
  const asked = missing.flatMap(({ repository, number }, index) => {
    const ref = parseRepositoryRef(repository);
    return ref === null ? [] : [{ index, repository: ref, number }];
  });
  if (asked.length === 0) return missing.map(() => null);
  try {
    const lookups = await pullRequests.readEnds(asked);
    const byIndex = new Map(asked.map(({ index }, position) => [index, lookups[position]]));
    return missing.map((_, index) => {
      const lookup = byIndex.get(index);
      return lookup?.status === "failed" ? undefined : (lookup?.end ?? null);
    });
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    logger.info(
      `What became of merged and closed pull requests is looked up by the next run: ${error.message}`,
    );
    return [];
  }
}
