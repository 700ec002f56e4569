import { type Answer, created, ok } from "../../http/answer.ts";
import { paginate } from "../../http/pagination.ts";
import { presentLogin, type Resource } from "../../rest/presenters.ts";
import type { RepositoryRequest, Route } from "../../rest/route.ts";
import { nodeId } from "../../state/node-ids.ts";

import { notFound, type Refusal, refuse } from "../../state/refusal.ts";
import { runAutoMerges } from "../pulls/auto-merge.ts";
import { presentRepositoryReference } from "../repositories/repository-presenter.ts";
import type { StatusRecord, StatusState } from "../workflows/automation-records.ts";
import { addStatus, combineStatuses, latestStatuses } from "./statuses.ts";

const REPOSITORY = "/repos/{owner}/{repo}";
const STATUSES = "commits/statuses#";

function presentStatus(request: RepositoryRequest, status: StatusRecord): Resource {
  const { links, repository, domain } = request;
  return {
    url: links.repository(repository, `/statuses/${status.oid}`),
    avatar_url: `${links.html}/avatars/${domain.store.account(status.creator).id}`,
    id: status.id,
    node_id: nodeId("StatusContext", repository.id, status.id),
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
  };
}

async function createStatus(request: RepositoryRequest): Promise<Answer | Refusal> {
  const { domain, repository, git, params, viewer } = request;
  const body = request.body as {
    readonly state: StatusState;
    readonly context?: string;
    readonly description?: string | null;
    readonly target_url?: string | null;
  };
  const oid = params.sha ?? "";
  if ((await git.readCommit(oid)) === null) {
    return refuse(422, `No commit found for SHA: ${oid}`);
  }
  const status = addStatus(domain, repository, {
    oid,
    state: body.state,
    context: body.context ?? "default",
    description: body.description ?? null,
    targetUrl: body.target_url ?? null,
    creator: viewer.login,
  });
  await runAutoMerges(domain, repository);
  return created({
    ...presentStatus(request, status),
    creator: presentLogin(request, status.creator),
  } as Resource);
}

async function listStatuses(request: RepositoryRequest): Promise<Answer | Refusal> {
  const oid = await request.git.resolveCommit(request.params.ref ?? "");
  if (oid === null) {
    return notFound();
  }
  const statuses = request.repository.statuses.filter((status) => status.oid === oid).reverse();
  const { items, headers } = paginate(statuses, request.query, request.address);
  return ok(
    items.map((status) => ({
      ...presentStatus(request, status),
      creator: presentLogin(request, status.creator),
    })),
    headers,
  );
}

async function getCombinedStatus(request: RepositoryRequest): Promise<Answer | Refusal> {
  const { git, links, repository } = request;
  const oid = await git.resolveCommit(request.params.ref ?? "");
  if (oid === null) {
    return notFound();
  }
  const statuses = latestStatuses(repository, oid);
  const { items, headers } = paginate(statuses, request.query, request.address);
  return ok(
    {
      state: combineStatuses(statuses.map(({ state }) => state)),
      statuses: items.map((status) => ({ ...presentStatus(request, status), required: null })),
      sha: oid,
      total_count: statuses.length,
      repository: presentRepositoryReference(request, repository),
      commit_url: links.repository(repository, `/commits/${oid}`),
      url: links.repository(repository, `/commits/${oid}/status`),
    },
    headers,
  );
}

const ROUTE = { scope: "repository" } as const;

/** Commit statuses. */
export const STATUS_ROUTES: readonly Route[] = [
  {
    ...ROUTE,
    method: "POST",
    template: `${REPOSITORY}/statuses/{sha}`,
    docs: `${STATUSES}create-a-commit-status`,
    permissions: "statuses=write",
    body: {
      type: "object",
      required: ["state"],
      properties: {
        state: { type: "string", enum: ["error", "failure", "pending", "success"] },
        context: { type: "string" },
        description: { type: ["string", "null"] },
        target_url: { type: ["string", "null"] },
      },
    },
    respond: createStatus,
  },
  {
    ...ROUTE,
    method: "GET",
    template: `${REPOSITORY}/commits/{ref+}/statuses`,
    docs: `${STATUSES}list-commit-statuses-for-a-reference`,
    permissions: "statuses=read",
    respond: listStatuses,
  },
  {
    ...ROUTE,
    method: "GET",
    template: `${REPOSITORY}/commits/{ref+}/status`,
    docs: `${STATUSES}get-the-combined-status-for-a-specific-reference`,
    permissions: "statuses=read",
    respond: getCombinedStatus,
  },
];
