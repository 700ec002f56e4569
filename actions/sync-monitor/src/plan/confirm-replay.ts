import { GitHubError } from "@automation/core/errors";
import type { FileChange } from "@automation/core/ports";
import type { DueBranch, Replay } from "@automation/core/sync";
import type { SyncDependencies } from "../dependencies.ts";

/**
 * Has a second source confirm what the past suggests, because a wrong word there would keep a branch stale for good. One or
 * two calls, only for a branch under suspicion.
 */
export async function isReplayConfirmed(
  replay: Replay,
  due: DueBranch,
  { branches }: SyncDependencies,
): Promise<boolean> {
  const { repository, comparison, defaultBranch } = due;
  const base = comparison.branch.name;
  switch (replay.kind) {
    case "no-merge-commits":
      return true;
    case "squashed": {
      // Merged properly since: then the branch holds what the squash brought.
      const { defaultOid } = replay.pullRequest.marker;
      const counts = await orNull(branches.compare(repository, base, defaultOid));
      return counts?.aheadBy !== 0;
    }
    case "same-content": {
      const ofDefault = await orNull(branches.listChanges(repository, base, defaultBranch.name));
      if (ofDefault === null) return false;
      if (comparison.aheadBy === 0) return ofDefault.length === 0;
      const ofBranch = await orNull(branches.listChanges(repository, defaultBranch.name, base));
      return ofBranch !== null && describeChanges(ofDefault) === describeChanges(ofBranch);
    }
  }
}

/** Whether merging changed no file of the base. `treeOid` is the tree that came out, if GitHub told. */
export async function isHistoryOnly(
  due: DueBranch,
  head: string,
  treeOid: string | undefined,
  { branches }: SyncDependencies,
): Promise<boolean> {
  if (!due.settings.isReplayGuarded || treeOid === undefined || treeOid !== due.treeOid) return false;
  const changes = await orNull(branches.listChanges(due.repository, due.comparison.branch.name, head));
  return changes?.length === 0;
}

function describeChanges(changes: readonly FileChange[]): string {
  return JSON.stringify(changes.map(({ path, oid, status }) => [path, oid, status].join(" ")).toSorted());
}

/** `null` where GitHub has no answer; a limit or a refused token is no answer either, but stops the work. */
async function orNull<Answer>(reading: Promise<Answer>): Promise<Answer | null> {
  try {
    return await reading;
  } catch (error) {
    if (
      !(error instanceof GitHubError) ||
      ["rate-limited", "unauthorized", "token-unavailable"].includes(error.code)
    )
      throw error;
    return null;
  }
}
