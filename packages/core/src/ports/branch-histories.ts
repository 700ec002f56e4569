import type { GitHubError } from "../errors/errors.ts";
import type { RepositoryRef } from "../repository/repository-ref.ts";
import type { MergeMethod } from "./merging.ts";

/** The variant that a pull request was opened with: it keeps it, whatever becomes of the experiment. */
export interface ExperimentArm {
  /** Id of the experiment. */
  readonly experiment: string;
  readonly variant: string;
  /** What the draw was made with: with another seed it is another experiment. */
  readonly seed: string;
}

/** What a sync pull request's body carries for the runs after it, invisible to a reader. */
export interface SyncMarker {
  /** Base branch. Identity is this and the repository that the pull request lives in. */
  readonly base: string;
  /** Commits that the base was behind by when the body was written. */
  readonly behindBy: number;
  /** Commit of the default branch at that time. */
  readonly defaultOid: string;
  /** Whether merging that commit conflicted; unknown for a pull request from the default branch. */
  readonly isConflict: boolean;
  /** Name of the default branch that it brings in; absent in bodies of older versions. */
  readonly defaultBranch?: string;
  /** Why a run closed it; absent while it is open, and when somebody else closed it. */
  readonly closedFor?: string;
  /** Which ecosystem made it, 16 hexadecimal digits; absent in bodies of older versions. */
  readonly ecosystem?: string;
  /** Run and attempt that opened it, as `123/1`; absent in bodies of older versions and outside of a workflow. */
  readonly run?: string;
  /** The variant that it was opened with; absent outside of experiments. */
  readonly arm?: ExperimentArm;
  /** How GitHub merges it by itself, because a run asked for that; absent: no run did. */
  readonly autoMerge?: MergeMethod;
  /** Hashes of the lines that were generated, so that a line that a person put between them is told from ours. */
  readonly lineHashes?: string;
  /** The body has no marker any more, and another sign showed whose it is: only `base` and `isConflict` are known. */
  readonly isLost?: boolean;
}

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
  /** Where they came from, or may have, under other settings: a person's no does not depend on it. */
  readonly otherHeads?: readonly string[];
  /** Name of the default branch. */
  readonly defaultBranch: string;
  /** Labels that the configuration wants for them. */
  readonly labels: readonly string[];
  /** Prefixes of sync branches; absent: the default one. */
  readonly branchPrefixes?: readonly string[] | undefined;
  /** Their title, as the configuration wants it; absent: the default one. */
  readonly title?: string | undefined;
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
