import type { ReleaseRecord } from "../github/releases/release-records.ts";
import type {
  ArtifactRecord,
  CheckRunRecord,
  StatusRecord,
  WorkflowPermissionsRecord,
  WorkflowRecord,
} from "../github/workflows/automation-records.ts";
import type { IssueRecord, LabelRecord, MilestoneRecord } from "./issue-records.ts";
import type { BranchProtection, RulesetRecord } from "./rule-records.ts";

/** What the sandbox remembers beside git. Everything here is plain data: it is saved as JSON and read again. */

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

/** What a collaborator may do. */
export type CollaboratorRole = "admin" | "write" | "read";

/** An invitation to become a collaborator, until it is accepted, declined or taken back. */
export interface InvitationRecord {
  readonly id: number;
  /** Login. */
  readonly invitee: string;
  /** Login. */
  readonly inviter: string;
  role: CollaboratorRole;
  readonly createdAt: string;
}

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
  /**
   * What people may do where it is not what `access` says, by login in small letters. `none`: no collaborator any more.
   * Absent in states that were saved before there were any.
   */
  readonly roles?: Record<string, CollaboratorRole | "none">;
  /** Only those in `roles` are collaborators: of a repository that was made through the interface. Absent: all with a token are. */
  readonly isByInvitation?: boolean;
  /** Absent: none. */
  readonly invitations?: InvitationRecord[];
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
