import { present } from "../own-property.ts";

/** How GitHub merges a pull request by itself; `off`: it does not. */
export type AutoMerge = "merge" | "squash" | "rebase" | "off";

/** What sync pull requests say and whom they ask, where the file or a repository says so. */
export interface PullRequestSettings {
  /** Template, one line. */
  readonly title?: string;
  /** Template in Markdown. */
  readonly body?: string;
  /** Template; trailers are added below it. */
  readonly commitMessage?: string;
  /** Prefix of new sync branches. */
  readonly branchPrefix?: string;
  /** Prefixes of sync branches that may still exist. */
  readonly formerBranchPrefixes?: readonly string[];
  /** Logins, or teams as `organization/team`; templates. */
  readonly reviewers?: readonly string[];
  /** Logins; templates. */
  readonly assignees?: readonly string[];
  readonly autoMerge?: AutoMerge;
}

/** `pull_requests` of the file or of a repository, key for key, once it was checked. */
export interface PullRequestEntry {
  readonly title?: string;
  readonly body?: string;
  readonly commit_message?: string;
  readonly branch_prefix?: string;
  readonly former_branch_prefixes?: readonly string[];
  readonly reviewers?: readonly string[];
  readonly assignees?: readonly string[];
  readonly labels?: readonly string[];
  readonly auto_merge?: AutoMerge;
}

/** The settings of an entry; `labels` are not among them, because they have another place in the file, too. */
export function createPullRequestSettings(entry: PullRequestEntry = {}): PullRequestSettings {
  return {
    ...present("title", entry.title),
    ...present("body", entry.body),
    ...present("commitMessage", entry.commit_message),
    ...present("branchPrefix", entry.branch_prefix),
    ...present("formerBranchPrefixes", entry.former_branch_prefixes),
    ...present("reviewers", entry.reviewers),
    ...present("assignees", entry.assignees),
    ...present("autoMerge", entry.auto_merge),
  };
}
