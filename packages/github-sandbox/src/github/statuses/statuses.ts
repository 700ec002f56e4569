import { type Domain, timestamp } from "../../state/domain.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import type { CheckRunRecord, StatusRecord, StatusState } from "../workflows/automation-records.ts";

/** The newest status of each context on a commit, by context. */
export function latestStatuses(repository: RepositoryRecord, oid: string): readonly StatusRecord[] {
  const latest = new Map<string, StatusRecord>();
  for (const status of repository.statuses) {
    if (status.oid === oid) {
      latest.set(status.context, status);
    }
  }
  return [...latest.values()];
}

/** The newest check run of each name on a commit. */
export function latestCheckRuns(repository: RepositoryRecord, oid: string): readonly CheckRunRecord[] {
  const latest = new Map<string, CheckRunRecord>();
  for (const run of repository.checkRuns) {
    if (run.oid === oid) {
      latest.set(run.name, run);
    }
  }
  return [...latest.values()];
}

/** One word for all statuses, https://docs.github.com/rest/commits/statuses#get-the-combined-status-for-a-specific-reference */
export function combineStatuses(states: readonly StatusState[]): Exclude<StatusState, "error"> {
  if (states.some((state) => state === "error" || state === "failure")) {
    return "failure";
  }
  return states.length === 0 || states.includes("pending") ? "pending" : "success";
}

/** What a check run comes to in the words of statuses. */
export function stateOfCheckRun({ status, conclusion }: CheckRunRecord): StatusState {
  if (status !== "completed" || conclusion === null) {
    return "pending";
  }
  return conclusion === "success" || conclusion === "neutral" || conclusion === "skipped"
    ? "success"
    : "failure";
}

/** State of each check on a commit, statuses and check runs alike; by context or name. */
export function checkStates(repository: RepositoryRecord, oid: string): ReadonlyMap<string, StatusState> {
  return new Map([
    ...latestStatuses(repository, oid).map(({ context, state }) => [context, state] as const),
    ...latestCheckRuns(repository, oid).map((run) => [run.name, stateOfCheckRun(run)] as const),
  ]);
}

export function addStatus(
  domain: Domain,
  repository: RepositoryRecord,
  status: Omit<StatusRecord, "id" | "createdAt">,
): StatusRecord {
  const record = { ...status, id: domain.store.takeId(), createdAt: timestamp(domain) };
  repository.statuses.push(record);
  return record;
}

export interface CheckRunChange {
  readonly name?: string | undefined;
  readonly status?: CheckRunRecord["status"] | undefined;
  readonly conclusion?: CheckRunRecord["conclusion"] | undefined;
  readonly detailsUrl?: string | undefined;
  readonly externalId?: string | undefined;
  readonly startedAt?: string | undefined;
  readonly completedAt?: string | undefined;
  readonly output?: Partial<CheckRunRecord["output"]> | undefined;
}

export function addCheckRun(
  domain: Domain,
  repository: RepositoryRecord,
  {
    oid,
    creator,
    ...change
  }: CheckRunChange & { readonly oid: string; readonly creator: string; readonly name: string },
): CheckRunRecord {
  const record: CheckRunRecord = {
    id: domain.store.takeId(),
    oid,
    creator,
    name: change.name,
    status: "queued",
    conclusion: null,
    detailsUrl: null,
    externalId: "",
    startedAt: change.startedAt ?? timestamp(domain),
    completedAt: null,
    output: { title: null, summary: null, text: null },
  };
  repository.checkRuns.push(record);
  changeCheckRun(domain, record, change);
  return record;
}

/** A conclusion completes a check run. */
export function changeCheckRun(domain: Domain, run: CheckRunRecord, change: CheckRunChange): void {
  run.name = change.name ?? run.name;
  run.detailsUrl = change.detailsUrl ?? run.detailsUrl;
  run.externalId = change.externalId ?? run.externalId;
  run.startedAt = change.startedAt ?? run.startedAt;
  run.output = { ...run.output, ...change.output };
  run.status = change.conclusion ? "completed" : (change.status ?? run.status);
  if (run.status === "completed") {
    run.conclusion = change.conclusion ?? run.conclusion;
    run.completedAt = change.completedAt ?? run.completedAt ?? timestamp(domain);
  } else {
    run.conclusion = null;
    run.completedAt = null;
  }
}
