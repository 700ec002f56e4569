import { type Answer, created, ok } from "../../http/answer.ts";
import { paginate } from "../../http/pagination.ts";
import type { Resource } from "../../rest/presenters.ts";
import type { RepositoryRequest, Route } from "../../rest/route.ts";
import { nodeId } from "../../state/node-ids.ts";

import { notFound, type Refusal, refuse } from "../../state/refusal.ts";
import { presentAppOf } from "../apps/app-presenter.ts";
import { runAutoMerges } from "../pulls/auto-merge.ts";
import type { CheckRunRecord } from "../workflows/automation-records.ts";
import { addCheckRun, type CheckRunChange, changeCheckRun, latestCheckRuns } from "./statuses.ts";

const REPOSITORY = "/repos/{owner}/{repo}";
const CHECKS = "checks/runs#";

function presentCheckRun(request: RepositoryRequest, run: CheckRunRecord): Resource {
  const { links, repository } = request;
  const url = links.repository(repository, `/check-runs/${run.id}`);
  return {
    id: run.id,
    node_id: nodeId("CheckRun", repository.id, run.id),
    name: run.name,
    head_sha: run.oid,
    external_id: run.externalId,
    url,
    html_url: links.page(repository, `/runs/${run.id}`),
    details_url: run.detailsUrl,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: { ...run.output, annotations_count: 0, annotations_url: `${url}/annotations` },
    check_suite: { id: run.id },
    app: presentAppOf(request, run.creator),
    pull_requests: [],
  };
}

interface CheckRunBody {
  readonly name?: string;
  readonly head_sha?: string;
  readonly status?: CheckRunRecord["status"];
  readonly conclusion?: CheckRunRecord["conclusion"];
  readonly details_url?: string;
  readonly external_id?: string;
  readonly started_at?: string;
  readonly completed_at?: string;
  readonly output?: Partial<CheckRunRecord["output"]>;
}

function readCheckRunChange(body: CheckRunBody): CheckRunChange {
  return {
    name: body.name,
    status: body.status,
    conclusion: body.conclusion,
    detailsUrl: body.details_url,
    externalId: body.external_id,
    startedAt: body.started_at,
    completedAt: body.completed_at,
    output: body.output,
  };
}

/** Only an app may write check runs; a person's token is turned away with these words. */
function refusePerson({ viewer }: RepositoryRequest): Refusal | null {
  return viewer.kind === "pat" ? refuse(403, "You must authenticate via a GitHub App.") : null;
}

async function createCheckRun(request: RepositoryRequest): Promise<Answer | Refusal> {
  const refusal = refusePerson(request);
  if (refusal !== null) {
    return refusal;
  }
  const body = request.body as CheckRunBody & { readonly name: string; readonly head_sha: string };
  if ((await request.git.readCommit(body.head_sha)) === null) {
    return refuse(422, `No commit found for SHA: ${body.head_sha}`);
  }
  const { domain, repository } = request;
  const change = {
    ...readCheckRunChange(body),
    name: body.name,
    oid: body.head_sha,
    creator: request.viewer.login,
  };
  const run = addCheckRun(domain, repository, change);
  await runAutoMerges(domain, repository);
  return created(presentCheckRun(request, run));
}

function findCheckRun({ repository, params }: RepositoryRequest): CheckRunRecord | null {
  return repository.checkRuns.find(({ id }) => String(id) === params.check_run_id) ?? null;
}

async function updateCheckRun(request: RepositoryRequest): Promise<Answer | Refusal> {
  const run = findCheckRun(request);
  const refusal = refusePerson(request) ?? (run === null ? notFound() : null);
  if (refusal !== null || run === null) {
    return refusal ?? notFound();
  }
  changeCheckRun(request.domain, run, readCheckRunChange((request.body ?? {}) as CheckRunBody));
  await runAutoMerges(request.domain, request.repository);
  return ok(presentCheckRun(request, run));
}

function getCheckRun(request: RepositoryRequest): Answer | Refusal {
  const run = findCheckRun(request);
  return run === null ? notFound() : ok(presentCheckRun(request, run));
}

async function listCheckRuns(request: RepositoryRequest): Promise<Answer | Refusal> {
  const { git, repository, query } = request;
  const oid = await git.resolveCommit(request.params.ref ?? "");
  if (oid === null) {
    return refuse(422, `No commit found for SHA: ${request.params.ref}`);
  }
  const all =
    query.get("filter") === "all"
      ? repository.checkRuns.filter((run) => run.oid === oid)
      : latestCheckRuns(repository, oid);
  const chosen = all
    .filter(({ name }) => !query.has("check_name") || name === query.get("check_name"))
    .filter(({ status }) => !query.has("status") || status === query.get("status"))
    .filter(
      ({ creator }) =>
        !query.has("app_id") || String(presentAppOf(request, creator)?.id) === query.get("app_id"),
    );
  const { items, headers } = paginate(chosen, query, request.address);
  const runs = items.map((run) => presentCheckRun(request, run));
  return ok({ total_count: chosen.length, check_runs: runs }, headers);
}

const CHECK_RUN_PROPERTIES = {
  name: { type: "string" },
  head_sha: { type: "string" },
  status: { type: "string", enum: ["queued", "in_progress", "completed"] },
  conclusion: {
    type: "string",
    enum: ["action_required", "cancelled", "failure", "neutral", "success", "skipped", "timed_out"],
  },
  details_url: { type: "string" },
  external_id: { type: "string" },
  started_at: { type: "string" },
  completed_at: { type: "string" },
  output: {
    type: "object",
    properties: { title: { type: "string" }, summary: { type: "string" }, text: { type: "string" } },
  },
};

const ROUTE = { scope: "repository" } as const;

/** Check runs. */
export const CHECK_RUN_ROUTES: readonly Route[] = [
  {
    ...ROUTE,
    method: "GET",
    template: `${REPOSITORY}/commits/{ref+}/check-runs`,
    docs: `${CHECKS}list-check-runs-for-a-git-reference`,
    filters: { check_name: true, status: true, filter: true, app_id: true },
    permissions: "checks=read",
    respond: listCheckRuns,
  },
  {
    ...ROUTE,
    method: "POST",
    template: `${REPOSITORY}/check-runs`,
    docs: `${CHECKS}create-a-check-run`,
    permissions: "checks=write",
    body: { type: "object", required: ["name", "head_sha"], properties: CHECK_RUN_PROPERTIES },
    respond: createCheckRun,
  },
  {
    ...ROUTE,
    method: "GET",
    template: `${REPOSITORY}/check-runs/{check_run_id}`,
    docs: `${CHECKS}get-a-check-run`,
    permissions: "checks=read",
    respond: getCheckRun,
  },
  {
    ...ROUTE,
    method: "PATCH",
    template: `${REPOSITORY}/check-runs/{check_run_id}`,
    docs: `${CHECKS}update-a-check-run`,
    permissions: "checks=write",
    body: { type: "object", properties: CHECK_RUN_PROPERTIES },
    respond: updateCheckRun,
  },
];
