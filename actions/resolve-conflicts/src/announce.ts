import {
  CONFLICT_COMMENT_MARK,
  CONFLICT_LABEL,
  type PullRequestResolution,
  type RepositoryRef,
  renderConflictComment,
} from "@automation/core";
import type { ConflictDependencies } from "./run.ts";

/** Put on a pull request whose conflicts are left to a person. */
export const NEEDS_HUMAN_LABEL = "conflict-needs-human";
/** Put on a pull request whose conflicts were resolved: its next checks and a look at it come first. */
export const RESOLVED_LABEL = "conflict-resolved";
/** Taken off while a person is needed, so that no bot waits for a merge that cannot come. */
const AUTOMERGE_LABEL = "automerge";

/** Tells the people of a pull request what was done, in one comment that is edited in place, and by labels. */
export async function announce(
  resolution: PullRequestResolution,
  repository: RepositoryRef,
  { pullRequestThreads, pullRequests, runUrl }: ConflictDependencies,
): Promise<void> {
  const { number, outcome } = resolution;
  if (outcome !== "resolved" && outcome !== "needs-human") return;
  const body = renderConflictComment(resolution, runUrl);
  await pullRequestThreads.ensureOwnComment(repository, number, body, CONFLICT_COMMENT_MARK);
  if (outcome === "resolved") {
    await pullRequests.ensureLabels(repository, number, [RESOLVED_LABEL]);
    await pullRequestThreads.removeLabel(repository, number, NEEDS_HUMAN_LABEL);
    // sync-monitor's own: its pull request has no conflict any more. The draft stays one until a person has looked.
    await pullRequestThreads.removeLabel(repository, number, CONFLICT_LABEL);
  } else {
    await pullRequests.ensureLabels(repository, number, [NEEDS_HUMAN_LABEL]);
    await pullRequestThreads.removeLabel(repository, number, AUTOMERGE_LABEL);
    await pullRequestThreads.removeLabel(repository, number, RESOLVED_LABEL);
  }
}
