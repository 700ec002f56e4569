import { formatRepositoryRef, type RepositoryRef, repositoryKey } from "../repository/repository-ref.ts";
import { findWaits } from "./branch-rules.ts";
import type { ObservedBranch, ObservedRepository } from "./observed-repository.ts";
import type { BranchResult, RepositoryResult, RetiredBranch, RunError } from "./outcome.ts";
import { countOwnCommits } from "./own-commits.ts";
import type { DueBranch, PlanningFailure } from "./plan-sync.ts";

/** What became of a due branch. */
export interface DueBranchOutcome {
  readonly result: BranchResult;
  readonly failure?: PlanningFailure;
}

/** The results of a run, ready to be counted and rendered. */
export interface AssembledResults {
  readonly repositories: readonly RepositoryResult[];
  readonly errors: readonly RunError[];
  /** Whether something was left to a later run because of a limit or a stop. */
  readonly isPartial: boolean;
}

/**
 * Puts what was observed and what was done together, repository by repository, in the order of the configuration.
 *
 * Running out of calls is no error: it makes the run partial. A token that was refused is one error for all of its owner's
 * repositories, under the name of the first.
 *
 * @param defaultThreshold threshold to name for repositories that were not read
 * @param retired sync branches that were tidied up, by the key of the name that their repository has now
 */
export function assembleResults(
  observed: readonly ObservedRepository[],
  outcomes: ReadonlyMap<DueBranch, DueBranchOutcome>,
  defaultThreshold: number,
  retired: ReadonlyMap<string, readonly RetiredBranch[]> = new Map(),
): AssembledResults {
  const errors: RunError[] = [];
  const reported = new Set<string>();
  let isPartial = false;
  const note = (repository: string, failure: PlanningFailure | undefined) => {
    if (failure === undefined) return;
    const { code, message } = failure;
    const mark = markOf(repository, failure);
    if (code === "rate-limited") isPartial = true;
    else if (!reported.has(mark)) {
      reported.add(mark);
      errors.push({ repository, code, message });
    }
  };
  const repositories = observed.map((entry): RepositoryResult => {
    const { repository } = entry.config;
    if (entry.status === "scanned") {
      return {
        repository,
        ...presentRename(repository, entry.repository),
        status: "scanned",
        defaultBranch: entry.defaultBranch,
        threshold: entry.threshold,
        branches: entry.branches.map((branch) => {
          const { result, failure } = resolveBranch(branch, outcomes);
          note(formatRepositoryRef(repository), failure);
          return result;
        }),
        ...presentRetired(retired.get(repositoryKey(entry.repository))),
      };
    }
    const threshold = entry.config.threshold ?? defaultThreshold;
    if (entry.status === "skipped") {
      if (entry.reason === "rate-limit" || entry.reason === "cancelled") isPartial = true;
      const { reason } = entry;
      const renamed = entry.repository === undefined ? {} : presentRename(repository, entry.repository);
      return { repository, ...renamed, status: "skipped", reason, threshold, branches: [] };
    }
    note(formatRepositoryRef(repository), entry.failure);
    return { repository, status: "failed", reason: entry.failure.code, threshold, branches: [] };
  });
  return { repositories, errors, isPartial };
}

/** One cause may keep many branches of a repository from their pull request, and a refused token all of its owner's. */
function markOf(repository: string, { code, message }: PlanningFailure): string {
  const isOfOwner = code === "unauthorized" || code === "token-unavailable";
  return isOfOwner ? `${repository.split("/")[0]?.toLowerCase()} ${code}` : `${repository} ${message}`;
}

function presentRename(repository: RepositoryRef, now: RepositoryRef): Pick<RepositoryResult, "renamedTo"> {
  return repositoryKey(now) === repositoryKey(repository) ? {} : { renamedTo: now };
}

/** Says of a pull request what the rules of its base make it wait for. */
function tellWaits(due: DueBranch, outcome: DueBranchOutcome): DueBranchOutcome {
  const waitsFor = findWaits(due.rules);
  if (outcome.result.pullRequest === undefined || waitsFor.length === 0) return outcome;
  return { ...outcome, result: { ...outcome.result, waitsFor } };
}

function presentRetired(retired: readonly RetiredBranch[] | undefined): Pick<RepositoryResult, "retired"> {
  return retired === undefined ? {} : { retired };
}

function resolveBranch(
  branch: ObservedBranch,
  outcomes: ReadonlyMap<DueBranch, DueBranchOutcome>,
): DueBranchOutcome {
  if (branch.status === "settled") return branch;
  const outcome = outcomes.get(branch.due);
  if (outcome !== undefined) return tellWaits(branch.due, outcome);
  const { branch: tip, aheadBy, behindBy } = branch.due.comparison;
  const result: BranchResult = {
    name: tip.name,
    aheadBy,
    behindBy,
    ownCommits: countOwnCommits(branch.due.comparison),
    outcome: "deferred",
    detail: "the run ended before its turn",
  };
  return { result, failure: { code: "rate-limited", message: "The run ended early." } };
}
