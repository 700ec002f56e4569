import type { ComparisonLookup, ComparisonRequest } from "@automation/core/ports";
import {
  assessBranch,
  keepsOpenPullRequest,
  type ObservedBranch,
  type RepositorySettings,
  toPlanningFailure,
} from "@automation/core/sync";

/**
 * Makes of one comparison what the run goes on with: one branch, or none where it is kept out of the report.
 *
 * @param hasSyncBranch whether a sync pull request may be open into it
 */
export function judgeComparison(
  request: ComparisonRequest,
  lookup: ComparisonLookup | undefined,
  settings: RepositorySettings,
  botUserIds: readonly number[],
  hasSyncBranch = false,
): readonly ObservedBranch[] {
  const { repository, defaultBranch, branch } = request;
  const uncompared = { name: branch.name, aheadBy: null, behindBy: null };
  if (lookup === undefined) {
    const failure = {
      code: "rate-limited",
      message: "The run was stopped before the branch was compared.",
    } as const;
    return [
      { status: "settled", result: { ...uncompared, outcome: "deferred", detail: failure.message }, failure },
    ];
  }
  if (lookup.status === "failed") {
    const { code, message } = lookup.error;
    const outcome = code === "rate-limited" ? "deferred" : "failed";
    return [
      {
        status: "settled",
        result: { ...uncompared, outcome, detail: message },
        failure: toPlanningFailure(lookup.error),
      },
    ];
  }
  if (lookup.status !== "compared")
    return [{ status: "settled", result: { ...uncompared, outcome: lookup.status } }];
  const { aheadBy, behindBy, lookFailure } = lookup.comparison;
  if (lookFailure?.code === "rate-limited") {
    const { message } = lookFailure;
    const result = { name: branch.name, aheadBy, behindBy, outcome: "deferred", detail: message } as const;
    return [{ status: "settled", result, failure: lookFailure }];
  }
  const assessment = assessBranch(lookup.comparison, settings, botUserIds);
  if (assessment.status === "hidden") return [];
  const due = {
    repository,
    defaultBranch,
    settings,
    comparison: lookup.comparison,
    openPullRequests: null,
  };
  if (assessment.status === "due") return [{ status: "due", due }];
  const isKept =
    hasSyncBranch &&
    assessment.result.outcome === "diverged" &&
    keepsOpenPullRequest(lookup.comparison, settings);
  return isKept ? [{ status: "due", due: { ...due, isOnlyKept: true } }] : [assessment];
}
