import { GitHubError } from "@automation/core/errors";
import { formatRepositoryRef, repositoryKey } from "@automation/core/repository";
import type { BranchOutcome, IdleSyncBranch, StaleBranch } from "@automation/core/sync";
import {
  type CleanedUpBranch,
  type Cleanup,
  describeCleanup,
  linkByText,
  listIdleSyncBranches,
  type ObservedRepository,
  planCleanup,
} from "@automation/core/sync";
import { formatCount } from "@automation/core/text";
import { runPool } from "@automation/resilience";
import type { SyncDependencies } from "../dependencies.ts";
import { cleanUpBranch, toFailedEnding } from "./clean-up-branch.ts";

/** What became of the sync branches of each repository, by the key of the name that it has now. */
export type CleanedUp = ReadonlyMap<string, readonly CleanedUpBranch[]>;

/**
 * Cleans up after earlier runs: sync branches whose branch has caught up, is gone or left out, and their pull requests.
 *
 * Costs nothing where there are none, and one query for 25 of them; it comes last and is no error where it fails.
 */
export async function cleanUpBranches(
  observed: readonly ObservedRepository[],
  hopeless: ReadonlyMap<StaleBranch, BranchOutcome>,
  isDryRun: boolean,
  dependencies: SyncDependencies,
): Promise<CleanedUp> {
  const cleanups = await planCleanups(
    observed.flatMap((repository) => listIdleSyncBranches(repository, hopeless)),
    dependencies,
  );
  const { concurrency, signal, logger } = dependencies;
  const outcomes = await runPool(cleanups, { concurrency, signal }, (cleanup) =>
    isDryRun ? describe(cleanup) : carryOut(cleanup, dependencies),
  );
  const byRepository = new Map<string, CleanedUpBranch[]>();
  for (const [index, { idle }] of cleanups.entries()) {
    const outcome = outcomes[index];
    if (outcome?.status === "rejected") throw outcome.error;
    if (outcome?.status !== "fulfilled" || outcome.value === null) continue;
    const { value } = outcome;
    logger.info(`${formatRepositoryRef(idle.repository)} ${value.name}: ${value.outcome} (${value.detail})`);
    const key = repositoryKey(idle.repository);
    byRepository.set(key, [...(byRepository.get(key) ?? []), value]);
  }
  return byRepository;
}

async function planCleanups(
  idle: readonly IdleSyncBranch[],
  { pullRequests, logger, signal, approved }: SyncDependencies,
): Promise<readonly Cleanup[]> {
  // A run that keeps to an approved plan writes nothing else.
  if (idle.length === 0 || signal.aborted || approved !== undefined) return [];
  logger.info(
    `Checking ${formatCount(idle.length, "sync branch", "sync branches")} that may no longer be needed`,
  );
  try {
    const lookups = await pullRequests.listOpen(idle.map(({ repository, base }) => ({ repository, base })));
    return idle.flatMap((branch, index) => {
      const lookup = lookups[index];
      if (lookup?.status !== "found") return [];
      return planCleanup(branch, lookup.pullRequests) ?? [];
    });
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    logger.warning(`${error.message} Sync branches are not cleaned up in this run.`);
    return [];
  }
}

async function describe(cleanup: Cleanup): Promise<CleanedUpBranch> {
  const { idle, pullRequest } = cleanup;
  return {
    name: idle.branch.name,
    outcome: "planned",
    ...(pullRequest && { pullRequest: linkByText(pullRequest) }),
    detail: describeCleanup(cleanup),
  };
}

async function carryOut(cleanup: Cleanup, dependencies: SyncDependencies): Promise<CleanedUpBranch | null> {
  const { name } = cleanup.idle.branch;
  try {
    const ending = await cleanUpBranch(cleanup, dependencies);
    return ending === null ? null : { name, ...ending };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { name, ...toFailedEnding(error) };
  }
}
