import type { JournalEntry } from "../journal/index.ts";
import type { BranchState, CommitSummary } from "../ports/branches.ts";
import type { OwnComment, UndoIssue, UndoPullRequest } from "../ports/rollbacks.ts";

/** What became of an operation that is to be undone. */
export type UndoStatus =
  | "compensated"
  /** What the operation did is not there any more. */
  | "already-gone"
  /** Somebody changed it since: theirs stays. */
  | "skipped-changed-by-others"
  /** Nothing takes it back. */
  | "irreversible"
  | "failed"
  | "planned";

/** One thing that undoing does at GitHub; each only if what it changes is still as it was seen. */
export type UndoStep =
  | { readonly kind: "delete-branch"; readonly branch: string; readonly oid: string }
  | { readonly kind: "create-branch"; readonly branch: string; readonly oid: string }
  | { readonly kind: "move-branch"; readonly branch: string; readonly from: string; readonly to: string }
  | { readonly kind: "close-pull-request"; readonly pullRequest: UndoPullRequest }
  | { readonly kind: "revert-pull-request"; readonly pullRequest: UndoPullRequest }
  | { readonly kind: "restore-pull-request"; readonly number: number; readonly change: RestoredText }
  | { readonly kind: "restore-issue"; readonly number: number; readonly change: RestoredText }
  | { readonly kind: "close-issue"; readonly number: number }
  | { readonly kind: "add-label"; readonly number: number; readonly label: string }
  | { readonly kind: "remove-labels"; readonly number: number; readonly labels: readonly string[] }
  | { readonly kind: "delete-comment"; readonly number: number; readonly id: number }
  | { readonly kind: "edit-comment"; readonly number: number; readonly id: number; readonly body: string }
  | { readonly kind: "change-draft"; readonly number: number; readonly isDraft: boolean };

/** What a pull request or an issue gets back. */
export interface RestoredText {
  readonly title?: string;
  readonly body?: string;
  readonly state?: "open" | "closed";
}

/** What GitHub has to be asked before an operation can be undone. */
export type UndoQuestion =
  | { readonly kind: "branch"; readonly name: string }
  | { readonly kind: "pull-request"; readonly number: number }
  | { readonly kind: "pull-request-from"; readonly head: string; readonly base: string }
  | { readonly kind: "issue"; readonly number: number }
  | { readonly kind: "issue-marked"; readonly mark: string }
  | { readonly kind: "comment"; readonly number: number; readonly mark: string };

/** A branch now. */
export interface BranchFact {
  readonly state: BranchState | null;
  /** Its newest commit; `null` when there is none. */
  readonly commit: CommitSummary | null;
  /** Numbers of the open pull requests that come from it. */
  readonly openPullRequests: readonly number[];
}

/** A pull request now. */
export interface PullRequestFact {
  readonly pullRequest: UndoPullRequest;
  /** Whether a person commented on it or reviewed it. */
  readonly hasPeoplesWords: boolean;
  /** Of a merged one: whether a pull request that reverts it was ever opened. */
  readonly isReverted: boolean;
}

/** An issue now. */
export interface IssueFact {
  readonly issue: UndoIssue;
  readonly hasPeoplesWords: boolean;
}

/** The answer to a question; `null` where there is nothing of that name. */
export type UndoFact =
  | { readonly kind: "branch"; readonly fact: BranchFact }
  | { readonly kind: "pull-request"; readonly fact: PullRequestFact | null }
  | { readonly kind: "issue"; readonly fact: IssueFact | null }
  | { readonly kind: "comment"; readonly fact: OwnComment | null };

/** What undoing one operation takes, or why there is nothing to do. */
export type UndoDecision =
  | {
      readonly status: "planned";
      readonly steps: readonly UndoStep[];
      /** What is done, in words. */
      readonly reason: string;
      /** What stays for good. */
      readonly residue: readonly string[];
      /** What is there afterwards, for the operations that are undone later. */
      readonly leaves: UndoFact;
    }
  | {
      readonly status: Exclude<UndoStatus, "planned" | "compensated">;
      readonly reason: string;
      readonly residue: readonly string[];
    };

/** What deciding needs beside the facts. */
export interface UndoContext {
  /** Whether a branch of people's may be moved back with force. */
  readonly allowsForce: boolean;
  /** Prefixes of the repository's sync branches, which only the automation writes to. */
  readonly branchPrefixes: readonly string[];
  /** Commits that the run itself put on a branch, by its name, the last one last. */
  readonly ownOids: ReadonlyMap<string, readonly string[]>;
  /** The commits that unfinished merges of the run wanted to bring in, by the branch. */
  readonly openMerges: ReadonlyMap<string, readonly string[]>;
}

/** An operation with what is known about its undoing. */
export interface UndoRow {
  readonly entry: JournalEntry;
  readonly status: UndoStatus;
  readonly reason: string;
  readonly residue: readonly string[];
  /** The operation whose undoing takes this one along. */
  readonly coveredBy?: JournalEntry;
}
