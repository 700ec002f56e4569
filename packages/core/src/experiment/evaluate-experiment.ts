import type { ExperimentConfig, ExperimentMetric } from "../config/experiments/experiment-config.ts";
import { type AlwaysValidResult, testAlwaysValid } from "./always-valid.ts";
import { experimentStart } from "./apply-experiments.ts";
import { collectResults, type ExperimentRecords, readLives, type VariantResults } from "./collect-results.ts";
import {
  compareGroups,
  compareWithin,
  type Difference,
  estimateRatio,
  type RatioEstimate,
} from "./difference.ts";
import { evaluateGuardrails, type GuardrailResult } from "./evaluate-guardrails.ts";
import { type ExperimentMemory, rememberedP } from "./experiment-state.ts";
import { medianTime } from "./kaplan-meier.ts";
import { createAdjustment } from "./pre-period.ts";
import { testSampleRatio } from "./sample-ratio.ts";

const DAY_MS = 86_400_000;

/** What is known beside the history. */
export interface EvaluationContext {
  readonly nowMs: number;
  /** How many units each variant was drawn for since the start, by its id. */
  readonly assigned: ReadonlyMap<string, number>;
  /** What earlier looks left. */
  readonly memory: ExperimentMemory;
}

/** One variant beside the control, by the primary metric. */
export interface Comparison extends AlwaysValidResult {
  readonly variant: string;
  /** Treated minus control; `null` where one has nothing to show. */
  readonly delta: number | null;
  /** The lowest `p` of all looks, this one included. */
  readonly lowestP: number;
  /** The level that it must reach: alpha, divided among the variants. */
  readonly alpha: number;
}

/** What a look at an experiment shows; decides nothing. */
export interface ExperimentLook {
  readonly experiment: ExperimentConfig;
  readonly nowMs: number;
  /** Whole and part days since the start. */
  readonly days: number;
  /** Repositories with results of the primary metric, by variant. */
  readonly estimates: ReadonlyMap<string, RatioEstimate>;
  readonly comparisons: readonly Comparison[];
  readonly guardrails: readonly GuardrailResult[];
  readonly secondary: readonly SecondaryResult[];
  /** Units that met each variant, and for how many it was drawn. */
  readonly exposures: ReadonlyMap<string, { readonly exposed: number; readonly assigned: number }>;
  readonly doubled: number;
  /** Probability of these exposures by chance; `null` where there are too few. */
  readonly sampleRatioP: number | null;
}

/** A metric that is only reported, by variant; `null` where nothing is known. */
export interface SecondaryResult {
  readonly metric: ExperimentMetric;
  readonly values: ReadonlyMap<string, number | null>;
}

/** Looks at an experiment. May be called as often as one likes: the test allows for it. */
export function lookAtExperiment(
  experiment: ExperimentConfig,
  records: ExperimentRecords,
  { nowMs, assigned, memory }: EvaluationContext,
): ExperimentLook {
  const { variants, doubled } = collectResults(experiment, records, nowMs);
  const control = variants.get(experiment.variants[0]?.id ?? "");
  const treated = experiment.variants.slice(1);
  const adjust = createPrimaryAdjustment(experiment, records, variants, nowMs);
  const exposures = new Map(
    [...variants].map(([id, { exposed }]) => [
      id,
      { exposed: exposed.size, assigned: assigned.get(id) ?? 0 },
    ]),
  );
  return {
    experiment,
    nowMs,
    days: Math.max(0, (nowMs - experimentStart(experiment)) / DAY_MS),
    estimates: new Map(
      [...variants].map(([id, results]) => [id, estimateRatio(primarySums(experiment, results))]),
    ),
    comparisons: treated.map(({ id }) => {
      const difference = compare(experiment, control, variants.get(id), adjust);
      const alpha = experiment.analysis.alpha / treated.length;
      const tested =
        difference === null
          ? { p: 1, interval: null }
          : testAlwaysValid(difference, { tau: experiment.primary.mde, alpha });
      const lowestP = Math.min(tested.p, rememberedP(memory, experiment, id));
      return { ...tested, variant: id, delta: difference?.delta ?? null, lowestP, alpha };
    }),
    guardrails: evaluateGuardrails(experiment, variants),
    secondary: experiment.secondary.map((metric) => ({
      metric,
      values: new Map([...variants].map(([id, results]) => [id, describeMetric(metric, results)])),
    })),
    exposures,
    doubled: doubled.size,
    sampleRatioP: testSampleRatio([...exposures.values()]),
  };
}

function primarySums({ primary }: ExperimentConfig, { sums }: VariantResults) {
  return primary.metric === "time_to_merge_p50_h" ? [] : sums[primary.metric];
}

function createPrimaryAdjustment(
  experiment: ExperimentConfig,
  { pullRequests }: ExperimentRecords,
  variants: ReadonlyMap<string, VariantResults>,
  nowMs: number,
) {
  // Within a repository its habits cancel out anyway.
  const isAdjusted = experiment.primary.metric === "merged_within_72h" && experiment.design === "parallel";
  const all = [...variants.values()].flatMap((results) => primarySums(experiment, results));
  return createAdjustment(experiment, isAdjusted ? readLives(pullRequests, nowMs) : [], all);
}

function compare(
  experiment: ExperimentConfig,
  control: VariantResults | undefined,
  treated: VariantResults | undefined,
  adjust: ReturnType<typeof createAdjustment>,
): Difference | null {
  if (control === undefined || treated === undefined) return null;
  const [before, after] = [control, treated].map((results) => adjust(primarySums(experiment, results)));
  if (before === undefined || after === undefined) return null;
  return experiment.design === "switchback"
    ? compareWithin(before, after)
    : compareGroups(estimateRatio(before), estimateRatio(after));
}

function describeMetric(metric: ExperimentMetric, { sums, timesToMerge }: VariantResults): number | null {
  return metric === "time_to_merge_p50_h" ? medianTime(timesToMerge) : estimateRatio(sums[metric]).rate;
}
