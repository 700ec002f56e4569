import type { BranchComparison } from "../../ports/observation.ts";
import type { ComparisonLookup } from "../../ports/repositories.ts";
import type { RepositorySettings } from "../sync-settings.ts";
import { isWorthLook, needsLook } from "./assess-branch.ts";

/** Points that a run must have left for looks that only make its report more exact. */
const POINTS_TO_SPARE = 50;

/** What a run may spend on looks into branches. */
export interface LookBudget {
  /** GraphQL points that may be spent; `null` when no limit is known. */
  readonly spendablePoints: number | null;
  /** Looks that nothing but the report depends on, for the rest of the run. */
  readonly spareLooks: number;
}

/** A comparison, and the settings of its repository. */
export interface ComparedBranch {
  readonly settings: RepositorySettings;
  readonly lookup: ComparisonLookup | undefined;
}

/** Which branches to look into. */
export interface LookChoice<Compared> {
  /** Those that an earlier run has not looked into. */
  readonly wanted: readonly { readonly compared: Compared; readonly comparison: BranchComparison }[];
  /** How many need a look, those that an earlier run looked into included. */
  readonly needed: number;
  /** Spare looks that are used up by the choice. */
  readonly spareLooksUsed: number;
}

/**
 * Chooses the stale branches to look into for their own commits. Those of which only the report would be wrong are looked
 * into all together or not at all, so that a large scan costs what it costs without.
 */
export function chooseLooks<Compared extends ComparedBranch>(
  compared: readonly Compared[],
  { spendablePoints, spareLooks }: LookBudget,
): LookChoice<Compared> {
  const candidates = compared.flatMap((one) =>
    one.lookup?.status === "compared" ? [{ compared: one, comparison: one.lookup.comparison }] : [],
  );
  const isSpare = ({ compared: { settings }, comparison }: (typeof candidates)[number]) =>
    isWorthLook(comparison, settings);
  const spare = candidates.filter((one) => one.comparison.own === undefined && isSpare(one)).length;
  const canSpare = (spendablePoints ?? Number.POSITIVE_INFINITY) > POINTS_TO_SPARE && spare <= spareLooks;
  const needed = candidates.filter(
    (one) => needsLook(one.comparison, one.compared.settings) || (canSpare && isSpare(one)),
  );
  return {
    wanted: needed.filter(({ comparison }) => comparison.own === undefined),
    needed: needed.length,
    spareLooksUsed: canSpare ? spare : 0,
  };
}
