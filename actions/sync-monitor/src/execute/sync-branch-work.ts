import { GitHubError } from "@automation/core/errors";
import type { BranchTip, CommitSummary } from "@automation/core/ports";
import type { RepositoryRef } from "@automation/core/repository";
import { ecosystemOfMerge, isSyncMergeMessage } from "@automation/core/sync";
import type { SyncDependencies } from "../dependencies.ts";

/** Where to look for what a sync branch holds. */
export interface WorkQuestion {
  readonly repository: RepositoryRef;
  readonly branch: BranchTip;
  /** Branches that keep what they contain. */
  readonly holders: readonly string[];
}

/** What a look at a sync branch's newest commit, and below it, tells. */
export interface SyncBranchWork {
  /** Its newest commit; `null` when GitHub does not know it. */
  readonly commit: CommitSummary | null;
  readonly isOurMerge: boolean;
  /** Which configuration made that merge; absent for one of an older version. */
  readonly ecosystem?: string;
  /** Whether it may hold commits that are nowhere else. Where nobody can tell, it may. */
  readonly holdsWork: boolean;
}

/** Finds out whether anything on a sync branch is somebody's work: our own merges are not, nor what a holder contains. */
export async function readWork(
  question: WorkQuestion,
  commit: CommitSummary | null,
  dependencies: SyncDependencies,
): Promise<SyncBranchWork> {
  const { name, oid } = question.branch;
  const isOurMerge = commit !== null && isSyncMergeMessage(commit.message);
  const root = isOurMerge ? await findBelowOurMerges(question, dependencies) : oid;
  const isContained = await isContainedIn(question, root === oid ? name : root, dependencies);
  const ecosystem = isOurMerge ? ecosystemOfMerge(commit.message) : undefined;
  return { commit, isOurMerge, ...(ecosystem !== undefined && { ecosystem }), holdsWork: !isContained };
}

/** Sync merges on top of each other that are looked through; what lies below more of them counts as somebody's work. */
const MOST_MERGES = 20;

/** The first commit, along the first parents, that is no merge of ours: below it may be people's work. */
async function findBelowOurMerges(
  { repository, branch }: WorkQuestion,
  { branches }: SyncDependencies,
): Promise<string> {
  let below = branch.oid;
  for (let depth = 0; depth < MOST_MERGES; depth += 1) {
    const commit = await branches.readCommit(repository, below);
    const [parent] = commit?.parentOids ?? [];
    if (commit === null || parent === undefined || !isSyncMergeMessage(commit.message)) return below;
    below = parent;
  }
  return below;
}

/** Whether one of the holders has all of `head`; where nobody can tell, no. */
async function isContainedIn(
  { repository, holders }: WorkQuestion,
  head: string,
  { branches }: SyncDependencies,
): Promise<boolean> {
  for (const holder of holders) {
    try {
      const counts = await branches.compare(repository, holder, head);
      if (counts?.aheadBy === 0) return true;
    } catch (error) {
      if (!(error instanceof GitHubError) || error.code !== "not-found") throw error;
    }
  }
  return false;
}
