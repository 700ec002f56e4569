/** What the sandbox remembers beside git. Everything here is plain data: it is saved as JSON and read again. */

/** An account. Bots' logins end with `[bot]`. */
export interface AccountRecord {
  readonly login: string;
  readonly id: number;
  readonly type: "User" | "Bot" | "Organization";
}

/** Kind of a token: decides its limits and which headers tell about it. */
export type TokenKind = "pat" | "github-token" | "app";

export interface TokenRecord {
  readonly token: string;
  readonly login: string;
  readonly kind: TokenKind;
}

export interface LabelRecord {
  readonly id: number;
  name: string;
  /** Six hexadecimal digits, without `#`. */
  color: string;
  description: string | null;
  readonly isDefault: boolean;
}

export interface CommentRecord {
  readonly id: number;
  readonly author: string;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
}

export type IssueEventKind =
  | "labeled"
  | "unlabeled"
  | "closed"
  | "reopened"
  | "merged"
  | "head_ref_deleted"
  | "base_ref_changed"
  | "ready_for_review"
  | "convert_to_draft";

export interface IssueEventRecord {
  readonly id: number;
  readonly event: IssueEventKind;
  /** Login; `null` when nobody is known to have done it. */
  readonly actor: string | null;
  /** Name of the label that was put on or taken off. */
  readonly label?: string;
  readonly createdAt: string;
}

/** The part of an issue that makes it a pull request. */
export interface PullRecord {
  readonly headRef: string;
  /** Last known commit of the head; stays after the head was deleted. */
  headOid: string;
  baseRef: string;
  baseOid: string;
  isDraft: boolean;
  mergedAt: string | null;
  mergedBy: string | null;
  mergeCommitOid: string | null;
  /** Outcome of the last test merge, and of which pair of commits. */
  mergeability: Mergeability | null;
}

export interface Mergeability {
  readonly baseOid: string;
  readonly headOid: string;
  readonly isMergeable: boolean;
  readonly mergeOid: string | null;
}

/** An issue or a pull request: they share their numbers. */
export interface IssueRecord {
  readonly id: number;
  readonly number: number;
  title: string;
  body: string;
  readonly author: string;
  state: "open" | "closed";
  stateReason: "completed" | "not_planned" | "reopened" | "duplicate" | null;
  closedBy: string | null;
  closedAt: string | null;
  readonly createdAt: string;
  updatedAt: string;
  /** Names of labels of the repository. */
  labels: string[];
  readonly comments: CommentRecord[];
  readonly events: IssueEventRecord[];
  readonly pull: PullRecord | null;
}

/** An issue that is known to be a pull request. */
export type PullRequestRecord = IssueRecord & { readonly pull: PullRecord };

/** What every token may do with a repository. */
export type RepositoryAccess = "admin" | "write" | "read" | "none" | "forbidden" | "blocked";

/** A run of a workflow. Times as GitHub writes them. */
export interface WorkflowRunRecord {
  readonly id: number;
  readonly number: number;
  readonly attempt: number;
  readonly event: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly headBranch: string | null;
  readonly headOid: string;
  readonly createdAt: string;
  readonly startedAt: string;
  readonly updatedAt: string;
}

/** A workflow that GitHub knows, with its runs in the order of their numbers. */
export interface WorkflowRecord {
  readonly id: number;
  readonly name: string;
  readonly path: string;
  readonly state: "active" | "deleted" | "disabled_fork" | "disabled_inactivity" | "disabled_manually";
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly runs: readonly WorkflowRunRecord[];
}

/** What the default token of workflows may do. */
export interface WorkflowPermissionsRecord {
  readonly default: "read" | "write";
  readonly canApprovePullRequests: boolean;
}

export interface RepositoryRecord {
  readonly id: number;
  owner: string;
  name: string;
  formerNames: string[];
  readonly defaultBranch: string;
  isArchived: boolean;
  isDisabled: boolean;
  isLocked: boolean;
  readonly isMirror: boolean;
  readonly isPrivate: boolean;
  access: RepositoryAccess;
  readonly hasIssues: boolean;
  readonly allowMergeCommit: boolean;
  protectedBranches: string[];
  readonly labels: LabelRecord[];
  /** In the order of their numbers, from 1. */
  readonly issues: IssueRecord[];
  /** Absent in states that were saved before there were any. */
  readonly workflows?: readonly WorkflowRecord[];
  readonly workflowPermissions?: WorkflowPermissionsRecord;
  readonly createdAt: string;
  updatedAt: string;
  pushedAt: string;
}

/** Whether an issue is a pull request. */
export function isPullRequest(issue: IssueRecord): issue is PullRequestRecord {
  return issue.pull !== null;
}
