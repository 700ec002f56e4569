import type { EcosystemConfig } from "../config/ecosystem-config.ts";
import type { ExperimentConfig } from "../config/experiments/experiment-config.ts";
import { changeState } from "../history/change-state.ts";
import { isExposure } from "../history/exposure-records.ts";
import { hideName } from "../history/hidden-name.ts";
import { isPullRequestChange } from "../history/pull-request-records.ts";
import { readHistory } from "../history/read-history.ts";
import { readStateFile, STATE_FOLDER, statePathsIn } from "../history/state-file.ts";
import type { Clock } from "../ports/clock.ts";
import type { HistoryStore } from "../ports/history-store.ts";
import type { Random } from "../ports/random.ts";
import { createParticipationFinder, experimentStart, isRunning } from "./apply-experiments.ts";
import type { Sha256 } from "./assign-variant.ts";
import { type ExperimentRecords, isPartOf, readLives } from "./collect-results.ts";
import { type DecidedExperiment, decideExperiment } from "./decide-experiment.ts";
import { type ExperimentLook, lookAtExperiment } from "./evaluate-experiment.ts";
import {
  describeDraw,
  EXPERIMENTS_SECTION,
  type ExperimentMemory,
  type ExperimentState,
  readExperimentMemory,
  recall,
  rememberLook,
  renderExperimentMemory,
} from "./experiment-state.ts";

import { createNameReader, nameRepositories } from "./name-repositories.ts";

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;

/** An experiment that was looked at. */
export interface EvaluatedExperiment {
  readonly look: ExperimentLook;
  readonly decided: DecidedExperiment;
  /** Set once it was stopped, by this look or an earlier one. */
  readonly stopped: ExperimentState["stopped"];
  /** Whether this look stopped it. */
  readonly isNewlyStopped: boolean;
  /** Of the variant that stopped it: at most 100. */
  readonly openPullRequests: readonly { readonly repository: string; readonly number: number }[];
}

/** What evaluating came to. */
export interface ExperimentsEvaluation {
  readonly experiments: readonly EvaluatedExperiment[];
  /** What a person should read: state that could not be kept, or read. */
  readonly problems: readonly string[];
}

/** What evaluating needs. */
export interface EvaluationOptions {
  readonly clock: Clock;
  readonly random: Random;
  readonly sha256: Sha256;
  /** `owner/name` of the repository whose runs the history is of, which hidden names are hashed with; absent where it is not known. */
  readonly home?: string | undefined;
  /** Whether nothing is written. */
  readonly isDryRun: boolean;
}

/**
 * Looks at every running experiment and keeps what it decides in the history's state, by compare and swap: of two looks at
 * once each takes what the other one kept. A stop stays. Throws what the store throws when it cannot be read.
 */
export async function evaluateExperiments(
  config: EcosystemConfig,
  store: HistoryStore,
  { clock, random, sha256, home, isDryRun }: EvaluationOptions,
): Promise<ExperimentsEvaluation> {
  const nowMs = clock.now();
  const running = config.experiments.filter(
    (experiment) => experiment.status === "running" && experimentStart(experiment) <= nowMs,
  );
  if (running.length === 0) return { experiments: [], problems: [] };
  const names = createNameReader(config, (name) => hideName(name, home ?? "", sha256));
  const records = nameRepositories(await readRecords(store, running, nowMs), names);
  const look = (section: unknown) => {
    const memory = readExperimentMemory(section);
    const experiments = running.map((experiment) =>
      evaluate(experiment, records, {
        nowMs,
        memory,
        assigned: countAssigned(config, experiment, nowMs, sha256),
      }),
    );
    const value = renderExperimentMemory(experiments.reduce(remember, memory));
    const isSame = JSON.stringify(value) === JSON.stringify(section);
    return { value: isSame ? undefined : value, result: experiments };
  };
  if (isDryRun) return { experiments: look(await readSection(store)).result, problems: [] };
  const written = await changeState(
    store,
    { section: EXPERIMENTS_SECTION, apply: look },
    { clock, random, message: "Evaluate experiments" },
  );
  const problems =
    "message" in written
      ? [`${written.message} The next evaluation tries again; until then nothing is stopped.`]
      : [written.problem].filter((problem) => problem !== null);
  return { experiments: written.result, problems };
}

/** The ids of experiments that were stopped, from the history's state. Throws what the store throws. */
export async function readExperimentsSection(store: HistoryStore): Promise<ExperimentMemory> {
  return readExperimentMemory(await readSection(store));
}

/** The section of the history's state as it is. Throws what the store throws. */
export async function readSection(store: HistoryStore): Promise<unknown> {
  const snapshot = await store.open([STATE_FOLDER]);
  const texts = await snapshot.read(statePathsIn(snapshot.files.map(({ path }) => path)));
  return readStateFile(texts).sections[EXPERIMENTS_SECTION];
}

/** Reads what the history has of experiments, from the earliest start on. Throws what the store throws. */
export async function readRecords(
  store: HistoryStore,
  experiments: readonly ExperimentConfig[],
  nowMs: number,
): Promise<ExperimentRecords> {
  const starts = experiments.map(
    (experiment) => experimentStart(experiment) - experiment.analysis.prePeriodDays * DAY_MS,
  );
  const reading = await readHistory(store, {
    streams: ["exposures", "pull-requests"],
    fromMs: Math.min(...starts),
    untilMs: nowMs,
  });
  return {
    exposures: (reading.records.get("exposures") ?? []).filter(isExposure),
    pullRequests: (reading.records.get("pull-requests") ?? []).filter(isPullRequestChange),
  };
}

/** Looks at one experiment and decides about it; keeps nothing. */
export function evaluate(
  experiment: ExperimentConfig,
  records: ExperimentRecords,
  context: {
    readonly nowMs: number;
    readonly memory: ExperimentMemory;
    readonly assigned: ReadonlyMap<string, number>;
  },
): EvaluatedExperiment {
  const look = lookAtExperiment(experiment, records, context);
  const known = recall(context.memory, experiment);
  const before = known?.stopped;
  const isRedrawn = known !== undefined && known.draw !== describeDraw(experiment);
  const decided = decideExperiment(look, { stopped: before, isRedrawn });
  const isNewlyStopped = before === undefined && decided.decision === "stopped_guardrail";
  const stopped = isNewlyStopped
    ? { at: new Date(context.nowMs).toISOString(), reason: decided.reason, evidence: decided.variant ?? "" }
    : before;
  const openPullRequests =
    stopped === undefined ? [] : listOpen(experiment, records, stopped.evidence, context.nowMs);
  return { look, decided, stopped, isNewlyStopped, openPullRequests };
}

const MAX_OPEN = 100;

function listOpen(
  experiment: ExperimentConfig,
  { pullRequests }: ExperimentRecords,
  stoppedVariant: string,
  nowMs: number,
): EvaluatedExperiment["openPullRequests"] {
  return readLives(pullRequests, nowMs)
    .filter((life) => life.isOpen && isPartOf(life, experiment) && life.variant === stoppedVariant)
    .slice(0, MAX_OPEN);
}

function remember(memory: ExperimentMemory, { look, stopped }: EvaluatedExperiment): ExperimentMemory {
  const lowestP = Object.fromEntries(look.comparisons.map((one) => [one.variant, one.lowestP]));
  return rememberLook(memory, look.experiment, { lowestP, stopped });
}

/** Units that each variant was drawn for since the start, from the repositories of today. */
export function countAssigned(
  config: EcosystemConfig,
  experiment: ExperimentConfig,
  nowMs: number,
  sha256: Sha256,
): ReadonlyMap<string, number> {
  const counts = new Map(experiment.variants.map(({ id }) => [id, 0]));
  const startMs = experimentStart(experiment);
  const endMs = Math.min(nowMs, startMs + experiment.maxDays * DAY_MS - 1);
  const units = new Set<string>();
  for (let atMs = startMs; ; atMs = Math.min(atMs + WEEK_MS, endMs)) {
    const context = { nowMs: atMs, sha256, stopped: new Set<string>(), isDisabled: false };
    const running = config.experiments.filter((other) => isRunning(other, context));
    const findParticipation = createParticipationFinder(running, sha256);
    for (const entry of config.repositories) {
      const own = findParticipation(entry, atMs);
      if (own?.experiment.id !== experiment.id || units.has(own.unit)) continue;
      units.add(own.unit);
      counts.set(own.variant.id, (counts.get(own.variant.id) ?? 0) + 1);
    }
    if (experiment.design === "parallel" || atMs >= endMs) return counts;
  }
}
