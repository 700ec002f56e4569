import { COMPARISONS_PER_CALL } from "../ports/repositories.ts";
import { type RepositoryRef, repositoryKey } from "../repository/repository-ref.ts";
import type { ScanCandidate } from "../scheduling/plan-scans.ts";
import type { Detection } from "../scheduling/schedule-options.ts";
import type { ScheduleState } from "../scheduling/schedule-state.ts";
import type { RepositoryMemory } from "./comparison-memory.ts";

/** Reading is batched while a call brings five repositories on average. */
const CHEAP_CALLS_PER_READ = 1 / 5;
/** By REST a repository takes two calls and more, and each comparison one. */
const REST_CALLS_PER_READ = 1.5;
const USUAL_BRANCHES = 3;

/** What a scan costs. */
export interface ScanCosts {
  readonly detection: Detection;
  readonly perRead: number;
  readonly perComparison: number;
}

/** Finds out by what the last run measured how repositories are read. One call for all of them is always cheap. */
export function findScanCosts(callsPerRead: number | null, repositories: number): ScanCosts {
  const perRead = callsPerRead ?? 0;
  const isCheap = perRead * repositories <= Math.max(1, repositories * CHEAP_CALLS_PER_READ);
  return {
    detection: isCheap ? "batched" : "single",
    perRead: isCheap ? 0 : perRead,
    perComparison: perRead >= REST_CALLS_PER_READ ? 1 : 1 / COMPARISONS_PER_CALL,
  };
}

/** A repository that may be scanned, as the configuration and the memory have it. */
export interface ScheduledRepository {
  readonly repository: RepositoryRef;
  /** Commits over which a branch counts as stale. */
  readonly threshold: number;
  readonly memory: RepositoryMemory | undefined;
}

/** What is known where a repository was read already. */
export interface ReadFacts {
  /** Branches that have to be compared. */
  readonly comparisons: number;
  /** Commits of the default branch since the last scan; absent where the server did not tell. */
  readonly pendingMs: readonly number[] | undefined;
}

/** Makes the candidate of a repository; its scan is asked for where an earlier one was not done with it. */
export function createScanCandidate(
  { repository, threshold, memory }: ScheduledRepository,
  state: ScheduleState,
  costs: ScanCosts,
  weights: ReadonlyMap<string, number>,
  read?: ReadFacts,
): ScanCandidate {
  const key = repositoryKey(repository);
  const comparisons = read?.comparisons ?? memory?.comparisons.length ?? USUAL_BRANCHES;
  return {
    key,
    record: state.records.get(key) ?? null,
    calls: costs.perRead + comparisons * costs.perComparison,
    weight: weights.get(key) ?? 1,
    commitsToThreshold: findCommitsToThreshold(memory, threshold),
    isRequested: state.unfinished.has(key),
    ...(read?.pendingMs !== undefined && { pendingMs: read.pendingMs }),
  };
}

/**
 * Commits that the branch nearest to its threshold is from passing it. A branch over it has its sync pull request, or waits
 * for a person; `null` where all are, and where nothing is known of any.
 */
export function findCommitsToThreshold(
  memory: RepositoryMemory | undefined,
  threshold: number,
): number | null {
  const near = (memory?.comparisons ?? []).flatMap((one) =>
    one.status === "compared" && one.behindBy <= threshold ? [one.behindBy] : [],
  );
  return near.length === 0 ? null : threshold + 1 - Math.max(...near);
}

/** Calls an hour that one scan of everything in each interval takes: the budget where the configuration has none. */
export function usualCallsPerHour(
  repositories: readonly ScheduledRepository[],
  costs: ScanCosts,
  intervalMs: number,
): number {
  const calls = repositories.reduce(
    (sum, { memory }) =>
      sum + costs.perRead + (memory?.comparisons.length ?? USUAL_BRANCHES) * costs.perComparison,
    0,
  );
  return (calls * 3_600_000) / intervalMs;
}
