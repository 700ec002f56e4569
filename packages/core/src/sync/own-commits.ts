import type { BranchHistory } from "../ports/branch-histories.ts";
import { isBotAccount } from "../repository/bot-account.ts";
import type { BranchComparison } from "./observation.ts";
import { hasMarkerRemains, parseSyncMarker } from "./sync-marker.ts";
import { hasGeneratedText } from "./sync-text.ts";

/** A branch that is ahead by more is somebody's work, without a look at each commit. */
export const MOST_COMMITS_LOOKED_AT = 250;

/** A commit that the branch has and the default branch lacks. */
export interface AheadCommit {
  readonly oid: string;
  readonly parentCount: number;
  /** Names of its parents; `null` where the answer gives only their number. */
  readonly parentOids: readonly string[] | null;
  /** `null` when no account is known. */
  readonly authorId: number | null;
  readonly message: string;
}

/** What pull requests tell about a branch. */
export interface BranchPullRequests {
  /** The merged sync pull requests into it that are known: the commits that merging them made. */
  readonly mergedSyncs: readonly { readonly mergeOid: string | null }[];
  /** Where the branch was when pull requests from it were merged. */
  readonly mergedHeads: readonly string[];
}

/** What a branch holds that is its own, as far as it decides about it. It belongs to the branch's and the default branch's commit. */
export interface OwnCommits {
  /** Commits that the default branch lacks, merges left out. */
  readonly count: number;
  /** Whose they are: each account once, those of this action's own commits left out; `null` where no account is known. */
  readonly authorIds: readonly (number | null)[];
  /** A sync pull request into the branch was merged before. */
  readonly wasSynced: boolean;
  /** The branch is the head of a pull request that was merged, and got no commit of its own since. */
  readonly isFinished: boolean;
}

/** Whether the text of a merged pull request from the default branch is that of a sync pull request, also after edits. */
export function isSyncText(body: string, base: string): boolean {
  return parseSyncMarker(body, base)?.base === base || hasMarkerRemains(body) || hasGeneratedText(body);
}

/** Accounts that are kept apart: from more on it is nobody's branch alone. */
const MOST_AUTHORS = 5;

/** Trailers of commits that this product makes: the sync, the resolution of a conflict, a revert. */
const OUR_TRAILER = /^(?:Ecosystem-[A-Za-z-]+|Merge-Resolver): v\d+$/;

/** Whether a commit's message says that this product made it, also where a squash has put several messages together. */
export function isOurCommitMessage(message: string): boolean {
  return message.split("\n").some((line) => OUR_TRAILER.test(line.trim()));
}

/**
 * Tells a branch's own commits from how it was joined with others.
 *
 * A merge is no work of the branch's own, even one that resolved a conflict. Whose branch it is, is read from its own
 * commits, but for those that this product made.
 */
export function judgeOwnCommits(
  branchOid: string,
  ahead: readonly AheadCommit[],
  pulls: BranchPullRequests,
): OwnCommits {
  const own = ahead.filter(({ parentCount }) => parentCount < 2);
  const syncs = new Set(pulls.mergedSyncs.map(({ mergeOid }) => mergeOid));
  const others = own.filter(({ oid, message }) => !syncs.has(oid) && !isOurCommitMessage(message));
  const authorIds = [...new Set(others.map(({ authorId }) => authorId))];
  return {
    count: own.length,
    authorIds: authorIds.length > MOST_AUTHORS ? [null] : authorIds,
    wasSynced: pulls.mergedSyncs.length > 0,
    // Where the parents' names are not told, at least the newest commit is known.
    isFinished: pulls.mergedHeads.some((head) => head === branchOid || countSince(ahead, own, head) === 0),
  };
}

/**
 * Whether a stale branch without commits of its own is over: its pull request was merged, it did not move since, and none of
 * ours was merged into it, which would tell that it goes on.
 */
export function isOver({ branch, aheadBy }: BranchComparison, history: BranchHistory): boolean {
  const wasSynced = history.ended.some(({ isMerged }) => isMerged);
  return aheadBy === 0 && !wasSynced && history.mergedHeads.includes(branch.oid);
}

/** Own commits that are not among the ancestors of `head`. */
function countSince(ahead: readonly AheadCommit[], own: readonly AheadCommit[], head: string): number {
  const commits = new Map(ahead.map((commit) => [commit.oid, commit]));
  const before = new Set<string>();
  const queue = [head];
  for (let oid = queue.pop(); oid !== undefined; oid = queue.pop()) {
    if (before.has(oid)) continue;
    before.add(oid);
    queue.push(...(commits.get(oid)?.parentOids ?? []));
  }
  return own.filter(({ oid }) => !before.has(oid)).length;
}

/** Whether all own commits are bots'. A branch without any is nobody's. */
export function isBotWork({ authorIds }: OwnCommits, botUserIds: readonly number[]): boolean {
  return authorIds.length > 0 && authorIds.every((id) => isBotAccount(id, botUserIds));
}

/** Commits of the branch that the default branch lacks, merges left out; `null` when nobody has looked. */
export function countOwnCommits(comparison: BranchComparison): number | null {
  return comparison.aheadBy === 0 ? 0 : (comparison.own?.count ?? null);
}
