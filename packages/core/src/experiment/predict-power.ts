import type { ExperimentDesign } from "../config/experiments/experiment-config.ts";
import { normalCdf, studentQuantile } from "../statistics/index.ts";
import { halfWidth } from "./always-valid.ts";

/** What the prediction assumes where history does not tell. */
export const POWER_ASSUMPTIONS = {
  /** Pull requests a day and repository. */
  pullRequestsPerDay: 0.1,
  /** Share that is merged in time. */
  rate: 0.7,
  /** Correlation of two pull requests of one repository. */
  intraclass: 0.25,
  /** How unevenly pull requests are spread over repositories: shape of a gamma distribution. */
  spread: 0.5,
} as const;

/** What an experiment is planned with. */
export interface PowerPlan {
  readonly design: ExperimentDesign;
  /** Repositories that take part, over all variants. */
  readonly repositories: number;
  /** Share of the control and of the variant among these. */
  readonly weights: readonly [number, number];
  readonly days: number;
  /** Smallest difference that matters, and the spread of the test. */
  readonly mde: number;
  readonly alpha: number;
  readonly pullRequestsPerDay: number;
  readonly rate: number;
}

/** The probability of seeing a difference of `mde`. */
export interface PredictedPower {
  /** Pull requests that are expected, over all variants. */
  readonly pullRequests: number;
  /** With one look at the end. */
  readonly oneLook: number;
  /** With the test that may be looked at every day, at the last day. */
  readonly alwaysValid: number;
  /** Standard error of the difference at the end. */
  readonly standardError: number;
}

/**
 * Predicts the power in closed form; a forecast of some points, not a promise. It meets the simulations behind the design
 * (parallel 100, 400 and 1,000 repositories: 23, 65 and 94 % with one look) within about ten points.
 */
export function predictPower(plan: PowerPlan): PredictedPower {
  const { repositories, days, mde, alpha } = plan;
  const perRepository = plan.pullRequestsPerDay * days;
  const variance = plan.design === "parallel" ? parallelVariance(plan) : switchbackVariance(plan);
  const standardError = Math.sqrt(variance);
  const beyond = (limit: number) => (variance > 0 ? normalCdf((mde - limit) / standardError) : 0);
  const reachable = Number.isFinite(variance) && variance > 0;
  return {
    pullRequests: repositories * perRepository,
    oneLook: reachable ? beyond(studentQuantile(1 - alpha / 2, degrees(plan)) * standardError) : 0,
    alwaysValid: reachable ? beyond(halfWidth(variance, { tau: mde, alpha })) : 0,
    standardError,
  };
}

/** Degrees of freedom: where few repositories have most of the pull requests, only these count. */
function degrees({ repositories, days, pullRequestsPerDay }: PowerPlan): number {
  const unevenness = 1 + 1 / POWER_ASSUMPTIONS.spread + 1 / (pullRequestsPerDay * days);
  return Math.max(1, repositories / unevenness - 1);
}

/** Between repositories: their own habits count, more so where few have most of the pull requests. */
function parallelVariance({ repositories, weights, days, pullRequestsPerDay, rate }: PowerPlan): number {
  const { intraclass, spread } = POWER_ASSUMPTIONS;
  const mean = pullRequestsPerDay * days;
  const square = mean ** 2 * (1 + 1 / spread) + mean;
  const perRepository = (rate * (1 - rate) * ((1 - intraclass) * mean + intraclass * square)) / mean ** 2;
  return weights.reduce((total, weight) => total + perRepository / (repositories * weight), 0);
}

const DAYS_A_WEEK = 7;

/** Within repositories: habits cancel out; what is left is chance, and weeks that fell unevenly. */
function switchbackVariance({ repositories, weights, days, pullRequestsPerDay, rate }: PowerPlan): number {
  const { intraclass, spread } = POWER_ASSUMPTIONS;
  const mean = pullRequestsPerDay * days;
  const weeks = Math.max(1, days / DAYS_A_WEEK);
  const none = (spread / (spread + mean)) ** spread;
  const [control, treated] = weights;
  const share = (control * treated) / (control + treated) ** 2;
  const weight = (mean - (1 - none)) * share * (1 - 1 / weeks);
  return (rate * (1 - rate) * (1 - intraclass)) / (repositories * weight);
}
