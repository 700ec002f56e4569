import {
  assessBranch,
  type BranchComparison,
  type DueBranch,
  GitHubError,
  type RepositorySettings,
  renderSyncBody,
  renderSyncTitle,
} from "@automation/core";
import type { SyncDependencies } from "./dependencies.ts";
import type { OperationOutcome } from "./operation-outcome.ts";
import { prepareSyncBranch } from "./sync-branch.ts";

/** Label of a sync pull request that a person must resolve. */
export const CONFLICT_LABEL = "sync-conflict";

/** Opens the sync pull request into one stale branch, on numbers that are true at this moment. */
export async function openPullRequest(
  due: DueBranch,
  dependencies: SyncDependencies,
): Promise<OperationOutcome> {
  const { branches } = dependencies;
  const now = await branches.read(due.repository, due.comparison.branch.name);
  if (now === null) return { outcome: "branch-deleted" };
  if (now.oid === due.comparison.branch.oid) return openOn(due, due.comparison, dependencies);

  const comparison = await compareAgain(due, now.oid, dependencies);
  if (comparison === null) return { outcome: "unrelated-histories" };
  const assessment = assessBranch(comparison, due.settings, dependencies.botUserIds);
  if (assessment.status === "due") return { ...(await openOn(due, comparison, dependencies)), comparison };
  return { outcome: assessment.status === "hidden" ? "diverged" : assessment.result.outcome, comparison };
}

async function compareAgain(
  due: DueBranch,
  oid: string,
  { branches }: SyncDependencies,
): Promise<BranchComparison | null> {
  const counts = await branches.compare(due.repository, due.defaultBranch.oid, oid);
  if (counts === null) return null;
  return { ...due.comparison, branch: { name: due.comparison.branch.name, oid }, ...counts };
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
  if (prepared.status === "up-to-date") return { outcome: "up-to-date" };
  try {
    return await ensurePullRequest(due, comparison, prepared.name, prepared.isConflict, dependencies);
  } catch (error) {
    if (error instanceof GitHubError && error.code === "forbidden")
      await withdraw(due, prepared, dependencies);
    throw error;
  }
}

/** Takes a sync branch away again where no pull request may come from it, so that refusals leave no litter. */
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
      aheadBy: comparison.aheadBy,
      threshold: settings.threshold,
      head: settings.head,
      isConflict,
      runUrl: dependencies.runUrl,
    }),
    isDraft: isConflict,
  });
  if (result.status === "no-commits")
    return { outcome: "up-to-date", detail: "GitHub found no commits to merge" };
  if (result.status === "ref-missing") return describeMissingRef(due, result.field, dependencies);

  const { number, url } = result.pullRequest;
  const labelFailure = await addLabels(due, number, labelsFor(settings, isConflict), dependencies);
  const opened = result.created ? "opened" : "already-open";
  const details = [
    ...(isConflict ? ["the default branch does not merge cleanly; opened as a draft"] : []),
    ...(labelFailure === null ? [] : [labelFailure]),
  ];
  return {
    outcome: isConflict ? "conflict" : opened,
    pullRequest: { number, url },
    isNewPullRequest: result.created,
    ...(details.length > 0 && { detail: details.join("; ") }),
  };
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

/**
 * Labels for a new sync pull request.
 *
 * `automerge` is kept from a conflict, and from a pull request whose head is the default branch: that commit may
 * carry green checks of its own, so a merge could land a combination that nothing has tested.
 */
export function labelsFor(settings: RepositorySettings, isConflict: boolean): readonly string[] {
  const isTested = settings.head === "sync-branch" && !isConflict;
  const labels = settings.labels.filter((label) => isTested || label !== "automerge");
  return isConflict ? [...labels, CONFLICT_LABEL] : labels;
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
