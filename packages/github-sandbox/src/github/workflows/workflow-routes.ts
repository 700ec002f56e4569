import { type Answer, ok } from "../../http/answer.ts";
import { paginate } from "../../http/pagination.ts";
import type { RepositoryRequest, Route } from "../../rest/route.ts";
import { notFound, type Refusal, refuse } from "../../state/refusal.ts";
import { isWithin, TIME_RANGE } from "../search/time-range.ts";
import type { WorkflowRecord, WorkflowRunRecord } from "./automation-records.ts";
import { presentWorkflow, presentWorkflowRun } from "./workflow-presenters.ts";

const ACTIONS = "/repos/{owner}/{repo}/actions";
const WORKFLOWS = "actions/workflows#";
const RUNS = "actions/workflow-runs#";
const READ = "actions=read";

interface Entry {
  readonly workflow: WorkflowRecord;
  readonly run: WorkflowRunRecord;
}

function workflowsOf({ repository }: RepositoryRequest): readonly WorkflowRecord[] {
  return repository.workflows;
}

/** GitHub takes the number or the file's name. */
export function findWorkflow(request: RepositoryRequest): WorkflowRecord | null {
  const wanted = request.params.workflow_id ?? "";
  return (
    workflowsOf(request).find(({ id, path }) => String(id) === wanted || path.split("/").at(-1) === wanted) ??
    null
  );
}

function listWorkflows(request: RepositoryRequest): Answer {
  const all = workflowsOf(request);
  const { items, headers } = paginate(all, request.query, request.address);
  const workflows = items.map((workflow) => presentWorkflow(request, workflow));
  return ok({ total_count: all.length, workflows }, headers);
}

function getWorkflow(request: RepositoryRequest): Answer | Refusal {
  const workflow = findWorkflow(request);
  return workflow === null ? notFound() : ok(presentWorkflow(request, workflow));
}

function listRuns(request: RepositoryRequest): Promise<Answer> | Refusal {
  return answerRuns(request, workflowsOf(request));
}

function listRunsOfWorkflow(request: RepositoryRequest): Promise<Answer> | Refusal {
  const workflow = findWorkflow(request);
  return workflow === null ? notFound() : answerRuns(request, [workflow]);
}

/** What the query of a list of runs may ask. No run has pull requests that could be left out. */
const RUN_FILTERS = {
  actor: true,
  branch: true,
  event: true,
  status: true,
  created: true,
  head_sha: true,
  check_suite_id: true,
  exclude_pull_requests: true,
} as const;

/** The newest first. `status` is a status or a conclusion, https://docs.github.com/rest/actions/workflow-runs */
function answerRuns(
  request: RepositoryRequest,
  workflows: readonly WorkflowRecord[],
): Promise<Answer> | Refusal {
  const { query } = request;
  const created = query.get("created") ?? "*..*";
  if (!TIME_RANGE.test(created)) {
    return refuse(501, `The sandbox does not simulate the parameter created=${created} of workflow runs.`);
  }
  const asked = (name: string, ...values: readonly (string | null)[]) =>
    !query.has(name) || values.includes(query.get(name));
  const found = workflows
    .flatMap((workflow) => workflow.runs.map((run): Entry => ({ workflow, run })))
    .filter(({ run }) => asked("event", run.event))
    .filter(({ run }) => asked("actor", run.actor))
    .filter(({ run }) => asked("branch", run.headBranch))
    .filter(({ run }) => asked("head_sha", run.headOid))
    .filter(({ run }) => isWithin(created, run.createdAt))
    .filter(({ run }) => asked("check_suite_id", String(run.id)))
    .filter(({ run }) => asked("status", run.status, run.conclusion))
    .sort((a, b) => (a.run.createdAt < b.run.createdAt ? 1 : -1));
  return pageOfRuns(request, found);
}

async function pageOfRuns(request: RepositoryRequest, found: readonly Entry[]): Promise<Answer> {
  const { items, headers } = paginate(found, request.query, request.address);
  const runs = items.map(({ workflow, run }) => presentWorkflowRun(request, workflow, run));
  return ok({ total_count: found.length, workflow_runs: await Promise.all(runs) }, headers);
}

/** Needs more than most tokens have: an administrator's, or an app's with `administration: read`. */
function getPermissions({ repository, viewer }: RepositoryRequest): Answer | Refusal {
  if (viewer.kind === "anonymous") return refuse(401, "Requires authentication");
  if (viewer.kind === "github-token") return refuse(403, "Resource not accessible by integration");
  if (repository.access !== "admin") return refuse(403, "Must have admin rights to Repository.");
  return ok({
    default_workflow_permissions: repository.workflowPermissions.default,
    can_approve_pull_request_reviews: repository.workflowPermissions.canApprovePullRequests,
  });
}

/** Workflows, their runs, and what their token may do. */
export const WORKFLOW_ROUTES: readonly Route[] = [
  {
    scope: "repository",
    method: "GET",
    template: `${ACTIONS}/workflows`,
    docs: `${WORKFLOWS}list-repository-workflows`,
    permissions: READ,
    respond: listWorkflows,
  },
  {
    scope: "repository",
    method: "GET",
    template: `${ACTIONS}/workflows/{workflow_id}`,
    docs: `${WORKFLOWS}get-a-workflow`,
    permissions: READ,
    respond: getWorkflow,
  },
  {
    scope: "repository",
    method: "GET",
    template: `${ACTIONS}/workflows/{workflow_id}/runs`,
    docs: `${RUNS}list-workflow-runs-for-a-workflow`,
    filters: RUN_FILTERS,
    permissions: READ,
    respond: listRunsOfWorkflow,
  },
  {
    scope: "repository",
    method: "GET",
    template: `${ACTIONS}/runs`,
    docs: `${RUNS}list-workflow-runs-for-a-repository`,
    filters: RUN_FILTERS,
    permissions: READ,
    respond: listRuns,
  },
  {
    scope: "repository",
    method: "GET",
    template: `${ACTIONS}/permissions/workflow`,
    docs: "actions/permissions#get-default-workflow-permissions-for-a-repository",
    permissions: "administration=read",
    respond: getPermissions,
  },
];
