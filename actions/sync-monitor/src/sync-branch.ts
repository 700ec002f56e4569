import {
  type BranchTip,
  type DueBranch,
  isSyncMergeMessage,
  SYNC_MERGE_MESSAGE,
  syncBranchName,
} from "@automation/core";
import type { SyncDependencies } from "./dependencies.ts";

/** The head of a sync pull request, made ready. */
export type SyncBranchResult =
  | {
      readonly status: "ready";
      readonly name: string;
      /** Commit that it points at. */
      readonly oid: string;
      /** The default branch does not merge cleanly: a person must resolve it. */
      readonly isConflict: boolean;
    }
  /** The stale branch contains the default branch by now. */
  | { readonly status: "up-to-date" };

/**
 * Makes the branch from which a sync pull request comes: the stale branch with the default branch merged in, or,
 * where that conflicts, the default branch itself.
 *
 * A branch left by an earlier run is taken up again when everything on it is ours; commits of other people are
 * merged on top of, never moved away. Nothing is ever forced. May die between any two lines: the next run comes
 * through here again and finds one of the states below.
 */
export async function prepareSyncBranch(
  due: DueBranch,
  base: BranchTip,
  { branches }: SyncDependencies,
): Promise<SyncBranchResult> {
  const { repository, defaultBranch } = due;
  const name = syncBranchName(base.name);
  const ensured = await branches.ensureBranch(repository, name, base.oid);
  let isOurs = true;
  if (ensured.status === "elsewhere") {
    isOurs = await reclaim(due, base, name, ensured.oid, { branches });
  }

  const merged = await branches.merge(repository, name, defaultBranch.oid, SYNC_MERGE_MESSAGE);
  if (merged.status === "merged") return { status: "ready", name, oid: merged.oid, isConflict: false };
  if (merged.status === "conflict") {
    // Without a commit of its own a branch makes no pull request, so it gets the default branch's.
    if (isOurs) await branches.replace(repository, name, base.oid, defaultBranch.oid);
    return { status: "ready", name, oid: defaultBranch.oid, isConflict: true };
  }
  const tip = await branches.read(repository, name);
  if (tip === null || tip.oid === base.oid) {
    await branches.remove(repository, name, base.oid);
    return { status: "up-to-date" };
  }
  // Without a merge at the default branch's own commit: another run has met the conflict before us.
  const isConflict = tip.oid === defaultBranch.oid && due.comparison.aheadBy > 0;
  return { status: "ready", name, oid: tip.oid, isConflict };
}

/**
 * Takes up a sync branch that exists already and points elsewhere than at the stale branch's commit.
 *
 * @returns whether the branch points at the stale branch's commit now, so that it may be moved again
 */
async function reclaim(
  due: DueBranch,
  base: BranchTip,
  name: string,
  oid: string,
  { branches }: Pick<SyncDependencies, "branches">,
): Promise<boolean> {
  const { repository, defaultBranch } = due;
  const commit = await branches.readCommit(repository, oid);
  if (commit !== null && isSyncMergeMessage(commit.message)) {
    // Killed after the merge and before the pull request: the work is done already.
    if (commit.parentOids[0] === base.oid) return false;
    return (await branches.replace(repository, name, oid, base.oid)).status === "moved";
  }
  for (const holder of [base.oid, defaultBranch.oid]) {
    const comparison = await branches.compare(repository, holder, oid);
    if (comparison?.aheadBy === 0) {
      return (await branches.replace(repository, name, oid, base.oid)).status === "moved";
    }
  }
  await branches.merge(repository, name, base.oid, SYNC_MERGE_MESSAGE);
  return false;
}
