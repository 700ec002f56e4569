import { lineProse, markdownTable } from "../text/markdown.ts";
import { formatCount } from "../text/plural.ts";
import type { EvaluatedExperiment, ExperimentsEvaluation } from "./evaluate-experiments.ts";
import { formatDifference, formatMetric } from "./format-result.ts";

/** The report of evaluate-experiments, as it is written to a file (`experiments-report.schema.json`). */
export interface ExperimentsReport {
  readonly schema_version: 1;
  readonly looked_at: string;
  readonly experiments: readonly ExperimentEntry[];
  readonly problems: readonly string[];
}

/** One experiment in the report. Rates are shares, 0..1. */
export interface ExperimentEntry {
  readonly experiment: string;
  readonly looked_at: string;
  readonly days: number;
  readonly design: string;
  /** Units that each variant was drawn for. */
  readonly units: Readonly<Record<string, number>>;
  /** Units that met it. */
  readonly exposures: Readonly<Record<string, number>>;
  readonly srm_p: number | null;
  readonly primary: Readonly<Record<string, unknown>>;
  readonly comparisons: readonly ComparisonEntry[];
  readonly secondary: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
  readonly guardrails: readonly GuardrailEntry[];
  readonly decision: string;
  readonly reason: string;
  readonly stopped_at: string | null;
  /** What to know about how much this could see. */
  readonly power_note: string;
}

interface ComparisonEntry {
  readonly variant: string;
  readonly delta: number | null;
  readonly ci: readonly [number, number] | null;
  readonly p_always_valid: number;
}

interface GuardrailEntry {
  readonly metric: string;
  readonly variant: string;
  readonly p_worse: number | null;
  readonly status: string;
  readonly control: number | null;
  readonly treated: number | null;
}

/** Makes the report of an evaluation. */
export function createExperimentsReport(evaluation: ExperimentsEvaluation, nowMs: number): ExperimentsReport {
  const lookedAt = new Date(nowMs).toISOString();
  return {
    schema_version: 1,
    looked_at: lookedAt,
    experiments: evaluation.experiments.map((experiment) => createEntry(experiment, lookedAt)),
    problems: evaluation.problems,
  };
}

function createEntry({ look, decided, stopped }: EvaluatedExperiment, lookedAt: string): ExperimentEntry {
  const { experiment, exposures, estimates } = look;
  const comparisons = look.comparisons.map(
    ({ variant, delta, interval, lowestP }): ComparisonEntry => ({
      variant,
      delta,
      ci: interval,
      p_always_valid: lowestP,
    }),
  );
  const first = comparisons[0];
  const fewest = Math.min(...[...estimates.values()].map(({ repositories }) => repositories));
  return {
    experiment: experiment.id,
    looked_at: lookedAt,
    days: Math.round(look.days * 100) / 100,
    design: experiment.design,
    units: Object.fromEntries([...exposures].map(([id, { assigned }]) => [id, assigned])),
    exposures: Object.fromEntries([...exposures].map(([id, { exposed }]) => [id, exposed])),
    srm_p: look.sampleRatioP,
    primary: {
      metric: experiment.primary.metric,
      ...Object.fromEntries(
        [...estimates].map(([id, { rate, count, repositories }]) => [
          id,
          { rate, n: count, repos: repositories },
        ]),
      ),
      delta: first?.delta ?? null,
      ci: first?.ci ?? null,
      p_always_valid: first?.p_always_valid ?? 1,
    },
    comparisons,
    secondary: Object.fromEntries(
      look.secondary.map(({ metric, values }) => [metric, Object.fromEntries(values)]),
    ),
    guardrails: look.guardrails.map(({ guardrail, variant, probability, status, control, treated }) => ({
      metric: guardrail.metric,
      variant,
      p_worse: probability,
      status,
      control,
      treated,
    })),
    decision: decided.decision,
    reason: decided.reason,
    stopped_at: stopped?.at ?? null,
    power_note: `Results of ${formatCount(fewest, "repository", "repositories")} in the smallest variant; ${experiment.analysis.minUnits} are needed.`,
  };
}

const WORDS: Readonly<Record<string, string>> = {
  collecting: "⏳ collecting",
  ship_recommended: "✅ ship",
  no_effect: "➖ no effect",
  stopped_guardrail: "🛑 stopped",
  invalid_srm: "❌ invalid",
  inconclusive: "❔ inconclusive",
};

/** The summary: what each experiment found, in a sentence and a table. */
export function renderExperimentsSummary({ experiments, problems }: ExperimentsEvaluation): string {
  const parts = experiments.map(renderExperiment);
  const body = parts.length === 0 ? ["No experiment is running."] : parts;
  return ["## Experiments", ...body, ...problems.map((problem) => `> ${lineProse(problem)}`), ""].join(
    "\n\n",
  );
}

function renderExperiment({ look, decided }: EvaluatedExperiment): string {
  const { experiment, estimates, exposures } = look;
  const { metric } = experiment.primary;
  const rows = experiment.variants.map(({ id }, index) => {
    const estimate = estimates.get(id);
    const comparison = look.comparisons.find(({ variant }) => variant === id);
    const cells = [
      lineProse(id),
      String(exposures.get(id)?.exposed ?? 0),
      String(estimate?.count ?? 0),
      formatMetric(metric, estimate?.rate ?? null),
      index === 0 || comparison === undefined ? "" : formatDifference(comparison),
    ];
    return cells;
  });
  const guardrails = look.guardrails.map(
    ({ guardrail, variant, status, treated, control }) =>
      `- ${guardrail.metric} of ${lineProse(variant)}: ${status} (${formatMetric(guardrail.metric, treated)}, control ${formatMetric(guardrail.metric, control)})`,
  );
  return [
    `### ${lineProse(experiment.id)}: ${WORDS[decided.decision]}`,
    `Day ${Math.floor(look.days)} of ${experiment.maxDays}. ${lineProse(decided.reason)}`,
    markdownTable(["Variant", "Units", "Results", metric, "Difference"], rows),
    ...(guardrails.length > 0 ? [guardrails.join("\n")] : []),
  ].join("\n\n");
}
