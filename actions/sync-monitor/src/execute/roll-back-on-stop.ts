import { repositoryKey } from "@automation/core/repository";
import { type RollbackSettings, rollBack, selectEntries } from "@automation/core/rollback";
import {
  listBranchPrefixes,
  type StaleBranch,
  type StaleBranchOutcome,
  type SyncPlan,
  WRITTEN_OUTCOMES,
} from "@automation/core/sync";
import { formatCount } from "@automation/core/text";
import type { GitHub } from "@automation/github";
import type { Session } from "../session.ts";

/** A run that the breaker stopped. */
export interface StoppedRun {
  readonly plan: SyncPlan;
  readonly outcomes: ReadonlyMap<StaleBranch, StaleBranchOutcome>;
  readonly stoppedBy: string;
}

/** Undoes what this run wrote, because it was stopped; gives what became of its branches then. */
export async function rollBackOnStop(
  { plan, outcomes, stoppedBy }: StoppedRun,
  { config, journal, logger, signal }: Session,
  github: GitHub,
): Promise<ReadonlyMap<StaleBranch, StaleBranchOutcome>> {
  if (journal === undefined) {
    logger.warning("Nothing was rolled back: without a journal it is not known what was written.");
    return outcomes;
  }
  const allowed = new Set(config.repositories.map(({ repository }) => repositoryKey(repository)));
  const selection = { allowed, run: undefined, repositories: [], operations: [] };
  const { repositories } = selectEntries([journal.text()], selection);
  // What the run moved a moment ago it may move back.
  const settings: RollbackSettings = {
    mode: "apply",
    allowsForce: true,
    maxOperations: Number.POSITIVE_INFINITY,
    branchPrefixesOf: (repository) => listBranchPrefixes(config, repository),
  };
  const { rows } = await rollBack(repositories, settings, { ...github, logger, signal });
  const undone = rows.filter(({ status }) => status === "compensated").length;
  const left = rows.filter(({ status }) => status !== "compensated" && status !== "already-gone").length;
  logger.warning(
    `Rolled back: ${formatCount(undone, "operation")}, ${left} left as they are. The journal has all of them.`,
  );
  const withdrawn = new Map(outcomes);
  for (const { due } of plan.operations) {
    const outcome = outcomes.get(due.observed);
    if (outcome !== undefined) withdrawn.set(due.observed, withdraw(outcome, stoppedBy));
  }
  return withdrawn;
}

function withdraw(outcome: StaleBranchOutcome, stoppedBy: string): StaleBranchOutcome {
  const { pullRequest: _, isNewPullRequest: __, ...result } = outcome.result;
  if (!WRITTEN_OUTCOMES.includes(result.outcome)) return outcome;
  const detail = `${result.outcome}, then rolled back: ${stoppedBy}`;
  return { ...outcome, result: { ...result, outcome: "deferred", detail } };
}
