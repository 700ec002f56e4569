import { InvariantError } from "@automation/core/errors";
import type { PullRequestState } from "@automation/core/ports";
import type { RepositoryRef } from "@automation/core/repository";
import type { PushResult, TreeReplacement } from "@automation/git";
import type { ConflictDependencies } from "./dependencies.ts";
import type { MergeObservation } from "./observe.ts";
import { BACKUP_REF_TRAILER, RESOLVER_TRAILER } from "./trailers.ts";

/** A merge commit that is ready to be pushed. */
export interface WrittenMerge {
  readonly commitOid: string;
  readonly backupRef: string;
  /** Whether the branch gets changed workflow files by it, which not every token may push. */
  readonly bringsWorkflows: boolean;
}

/** The account under which GitHub shows commits of workflows. */
const COMMITTER = {
  name: "github-actions[bot]",
  email: "41898282+github-actions[bot]@users.noreply.github.com",
};

/** Stores the merge commit, with the branch and the base as its parents. Nothing leaves this machine. */
export async function writeMerge(
  { number }: PullRequestState,
  merge: MergeObservation & { readonly headOid: string; readonly baseOid: string },
  { clone, clock }: ConflictDependencies,
): Promise<WrittenMerge> {
  const { headOid, baseOid } = merge;
  const replacements: TreeReplacement[] = [];
  for (const { path, resolution } of merge.files) {
    if (resolution.status !== "resolved")
      throw new InvariantError(`${path} is not resolved, so it cannot be written.`);
    const oid = resolution.text === null ? null : await clone.local.writeBlob(resolution.text);
    replacements.push({ path, mode: merge.modes.get(path) ?? "100644", oid });
  }
  const treeOid = await clone.local.writeTree(merge.treeOid, replacements);
  const backupRef = `refs/automation/backups/pull-${number}/${headOid.slice(0, 12)}`;
  // It holds no branch name and no path: either could mention people or close issues.
  const message = `Merge the base branch and resolve its conflicts\n\n${RESOLVER_TRAILER}\n${BACKUP_REF_TRAILER}${backupRef}\n`;
  const commitOid = await clone.local.commitTree(treeOid, [headOid, baseOid], message, {
    ...COMMITTER,
    atMs: clock.now(),
  });
  const changed = await clone.local.listChangedPaths(headOid, commitOid);
  return {
    commitOid,
    backupRef,
    bringsWorkflows: changed.some((path) => path.startsWith(".github/workflows/")),
  };
}

/** The pull request whose branch is pushed to. */
export interface PushedPullRequest {
  readonly repository: RepositoryRef;
  readonly pullRequest: PullRequestState;
}

/** Pushes the merge commit and the backup of the branch together, if the branch still is where the work began. */
export async function publishMerge(
  { repository, pullRequest: { head, number } }: PushedPullRequest,
  headOid: string,
  { commitOid, backupRef }: WrittenMerge,
  { clone, journal }: ConflictDependencies,
): Promise<PushResult> {
  // A branch that somebody set back to where it was has its backup already.
  const kept = (await clone.readRefs([backupRef])).get(backupRef) === headOid;
  const backup = { ref: backupRef, newOid: headOid, expectedOid: null };
  const move = { ref: `refs/heads/${head}`, newOid: commitOid, expectedOid: headOid };
  const push = () => clone.push(kept ? [move] : [backup, move]);
  if (journal === undefined) return push();
  return journal.record(
    {
      ...{ repository, operation: "push-branch", target: head },
      ...{ before: { oid: headOid }, intent: { oid: commitOid, backup: backupRef, number } },
    },
    push,
    ({ status }) => (status === "pushed" ? { oid: commitOid } : null),
  );
}
