import type { ConflictRules } from "../../conflict/policy/conflict-rules.ts";
import { type ConflictEntries, createConflictRules } from "../conflict-entries.ts";
import { present } from "../own-property.ts";
import { createPullRequestSettings, type PullRequestEntry } from "../pull-requests/pull-request-settings.ts";
import type { DivergedPolicy, FinishedPolicy } from "../sync-options.ts";
import type {
  ExperimentConfig,
  ExperimentDesign,
  ExperimentMetric,
  ExperimentSettings,
  ExperimentStatus,
  MetricDirection,
} from "./experiment-config.ts";
import { EXPERIMENT_DEFAULTS } from "./experiments-schema.ts";

/** An experiment of the configuration file, key for key, once it was checked. */
export interface ExperimentEntry {
  readonly id: string;
  readonly status?: ExperimentStatus;
  readonly seed?: string;
  readonly design?: ExperimentDesign;
  readonly coverage?: number;
  readonly namespace?: string;
  readonly namespace_range?: readonly [number, number];
  readonly start: string;
  readonly min_days?: number;
  readonly max_days?: number;
  readonly eligible?: { readonly include?: readonly string[]; readonly exclude?: readonly string[] };
  readonly variants: readonly {
    readonly id: string;
    readonly weight: number;
    readonly settings: SettingsEntry;
  }[];
  readonly primary: {
    readonly metric: ExperimentMetric;
    readonly direction: MetricDirection;
    readonly mde: number;
  };
  readonly secondary?: readonly ExperimentMetric[];
  readonly guardrails?: readonly {
    readonly metric: ExperimentMetric;
    readonly direction: MetricDirection;
    readonly margin?: number;
    readonly relative_margin?: number;
    readonly on_breach?: "stop" | "warn";
  }[];
  readonly analysis?: {
    readonly alpha?: number;
    readonly min_units?: number;
    readonly pre_period_days?: number;
  };
}

interface SettingsEntry extends ConflictEntries {
  readonly auto_merge_threshold_commits?: number;
  readonly threshold?: number;
  readonly diverged?: DivergedPolicy;
  readonly finished?: FinishedPolicy;
  readonly labels?: readonly string[];
  readonly recreate_after_days?: number;
  readonly replay_guard?: boolean;
  readonly conflict_reviewers?: readonly string[];
  readonly pull_requests?: PullRequestEntry;
}

/** Turns a checked experiment into the one that the rest of the code reads, defaults applied. */
export function createExperimentConfig(entry: ExperimentEntry): ExperimentConfig {
  const defaults = EXPERIMENT_DEFAULTS;
  return {
    id: entry.id,
    status: entry.status ?? defaults.status,
    seed: entry.seed ?? entry.id,
    design: entry.design ?? defaults.design,
    coverage: entry.coverage ?? defaults.coverage,
    namespace: entry.namespace ?? null,
    namespaceRange: entry.namespace_range ?? defaults.namespaceRange,
    start: entry.start,
    minDays: entry.min_days ?? defaults.minDays,
    maxDays: entry.max_days ?? defaults.maxDays,
    eligible: {
      include: entry.eligible?.include ?? defaults.include,
      exclude: entry.eligible?.exclude ?? [],
    },
    variants: entry.variants.map(({ id, weight, settings }) => ({
      id,
      weight,
      settings: createSettings(settings),
    })),
    primary: entry.primary,
    secondary: entry.secondary ?? [],
    guardrails: (entry.guardrails ?? []).map(({ metric, direction, margin, relative_margin, on_breach }) => ({
      metric,
      direction,
      margin: margin ?? relative_margin ?? 0,
      isRelative: margin === undefined,
      onBreach: on_breach ?? defaults.onBreach,
    })),
    analysis: {
      alpha: entry.analysis?.alpha ?? defaults.alpha,
      minUnits: entry.analysis?.min_units ?? defaults.minUnits,
      prePeriodDays: entry.analysis?.pre_period_days ?? defaults.prePeriodDays,
    },
  };
}

function createSettings(entry: SettingsEntry): ExperimentSettings {
  const conflictRules: ConflictRules | undefined = createConflictRules(entry);
  return {
    ...present("threshold", entry.threshold ?? entry.auto_merge_threshold_commits),
    ...present("diverged", entry.diverged),
    ...present("finished", entry.finished),
    ...present("labels", entry.labels),
    ...present("recreateAfterDays", entry.recreate_after_days),
    ...present("isReplayGuarded", entry.replay_guard),
    ...present("conflictReviewers", entry.conflict_reviewers),
    ...present("conflictRules", conflictRules),
    ...createPullRequestSettings(entry.pull_requests),
  };
}
