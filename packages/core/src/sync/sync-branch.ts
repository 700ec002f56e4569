/** Branches of our own live under this prefix and are never analysed. */
export const SYNC_BRANCH_PREFIX = "ecosystem-sync/";

/** Name of the branch from which a sync pull request into `base` comes. */
export function syncBranchName(base: string): string {
  return `${SYNC_BRANCH_PREFIX}${base}`;
}

/** The branch that a sync branch is for. */
export function baseOfSyncBranch(name: string): string {
  return name.slice(SYNC_BRANCH_PREFIX.length);
}

export function isSyncBranch(branch: string): boolean {
  return branch.startsWith(SYNC_BRANCH_PREFIX);
}

const TRAILER = "Ecosystem-Sync: v1";

/**
 * Message of the merge commit on a sync branch.
 *
 * It holds no branch name: a name like `@team` or `fixes/#12` in a commit message would notify people and touch
 * issues. The trailer is how a later run knows the commit for our own.
 */
export const SYNC_MERGE_MESSAGE = `Merge the default branch into the sync branch\n\n${TRAILER}`;

/** Whether a commit was made by `POST /merges` with our message. */
export function isSyncMergeMessage(message: string): boolean {
  return message.split("\n").some((line) => line.trim() === TRAILER);
}
