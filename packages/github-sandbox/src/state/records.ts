import type { ReleaseRecord } from "../github/releases/release-records.ts";
import type {
  ArtifactRecord,
  CheckRunRecord,
  StatusRecord,
  WorkflowPermissionsRecord,
  WorkflowRecord,
} from "../github/workflows/automation-records.ts";

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
  /** What a fine-grained token may do; absent: whatever its repositories' access allows. */
  readonly permissions?: TokenPermissions;
  /** Absent: every repository. */
  readonly reach?: TokenAccess;
  /** Number of the installation that it was made for. */
  readonly installationId?: number;
  /** ISO 8601. */
  readonly expiresAt?: string;
}

/** Which repositories a token has access to: an owner's, all of them or some. */
export interface TokenAccess {
  readonly owner: string;
  /** Numbers; `null` for all of the owner's, later ones too. */
  readonly repositoryIds: readonly number[] | null;
}

/** `{"contents": "read", "pull_requests": "write"}` */
export type TokenPermissions = Readonly<Record<string, "read" | "write" | "admin">>;

/** An App installed on one account. */
export interface InstallationRecord {
  readonly id: number;
  /** Login. */
  readonly account: string;
  /** Numbers; `null` for all of the account's repositories. */
  readonly repositoryIds: readonly number[] | null;
  readonly createdAt: string;
  readonly suspendedAt: string | null;
}

/** A GitHub App. It shows itself with a JSON Web Token and acts through its installations' tokens. */
export interface AppRecord {
  readonly id: number;
  readonly clientId: string;
  readonly slug: string;
  readonly name: string;
  /** Login. */
  readonly owner: string;
  readonly permissions: TokenPermissions;
  /** PEM; `null`: no signature is checked. */
  readonly publicKey: string | null;
  readonly installations: readonly InstallationRecord[];
  readonly createdAt: string;
}

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
  readonly body: string;
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

/** What a protected branch asks for, as `PUT …/branches/{branch}/protection` sets it. */
export interface BranchProtection {
  /** Approvals that a pull request needs; `null`: none is needed to push. */
  readonly requiredReviews: number | null;
  /** Checks that must have passed on a commit before it gets in. */
  readonly requiredChecks: { readonly isStrict: boolean; readonly contexts: readonly string[] } | null;
  readonly isAdminEnforced: boolean;
  /** Read-only: nothing gets in, by no way. Absent: no. */
  readonly isLocked?: boolean;
  readonly requiresLinearHistory: boolean;
  readonly allowsForcePushes: boolean;
  readonly allowsDeletions: boolean;
}

/** One rule of a ruleset, in the form of GitHub's REST interface. */
export interface RulesetRule {
  readonly type: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** Rules for the branches that match. */
export interface RulesetRecord {
  readonly id: number;
  name: string;
  enforcement: "active" | "disabled" | "evaluate";
  /** `~ALL`, `~DEFAULT_BRANCH` or patterns like `refs/heads/release/*`. */
  include: readonly string[];
  exclude: readonly string[];
  rules: readonly RulesetRule[];
  isBypassedByAdmins: boolean;
  readonly createdAt: string;
  updatedAt: string;
}

/** Settings that are kept and reported, by GitHub's names. Those of merges choose the words of merge commits. */
export interface DisplaySettings {
  readonly allow_forking: boolean;
  readonly allow_update_branch: boolean;
  readonly has_discussions: boolean;
  readonly has_projects: boolean;
  readonly has_wiki: boolean;
  readonly is_template: boolean;
  readonly web_commit_signoff_required: boolean;
  readonly merge_commit_message: "PR_BODY" | "PR_TITLE" | "BLANK";
  readonly merge_commit_title: "PR_TITLE" | "MERGE_MESSAGE";
  readonly squash_merge_commit_message: "PR_BODY" | "COMMIT_MESSAGES" | "BLANK";
  readonly squash_merge_commit_title: "PR_TITLE" | "COMMIT_OR_PR_TITLE";
}

/** What every token may do with a repository. */
export type RepositoryAccess = "admin" | "write" | "read" | "none" | "forbidden" | "blocked";

export interface RepositoryRecord {
  readonly id: number;
  owner: string;
  name: string;
  formerNames: string[];
  defaultBranch: string;
  isArchived: boolean;
  isDisabled: boolean;
  isLocked: boolean;
  readonly isMirror: boolean;
  isPrivate: boolean;
  access: RepositoryAccess;
  hasIssues: boolean;
  allowMergeCommit: boolean;
  description: string | null;
  homepage: string | null;
  /** Number of the repository that this one is a fork of. */
  parentId: number | null;
  allowSquashMerge: boolean;
  allowRebaseMerge: boolean;
  allowAutoMerge: boolean;
  deleteBranchOnMerge: boolean;
  display: DisplaySettings;
  topics: readonly string[];
  protectedBranches: string[];
  /** Rules of protected branches, by branch. One that is not here has those of `DEFAULT_PROTECTION`. */
  readonly protections: Record<string, BranchProtection>;
  readonly rulesets: RulesetRecord[];
  readonly statuses: StatusRecord[];
  readonly checkRuns: CheckRunRecord[];
  readonly labels: LabelRecord[];
  /** In the order of their numbers. */
  readonly milestones: MilestoneRecord[];
  /** In the order of their numbers, from 1. */
  readonly issues: IssueRecord[];
  /** Absent in states that were saved before there were any. */
  readonly workflows: WorkflowRecord[];
  readonly workflowPermissions: WorkflowPermissionsRecord;
  readonly artifacts: ArtifactRecord[];
  readonly releases: ReleaseRecord[];
  isActionsEnabled: boolean;
  readonly createdAt: string;
  updatedAt: string;
  pushedAt: string;
}

/** Whether an issue is a pull request. */
export function isPullRequest(issue: IssueRecord): issue is PullRequestRecord {
  return issue.pull !== null;
}
