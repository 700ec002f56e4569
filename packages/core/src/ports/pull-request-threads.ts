import type { RepositoryRef } from "../repository/repository-ref.ts";
import type { AutoMergeResult, MergeMethod } from "./merging.ts";
import type { PullRequest } from "./pull-requests.ts";

/** A pull request with what is needed to work on its branch. */
export interface PullRequestState extends PullRequest {
  readonly isOpen: boolean;
  /** Commit of the base branch. */
  readonly baseOid: string;
  /** Name of the repository's default branch; `undefined` where GitHub did not say. */
  readonly defaultBranch: string | undefined;
  /** Its id in GraphQL; `undefined` where GitHub did not say. */
  readonly nodeId: string | undefined;
}

/** Looking at single pull requests, and speaking on them. Failures are thrown as `GitHubError`. */
export interface PullRequestThreads {
  /** The pull request now; `null` when there is none with this number. */
  read(repository: RepositoryRef, number: number): Promise<PullRequestState | null>;
  /** Every open pull request of the repository. */
  listAllOpen(repository: RepositoryRef): Promise<readonly PullRequest[]>;
  /**
   * Keeps one comment of our own that holds `mark`: writes it, edits it in place, or leaves it when it says `body` already.
   * Looks before it repeats.
   */
  ensureOwnComment(
    repository: RepositoryRef,
    number: number,
    body: string,
    mark: string,
  ): Promise<"created" | "updated" | "unchanged">;
  /** The comment of our own that holds `mark`; `null` when there is none. */
  readOwnComment(repository: RepositoryRef, number: number, mark: string): Promise<string | null>;
  /** Makes a draft ready for review. Tells whether it is now; a server without a way to do so leaves it a draft. */
  markReady(repository: RepositoryRef, pullRequest: PullRequestState): Promise<boolean>;
  /** Makes it a draft. Tells whether it is one now: not every plan of GitHub's has drafts. */
  convertToDraft(repository: RepositoryRef, pullRequest: PullRequestState): Promise<boolean>;
  /** Asks people, or teams as `organization/team`, for a review. Asking again changes nothing while it is open. */
  requestReviewers(repository: RepositoryRef, number: number, reviewers: readonly string[]): Promise<void>;
  /** Puts people in charge of it; who is already stays. GitHub leaves out whom it may not be assigned to. */
  assign(repository: RepositoryRef, number: number, assignees: readonly string[]): Promise<void>;
  /** Has GitHub merge it as soon as checks and reviews allow it; where the base has a merge queue, by way of that. */
  enableAutoMerge(
    repository: RepositoryRef,
    pullRequest: PullRequestState,
    method: MergeMethod,
  ): Promise<AutoMergeResult>;
  /** Takes that back; nothing happens when it is not on. */
  disableAutoMerge(repository: RepositoryRef, pullRequest: PullRequestState): Promise<void>;
  /** Merges it now if its head is still where it was read. Tells whether it is merged; what GitHub refuses is not. */
  merge(repository: RepositoryRef, pullRequest: PullRequestState, method: MergeMethod): Promise<boolean>;
  /** Takes a label off; nothing happens when it is not on. */
  removeLabel(repository: RepositoryRef, number: number, label: string): Promise<void>;
}
