import { formatCount } from "../text/plural.ts";
import type { ExperimentLook } from "./evaluate-experiment.ts";
import type { ExperimentState } from "./experiment-state.ts";
import { formatDifference, formatMetric, formatShare } from "./format-result.ts";
import { SAMPLE_RATIO_ALPHA } from "./sample-ratio.ts";

/** What becomes of an experiment. Nothing is shipped by itself: a person changes the configuration. */
export type ExperimentDecision =
  | "collecting"
  | "ship_recommended"
  | "no_effect"
  | "stopped_guardrail"
  | "invalid_srm"
  | "inconclusive";

/** A decision and why, in one sentence. */
export interface DecidedExperiment {
  readonly decision: ExperimentDecision;
  readonly reason: string;
  /** The variant that it is about; `null` where it is about all. */
  readonly variant: string | null;
}

/** Units that met two variants: this share and this many make the result worthless. */
const MAX_DOUBLED_SHARE = 0.01;
const MIN_DOUBLED = 10;

/**
 * Decides about an experiment, gravest first. Once stopped it stays so.
 *
 * @param stopped what an earlier look decided; `isRedrawn`: variants or weights changed since the first look
 */
export function decideExperiment(
  look: ExperimentLook,
  { stopped, isRedrawn }: { readonly stopped: ExperimentState["stopped"]; readonly isRedrawn: boolean },
): DecidedExperiment {
  if (stopped !== undefined) {
    return { decision: "stopped_guardrail", reason: stopped.reason, variant: null };
  }
  if (isRedrawn) {
    const reason =
      "Design, variants or weights changed while it ran, so repositories changed sides. Give it a new seed.";
    return { decision: "invalid_srm", reason, variant: null };
  }
  return (
    findInvalid(look) ??
    findBreach(look) ??
    findWorse(look) ??
    findBetter(look) ??
    findNoEffect(look) ??
    findEnd(look) ?? { decision: "collecting", reason: describeProgress(look), variant: null }
  );
}

function findInvalid({ doubled, exposures, sampleRatioP }: ExperimentLook): DecidedExperiment | null {
  const units = [...exposures.values()].reduce((sum, { exposed }) => sum + exposed, doubled);
  if (doubled >= MIN_DOUBLED && doubled > units * MAX_DOUBLED_SHARE) {
    const reason = `${doubled} of ${units} units met more than one variant, so the variants cannot be told apart.`;
    return { decision: "invalid_srm", reason, variant: null };
  }
  if (sampleRatioP === null || sampleRatioP >= SAMPLE_RATIO_ALPHA) return null;
  const counts = [...exposures]
    .map(([id, { exposed, assigned }]) => `${id} ${exposed} of ${assigned}`)
    .join(", ");
  const reason = `The variants did not meet the share of units that was drawn (${counts}): one of them may fail before it is recorded.`;
  return { decision: "invalid_srm", reason, variant: null };
}

function findBreach({ guardrails }: ExperimentLook): DecidedExperiment | null {
  const breach = guardrails.find(
    ({ status, guardrail }) => status === "breached" && guardrail.onBreach === "stop",
  );
  if (breach === undefined) return null;
  const { guardrail, variant, control, treated } = breach;
  const values = `${formatMetric(guardrail.metric, treated)} in ${variant}, ${formatMetric(guardrail.metric, control)} in the control`;
  return {
    decision: "stopped_guardrail",
    reason: `${guardrail.metric} is worse than allowed: ${values}.`,
    variant,
  };
}

function isRipe({ experiment, days, estimates }: ExperimentLook, variant: string): boolean {
  const ids = [experiment.variants[0]?.id ?? "", variant];
  return (
    days >= experiment.minDays &&
    ids.every((id) => (estimates.get(id)?.repositories ?? 0) >= experiment.analysis.minUnits)
  );
}

function findSignificant(look: ExperimentLook, isBetter: boolean) {
  const sign = look.experiment.primary.direction === "up" ? 1 : -1;
  return look.comparisons
    .filter(({ variant, lowestP, alpha, delta }) => {
      const gain = sign * (delta ?? 0);
      return isRipe(look, variant) && lowestP <= alpha && (isBetter ? gain > 0 : gain < 0);
    })
    .toSorted((a, b) => Math.abs(b.delta ?? 0) - Math.abs(a.delta ?? 0))
    .at(0);
}

function findWorse(look: ExperimentLook): DecidedExperiment | null {
  const worse = findSignificant(look, false);
  if (worse === undefined) return null;
  const reason = `${worse.variant} is worse by ${look.experiment.primary.metric}: ${formatDifference(worse)}.`;
  return { decision: "stopped_guardrail", reason, variant: worse.variant };
}

function findBetter(look: ExperimentLook): DecidedExperiment | null {
  const better = findSignificant(look, true);
  if (better === undefined) return null;
  const reason = `${better.variant} is better by ${look.experiment.primary.metric}: ${formatDifference(better)}.`;
  return { decision: "ship_recommended", reason, variant: better.variant };
}

function findNoEffect(look: ExperimentLook): DecidedExperiment | null {
  const { mde } = look.experiment.primary;
  const isSmall = look.comparisons.every(
    ({ interval, variant }) =>
      isRipe(look, variant) && interval !== null && interval[0] > -mde && interval[1] < mde,
  );
  if (!isSmall) return null;
  const reason = `Any difference is smaller than the ${formatShare(mde)} that matter.`;
  return { decision: "no_effect", reason, variant: null };
}

function findEnd({ days, experiment }: ExperimentLook): DecidedExperiment | null {
  if (days < experiment.maxDays) return null;
  const reason = `${formatCount(experiment.maxDays, "day")} did not suffice to tell. Take more repositories, or the design "switchback".`;
  return { decision: "inconclusive", reason, variant: null };
}

function describeProgress({ days, experiment, estimates }: ExperimentLook): string {
  const fewest = Math.min(...experiment.variants.map(({ id }) => estimates.get(id)?.repositories ?? 0));
  const { minUnits } = experiment.analysis;
  if (days < experiment.minDays) return `Day ${Math.floor(days)} of at least ${experiment.minDays}.`;
  return fewest < minUnits
    ? `The smallest variant has results from ${fewest} of the ${formatCount(minUnits, "repository", "repositories")} that it needs.`
    : `No difference is certain yet; it ends after ${formatCount(experiment.maxDays, "day")}.`;
}
