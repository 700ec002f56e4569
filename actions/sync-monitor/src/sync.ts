import type { EcosystemConfig } from "@automation/core/config";
import type { DashboardCommands } from "@automation/core/dashboard-issue";
import { branchCommandKey } from "@automation/core/dashboard-issue";
import { GitHubError } from "@automation/core/errors";
import { advanceWriteHistory } from "@automation/core/memory";
import { repositoryKey } from "@automation/core/repository";
import type { ObservationRequest } from "@automation/core/sync";
import {
  type AssembledResults,
  assembleResults,
  describeDiscardedState,
  describePartialResults,
  findIdlePatterns,
  listFindings,
  listHopeless,
  listStale,
  type ObservedRepository,
  type PlanningFacts,
  type RepositoryResult,
  type RunError,
  replaceStale,
  resolveMaxPullRequests,
  resolvePullRequestLimits,
  resolveRepositorySettings,
  reviewByPeople,
  type SyncFinding,
  type SyncPlan,
  selectRepositories,
  toPlanningFailure,
} from "@automation/core/sync";
import type { GitHub } from "@automation/github";
import { checkAccess } from "./connection/check-access.ts";
import type { Connection, OpenedConnection } from "./connection/connection.ts";
import { explainMissingApp } from "./connection/missing-app.ts";
import type { PartialAnswers } from "./connection/partial-answers.ts";
import type { SyncDependencies } from "./dependencies.ts";
import { describePlan, execute } from "./execute/execute.ts";
import { retireBranches } from "./execute/retire-branches.ts";
import type { Inputs } from "./inputs.ts";
import { observe } from "./observe/observe.ts";
import { createPlanAgain, type FinishedPlan, planRun } from "./plan/plan-run.ts";
import { describeApprovals } from "./report/approval-notice.ts";
import { openDashboardIssue } from "./report/dashboard-issue.ts";

/** What a run has besides its connection. */
export interface RunMeans extends Omit<SyncDependencies, keyof GitHub | "wishes"> {
  /** `owner/name` of the repository that the workflow runs in, where it is known; `null` elsewhere. */
  readonly runnerRepository: string | null;
  /** Which ecosystem the run works for. */
  readonly ecosystem: string;
  readonly connection: Pick<Connection, "open">;
  /** What single sign-on kept back so far. */
  readonly partialAnswers: PartialAnswers;
}

/** What a run came to. */
export interface SyncResult {
  readonly repositories: readonly RepositoryResult[];
  readonly errors: readonly RunError[];
  /** What a person should put right; absent when the run came to nothing. */
  readonly findings?: readonly SyncFinding[];
  /** What a reader should know besides. */
  readonly notes?: readonly string[];
  readonly isPartial: boolean;
  /** What was to be written; absent when the run did not get so far. */
  readonly plan?: SyncPlan;
}

/** Selects, connects, observes, plans, executes, and tells what became of it. A refused token ends the run as an error of it. */
export async function sync(
  inputs: Inputs,
  config: EcosystemConfig,
  { connection, ...means }: RunMeans,
): Promise<SyncResult> {
  for (const pattern of findIdlePatterns(config, inputs.repositories)) {
    means.logger.warning(`repositories: no repository of the configuration matches ${pattern}.`);
  }
  const { selected, skipped } = selectRepositories(config, inputs.repositories, inputs.shard);
  const requests = selected.map((repository) => ({
    config: repository,
    settings: resolveRepositorySettings(config, repository, inputs.overrides, means.ecosystem),
  }));
  const opened = await connection.open(new Set(requests.map(ownerOf)));
  if (opened.status === "refused") return endWith(opened.error);
  const { refusedOwners, github } = opened;
  const tooFar = await findUnreachable(inputs, opened, requests);
  if (tooFar !== null) return endWith(tooFar);
  const dashboardIssue = await openDashboardIssue(inputs, means, github.issues, means.logger);
  const dependencies: SyncDependencies = { ...github, ...means, wishes: dashboardIssue.commands };
  const { reachable, leftOut } = part(requests, refusedOwners, dashboardIssue.commands);
  let observed: readonly ObservedRepository[];
  let facts: PlanningFacts;
  let plan: FinishedPlan;
  try {
    observed = explainMissingApp(await observe(reachable, dependencies), opened.ownersWithoutApp);
    const { memory, nowMs, botUserIds, approved } = dependencies;
    const isForbidden = (repository: string, branch: string) =>
      dashboardIssue.commands.never.has(branchCommandKey(repository, branch));
    const perRun = resolveMaxPullRequests(config, inputs.overrides);
    facts = {
      limits: resolvePullRequestLimits(config, perRun, memory.writes, nowMs()),
      waitingSinceMs: memory.writes.waitingSinceMs,
      review: (operation) => reviewByPeople(operation, { approved, isForbidden }),
      botUserIds,
      nowMs: nowMs(),
    };
    plan = await planRun(listStale(observed), facts, dependencies);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return endWith(error);
  }
  const planAgain = createPlanAgain(plan, facts, dependencies);
  const outcomes = inputs.isDryRun ? describePlan(plan) : await execute(plan, { ...dependencies, planAgain });
  observed = replaceStale(observed, plan.reassessed);
  const retired = await retireBranches(observed, listHopeless(plan), inputs.isDryRun, dependencies);
  const notSelected = skipped.map(
    ({ repository, reason }): ObservedRepository => ({ status: "skipped", config: repository, reason }),
  );
  const all = [...observed, ...leftOut, ...notSelected];
  const threshold = inputs.overrides.threshold ?? config.threshold;
  const result = assembleResults(all, outcomes, threshold, retired);
  const { discarded } = dependencies.memory;
  const { operations, organizations } = means.partialAnswers;
  const findings = [
    ...listFindings(config, result.repositories),
    ...(discarded === undefined ? [] : [describeDiscardedState(discarded)]),
    ...(operations.length === 0 ? [] : [describePartialResults(operations, organizations)]),
  ];
  const approvals = describeApprovals(inputs, opened.homeLimit, result.repositories);
  if (approvals !== null) means.logger.notice(approvals);
  if (!inputs.isDryRun) {
    const known = new Set(config.repositories.map(({ repository }) => repositoryKey(repository)));
    const { commands = [] } = dashboardIssue.commands;
    await dashboardIssue.show({ ...toDashboardFacts(result, means), findings, commands, known });
  }
  return { ...result, findings, notes: approvals === null ? [] : [approvals], plan };
}

function toDashboardFacts(
  result: AssembledResults,
  { memory, nowMs, runUrl }: Pick<RunMeans, "memory" | "nowMs" | "runUrl">,
) {
  const at = { contentMs: [], nowMs: nowMs() };
  const { waitingSinceMs } = advanceWriteHistory(memory.writes, { ...result, ...at });
  return { ...result, waiting: waitingSinceMs, runUrl, nowMs: at.nowMs };
}

function ownerOf({ config }: ObservationRequest): string {
  return config.repository.owner.toLowerCase();
}

/** Leaves out repositories of owners whose own token was refused, and those that people want to be left alone. */
function part(
  requests: readonly ObservationRequest[],
  refusedOwners: ReadonlyMap<string, GitHubError>,
  { ignored }: DashboardCommands,
): { readonly reachable: readonly ObservationRequest[]; readonly leftOut: readonly ObservedRepository[] } {
  const reachable: ObservationRequest[] = [];
  const leftOut: ObservedRepository[] = [];
  for (const request of requests) {
    const { config } = request;
    const error = refusedOwners.get(ownerOf(request));
    if (error !== undefined) {
      leftOut.push({ status: "failed", config, failure: toPlanningFailure(error) });
    } else if (ignored.has(repositoryKey(config.repository))) {
      leftOut.push({ status: "skipped", config, reason: "disabled" });
    } else reachable.push(request);
  }
  return { reachable, leftOut };
}

/** A dry run is told too: it is there to show what a run would meet. */
async function findUnreachable(
  { githubToken, ownerTokens, app }: Inputs,
  { github, homeLimit }: Extract<OpenedConnection, { status: "open" }>,
  requests: readonly ObservationRequest[],
): Promise<GitHubError | null> {
  if (app !== undefined) return null;
  const others = new Set(ownerTokens.map(({ owner }) => owner));
  const ofHome = requests.filter((request) => !others.has(ownerOf(request)));
  return checkAccess(githubToken, homeLimit, ofHome, github);
}

function endWith(error: GitHubError): SyncResult {
  return { repositories: [], errors: [toRunError(error)], isPartial: true };
}

/** A failure that concerns the run as a whole. */
function toRunError(error: GitHubError): RunError {
  const { code, message, remedy } = error;
  return { repository: null, code, message, ...(remedy !== undefined && { remedy }) };
}
