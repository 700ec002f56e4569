import { GitHubError } from "@automation/core/errors";
import type { PullRequest, PullRequestDraft } from "@automation/core/ports";
import {
  countOwnCommits,
  type DueBranch,
  findSyncPullRequest,
  labelsOf,
  linkByText,
  type OperationOutcome,
  renderSyncBody,
  syncLabels,
  targetOf,
  titleOf,
} from "@automation/core/sync";
import type { SyncDependencies } from "../dependencies.ts";
import { attempt } from "../optional.ts";
import { requestConflictReviewers } from "./conflict-state.ts";
import { invitePeople } from "./invite-people.ts";
import { addLabels } from "./labels.ts";
import { changeAutoMerge } from "./set-auto-merge.ts";

/** Where a pull request comes from, and whether its head conflicts with the default branch. */
export interface PullRequestHead {
  readonly head: string;
  readonly isConflict: boolean;
}

/** Opens a sync pull request, or takes up one that is open already, and labels it. */
export async function ensurePullRequest(
  due: DueBranch,
  { head, isConflict }: PullRequestHead,
  dependencies: SyncDependencies,
): Promise<OperationOutcome> {
  const { pullRequests } = dependencies;
  const { settings } = due;
  const result = await pullRequests.ensureOpen(describePullRequest(due, { head, isConflict }, dependencies));
  if (result.status === "no-commits")
    return { outcome: "up-to-date", detail: "GitHub found no commits to merge" };
  if (result.status === "ref-missing") return describeMissingRef(due, result.field, dependencies);

  const { number, url, isDraft } = result.pullRequest;
  if (!result.created && !isOwnPullRequest(due, result.pullRequest)) {
    const detail = "opened by another configuration or a person meanwhile; left alone";
    return { outcome: "already-open", pullRequest: { number, url }, detail };
  }
  const labels = syncLabels({
    ...settings,
    labels: labelsOf(due),
    isConflict,
    hasMergeQueue: due.rules?.hasMergeQueue === true,
  });
  const isNewConflict = isConflict && result.created;
  const inviteFailures = result.created ? await invitePeople(due, number, dependencies) : [];
  const reviewFailure = isNewConflict ? await requestConflictReviewers(due, number, dependencies) : null;
  const labelFailure = await addLabels(due, number, labels, dependencies);
  const autoMerge = await startAutoMerge(due, result, { head, isConflict }, dependencies);
  const opened = result.created ? "opened" : "already-open";
  const details = [
    ...(isConflict
      ? [`the default branch does not merge cleanly${isDraft ? "; opened as a draft" : ""}`]
      : []),
    ...inviteFailures,
    ...(reviewFailure === null ? [] : [reviewFailure]),
    ...(labelFailure === null ? [] : [labelFailure]),
    ...(autoMerge === null ? [] : [autoMerge]),
  ];
  return {
    outcome: isConflict ? "conflict" : opened,
    pullRequest: linkByText(result.pullRequest),
    isNewPullRequest: result.created,
    ...(details.length > 0 && { detail: details.join("; ") }),
  };
}

/** Has GitHub merge a new pull request by itself, where that is wanted. Gives what became of it, for the report. */
async function startAutoMerge(
  due: DueBranch,
  { created, pullRequest }: { readonly created: boolean; readonly pullRequest: PullRequest },
  { head, isConflict }: PullRequestHead,
  dependencies: SyncDependencies,
): Promise<string | null> {
  const method = due.settings.autoMerge;
  const isFromDefault = head === due.defaultBranch.name;
  if (!created || method === "off" || isConflict || isFromDefault) return null;
  const change = changeAutoMerge(due, pullRequest.number, { method, isNew: true }, dependencies);
  const result = await attempt(change);
  return result.status === "done" ? result.value.detail : result.error.message;
}

/** A pull request in the wording of its repository. */
function describePullRequest(
  due: DueBranch,
  { head, isConflict }: PullRequestHead,
  { runUrl, runName: run }: SyncDependencies,
): PullRequestDraft {
  const { repository, defaultBranch, comparison, settings } = due;
  const base = comparison.branch.name;
  const body = renderSyncBody({
    ...{ repository, base, defaultBranch, isConflict, runUrl, run },
    template: settings.body,
    behindBy: comparison.behindBy,
    aheadBy: countOwnCommits(comparison) ?? comparison.aheadBy,
    threshold: settings.threshold,
    recreateAfterDays: settings.recreateAfterDays,
    head: settings.head,
    headBranch: head,
    ecosystem: settings.ecosystem,
    arm: settings.arm,
  });
  return { repository, head, base, title: titleOf(due), body, isDraft: isConflict };
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
    `GitHub reports that the ${field} of the pull request into ${base} does not exist, although it does.`,
    {
      code: "invalid",
      operation: "open a sync pull request",
      repository: `${due.repository.owner}/${due.repository.name}`,
    },
  );
}
