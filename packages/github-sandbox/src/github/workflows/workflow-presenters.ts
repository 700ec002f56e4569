import type { GitCommit } from "../../git/backend.ts";
import { presentLogin, type Resource } from "../../rest/presenters.ts";
import type { RepositoryRequest } from "../../rest/route.ts";
import { formatTimestamp } from "../../state/domain.ts";
import { presentRepositoryReference } from "../repositories/repository-presenter.ts";
import type { WorkflowRecord, WorkflowRunRecord } from "./automation-records.ts";

/** https://docs.github.com/rest/actions/workflows#get-a-workflow */
export function presentWorkflow(
  { links, repository }: RepositoryRequest,
  workflow: WorkflowRecord,
): Resource {
  const { id, name, path, state, createdAt, updatedAt } = workflow;
  const file = path.split("/").at(-1) ?? path;
  return {
    id,
    node_id: toNodeId("W", repository.id, id),
    name,
    path,
    state,
    created_at: createdAt,
    updated_at: updatedAt,
    url: links.repository(repository, `/actions/workflows/${id}`),
    html_url: links.page(repository, `/blob/${repository.defaultBranch}/${path}`),
    badge_url: links.page(repository, `/workflows/${encodeURIComponent(file)}/badge.svg`),
  };
}

/** https://docs.github.com/rest/actions/workflow-runs#get-a-workflow-run */
export async function presentWorkflowRun(
  request: RepositoryRequest,
  workflow: WorkflowRecord,
  run: WorkflowRunRecord,
): Promise<Resource> {
  const { git, links, repository } = request;
  const commit = await git.readCommit(run.headOid);
  const url = links.repository(repository, `/actions/runs/${run.id}`);
  const home = presentRepositoryReference(request, repository);
  return {
    id: run.id,
    node_id: toNodeId("WFR", repository.id, run.id),
    name: workflow.name,
    display_title: commit?.message.split("\n")[0] ?? workflow.name,
    path: workflow.path,
    check_suite_id: run.id,
    check_suite_node_id: toNodeId("CS", repository.id, run.id),
    actor: presentLogin(request, run.actor),
    triggering_actor: presentLogin(request, run.actor),
    referenced_workflows: [],
    head_branch: run.headBranch,
    head_sha: run.headOid,
    run_number: run.number,
    run_attempt: run.attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: workflow.id,
    created_at: run.createdAt,
    run_started_at: run.startedAt,
    updated_at: run.updatedAt,
    url,
    html_url: links.page(repository, `/actions/runs/${run.id}`),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: null,
    workflow_url: links.repository(repository, `/actions/workflows/${workflow.id}`),
    check_suite_url: links.repository(repository, `/check-suites/${run.id}`),
    pull_requests: [],
    head_commit: commit === null ? null : presentHeadCommit(commit),
    repository: home,
    head_repository: home,
  };
}

function presentHeadCommit({ oid, treeOid, message, author, committer }: GitCommit): object {
  return {
    id: oid,
    tree_id: treeOid,
    message,
    timestamp: formatTimestamp(committer.timestamp * 1000),
    author: { name: author.name, email: author.email },
    committer: { name: committer.name, email: committer.email },
  };
}

function toNodeId(prefix: string, ...key: readonly number[]): string {
  return `${prefix}_${Buffer.from(JSON.stringify(key)).toString("base64url")}`;
}
