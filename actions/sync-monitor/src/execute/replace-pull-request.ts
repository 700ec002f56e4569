import { isSyncBranch, type PlannedOperation } from "@automation/core/sync";
import type { SyncDependencies } from "../dependencies.ts";
import { type Closing, closePullRequest, explainClosing } from "./close-pull-request.ts";
import { openPullRequest } from "./open-pull-request.ts";
import type { OperationOutcome } from "./operation-outcome.ts";
import { readWork } from "./sync-branch-work.ts";
import { updatePullRequest } from "./update-pull-request.ts";

type ReplaceOperation = Extract<PlannedOperation, { kind: "replace-pull-request" }>;

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
): Promise<OperationOutcome> {
  const { due, pullRequest, marker, former } = operation;
  const { repository, defaultBranch } = due;
  const { branches } = dependencies;
  if ((await branches.read(repository, former)) === null) {
    return updatePullRequest({ kind: "update-pull-request", due, pullRequest, marker }, dependencies);
  }
  const closing: Closing = {
    ...{ repository, pullRequest, marker, defaultBranch: defaultBranch.name },
    reason: "default-branch-changed",
    ecosystem: due.settings.ecosystem,
  };
  await explainClosing(closing, dependencies);
  if (isSyncBranch(pullRequest.head) && !(await removeHead(operation, dependencies))) {
    const { number, url } = pullRequest;
    const detail = `it brings in ${former}, which is the default branch no more, and its branch holds somebody's work; close it by hand`;
    return { outcome: "already-open", pullRequest: { number, url }, detail };
  }
  await closePullRequest(closing, dependencies);
  const opened = await openPullRequest(due, dependencies);
  const detail = [`takes the place of #${pullRequest.number}, which brought in ${former}`, opened.detail];
  return opened.pullRequest === undefined ? opened : { ...opened, detail: detail.filter(Boolean).join("; ") };
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
