import type { OwnCommits, OwnCommitsQuery } from "@automation/core/ports";
import {
  type AheadCommit,
  type BranchPullRequests,
  judgeOwnCommits,
  MOST_COMMITS_LOOKED_AT,
  syncBranchName,
  wasSyncPullRequest,
} from "@automation/core/sync";
import { findAuthorId } from "../adapters/comparisons.ts";
import { readCall } from "../call.ts";
import type { GitHubClient } from "../client/client.ts";
import { readCommit } from "./branch-reads.ts";
import { orUnknown, parseTime } from "./rest-branch-histories.ts";
import { fromRest, type RestPullRequest } from "./rest-pull-requests.ts";
import { at } from "./rest-repositories.ts";

interface RestCommit {
  readonly sha: string;
  readonly author?: { readonly id?: number } | null;
  readonly commit?: { readonly message?: string; readonly author?: { readonly email?: string } | null };
  readonly parents?: readonly { readonly sha: string }[];
}

interface RestMerged extends RestPullRequest {
  readonly merged_at?: string | null;
  readonly merge_commit_sha?: string | null;
}

/** What a look by REST brings. */
export interface RestLook {
  readonly own: OwnCommits;
  readonly branchOid: string | null;
}

const PAGE = 100;

/** Commits that are read one by one where the server's comparison tells no parents. */
const MOST_SINGLE_COMMITS = 20;

/** Looks into one branch by REST: a request for every hundred commits, and three for its pull requests. Throws `GitHubError`. */
export async function readOwnCommitsByRest(client: GitHubClient, query: OwnCommitsQuery): Promise<RestLook> {
  const commits = await listAhead(client, query);
  const branchOid = commits.find(({ sha }) => sha === query.branch.oid)?.sha ?? null;
  const ahead = await completeCommits(client, query, commits);
  const pulls = await readPulls(client, query);
  return { own: judgeOwnCommits(query.branch.oid, ahead, pulls), branchOid };
}

async function listAhead(
  client: GitHubClient,
  { repository, defaultBranch, branch }: OwnCommitsQuery,
): Promise<readonly RestCommit[]> {
  const found = new Map<string, RestCommit>();
  for (let page = 1; page <= Math.ceil(MOST_COMMITS_LOOKED_AT / PAGE); page += 1) {
    const { data } = await client.rest<{ readonly commits?: readonly RestCommit[] }>(
      "GET /repos/{owner}/{repo}/compare/{basehead}",
      { ...at(repository), basehead: `${defaultBranch.name}...${branch.name}`, per_page: PAGE, page },
      readCall(`list the commits of ${branch.name}`, repository),
    );
    if (data.commits === undefined) throw new TypeError("a comparison without commits");
    for (const commit of data.commits) found.set(commit.sha, commit);
    if (data.commits.length < PAGE) break;
  }
  return [...found.values()];
}

/** A server that stands in for GitHub may show no more than the commits' names here. */
async function completeCommits(
  client: GitHubClient,
  { repository }: OwnCommitsQuery,
  commits: readonly RestCommit[],
): Promise<readonly AheadCommit[]> {
  const bare = commits.filter(({ parents }) => parents === undefined);
  if (bare.length > MOST_SINGLE_COMMITS) throw new TypeError("commits without their parents");
  const ahead: AheadCommit[] = [];
  for (const { sha, parents, author, commit } of commits) {
    const read = parents === undefined ? await readCommit(client, repository, sha) : null;
    const parentOids = parents?.map((parent) => parent.sha) ?? read?.parentOids;
    if (parentOids === undefined) throw new TypeError("a commit without its parents");
    ahead.push({
      oid: sha,
      parentOids,
      parentCount: parentOids.length,
      authorId: findAuthorId({
        author: { email: commit?.author?.email ?? null, user: { databaseId: author?.id ?? null } },
      }),
      message: commit?.message ?? read?.message ?? "",
    });
  }
  return ahead;
}

/** What cannot be listed is not known: the branch counts as one that was never synced. */
async function readPulls(client: GitHubClient, query: OwnCommitsQuery): Promise<BranchPullRequests> {
  const { branch, defaultBranch } = query;
  const synced: RestMerged[] = [];
  for (const head of query.syncHeads ?? [syncBranchName(branch.name)]) {
    synced.push(...(await listMerged(client, query, head, branch.name)));
  }
  const direct = await listMerged(client, query, defaultBranch.name, branch.name);
  const from = await listMerged(client, query, branch.name);
  const syncs = [
    ...synced,
    ...direct.filter(({ title, body }) =>
      wasSyncPullRequest({ title, body: body ?? "" }, branch.name, defaultBranch.name),
    ),
  ];
  return {
    mergedSyncs: syncs.map(({ merge_commit_sha: mergeOid = null }) => ({ mergeOid })),
    mergedHeads: from.map(({ head }) => head.sha),
  };
}

/** GitHub ignores a filter that it cannot read, so the answer is filtered again. */
async function listMerged(
  client: GitHubClient,
  { repository }: OwnCommitsQuery,
  head: string,
  base?: string,
): Promise<readonly RestMerged[]> {
  const answer = await orUnknown(
    client.rest<readonly RestMerged[]>(
      "GET /repos/{owner}/{repo}/pulls",
      {
        ...at(repository),
        state: "closed",
        ...(base !== undefined && { base }),
        head: `${repository.owner}:${head}`,
        sort: "created",
        direction: "desc",
        per_page: 10,
      },
      readCall(`list the merged pull requests from ${head}`, repository),
    ),
  );
  return (answer?.data ?? []).filter(
    (pull) =>
      parseTime(pull.merged_at) !== null &&
      pull.head.ref === head &&
      (base === undefined || pull.base.ref === base) &&
      !fromRest(pull, null).isCrossRepository,
  );
}
