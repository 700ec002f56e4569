export interface LabelRecord {
  readonly id: number;
  name: string;
  /** Six hexadecimal digits, without `#`. */
  color: string;
  description: string | null;
  readonly isDefault: boolean;
}

export interface MilestoneRecord {
  readonly id: number;
  readonly number: number;
  readonly creator: string;
  title: string;
  description: string | null;
  state: "open" | "closed";
  /** ISO 8601. */
  dueOn: string | null;
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
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
  | "base_ref_deleted"
  | "head_ref_deleted"
  | "base_ref_changed"
  | "locked"
  | "unlocked"
  | "review_requested"
  | "review_request_removed"
  | "renamed"
  | "auto_merge_enabled"
  | "auto_merge_disabled"
  | "ready_for_review"
  | "convert_to_draft"
  | "assigned"
  | "unassigned"
  | "milestoned"
  | "demilestoned"
  | "head_ref_restored"
  | "review_dismissed";

export interface IssueEventRecord {
  readonly id: number;
  readonly event: IssueEventKind;
  /** Login; `null` when nobody is known to have done it. */
  readonly actor: string | null;
  /** Name of the label that was put on or taken off. */
  readonly label?: string;
  /** Login that a review was asked of. */
  readonly reviewer?: string;
  /** Login that was put in charge, or was so no more. */
  readonly assignee?: string;
  /** Title of the milestone that it was put under, or taken from. */
  readonly milestone?: string;
  /** The review that counts no more, as it was, and why. */
  readonly dismissed?: {
    readonly reviewId: number;
    readonly state: ReviewState;
    readonly message: string | null;
  };
  /** Title before and after. */
  readonly rename?: { readonly from: string; readonly to: string };
  readonly createdAt: string;
}

/** The part of an issue that makes it a pull request. */
export interface PullRecord {
  readonly reviews: ReviewRecord[];
  /** Logins. */
  requestedReviewers: string[];
  autoMerge: AutoMerge | null;
  readonly headRef: string;
  /** Number of the fork that the head is in; `null` for the repository itself. */
  readonly headRepositoryId: number | null;
  /** Whether maintainers may push to the fork's branch. Absent: they may. */
  maintainerCanModify?: boolean;
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

export type ReviewState = "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "PENDING" | "DISMISSED";

export interface ReviewRecord {
  readonly id: number;
  readonly author: string;
  body: string;
  state: ReviewState;
  readonly oid: string;
  submittedAt: string | null;
}

/** A merge that happens as soon as nothing is in its way. */
export interface AutoMerge {
  readonly enabledBy: string;
  readonly enabledAt: string;
  readonly method: "merge" | "squash" | "rebase";
  readonly title: string | null;
  readonly message: string | null;
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
  /** Why nobody may comment; `null` when anybody may. */
  lock: { readonly reason: string | null } | null;
  /** Logins. */
  assignees: string[];
  /** Number of a milestone of the repository. */
  milestone: number | null;
  readonly comments: CommentRecord[];
  readonly events: IssueEventRecord[];
  readonly pull: PullRecord | null;
}

/** An issue that is known to be a pull request. */
export type PullRequestRecord = IssueRecord & { readonly pull: PullRecord };

/** Whether an issue is a pull request. */
export function isPullRequest(issue: IssueRecord): issue is PullRequestRecord {
  return issue.pull !== null;
}
