import type { Viewer } from "../auth/viewer.ts";
import type { GitRepository } from "../git/backend.ts";
import { refreshPullRequests } from "../github/refs/follow-refs.ts";
import { staleView } from "../github/refs/refs.ts";
import type { Limiter } from "../limits/limiter.ts";
import type { QueryTimer } from "../limits/server-time.ts";
import type { Links } from "../rest/links.ts";
import type { Domain } from "../state/domain.ts";
import { openGit } from "../state/domain.ts";
import type { RepositoryRecord } from "../state/records.ts";
import type { ConnectionArguments } from "./connection.ts";
import type { QueryWeight } from "./cost.ts";

/** What the objects of one GraphQL request are made with. */
export interface GraphqlContext {
  readonly domain: Domain;
  readonly viewer: Viewer;
  readonly links: Links;
  readonly limiter: Limiter;
  readonly weight: QueryWeight;
  readonly isStale: boolean;
  /** Takes the time of the request; `null` where it takes as long as it does. */
  readonly timer: QueryTimer | null;
  /** Makes a `Repository`, for objects that name theirs. */
  readonly repositoryNode: (repository: RepositoryRecord) => object;
  /** Makes the `StatusCheckRollup` of a commit, for commits; `null` without checks. */
  readonly rollupNode: (repository: RepositoryRecord, oid: string) => object | null;
  /** Makes the connection of the pull requests whose head is a branch of the repository, for refs. */
  readonly pullRequestsFrom: (
    repository: RepositoryRecord,
    branch: string,
    args: ConnectionArguments,
  ) => Promise<object>;
  /** Makes the connection of the pull requests that a commit is in, for commits. */
  readonly pullRequestsWith: (
    repository: RepositoryRecord,
    oid: string,
    args: ConnectionArguments,
  ) => Promise<object>;
  /** Makes the connection of an account's repositories, for accounts. */
  readonly repositoriesOf: (login: string, args: ConnectionArguments) => object;
  /** Refreshes of pull requests that this request has begun, so that each repository has one. */
  readonly refreshed: Map<number, Promise<void>>;
}

/** What reading sees: the repository now, or as it was before when a fault makes it stale. */
export function readGit({ domain, isStale }: GraphqlContext, repository: RepositoryRecord): GitRepository {
  const git = openGit(domain, repository);
  return isStale ? staleView(domain, repository, git) : git;
}

/** Lets the repository's pull requests follow their refs, once for each request. */
export function refreshOnce(
  { domain, refreshed }: GraphqlContext,
  repository: RepositoryRecord,
): Promise<void> {
  const begun = refreshed.get(repository.id) ?? refreshPullRequests(domain, repository, null);
  refreshed.set(repository.id, begun);
  return begun;
}
