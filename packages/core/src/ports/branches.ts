import type { RepositoryRef } from "../repository/repository-ref.ts";

/** A branch as it is at this moment. */
export interface BranchState {
  readonly name: string;
  readonly oid: string;
  /** Protected by a classic rule or a ruleset. */
  readonly isProtected: boolean;
}

/** A commit, as far as it is needed to tell whether we made it. */
export interface CommitSummary {
  readonly oid: string;
  readonly message: string;
  readonly parentOids: readonly string[];
}

export type EnsureBranchResult =
  /** The branch points at the wanted commit. `created` is false when it already did. */
  | { readonly status: "at-commit"; readonly created: boolean }
  /** The branch exists and points elsewhere. */
  | { readonly status: "elsewhere"; readonly oid: string }
  /** A rule of the repository keeps it from being made. */
  | { readonly status: "protected" };

export type MergeResult =
  /** `treeOid`: name of the tree that came out; absent when GitHub did not say, or its answer was lost. */
  | { readonly status: "merged"; readonly oid: string; readonly treeOid?: string }
  | { readonly status: "already-contained" }
  | { readonly status: "conflict" }
  /** Refused for this one branch: by a rule, or because the commits change workflow files and the token may not. */
  | { readonly status: "refused"; readonly reason: "rule" | "workflows" };

export type MoveBranchResult =
  | { readonly status: "moved" }
  /** The branch does not point at `from` any more, or the move is not a fast-forward. Nothing was written. */
  | { readonly status: "stale"; readonly oid: string | null }
  /** A rule of the repository forbids it. */
  | { readonly status: "protected" };

/** A file as one side of a comparison changed it. */
export interface FileChange {
  readonly path: string;
  /** Name of its content now. */
  readonly oid: string;
  /** GitHub's word: `added`, `modified`, `removed` … */
  readonly status: string;
}

/** Reading and moving branches. Writes look before they repeat; failures are thrown as `GitHubError`. */
export interface Branches {
  /** The branch now, or `null` when it does not exist. */
  read(repository: RepositoryRef, branch: string): Promise<BranchState | null>;
  readCommit(repository: RepositoryRef, oid: string): Promise<CommitSummary | null>;
  /** Counts how far `head` (branch name or commit) is ahead of and behind `base`; `null` without a common ancestor. */
  compare(
    repository: RepositoryRef,
    base: string,
    head: string,
  ): Promise<{ readonly aheadBy: number; readonly behindBy: number } | null>;
  /** What `head` changed since it parted from `base`; `null` when GitHub does not say, or not all of it. */
  listChanges(repository: RepositoryRef, base: string, head: string): Promise<readonly FileChange[] | null>;
  /** Makes the branch at `oid` if there is none; never moves one. */
  ensureBranch(repository: RepositoryRef, branch: string, oid: string): Promise<EnsureBranchResult>;
  /** Merges `headOid` into `branch` with a merge commit (`POST /merges`). Safe to repeat. */
  merge(repository: RepositoryRef, branch: string, headOid: string, message: string): Promise<MergeResult>;
  /** Moves a branch from one commit to a descendant of it, without force. */
  fastForward(repository: RepositoryRef, branch: string, from: string, to: string): Promise<MoveBranchResult>;
  /** Points a branch of our own elsewhere, only if it still points at `from` (compare and swap). */
  replace(repository: RepositoryRef, branch: string, from: string, to: string): Promise<MoveBranchResult>;
  /** Deletes a branch of our own, only if it still points at `from`. */
  remove(repository: RepositoryRef, branch: string, from: string): Promise<MoveBranchResult>;
}
