import type { PullRequestThreads } from "../ports/pull-request-threads.ts";
import type { PullRequest, PullRequests } from "../ports/pull-requests.ts";
import type { RepositoryRef } from "../repository/repository-ref.ts";
import type { Sightings } from "./sightings.ts";

/** What pull requests are read and written through. */
export interface PullRequestPorts {
  readonly pullRequests: PullRequests;
  readonly pullRequestThreads: PullRequestThreads;
}

/** What is known of a pull request, from GitHub where no read has shown it. */
export async function findPull(
  { pullRequestThreads }: PullRequestPorts,
  seen: Sightings,
  repository: RepositoryRef,
  number: number,
  needed: "body" | "labels" = "body",
) {
  if (seen.find(repository, number)[needed] === undefined) {
    const state = await pullRequestThreads.read(repository, number);
    if (state !== null) notePull(seen, repository, state, state.isOpen);
  }
  return seen.find(repository, number);
}

/** Notes what a pull request shows. */
export function notePull(seen: Sightings, repository: RepositoryRef, pull: PullRequest, isOpen = true): void {
  const { number, title, body, labels, isDraft } = pull;
  seen.note(repository, number, { title, body, labels, isDraft, state: isOpen ? "open" : "closed" });
}
