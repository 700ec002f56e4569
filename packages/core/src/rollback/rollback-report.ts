import type { JournalEntry } from "../journal/index.ts";
import type { UndoRow, UndoStatus } from "./undo-decision.ts";

/** What a rollback has to report. */
export interface RollbackRun {
  readonly mode: "plan" | "apply";
  /** The run that is undone, as asked for; `undefined` where the journals alone say. */
  readonly run: string | undefined;
  readonly startedAtMs: number;
  readonly finishedAtMs: number;
  readonly rows: readonly UndoRow[];
  /** Operations in repositories that the configuration does not list. */
  readonly refused: readonly JournalEntry[];
  readonly stoppedBy: string | undefined;
  readonly journals: { readonly files: number; readonly unreadable: number; readonly otherVersions: number };
  /** What a reader should know besides. */
  readonly notes: readonly string[];
}

/** One operation of the report. */
export interface RollbackReportOperation {
  readonly repository: string;
  readonly run: string | null;
  readonly seq: number;
  readonly operation: string;
  readonly target: string | null;
  readonly status: UndoStatus;
  /** What is done, or why nothing is. */
  readonly reason: string;
  /** What stays for good. */
  readonly residue: readonly string[];
}

/** The report of a rollback: a public contract. */
export interface RollbackReport {
  readonly schema_version: 1;
  readonly mode: "plan" | "apply";
  readonly run: string | null;
  readonly started_at: string;
  readonly finished_at: string;
  /** Whether it ended before everything was undone that can be. */
  readonly partial: boolean;
  readonly stopped_by: string | null;
  readonly summary: Readonly<Record<RollbackCount, number>>;
  readonly journals: {
    readonly files: number;
    readonly unreadable_lines: number;
    readonly lines_of_other_versions: number;
  };
  readonly notes: readonly string[];
  readonly operations: readonly RollbackReportOperation[];
}

/** Names of the counts, one for each status. */
export type RollbackCount =
  | "compensated"
  | "already_gone"
  | "skipped"
  | "irreversible"
  | "failed"
  | "planned";

const COUNTS: Readonly<Record<UndoStatus, RollbackCount>> = {
  compensated: "compensated",
  "already-gone": "already_gone",
  "skipped-changed-by-others": "skipped",
  irreversible: "irreversible",
  failed: "failed",
  planned: "planned",
};

/** Operations that are refused count as failed: somebody has to look at such a journal. */
export function listOperations({ rows, refused }: RollbackRun): readonly RollbackReportOperation[] {
  const reason = "refused: the configuration does not list this repository";
  const foreign = refused.map((entry) => toOperation({ entry, status: "failed", reason, residue: [] }));
  return [...rows.map(toOperation), ...foreign];
}

function toOperation({ entry, status, reason, residue }: UndoRow): RollbackReportOperation {
  const { repository, seq, operation, target, run = null } = entry;
  return { repository, run, seq, operation, target, status, reason, residue };
}

/** How many operations have each status. */
export function countStatuses(
  operations: readonly Pick<RollbackReportOperation, "status">[],
): Readonly<Record<RollbackCount, number>> {
  const counts = { compensated: 0, already_gone: 0, skipped: 0, irreversible: 0, failed: 0, planned: 0 };
  for (const { status } of operations) counts[COUNTS[status]] += 1;
  return counts;
}

/** Makes the report of a rollback. */
export function createRollbackReport(rollback: RollbackRun): RollbackReport {
  const { mode, run = null, startedAtMs, finishedAtMs, stoppedBy = null, journals, notes } = rollback;
  const operations = listOperations(rollback);
  return {
    ...{ schema_version: 1, mode, run },
    started_at: new Date(startedAtMs).toISOString(),
    finished_at: new Date(finishedAtMs).toISOString(),
    ...{ partial: stoppedBy !== null, stopped_by: stoppedBy },
    summary: countStatuses(operations),
    journals: {
      files: journals.files,
      unreadable_lines: journals.unreadable,
      lines_of_other_versions: journals.otherVersions,
    },
    ...{ notes, operations },
  };
}
