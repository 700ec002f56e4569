import type { EcosystemConfig } from "../config/ecosystem-config.ts";
import type { ExperimentConfig } from "../config/experiments/experiment-config.ts";
import type { HistoryStore } from "../ports/history-store.ts";
import { experimentStart } from "./apply-experiments.ts";
import type { Sha256 } from "./assign-variant.ts";
import type { ExperimentRecords } from "./collect-results.ts";
import { type ExperimentLook, lookAtExperiment } from "./evaluate-experiment.ts";
import {
  countAssigned,
  type EvaluatedExperiment,
  evaluate,
  readRecords,
  readSection,
} from "./evaluate-experiments.ts";
import { readExperimentMemory } from "./experiment-state.ts";

const DAY_MS = 86_400_000;

/** How an experiment stands, and how it came there. */
export interface TracedExperiment extends EvaluatedExperiment {
  /** At the end of each day since the start, thinned, the oldest first; the last one is of now. */
  readonly trail: readonly ExperimentLook[];
}

/** What tracing needs. */
export interface TraceOptions {
  readonly nowMs: number;
  readonly sha256: Sha256;
  /** Experiments that ended before are left out. */
  readonly fromMs: number;
  /** Looks of one experiment, at least 1. */
  readonly maxLooks: number;
}

/**
 * Looks at every experiment that ran, as evaluate-experiments does, at the end of each of its days. Writes nothing. Throws what
 * the store throws when it cannot be read.
 */
export async function traceExperiments(
  config: EcosystemConfig,
  store: HistoryStore,
  { nowMs, sha256, fromMs, maxLooks }: TraceOptions,
): Promise<readonly TracedExperiment[]> {
  const ran = config.experiments.filter(
    (experiment) =>
      experiment.status !== "draft" &&
      experimentStart(experiment) < nowMs &&
      endOf(experiment, nowMs) > fromMs,
  );
  if (ran.length === 0) return [];
  const records = await readRecords(store, ran, nowMs);
  const memory = readExperimentMemory(await readSection(store));
  return ran.map((experiment) => {
    const endMs = endOf(experiment, nowMs);
    const assigned = countAssigned(config, experiment, endMs, sha256);
    const looks = lookTimes(experimentStart(experiment), endMs, maxLooks).map((atMs) =>
      lookAtExperiment(experiment, until(records, atMs), { nowMs: atMs, assigned, memory: new Map() }),
    );
    const evaluated = evaluate(experiment, until(records, endMs), { nowMs: endMs, assigned, memory });
    return { ...evaluated, trail: [...looks, evaluated.look] };
  });
}

function endOf(experiment: ExperimentConfig, nowMs: number): number {
  return Math.min(nowMs, experimentStart(experiment) + experiment.maxDays * DAY_MS);
}

/** Ends of days before the last look, evenly spread. */
function lookTimes(startMs: number, endMs: number, maxLooks: number): readonly number[] {
  const days = Math.max(0, Math.ceil((endMs - startMs) / DAY_MS) - 1);
  if (maxLooks <= 1) return [];
  const step = Math.max(1, Math.ceil(days / (maxLooks - 1)));
  const count = Math.floor(days / step);
  return Array.from({ length: count }, (_, place) => startMs + (days - (count - 1 - place) * step) * DAY_MS);
}

function until({ exposures, pullRequests }: ExperimentRecords, atMs: number): ExperimentRecords {
  const isKnown = ({ ts }: { readonly ts: string }) => Date.parse(ts) <= atMs;
  return { exposures: exposures.filter(isKnown), pullRequests: pullRequests.filter(isKnown) };
}
