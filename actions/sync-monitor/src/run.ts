import {
  assembleResults,
  type EcosystemConfig,
  findIdlePatterns,
  GitHubError,
  type ObservedRepository,
  type RepositoryResult,
  type RunError,
  resolveMaxPullRequests,
  resolvePullRequestLimits,
  resolveRepositorySettings,
  selectRepositories,
} from "@automation/core";
import { type ConfirmedPlan, confirmPlan } from "./confirm-plan.ts";
import type { SyncDependencies } from "./dependencies.ts";
import { describePlan, execute } from "./execute.ts";
import type { Inputs } from "./inputs.ts";
import { observe } from "./observe.ts";

/** What a run came to. */
export interface SyncResult {
  readonly repositories: readonly RepositoryResult[];
  readonly errors: readonly RunError[];
  readonly isPartial: boolean;
}

/** Selects, observes, plans, executes, and tells what became of it. A refused token ends the run as an error of it. */
export async function run(
  inputs: Inputs,
  config: EcosystemConfig,
  dependencies: SyncDependencies,
): Promise<SyncResult> {
  for (const pattern of findIdlePatterns(config, inputs.repositories)) {
    dependencies.logger.warning(`repositories: no repository of the configuration matches ${pattern}.`);
  }
  const { selected, skipped } = selectRepositories(config, inputs.repositories, inputs.shard);
  const requests = selected.map((repository) => ({
    config: repository,
    settings: resolveRepositorySettings(config, repository, inputs.overrides),
  }));
  let confirmed: ConfirmedPlan;
  try {
    const read = await observe(requests, dependencies);
    const perRun = resolveMaxPullRequests(config, inputs.overrides);
    const limits = resolvePullRequestLimits(config, perRun, dependencies.memory.writes, dependencies.nowMs());
    confirmed = await confirmPlan(read, limits, dependencies);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { repositories: [], errors: [toRunError(error)], isPartial: true };
  }
  const { observed, plan } = confirmed;
  const outcomes = inputs.isDryRun ? describePlan(plan) : await execute(plan, dependencies);
  const leftOut = skipped.map(
    ({ repository, reason }): ObservedRepository => ({
      status: "skipped",
      config: repository,
      reason,
    }),
  );
  return assembleResults([...observed, ...leftOut], outcomes, inputs.overrides.threshold ?? config.threshold);
}

/** A failure that concerns the run as a whole. */
export function toRunError(error: GitHubError): RunError {
  return { repository: null, code: error.code, message: error.message };
}
