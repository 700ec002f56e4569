import type { ComparisonLookup, ComparisonRequest } from "../../ports/repositories.ts";
import { type PlanningFailure, toPlanningFailure } from "../outcome/planning-failure.ts";
import type { RepositorySettings } from "../sync-settings.ts";
import { assessBranch, keepsOpenPullRequest } from "./assess-branch.ts";
import type { ObservedBranch } from "./observed-repository.ts";

/** What decides about a comparison besides its counts. */
export interface ComparisonFacts {
  readonly settings: RepositorySettings;
  readonly botUserIds: readonly number[];
  /** Whether the branch has a sync branch, so that a sync pull request may be open into it. */
  readonly hasSyncBranch: boolean;
}

/**
 * Turns one comparison into one observed branch, or into none where the branch is left out of the report.
 *
 * @param lookup `undefined` when the run was stopped before the branch was compared
 */
export function judgeComparison(
  { repository, defaultBranch, branch }: ComparisonRequest,
  lookup: ComparisonLookup | undefined,
  { settings, botUserIds, hasSyncBranch }: ComparisonFacts,
): readonly ObservedBranch[] {
  const uncompared = { name: branch.name, aheadBy: null, behindBy: null };
  if (lookup === undefined) {
    const message = "The run was stopped before the branch was compared.";
    return [settleFailed(uncompared, { code: "rate-limited", message })];
  }
  if (lookup.status === "failed") return [settleFailed(uncompared, toPlanningFailure(lookup.error))];
  if (lookup.status !== "compared") {
    return [{ status: "settled", result: { ...uncompared, outcome: lookup.status } }];
  }
  const { comparison } = lookup;
  const { aheadBy, behindBy, lookFailure } = comparison;
  if (lookFailure?.code === "rate-limited") {
    return [settleFailed({ name: branch.name, aheadBy, behindBy }, lookFailure)];
  }
  const assessment = assessBranch(comparison, settings, botUserIds);
  if (assessment.status === "hidden") return [];
  const stale = { repository, defaultBranch, settings, comparison, hasSyncBranch };
  if (assessment.status === "due") return [{ status: "stale", branch: stale }];
  const isKept =
    hasSyncBranch && assessment.result.outcome === "diverged" && keepsOpenPullRequest(comparison, settings);
  return isKept ? [{ status: "stale", branch: { ...stale, isOnlyKept: true } }] : [assessment];
}

function settleFailed(
  counts: { readonly name: string; readonly aheadBy: number | null; readonly behindBy: number | null },
  failure: PlanningFailure,
): ObservedBranch {
  const outcome = failure.code === "rate-limited" ? "deferred" : "failed";
  return { status: "settled", result: { ...counts, outcome, detail: failure.message }, failure };
}
