import { GitHubError, isRefusedForAll } from "@automation/core/errors";
import type { BranchHistory, BranchHistoryLookup, BranchHistoryQuery } from "@automation/core/ports";
import {
  type DueBranch,
  describeReplay,
  describeVeto,
  FINISHED,
  findReplays,
  findVeto,
  isOver,
  type ObservedRepository,
  type Obstacle,
  syncBranchName,
} from "@automation/core/sync";
import { formatCount } from "@automation/core/text";
import { runPool } from "@automation/resilience";
import type { SyncDependencies } from "../dependencies.ts";
import { isReplayConfirmed } from "./confirm-replay.ts";

/**
 * Finds out which of the branches that would get a pull request must not: a person closed the last one, or another one
 * could change nothing. Gives each branch with what was found, by the branch as it came.
 */
export async function findObstacles(
  due: readonly DueBranch[],
  observed: readonly ObservedRepository[],
  dependencies: SyncDependencies,
): Promise<ReadonlyMap<DueBranch, DueBranch>> {
  const examined = await examine(due, listHeads(observed), dependencies);
  return new Map(due.map((branch, index) => [branch, examined[index] ?? branch]));
}

/** Looks into the past of one branch, for which a pull request turned out to be needed while others are written. */
export async function findObstacle(
  due: DueBranch,
  dependencies: SyncDependencies,
): Promise<Obstacle | undefined> {
  const [examined] = await examine([due], new Set(), dependencies);
  return examined?.obstacle;
}

/** Due branches that have a sync branch already: somebody was here before. */
function listHeads(observed: readonly ObservedRepository[]): ReadonlySet<DueBranch> {
  return new Set(
    observed.flatMap((repository) => {
      if (repository.status !== "scanned" || repository.syncBranches.length === 0) return [];
      const names = new Set(repository.syncBranches.map(({ name }) => name));
      return repository.branches.flatMap((branch) =>
        branch.status === "due" && names.has(syncBranchName(branch.due.comparison.branch.name))
          ? [branch.due]
          : [],
      );
    }),
  );
}

async function examine(
  batch: readonly DueBranch[],
  withBranch: ReadonlySet<DueBranch>,
  dependencies: SyncDependencies,
): Promise<readonly DueBranch[]> {
  const { histories, logger, concurrency } = dependencies;
  logger.info(
    `Looking into the past of ${formatCount(batch.length, "stale branch", "stale branches")} without a pull request`,
  );
  const lookups = await histories.read(batch.map(toQuery));
  const judged = await runPool(batch, { concurrency }, (due, index) =>
    judge(due, lookups[index], withBranch.has(due), dependencies),
  );
  return batch.map((due, index) => {
    const outcome = judged[index];
    if (outcome?.status === "rejected") throw outcome.error;
    return { ...(outcome?.status === "fulfilled" ? outcome.value : due), isPastRead: true };
  });
}

function toQuery({ repository, comparison, defaultBranch, settings }: DueBranch): BranchHistoryQuery {
  const base = comparison.branch.name;
  const sync = syncBranchName(base);
  const direct = defaultBranch.name;
  const heads =
    settings.head === "default-branch"
      ? { head: direct, otherHead: sync }
      : { head: sync, otherHead: direct };
  return { repository, base, ...heads, defaultBranch: direct, labels: settings.labels };
}

async function judge(
  due: DueBranch,
  lookup: BranchHistoryLookup | undefined,
  hasBranch: boolean,
  dependencies: SyncDependencies,
): Promise<DueBranch> {
  if (lookup === undefined) return due;
  if (lookup.status === "failed") return judgeUnread(due, lookup.error, hasBranch, dependencies);
  const treeOid = lookup.history.baseTreeOid;
  const examined: DueBranch = { ...due, ...(treeOid !== null && { treeOid }) };
  try {
    const obstacle = await judgeHistory(
      due,
      await doubt(due, lookup.history, hasBranch, dependencies),
      dependencies,
    );
    return obstacle === null ? examined : { ...examined, obstacle };
  } catch (error) {
    if (!(error instanceof GitHubError) || isRefusedForAll(error)) throw error;
    return judgeUnread(due, error, hasBranch, dependencies);
  }
}

/** A branch that has a sync branch and no past is asked about once more: few servers know every filter of a query. */
async function doubt(
  due: DueBranch,
  history: BranchHistory,
  hasBranch: boolean,
  { histories }: SyncDependencies,
): Promise<BranchHistory> {
  if (!hasBranch || history.ended.length > 0) return history;
  const { ended } = await histories.readAlone(toQuery(due));
  return { ...history, ended };
}

async function judgeHistory(
  due: DueBranch,
  history: BranchHistory,
  dependencies: SyncDependencies,
): Promise<Obstacle | null> {
  const { comparison, settings } = due;
  const { nowMs, botUserIds } = dependencies;
  const { behindBy } = comparison;
  const veto = findVeto(history.ended, { ...settings, behindBy, botUserIds, nowMs: nowMs() });
  if (veto !== null) return describeVeto(veto);
  if (settings.finished === "leave" && isOver(comparison, history)) {
    return { outcome: "finished", detail: FINISHED };
  }
  if (!settings.isReplayGuarded) return null;
  for (const replay of findReplays(history, comparison, due.rules)) {
    if (await isReplayConfirmed(replay, due, dependencies)) return describeReplay(replay);
  }
  return null;
}

/**
 * What to do where the past cannot be read. Without calls left the branch waits. A failure in passing makes it wait too if
 * it has a sync branch, because then there may be a person's word that was not heard. In any other case it gets its pull
 * request: a server that tells nothing of the past must not end the main job.
 */
function judgeUnread(
  due: DueBranch,
  { code, message }: GitHubError,
  hasBranch: boolean,
  { logger }: SyncDependencies,
): DueBranch {
  if (code === "rate-limited") return { ...due, openPullRequests: { code, message } };
  const isPassing = code === "server" || code === "network";
  if (isPassing && hasBranch) {
    const detail = `nobody could tell whether a person closed the last pull request; the next run asks again: ${message}`;
    return { ...due, obstacle: { outcome: "deferred", detail } };
  }
  logger.warning(`${message} A person's veto, if there is one, is not seen.`);
  return due;
}
