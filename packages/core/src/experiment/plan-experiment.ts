import type { EcosystemConfig } from "../config/ecosystem-config.ts";
import type { ExperimentConfig } from "../config/experiments/experiment-config.ts";
import { repositoryKey } from "../repository/repository-ref.ts";
import { createEligibility, differingSettings, experimentStart } from "./apply-experiments.ts";
import { assignVariant, type Sha256 } from "./assign-variant.ts";
import type { PullRequestLife } from "./collect-results.ts";
import { POWER_ASSUMPTIONS, type PredictedPower, predictPower } from "./predict-power.ts";

const DAY_MS = 86_400_000;
/** Below this an experiment will probably not see what it looks for. */
const ENOUGH_POWER = 0.5;
/** Past that the prediction takes its rates from. */
const LOOK_BACK_DAYS = 90;
const IN_TIME_HOURS = 72;

/** What an experiment would come to. */
export interface ExperimentPlan {
  readonly experiment: ExperimentConfig;
  /** By variant's id, in the order of the file: repositories, in a switchback of the first week. */
  readonly split: ReadonlyMap<string, readonly string[]>;
  /** Repositories that could take part and are outside of coverage or namespace. */
  readonly unassigned: number;
  /** Repositories that cannot take part, of those enabled. */
  readonly ineligible: number;
  /** Whether rates are of this ecosystem's past, or assumed. */
  readonly isFromHistory: boolean;
  readonly power: PredictedPower;
  /** What the other design would see. */
  readonly otherPower: PredictedPower;
  /** Why it should not be started like this; `null` where it may. */
  readonly refusal: string | null;
}

/** Plans an experiment: pure, from the configuration and, where there is some, the past. */
export function planExperiment(
  config: EcosystemConfig,
  experiment: ExperimentConfig,
  {
    lives,
    nowMs,
    sha256,
  }: { readonly lives: readonly PullRequestLife[]; readonly nowMs: number; readonly sha256: Sha256 },
): ExperimentPlan {
  const isEligible = createEligibility(experiment);
  const eligible = config.repositories.filter(isEligible);
  const startMs = experimentStart(experiment);
  const split = new Map<string, string[]>(experiment.variants.map(({ id }) => [id, []]));
  let unassigned = 0;
  for (const { repository } of eligible) {
    const assignment = assignVariant(experiment, repository, startMs, sha256);
    if (assignment === null) unassigned += 1;
    else split.get(assignment.variant.id)?.push(repositoryKey(repository));
  }
  const repositories = eligible.length - unassigned;
  const past = measurePast(lives, new Set([...split.values()].flat()), nowMs);
  const power = (design: ExperimentConfig["design"]) => predict(experiment, design, repositories, past);
  const plan = {
    experiment,
    split,
    unassigned,
    ineligible: config.repositories.filter(({ isEnabled }) => isEnabled).length - eligible.length,
    isFromHistory: past.isFromHistory,
    power: power(experiment.design),
    otherPower: power(experiment.design === "parallel" ? "switchback" : "parallel"),
  };
  return { ...plan, refusal: findRefusal(plan, repositories) };
}

interface Past {
  readonly isFromHistory: boolean;
  readonly pullRequestsPerDay: number;
  readonly rate: number;
}

/** A pull request a repository at least: fewer tell nothing about rates. */
function measurePast(
  lives: readonly PullRequestLife[],
  repositories: ReadonlySet<string>,
  nowMs: number,
): Past {
  const fromMs = nowMs - LOOK_BACK_DAYS * DAY_MS;
  const own = lives.filter(({ repository, openedMs }) => repositories.has(repository) && openedMs >= fromMs);
  const oldest = own.reduce((earliest, { openedMs }) => Math.min(earliest, openedMs), nowMs);
  const days = (nowMs - oldest) / DAY_MS;
  if (own.length < repositories.size || days < 7) {
    const { pullRequestsPerDay, rate } = POWER_ASSUMPTIONS;
    return { isFromHistory: false, pullRequestsPerDay, rate };
  }
  const inTime = own.filter(
    ({ hoursToMerge }) => hoursToMerge !== null && hoursToMerge <= IN_TIME_HOURS,
  ).length;
  return {
    isFromHistory: true,
    pullRequestsPerDay: own.length / repositories.size / days,
    // A share of 0 or 1 has no spread, which would promise certainty.
    rate: (inTime + 1) / (own.length + 2),
  };
}

function predict(
  { variants, maxDays, primary, analysis }: ExperimentConfig,
  design: ExperimentConfig["design"],
  repositories: number,
  { pullRequestsPerDay, rate }: Past,
): PredictedPower {
  const [control, treated] = variants;
  return predictPower({
    design,
    repositories,
    weights: [control?.weight ?? 0.5, treated?.weight ?? 0.5],
    days: maxDays,
    mde: primary.mde,
    alpha: analysis.alpha / Math.max(1, variants.length - 1),
    pullRequestsPerDay,
    rate,
  });
}

function findRefusal(plan: Omit<ExperimentPlan, "refusal">, repositories: number): string | null {
  const { experiment, power, otherPower } = plan;
  if (repositories === 0) {
    const settings = differingSettings(experiment).join(", ");
    return `No repository can take part. Look at "eligible", "coverage" and "namespace_range", and for own values of ${settings}.`;
  }
  if (experiment.design !== "parallel" || power.oneLook >= ENOUGH_POWER) return null;
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  return `A parallel design would see the difference in ${percent(power.oneLook)} of cases only. A switchback would in ${percent(otherPower.oneLook)}: set "design": "switchback", or take part with more repositories.`;
}
