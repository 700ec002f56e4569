import { type Answer, ok } from "../../http/answer.ts";
import { paginate } from "../../http/pagination.ts";
import type { RepositoryRequest, Route } from "../../rest/route.ts";
import { type Refusal, refuse } from "../../state/refusal.ts";
import { presentPullRequest } from "../pulls/pull-presenter.ts";
import { pullRequestsOf } from "../pulls/pull-requests-of-commit.ts";
import { refreshPullRequests } from "../refs/follow-refs.ts";
import { BRANCH_PREFIX, isProtected } from "../refs/refs.ts";

const COMMIT = "/repos/{owner}/{repo}/commits/{commit_sha}";

/** The branches that point at the very commit. */
async function listBranches(request: RepositoryRequest): Promise<Answer | Refusal> {
  const { git, links, repository, params } = request;
  const oid = await git.resolveCommit(params.commit_sha ?? "");
  if (oid === null) {
    return refuse(422, `No commit found for SHA: ${params.commit_sha}`);
  }
  const refs = (await git.listRefs(BRANCH_PREFIX)).filter((ref) => ref.oid === oid);
  const body = refs.map((ref) => {
    const name = ref.name.slice(BRANCH_PREFIX.length);
    const commit = { sha: ref.oid, url: links.repository(repository, `/commits/${ref.oid}`) };
    return { name, commit, protected: isProtected(repository, name) };
  });
  return ok(body);
}

/** The merged pull request that brought a commit into the default branch, else the open ones that have it. */
async function listPulls(request: RepositoryRequest): Promise<Answer | Refusal> {
  const { domain, git, repository, params, query, address } = request;
  const oid = await git.resolveCommit(params.commit_sha ?? "");
  if (oid === null) {
    return refuse(422, `No commit found for SHA: ${params.commit_sha}`);
  }
  await refreshPullRequests(domain, repository, null);
  const { items, headers } = paginate(await pullRequestsOf(repository, git, oid), query, address);
  return ok(
    items.map((issue) => presentPullRequest(request, issue)),
    headers,
  );
}

const READ = { scope: "repository", method: "GET" } as const;

/** What points at a commit, or contains it. */
export const COMMIT_RELATION_ROUTES: readonly Route[] = [
  {
    ...READ,
    template: `${COMMIT}/branches-where-head`,
    docs: "commits/commits#list-branches-for-head-commit",
    permissions: "contents=read",
    respond: listBranches,
  },
  {
    ...READ,
    template: `${COMMIT}/pulls`,
    docs: "commits/commits#list-pull-requests-associated-with-a-commit",
    permissions: "pull_requests=read",
    respond: listPulls,
  },
];
