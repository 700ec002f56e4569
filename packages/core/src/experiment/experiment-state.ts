import type { ExperimentConfig } from "../config/experiments/experiment-config.ts";
import { isObject } from "../history/history-record.ts";
import { readNumber, readText } from "../history/report-values.ts";

/** Name of the section of the history's state. */
export const EXPERIMENTS_SECTION = "experiments";

/** What earlier looks left of one experiment. */
export interface ExperimentState {
  /** With another seed it is another experiment. */
  readonly seed: string;
  /** What decides with the seed who gets which variant, as it was at the first look. */
  readonly draw: string;
  /** Lowest `p` so far, by variant. */
  readonly lowestP: Readonly<Record<string, number>>;
  /** Set for good once it was stopped. */
  readonly stopped?: { readonly at: string; readonly reason: string; readonly evidence: string };
}

/** What decides with the seed who gets which variant. Coverage may be raised: it moves nobody. */
export function describeDraw({ design, namespace, variants }: ExperimentConfig): string {
  return JSON.stringify([design, namespace, variants.map(({ id, weight }) => [id, weight])]);
}

/** By the experiment's id. */
export type ExperimentMemory = ReadonlyMap<string, ExperimentState>;

/** Reads the section. What cannot be read is left out: a look is then as the first one. */
export function readExperimentMemory(section: unknown): ExperimentMemory {
  if (!isObject(section)) return new Map();
  const entries = Object.entries(section).flatMap(([id, value]): [string, ExperimentState][] => {
    const seed = isObject(value) ? readText(value.seed) : null;
    if (!isObject(value) || seed === null) return [];
    const known = isObject(value.lowest_p) ? Object.entries(value.lowest_p) : [];
    const lowestP = known.filter(
      (entry): entry is [string, number] => typeof entry[1] === "number" && entry[1] >= 0 && entry[1] <= 1,
    );
    const stopped = readStop(value.stopped);
    const draw = readText(value.draw) ?? "";
    return [[id, { seed, draw, lowestP: Object.fromEntries(lowestP), ...(stopped && { stopped }) }]];
  });
  return new Map(entries);
}

function readStop(value: unknown): ExperimentState["stopped"] {
  if (!isObject(value)) return undefined;
  const at = readText(value.at);
  // A stop whose words are lost is still one.
  return at === null
    ? undefined
    : { at, reason: readText(value.reason) ?? "", evidence: readText(value.evidence) ?? "" };
}

/** The section as it is written. */
export function renderExperimentMemory(memory: ExperimentMemory): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    [...memory].map(([id, { seed, draw, lowestP, stopped }]) => [
      id,
      { seed, draw, lowest_p: lowestP, ...(stopped && { stopped }) },
    ]),
  );
}

/** What the memory has of an experiment; `undefined` for one with another seed. */
export function recall(
  memory: ExperimentMemory,
  { id, seed }: ExperimentConfig,
): ExperimentState | undefined {
  const state = memory.get(id);
  return state?.seed === seed ? state : undefined;
}

/** The lowest `p` of a variant so far; 1 before the first look. */
export function rememberedP(memory: ExperimentMemory, experiment: ExperimentConfig, variant: string): number {
  return readNumber(recall(memory, experiment)?.lowestP[variant]) ?? 1;
}

/** Ids of those that were stopped. */
export function stoppedExperiments(
  memory: ExperimentMemory,
  experiments: readonly ExperimentConfig[],
): ReadonlySet<string> {
  return new Set(
    experiments.filter((experiment) => recall(memory, experiment)?.stopped !== undefined).map(({ id }) => id),
  );
}

/** The memory after another look, which may have been read by somebody else meanwhile: a stop stays, and the lower `p`. */
export function rememberLook(
  memory: ExperimentMemory,
  experiment: ExperimentConfig,
  look: { readonly lowestP: Readonly<Record<string, number>>; readonly stopped?: ExperimentState["stopped"] },
): ExperimentMemory {
  const before = recall(memory, experiment);
  const lowestP = { ...before?.lowestP };
  for (const [variant, p] of Object.entries(look.lowestP))
    lowestP[variant] = Math.min(p, lowestP[variant] ?? 1);
  const stopped = before?.stopped ?? look.stopped;
  return new Map(memory).set(experiment.id, {
    seed: experiment.seed,
    draw: before?.draw ?? describeDraw(experiment),
    lowestP,
    ...(stopped && { stopped }),
  });
}
