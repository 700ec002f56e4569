import type { RepositoryRef } from "../repository/repository-ref.ts";
import type { PullRequest } from "./pull-requests.ts";

/** A pull request with what is needed to work on its branch. */
export interface PullRequestState extends PullRequest {
  readonly isOpen: boolean;
  /** Commit of the base branch. */
  readonly baseOid: string;
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
  /** Takes a label off; nothing happens when it is not on. */
  removeLabel(repository: RepositoryRef, number: number, label: string): Promise<void>;
}
