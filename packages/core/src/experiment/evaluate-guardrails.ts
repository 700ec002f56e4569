import type {
  ExperimentConfig,
  ExperimentGuardrail,
  ExperimentMetric,
} from "../config/experiments/experiment-config.ts";
import { normalCdf } from "../statistics/index.ts";
import type { VariantResults } from "./collect-results.ts";
import { estimateRatio } from "./difference.ts";
import { probabilityOfHarm } from "./guardrail.ts";

/** `unknown`: too little was seen. */
export type GuardrailStatus = "ok" | "breached" | "unknown";

/** A guardrail of one variant. */
export interface GuardrailResult {
  readonly guardrail: ExperimentGuardrail;
  readonly variant: string;
  readonly status: GuardrailStatus;
  /** Probability that the variant is worse by more than the margin; `null` where unknown. */
  readonly probability: number | null;
  readonly control: number | null;
  readonly treated: number | null;
}

const CERTAINTY = 0.99;
/** Operations of each variant that anything is said after. */
const MIN_OPERATIONS = 20;

/** Metrics that are a share of failures or successes among operations. */
const SHARES: ReadonlySet<ExperimentMetric> = new Set([
  "merged_within_72h",
  "success_rate",
  "operation_failure_rate",
  "conflict_rate",
]);

/** Judges every guardrail of every variant, operation by operation: harm has to be seen within hours, not weeks. */
export function evaluateGuardrails(
  experiment: ExperimentConfig,
  variants: ReadonlyMap<string, VariantResults>,
): readonly GuardrailResult[] {
  const control = variants.get(experiment.variants[0]?.id ?? "");
  if (control === undefined) return [];
  return experiment.guardrails.flatMap((guardrail) =>
    experiment.variants.slice(1).flatMap(({ id }) => {
      const treated = variants.get(id);
      return treated === undefined ? [] : { guardrail, variant: id, ...judge(guardrail, control, treated) };
    }),
  );
}

function judge(
  guardrail: ExperimentGuardrail,
  control: VariantResults,
  treated: VariantResults,
): Omit<GuardrailResult, "guardrail" | "variant"> {
  const { metric } = guardrail;
  if (metric === "time_to_merge_p50_h")
    return { status: "unknown", probability: null, control: null, treated: null };
  const [before, after] = [estimateRatio(control.sums[metric]), estimateRatio(treated.sums[metric])];
  const rates = { control: before.rate, treated: after.rate };
  if (before.rate === null || after.rate === null || Math.min(before.count, after.count) < MIN_OPERATIONS) {
    return { status: "unknown", probability: null, ...rates };
  }
  const probability = SHARES.has(metric)
    ? probabilityOfHarm(
        toFailures(before.rate, before.count, guardrail),
        toFailures(after.rate, after.count, guardrail),
        {
          margin: guardrail.margin,
          isRelative: guardrail.isRelative,
        },
      )
    : probabilityOfExcess(before, after, guardrail);
  return { status: probability > CERTAINTY ? "breached" : "ok", probability, ...rates };
}

function toFailures(rate: number, count: number, { direction }: ExperimentGuardrail) {
  const share = direction === "down" ? rate : 1 - rate;
  return { failed: share * count, operations: count };
}

/** Of numbers that are no shares, by the normal distribution of their means. */
function probabilityOfExcess(
  before: { readonly rate: number | null; readonly variance: number | null },
  after: { readonly rate: number | null; readonly variance: number | null },
  { direction, margin, isRelative }: ExperimentGuardrail,
): number {
  if (before.rate === null || after.rate === null || before.variance === null || after.variance === null)
    return 0;
  const sign = direction === "down" ? 1 : -1;
  const allowed = isRelative ? Math.abs(before.rate) * margin : margin;
  const excess = sign * (after.rate - before.rate) - allowed;
  const deviation = Math.sqrt(before.variance * (1 + (isRelative ? margin : 0)) ** 2 + after.variance);
  return deviation > 0 ? normalCdf(excess / deviation) : Number(excess > 0);
}
