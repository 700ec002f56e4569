import type { GitHubError } from "@automation/core/errors";
import { describeSchedule } from "@automation/core/report";
import type { ScheduleRun } from "@automation/core/scheduling";
import {
  type AssembledResults,
  assembleResults,
  type CleanedUpBranch,
  describeDiscardedState,
  describePartialResults,
  listFindings,
  type ObservedRepository,
  type RepositoryResult,
  type RunError,
  type StaleBranch,
  type StaleBranchOutcome,
  type SyncFinding,
  type SyncPlan,
} from "@automation/core/sync";
import type { Session } from "../session.ts";
import { describeApprovals } from "./approval-notice.ts";

/** What a run came to. */
export interface RunEnd {
  readonly repositories: readonly RepositoryResult[];
  readonly errors: readonly RunError[];
  /** What needs a person's attention; absent when the run came to nothing. */
  readonly findings?: readonly SyncFinding[];
  /** What a reader should know besides. */
  readonly notes?: readonly string[];
  readonly isPartial: boolean;
  /** What the schedule decided; absent for a uniform one. */
  readonly schedule?: ScheduleRun;
  /** What was to be written; absent when the run did not get so far. */
  readonly plan?: SyncPlan;
  /** Why the run stopped writing; absent where it did not. */
  readonly stoppedBy?: string;
  /** What ended the run, where it is our own fault: to be thrown once the files are written. */
  readonly crash?: { readonly error: unknown };
}

/** Ends a run that cannot go on: its token was refused. */
export function endWithError({ code, message, remedy }: GitHubError): RunEnd {
  const error = { repository: null, code, message, ...(remedy !== undefined && { remedy }) };
  return { repositories: [], errors: [error], isPartial: true };
}

/** Ends a run that met a bug of ours. */
export function endWithCrash(error: unknown): RunEnd {
  const message = `Unexpected failure: ${error instanceof Error ? error.message : String(error)}`;
  const reported = { repository: null, code: "internal", message } as const;
  return { repositories: [], errors: [reported], isPartial: true, crash: { error } };
}

/** Everything that a run has done. */
export interface RunWork {
  readonly observed: readonly ObservedRepository[];
  readonly outcomes: ReadonlyMap<StaleBranch, StaleBranchOutcome>;
  /** Sync branches that were cleaned up, by the key of their repository. */
  readonly cleanedUp: ReadonlyMap<string, readonly CleanedUpBranch[]>;
  readonly plan: SyncPlan;
  /** Calls an hour of `github-token`, where it is used and GitHub said. */
  readonly homeLimit: number | undefined;
}

/** Summarizes what a run has done, with what needs a person's attention. */
export function summarize(
  { observed, outcomes, cleanedUp, plan, homeLimit }: RunWork,
  { inputs, config, memory, schedule, partialAnswers, logger }: Session,
): RunEnd & AssembledResults {
  const threshold = inputs.overrides.threshold ?? config.threshold;
  const results = assembleResults(observed, outcomes, threshold, cleanedUp);
  const { operations, organizations } = partialAnswers;
  const findings = [
    ...listFindings(config, results.repositories),
    ...(memory.discarded === undefined ? [] : [describeDiscardedState(memory.discarded)]),
    ...(operations.length === 0 ? [] : [describePartialResults(operations, organizations)]),
  ];
  const approvals = describeApprovals(inputs, homeLimit, results.repositories);
  if (approvals !== null) logger.notice(approvals);
  const scheduled = schedule.finish(results.repositories);
  const learned = schedule.state();
  if (learned !== undefined) memory.keepSchedule(learned);
  if (scheduled !== undefined) logger.info(describeSchedule(scheduled));
  const notes = approvals === null ? [] : [approvals];
  return { ...results, findings, notes, plan, ...(scheduled && { schedule: scheduled }) };
}
