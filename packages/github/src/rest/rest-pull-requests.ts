import type { PullRequest } from "@automation/core/ports";
import type { RepositoryRef } from "@automation/core/repository";
import { readCall } from "../call.ts";
import type { GitHubClient } from "../client/client.ts";
import { readDocumented } from "../errors/unexpected-response.ts";
import type { Viewer } from "../tokens/viewer.ts";
import { readAllPages } from "./rest-pages.ts";
import { at } from "./rest-repositories.ts";

/** What is read of a pull request in a REST answer. Servers that stand in for GitHub leave out what they do not need. */
export interface RestPullRequest {
  readonly number: number;
  readonly html_url: string;
  readonly title: string;
  readonly body?: string | null;
  readonly draft?: boolean;
  readonly user?: { readonly id: number } | null;
  readonly head: {
    readonly ref: string;
    readonly sha: string;
    /** `null` when the fork is gone. */
    readonly repo?: { readonly full_name: string } | null;
  };
  readonly base: { readonly ref: string; readonly repo?: { readonly full_name: string } };
  readonly labels?: readonly { readonly name: string }[];
}

/** Which open pull requests to list. */
export interface PullRequestFilter {
  readonly base?: string;
  /** A branch of the same repository. */
  readonly head?: string;
}

/** Lists open pull requests by REST. GitHub ignores a filter that it cannot read, so the answer is filtered again. */
export async function listPullRequestsByRest(
  client: GitHubClient,
  viewer: Viewer,
  repository: RepositoryRef,
  filter: PullRequestFilter,
): Promise<readonly PullRequest[]> {
  const head = filter.head === undefined ? {} : { head: `${repository.owner}:${filter.head}` };
  const base = filter.base === undefined ? {} : { base: filter.base };
  const which = filter.base === undefined ? `from ${filter.head}` : `into ${filter.base}`;
  const call = readCall(`list the pull requests ${which}`, repository);
  const found = await readAllPages<RestPullRequest>(
    client,
    "GET /repos/{owner}/{repo}/pulls",
    { ...at(repository), state: "open", ...base, ...head },
    call,
  );
  if (found.length === 0) return [];
  const viewerId = await viewer.readId();
  return readDocumented(call, () => found.map((pullRequest) => fromRest(pullRequest, viewerId)))
    .filter((one) => filter.base === undefined || one.base === filter.base)
    .filter((one) => filter.head === undefined || (one.head === filter.head && !one.isCrossRepository));
}

/** A REST answer as a pull request; `viewerId` is the account behind the token, `null` when it is not known. */
export function fromRest(pullRequest: RestPullRequest, viewerId: number | null): PullRequest {
  const { head, base, user } = pullRequest;
  return {
    number: pullRequest.number,
    url: pullRequest.html_url,
    title: pullRequest.title,
    body: pullRequest.body ?? "",
    head: head.ref,
    headOid: head.sha,
    base: base.ref,
    isCrossRepository: isFromElsewhere(pullRequest),
    isDraft: pullRequest.draft ?? false,
    isOwn: viewerId === null || !user ? undefined : user.id === viewerId,
    labels: readLabels(pullRequest),
  };
}

/** Names of the labels. */
export function readLabels({ labels }: Pick<RestPullRequest, "labels">): readonly string[] {
  return labels?.map(({ name }) => name) ?? [];
}

/** Whether the head is in another repository. One that is not named is taken to be the same. */
function isFromElsewhere({ head, base }: RestPullRequest): boolean {
  if (head.repo === null) return true;
  if (head.repo === undefined || base.repo === undefined) return false;
  return head.repo.full_name.toLowerCase() !== base.repo.full_name.toLowerCase();
}
