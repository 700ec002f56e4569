import type { RepositoryRef } from "../repository/repository-ref.ts";

/** The limits that a workflow may set. Percentages are 0..100. */
export interface HealthSettings {
  /** Metrics older than this are an error. */
  readonly maxMetricsAgeHours: number;
  /** A success rate below this is a warning. */
  readonly minSuccessRate: number;
  /** A success rate below this is an error. */
  readonly criticalSuccessRate: number;
  /** Calls left, in percent of the limit: at or below this is a warning. */
  readonly warnRateLimitPercent: number;
  /** Calls left, in percent of the limit: at or below this is an error. */
  readonly minRateLimitPercent: number;
  /** The repository whose workflows are looked at; `null` where there is no runner. */
  readonly repository: RepositoryRef | null;
}

/** The limits of the public contract. */
export const DEFAULT_HEALTH_SETTINGS: HealthSettings = {
  maxMetricsAgeHours: 24,
  minSuccessRate: 90,
  criticalSuccessRate: 70,
  warnRateLimitPercent: 50,
  minRateLimitPercent: 20,
  repository: null,
};
