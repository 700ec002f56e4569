import {
  type ComparisonLookup,
  type ComparisonRequest,
  type DueBranch,
  type ObservedBranch,
  type ObservedRepository,
  type PlannedOperation,
  type PullRequestLimits,
  planSync,
  type SyncPlan,
} from "@automation/core";
import type { SyncDependencies } from "./dependencies.ts";
import { judgeComparison } from "./judge-comparison.ts";

/** A plan, and the observation that it was made on. */
export interface ConfirmedPlan {
  readonly observed: readonly ObservedRepository[];
  readonly plan: SyncPlan;
}

/**
 * Makes a plan whose every write rests on counts of this run: what is planned on remembered ones is compared again, and
 * planned anew, until nothing of the kind is left. Branches that only go into the report cost nothing here.
 */
export async function confirmPlan(
  observed: readonly ObservedRepository[],
  limits: PullRequestLimits,
  dependencies: SyncDependencies,
): Promise<ConfirmedPlan> {
  let current = observed;
  for (;;) {
    const plan = planSync(listDue(current), limits, dependencies.memory.writes.waitingSinceMs);
    const doubtful = plan.operations.filter(isRemembered).map(({ due }) => due);
    if (doubtful.length === 0) return { observed: current, plan };
    current = await compareAgain(current, doubtful, dependencies);
  }
}

function listDue(observed: readonly ObservedRepository[]): readonly DueBranch[] {
  return observed
    .flatMap((repository) => (repository.status === "scanned" ? repository.branches : []))
    .flatMap((branch) => (branch.status === "due" ? [branch.due] : []));
}

/** Labels carry no number. */
function isRemembered({ kind, due }: PlannedOperation): boolean {
  return kind !== "label-pull-request" && due.comparison.isRemembered === true;
}

async function compareAgain(
  observed: readonly ObservedRepository[],
  doubtful: readonly DueBranch[],
  { repositories, botUserIds }: SyncDependencies,
): Promise<readonly ObservedRepository[]> {
  const requests = doubtful.map(toRequest);
  const lookups = await repositories.compareBranches(requests);
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
