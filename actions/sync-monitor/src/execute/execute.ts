import { GitHubError, isRefusedForAll } from "@automation/core/errors";
import { formatRepositoryRef, repositoryKey } from "@automation/core/repository";
import {
  countOwnCommits,
  type DueBranch,
  type DueBranchOutcome,
  describeOperation,
  type PlannedOperation,
  type SyncPlan,
  toPlanningFailure,
} from "@automation/core/sync";
import { runPool } from "@automation/resilience";
import type { SyncDependencies } from "../dependencies.ts";
import { fastForward } from "./fast-forward.ts";
import { openPullRequest } from "./open-pull-request.ts";
import type { OperationOutcome } from "./operation-outcome.ts";
import { replacePullRequest } from "./replace-pull-request.ts";
import { reviewConflict } from "./review-conflict.ts";
import { labelPullRequest, updatePullRequest } from "./update-pull-request.ts";

/** Describes a plan as outcomes without writing anything. */
export function describePlan(plan: SyncPlan): ReadonlyMap<DueBranch, DueBranchOutcome> {
  const outcomes = settledOutcomes(plan);
  for (const operation of plan.operations) {
    const detail = describeOperation(operation);
    outcomes.set(operation.due, { result: toResult(operation.due, { outcome: "planned", detail }) });
  }
  return outcomes;
}

/**
 * Carries out a plan, the most important operation first.
 *
 * One operation's failure stops no other one, with two exceptions: where a write was refused for lack of permission, the
 * repository (or the owner, when a setting of the owner forbids it) is not asked again, and after a limit without end in
 * sight everything left is deferred. A rule of one branch stops that branch only.
 */
export async function execute(
  plan: SyncPlan,
  dependencies: SyncDependencies,
): Promise<ReadonlyMap<DueBranch, DueBranchOutcome>> {
  const { logger, concurrency, signal } = dependencies;
  const outcomes = settledOutcomes(plan);
  const refused = new Map<string, GitHubError>();
  let stopped: GitHubError | undefined;

  const carryOut = async (operation: PlannedOperation): Promise<DueBranchOutcome> => {
    const { due } = operation;
    const places = { repository: repositoryKey(due.repository), owner: due.repository.owner.toLowerCase() };
    const known = stopped ?? refused.get(places.owner) ?? refused.get(places.repository);
    if (known !== undefined) return known.scope === "owner" ? toEcho(due, known) : toFailure(due, known);
    try {
      return { result: toResult(due, await perform(operation, dependencies)) };
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      const isRefusal = ["forbidden", "unauthorized", "token-unavailable"].includes(error.code);
      if (isRefusal && error.scope !== "branch" && !isRefusedForAll(error)) {
        const isTold = error.scope === "owner" && refused.has(places.owner);
        refused.set(places[error.scope], error);
        if (isTold) return toEcho(due, error);
      }
      if (error.code === "rate-limited" || isRefusedForAll(error)) stopped = error;
      return toFailure(due, error);
    }
  };

  const results = await runPool(plan.operations, { concurrency, signal }, async (operation) => {
    const outcome = await carryOut(operation);
    logger.info(describeOutcome(operation, outcome));
    return outcome;
  });
  for (const [index, operation] of plan.operations.entries()) {
    const result = results[index];
    if (result?.status === "fulfilled") outcomes.set(operation.due, result.value);
    else if (result?.status === "rejected") outcomes.set(operation.due, toCrash(operation.due, result.error));
  }
  return outcomes;
}

function perform(operation: PlannedOperation, dependencies: SyncDependencies): Promise<OperationOutcome> {
  switch (operation.kind) {
    case "open-pull-request":
      return openPullRequest(operation.due, dependencies);
    case "update-pull-request":
      return updatePullRequest(operation, dependencies);
    case "replace-pull-request":
      return replacePullRequest(operation, dependencies);
    case "review-conflict":
      return reviewConflict(operation, dependencies);
    case "label-pull-request":
      return labelPullRequest(operation, dependencies);
    case "fast-forward":
      return fastForward(operation.due, dependencies);
  }
}

function settledOutcomes(plan: SyncPlan): Map<DueBranch, DueBranchOutcome> {
  return new Map(
    plan.settled.map(({ due, result, failure }) => [
      due,
      failure === undefined ? { result } : { result, failure },
    ]),
  );
}

function toResult(due: DueBranch, outcome: OperationOutcome): DueBranchOutcome["result"] {
  const { comparison = due.comparison, ...rest } = outcome;
  return {
    name: comparison.branch.name,
    aheadBy: comparison.aheadBy,
    behindBy: comparison.behindBy,
    ownCommits: countOwnCommits(comparison),
    ...rest,
  };
}

function toFailure(due: DueBranch, error: GitHubError): DueBranchOutcome {
  const outcome = error.code === "rate-limited" ? "deferred" : "failed";
  return { result: toResult(due, { outcome, detail: error.message }), failure: toPlanningFailure(error) };
}

/** A failure that has been told already, of the owner as a whole: it is no further error of the run. */
function toEcho(due: DueBranch, error: GitHubError): DueBranchOutcome {
  return { result: toResult(due, { outcome: "failed", detail: error.message }) };
}

function toCrash(due: DueBranch, reason: unknown): DueBranchOutcome {
  const message = `Unexpected failure: ${reason instanceof Error ? reason.message : String(reason)}`;
  return {
    result: toResult(due, { outcome: "failed", detail: message }),
    failure: { code: "internal", message },
  };
}

function describeOutcome(operation: PlannedOperation, { result }: DueBranchOutcome): string {
  const place = `${formatRepositoryRef(operation.due.repository)} ${result.name}`;
  const pullRequest = result.pullRequest === undefined ? "" : ` ${result.pullRequest.url}`;
  return `${place}: ${result.outcome}${pullRequest}${result.detail === undefined ? "" : ` (${result.detail})`}`;
}
