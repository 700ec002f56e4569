import { type Answer, ok } from "../../http/answer.ts";
import { paginate } from "../../http/pagination.ts";
import type { RepositoryRequest, Route } from "../../rest/route.ts";
import { isRefusal, type Refusal } from "../../state/refusal.ts";
import { forkRepository, mergeUpstream } from "./forks.ts";
import { presentFullRepository, presentRepository } from "./repository-presenter.ts";

const REPOSITORY = "/repos/{owner}/{repo}";

async function createFork(request: RepositoryRequest): Promise<Answer | Refusal> {
  const { domain, repository, viewer } = request;
  const body = (request.body ?? {}) as {
    readonly organization?: string;
    readonly name?: string;
    readonly default_branch_only?: boolean;
  };
  const fork = await forkRepository(domain, repository, {
    owner: body.organization ?? viewer.login,
    name: body.name ?? repository.name,
    isDefaultBranchOnly: body.default_branch_only ?? false,
  });
  return isRefusal(fork) ? fork : { status: 202, body: presentFullRepository(request, fork) };
}

function listForks(request: RepositoryRequest): Answer {
  const { domain, repository, query, address } = request;
  const forks = domain.store.repositories().filter(({ parentId }) => parentId === repository.id);
  const newestFirst = query.get("sort") === "oldest" ? forks : [...forks].reverse();
  const { items, headers } = paginate(newestFirst, query, address);
  return ok(
    items.map((fork) => presentRepository(request, fork)),
    headers,
  );
}

async function syncFork({ domain, repository, viewer, body }: RepositoryRequest): Promise<Answer | Refusal> {
  const { branch } = body as { readonly branch: string };
  const merge = await mergeUpstream(domain, repository, branch, viewer.login);
  return isRefusal(merge)
    ? merge
    : {
        ...ok({ message: merge.message, merge_type: merge.type, base_branch: merge.baseBranch }),
        isWriteApplied: merge.type !== "none",
      };
}

/** Forks, and bringing them up to date. */
export const FORK_ROUTES: readonly Route[] = [
  {
    scope: "repository",
    method: "GET",
    template: `${REPOSITORY}/forks`,
    docs: "repos/forks#list-forks",
    filters: { sort: ["newest", "oldest"] },
    permissions: "metadata=read",
    respond: listForks,
  },
  {
    scope: "repository",
    method: "POST",
    template: `${REPOSITORY}/forks`,
    docs: "repos/forks#create-a-fork",
    permissions: "administration=write,contents=read",
    isForReaders: true,
    isForArchived: true,
    body: {
      type: ["object", "null"],
      properties: {
        organization: { type: "string" },
        name: { type: "string" },
        default_branch_only: { type: "boolean" },
      },
    },
    respond: createFork,
  },
  {
    scope: "repository",
    method: "POST",
    template: `${REPOSITORY}/merge-upstream`,
    docs: "branches/branches#sync-a-fork-branch-with-the-upstream-repository",
    permissions: "contents=write",
    body: { type: "object", required: ["branch"], properties: { branch: { type: "string" } } },
    respond: syncFork,
  },
];
