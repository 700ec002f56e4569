import type { BranchComparison } from "../../../ports/observation.ts";
import { needsLook } from "../../observation/assess-branch.ts";
import { judgeComparison } from "../../observation/judge-comparison.ts";
import type { ObservedBranch } from "../../observation/observed-repository.ts";
import type { StaleBranch } from "../../observation/stale-branch.ts";
import type { BranchAnswers } from "./answers.ts";
import { addOwnCommits } from "./own-commits.ts";
import type { Question } from "./question.ts";

/** The counts to decide on, or what the newer ones make of the branch. */
export type CurrentCounts =
  | { readonly status: "stale"; readonly comparison: BranchComparison; readonly isOnlyKept: boolean }
  /** By the newer counts it is not stale any more, or it could not be compared. */
  | { readonly status: "reassessed"; readonly branches: readonly ObservedBranch[] }
  | { readonly status: "unknown"; readonly question: Question };

/** Takes the counts of this run where the branch was compared again, and judges the branch by them; else the observed ones. */
export function findCounts(
  branch: StaleBranch,
  answers: BranchAnswers,
  botUserIds: readonly number[],
): CurrentCounts {
  const { comparison: compared, "own-commits": own } = answers;
  if (compared === undefined) {
    return { status: "stale", comparison: branch.comparison, isOnlyKept: branch.isOnlyKept === true };
  }
  const { repository, defaultBranch, settings, hasSyncBranch } = branch;
  if (compared.status === "compared" && own === undefined && isLookMissing(compared.comparison, branch)) {
    return { status: "unknown", question: { kind: "own-commits", branch, comparison: compared.comparison } };
  }
  const lookup = compared.status === "stopped" ? undefined : addOwnCommits(compared, own);
  const request = { repository, defaultBranch, branch: branch.comparison.branch };
  const branches = judgeComparison(request, lookup, { settings, botUserIds, hasSyncBranch });
  const [judged] = branches;
  return judged?.status === "stale"
    ? {
        status: "stale",
        comparison: judged.branch.comparison,
        isOnlyKept: judged.branch.isOnlyKept === true,
      }
    : { status: "reassessed", branches };
}

function isLookMissing(comparison: BranchComparison, { settings }: StaleBranch): boolean {
  return comparison.own === undefined && needsLook(comparison, settings);
}
