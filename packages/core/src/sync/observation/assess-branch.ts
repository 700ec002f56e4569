import type { BranchHistory } from "../../ports/branch-histories.ts";
import type { BranchComparison, OwnCommits } from "../../ports/observation.ts";
import { isBotAccount } from "../../repository/bot-account.ts";
import type { BranchResult } from "../outcome/outcome.ts";
import type { RepositorySettings } from "../sync-settings.ts";
import { countOwnCommits, isBotWork, MOST_COMMITS_LOOKED_AT } from "./own-commits.ts";

/** What a comparison says: a result that stands, a branch that is due, or one to be kept out of the report. */
export type BranchAssessment =
  | { readonly status: "settled"; readonly result: BranchResult }
  | { readonly status: "due"; readonly comparison: BranchComparison }
  | { readonly status: "hidden" };

/**
 * Whether only a look at the branch's own commits tells what it is. A branch that is not stale costs none. One that is not
 * ahead may be `finished`: before a pull request its past tells, before a fast-forward only the look does.
 */
export function needsLook({ aheadBy, behindBy }: BranchComparison, settings: RepositorySettings): boolean {
  if (behindBy <= settings.threshold || aheadBy > MOST_COMMITS_LOOKED_AT) return false;
  return aheadBy > 0 || (settings.mode === "fast-forward" && settings.finished === "leave");
}

/** Whether a look would make the report of a scan more exact, and nothing depends on it: the branch may be `finished`. */
export function isWorthLook({ aheadBy, behindBy }: BranchComparison, settings: RepositorySettings): boolean {
  const { mode, finished, threshold } = settings;
  return aheadBy === 0 && behindBy > threshold && mode === "report" && finished === "leave";
}

/**
 * Judges one compared branch, a stale one that is ahead by its own commits: merges are how it was joined with others, so
 * without any it is only behind.
 */
export function assessBranch(
  comparison: BranchComparison,
  settings: RepositorySettings,
  botUserIds: readonly number[],
): BranchAssessment {
  const { aheadBy, behindBy, own } = comparison;
  if (behindBy === 0) return settle(comparison, aheadBy === 0 ? "up-to-date" : "ahead");
  if (behindBy <= settings.threshold) return assessNear(comparison, settings, botUserIds);
  if (aheadBy === 0 && own?.isFinished !== true) return { status: "due", comparison };
  if (own === undefined) return assessUnlooked(comparison, settings, botUserIds);
  return assessOwn(comparison, own, settings, botUserIds);
}

/** Nobody looks into a branch that is not stale, so it may be ahead by merges only. */
function assessNear(
  comparison: BranchComparison,
  { diverged }: RepositorySettings,
  botUserIds: readonly number[],
): BranchAssessment {
  const { aheadBy, tipAuthorId, own } = comparison;
  const isSynced =
    own === undefined ? isBotAccount(tipAuthorId, botUserIds) : own.count === 0 || own.wasSynced;
  if (aheadBy === 0 || isSynced || diverged === "sync") return settle(comparison, "within-threshold");
  return diverged === "skip" ? { status: "hidden" } : settle(comparison, "diverged");
}

/** Where nobody could look, the branch is taken for somebody's work; a bot's newest commit makes it the bot's. */
function assessUnlooked(
  comparison: BranchComparison,
  { diverged }: RepositorySettings,
  botUserIds: readonly number[],
): BranchAssessment {
  const { aheadBy, tipAuthorId, lookFailure } = comparison;
  const isMany = aheadBy > MOST_COMMITS_LOOKED_AT;
  if (!isMany && isBotAccount(tipAuthorId, botUserIds)) return settle(comparison, "bot-branch");
  if (diverged === "sync") return { status: "due", comparison };
  if (diverged === "skip") return { status: "hidden" };
  const many = `it is more than ${MOST_COMMITS_LOOKED_AT} commits ahead, so its own commits were not determined`;
  const failed = `its own commits could not be read${lookFailure === undefined ? "" : `: ${lookFailure.message}`}`;
  return settle(comparison, "diverged", isMany ? many : failed);
}

function assessOwn(
  comparison: BranchComparison,
  own: OwnCommits,
  { diverged, finished }: RepositorySettings,
  botUserIds: readonly number[],
): BranchAssessment {
  const due = { status: "due", comparison } as const;
  // Its people merged a sync pull request once, and so asked for the next ones.
  const staysSynced = own.wasSynced && diverged !== "report-always";
  if (!staysSynced && own.count > 0 && isBotWork(own, botUserIds)) return settle(comparison, "bot-branch");
  if (own.isFinished) return finished === "sync" ? due : settle(comparison, "finished", FINISHED);
  if (own.count === 0 || staysSynced || diverged === "sync") return due;
  return diverged === "skip" ? { status: "hidden" } : settle(comparison, "diverged");
}

/**
 * Whether a sync pull request that is still open would be kept, though the branch has got work of its own meanwhile: nobody
 * said no to it, and a text that goes out of date would be wrong.
 */
export function keepsOpenPullRequest({ own }: BranchComparison, settings: RepositorySettings): boolean {
  return own !== undefined && settings.mode !== "report" && settings.diverged === "report";
}

/** Said of a branch whose pull request was merged. */
export const FINISHED = "its pull request was merged, and it has had no commit of its own since";

/** Whether a stale branch that is not ahead is over: its pull request was merged, and it did not move since. */
export function isOver({ branch, aheadBy }: BranchComparison, history: BranchHistory): boolean {
  return aheadBy === 0 && history.mergedHeads.includes(branch.oid);
}

function settle(
  comparison: BranchComparison,
  outcome: BranchResult["outcome"],
  detail?: string,
): BranchAssessment {
  const { branch, aheadBy, behindBy } = comparison;
  const ownCommits = countOwnCommits(comparison);
  const result = { name: branch.name, aheadBy, behindBy, ownCommits, outcome };
  return { status: "settled", result: { ...result, ...(detail !== undefined && { detail }) } };
}
