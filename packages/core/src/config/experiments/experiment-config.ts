import type { ConflictRules } from "../../conflict/policy/conflict-rules.ts";
import type { PullRequestSettings } from "../pull-requests/pull-request-settings.ts";
import type { DivergedPolicy, FinishedPolicy } from "../sync-options.ts";

/** Only `running` assigns variants; `concluded` says that a person has decided. */
export type ExperimentStatus = "draft" | "running" | "stopped" | "concluded";

/** `parallel`: a repository keeps its variant. `switchback`: it draws one anew each ISO week. */
export type ExperimentDesign = "parallel" | "switchback";

/** What an experiment can be judged by. */
export const EXPERIMENT_METRICS = [
  "merged_within_72h",
  "time_to_merge_p50_h",
  "success_rate",
  "operation_failure_rate",
  "conflict_rate",
  "api_calls_per_scan",
  "duration_seconds",
] as const;

export type ExperimentMetric = (typeof EXPERIMENT_METRICS)[number];

/** Which way is better. */
export type MetricDirection = "up" | "down";

/** An experiment as its configuration describes it, every default applied. */
export interface ExperimentConfig {
  /** Unique in the file. */
  readonly id: string;
  readonly status: ExperimentStatus;
  /** Decides with the unit who gets which variant. */
  readonly seed: string;
  readonly design: ExperimentDesign;
  /** 0..1: the share of each variant's range that is assigned; raising it moves nobody. */
  readonly coverage: number;
  /** Experiments with the same name share the repositories, each by its range. */
  readonly namespace: string | null;
  /** `[from, to)` within 0..1. */
  readonly namespaceRange: readonly [number, number];
  /** First day, UTC, `YYYY-MM-DD`. */
  readonly start: string;
  readonly minDays: number;
  readonly maxDays: number;
  /** Patterns of repositories. */
  readonly eligible: { readonly include: readonly string[]; readonly exclude: readonly string[] };
  /** At least two; the first one is the control. Weights sum to 1. */
  readonly variants: readonly ExperimentVariant[];
  readonly primary: {
    readonly metric: ExperimentMetric;
    readonly direction: MetricDirection;
    /** Smallest difference that matters: of shares as a share, of times and counts relative to the control. */
    readonly mde: number;
  };
  readonly secondary: readonly ExperimentMetric[];
  readonly guardrails: readonly ExperimentGuardrail[];
  readonly analysis: {
    readonly alpha: number;
    /** Repositories with results that each variant needs before anything is recommended. */
    readonly minUnits: number;
    /** Days before the start that the results are adjusted by; 0: not at all. */
    readonly prePeriodDays: number;
  };
}

/** One way to do it. */
export interface ExperimentVariant {
  readonly id: string;
  /** Share of the assigned units. */
  readonly weight: number;
  /** What differs from the file; empty for the control. */
  readonly settings: ExperimentSettings;
}

/** What must not get worse by more than the margin. */
export interface ExperimentGuardrail {
  readonly metric: ExperimentMetric;
  readonly direction: MetricDirection;
  /** Absolute, or relative to the control. */
  readonly margin: number;
  readonly isRelative: boolean;
  readonly onBreach: "stop" | "warn";
}

/** The settings that may differ between variants, named as those of a repository. */
export interface ExperimentSettings
  extends Pick<PullRequestSettings, "title" | "body" | "commitMessage" | "reviewers" | "assignees"> {
  readonly threshold?: number;
  readonly diverged?: DivergedPolicy;
  readonly finished?: FinishedPolicy;
  readonly labels?: readonly string[];
  readonly recreateAfterDays?: number;
  readonly isReplayGuarded?: boolean;
  readonly conflictReviewers?: readonly string[];
  readonly conflictRules?: ConflictRules;
}

export type ExperimentSetting = keyof ExperimentSettings;
