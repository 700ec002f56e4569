import { GitHubError } from "@automation/core/errors";
import { formatRepositoryRef } from "@automation/core/repository";
import {
  describeOperation,
  listSettled,
  type OperationOutcome,
  type PlannedOperation,
  Refusals,
  type StaleBranch,
  type StaleBranchOutcome,
  type SyncPlan,
  splitCanary,
  toCrashedOutcome,
  toDecidedOutcome,
  toOutcome,
} from "@automation/core/sync";
import { runPool } from "@automation/resilience";
import type { ExecuteDependencies } from "../dependencies.ts";
import { fastForward } from "./fast-forward.ts";
import { labelPullRequest } from "./label-pull-request.ts";
import { openPullRequest } from "./open-pull-request.ts";
import type { OperationEnd } from "./operation-end.ts";
import { replacePullRequest } from "./replace-pull-request.ts";
import { reviewConflict } from "./review-conflict.ts";
import { setAutoMerge } from "./set-auto-merge.ts";
import { updatePullRequest } from "./update-pull-request.ts";
import { watchCanary } from "./watch-canary.ts";

/** Describes a plan as outcomes without writing anything. */
export function describePlan(plan: SyncPlan): ReadonlyMap<StaleBranch, StaleBranchOutcome> {
  const outcomes = listSettled(plan);
  for (const operation of plan.operations) {
    const { due } = operation;
    outcomes.set(due.observed, toOutcome(due, { outcome: "planned", detail: describeOperation(operation) }));
  }
  return outcomes;
}

/** Carries out a plan, the most important operation first. One operation's failure stops no other one, but for `Refusals`. */
export async function execute(
  plan: SyncPlan,
  dependencies: ExecuteDependencies,
): Promise<ReadonlyMap<StaleBranch, StaleBranchOutcome>> {
  const { logger, concurrency, signal, breaker, canary: wanted } = dependencies;
  const outcomes = listSettled(plan);
  const refusals = new Refusals();
  const carryOutAll = async (operations: readonly PlannedOperation[]) => {
    const results = await runPool(operations, { concurrency, signal }, async (operation) => {
      const outcome =
        leaveStopped(operation, breaker.stoppedBy) ??
        refusals.find(operation.due) ??
        (await tryOut(operation, refusals, dependencies));
      breaker.note(outcome.result.outcome);
      logger.info(describeOutcome(operation, outcome));
      return outcome;
    });
    for (const [index, { due }] of operations.entries()) {
      const result = results[index];
      if (result?.status === "fulfilled") outcomes.set(due.observed, result.value);
      else if (result?.status === "rejected") outcomes.set(due.observed, toCrashedOutcome(due, result.error));
    }
  };
  const { canary, others } = splitCanary(plan.operations, wanted.percent);
  await carryOutAll(canary);
  if (canary.length > 0) {
    const written = canary.map((operation) => ({
      operation,
      outcome: outcomes.get(operation.due.observed),
    }));
    breaker.endCanary(await watchCanary(written, wanted.waitMinutes, dependencies));
  }
  await carryOutAll(others);
  return outcomes;
}

/** What becomes of an operation once nothing more is written. */
function leaveStopped(
  { due }: PlannedOperation,
  stoppedBy: string | undefined,
): StaleBranchOutcome | undefined {
  if (stoppedBy === undefined) return undefined;
  return toOutcome(due, { outcome: "deferred", detail: `not written: ${stoppedBy}` });
}

async function tryOut(
  operation: PlannedOperation,
  refusals: Refusals,
  dependencies: ExecuteDependencies,
): Promise<StaleBranchOutcome> {
  try {
    return await carryOut(operation, dependencies);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return refusals.take(operation.due, error);
  }
}

/** Carries out an operation, and those that take its place. */
async function carryOut(
  planned: PlannedOperation,
  dependencies: ExecuteDependencies,
): Promise<StaleBranchOutcome> {
  const notes: string[] = [];
  let operation = planned;
  for (;;) {
    const end = await perform(operation, dependencies);
    if ("outcome" in end) return toOutcome(operation.due, addNotes(end, notes));
    if ("decided" in end) return toDecidedOutcome(operation.due, end.decided);
    if (end.note !== undefined) notes.push(end.note);
    operation = end.next;
  }
}

function addNotes(outcome: OperationOutcome, notes: readonly string[]): OperationOutcome {
  if (notes.length === 0 || outcome.pullRequest === undefined) return outcome;
  return { ...outcome, detail: [...notes, outcome.detail].filter(Boolean).join("; ") };
}

/** The one way into each operation. */
function perform(operation: PlannedOperation, dependencies: ExecuteDependencies): Promise<OperationEnd> {
  switch (operation.kind) {
    case "open-pull-request":
      return openPullRequest(operation, dependencies);
    case "update-pull-request":
      return updatePullRequest(operation, dependencies);
    case "replace-pull-request":
      return replacePullRequest(operation, dependencies);
    case "review-conflict":
      return reviewConflict(operation, dependencies);
    case "label-pull-request":
      return labelPullRequest(operation, dependencies);
    case "set-auto-merge":
      return setAutoMerge(operation, dependencies);
    case "fast-forward":
      return fastForward(operation, dependencies);
  }
}

function describeOutcome(operation: PlannedOperation, { result }: StaleBranchOutcome): string {
  const place = `${formatRepositoryRef(operation.due.repository)} ${result.name}`;
  const pullRequest = result.pullRequest === undefined ? "" : ` ${result.pullRequest.url}`;
  return `${place}: ${result.outcome}${pullRequest}${result.detail === undefined ? "" : ` (${result.detail})`}`;
}
