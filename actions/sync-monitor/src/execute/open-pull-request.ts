import { GitHubError } from "@automation/core/errors";
import type { PullRequest } from "@automation/core/ports";
import {
  assessBranch,
  type BranchComparison,
  countOwnCommits,
  type DueBranch,
  findSyncPullRequest,
  renderSyncBody,
  renderSyncTitle,
  syncLabels,
  targetOf,
} from "@automation/core/sync";
import type { SyncDependencies } from "../dependencies.ts";
import { lookIntoMoved } from "../observe/look-into-branches.ts";
import { isHistoryOnly } from "../plan/confirm-replay.ts";
import type { OperationOutcome } from "./operation-outcome.ts";
import { requestConflictReviewers } from "./review-conflict.ts";
import { prepareSyncBranch, type SyncBranchResult } from "./sync-branch.ts";

/** Opens the sync pull request into one stale branch, on numbers that are true at this moment. */
export async function openPullRequest(
  due: DueBranch,
  dependencies: SyncDependencies,
): Promise<OperationOutcome> {
  const { branches } = dependencies;
  const now = await branches.read(due.repository, due.comparison.branch.name);
  if (now === null) return { outcome: "branch-deleted" };
  if (now.oid === due.comparison.branch.oid) return openOn(due, due.comparison, dependencies);
  if (dependencies.approved !== undefined) {
    return { outcome: "deferred", detail: "stale plan: the branch moved while the plan was applied" };
  }

  const comparison = await compareAgain(due, now.oid, dependencies);
  if (comparison === null) return { outcome: "unrelated-histories" };
  const { lookFailure } = comparison;
  if (lookFailure?.code === "rate-limited") return { outcome: "deferred", detail: lookFailure.message };
  const assessment = assessBranch(comparison, due.settings, dependencies.botUserIds);
  if (assessment.status === "due") return { ...(await openOn(due, comparison, dependencies)), comparison };
  return { outcome: assessment.status === "hidden" ? "diverged" : assessment.result.outcome, comparison };
}

async function compareAgain(
  due: DueBranch,
  oid: string,
  dependencies: SyncDependencies,
): Promise<BranchComparison | null> {
  const { repository, defaultBranch, settings } = due;
  const { own: _, lookFailure: __, ...before } = due.comparison;
  const branch = { name: before.branch.name, oid };
  const counts = await dependencies.branches.compare(repository, defaultBranch.name, branch.name);
  if (counts === null) return null;
  const request = { repository, defaultBranch, branch };
  return lookIntoMoved(request, { ...before, branch, ...counts }, settings, dependencies);
}

async function openOn(
  due: DueBranch,
  comparison: BranchComparison,
  dependencies: SyncDependencies,
): Promise<OperationOutcome> {
  const { defaultBranch, settings } = due;
  const base = comparison.branch;
  if (settings.head === "default-branch") {
    return ensurePullRequest(due, comparison, defaultBranch.name, false, dependencies);
  }
  const prepared = await prepareSyncBranch(due, base, dependencies);
  if (prepared.status === "branch-refused") {
    return openWithoutSyncBranch(due, comparison, prepared.why, dependencies);
  }
  if (prepared.status !== "ready") return describeUnready(prepared);
  if (prepared.isDisposable && (await isHistoryOnly(due, prepared.name, prepared.treeOid, dependencies))) {
    await withdraw(due, prepared, dependencies);
    return {
      outcome: "content-identical",
      detail: "merging the default branch changes no file; only the history differs",
    };
  }
  try {
    return await ensurePullRequest(due, comparison, prepared.name, prepared.isConflict, dependencies);
  } catch (error) {
    const isRefused = error instanceof GitHubError && error.code === "forbidden";
    if (isRefused && prepared.isDisposable) await withdraw(due, prepared, dependencies);
    throw error;
  }
}

/**
 * Where no sync branch may be made, a branch that is only behind can be brought up to date from the default branch
 * itself. One with commits of its own might conflict, and resolving that would push into the default branch.
 */
async function openWithoutSyncBranch(
  due: DueBranch,
  comparison: BranchComparison,
  why: string,
  dependencies: SyncDependencies,
): Promise<OperationOutcome> {
  if (comparison.aheadBy > 0) return { outcome: "reported", detail: `${why}; merge by hand` };
  const fromDefault = { ...due, settings: { ...due.settings, head: "default-branch" as const } };
  const { name: head } = due.defaultBranch;
  const outcome = await ensurePullRequest(fromDefault, comparison, head, false, dependencies);
  const detail = [`${why}, so the default branch itself is the head`, outcome.detail].filter(Boolean);
  return outcome.pullRequest === undefined ? outcome : { ...outcome, detail: detail.join("; ") };
}

function describeUnready(
  prepared: Exclude<SyncBranchResult, { status: "ready" | "branch-refused" }>,
): OperationOutcome {
  switch (prepared.status) {
    case "up-to-date":
      return { outcome: "up-to-date" };
    case "open-already": {
      const { number, url } = prepared.pullRequest;
      return {
        outcome: "already-open",
        pullRequest: { number, url },
        detail: "opened by another run meanwhile",
      };
    }
    case "moved-meanwhile":
      return { outcome: "deferred", detail: "the sync branch moved meanwhile; the next run looks again" };
    case "conflict-without-branch":
      return {
        outcome: "conflict",
        detail: `the default branch does not merge cleanly, and a rule keeps ${prepared.name} from showing it; merge by hand`,
      };
  }
}

/** Takes a sync branch that holds nobody's work away where no pull request may come from it: no litter. */
async function withdraw(
  { repository }: DueBranch,
  { name, oid }: { readonly name: string; readonly oid: string },
  { branches, logger }: SyncDependencies,
): Promise<void> {
  try {
    await branches.remove(repository, name, oid);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    logger.debug(error.message);
  }
}

async function ensurePullRequest(
  due: DueBranch,
  comparison: BranchComparison,
  head: string,
  isConflict: boolean,
  dependencies: SyncDependencies,
): Promise<OperationOutcome> {
  const { pullRequests } = dependencies;
  const { repository, defaultBranch, settings } = due;
  const base = comparison.branch.name;
  const result = await pullRequests.ensureOpen({
    repository,
    head,
    base,
    title: renderSyncTitle(base, defaultBranch.name),
    body: renderSyncBody({
      base,
      defaultBranch,
      behindBy: comparison.behindBy,
      aheadBy: countOwnCommits(comparison) ?? comparison.aheadBy,
      threshold: settings.threshold,
      recreateAfterDays: settings.recreateAfterDays,
      head: settings.head,
      isConflict,
      ecosystem: settings.ecosystem,
      runUrl: dependencies.runUrl,
    }),
    isDraft: isConflict,
  });
  if (result.status === "no-commits")
    return { outcome: "up-to-date", detail: "GitHub found no commits to merge" };
  if (result.status === "ref-missing") return describeMissingRef(due, result.field, dependencies);

  const { number, url, isDraft } = result.pullRequest;
  if (!result.created && !isOwnPullRequest(due, result.pullRequest)) {
    const detail = "opened by another configuration or a person meanwhile; left alone";
    return { outcome: "already-open", pullRequest: { number, url }, detail };
  }
  const labels = syncLabels({ ...settings, isConflict, hasMergeQueue: due.rules?.hasMergeQueue === true });
  const isNewConflict = isConflict && result.created;
  const reviewFailure = isNewConflict ? await requestConflictReviewers(due, number, dependencies) : null;
  const labelFailure = await addLabels(due, number, labels, dependencies);
  const opened = result.created ? "opened" : "already-open";
  const details = [
    ...(isConflict
      ? [`the default branch does not merge cleanly${isDraft ? "; opened as a draft" : ""}`]
      : []),
    ...(reviewFailure === null ? [] : [reviewFailure]),
    ...(labelFailure === null ? [] : [labelFailure]),
  ];
  return {
    outcome: isConflict ? "conflict" : opened,
    pullRequest: { number, url },
    isNewPullRequest: result.created,
    ...(details.length > 0 && { detail: details.join("; ") }),
  };
}

/** Whether one that was there already is ours: of this configuration, or of none that is known. */
function isOwnPullRequest(due: DueBranch, pullRequest: PullRequest): boolean {
  return findSyncPullRequest([pullRequest], targetOf(due)).kind === "own";
}

async function describeMissingRef(
  due: DueBranch,
  field: "base" | "head",
  { branches }: SyncDependencies,
): Promise<OperationOutcome> {
  const base = due.comparison.branch.name;
  if ((await branches.read(due.repository, base)) === null) return { outcome: "branch-deleted" };
  throw new GitHubError(
    `GitHub says that the ${field} of the pull request into ${base} does not exist, and it does.`,
    {
      code: "invalid",
      operation: "open a sync pull request",
      repository: `${due.repository.owner}/${due.repository.name}`,
    },
  );
}

/** Adds labels; a refusal is told in words, because the pull request is worth more than its labels. */
export async function addLabels(
  due: DueBranch,
  number: number,
  labels: readonly string[],
  { pullRequests, logger }: SyncDependencies,
): Promise<string | null> {
  if (labels.length === 0) return null;
  try {
    await pullRequests.ensureLabels(due.repository, number, labels);
    return null;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    logger.warning(error.message);
    return `labels could not be set: ${error.message}`;
  }
}
