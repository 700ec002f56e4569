import type { ActionKit } from "@automation/action-kit";
import {
  createSyncReport,
  type EcosystemConfig,
  GitHubError,
  parseEcosystemConfig,
  type RateLimitSpan,
  type RunMetrics,
  renderSyncSummary,
  resolveRunMode,
  type SyncRun,
  summarizeRun,
} from "@automation/core";
import { createGitHub, type GitHub } from "@automation/github";
import { RateLimitBudget, WriteGovernor } from "@automation/resilience";
import type { Inputs } from "./inputs.ts";
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
    signal: kit.signal,
  });
  const github = connect(inputs, budget, kit);
  const result = await work(inputs, config, github, kit);
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
    rateLimit: toSpans(budget),
    run: kit.runner.identity,
  });
  await publish(inputs, syncRun, metrics, kit);
  failWhenBad(inputs, syncRun, metrics, kit);
}

async function readConfig(file: string, kit: ActionKit): Promise<EcosystemConfig> {
  const { config, warnings } = parseEcosystemConfig(await kit.readWorkspaceFile(file), { file });
  for (const warning of warnings) kit.logger.warning(`${file}:${warning.line}: ${warning.message}`);
  return config;
}

function connect(inputs: Inputs, budget: RateLimitBudget, kit: ActionKit): GitHub {
  const { clock, random, logger, signal, runner } = kit;
  return createGitHub({
    token: inputs.githubToken,
    apiUrl: runner.apiUrl,
    graphqlUrl: runner.graphqlUrl,
    logger,
    clock,
    random,
    budget,
    governor: new WriteGovernor({
      clock,
      random,
      intervalMs: inputs.writeIntervalMs,
      maxWaitMs: inputs.maxWaitMinutes * 60_000,
      signal,
    }),
    maxRetries: inputs.maxRetries,
    concurrency: inputs.concurrency,
    signal,
    userAgent: "automation/sync-monitor",
  });
}

/** Asks for the limits first: it is free, it sets the budget, and a refused token shows after this one call. */
async function work(
  inputs: Inputs,
  config: EcosystemConfig,
  github: GitHub,
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
    runUrl: kit.runner.runUrl,
  });
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

async function publish(inputs: Inputs, syncRun: SyncRun, metrics: RunMetrics, kit: ActionKit): Promise<void> {
  await kit.writeReport(inputs.metricsFile, metrics);
  await kit.writeReport(inputs.reportFile, createSyncReport(syncRun));
  kit.setOutputs(toOutputs(metrics, syncRun.repositories, inputs));
  await kit.summary(renderSyncSummary(syncRun, metrics, kit.runner.serverUrl));
  for (const error of syncRun.errors) {
    kit.logger.error(error.repository === null ? error.message : `${error.repository}: ${error.message}`);
  }
  await kit.uploadArtifact(inputs.artifactName, [inputs.metricsFile, inputs.reportFile]);
}

function failWhenBad(inputs: Inputs, syncRun: SyncRun, metrics: RunMetrics, kit: ActionKit): void {
  if (syncRun.errors.some((error) => error.repository === null)) {
    kit.fail("The run could not be carried out; the error above says why.");
  } else if (metrics.success_rate !== null && metrics.success_rate < inputs.minSuccessRate) {
    kit.fail(
      `Only ${metrics.success_rate} % of the repositories went without an error; min-success-rate is ${inputs.minSuccessRate}. The summary lists the failures.`,
    );
  }
}
