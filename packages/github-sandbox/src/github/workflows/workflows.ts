import type { RepositorySeed, WorkflowRunSeed } from "../../seed/seed-spec.ts";
import { type Domain, openGit, timestamp } from "../../state/domain.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { DEFAULT_LOGIN } from "../../state/store.ts";
import type { WorkflowRecord, WorkflowRunRecord } from "./automation-records.ts";

/** Commit of a seeded run whose branch is not there. */
const HEAD_OID = "5eed".repeat(10);

/** Makes the workflows that a seed describes, with their runs. */
export function makeWorkflows(domain: Domain, seed: RepositorySeed): WorkflowRecord[] {
  const branch = seed.defaultBranch ?? "main";
  return (seed.workflows ?? []).map(({ name, path, state, createdAt, updatedAt, runs }) => {
    const since = createdAt ?? timestamp(domain);
    return {
      id: domain.store.takeId(),
      name,
      path,
      state: state ?? "active",
      createdAt: since,
      updatedAt: updatedAt ?? since,
      runs: (runs ?? []).map((run, index) => makeRun(domain, run, index + 1, branch)),
    };
  });
}

function makeRun(domain: Domain, seed: WorkflowRunSeed, number: number, branch: string): WorkflowRunRecord {
  const status = seed.status ?? "completed";
  const startedAt = seed.startedAt ?? seed.createdAt;
  return {
    id: domain.store.takeId(),
    number,
    attempt: 1,
    event: seed.event ?? "schedule",
    status,
    conclusion: seed.conclusion ?? (status === "completed" ? "success" : null),
    actor: seed.actor ?? DEFAULT_LOGIN,
    headBranch: seed.headBranch ?? branch,
    headOid: HEAD_OID,
    createdAt: seed.createdAt,
    startedAt,
    updatedAt: seed.updatedAt ?? startedAt,
  };
}

/** Lets seeded runs have run on what their branches point at; called when the history is there. */
export async function placeRuns(domain: Domain, repository: RepositoryRecord): Promise<void> {
  const git = openGit(domain, repository);
  for (const run of repository.workflows.flatMap(({ runs }) => runs)) {
    run.headOid = (await git.readRef(`refs/heads/${run.headBranch}`)) ?? HEAD_OID;
  }
}
