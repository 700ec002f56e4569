import type { GitHubError } from "../errors/errors.ts";
import type { RepositoryRef } from "../repository/repository-ref.ts";
import type { BranchComparison, BranchTip, RepositorySnapshot } from "./observation.ts";

/** What became of one requested repository. `renamed` is reported by `snapshot.repository` differing from `requested`. */
export type RepositoryLookup =
  | { readonly status: "found"; readonly requested: RepositoryRef; readonly snapshot: RepositorySnapshot }
  | { readonly status: "failed"; readonly requested: RepositoryRef; readonly error: GitHubError };

/** A branch to be compared with its repository's default branch. */
export interface ComparisonRequest {
  readonly repository: RepositoryRef;
  readonly defaultBranch: BranchTip;
  readonly branch: BranchTip;
}

/** What became of one requested comparison. */
export type ComparisonLookup =
  | {
      readonly status: "compared";
      readonly comparison: BranchComparison;
      /** The default branch's commit that the counts belong to; absent where the answer did not say. */
      readonly defaultOid?: string | undefined;
    }
  | { readonly status: "branch-deleted" }
  | { readonly status: "unrelated-histories" }
  | { readonly status: "failed"; readonly error: GitHubError };

/** A default branch that moved since it was last read. */
export interface AdvanceRequest {
  readonly repository: RepositoryRef;
  readonly defaultBranch: BranchTip;
  /** The commit that it pointed at before. */
  readonly formerOid: string;
}

/** Repositories that one call brings, as long as nothing shows that the server copes with more. */
export const REPOSITORIES_PER_CALL = 25;
/** Commits of a default branch whose times come with the repository. */
export const COMMIT_TIMES_PER_CALL = 100;
/** Branches that one call compares, as long as nothing shows that the server copes with more. */
export const COMPARISONS_PER_CALL = 50;

/** What is asked for beside the repositories, where the same calls can bring it. */
export interface RepositoryWishes {
  /** Hears of each repository as soon as it is known. */
  readonly onRead?: (lookup: RepositoryLookup) => void;
  /** Gives the label of the open pull requests to bring along; `undefined`: none. */
  readonly labelOf?: (repository: RepositoryRef) => string | undefined;
  /** Gives the time since which the default branch's commit times are to come along, in milliseconds since the epoch. */
  readonly sinceOf?: (repository: RepositoryRef) => number | undefined;
  /** Whether all branches of a repository are going to be compared. */
  readonly comparesAll?: (repository: RepositoryRef) => boolean;
}

/**
 * Reads many repositories with few calls.
 *
 * Nothing here throws for one repository: each answer is a value. A run that may not spend more calls gets
 * `GitHubError` with code `rate-limited` for whatever was not read. The one exception that travels is a refused
 * token (`unauthorized`), because nothing after it can succeed.
 */
export interface RepositoryReader {
  /**
   * One lookup per reference, in the order asked. What is wished for comes with it if the server tells: open pull requests
   * in `openPullRequests`, commit times in `commitTimesMs`, comparisons in `comparisons`. What does not come of pull requests
   * and comparisons is asked for by the other methods.
   */
  readRepositories(
    repositories: readonly RepositoryRef[],
    wishes?: RepositoryWishes,
  ): Promise<readonly RepositoryLookup[]>;

  /** One lookup per request, in the order asked. */
  compareBranches(
    requests: readonly ComparisonRequest[],
    onRead?: (request: ComparisonRequest, lookup: ComparisonLookup) => void,
  ): Promise<readonly ComparisonLookup[]>;

  /**
   * How many commits each default branch gained since a former commit of its own, in the order asked; `null` where that
   * commit is none of its ancestors (it was force-pushed), it has moved on already, or the answer does not say. Never by
   * more than the batches: what it would save is not worth a call each.
   */
  countAdvances(requests: readonly AdvanceRequest[]): Promise<readonly (number | null)[]>;
}
