import type { GitHubErrorCode } from "../errors/errors.ts";
import type { RepositoryRef } from "../repository/repository-ref.ts";
import type { PullRequest } from "./pull-requests.ts";

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
  /**
   * Times of the default branch's newest commits since the time that was asked about, in milliseconds since the epoch, at
   * most `COMMIT_TIMES_PER_CALL`; absent where nobody asked, or the server did not tell.
   */
  readonly commitTimesMs?: readonly number[] | undefined;
  /**
   * How branches compare with the default branch's commit above, by their names. Absent where nobody asked, or it did not come
   * along; a branch that is missing has to be compared.
   */
  readonly comparisons?: ReadonlyMap<string, BranchComparison> | undefined;
}

/** Open pull requests as the list of a whole repository shows them. */
export interface OpenPullRequests {
  /** Branches into which anything is open from the repository itself. */
  readonly bases: ReadonlySet<string>;
  /** Those with the label that was asked for. Of their labels only this one is known. */
  readonly labelled: readonly PullRequest[];
}

/** What a branch holds that is its own, as far as it decides about it. It belongs to the branch's and the default branch's commit. */
export interface OwnCommits {
  /** Commits that the default branch lacks, merges left out. */
  readonly count: number;
  /** Whose they are: each account once, those of this action's own commits left out; `null` where no account is known. */
  readonly authorIds: readonly (number | null)[];
  /** A sync pull request into the branch was merged before. */
  readonly wasSynced: boolean;
  /** The branch is the head of a pull request that was merged, and got no commit of its own since. */
  readonly isFinished: boolean;
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
  /** What the branch holds of its own; absent where it was not read, or could not be determined. */
  readonly own?: OwnCommits;
  /** Why it could not be determined. */
  readonly lookFailure?: { readonly code: GitHubErrorCode; readonly message: string };
  /** True when it comes from an earlier run's memory: whoever writes on the strength of it compares again first. */
  readonly isRemembered?: boolean;
}
