import type { RepositoryRef } from "../repository/repository-ref.ts";
import type { PullRequest } from "./pull-requests.ts";

/** A pull request, as undoing what was done to it needs it. */
export interface UndoPullRequest extends PullRequest {
  readonly state: "open" | "closed";
  readonly isMerged: boolean;
  /** Its id in GraphQL; `undefined` where GitHub did not say. */
  readonly nodeId: string | undefined;
}

/** An issue, or a pull request as an issue, as undoing what was done to it needs it. */
export interface UndoIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: "open" | "closed";
  readonly labels: readonly string[];
}

/** A comment of the token's own account. */
export interface OwnComment {
  readonly id: number;
  readonly body: string;
}

export type RevertResult =
  | { readonly status: "opened"; readonly number: number; readonly url: string }
  /** Reverting conflicts with later commits, or the server has no way to do it. `words` fits behind a colon. */
  | { readonly status: "refused"; readonly words: string };

/** What undoing reads and writes beside the other ports. Failures are thrown as `GitHubError`. */
export interface Rollbacks {
  /** The pull request now; `null` when there is none with this number. */
  readPullRequest(repository: RepositoryRef, number: number): Promise<UndoPullRequest | null>;
  /** Pull requests from a branch of the repository, open or not, the newest first; 100 at most. */
  listFrom(repository: RepositoryRef, head: string): Promise<readonly UndoPullRequest[]>;
  /** The pull requests that were opened last, open or not, the newest first; 100 at most. */
  listLast(repository: RepositoryRef): Promise<readonly UndoPullRequest[]>;
  /** An issue, or a pull request, now; `null` when there is none with this number. */
  readIssue(repository: RepositoryRef, number: number): Promise<UndoIssue | null>;
  /** Whether a person, who is neither a bot nor the account behind the token, commented on or reviewed it. */
  hasPeoplesWords(repository: RepositoryRef, number: number, isPullRequest: boolean): Promise<boolean>;
  /** The comment of the token's own account that holds `mark`; `null` when there is none. */
  readComment(repository: RepositoryRef, number: number, mark: string): Promise<OwnComment | null>;
  /** Safe to repeat. */
  deleteComment(repository: RepositoryRef, id: number): Promise<void>;
  /** Safe to repeat. */
  editComment(repository: RepositoryRef, id: number, body: string): Promise<void>;
  /** What GitHub reports of the checks and statuses of a branch's newest commit: `none` where there are none. */
  readChecks(repository: RepositoryRef, branch: string): Promise<"failed" | "pending" | "fine" | "none">;
  /** Opens a pull request that takes back what a merged one brought. */
  revert(repository: RepositoryRef, pullRequest: UndoPullRequest, body: string): Promise<RevertResult>;
}
