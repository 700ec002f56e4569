import type { Comparison, ExperimentLook, TracedExperiment } from "../experiment/index.ts";
import type { ExperimentPoint, ExperimentResult, ExperimentVariantResult } from "./dashboard-model.ts";

/** Writes down what the analysis says of experiments, for the page. */
export function toExperimentResults(traced: readonly TracedExperiment[]): readonly ExperimentResult[] {
  return traced.map(({ look, decided, trail }) => {
    const { experiment } = look;
    return {
      experiment: experiment.id,
      metric: experiment.primary.metric,
      start: experiment.start,
      days: Math.floor(look.days),
      max_days: experiment.maxDays,
      decision: decided.decision,
      reason: decided.reason,
      variants: experiment.variants.map(({ id }) => toVariant(id, look, trail)),
    };
  });
}

function toVariant(
  variant: string,
  look: ExperimentLook,
  trail: readonly ExperimentLook[],
): ExperimentVariantResult {
  const comparison = find(look, variant);
  const estimate = look.estimates.get(variant);
  const rate = estimate?.rate ?? null;
  return {
    variant,
    units: look.exposures.get(variant)?.exposed ?? 0,
    results: estimate?.count ?? 0,
    percent: rate === null ? null : points(rate),
    delta: comparison?.delta == null ? null : points(comparison.delta),
    interval: intervalOf(comparison),
    confidence: comparison === undefined ? null : points(1 - comparison.alpha),
    trail: trail.flatMap((past): ExperimentPoint[] => {
      const found = find(past, variant);
      const at = new Date(past.nowMs).toISOString();
      return found?.delta == null ? [] : [{ at, delta: points(found.delta), interval: intervalOf(found) }];
    }),
  };
}

function find({ comparisons }: ExperimentLook, variant: string): Comparison | undefined {
  return comparisons.find((comparison) => comparison.variant === variant);
}

/** A difference of shares is never beyond 100 percentage points. */
function intervalOf(comparison: Comparison | undefined): ExperimentVariantResult["interval"] {
  const interval = comparison?.interval ?? null;
  return interval === null ? null : [points(Math.max(-1, interval[0])), points(Math.min(1, interval[1]))];
}

/** A share in percent, with one decimal. */
function points(share: number): number {
  return Math.round(share * 1000) / 10;
}
