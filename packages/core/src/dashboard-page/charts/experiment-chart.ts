import type {
  DashboardChart,
  ExperimentArm,
  ExperimentResult,
  ExperimentVariantResult,
} from "../dashboard-model.ts";
import { formatPercent, formatPoints, wordCount } from "../dashboard-words.ts";

/** Experiments: what the analysis says where the configuration is known, else which units failed. */
export function createExperimentChart(
  arms: readonly ExperimentArm[],
  results: readonly ExperimentResult[],
): DashboardChart {
  const shared = { id: "experiments", title: "Experiments" } as const;
  if (results.length > 0) {
    return { ...shared, sentence: results.map(describeResult).join(" "), table: tabulate(results) };
  }
  return {
    ...shared,
    sentence:
      arms.length === 0
        ? "No experiment ran in these days."
        : `${wordCount(new Set(arms.map(({ experiment }) => experiment)).size, "experiment")} with ` +
          `${wordCount(arms.length, "variant")}. Whether they differ is shown when the page is made with the configuration.`,
    ...(arms.length === 0 && {
      empty: {
        why: "No experiment ran in these days.",
        fill: "Add `experiments` to the configuration; sync-monitor then reports which repository met which variant.",
      },
    }),
    table: {
      columns: ["Experiment", "Variant", "Units", "Without a failure"],
      rows: arms.map(({ experiment, variant, units, percent }) => [
        experiment,
        variant,
        units,
        formatPercent(percent),
      ]),
    },
  };
}

const DECISIONS: Readonly<Record<string, string>> = {
  collecting: "still collecting",
  ship_recommended: "better",
  no_effect: "no effect",
  stopped_guardrail: "stopped",
  invalid_srm: "invalid",
  inconclusive: "inconclusive",
};

/** The words for a decision. */
function decisionWords(decision: string): string {
  return DECISIONS[decision] ?? decision;
}

function describeResult({ experiment, decision, reason, days, max_days }: ExperimentResult): string {
  return `${experiment}, day ${days} of ${max_days}: ${decisionWords(decision)}. ${reason}`;
}

function tabulate(results: readonly ExperimentResult[]): DashboardChart["table"] {
  return {
    columns: ["Experiment", "Variant", "Units", "Results", "Metric", "Value", "Difference", "Interval"],
    rows: results.flatMap(({ experiment, metric, variants }) =>
      variants.map((variant) => [
        experiment,
        variant.variant,
        variant.units,
        variant.results,
        metric,
        variant.percent === null ? null : formatPercent(variant.percent),
        variant.delta === null ? null : formatPoints(variant.delta),
        describeInterval(variant),
      ]),
    ),
  };
}

function describeInterval({ interval, confidence }: ExperimentVariantResult): string | null {
  if (interval === null) return null;
  return `${formatPoints(interval[0])} to ${formatPoints(interval[1])} (${formatPercent(confidence ?? 95)})`;
}
