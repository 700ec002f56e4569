import type { ScanDecision } from "./plan-scans.ts";
import type { Detection, ScheduleObjective, SchedulingMode } from "./schedule-options.ts";

/** What a run's schedule decided, and what its scans saw. */
export interface ScheduleRun {
  readonly mode: Exclude<SchedulingMode, "uniform">;
  readonly objective: ScheduleObjective;
  readonly detection: Detection;
  /** Somebody asked for a scan of everything: nothing was decided. */
  readonly isFullScan: boolean;
  /** Calls that the scans could take. */
  readonly budget: number;
  /** Calls that are left (above 0) or were taken in advance (below 0). */
  readonly carried: number;
  /** Of each repository about which something was to be decided. */
  readonly decisions: readonly (ScanDecision & { readonly repository: string })[];
  /** Repositories that had not moved since their branches were compared: they cost nothing. */
  readonly unchanged: number;
  /** Times of the commits that default branches gained since their last scan, by `owner/name`. */
  readonly commits: ReadonlyMap<string, readonly number[]>;
}
