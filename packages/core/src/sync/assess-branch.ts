import { isBotAccount } from "../repository/bot-account.ts";
import type { BranchComparison } from "./observation.ts";
import type { BranchResult } from "./outcome.ts";
import type { RepositorySettings } from "./sync-settings.ts";

/** What a comparison says: a result that stands, a branch that is due, or one to be kept out of the report. */
export type BranchAssessment =
  | { readonly status: "settled"; readonly result: BranchResult }
  | { readonly status: "due"; readonly comparison: BranchComparison }
  | { readonly status: "hidden" };

/**
 * Judges one compared branch.
 *
 * The author of the newest commit makes a branch a bot's only if the branch has commits of its own: the tip of one
 * that is merely behind is a commit of the default branch, and dependency bots author many of those.
 */
export function assessBranch(
  comparison: BranchComparison,
  settings: RepositorySettings,
  botUserIds: readonly number[],
): BranchAssessment {
  const { aheadBy, behindBy, tipAuthorId } = comparison;
  if (aheadBy > 0 && isBotAccount(tipAuthorId, botUserIds)) {
    return settle(comparison, "bot-branch");
  }
  if (behindBy === 0) return settle(comparison, aheadBy === 0 ? "up-to-date" : "ahead");
  if (aheadBy > 0 && settings.diverged === "skip") return { status: "hidden" };
  if (aheadBy > 0 && settings.diverged === "report") return settle(comparison, "diverged");
  if (behindBy <= settings.threshold) return settle(comparison, "within-threshold");
  return { status: "due", comparison };
}

function settle(comparison: BranchComparison, outcome: BranchResult["outcome"]): BranchAssessment {
  const { branch, aheadBy, behindBy } = comparison;
  return { status: "settled", result: { name: branch.name, aheadBy, behindBy, outcome } };
}
