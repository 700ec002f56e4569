import { type Answer, noContent, ok } from "../../http/answer.ts";
import type { RepositoryRequest, Route } from "../../rest/route.ts";
import { timestamp } from "../../state/domain.ts";
import { isRefusal, notFound, type Refusal, refuse } from "../../state/refusal.ts";
import type { WorkflowRecord } from "./automation-records.ts";
import { cancelRun, dispatchWorkflow, type FoundRun, findRun, rerun } from "./runs.ts";
import { presentWorkflowRun } from "./workflow-presenters.ts";
import { findWorkflow } from "./workflow-routes.ts";

const ACTIONS = "/repos/{owner}/{repo}/actions";
const WORKFLOW = `${ACTIONS}/workflows/{workflow_id}`;
const RUN = `${ACTIONS}/runs/{run_id}`;
const WORKFLOW_DOCS = "actions/workflows#";
const RUN_DOCS = "actions/workflow-runs#";
const PERMISSION_DOCS = "actions/permissions#";

type Responder = (request: RepositoryRequest) => Promise<Answer | Refusal> | Answer | Refusal;

function withWorkflow(
  respond: (request: RepositoryRequest, workflow: WorkflowRecord) => ReturnType<Responder>,
): Responder {
  return (request) => {
    const workflow = findWorkflow(request);
    return workflow === null ? notFound() : respond(request, workflow);
  };
}

/** Calls `respond` with the run of the path. */
export function withRun(
  respond: (request: RepositoryRequest, found: FoundRun) => ReturnType<Responder>,
): Responder {
  return (request) => {
    const found = findRun(request.repository, request.params.run_id ?? "");
    return found === null ? notFound() : respond(request, found);
  };
}

/** Switches a workflow on or off. Doing it twice changes nothing. */
function switchTo(state: WorkflowRecord["state"]): Responder {
  return withWorkflow(({ domain }, workflow) => {
    const isNew = workflow.state !== state;
    workflow.state = state;
    workflow.updatedAt = isNew ? timestamp(domain) : workflow.updatedAt;
    return noContent(isNew);
  });
}

const dispatch = withWorkflow(async ({ domain, git, body, viewer }, workflow) => {
  const { ref } = body as { readonly ref: string };
  const branch = ref.replace(/^refs\/(heads|tags)\//, "");
  const oid = await git.resolveCommit(branch);
  if (oid === null) {
    return refuse(422, `No ref found for: ${ref}`);
  }
  const run = dispatchWorkflow(domain, workflow, { branch, oid, actor: viewer.login });
  return isRefusal(run) ? run : noContent();
});

const getRun = withRun(async (request, { workflow, run }) =>
  ok(await presentWorkflowRun(request, workflow, run)),
);

const rerunRun = withRun(({ domain }, { run }) => rerun(domain, run) ?? { status: 201, body: {} });

const cancel = withRun(({ domain }, { run }) => cancelRun(domain, run) ?? { status: 202, body: {} });

const deleteRun = withRun((_, { workflow, run }) => {
  if (run.status !== "completed") {
    return refuse(403, "Could not delete the workflow run");
  }
  workflow.runs.splice(workflow.runs.indexOf(run), 1);
  return noContent();
});

function putDefaultPermissions({ repository, body }: RepositoryRequest): Answer {
  const { default_workflow_permissions: wanted, can_approve_pull_request_reviews: canApprove } = (body ??
    {}) as {
    readonly default_workflow_permissions?: "read" | "write";
    readonly can_approve_pull_request_reviews?: boolean;
  };
  const { workflowPermissions } = repository;
  workflowPermissions.default = wanted ?? workflowPermissions.default;
  workflowPermissions.canApprovePullRequests = canApprove ?? workflowPermissions.canApprovePullRequests;
  return noContent();
}

function getPermissions({ repository }: RepositoryRequest): Answer {
  return ok(
    repository.isActionsEnabled
      ? { enabled: true, allowed_actions: "all", sha_pinning_required: false }
      : { enabled: false },
  );
}

function putPermissions({ repository, body }: RepositoryRequest): Answer {
  repository.isActionsEnabled = (body as { readonly enabled: boolean }).enabled;
  return noContent();
}

const WRITE = { scope: "repository", permissions: "actions=write" } as const;
const READ = { scope: "repository", method: "GET", permissions: "actions=read" } as const;
const PERMISSIONS_BODY = {
  enabled: { type: "boolean" },
  allowed_actions: { type: "string", simulated: ["all"] },
  sha_pinning_required: { type: "boolean", simulated: [false] },
};

const ADMIN = { scope: "repository", permissions: "administration=write", needsAdmin: true } as const;

/** What is done to workflows and runs, what runs leave behind, and what workflows may do. */
export const ACTION_ROUTES: readonly Route[] = [
  {
    ...WRITE,
    method: "PUT",
    template: `${WORKFLOW}/enable`,
    docs: `${WORKFLOW_DOCS}enable-a-workflow`,
    respond: switchTo("active"),
  },
  {
    ...WRITE,
    method: "PUT",
    template: `${WORKFLOW}/disable`,
    docs: `${WORKFLOW_DOCS}disable-a-workflow`,
    respond: switchTo("disabled_manually"),
  },
  {
    ...WRITE,
    method: "POST",
    template: `${WORKFLOW}/dispatches`,
    docs: `${WORKFLOW_DOCS}create-a-workflow-dispatch-event`,
    body: {
      type: "object",
      required: ["ref"],
      properties: {
        ref: { type: "string" },
        inputs: { type: "object" },
        return_run_details: { type: "boolean", simulated: [false] },
      },
    },
    respond: dispatch,
  },
  {
    ...READ,
    template: RUN,
    docs: `${RUN_DOCS}get-a-workflow-run`,
    filters: { exclude_pull_requests: true },
    respond: getRun,
  },
  {
    ...WRITE,
    method: "POST",
    template: `${RUN}/rerun`,
    docs: `${RUN_DOCS}re-run-a-workflow`,
    body: {
      type: ["object", "null"],
      properties: { enable_debug_logging: { type: ["boolean", "null"], simulated: [false] } },
    },
    respond: rerunRun,
  },
  {
    ...WRITE,
    method: "POST",
    template: `${RUN}/cancel`,
    docs: `${RUN_DOCS}cancel-a-workflow-run`,
    respond: cancel,
  },
  { ...WRITE, method: "DELETE", template: RUN, docs: `${RUN_DOCS}delete-a-workflow-run`, respond: deleteRun },
  {
    ...ADMIN,
    method: "GET",
    template: `${ACTIONS}/permissions`,
    docs: `${PERMISSION_DOCS}get-github-actions-permissions-for-a-repository`,
    permissions: "administration=read",
    respond: getPermissions,
  },
  {
    ...ADMIN,
    method: "PUT",
    template: `${ACTIONS}/permissions`,
    docs: `${PERMISSION_DOCS}set-github-actions-permissions-for-a-repository`,
    body: { type: "object", required: ["enabled"], properties: PERMISSIONS_BODY },
    respond: putPermissions,
  },
  {
    ...ADMIN,
    method: "PUT",
    template: `${ACTIONS}/permissions/workflow`,
    docs: `${PERMISSION_DOCS}set-default-workflow-permissions-for-a-repository`,
    body: {
      type: ["object", "null"],
      properties: {
        default_workflow_permissions: { type: "string", enum: ["read", "write"] },
        can_approve_pull_request_reviews: { type: "boolean" },
      },
    },
    respond: putDefaultPermissions,
  },
];
