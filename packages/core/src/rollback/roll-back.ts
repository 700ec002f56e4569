import { blocksFurtherRequests, GitHubError } from "../errors/errors.ts";
import type { JournalEntry } from "../journal/index.ts";
import type { AbortSignalLike } from "../ports/clock.ts";
import type { Logger } from "../ports/logger.ts";
import type { RepositoryRef } from "../repository/repository-ref.ts";
import { formatCount, formatShare } from "../text/index.ts";
import { carryOutUndo, type StepEnd, toFailedEnd } from "./carry-out-undo.ts";
import { describeOwnCommits, findCovered } from "./cover.ts";
import { askBeforeUndo, decideUndo } from "./decide-undo.ts";
import { observeUndo, type UndoPorts } from "./observe-undo.ts";
import { PlannedFacts } from "./planned-facts.ts";
import type { RepositoryEntries } from "./select-entries.ts";
import type { UndoContext, UndoDecision, UndoRow } from "./undo-decision.ts";

/** How a rollback goes about it. */
export interface RollbackSettings {
  /** Whether anything is written. */
  readonly mode: "plan" | "apply";
  readonly allowsForce: boolean;
  /** Prefixes of the sync branches of a repository, as its configuration names them. */
  readonly branchPrefixesOf: (repository: RepositoryRef) => readonly string[];
  /** Operations that are undone at most; the rest stays planned. */
  readonly maxOperations: number;
}

/** What a rollback works with. */
export interface RollbackDependencies extends UndoPorts {
  readonly logger: Logger;
  readonly signal: AbortSignalLike;
}

/** What became of the operations, in the order in which they are undone. */
export interface RollbackResult {
  readonly rows: readonly UndoRow[];
  /** Why it ended before everything was looked at; `undefined` where it did not. */
  readonly stoppedBy: string | undefined;
}

/** Operations from which on failures tell something, and the share of failures at which a rollback stops. */
const BREAKER = { attempts: 5, share: 0.5 };

/**
 * Undoes operations, the last one first, repository by repository: each only if what it left is still there. In the mode
 * `plan` it only says what it would do. May be killed anywhere and repeated; two at once do no harm.
 */
export async function rollBack(
  repositories: readonly RepositoryEntries[],
  settings: RollbackSettings,
  dependencies: RollbackDependencies,
): Promise<RollbackResult> {
  const run = new RollbackRun(settings, dependencies);
  for (const { repository, entries } of repositories) await run.undoRepository(repository, entries);
  return { rows: run.rows, stoppedBy: run.stoppedBy };
}

class RollbackRun {
  readonly rows: UndoRow[] = [];
  stoppedBy: string | undefined;
  readonly #settings: RollbackSettings;
  readonly #dependencies: RollbackDependencies;
  #attempts = 0;
  #failures = 0;

  constructor(settings: RollbackSettings, dependencies: RollbackDependencies) {
    this.#settings = settings;
    this.#dependencies = dependencies;
  }

  async undoRepository(repository: RepositoryRef, entries: readonly JournalEntry[]): Promise<void> {
    const covered = findCovered(entries);
    const { allowsForce, branchPrefixesOf } = this.#settings;
    const branchPrefixes = branchPrefixesOf(repository);
    const context = { allowsForce, branchPrefixes, ...describeOwnCommits(entries) };
    const planned = this.#settings.mode === "plan" ? new PlannedFacts() : undefined;
    const rows = new Map<JournalEntry, UndoRow>();
    for (const entry of entries) {
      if (covered.has(entry)) continue;
      const row = await this.#undo(repository, entry, context, planned);
      rows.set(entry, row);
      this.#dependencies.logger.info(describeRow(row));
    }
    for (const entry of entries) {
      const coveredBy = covered.get(entry);
      const row = rows.get(coveredBy ?? entry);
      if (row === undefined) continue;
      this.rows.push(coveredBy === undefined ? row : coverRow(entry, row));
    }
  }

  async #undo(
    repository: RepositoryRef,
    entry: JournalEntry,
    context: UndoContext,
    planned: PlannedFacts | undefined,
  ): Promise<UndoRow> {
    this.#checkLimits();
    if (this.stoppedBy !== undefined) return toRow(entry, { status: "planned", reason: this.stoppedBy });
    try {
      const decision = await this.#decide(repository, entry, context, planned);
      if (decision.status !== "planned") return toRow(entry, decision);
      this.#attempts += 1;
      if (this.#settings.mode === "plan") return toRow(entry, decision);
      return toRow(entry, { ...decision, ...(await this.#carryOut(repository, decision)) });
    } catch (error) {
      this.#failures += 1;
      if (error instanceof GitHubError && blocksFurtherRequests(error)) this.stoppedBy = error.message;
      return toRow(entry, toFailedEnd(error));
    }
  }

  async #decide(
    repository: RepositoryRef,
    entry: JournalEntry,
    context: UndoContext,
    planned: PlannedFacts | undefined,
  ): Promise<UndoDecision> {
    const question = askBeforeUndo(entry);
    if (question === null) {
      return { status: "failed", reason: "no action of ours makes such a write", residue: [] };
    }
    const known = planned?.find(question);
    const fact = known ?? (await observeUndo(repository, entry, question, this.#dependencies));
    const decision = decideUndo(entry, planned?.adjust(fact) ?? fact, context);
    if (decision.status === "planned") planned?.note(question, decision);
    return decision;
  }

  async #carryOut(
    repository: RepositoryRef,
    { steps, reason }: Extract<UndoDecision, { readonly status: "planned" }>,
  ): Promise<StepEnd> {
    let end: StepEnd = { status: "compensated" };
    for (const step of steps) {
      end = await carryOutUndo(repository, step, this.#dependencies);
      if (end.status === "failed") this.#failures += 1;
      if (end.status !== "compensated") return end;
    }
    return { reason, ...end };
  }

  #checkLimits(): void {
    const { maxOperations, mode } = this.#settings;
    if (this.stoppedBy !== undefined) return;
    if (this.#dependencies.signal.aborted) this.stoppedBy = "the run was cancelled";
    else if (this.#attempts >= maxOperations) {
      this.stoppedBy = `the limit of ${formatCount(maxOperations, "operation")} is reached`;
    } else if (mode === "apply" && this.#attempts >= BREAKER.attempts) {
      const isFailing = this.#failures / this.#attempts >= BREAKER.share;
      if (isFailing)
        this.stoppedBy = `${formatShare(this.#failures, this.#attempts, "operation")} could not be undone`;
    }
  }
}

function toRow(
  entry: JournalEntry,
  { status, reason = "", residue = [] }: Pick<UndoRow, "status"> & Partial<UndoRow>,
): UndoRow {
  return { entry, status, reason, residue };
}

function coverRow(entry: JournalEntry, row: UndoRow): UndoRow {
  const reason = `it goes with ${row.entry.operation} (${row.entry.target})`;
  return { entry, status: row.status, reason, residue: [], coveredBy: row.entry };
}

function describeRow({ entry, status, reason }: UndoRow): string {
  const { repository, operation, target } = entry;
  return `${repository} ${operation} ${target ?? ""}: ${status}${reason === "" ? "" : ` (${reason})`}`;
}
