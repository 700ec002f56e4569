import { blocksFurtherRequests, GitHubError } from "@automation/core/errors";
import {
  type BranchHistory,
  type BranchHistoryQuery,
  type EndedPullRequest,
  HISTORY_LENGTH,
  newestFirst,
} from "@automation/core/ports";
import type { RepositoryRef } from "@automation/core/repository";
import { recogniseSync } from "@automation/core/sync";
import { readCall } from "../call.ts";
import type { GitHubClient } from "../client/client.ts";
import { readCommit } from "./branch-reads.ts";
import { readAllPages } from "./rest-pages.ts";
import { fromRest, type RestPullRequest } from "./rest-pull-requests.ts";
import { at } from "./rest-repositories.ts";

interface RestEnded extends RestPullRequest {
  readonly state?: string;
  readonly closed_at?: string | null;
  readonly merged_at?: string | null;
  readonly merge_commit_sha?: string | null;
}

interface RestAccount {
  readonly id?: number;
  readonly type?: string;
}

interface RestEvent {
  readonly event: string;
  readonly created_at?: string;
  readonly actor?: RestAccount | null;
}

/**
 * Reads the past of one branch by REST: one request where it never had a sync pull request, and a few more to tell how
 * the last ones ended. The trees are not asked for: they would cost two requests for every branch.
 */
export async function readHistoryByRest(
  client: GitHubClient,
  query: BranchHistoryQuery,
): Promise<BranchHistory> {
  const ended: EndedPullRequest[] = [];
  let isSettled = false;
  const heads = new Set([query.head, ...(query.otherHeads ?? [])]);
  const lists: (readonly RestEnded[])[] = [];
  for (const from of heads) lists.push(await listEnded(client, query, from));
  for (const pullRequest of newestFirst(lists.flat())) {
    const plain = toEnded(pullRequest, query);
    if (plain === null) continue;
    // Only the newest ones decide, up to the last merge.
    ended.push(isSettled ? plain : await complete(client, query.repository, pullRequest, plain));
    isSettled ||= plain.isMerged;
  }
  return {
    ended,
    baseOid: null,
    baseTreeOid: null,
    defaultTreeOid: null,
    mergedHeads: await listMergedHeads(client, query),
  };
}

/** Commits from which the branch's own pull requests were merged. */
async function listMergedHeads(
  client: GitHubClient,
  { repository, base }: BranchHistoryQuery,
): Promise<readonly string[]> {
  const answer = await orUnknown(
    client.rest<readonly RestEnded[]>(
      "GET /repos/{owner}/{repo}/pulls",
      { ...at(repository), state: "closed", head: `${repository.owner}:${base}`, per_page: HISTORY_LENGTH },
      readCall(`list the merged pull requests from ${base}`, repository),
    ),
  );
  return (answer?.data ?? [])
    .filter((pull) => parseTime(pull.merged_at) !== null && pull.head.ref === base)
    .filter((pull) => !fromRest(pull, null).isCrossRepository)
    .map((pull) => pull.head.sha);
}

/** GitHub ignores a filter that it cannot read, so the answer is filtered again. */
async function listEnded(
  client: GitHubClient,
  { repository, base }: BranchHistoryQuery,
  head: string,
): Promise<readonly RestEnded[]> {
  const { data } = await client.rest<readonly RestEnded[]>(
    "GET /repos/{owner}/{repo}/pulls",
    {
      ...at(repository),
      state: "closed",
      base,
      head: `${repository.owner}:${head}`,
      sort: "created",
      direction: "desc",
      per_page: HISTORY_LENGTH,
    },
    readCall(`list the closed pull requests into ${base}`, repository),
  );
  return data.filter((one) => one.state === "closed" && one.base.ref === base && one.head.ref === head);
}

function toEnded(pullRequest: RestEnded, query: BranchHistoryQuery): EndedPullRequest | null {
  const known = fromRest(pullRequest, null);
  const { number, url, labels } = known;
  const marker = recogniseSync(known, query);
  if (marker === null) return null;
  return {
    number,
    url,
    marker,
    labels,
    isMerged: parseTime(pullRequest.merged_at) !== null,
    closedAtMs: parseTime(pullRequest.closed_at),
    closer: null,
    branchDeletedAtMs: null,
    mergeParentCount: null,
  };
}

async function complete(
  client: GitHubClient,
  repository: RepositoryRef,
  { merge_commit_sha: oid }: RestEnded,
  plain: EndedPullRequest,
): Promise<EndedPullRequest> {
  if (!plain.isMerged) {
    if (plain.marker.closedFor !== undefined) return plain;
    return { ...plain, ...(await readClosing(client, repository, plain.number)) };
  }
  if (oid == null) return plain;
  const commit = await orUnknown(readCommit(client, repository, oid));
  return { ...plain, mergeParentCount: commit?.parentOids.length ?? null };
}

/** Who closed it, by its events; where there are none, by the issue that every pull request also is. */
async function readClosing(
  client: GitHubClient,
  repository: RepositoryRef,
  number: number,
): Promise<Pick<EndedPullRequest, "closer" | "branchDeletedAtMs">> {
  const call = readCall(`read who closed pull request #${number}`, repository);
  const parameters = { ...at(repository), issue_number: number };
  const events = await orUnknown(
    readAllPages<RestEvent>(
      client,
      "GET /repos/{owner}/{repo}/issues/{issue_number}/events",
      parameters,
      call,
    ),
  );
  const closing = events?.findLast(({ event }) => event === "closed");
  const deletion = events?.findLast(({ event }) => /^(head|base)_ref_deleted$/.test(event));
  const branchDeletedAtMs = parseTime(deletion?.created_at);
  if (closing !== undefined) return { closer: toCloser(closing.actor), branchDeletedAtMs };
  const issue = await orUnknown(
    client.rest<{ readonly closed_by?: RestAccount | null }>(
      "GET /repos/{owner}/{repo}/issues/{issue_number}",
      parameters,
      call,
    ),
  );
  return { closer: toCloser(issue?.data.closed_by), branchDeletedAtMs };
}

function toCloser(account: RestAccount | null | undefined): EndedPullRequest["closer"] {
  return account == null ? null : { id: account.id ?? null, isBot: account.type === "Bot" };
}

/** Details that this GitHub does not say are unknown; a limit or a refused token is no such thing. */
export async function orUnknown<Answer>(reading: Promise<Answer>): Promise<Answer | null> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof GitHubError) || blocksFurtherRequests(error)) throw error;
    return null;
  }
}

/** Milliseconds since the epoch; `null` for what is missing or makes no sense. */
export function parseTime(text: string | null | undefined): number | null {
  const time = Date.parse(text ?? "");
  return Number.isNaN(time) ? null : time;
}
