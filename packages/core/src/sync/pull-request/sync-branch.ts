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

const ECOSYSTEM_TRAILER = /^Ecosystem: ([0-9a-f]{16})$/;

/**
 * Message of the merge commit on a sync branch.
 *
 * It holds no branch name: a name like `@team` or `fixes/#12` in a commit message would notify people and touch
 * issues. The trailers are how a later run knows the commit for our own, and which configuration made it.
 */
export function syncMergeMessage(ecosystem: string, run?: string): string {
  const trailers = [TRAILER, `Ecosystem: ${ecosystem}`, ...(run === undefined ? [] : [`Run: ${run}`])];
  return `Merge the default branch into the sync branch\n\n${trailers.join("\n")}`;
}

/** Whether a commit was made by `POST /merges` with our message. */
export function isSyncMergeMessage(message: string): boolean {
  return message.split("\n").some((line) => line.trim() === TRAILER);
}

const RUN_TRAILER = /^Run: (\d+\/\d+)$/;

/** Which run and attempt made a sync merge, as `123/1`; `undefined` for one of an older version. */
export function runOfMerge(message: string): string | undefined {
  return message.split("\n").flatMap((line) => RUN_TRAILER.exec(line.trim())?.[1] ?? [])[0];
}

/** Which configuration made a sync merge; `undefined` for one of an older version. */
export function ecosystemOfMerge(message: string): string | undefined {
  return message.split("\n").flatMap((line) => ECOSYSTEM_TRAILER.exec(line.trim())?.[1] ?? [])[0];
}
