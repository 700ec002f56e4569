import type { RepositoryStatus, RunQuery, WorkflowRecord, WorkflowRun } from "@automation/core/ports";
import { parseRepositoryRef, type RepositoryRef } from "@automation/core/repository";
import { readCall } from "../../call.ts";
import type { GitHubClient } from "../../client/client.ts";
import { at } from "../../rest/rest-repositories.ts";

const PER_PAGE = 100;
const MAX_WORKFLOW_PAGES = 5;

interface RestRepositoryStatus {
  readonly full_name: string;
  readonly private: boolean;
  readonly archived?: boolean;
  readonly default_branch: string;
  readonly pushed_at?: string | null;
}

interface RestWorkflow {
  readonly id: number;
  readonly name: string;
  readonly path: string;
  readonly state: string;
  readonly html_url: string;
  readonly created_at: string;
  readonly updated_at: string;
}

interface RestRun {
  readonly id: number;
  readonly workflow_id: number;
  readonly name?: string | null;
  readonly status: string | null;
  readonly conclusion: string | null;
  readonly event: string;
  readonly head_branch: string | null;
  readonly head_sha: string;
  readonly created_at: string;
  readonly run_started_at?: string;
  readonly updated_at: string;
  readonly html_url: string;
}

/** Reads what a repository's health depends on: one request. */
export async function readRepositoryStatus(
  client: GitHubClient,
  repository: RepositoryRef,
): Promise<RepositoryStatus> {
  const call = readCall("read the repository", repository);
  const { data } = await client.rest<RestRepositoryStatus>("GET /repos/{owner}/{repo}", at(repository), call);
  return {
    repository: parseRepositoryRef(data.full_name) ?? repository,
    isPrivate: data.private,
    isArchived: data.archived ?? false,
    defaultBranch: data.default_branch,
    pushedAtMs: data.pushed_at ? Date.parse(data.pushed_at) : null,
  };
}

/** Lists a repository's workflows, 500 at most: a request for each 100. */
export async function listWorkflows(
  client: GitHubClient,
  repository: RepositoryRef,
): Promise<readonly WorkflowRecord[]> {
  const found: RestWorkflow[] = [];
  for (let page = 1; page <= MAX_WORKFLOW_PAGES; page += 1) {
    const { data } = await client.rest<{ readonly workflows: readonly RestWorkflow[] }>(
      "GET /repos/{owner}/{repo}/actions/workflows",
      { ...at(repository), per_page: PER_PAGE, page },
      readCall("list the workflows", repository),
    );
    found.push(...data.workflows);
    if (data.workflows.length < PER_PAGE) break;
  }
  return found.map((workflow) => ({
    id: workflow.id,
    name: workflow.name,
    path: workflow.path,
    state: workflow.state,
    url: workflow.html_url,
    createdAtMs: Date.parse(workflow.created_at),
    updatedAtMs: Date.parse(workflow.updated_at),
  }));
}

/** Lists runs, the newest first: one request. */
export async function listRuns(
  client: GitHubClient,
  repository: RepositoryRef,
  { workflowId, limit, ...filter }: RunQuery,
): Promise<readonly WorkflowRun[]> {
  const route =
    workflowId === undefined
      ? "GET /repos/{owner}/{repo}/actions/runs"
      : "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs";
  const { data } = await client.rest<{ readonly workflow_runs: readonly RestRun[] }>(
    route,
    {
      ...at(repository),
      ...(workflowId !== undefined && { workflow_id: workflowId }),
      ...filter,
      per_page: limit,
    },
    readCall("list the workflow runs", repository),
  );
  return data.workflow_runs.map(fromRest);
}

/** Reads what workflows may do that do not say: one request, which needs `administration: read`. */
export async function readWorkflowPermissions(
  client: GitHubClient,
  repository: RepositoryRef,
): Promise<{ readonly default: "read" | "write"; readonly canOpenPullRequests: boolean }> {
  const { data } = await client.rest<{
    readonly default_workflow_permissions: "read" | "write";
    readonly can_approve_pull_request_reviews: boolean;
  }>(
    "GET /repos/{owner}/{repo}/actions/permissions/workflow",
    at(repository),
    readCall("read the workflow permissions", repository),
  );
  return {
    default: data.default_workflow_permissions,
    canOpenPullRequests: data.can_approve_pull_request_reviews,
  };
}

function fromRest(run: RestRun): WorkflowRun {
  return {
    id: run.id,
    workflowId: run.workflow_id,
    name: run.name ?? `run ${run.id}`,
    status: run.status ?? "completed",
    conclusion: run.conclusion,
    event: run.event,
    headBranch: run.head_branch,
    headOid: run.head_sha,
    createdAtMs: Date.parse(run.created_at),
    startedAtMs: Date.parse(run.run_started_at ?? run.created_at),
    updatedAtMs: Date.parse(run.updated_at),
    url: run.html_url,
  };
}
