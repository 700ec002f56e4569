import { createHash } from "node:crypto";
import type { ActionKit } from "@automation/action-kit";
import {
  advanceWriteHistory,
  ConfigError,
  type ConfigProblem,
  createSyncReport,
  type EcosystemConfig,
  GitHubError,
  parseEcosystemConfig,
  type RateLimitSpan,
  type RunError,
  type RunMetrics,
  renderSyncSummary,
  resolveRunMode,
  type SyncRun,
  summarizeRun,
} from "@automation/core";
import { createGitHub, type GitHub } from "@automation/github";
import { RateLimitBudget, WriteGovernor } from "@automation/resilience";
import type { Inputs } from "./inputs.ts";
import { type KeptState, openState } from "./kept-state.ts";
import { toOutputs } from "./outputs.ts";
import { run, type SyncResult, toRunError } from "./run.ts";

/** Runs sync-monitor on a runner: builds the adapters, runs, publishes what came out, then says whether it failed. */
export async function monitor(inputs: Inputs, kit: ActionKit): Promise<void> {
  const { clock } = kit;
  const config = await readConfig(inputs.configFile, kit);
  const startedAtMs = clock.now();
  const budget = new RateLimitBudget({
    clock,
    random: kit.random,
    buffer: inputs.rateLimitBuffer,
    maxWaitMs: inputs.maxWaitMinutes * 60_000,
    deadlineMs: inputs.deadlineMinutes === 0 ? undefined : startedAtMs + inputs.deadlineMinutes * 60_000,
    signal: kit.signal,
  });
  const state = await openState(inputs.stateFile, nameScope(inputs, kit.runner.apiUrl), kit);
  const governor = createGovernor(inputs, state.memory.writes.contentMs, kit);
  const github = connect(inputs, { budget, governor }, kit);
  const { result, crash } = await workOrTell(inputs, config, { github, budget, state }, kit);
  const syncRun: SyncRun = {
    mode: resolveRunMode(config, inputs.overrides),
    isDryRun: inputs.isDryRun,
    threshold: inputs.overrides.threshold ?? config.threshold,
    startedAtMs,
    finishedAtMs: clock.now(),
    ...result,
  };
  const metrics = summarizeRun({
    ...syncRun,
    requestCount: github.requests.count(),
    memory: state.memory,
    rateLimit: toSpans(budget),
    run: kit.runner.identity,
  });
  const { repositories, finishedAtMs: nowMs } = syncRun;
  const contentMs = governor.history();
  state.memory.keepWrites(advanceWriteHistory(state.memory.writes, { repositories, contentMs, nowMs }));
  await state.save();
  await publish(inputs, syncRun, metrics, kit);
  if (crash !== undefined) throw crash.error;
  failWhenBad(inputs, syncRun, metrics, kit);
}

async function readConfig(file: string, kit: ActionKit): Promise<EcosystemConfig> {
  const { config, warnings } = parseEcosystemConfig(await kit.readWorkspaceFile(file), { file });
  for (const warning of warnings) kit.logger.warning(`${file}:${warning.line}: ${warning.message}`);
  return config;
}

function createGovernor(
  inputs: Inputs,
  history: readonly number[],
  { clock, random, signal }: ActionKit,
): WriteGovernor {
  const maxWaitMs = inputs.maxWaitMinutes * 60_000;
  return new WriteGovernor({ clock, random, intervalMs: inputs.writeIntervalMs, maxWaitMs, history, signal });
}

function connect(
  inputs: Inputs,
  limits: { readonly budget: RateLimitBudget; readonly governor: WriteGovernor },
  kit: ActionKit,
): GitHub {
  const { clock, random, logger, signal, runner } = kit;
  return createGitHub({
    token: inputs.githubToken,
    apiUrl: runner.apiUrl,
    graphqlUrl: runner.graphqlUrl,
    logger,
    clock,
    random,
    ...limits,
    maxRetries: inputs.maxRetries,
    concurrency: inputs.concurrency,
    signal,
    userAgent: "automation/sync-monitor",
  });
}

/** What a run works with. */
interface Means {
  readonly github: GitHub;
  readonly budget: RateLimitBudget;
  readonly state: KeptState;
}

interface WorkDone {
  readonly result: SyncResult;
  /** What ended the work, where it is our own fault: to be thrown once the files are written. */
  readonly crash?: { readonly error: unknown };
}

async function workOrTell(
  inputs: Inputs,
  config: EcosystemConfig,
  means: Means,
  kit: ActionKit,
): Promise<WorkDone> {
  try {
    return { result: await work(inputs, config, means, kit) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const told = { repository: null, code: "internal", message: `Unexpected failure: ${message}` } as const;
    return { result: { repositories: [], errors: [told], isPartial: true }, crash: { error } };
  }
}

/** Asks for the limits first: it is free, it sets the budget, and a refused token shows after this one call. */
async function work(
  inputs: Inputs,
  config: EcosystemConfig,
  { github, budget, state }: Means,
  kit: ActionKit,
): Promise<SyncResult> {
  const refusal = await findRefusal(github, kit);
  if (refusal !== null) return { repositories: [], errors: [toRunError(refusal)], isPartial: true };
  return run(inputs, config, {
    ...github,
    logger: kit.logger,
    signal: kit.signal,
    concurrency: inputs.concurrency,
    botUserIds: config.bots.userIds,
    botBranchPrefixes: config.bots.branchPrefixes,
    memory: state.memory,
    checkpoint: () => state.checkpoint(),
    spendablePoints: () => findSpendable(budget, inputs, kit.clock.now()),
    nowMs: () => kit.clock.now(),
    runUrl: kit.runner.runUrl,
  });
}

/** A name for what this ecosystem keeps, the same in each of its runs. */
function nameScope({ configFile, repositories, shard, stateFile }: Inputs, apiUrl: string): string {
  const parts = JSON.stringify([apiUrl, configFile, repositories, shard ?? null, stateFile]);
  return createHash("sha256").update(parts).digest("hex").slice(0, 16);
}

/** What may be spent on GraphQL, the next window included when the run may wait for it. */
function findSpendable(budget: RateLimitBudget, inputs: Inputs, nowMs: number): number | null {
  const { limit = null, remaining = null, resetAtMs = null } = budget.usage().graphql ?? {};
  if (limit === null || remaining === null) return null;
  const spendable = Math.max(0, remaining - inputs.rateLimitBuffer);
  const isResetNear = resetAtMs !== null && resetAtMs - nowMs <= inputs.maxWaitMinutes * 60_000;
  return isResetNear ? spendable + limit : spendable;
}

async function findRefusal(github: GitHub, { logger }: ActionKit): Promise<GitHubError | null> {
  try {
    await github.readRateLimit();
    return null;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    if (error.code === "unauthorized") return error;
    // The budget learns from every other answer too.
    logger.warning(error.message);
    return null;
  }
}

function toSpans(budget: RateLimitBudget): Readonly<Record<string, RateLimitSpan>> {
  return Object.fromEntries(
    Object.entries(budget.usage()).map(([resource, { limit, start, remaining }]) => [
      resource,
      { limit, start, end: remaining },
    ]),
  );
}

/** Tells the world. A file that cannot be written is thrown at the end, so that it costs only itself. */
async function publish(inputs: Inputs, syncRun: SyncRun, metrics: RunMetrics, kit: ActionKit): Promise<void> {
  const problems = [
    ...(await write(inputs.metricsFile, metrics, kit)),
    ...(await write(inputs.reportFile, createSyncReport(syncRun), kit)),
  ];
  kit.setOutputs(toOutputs(metrics, syncRun.repositories, inputs));
  await kit.summary(renderSyncSummary(syncRun, metrics, kit.runner.serverUrl));
  for (const error of syncRun.errors) {
    kit.logger.error(error.repository === null ? error.message : `${error.repository}: ${error.message}`);
  }
  if (problems.length > 0) throw new ConfigError(problems);
  await kit.uploadArtifact(inputs.artifactName, [inputs.metricsFile, inputs.reportFile]);
}

async function write(file: string, data: unknown, kit: ActionKit): Promise<readonly ConfigProblem[]> {
  try {
    await kit.writeReport(file, data);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

function failWhenBad(inputs: Inputs, syncRun: SyncRun, metrics: RunMetrics, kit: ActionKit): void {
  const isOver = (error: RunError) => error.repository === null || error.code === "unauthorized";
  if (syncRun.errors.some(isOver)) {
    kit.fail("The run could not be carried out; the error above says why.");
  } else if (metrics.success_rate !== null && metrics.success_rate < inputs.minSuccessRate) {
    kit.fail(
      `Only ${metrics.success_rate} % of the repositories went without an error; min-success-rate is ${inputs.minSuccessRate}. The summary lists the failures.`,
    );
  }
}
