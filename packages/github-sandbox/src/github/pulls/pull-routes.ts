import { accessOf, missingPermission } from "../../auth/access.ts";
import { type Answer, created, noContent, ok } from "../../http/answer.ts";
import { paginate } from "../../http/pagination.ts";
import type { RepositoryRequest, Route } from "../../rest/route.ts";
import type { PullRequestRecord } from "../../state/issue-records.ts";
import { isRefusal, notFound, type Refusal } from "../../state/refusal.ts";
import { listPullRequests } from "../../state/store.ts";
import { presentCommit } from "../commits/commit-presenter.ts";
import { answerDiff } from "../commits/diff-answer.ts";
import { presentFileChange } from "../commits/file-change-presenter.ts";
import { refreshPullRequests } from "../refs/follow-refs.ts";
import { headRepository } from "../repositories/share-commits.ts";
import { refusePullRequestOfActions, refuseWorkflowChange } from "../workflows/automation-limits.ts";
import { type MergeMethod, mergePullRequest } from "./merging.ts";
import { presentFullPullRequest, presentPullRequest } from "./pull-presenter.ts";
import { createPullRequest, findHead, type PullRequestChange, updatePullRequest } from "./pull-requests.ts";
import { updatePullBranch } from "./update-branch.ts";
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

async function createPull(request: RepositoryRequest): Promise<Answer | Refusal> {
  const body = request.body as {
    readonly title?: string;
    readonly body?: string | null;
    readonly head: string;
    readonly base: string;
    readonly draft?: boolean;
  };
  const { domain, repository, git, viewer } = request;
  const refusal = refusePullRequestOfActions(viewer, repository) ?? refuseHead(request, body.head);
  if (refusal !== null) {
    return refusal;
  }
  const issue = await createPullRequest(domain, repository, git, {
    title: body.title ?? "",
    body: body.body ?? "",
    head: body.head,
    base: body.base,
    isDraft: body.draft ?? false,
    author: viewer.login,
  });
  return isRefusal(issue) ? issue : created(await presentFullPullRequest(request, issue));
}

/** Who may only read here may open pull requests from a fork that they may write to. */
function refuseHead({ domain, repository, viewer }: RepositoryRequest, wanted: string): Refusal | null {
  const { head } = findHead(domain, repository, wanted);
  return head === null || ["admin", "write"].includes(accessOf(viewer, head))
    ? null
    : missingPermission(viewer);
}

const updatePull = withPull(async (request, issue) => {
  const change = request.body as PullRequestChange;
  const { domain, repository, viewer } = request;
  const refusal = await updatePullRequest(domain, repository, issue, change, viewer.login);
  return refusal ?? ok(await presentFullPullRequest(request, issue));
});

const mergePull = withPull(async (request, issue) => {
  const body = (request.body ?? {}) as {
    readonly merge_method?: MergeMethod;
    readonly sha?: string;
    readonly commit_title?: string;
    readonly commit_message?: string;
  };
  const { baseOid: before, headOid: after } = issue.pull;
  const comparison = await request.git.compare(before, after);
  const change = { before: comparison?.mergeBaseOid ?? before, after };
  const refusal =
    issue.state === "open" ? await refuseWorkflowChange(request.viewer, request.git, change) : null;
  if (refusal !== null) {
    return refusal;
  }
  const oid = await mergePullRequest(request.domain, request.repository, issue, {
    method: body.merge_method ?? "merge",
    expectedHeadOid: body.sha,
    title: body.commit_title,
    message: body.commit_message,
    actor: request.viewer.login,
  });
  return isRefusal(oid) ? oid : ok({ sha: oid, merged: true, message: "Pull Request successfully merged" });
});

const updateBranch = withPull(async (request, issue) => {
  const { expected_head_sha: expectedHeadOid } = (request.body ?? {}) as {
    readonly expected_head_sha?: string;
  };
  const { domain, repository, links, viewer } = request;
  const refusal = await updatePullBranch(domain, repository, issue, { expectedHeadOid, actor: viewer.login });
  const url = links.page(repository, `/pull/${issue.number}`);
  return refusal ?? { status: 202, body: { message: "Updating pull request branch.", url } };
});

/** 204 for a merged pull request, 404 for any other. */
const checkMerged = withPull(async (_, { pull }) => (pull.mergedAt === null ? notFound() : noContent(false)));

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

const TEXTS = {
  title: { type: "string" },
  body: { type: ["string", "null"] },
  base: { type: "string" },
};

/** Pull requests. */
export const PULL_ROUTES: readonly Route[] = [
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
    method: "POST",
    template: "/repos/{owner}/{repo}/pulls",
    docs: `${DOCS}create-a-pull-request`,
    permissions: "pull_requests=write",
    createsContent: true,
    isForReaders: true,
    body: {
      type: "object",
      required: ["head", "base"],
      properties: { ...TEXTS, head: { type: "string" }, draft: { type: "boolean" } },
    },
    respond: createPull,
  },
  {
    scope: "repository",
    method: "GET",
    template: "/repos/{owner}/{repo}/pulls/{pull_number}",
    docs: `${DOCS}get-a-pull-request`,
    permissions: "pull_requests=read",
    respond: withPull(async (request, issue) => {
      const { baseOid, headOid } = issue.pull;
      const comparison = await request.git.compare(baseOid, headOid);
      const diff = await answerDiff(request, comparison?.mergeBaseOid ?? baseOid, headOid);
      return diff ?? ok(await presentFullPullRequest(request, issue));
    }),
  },
  {
    scope: "repository",
    method: "PATCH",
    template: "/repos/{owner}/{repo}/pulls/{pull_number}",
    docs: `${DOCS}update-a-pull-request`,
    permissions: "pull_requests=write",
    body: {
      type: "object",
      properties: { ...TEXTS, state: { type: "string", enum: ["open", "closed"] } },
    },
    respond: updatePull,
  },
  {
    scope: "repository",
    method: "PUT",
    template: "/repos/{owner}/{repo}/pulls/{pull_number}/merge",
    docs: `${DOCS}merge-a-pull-request`,
    permissions: "contents=write",
    body: {
      type: ["object", "null"],
      properties: {
        sha: { type: "string" },
        merge_method: { type: "string", enum: ["merge", "squash", "rebase"] },
        commit_title: { type: "string" },
        commit_message: { type: "string" },
      },
    },
    respond: mergePull,
  },
  {
    scope: "repository",
    method: "GET",
    template: "/repos/{owner}/{repo}/pulls/{pull_number}/merge",
    docs: `${DOCS}check-if-a-pull-request-has-been-merged`,
    permissions: "contents=read",
    respond: checkMerged,
  },
  {
    scope: "repository",
    method: "PUT",
    template: "/repos/{owner}/{repo}/pulls/{pull_number}/update-branch",
    docs: `${DOCS}update-a-pull-request-branch`,
    permissions: "pull_requests=write",
    body: { type: ["object", "null"], properties: { expected_head_sha: { type: "string" } } },
    respond: updateBranch,
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
