import { type ActionKit, saveScarceMemory } from "@automation/action-kit";
import { branchCommandKey } from "@automation/core/dashboard-issue";
import { GitHubError } from "@automation/core/errors";
import { journalPorts } from "@automation/core/journal";
import {
  explainMissingApp,
  findIdlePatterns,
  leaveOut,
  listHopeless,
  listStale,
  type ObservationRequest,
  type ObservedRepository,
  type PlanningFacts,
  replaceStale,
  resolvePlanningFacts,
  selectRequests,
  WriteBreaker,
} from "@automation/core/sync";
import type { GitHub } from "@automation/github";
import { cleanUpBranches } from "./cleanup/clean-up-branches.ts";
import { openAccess } from "./connection/open-access.ts";
import type { ExecuteDependencies, SyncDependencies } from "./dependencies.ts";
import { describePlan, execute } from "./execute/execute.ts";
import { observe } from "./observe/observe.ts";
import { createPlanAgain, type FinishedPlan, planRun } from "./plan/plan-run.ts";
import { type DashboardIssue, openDashboardIssue } from "./report/dashboard-issue.ts";
import { addEndedPullRequests } from "./report/ended-pull-requests.ts";
import { reportRun } from "./report/report-run.ts";
import { endWithCrash, endWithError, type RunEnd, summarize } from "./report/run-end.ts";
import { openSession, type Session } from "./session.ts";
import type { StartedRun } from "./start.ts";

/** Repositories from which on a run makes garbage by the hundred megabytes. */
const MANY_REPOSITORIES = 1_000;

/** Carries out a run that has begun, and reports it, whatever it came to. */
export async function run(started: StartedRun, kit: ActionKit): Promise<void> {
  if (started.config.repositories.length > MANY_REPOSITORIES) saveScarceMemory();
  const session = await openSession(started, kit);
  const end = await sync(session).catch(endWithCrash);
  await reportRun(end, session, kit);
}

/** Syncs an ecosystem: reads what to do, observes, plans, executes the plan, cleans up, and summarizes. */
export async function sync(session: Session): Promise<RunEnd> {
  const { inputs, config } = session;
  if (session.discoveryError !== undefined) return endWithError(session.discoveryError);
  warnOfIdlePatterns(session);
  const { requests, skipped } = selectRequests(config, inputs, session.ecosystem);
  const access = await openAccess(requests, inputs, session.connection);
  if (access.status === "refused") return endWithError(access.error);
  const { journal } = session;
  const github = journal === undefined ? access.github : journalPorts(access.github, journal);
  const dashboard = await openDashboardIssue(inputs, session, github.issues);
  const dependencies: SyncDependencies = { ...github, ...session };
  const { reachable, leftOut } = leaveOut(requests, access.refusedOwners, dashboard.commands.ignored);

  const planned = await observeAndPlan(reachable, access.ownersWithoutApp, dashboard, session, dependencies);
  if (planned.status === "ended") return endWithError(planned.error);
  const { plan, facts } = planned;
  const planAgain = createPlanAgain(plan, facts, dependencies);
  const written = inputs.isDryRun
    ? { outcomes: describePlan(plan), stoppedBy: undefined }
    : await write(plan, { ...dependencies, planAgain }, session, access.github);
  const { outcomes, stoppedBy } = written;
  const observed = replaceStale(planned.observed, plan.reassessed);
  const cleanedUp =
    stoppedBy === undefined
      ? await cleanUpBranches(observed, listHopeless(plan), inputs.isDryRun, dependencies)
      : new Map();

  const all = [...observed, ...leftOut, ...skipped];
  const work = { observed: all, outcomes, cleanedUp, plan, homeLimit: access.homeLimit };
  const end = { ...summarize(work, session), ...(stoppedBy !== undefined && { stoppedBy }) };
  if (inputs.isDryRun) return end;
  await dashboard.show(end);
  return { ...end, repositories: await addEndedPullRequests(end.repositories, dependencies) };
}

/** Carries the plan out, until the breaker stops it; undoes it then, where that is wanted. */
async function write(
  plan: FinishedPlan,
  dependencies: SyncDependencies & Pick<ExecuteDependencies, "planAgain">,
  session: Session,
  github: GitHub,
) {
  const { canaryPercent, canaryWaitMinutes, stopWhenFailedPercent, rollsBackOnStop } = session.inputs;
  const breaker = new WriteBreaker({ canaryPercent, stopPercent: stopWhenFailedPercent });
  const canary = { percent: canaryPercent, waitMinutes: canaryWaitMinutes };
  const outcomes = await execute(plan, { ...dependencies, breaker, canary });
  const { stoppedBy } = breaker;
  if (stoppedBy === undefined || !rollsBackOnStop) return { outcomes, stoppedBy };
  const { rollBackOnStop } = await import("./execute/roll-back-on-stop.ts");
  return { outcomes: await rollBackOnStop({ plan, outcomes, stoppedBy }, session, github), stoppedBy };
}

type Planned =
  | {
      readonly status: "planned";
      readonly observed: readonly ObservedRepository[];
      readonly facts: PlanningFacts;
      readonly plan: FinishedPlan;
    }
  /** Nothing can be read any more: the token was refused. */
  | { readonly status: "ended"; readonly error: GitHubError };

async function observeAndPlan(
  requests: readonly ObservationRequest[],
  ownersWithoutApp: ReadonlySet<string>,
  { commands }: DashboardIssue,
  { config, inputs, approved }: Session,
  dependencies: SyncDependencies,
): Promise<Planned> {
  try {
    const observed = explainMissingApp(await observe(requests, dependencies), ownersWithoutApp);
    const facts = resolvePlanningFacts(config, {
      overrides: inputs.overrides,
      pace: dependencies.memory.pace,
      approved,
      isForbidden: (repository, branch) => commands.never.has(branchCommandKey(repository, branch)),
      nowMs: dependencies.nowMs(),
    });
    const plan = await planRun(listStale(observed), facts, dependencies);
    return { status: "planned", observed, facts, plan };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { status: "ended", error };
  }
}

function warnOfIdlePatterns({ config, inputs, logger }: Session): void {
  for (const pattern of findIdlePatterns(config, inputs.repositories)) {
    logger.warning(`repositories: no repository of the configuration matches ${pattern}.`);
  }
}
