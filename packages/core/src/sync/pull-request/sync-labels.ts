import type { HeadStrategy } from "../../config/sync-options.ts";

/** Label of a sync pull request that a person must resolve. */
export const CONFLICT_LABEL = "sync-conflict";

/** What decides about a sync pull request's labels. */
export interface LabelledPullRequest {
  readonly head: HeadStrategy;
  /** As the configuration wants them. */
  readonly labels: readonly string[];
  readonly isConflict: boolean;
  /** The base takes pull requests through a merge queue only. */
  readonly hasMergeQueue?: boolean;
}

/**
 * Labels for a sync pull request.
 *
 * `automerge` is kept from a conflict; from a pull request whose head is the default branch, because that commit may
 * carry green checks of its own, so a merge could land a combination that nothing has tested; and from a base with a
 * merge queue, which no bot may go around.
 */
export function syncLabels({
  head,
  labels,
  isConflict,
  hasMergeQueue = false,
}: LabelledPullRequest): readonly string[] {
  const mayMergeItself = head === "sync-branch" && !isConflict && !hasMergeQueue;
  const wanted = labels.filter((label) => mayMergeItself || label.toLowerCase() !== "automerge");
  return isConflict ? [...wanted, CONFLICT_LABEL] : wanted;
}

/** Where an open pull request comes from: the settings may have changed since it was opened. */
export function headStrategyOf(head: string, defaultBranch: string): HeadStrategy {
  return head === defaultBranch ? "default-branch" : "sync-branch";
}
