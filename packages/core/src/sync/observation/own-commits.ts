import type { BranchComparison, OwnCommits } from "../../ports/observation.ts";
import { isBotAccount } from "../../repository/bot-account.ts";
import { hasMarkerRemains, parseSyncMarker } from "../pull-request/sync-marker.ts";
import { hasGeneratedText } from "../pull-request/sync-text.ts";
import { renderSyncTitle } from "../pull-request/sync-title.ts";

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

/** Commits of the branch that the default branch lacks, merges left out; `null` when nobody has looked. */
export function countOwnCommits(comparison: BranchComparison): number | null {
  return comparison.aheadBy === 0 ? 0 : (comparison.own?.count ?? null);
}

/**
 * Whether a pull request that was merged from the default branch was a sync pull request: by its text, also after edits, or by
 * its title. One sign is enough, because its people merged the default branch by it, whoever opened it.
 */
export function wasSyncPullRequest(
  { title, body }: { readonly title: string; readonly body: string },
  base: string,
  head: string,
): boolean {
  if (title === renderSyncTitle(base, head)) return true;
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
    isFinished: pulls.mergedHeads.some((head) => isOverSince(head, branchOid, ahead, syncs)),
  };
}

/**
 * Whether a branch, whose pull request was merged when it was at `head`, got nothing since that tells that it goes on: no commit
 * of its own, and no sync. Where the parents' names are not told, at least the newest commit is known.
 */
function isOverSince(
  head: string,
  branchOid: string,
  ahead: readonly AheadCommit[],
  syncs: ReadonlySet<string | null>,
): boolean {
  if (head === branchOid) return true;
  // It was moved to a commit of the default branch: somebody goes on with it.
  if (ahead.length === 0) return false;
  return listSince(ahead, head).every(({ oid, parentCount }) => parentCount > 1 && !syncs.has(oid));
}

/** The commits that are not among the ancestors of `head`. */
function listSince(ahead: readonly AheadCommit[], head: string): readonly AheadCommit[] {
  const commits = new Map(ahead.map((commit) => [commit.oid, commit]));
  const before = new Set<string>();
  const queue = [head];
  for (let oid = queue.pop(); oid !== undefined; oid = queue.pop()) {
    if (before.has(oid)) continue;
    before.add(oid);
    queue.push(...(commits.get(oid)?.parentOids ?? []));
  }
  return ahead.filter(({ oid }) => !before.has(oid));
}

/** Whether all own commits are bots'. A branch without any is nobody's. */
export function isBotWork({ authorIds }: OwnCommits, botUserIds: readonly number[]): boolean {
  return authorIds.length > 0 && authorIds.every((id) => isBotAccount(id, botUserIds));
}
