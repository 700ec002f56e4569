import type { EcosystemConfig, RepositoryConfig } from "../config/ecosystem-config.ts";
import type {
  ExperimentConfig,
  ExperimentSetting,
  ExperimentSettings,
} from "../config/experiments/experiment-config.ts";
import { createRepositoryMatcher } from "../repository/repository-pattern.ts";
import { repositoryKey } from "../repository/repository-ref.ts";
import { type Assignment, assignVariant, type Sha256 } from "./assign-variant.ts";

const DAY_MS = 86_400_000;

/** A repository's part in an experiment. */
export interface Participation extends Assignment {
  readonly experiment: ExperimentConfig;
}

/** What experiments make of a configuration. */
export interface AppliedExperiments {
  /** Repositories have the settings of their variants. */
  readonly config: EcosystemConfig;
  /** By `owner/name` in lower case; controls are among them. */
  readonly participations: ReadonlyMap<string, Participation>;
}

/** What decides beside the configuration. */
export interface ExperimentContext {
  readonly nowMs: number;
  readonly sha256: Sha256;
  /** Ids of experiments that were stopped since, by the evaluation. */
  readonly stopped: ReadonlySet<string>;
  /** The kill switch: everybody has the settings of the file. */
  readonly isDisabled: boolean;
}

/**
 * Gives each repository the settings of its variant. They override the file and the inputs, not what the repository's own
 * entry says; a repository with an own value for a setting that differs takes no part.
 */
export function applyExperiments(config: EcosystemConfig, context: ExperimentContext): AppliedExperiments {
  const running = config.experiments.filter((experiment) => isRunning(experiment, context));
  if (running.length === 0) return { config, participations: new Map() };
  const findParticipation = createParticipationFinder(running, context.sha256);
  const participations = new Map<string, Participation>();
  const repositories = config.repositories.map((entry) => {
    const own = findParticipation(entry, context.nowMs);
    if (own === null) return entry;
    participations.set(repositoryKey(entry.repository), own);
    const { experiment, variant } = own;
    const arm = { experiment: experiment.id, variant: variant.id, seed: experiment.seed };
    return { ...entry, ...variant.settings, arm };
  });
  return { config: { ...config, repositories }, participations };
}

/**
 * Makes the test for a repository's part: the first of these experiments that takes it. One at a time, so that what another
 * one changes is never taken for its effect.
 */
export function createParticipationFinder(
  experiments: readonly ExperimentConfig[],
  sha256: Sha256,
): (entry: RepositoryConfig, nowMs: number) => Participation | null {
  const tests = experiments.map((experiment) => ({ experiment, isEligible: createEligibility(experiment) }));
  return (entry, nowMs) => {
    for (const { experiment, isEligible } of tests) {
      const assignment = isEligible(entry)
        ? assignVariant(experiment, entry.repository, nowMs, sha256)
        : null;
      if (assignment !== null) return { ...assignment, experiment };
    }
    return null;
  };
}

/** Whether an experiment assigns variants now. */
export function isRunning(
  experiment: ExperimentConfig,
  { nowMs, stopped, isDisabled }: ExperimentContext,
): boolean {
  const startMs = experimentStart(experiment);
  return (
    !isDisabled &&
    experiment.status === "running" &&
    !stopped.has(experiment.id) &&
    nowMs >= startMs &&
    nowMs < startMs + experiment.maxDays * DAY_MS
  );
}

/** When the experiment's first day begins, in milliseconds since 1970. */
export function experimentStart({ start }: ExperimentConfig): number {
  return Date.parse(`${start}T00:00:00Z`);
}

/** Tells whether a repository of the file can take part. */
export function createEligibility(experiment: ExperimentConfig): (entry: RepositoryConfig) => boolean {
  const { include, exclude } = experiment.eligible;
  const isIncluded = createRepositoryMatcher(include);
  const isExcluded = createRepositoryMatcher(exclude);
  const settings = differingSettings(experiment);
  return (entry) =>
    entry.isEnabled &&
    isIncluded(entry.repository) &&
    !isExcluded(entry.repository) &&
    settings.every((setting) => entry[setting] === undefined);
}

/** The settings that at least one variant changes. */
export function differingSettings({ variants }: ExperimentConfig): readonly ExperimentSetting[] {
  return [
    ...new Set(variants.flatMap(({ settings }) => Object.keys(settings) as (keyof ExperimentSettings)[])),
  ];
}
