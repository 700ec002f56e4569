import { createHash } from "node:crypto";
import { type ActionKit, preferLittleMemory } from "@automation/action-kit";
import { ConfigError, type ConfigProblem } from "@automation/core/errors";
import { advanceWriteHistory } from "@automation/core/memory";
import { type RateLimitSpan, type RunMetrics, summarizeRun } from "@automation/core/metrics";
import {
  createSyncReport,
  describeEarlyEnd,
  describeWritePace,
  judgeExit,
  renderSyncSummary,
  type SyncRun,
} from "@automation/core/report";
import { createPlanFile, resolveRunMode } from "@automation/core/sync";
import type { RateLimitUsage } from "@automation/resilience";
import { findDeadline } from "./connection/access.ts";
import { type Connection, createConnection } from "./connection/connection.ts";
import type { Inputs } from "./inputs.ts";
import { toOutputs } from "./outputs.ts";
import { findEarlyEnd } from "./report/early-end.ts";
import type { StartedRun } from "./start.ts";
import { type KeptState, openState } from "./state/cache.ts";
import { nameEcosystem } from "./state/name-ecosystem.ts";
import { createStateDigest } from "./state/state-file.ts";
import { type SyncResult, sync } from "./sync.ts";

/** Repositories from which on memory counts for more than the last tenth of speed. */
const MANY_REPOSITORIES = 1_000;

/** Carries out a run that has begun, publishes what came out, then says whether it failed. */
export async function run(started: StartedRun, kit: ActionKit): Promise<void> {
  const { inputs, config, startedAtMs, governor } = started;
  if (config.repositories.length > MANY_REPOSITORIES) preferLittleMemory();
  const scope = nameScope(inputs, kit.runner.apiUrl);
  const state = await openState(
    inputs.stateFile,
    scope,
    createStateDigest(kit.runner, inputs.configFile),
    kit,
  );
  governor.recall(state.memory.writes.contentMs);
  const connection = createConnection(started, kit);
  const { result: found, crash } = await workOrTell(started, { connection, state }, kit);
  const { plan, ...result } = found;
  const finishedAtMs = kit.clock.now();
  const earlyEnd = findEarlyEnd({
    result,
    connection,
    governor,
    isCancelled: kit.signal.aborted,
    deadlineMs: findDeadline(inputs, startedAtMs),
    nowMs: finishedAtMs,
  });
  const syncRun: SyncRun = {
    mode: resolveRunMode(config, inputs.overrides),
    isDryRun: inputs.isDryRun,
    threshold: inputs.overrides.threshold ?? config.threshold,
    startedAtMs,
    finishedAtMs,
    ...result,
    ...(earlyEnd !== undefined && { earlyEnd }),
  };
  const metrics = summarizeRun({
    ...syncRun,
    requestCount: connection.countRequests(),
    writeWaitMs: governor.waitedMs(),
    memory: state.memory,
    rateLimit: toSpans(connection.usage()),
    run: kit.runner.identity,
  });
  const { repositories, finishedAtMs: nowMs } = syncRun;
  const contentMs = governor.history();
  state.memory.keepWrites(advanceWriteHistory(state.memory.writes, { repositories, contentMs, nowMs }));
  await state.save();
  const planFile = plan && inputs.isDryRun ? inputs.planFile : undefined;
  const files = [
    [inputs.metricsFile, metrics],
    [inputs.reportFile, createSyncReport(syncRun)],
    ...(plan && planFile ? [[planFile, createPlanFile(plan, kit.runner.apiUrl, nowMs)] as const] : []),
  ] as const;
  const failure = judgeExit(syncRun, metrics, inputs.minSuccessRate);
  const pace = describeWritePace(metrics);
  if (pace !== null) kit.logger.info(pace);
  try {
    await publish({ inputs, syncRun, metrics, failure }, files, kit);
    if (crash !== undefined) throw crash.error;
    if (failure !== null) kit.fail(failure);
  } finally {
    if (earlyEnd !== undefined) {
      kit.logger.warning(describeEarlyEnd(earlyEnd, syncRun.repositories, finishedAtMs));
    }
  }
}

/** What a run works with. */
interface Means {
  readonly connection: Connection;
  readonly state: KeptState;
}

interface WorkDone {
  readonly result: SyncResult;
  /** What ended the work, where it is our own fault: to be thrown once the files are written. */
  readonly crash?: { readonly error: unknown };
}

async function workOrTell(started: StartedRun, means: Means, kit: ActionKit): Promise<WorkDone> {
  try {
    return { result: await work(started, means, kit) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const told = { repository: null, code: "internal", message: `Unexpected failure: ${message}` } as const;
    return { result: { repositories: [], errors: [told], isPartial: true }, crash: { error } };
  }
}

async function work(
  { inputs, config, approved, partialAnswers }: StartedRun,
  { connection, state }: Means,
  kit: ActionKit,
): Promise<SyncResult> {
  return sync(inputs, config, {
    connection,
    logger: kit.logger,
    signal: kit.signal,
    concurrency: inputs.concurrency,
    botUserIds: config.bots.userIds,
    botBranchPrefixes: config.bots.branchPrefixes,
    memory: state.memory,
    checkpoint: () => state.checkpoint(),
    spendablePoints: () => findSpendable(connection, inputs, kit.clock.now()),
    nowMs: () => kit.clock.now(),
    random: kit.random,
    approved,
    partialAnswers,
    runnerRepository: kit.runner.identity.repository,
    ecosystem: await nameEcosystem(inputs.configFile, kit),
    runUrl: kit.runner.runUrl,
  });
}

/** A name for what this ecosystem keeps, the same in each of its runs. */
function nameScope({ configFile, repositories, shard, stateFile }: Inputs, apiUrl: string): string {
  const parts = JSON.stringify([apiUrl, configFile, repositories, shard ?? null, stateFile]);
  return createHash("sha256").update(parts).digest("hex").slice(0, 16);
}

/** What may be spent on GraphQL, the next window included when the run may wait for it. */
function findSpendable(connection: Connection, inputs: Inputs, nowMs: number): number | null {
  const { limit = null, remaining = null, resetAtMs = null } = connection.usage().graphql ?? {};
  if (limit === null || remaining === null) return null;
  const spendable = Math.max(0, remaining - inputs.rateLimitBuffer);
  const isResetNear = resetAtMs !== null && resetAtMs - nowMs <= inputs.maxWaitMinutes * 60_000;
  return isResetNear ? spendable + limit : spendable;
}

function toSpans(usage: Readonly<Record<string, RateLimitUsage>>): Readonly<Record<string, RateLimitSpan>> {
  return Object.fromEntries(
    Object.entries(usage).map(([resource, { limit, start, remaining }]) => [
      resource,
      { limit, start, end: remaining },
    ]),
  );
}

/** What is said of a run, besides its files. */
interface Publication {
  readonly inputs: Inputs;
  readonly syncRun: SyncRun;
  readonly metrics: RunMetrics;
  /** Why the step fails; `null` when it does not. */
  readonly failure: string | null;
}

/** Tells the world. A file that cannot be written is thrown at the end, so that it costs only itself. */
async function publish(
  { inputs, syncRun, metrics, failure }: Publication,
  files: readonly (readonly [string, unknown])[],
  kit: ActionKit,
): Promise<void> {
  const problems: ConfigProblem[] = [];
  for (const [file, data] of files) problems.push(...(await write(file, data, kit)));
  kit.setOutputs(toOutputs(metrics, syncRun.repositories, inputs));
  const why = problems.length === 0 ? failure : (failure ?? "A file could not be written.");
  await kit.summary(renderSyncSummary(syncRun, metrics, kit.runner.serverUrl, why));
  for (const error of syncRun.errors) {
    kit.logger.error(error.repository === null ? error.message : `${error.repository}: ${error.message}`);
  }
  if (problems.length > 0) throw new ConfigError(problems);
  await kit.uploadArtifact(
    inputs.artifactName,
    files.map(([file]) => file),
  );
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
