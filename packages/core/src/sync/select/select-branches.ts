import type { BranchTip, RepositorySnapshot } from "../../ports/observation.ts";
import { isBotBranch } from "../../repository/bot-account.ts";
import { type BranchMatcher, createBranchMatcher } from "../../repository/branch-pattern.ts";
import type { BranchResult } from "../outcome/outcome.ts";
import { isSyncBranch } from "../pull-request/sync-branch.ts";
import type { RepositorySettings } from "../sync-settings.ts";

/** The branches of one repository, parted into those that a look at the name or the commit settles, and the rest. */
export interface BranchSelection {
  readonly settled: readonly BranchResult[];
  readonly toCompare: readonly BranchTip[];
}

/**
 * Decides which branches must be compared with the default branch.
 *
 * The default branch and our own sync branches are never analysed. A branch that points at the default branch's
 * commit is up to date without asking anybody.
 */
export function selectBranches(
  snapshot: RepositorySnapshot,
  settings: RepositorySettings,
  botBranchPrefixes: readonly string[],
): BranchSelection {
  const { defaultBranch } = snapshot;
  if (defaultBranch === null) return { settled: [], toCompare: [] };
  const matcher = createBranchMatcher({ include: settings.include, exclude: settings.exclude });
  const settled: BranchResult[] = [];
  const toCompare: BranchTip[] = [];
  for (const branch of snapshot.branches) {
    if (branch.name === defaultBranch.name || isSyncBranch(branch.name, settings.branchPrefixes)) continue;
    const result = settleBranch(branch, defaultBranch, matcher, botBranchPrefixes);
    if (result === null) toCompare.push(branch);
    else settled.push(result);
  }
  return { settled, toCompare };
}

function settleBranch(
  branch: BranchTip,
  defaultBranch: BranchTip,
  matches: BranchMatcher,
  botBranchPrefixes: readonly string[],
): BranchResult | null {
  if (isQueueBranch(branch.name)) return { ...uncompared(branch, "excluded"), detail: OF_MERGE_QUEUE };
  if (!matches(branch.name)) return uncompared(branch, "excluded");
  if (isBotBranch(branch.name, botBranchPrefixes)) return uncompared(branch, "bot-branch");
  if (branch.oid === defaultBranch.oid) {
    return { name: branch.name, aheadBy: 0, behindBy: 0, outcome: "up-to-date" };
  }
  return null;
}

const OF_MERGE_QUEUE = "a temporary branch of GitHub's merge queue";

/** Whether GitHub's merge queue made the branch for a moment: nobody's to bring up to date. */
function isQueueBranch(name: string): boolean {
  return name.startsWith("gh-readonly-queue/");
}

function uncompared(branch: BranchTip, outcome: "excluded" | "bot-branch"): BranchResult {
  return { name: branch.name, aheadBy: null, behindBy: null, outcome };
}
