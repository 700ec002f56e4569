import type { GitHubError } from "../errors/errors.ts";
import type { RepositoryRef } from "../repository/repository-ref.ts";
import type { SyncMarker } from "../sync/sync-marker.ts";

/** A sync pull request that is open no more, merged or not. */
export interface EndedPullRequest {
  readonly number: number;
  /** Web address, from GitHub's answer. */
  readonly url: string;
  readonly marker: SyncMarker;
  readonly labels: readonly string[];
  readonly isMerged: boolean;
  /** Milliseconds since the epoch; `null` when GitHub did not say. */
  readonly closedAtMs: number | null;
  /** Who closed it, of one that was not merged; `null` when GitHub did not say, or the account is gone. */
  readonly closer: Closer | null;
  /** When its head or its base was deleted, the last time; `null` when neither was. */
  readonly branchDeletedAtMs: number | null;
  /** Parents of the commit that merging it made: one after a squash or a rebase. `null` when not merged or not known. */
  readonly mergeParentCount: number | null;
}

/** The account behind an event. */
export interface Closer {
  /** GitHub's number for it; `null` when GitHub did not say. */
  readonly id: number | null;
  /** By GitHub's own word: an account of the type `Bot`. */
  readonly isBot: boolean;
}

/** What came before in a stale branch. `null` is for what GitHub did not say. */
export interface BranchHistory {
  /** Sync pull requests into the branch, those that ended last first; never more than `HISTORY_LENGTH` of each head. */
  readonly ended: readonly EndedPullRequest[];
  /** Commit of the branch at that time: it may have moved since it was compared. */
  readonly baseOid: string | null;
  /** Name of the tree that this commit has. */
  readonly baseTreeOid: string | null;
  /** Name of the tree that the default branch's commit has. */
  readonly defaultTreeOid: string | null;
  /** Where the branch was when pull requests from it were merged; empty also where GitHub did not say. */
  readonly mergedHeads: readonly string[];
}

/** Pull requests in the order in which they were made, each once, the newest first. */
export function newestFirst<Pull extends { readonly number: number }>(
  pulls: readonly Pull[],
): readonly Pull[] {
  const byNumber = new Map(pulls.map((pull) => [pull.number, pull]));
  return [...byNumber.values()].toSorted((a, b) => b.number - a.number);
}

/** Pull requests that one look into the past brings at most. */
export const HISTORY_LENGTH = 10;

/** Of those from the other head. */
export const OTHER_HISTORY_LENGTH = 3;

/** A branch whose past is asked for. */
export interface BranchHistoryQuery {
  readonly repository: RepositoryRef;
  readonly base: string;
  /** Where its sync pull requests come from. */
  readonly head: string;
  /** Where they came from, or may have, under another setting: a person's no does not depend on it. */
  readonly otherHead?: string;
  /** Name of the default branch. */
  readonly defaultBranch: string;
  /** Labels that the configuration wants for them. */
  readonly labels: readonly string[];
}

export type BranchHistoryLookup =
  | { readonly status: "found"; readonly history: BranchHistory }
  | { readonly status: "failed"; readonly error: GitHubError };

/** Looks into the past of branches that have no open sync pull request. */
export interface BranchHistories {
  /** One lookup per query, in the order asked. Batched; a failure is a value, but for a refused token. */
  read(queries: readonly BranchHistoryQuery[]): Promise<readonly BranchHistoryLookup[]>;
  /** Asks about one branch in another way, where something speaks against the answer. Throws `GitHubError`. */
  readAlone(query: BranchHistoryQuery): Promise<BranchHistory>;
}
