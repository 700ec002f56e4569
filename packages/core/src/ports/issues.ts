import type { RepositoryRef } from "../repository/repository-ref.ts";

/** An issue as it is at this moment. */
export interface Issue {
  readonly number: number;
  /** Web address, from GitHub's answer. */
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly state: "open" | "closed";
  /** `completed`, `not_planned`, `duplicate`, `reopened`; `null` when GitHub did not say. */
  readonly stateReason: string | null;
  readonly labels: readonly string[];
  /** Logins; absent where GitHub did not say. */
  readonly assignees?: readonly string[];
  readonly isLocked: boolean;
  /** Id of the account that opened it; `null` when that account is gone. */
  readonly authorId: number | null;
  /** Milliseconds since the epoch; `null` while it is open. */
  readonly closedAtMs: number | null;
}

/** What a new issue says. */
export interface IssueDraft {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
}

/** What is to be different about an issue; what is absent stays. */
export interface IssueChange {
  readonly title?: string;
  readonly body?: string;
  readonly state?: "open" | "closed";
  readonly stateReason?: "completed" | "not_planned" | "duplicate" | "reopened";
}

/** A comment on an issue. */
export interface IssueComment {
  readonly body: string;
  /** Whether its author is a person who may write here. */
  readonly isByMaintainer: boolean;
  /** Milliseconds since the epoch. */
  readonly createdAtMs: number;
}

/** Which issues to list. Pull requests are never among them. */
export interface IssueQuery {
  readonly state: "open" | "closed" | "all";
  /** Only those that have this label. */
  readonly label?: string;
  /** 100 issues each, those that changed last first. */
  readonly maxPages: number;
}

/** Reading and writing issues. Writes look before they repeat; failures are thrown as `GitHubError`. */
export interface Issues {
  /** Through the list, which is consistent at once; never through the search, which is not. */
  list(repository: RepositoryRef, query: IssueQuery): Promise<readonly Issue[]>;
  /** GitHub's number for a repository, which survives renames; `null` when GitHub does not say. */
  readRepositoryId(repository: RepositoryRef): Promise<number | null>;
  /** Whether a file is certainly not there on the default branch: `false` too where it is unknown. */
  isFileGone(repository: RepositoryRef, path: string): Promise<boolean>;
  /** Id of the token's own account; `null` when GitHub does not say. Asked for once. */
  readOwnId(): Promise<number | null>;
  /** The issue now; `null` when it was deleted or moved away. */
  read(repository: RepositoryRef, number: number): Promise<Issue | null>;
  /**
   * Opens an issue. When GitHub's answer is lost, one that holds `mark` in its body is looked for before it is sent
   * again. Labels that do not stick are no failure: look at the answer.
   */
  open(repository: RepositoryRef, draft: IssueDraft, mark: string): Promise<Issue>;
  /** Safe to repeat. */
  update(repository: RepositoryRef, number: number, change: IssueChange): Promise<Issue>;
  /** Every comment, the oldest first. */
  listComments(repository: RepositoryRef, number: number): Promise<readonly IssueComment[]>;
  /** Adds a comment, unless one that holds `mark` is there already. */
  ensureComment(
    repository: RepositoryRef,
    number: number,
    body: string,
    mark: string,
  ): Promise<{ readonly created: boolean }>;
  /** Adds the labels that are missing; creates unknown ones. Safe to repeat. */
  ensureLabels(repository: RepositoryRef, number: number, labels: readonly string[]): Promise<void>;
}
