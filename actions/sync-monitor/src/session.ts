import { createHash } from "node:crypto";
import type { ActionKit } from "@automation/action-kit";
import type { EcosystemConfig } from "@automation/core/config";
import type { GitHubError } from "@automation/core/errors";
import { type Journal, nameRun } from "@automation/core/journal";
import { recallLoads, rememberLoads } from "@automation/core/memory";
import { type GitHub, QuerySizes } from "@automation/github";
import type { WriteGovernor } from "@automation/resilience";
import { type Connection, createConnection } from "./connection/connection.ts";
import type { PartialAnswers } from "./connection/partial-answers.ts";
import type { SyncDependencies } from "./dependencies.ts";
import type { Inputs } from "./inputs.ts";
import type { Discovered } from "./select/discover.ts";
import type { StartedRun } from "./start.ts";
import { type Cache, openCache } from "./state/cache.ts";
import { createScheduler } from "./state/create-scheduler.ts";
import { nameEcosystem } from "./state/name-ecosystem.ts";
import type { OpenedExperiments, RunExperiments } from "./state/open-experiments.ts";
import type { RunMemory } from "./state/run-memory.ts";
import { createStateDigest } from "./state/state-file.ts";

/** What a run works with, before it is connected to GitHub. */
export interface Session extends Omit<SyncDependencies, keyof GitHub> {
  readonly inputs: Inputs;
  readonly config: EcosystemConfig;
  readonly connection: Connection;
  /** What single sign-on kept back so far. */
  readonly partialAnswers: PartialAnswers;
  /** `owner/name` of the repository that the workflow runs in, where it is known; `null` elsewhere. */
  readonly runnerRepository: string | null;
  /** Which ecosystem the run works for. */
  readonly ecosystem: string;
  /** Where every write is announced; `undefined` in a dry run, and where none is wanted. */
  readonly journal: Journal | undefined;
  /** Why the rules of `discover` found nothing, where no repository is known without them. */
  readonly discoveryError: GitHubError | undefined;
  /** `null` when no repository takes part in an experiment. */
  readonly experiments: RunExperiments | null;
}

/** A session, and what is settled at its end. */
export interface OpenedSession extends Session {
  readonly cache: Cache;
  readonly governor: WriteGovernor;
  readonly startedAtMs: number;
}

/** Opens the cache and the connection of a run that has begun. */
export async function openSession(started: StartedRun, kit: ActionKit): Promise<OpenedSession> {
  const { inputs, approved, governor, partialAnswers, startedAtMs } = started;
  const { clock, runner, logger, signal, random } = kit;
  const digest = createStateDigest(runner, inputs.configFile);
  const cache = await openCache(inputs.stateFile, nameScope(inputs, runner.apiUrl), digest, kit);
  const { memory } = cache;
  governor.recall(memory.pace.contentMs);
  if (!inputs.isDryRun) memory.keepTick({ startMs: startedAtMs, number: runner.runNumber });
  const { loads = {} } = memory.earlier;
  const sizes = new QuerySizes(recallLoads(loads, clock.now()));
  memory.followLoads(() => rememberLoads(sizes.loads, loads, clock.now()));
  const connection = createConnection(started, sizes, kit);
  const discovered = await findRepositories(started.config, connection, memory, kit);
  const whole = { ...started, config: discovered.config };
  const { config, experiments } = await applyExperiments(whole, kit);
  const schedule = createScheduler(whole, memory, kit);
  return {
    ...{ inputs, config, approved, governor, partialAnswers, startedAtMs, connection, cache, memory },
    ...{ logger, signal, random, schedule },
    countRequests: () => connection.countRequests(),
    concurrency: inputs.concurrency,
    botUserIds: config.bots.userIds,
    botBranchPrefixes: config.bots.branchPrefixes,
    checkpoint: () => cache.checkpoint(),
    spendablePoints: () => findSpendable(connection, inputs, clock.now()),
    nowMs: () => clock.now(),
    sleep: (durationMs) => clock.sleep(durationMs, signal),
    runnerRepository: runner.identity.repository,
    ecosystem: await nameEcosystem(inputs.configFile, kit),
    experiments,
    discoveryError: discovered.error,
    journal:
      inputs.isDryRun || inputs.journalFile === undefined ? undefined : kit.openJournal(inputs.journalFile),
    runUrl: runner.runUrl,
    runName: nameRun(runner.identity),
  };
}

/** Most configurations list their repositories, and load nothing for it. */
async function findRepositories(
  config: EcosystemConfig,
  connection: Connection,
  memory: RunMemory,
  kit: ActionKit,
): Promise<Discovered> {
  if (config.discover.length === 0) return { config };
  const { discover } = await import("./select/discover.ts");
  return discover(config, connection, memory, kit);
}

/** Most configurations have no experiment, and load nothing for it. */
async function applyExperiments({ config, inputs }: StartedRun, kit: ActionKit): Promise<OpenedExperiments> {
  if (config.experiments.every(({ status }) => status !== "running")) return { config, experiments: null };
  const { openExperiments } = await import("./state/open-experiments.ts");
  return openExperiments(config, inputs, kit);
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
