import type { GitHubError } from "../errors/errors.ts";
import type { RepositoryRef } from "../repository/repository-ref.ts";
import type { BranchRules } from "./branch-rules.ts";

/** A pull request as the planner sees it. */
export interface PullRequest {
  readonly number: number;
  /** Web address, from GitHub's answer. */
  readonly url: string;
  readonly title: string;
  readonly body: string;
  /** Name of the head branch, without `refs/heads/`. */
  readonly head: string;
  /** Commit of the head branch. */
  readonly headOid: string;
  /** Name of the base branch, without `refs/heads/`. */
  readonly base: string;
  /** True when the head lives in another repository (a fork). */
  readonly isCrossRepository: boolean;
  readonly isDraft: boolean;
  /** Whether the account behind the token opened it; `undefined` when GitHub did not say. */
  readonly isOwn: boolean | undefined;
  readonly labels: readonly string[];
}

/** The open pull requests into one branch. */
export interface PullRequestQuery {
  readonly repository: RepositoryRef;
  /** Name of the base branch. */
  readonly base: string;
}

export type PullRequestLookup =
  | {
      readonly status: "found";
      readonly pullRequests: readonly PullRequest[];
      /** Rules of the base, which the same request asks for. */
      readonly rules: BranchRules;
    }
  | { readonly status: "failed"; readonly error: GitHubError };

/** How a pull request ended. */
export interface PullRequestEnd {
  readonly change: "merged" | "closed";
  /** Milliseconds since the epoch. */
  readonly atMs: number;
  readonly openedAtMs: number;
  /** Who did it; `null` where GitHub does not say. */
  readonly actor: { readonly id: number; readonly isBot: boolean } | null;
}

/** What became of a pull request; `null` while it is open, and where it is there no more. */
export type PullRequestEndLookup =
  | { readonly status: "found"; readonly end: PullRequestEnd | null }
  | { readonly status: "failed"; readonly error: GitHubError };

/** What a new pull request says. */
export interface PullRequestDraft {
  readonly repository: RepositoryRef;
  readonly head: string;
  readonly base: string;
  readonly title: string;
  readonly body: string;
  readonly isDraft: boolean;
}

export type EnsurePullRequestResult =
  /** `created` is true when this run opened it, also when GitHub's answer was lost and a look found it. */
  | { readonly status: "open"; readonly pullRequest: PullRequest; readonly created: boolean }
  /** GitHub says that there are no commits between base and head. */
  | { readonly status: "no-commits" }
  /** GitHub says that the base or the head does not exist. */
  | { readonly status: "ref-missing"; readonly field: "base" | "head" };

/** Reading and writing pull requests. Writes look before they repeat; failures are thrown as `GitHubError`. */
export interface PullRequests {
  /** All open pull requests into each base, in the order asked. Batched; a failure is a value. */
  listOpen(queries: readonly PullRequestQuery[]): Promise<readonly PullRequestLookup[]>;
  ensureOpen(draft: PullRequestDraft): Promise<EnsurePullRequestResult>;
  /** What became of pull requests, in the order asked. Batched; a failure is a value. */
  readEnds(
    queries: readonly { readonly repository: RepositoryRef; readonly number: number }[],
  ): Promise<readonly PullRequestEndLookup[]>;
  /** The open pull requests from a branch of the repository, into whatever base. */
  listOpenFrom(repository: RepositoryRef, head: string): Promise<readonly PullRequest[]>;
  /** What it says at this moment, so that nothing is lost that a person has just written; `null` where GitHub does not say. */
  readText(
    repository: RepositoryRef,
    number: number,
  ): Promise<{ readonly body: string; readonly isOpen: boolean } | null>;
  /** Sets title and body, closes and opens again; safe to repeat. */
  update(
    repository: RepositoryRef,
    number: number,
    change: {
      readonly title?: string;
      readonly body?: string;
      readonly state?: "open" | "closed";
    },
  ): Promise<void>;
  /** Adds the labels that are missing; creates unknown ones. Safe to repeat. */
  ensureLabels(repository: RepositoryRef, number: number, labels: readonly string[]): Promise<void>;
  /** Whether anybody ever put one of `labels` on the pull request (so that a label taken off by a person stays off). */
  wasLabelled(repository: RepositoryRef, number: number, labels: readonly string[]): Promise<boolean>;
}
