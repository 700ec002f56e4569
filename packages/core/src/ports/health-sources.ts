import type { RepositoryRef } from "../repository/repository-ref.ts";

/** Calls left of one of GitHub's limits. */
export interface LimitReading {
  readonly limit: number;
  readonly remaining: number;
  /** Milliseconds since the epoch. */
  readonly resetAtMs: number;
}

/** What GitHub says about the token itself. */
export interface TokenReading {
  /** By GitHub's name of the limit; `null` where limits are turned off. */
  readonly limits: Readonly<Record<string, LimitReading>> | null;
  /** `github-authentication-token-expiration`, in milliseconds since the epoch; `null` when GitHub named none. */
  readonly expiresAtMs: number | null;
  /** GitHub's own time when it answered; `null` when it did not say. */
  readonly serverTimeMs: number | null;
  /** `x-oauth-scopes` of a classic token; `null` for every other kind. */
  readonly scopes: readonly string[] | null;
}

/** A repository as far as its health needs it. */
export interface RepositoryStatus {
  /** The name it has now. */
  readonly repository: RepositoryRef;
  readonly isPrivate: boolean;
  readonly isArchived: boolean;
  readonly defaultBranch: string;
  /** Last push to any branch; `null` for an empty repository. */
  readonly pushedAtMs: number | null;
}

/** A workflow file that GitHub knows. */
export interface WorkflowRecord {
  readonly id: number;
  readonly name: string;
  /** `.github/workflows/sync.yml`. */
  readonly path: string;
  /** `active`, `disabled_manually`, `disabled_inactivity`, `disabled_fork`, `deleted`. */
  readonly state: string;
  readonly url: string;
  readonly createdAtMs: number;
  readonly updatedAtMs: number;
}

/** One run of a workflow. */
export interface WorkflowRun {
  readonly id: number;
  readonly workflowId: number;
  readonly name: string;
  /** `completed`, `in_progress`, `queued`, `waiting`, … */
  readonly status: string;
  /** `success`, `failure`, `timed_out`, `startup_failure`, `cancelled`, …; `null` while it runs. */
  readonly conclusion: string | null;
  readonly event: string;
  readonly headBranch: string | null;
  readonly headOid: string;
  readonly createdAtMs: number;
  readonly startedAtMs: number;
  readonly updatedAtMs: number;
  readonly url: string;
}

/** Which runs to list. */
export interface RunQuery {
  /** Absent: of all workflows. */
  readonly workflowId?: number;
  readonly event?: string;
  readonly branch?: string;
  readonly status?: "completed" | "queued" | "in_progress";
  /** 1..100, the newest first. */
  readonly limit: number;
}

/** An open sync pull request, as far as its age matters. */
export interface AgingPullRequest {
  readonly number: number;
  readonly url: string;
  readonly createdAtMs: number;
  readonly hasConflict: boolean;
}

/** What became of one repository of the ecosystem. */
export type MemberStatus =
  | {
      readonly status: "found";
      readonly requested: RepositoryRef;
      /** The name it has now. */
      readonly repository: RepositoryRef;
      readonly isArchived: boolean;
      readonly isDisabled: boolean;
      /** Open pull requests with the asked label, the oldest first, 20 at most. */
      readonly pullRequests: readonly AgingPullRequest[];
    }
  | { readonly status: "not-found"; readonly requested: RepositoryRef }
  | { readonly status: "failed"; readonly requested: RepositoryRef; readonly message: string };

/** What health is read from at GitHub. Only reads; failures are thrown as `GitHubError`. */
export interface HealthSources {
  readToken(): Promise<TokenReading>;
  readRepository(repository: RepositoryRef): Promise<RepositoryStatus>;
  /** Every workflow of the repository, 500 at most. */
  listWorkflows(repository: RepositoryRef): Promise<readonly WorkflowRecord[]>;
  listRuns(repository: RepositoryRef, query: RunQuery): Promise<readonly WorkflowRun[]>;
  /** What the default token may do in workflows that do not say. */
  readWorkflowPermissions(
    repository: RepositoryRef,
  ): Promise<{ readonly default: "read" | "write"; readonly canOpenPullRequests: boolean }>;
  /** One status per repository, in the order asked. Batched; a failure is a value. */
  readMembers(repositories: readonly RepositoryRef[], label: string): Promise<readonly MemberStatus[]>;
}
