import { type Answer, ok } from "../../http/answer.ts";
import { paginate } from "../../http/pagination.ts";
import type { RepositoryRequest, Route } from "../../rest/route.ts";
import type { PullRequestRecord } from "../../state/issue-records.ts";
import { listPullRequests } from "../../state/store.ts";
import { presentCommit } from "../commits/commit-presenter.ts";
import { presentFileChange } from "../commits/file-change-presenter.ts";
import { refreshPullRequests } from "../refs/follow-refs.ts";
import { headRepository } from "../repositories/share-commits.ts";
import { presentPullRequest } from "./pull-presenter.ts";
import { withPull } from "./with-pull.ts";

const DOCS = "pulls/pulls#";

async function listPulls(request: RepositoryRequest): Promise<Answer> {
  const { domain, repository, query, address } = request;
  await refreshPullRequests(domain, repository, null);
  const state = query.get("state") ?? "open";
  const base = query.get("base");
  const head = query.get("head");
  const matching = listPullRequests(repository).filter(
    ({ state: current, pull }) =>
      (state === "all" || current === state) &&
      (base === null || pull.baseRef === base) &&
      (head === null ||
        matchesHead(headRepository(domain, repository, pull)?.owner ?? "", pull.headRef, head)),
  );
  const { items, headers } = paginate(sortPulls(matching, query), query, address);
  return ok(
    items.map((issue) => presentPullRequest(request, issue)),
    headers,
  );
}

/** The filter is `user:ref-name`; GitHub ignores one without a user. */
function matchesHead(owner: string, headRef: string, filter: string): boolean {
  const colon = filter.indexOf(":");
  return (
    colon === -1 ||
    (filter.slice(0, colon).toLowerCase() === owner.toLowerCase() && filter.slice(colon + 1) === headRef)
  );
}

/** Newest first, unless the query says otherwise. */
function sortPulls(issues: readonly PullRequestRecord[], query: URLSearchParams): PullRequestRecord[] {
  const sort = query.get("sort") ?? "created";
  const isAscending = (query.get("direction") ?? (sort === "created" ? "desc" : "asc")) === "asc";
  const key = (issue: PullRequestRecord): string | number =>
    sort === "popularity" ? issue.comments.length : sort === "updated" ? issue.updatedAt : issue.createdAt;
  return [...issues].sort((a, b) => {
    const order = key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.number - b.number;
    return isAscending ? order : -order;
  });
}

const listPullCommits = withPull(async (request, { pull }) => {
  const commits = [...(await request.git.listCommits(pull.headOid, pull.baseOid))].reverse();
  const { items, headers } = paginate(commits, request.query, request.address);
  return ok(
    items.map((commit) => presentCommit(request, commit)),
    headers,
  );
});

const listPullFiles = withPull(async (request, { pull }) => {
  const comparison = await request.git.compare(pull.baseOid, pull.headOid);
  const from = comparison?.mergeBaseOid ?? pull.baseOid;
  const changes = await request.git.listChanges(from, pull.headOid);
  const { items, headers } = paginate(changes, request.query, request.address);
  const body = items.map((file) => presentFileChange(request, file, pull.headOid));
  return ok(body, headers);
});

/** Lists of pull requests, and of the commits and files of one. */
export const PULL_LIST_ROUTES: readonly Route[] = [
  {
    scope: "repository",
    method: "GET",
    template: "/repos/{owner}/{repo}/pulls",
    docs: `${DOCS}list-pull-requests`,
    filters: {
      state: true,
      head: true,
      base: true,
      sort: ["created", "updated", "popularity"],
      direction: true,
    },
    permissions: "pull_requests=read",
    respond: listPulls,
  },
  {
    scope: "repository",
    method: "GET",
    template: "/repos/{owner}/{repo}/pulls/{pull_number}/commits",
    docs: `${DOCS}list-commits-on-a-pull-request`,
    permissions: "pull_requests=read",
    respond: listPullCommits,
  },
  {
    scope: "repository",
    method: "GET",
    template: "/repos/{owner}/{repo}/pulls/{pull_number}/files",
    docs: `${DOCS}list-pull-requests-files`,
    permissions: "pull_requests=read",
    respond: listPullFiles,
  },
];
