import {
  CONFLICT_COMMENT_MARK,
  type PullRequestResolution,
  renderConflictComment,
} from "@automation/core/conflict";
import { GitHubError } from "@automation/core/errors";
import type { PullRequestState } from "@automation/core/ports";
import { CONFLICT_LABEL, isSyncPullRequest, parseSyncMarker } from "@automation/core/sync";
import type { ConflictDependencies } from "./dependencies.ts";

/** Put on a pull request whose conflicts are left to a person. */
export const NEEDS_HUMAN_LABEL = "conflict-needs-human";
/** Put on a pull request whose conflicts were resolved: its next checks and a look at it come first. */
export const RESOLVED_LABEL = "conflict-resolved";
/** Taken off while a person is needed, so that no bot waits for a merge that cannot come. */
const AUTOMERGE_LABEL = "automerge";

/** What GitHub will not do tomorrow either: the comment is written all the same. */
const LASTING = new Set<GitHubError["code"]>(["forbidden", "not-found", "invalid", "blocked"]);

/**
 * Tells the people of a pull request what was done, by labels and in one comment that is edited in place. Returns what
 * could not be announced: the branch has moved by then, and no failure to say so may hide that.
 *
 * The comment comes last: where it is missing, the next run knows that this one was stopped halfway.
 */
export async function announce(
  pullRequest: PullRequestState,
  resolution: PullRequestResolution,
  dependencies: ConflictDependencies,
): Promise<readonly string[]> {
  const { number, outcome, repository } = resolution;
  if (!["resolved", "needs-human", "needs-regeneration"].includes(outcome)) return [];
  const problems: string[] = [];
  for (const step of listSteps(pullRequest, resolution, dependencies)) {
    try {
      await step();
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      problems.push(error.message);
      if (!LASTING.has(error.code)) return problems;
    }
  }
  const { pullRequestThreads, runUrl } = dependencies;
  try {
    const body = renderConflictComment(resolution, runUrl);
    await pullRequestThreads.ensureOwnComment(repository, number, body, CONFLICT_COMMENT_MARK);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    problems.push(error.message);
  }
  return problems;
}

function listSteps(
  pullRequest: PullRequestState,
  { number, outcome, repository }: PullRequestResolution,
  { pullRequestThreads, pullRequests }: ConflictDependencies,
): readonly (() => Promise<unknown>)[] {
  // Case makes no difference between labels on GitHub.
  const present = new Set(pullRequest.labels.map((label) => label.toLowerCase()));
  const add = (label: string) =>
    present.has(label) ? [] : [() => pullRequests.ensureLabels(repository, number, [label])];
  const remove = (label: string) =>
    present.has(label) ? [() => pullRequestThreads.removeLabel(repository, number, label)] : [];
  if (outcome !== "resolved") {
    return [...add(NEEDS_HUMAN_LABEL), ...remove(AUTOMERGE_LABEL), ...remove(RESOLVED_LABEL)];
  }
  return [
    ...add(RESOLVED_LABEL),
    ...remove(NEEDS_HUMAN_LABEL),
    // sync-monitor's own: its pull request has no conflict any more, and was a draft only because of it.
    ...remove(CONFLICT_LABEL),
    ...(isConflictDraft(pullRequest) ? [() => pullRequestThreads.markReady(repository, pullRequest)] : []),
  ];
}

/** Its text may have lost the marker; then the label still tells. */
function isConflictDraft(pullRequest: PullRequestState): boolean {
  const { isDraft, body, labels } = pullRequest;
  if (!isDraft || !isSyncPullRequest(pullRequest)) return false;
  const marker = parseSyncMarker(body);
  return marker === null ? labels.some((label) => label.toLowerCase() === CONFLICT_LABEL) : marker.isConflict;
}
