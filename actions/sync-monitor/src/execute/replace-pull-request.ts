import { linkPullRequest, type OperationOf } from "@automation/core/sync";
import type { SyncDependencies } from "../dependencies.ts";
import { type Closing, closePullRequest, explainClosing } from "./closing.ts";
import type { OperationEnd } from "./operation-end.ts";
import { readWork } from "./sync-branch-work.ts";

type ReplaceOperation = OperationOf<"replace-pull-request">;

/**
 * Closes a pull request that brings in a former default branch, and opens one that brings in the new one. Where the
 * default branch was only renamed, it goes on; where somebody worked on its sync branch, it is left to them.
 *
 * The sync branch goes first: killed after that, the next run starts from the stale branch and not from a merge of the
 * former default branch.
 */
export async function replacePullRequest(
  operation: ReplaceOperation,
  dependencies: SyncDependencies,
): Promise<OperationEnd> {
  const { due, pullRequest, marker, former } = operation;
  const { repository, defaultBranch } = due;
  const { branches } = dependencies;
  if ((await branches.read(repository, former)) === null) {
    return { next: { kind: "update-pull-request", due, pullRequest, marker } };
  }
  const closing: Closing = {
    ...{ repository, pullRequest, marker, defaultBranch: defaultBranch.name },
    reason: "default-branch-changed",
    ecosystem: due.settings.ecosystem,
  };
  await explainClosing(closing, dependencies);
  if (pullRequest.head !== former && !(await removeHead(operation, dependencies))) {
    const detail = `it brings in ${former}, which is no longer the default branch, and its branch holds somebody's work; close it by hand`;
    return { outcome: "already-open", pullRequest: linkPullRequest(pullRequest, marker), detail };
  }
  await closePullRequest(closing, dependencies);
  const note = `replaces #${pullRequest.number}, which brought in ${former}`;
  return { next: { kind: "open-pull-request", due }, note };
}

/** Takes the sync branch away if nothing on it is anybody's work; tells whether it is gone. */
async function removeHead(
  { due, pullRequest, former }: ReplaceOperation,
  dependencies: SyncDependencies,
): Promise<boolean> {
  const { branches } = dependencies;
  const { repository, comparison, defaultBranch } = due;
  const branch = await branches.read(repository, pullRequest.head);
  if (branch === null) return true;
  const commit = await branches.readCommit(repository, branch.oid);
  const holders = [comparison.branch.name, defaultBranch.name, former];
  const { holdsWork } = await readWork({ repository, branch, holders }, commit, dependencies);
  if (holdsWork) return false;
  return (await branches.remove(repository, branch.name, branch.oid)).status === "moved";
}
