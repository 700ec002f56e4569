import type { GitHubError } from "@automation/core/errors";
import {
  type CleanedUpBranch,
  type Cleanup,
  describeStatus,
  type IdleSyncBranch,
  linkPullRequest,
  mayCleanUp,
  type PullRequestLink,
} from "@automation/core/sync";
import type { SyncDependencies } from "../dependencies.ts";
import { closePullRequest, explainClosing } from "../execute/closing.ts";
import { readWork, type SyncBranchWork } from "../execute/sync-branch-work.ts";

type Ending = Pick<CleanedUpBranch, "outcome" | "detail" | "pullRequest">;

/**
 * Takes away a sync branch that nothing needs any more, and closes the pull request of ours that comes from it. `null` when
 * nothing shows that the branch is ours, or it is gone already.
 *
 * Commits that are nowhere else stay, and with them a pull request that somebody worked on. May die between any two
 * lines: what is left is found again by the branch.
 */
export async function cleanUpBranch(
  cleanup: Cleanup,
  dependencies: SyncDependencies,
): Promise<Ending | null> {
  const { idle, pullRequest } = cleanup;
  const { repository, branch } = idle;
  const now = await dependencies.branches.read(repository, branch.name);
  if (now === null) return null;
  if (now.oid !== branch.oid) return kept("it moved during the run");
  if (!(await isStillSo(idle, dependencies))) return kept("its base branch changed during the run");
  const work = await look(idle, dependencies);
  if (pullRequest === undefined && !(await isOurs(idle, work, dependencies))) return null;
  if (work.holdsWork && (pullRequest === undefined || idle.status === "caught-up")) {
    return kept(`${describeStatus(idle.status)}, but it holds commits that exist nowhere else`);
  }
  const closed = await close(cleanup, dependencies);
  if (work.holdsWork)
    return retired(idle, closed, "; its branch stays, because it holds commits that exist nowhere else");
  return remove(idle, closed, dependencies);
}

/** Every write rests on what is true at this moment. */
async function isStillSo(
  { repository, base, defaultBranch, status }: IdleSyncBranch,
  { branches }: SyncDependencies,
): Promise<boolean> {
  if (status === "base-gone") return (await branches.read(repository, base)) === null;
  if (status !== "caught-up") return true;
  return (await branches.compare(repository, base, defaultBranch))?.aheadBy === 0;
}

async function look(
  { repository, branch, base, defaultBranch, status }: IdleSyncBranch,
  dependencies: SyncDependencies,
): Promise<SyncBranchWork> {
  const commit = await dependencies.branches.readCommit(repository, branch.oid);
  const holders = status === "base-gone" ? [defaultBranch] : [...new Set([base, defaultBranch])];
  return readWork({ repository, branch, holders }, commit, dependencies);
}

/**
 * A name proves little: either its newest commit is ours, or a pull request of ours came from it. What another configuration
 * made is its own to tidy up.
 */
async function isOurs(
  idle: IdleSyncBranch,
  { isOurMerge, ecosystem }: SyncBranchWork,
  { histories }: SyncDependencies,
): Promise<boolean> {
  if (isOurMerge) return mayCleanUp(ecosystem, idle);
  const { repository, base, branch, defaultBranch, identity } = idle;
  const { labels } = identity;
  const [lookup] = await histories.read([{ repository, base, head: branch.name, defaultBranch, labels }]);
  const [last] = lookup?.status === "found" ? lookup.history.ended : [];
  return last !== undefined && mayCleanUp(last.marker.ecosystem, idle);
}

async function close(
  { idle, pullRequest, marker }: Cleanup,
  dependencies: SyncDependencies,
): Promise<PullRequestLink | undefined> {
  const { status, repository, defaultBranch, identity } = idle;
  if (pullRequest === undefined || marker === undefined || status === "still-behind") return undefined;
  const closing = {
    repository,
    pullRequest,
    marker,
    reason: status,
    defaultBranch,
    ecosystem: identity.ecosystem,
  };
  await explainClosing(closing, dependencies);
  await closePullRequest(closing, dependencies);
  return linkPullRequest(pullRequest, marker);
}

async function remove(
  idle: IdleSyncBranch,
  closed: PullRequestLink | undefined,
  { branches, pullRequests }: SyncDependencies,
): Promise<Ending> {
  const { repository, branch } = idle;
  const open = await pullRequests.listOpenFrom(repository, branch.name);
  if (open.some(({ number }) => number !== closed?.number)) {
    return kept("another pull request uses it as its head", closed);
  }
  const moved = await branches.remove(repository, branch.name, branch.oid);
  if (moved.status === "moved") return retired(idle, closed, "; the branch was removed");
  const why = moved.status === "protected" ? "a rule prevents its removal" : "it moved meanwhile";
  return kept(why, closed);
}

function retired(idle: IdleSyncBranch, closed: PullRequestLink | undefined, what: string): Ending {
  const first = closed === undefined ? "" : `; #${closed.number} was closed`;
  return {
    outcome: "retired",
    ...(closed && { pullRequest: closed }),
    detail: `${describeStatus(idle.status)}${first}${what}`,
  };
}

function kept(why: string, closed?: PullRequestLink): Ending {
  return { outcome: "kept", ...(closed && { pullRequest: closed }), detail: why };
}

/** What a failure makes of a cleanup. It is no error of the run: the next one comes through here again. */
export function toFailedEnding(error: GitHubError): Ending {
  return { outcome: error.code === "rate-limited" ? "deferred" : "failed", detail: error.message };
}
