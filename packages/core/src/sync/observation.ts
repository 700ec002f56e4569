import type { GitHubErrorCode } from "../errors/errors.ts";
import type { PullRequest } from "../ports/pull-requests.ts";
import type { RepositoryRef } from "../repository/repository-ref.ts";
import type { OwnCommits } from "./own-commits.ts";

/** A branch and the commit that it points at. */
export interface BranchTip {
  /** Without `refs/heads/`. */
  readonly name: string;
  readonly oid: string;
}

/** A repository as GitHub described it at one moment. */
export interface RepositorySnapshot {
  /** The name that the repository has now; differs from the one asked for after a rename or transfer. */
  readonly repository: RepositoryRef;
  /** GitHub's number for it, which survives renames; `null` when GitHub did not say. */
  readonly databaseId: number | null;
  readonly isArchived: boolean;
  readonly isDisabled: boolean;
  /** Locked by GitHub for billing, migration or another reason of its own. */
  readonly isLocked: boolean;
  readonly isMirror: boolean;
  /** `null` for an empty repository, and where the branch that is set as the default one does not exist. */
  readonly defaultBranch: BranchTip | null;
  /** Every branch, the default branch included. */
  readonly branches: readonly BranchTip[];
  /** What is open in the repository; absent where nobody asked, or not all of it was told. */
  readonly openPullRequests?: OpenPullRequests | undefined;
}

/** Open pull requests as the list of a whole repository shows them. */
export interface OpenPullRequests {
  /** Branches into which anything is open from the repository itself. */
  readonly bases: ReadonlySet<string>;
  /** Those with the label that was asked for. Of their labels only this one is known. */
  readonly labelled: readonly PullRequest[];
}

/** One branch measured against the default branch. */
export interface BranchComparison {
  readonly branch: BranchTip;
  /** Commits that only the branch has. */
  readonly aheadBy: number;
  /** Commits of the default branch that the branch lacks. */
  readonly behindBy: number;
  /** Account id of the author of the branch's newest commit; `null` when no account is known. */
  readonly tipAuthorId: number | null;
  /** What the branch holds of its own; absent where nobody has looked, or nobody could tell. */
  readonly own?: OwnCommits;
  /** Why nobody could tell. */
  readonly lookFailure?: { readonly code: GitHubErrorCode; readonly message: string };
  /** True when it comes from an earlier run's memory: whoever writes on the strength of it compares again first. */
  readonly isRemembered?: boolean;
}

/** Commits of the branch that the default branch lacks, merges left out; `null` when nobody has looked. */
export function countOwnCommits(comparison: BranchComparison): number | null {
  return comparison.aheadBy === 0 ? 0 : (comparison.own?.count ?? null);
}
