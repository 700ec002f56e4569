import type { BranchRules } from "../../ports/branch-rules.ts";
import { formatRepositoryRef, type RepositoryRef, repositoryKey } from "../../repository/repository-ref.ts";
import { formatCount } from "../../text/plural.ts";
import { findWaits } from "../observation/branch-rules.ts";
import type { ObservedBranch, ObservedRepository } from "../observation/observed-repository.ts";
import { countOwnCommits } from "../observation/own-commits.ts";
import type { StaleBranch } from "../observation/stale-branch.ts";
import type { BranchResult, CleanedUpBranch, RepositoryResult, RunError } from "./outcome.ts";
import type { PlanningFailure } from "./planning-failure.ts";

/** What became of a stale branch. */
export interface StaleBranchOutcome {
  readonly result: BranchResult;
  readonly failure?: PlanningFailure;
  /** Rules that hold for the branch; absent where they are not known. */
  readonly rules?: BranchRules;
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
 * Running out of calls is no error: it makes the run partial. What holds for everything of an owner (a refused token, an IP
 * allow list) is one error for all of its repositories, under the name of the first.
 *
 * @param defaultThreshold threshold to name for repositories that were not read
 * @param retired sync branches that were cleaned up, by the key of the name that their repository has now
 */
export function assembleResults(
  observed: readonly ObservedRepository[],
  outcomes: ReadonlyMap<StaleBranch, StaleBranchOutcome>,
  defaultThreshold: number,
  retired: ReadonlyMap<string, readonly CleanedUpBranch[]> = new Map(),
): AssembledResults {
  /** Errors with the repositories that each holds for, by what they are told once for. */
  const reported = new Map<string, { readonly error: RunError; readonly repositories: Set<string> }>();
  let isPartial = false;
  const note = (repository: string, failure: PlanningFailure | undefined) => {
    if (failure === undefined) return;
    const { code, message, remedy } = failure;
    const mark = markOf(repository, failure);
    if (code === "rate-limited") {
      isPartial = true;
      return;
    }
    const told = reported.get(mark);
    if (told !== undefined) told.repositories.add(repository);
    else {
      const error = { repository, code, message, ...(remedy !== undefined && { remedy }) };
      reported.set(mark, { error, repositories: new Set([repository]) });
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
        ...presentCleanedUp(retired.get(repositoryKey(entry.repository))),
      };
    }
    const threshold = entry.config.threshold ?? defaultThreshold;
    if (entry.status === "skipped") {
      if (entry.reason === "rate-limit" || entry.reason === "cancelled") isPartial = true;
      const { reason, nextScanMs } = entry;
      const renamed = entry.repository === undefined ? {} : presentRename(repository, entry.repository);
      const next = nextScanMs === undefined ? {} : { nextScanMs };
      return { repository, ...renamed, status: "skipped", reason, ...next, threshold, branches: [] };
    }
    note(formatRepositoryRef(repository), entry.failure);
    return { repository, status: "failed", reason: entry.failure.code, threshold, branches: [] };
  });
  const errors = [...reported.values()].map(tellReach);
  return { repositories, errors, isPartial };
}

/** Says of a refusal how many other repositories it concerns; of a token everybody knows that it concerns all. */
function tellReach({
  error,
  repositories,
}: {
  readonly error: RunError;
  readonly repositories: ReadonlySet<string>;
}): RunError {
  const others = repositories.size - 1;
  if (others === 0 || error.code !== "forbidden") return error;
  const owner = error.repository?.split("/")[0] ?? "";
  const reach = `The same holds for ${formatCount(others, "other repository", "other repositories")} of ${owner}.`;
  const { message, remedy } = error;
  if (remedy === undefined || !message.endsWith(remedy)) return { ...error, message: `${message} ${reach}` };
  return { ...error, message: `${message.slice(0, -remedy.length)}${reach} ${remedy}` };
}

/** One cause may keep many branches of a repository from their pull request, and a refused token all of its owner's. */
function markOf(repository: string, { code, message, ownerCause }: PlanningFailure): string {
  const owner = repository.split("/")[0]?.toLowerCase();
  if (code === "forbidden" && ownerCause !== undefined) return `${owner} ${ownerCause}`;
  const isOfOwner = code === "unauthorized" || code === "token-unavailable";
  return isOfOwner ? `${owner} ${code}` : `${repository} ${message}`;
}

function presentRename(repository: RepositoryRef, now: RepositoryRef): Pick<RepositoryResult, "renamedTo"> {
  return repositoryKey(now) === repositoryKey(repository) ? {} : { renamedTo: now };
}

/** Says of a pull request what the rules of its base make it wait for. */
function addWaits({ rules, ...outcome }: StaleBranchOutcome): StaleBranchOutcome {
  const waitsFor = findWaits(rules);
  if (outcome.result.pullRequest === undefined || waitsFor.length === 0) return outcome;
  return { ...outcome, result: { ...outcome.result, waitsFor } };
}

function presentCleanedUp(
  retired: readonly CleanedUpBranch[] | undefined,
): Pick<RepositoryResult, "retired"> {
  return retired === undefined ? {} : { retired };
}

function resolveBranch(
  branch: ObservedBranch,
  outcomes: ReadonlyMap<StaleBranch, StaleBranchOutcome>,
): StaleBranchOutcome {
  if (branch.status === "settled") return branch;
  const outcome = outcomes.get(branch.branch);
  if (outcome !== undefined) return addWaits(outcome);
  const { comparison } = branch.branch;
  const { branch: tip, aheadBy, behindBy } = comparison;
  const result: BranchResult = {
    name: tip.name,
    aheadBy,
    behindBy,
    ownCommits: countOwnCommits(comparison),
    outcome: "deferred",
    detail: "not processed before the run ended",
  };
  return { result, failure: { code: "rate-limited", message: "The run ended early." } };
}
