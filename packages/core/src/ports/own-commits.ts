import type { GitHubError } from "../errors/errors.ts";
import type { RepositoryRef } from "../repository/repository-ref.ts";
import type { BranchTip, OwnCommits } from "./observation.ts";

/** A branch that is ahead of its default branch, to be looked into. */
export interface OwnCommitsQuery {
  readonly repository: RepositoryRef;
  readonly defaultBranch: BranchTip;
  readonly branch: BranchTip;
  /** Where its sync pull requests come or came from; absent: its default sync branch. */
  readonly syncHeads?: readonly string[];
  /** Commits that only the branch has, merges included, as it was compared. */
  readonly aheadBy: number;
}

export type OwnCommitsLookup =
  | {
      readonly status: "found";
      readonly own: OwnCommits;
      /** The branch's commit that the answer belongs to; `null` when GitHub did not say. */
      readonly branchOid: string | null;
    }
  | { readonly status: "failed"; readonly error: GitHubError };

/** Branches that one call looks into. */
export const LOOKS_PER_CALL = 25;

/** Tells what branches hold that is their own work, and what came of their pull requests. */
export interface OwnCommitsReader {
  /** One lookup per query, in the order asked. Batched; a failure is a value, but for a refused token. */
  read(queries: readonly OwnCommitsQuery[]): Promise<readonly OwnCommitsLookup[]>;
}
