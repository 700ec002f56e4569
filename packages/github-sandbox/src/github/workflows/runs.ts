import { type Domain, timestamp } from "../../state/domain.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { type Refusal, refuse } from "../../state/refusal.ts";
import type { WorkflowRecord, WorkflowRunRecord } from "./automation-records.ts";

/** A run together with its workflow. */
export interface FoundRun {
  readonly workflow: WorkflowRecord;
  readonly run: WorkflowRunRecord;
}

export function findRun(repository: RepositoryRecord, id: string): FoundRun | null {
  for (const workflow of repository.workflows) {
    const run = workflow.runs.find((candidate) => String(candidate.id) === id);
    if (run !== undefined) {
      return { workflow, run };
    }
  }
  return null;
}

/** Starts a run by hand. It stays queued: nothing runs here. */
export function dispatchWorkflow(
  domain: Domain,
  workflow: WorkflowRecord,
  { branch, oid, actor }: { readonly branch: string; readonly oid: string; readonly actor: string },
): WorkflowRunRecord | Refusal {
  if (workflow.state !== "active") {
    return refuse(422, "Cannot trigger a 'workflow_dispatch' on a disabled workflow");
  }
  const now = timestamp(domain);
  const run: WorkflowRunRecord = {
    id: domain.store.takeId(),
    number: workflow.runs.length + 1,
    attempt: 1,
    event: "workflow_dispatch",
    status: "queued",
    conclusion: null,
    actor,
    headBranch: branch,
    headOid: oid,
    createdAt: now,
    startedAt: now,
    updatedAt: now,
  };
  workflow.runs.push(run);
  return run;
}

/** Starts another attempt of a run that is over. */
export function rerun(domain: Domain, run: WorkflowRunRecord): Refusal | null {
  if (run.status !== "completed") {
    return refuse(403, "This workflow is already running");
  }
  run.attempt += 1;
  run.status = "queued";
  run.conclusion = null;
  run.startedAt = timestamp(domain);
  run.updatedAt = run.startedAt;
  return null;
}

export function cancelRun(domain: Domain, run: WorkflowRunRecord): Refusal | null {
  if (run.status === "completed") {
    return refuse(409, "Cannot cancel a workflow run that is completed.");
  }
  run.status = "completed";
  run.conclusion = "cancelled";
  run.updatedAt = timestamp(domain);
  return null;
}
