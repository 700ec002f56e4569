import type { OwnCommits } from "../ports/observation.ts";

/**
 * What comparing two commits said. Commits never change, so it holds for ever: for the same branch commit beside the
 * same default branch commit nothing has to be asked again.
 */
export type RememberedCounts =
  | {
      readonly status: "compared";
      readonly aheadBy: number;
      readonly behindBy: number;
      /** Account id of the author of the branch's commit; `null` when no account is known. */
      readonly tipAuthorId: number | null;
      /** What a look into the branch found; absent where there was none. */
      readonly own?: OwnCommits;
    }
  | { readonly status: "unrelated-histories" };

/** A branch's commit and what is known of it. */
export type RememberedComparison = RememberedCounts & { readonly oid: string };

/** What is known of one repository: its branches beside one commit of its default branch. */
export interface RepositoryMemory {
  /** The name that the configuration gives it. */
  readonly repository: string;
  /** When a run last got through with it, in milliseconds since the epoch; 0 when none did so far. */
  readonly visitedAtMs: number;
  /** GitHub's number for it: a name that another repository took over remembers nothing. `null` when nothing is remembered. */
  readonly databaseId: number | null;
  /** The default branch's commit that everything below was measured against. */
  readonly defaultOid: string | null;
  readonly comparisons: readonly RememberedComparison[];
}

/** Least and most that a count can be. */
export interface CountRange {
  readonly least: number;
  readonly most: number;
}

/**
 * What is certain about a branch that did not move while its default branch went forward by `newCommits`.
 *
 * Let B be the commits of the branch, D0 and D1 those of the default branch before and after, D0 within D1. Then
 * `|D1 \ B| = |D0 \ B| + |(D1 \ D0) \ B|` and `|B \ D1| = |B \ D0| - |B ∩ (D1 \ D0)|`. The only unknown is
 * `k = |B ∩ (D1 \ D0)|`, the commits that the default branch took over from the branch: it lies in
 * `0 .. min(|B \ D0|, |D1 \ D0|)`. So a branch without commits of its own has `k = 0`, and its new counts are exact.
 */
export function boundAfterAdvance(
  counts: { readonly aheadBy: number; readonly behindBy: number },
  newCommits: number,
): { readonly aheadBy: CountRange; readonly behindBy: CountRange } {
  const { aheadBy, behindBy } = counts;
  const takenOver = Math.min(aheadBy, newCommits);
  return {
    aheadBy: { least: aheadBy - takenOver, most: aheadBy },
    behindBy: { least: behindBy + newCommits - takenOver, most: behindBy + newCommits },
  };
}

/**
 * Carries what is remembered over to a default branch that went forward by `newCommits`; `null` where the new counts
 * are not certain. A report never shows a bound: what is not certain is compared again.
 */
export function carryForward(
  remembered: RememberedComparison,
  newCommits: number,
): RememberedComparison | null {
  // A merge may have joined the two histories meanwhile.
  if (remembered.status !== "compared") return null;
  const { aheadBy, behindBy } = boundAfterAdvance(remembered, newCommits);
  const isCertain = aheadBy.least === aheadBy.most && behindBy.least === behindBy.most;
  return isCertain ? { ...remembered, aheadBy: aheadBy.most, behindBy: behindBy.most } : null;
}
