import { wishKey } from "@automation/core/panel";
import type { ComparisonLookup, ComparisonRequest } from "@automation/core/ports";
import { repositoryKey } from "@automation/core/repository";
import {
  type DueBranch,
  type ObservedBranch,
  type ObservedRepository,
  type OperationReview,
  type PlannedOperation,
  type PullRequestLimits,
  planSync,
  reviewOperation,
  type SyncPlan,
  wantsPullRequest,
} from "@automation/core/sync";
import type { SyncDependencies } from "../dependencies.ts";
import { judgeComparison } from "../observe/judge-comparison.ts";
import { lookIntoBranches } from "../observe/look-into-branches.ts";
import { lookUpDueBranches, replaceDue } from "./complete-due-branches.ts";
import { findObstacles } from "./find-obstacles.ts";

/** A plan, and the observation that it was made on. */
export interface ConfirmedPlan {
  readonly observed: readonly ObservedRepository[];
  readonly plan: SyncPlan;
}

/**
 * Makes a plan whose every write rests on counts of this run: what is planned on remembered ones is compared again, and
 * planned anew, until nothing of the kind is left; and no pull request is written before somebody has asked for it by its
 * branch, or opened before somebody has looked into the past of that. Branches that only go into the report cost nothing here.
 */
export async function confirmPlan(
  observed: readonly ObservedRepository[],
  limits: PullRequestLimits,
  dependencies: SyncDependencies,
): Promise<ConfirmedPlan> {
  const { memory } = dependencies;
  const review = (operation: PlannedOperation) => reviewByPeople(operation, dependencies);
  let current = observed;
  for (;;) {
    const plan = planSync(listDue(current), limits, memory.writes.waitingSinceMs, review);
    const assumed = listAssumed(plan);
    if (assumed.length > 0) {
      current = replaceDue(current, await lookUpDueBranches(assumed, dependencies));
      continue;
    }
    const unread = listUnread(plan);
    if (unread.length > 0) {
      current = replaceDue(current, await findObstacles(unread, current, dependencies));
      continue;
    }
    const doubtful = plan.operations.filter(isRemembered).map(({ due }) => due);
    if (doubtful.length === 0) return { observed: current, plan };
    current = await compareAgain(current, doubtful, dependencies);
  }
}

/** What people have said beforehand: in the panel, or by approving a plan. */
function reviewByPeople(
  operation: PlannedOperation,
  { approved, wishes }: SyncDependencies,
): ReturnType<OperationReview> {
  const { repository, comparison } = operation.due;
  if (wishes.never.has(wishKey(repositoryKey(repository), comparison.branch.name))) {
    return { outcome: "vetoed", detail: "by /never in a comment on the panel; /sync there takes it back" };
  }
  return approved === undefined ? null : reviewOperation(approved, operation);
}

function listDue(observed: readonly ObservedRepository[]): readonly DueBranch[] {
  return observed
    .flatMap((repository) => (repository.status === "scanned" ? repository.branches : []))
    .flatMap((branch) => (branch.status === "due" ? [branch.due] : []));
}

/** Branches in one look, into the past or for open pull requests: one query. */
const LOOKED_AT_ONCE = 25;

/** Branches that the plan wants to write to on the word of their repository's list. */
function listAssumed({ operations, settled }: SyncPlan): readonly DueBranch[] {
  const isAssumed = (due: DueBranch) => due.arePullRequestsAssumed === true;
  const planned = operations.map(({ due }) => due).filter(isAssumed);
  const next = settled.map(({ due }) => due).filter((due) => isAssumed(due) && wantsPullRequest(due));
  return fillQueries(planned, next);
}

/**
 * Branches that the plan wants a pull request for, and nobody has looked into the past of; with them those that would move
 * up, as many as a query has room for.
 */
function listUnread({ operations, settled }: SyncPlan): readonly DueBranch[] {
  const isUnread = (due: DueBranch) => due.isPastRead !== true && wantsPullRequest(due);
  const planned = operations.map(({ due }) => due).filter(isUnread);
  const next = settled.map(({ due }) => due).filter(isUnread);
  return fillQueries(planned, next);
}

/** All that are needed, and those that would move up, as many as the last query has room for. */
function fillQueries(needed: readonly DueBranch[], next: readonly DueBranch[]): readonly DueBranch[] {
  return [...needed, ...next].slice(0, LOOKED_AT_ONCE * Math.ceil(needed.length / LOOKED_AT_ONCE));
}

/** Labels carry no number. */
function isRemembered({ kind, due }: PlannedOperation): boolean {
  return kind !== "label-pull-request" && due.comparison.isRemembered === true;
}

async function compareAgain(
  observed: readonly ObservedRepository[],
  doubtful: readonly DueBranch[],
  dependencies: SyncDependencies,
): Promise<readonly ObservedRepository[]> {
  const { repositories, botUserIds } = dependencies;
  const requests = doubtful.map(toRequest);
  const compared = await repositories.compareBranches(requests);
  const lookups = await lookIntoBranches(
    doubtful.map((due, index) => ({
      request: toRequest(due),
      settings: due.settings,
      lookup: compared[index],
    })),
    dependencies,
  );
  const fresh = new Map<DueBranch, readonly ObservedBranch[]>(
    doubtful.map((due, index) => [due, replace(due, lookups[index], botUserIds)]),
  );
  return observed.map((repository) =>
    repository.status !== "scanned"
      ? repository
      : {
          ...repository,
          branches: repository.branches.flatMap((branch) =>
            branch.status === "due" ? (fresh.get(branch.due) ?? [branch]) : [branch],
          ),
        },
  );
}

function toRequest({ repository, defaultBranch, comparison }: DueBranch): ComparisonRequest {
  return { repository, defaultBranch, branch: comparison.branch };
}

/** What the new answer makes of a branch; what was read about it besides stays. */
function replace(
  due: DueBranch,
  lookup: ComparisonLookup | undefined,
  botUserIds: readonly number[],
): readonly ObservedBranch[] {
  return judgeComparison(toRequest(due), lookup, due.settings, botUserIds).map((branch) =>
    branch.status === "due" ? { status: "due", due: { ...due, comparison: branch.due.comparison } } : branch,
  );
}
