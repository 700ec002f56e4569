import { repositoryKey } from "../repository/repository-ref.ts";
import type { BranchOutcome, RepositoryResult } from "../sync/outcome/outcome.ts";
import type { Participation } from "./apply-experiments.ts";
import type { Sha256 } from "./assign-variant.ts";

/** A unit that met its variant in a run, as the report has it. */
export interface ExposureRow {
  readonly experiment: string;
  readonly seed: string;
  readonly unit: string;
  readonly variant: string;
  /** The first 16 digits of SHA-256 of the settings. */
  readonly settings_digest: string;
  /** What the run did in the repository. */
  readonly operations: number;
  readonly failed: number;
}

/** Outcomes of branches that a run did something about, or tried. */
const OPERATIONS: ReadonlySet<BranchOutcome> = new Set<BranchOutcome>([
  "opened",
  "updated",
  "fast-forwarded",
  "failed",
]);
/** Outcomes that no setting had a say in. */
const UNTOUCHED: ReadonlySet<BranchOutcome> = new Set<BranchOutcome>([
  "bot-branch",
  "excluded",
  "branch-deleted",
]);

/** Windows of a day; a repository in which nothing was done is told in one of them only. */
const WINDOWS = 6;
const DIGITS = 16;

/**
 * Lists the repositories in which a setting of their experiment had a say: a branch is behind, whatever the variant makes of
 * that. The rule is the same for all variants; one that told only what it did would look as if it met fewer.
 */
export function listExposures(
  results: readonly RepositoryResult[],
  participations: ReadonlyMap<string, Participation>,
  nowMs: number,
  sha256: Sha256,
): readonly ExposureRow[] {
  return results.flatMap((result) => {
    const own = participations.get(repositoryKey(result.repository));
    if (own === undefined || result.status !== "scanned") return [];
    const behind = result.branches.filter(
      ({ behindBy, outcome }) => (behindBy ?? 0) > 0 && !UNTOUCHED.has(outcome),
    );
    const operations = result.branches.filter(({ outcome }) => OPERATIONS.has(outcome));
    const isTold = operations.length > 0 || (behind.length > 0 && isItsWindow(own.unit, nowMs, sha256));
    if (!isTold) return [];
    const { experiment, unit, variant } = own;
    return {
      experiment: experiment.id,
      seed: experiment.seed,
      unit,
      variant: variant.id,
      settings_digest: sha256(JSON.stringify(variant.settings)).slice(0, DIGITS),
      operations: operations.length,
      failed: operations.filter(({ outcome }) => outcome === "failed").length,
    };
  });
}

/** Spread over the day, so that a thousand quiet repositories do not make a thousand lines in each run. */
function isItsWindow(unit: string, nowMs: number, sha256: Sha256): boolean {
  const window = Math.floor(new Date(nowMs).getUTCHours() / (24 / WINDOWS));
  return Number.parseInt(sha256(`window\0${unit}`).slice(0, 8), 16) % WINDOWS === window;
}
