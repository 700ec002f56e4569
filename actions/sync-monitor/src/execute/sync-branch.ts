import type { BranchTip, PullRequest } from "@automation/core/ports";
import { type DueBranch, isSyncMergeMessage, syncBranchName, syncMergeMessage } from "@automation/core/sync";
import type { SyncDependencies } from "../dependencies.ts";
import { readWork } from "./sync-branch-work.ts";

/** The head of a sync pull request, made ready, or why there is none. */
export type SyncBranchResult =
  | {
      readonly status: "ready";
      readonly name: string;
      /** Commit that it points at. */
      readonly oid: string;
      /** The default branch does not merge cleanly: a person must resolve it. */
      readonly isConflict: boolean;
      /** Nothing on it is anybody's work. */
      readonly isDisposable: boolean;
      /** Name of its tree, of one that was merged just now, if GitHub told. */
      readonly treeOid?: string | undefined;
    }
  /** The stale branch contains the default branch by now. */
  | { readonly status: "up-to-date" }
  /** Another run was faster. */
  | { readonly status: "open-already"; readonly pullRequest: PullRequest }
  | { readonly status: "moved-meanwhile" }
  /** There is a conflict, and a rule of the repository keeps the branch from being put where it would show. */
  | { readonly status: "conflict-without-branch"; readonly name: string }
  /** The branch may not be made, or not be merged into; `why` fits behind a comma. */
  | { readonly status: "branch-refused"; readonly why: string };

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
  dependencies: SyncDependencies,
): Promise<SyncBranchResult> {
  const { branches } = dependencies;
  const { repository, defaultBranch, comparison } = due;
  const base = comparison.branch;
  const name = syncBranchName(base.name, due.settings.branchPrefixes);
  const ensured = await branches.ensureBranch(repository, name, base.oid);
  if (ensured.status === "protected") {
    return { status: "branch-refused", why: `a rule of the repository prevents ${name} from being created` };
  }
  let state: TakenUp = "at-base";
  if (ensured.status === "elsewhere") {
    const pullRequest = await findOpenedMeanwhile(due, name, dependencies);
    if (pullRequest !== null) return { status: "open-already", pullRequest };
    state = await takeUp(due, { name, oid: ensured.oid }, dependencies);
  }
  const isDisposable = state !== "with-work";

  const merged = await branches.merge(
    repository,
    name,
    defaultBranch.oid,
    syncMergeMessage(due, dependencies.runName),
  );
  if (merged.status === "merged") {
    const { oid, treeOid } = merged;
    return { status: "ready", name, oid, isConflict: false, isDisposable, treeOid };
  }
  if (merged.status === "refused") {
    if (state === "at-base") await branches.remove(repository, name, base.oid);
    const why =
      merged.reason === "workflows"
        ? "the commits change workflow files, which the token may not merge (give it `workflows: write`)"
        : `a rule of the repository prevents merging into ${name}`;
    return { status: "branch-refused", why };
  }
  if (merged.status === "conflict") {
    // Without a commit of its own a branch makes no pull request, so it gets the default branch's.
    if (state === "at-base") {
      const moved = await branches.replace(repository, name, base.oid, defaultBranch.oid);
      if (moved.status === "stale") return { status: "moved-meanwhile" };
      if (moved.status === "protected") return { status: "conflict-without-branch", name };
    }
    return { status: "ready", name, oid: defaultBranch.oid, isConflict: true, isDisposable };
  }
  const tip = await branches.read(repository, name);
  if (tip === null || tip.oid === base.oid) {
    await branches.remove(repository, name, base.oid);
    return { status: "up-to-date" };
  }
  // Without a merge at the default branch's own commit: another run has met the conflict before us.
  const isConflict = tip.oid === defaultBranch.oid && due.comparison.aheadBy > 0;
  return { status: "ready", name, oid: tip.oid, isConflict, isDisposable };
}

/**
 * A pull request that came while this run was busy elsewhere. Moving its head to the stale branch's commit, even for
 * a moment, would make GitHub close it.
 */
async function findOpenedMeanwhile(
  { repository, comparison }: DueBranch,
  head: string,
  { pullRequests }: SyncDependencies,
): Promise<PullRequest | null> {
  const [lookup] = await pullRequests.listOpen([{ repository, base: comparison.branch.name }]);
  if (lookup?.status === "failed") throw lookup.error;
  const found = lookup?.pullRequests.find((pull) => pull.head === head && !pull.isCrossRepository);
  return found ?? null;
}

/** Where a sync branch that was there before is now: at the stale branch, merged by us, or with other people's work. */
type TakenUp = "at-base" | "merged" | "with-work";

async function takeUp(
  due: DueBranch,
  { name, oid }: BranchTip,
  dependencies: SyncDependencies,
): Promise<TakenUp> {
  const { repository } = due;
  const base = due.comparison.branch;
  const { branches } = dependencies;
  const commit = await branches.readCommit(repository, oid);
  const isOurMerge = commit !== null && isSyncMergeMessage(commit.message);
  // Killed after the merge and before the pull request: the work is done already.
  if (isOurMerge && commit.parentOids[0] === base.oid) return "merged";
  const holders = [due.comparison.branch.name, due.defaultBranch.name];
  const work = await readWork({ repository, branch: { name, oid }, holders }, commit, dependencies);
  if (!work.holdsWork) {
    const moved = await branches.replace(repository, name, oid, base.oid);
    return moved.status === "moved" ? "at-base" : "with-work";
  }
  await branches.merge(repository, name, base.oid, syncMergeMessage(due, dependencies.runName));
  return "with-work";
}
