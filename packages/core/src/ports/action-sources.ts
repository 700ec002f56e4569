import type { RepositoryRef } from "../repository/repository-ref.ts";

/** A published vulnerability of an action. */
export interface ActionAdvisory {
  /** `GHSA-…`. */
  readonly id: string;
  readonly summary: string;
  readonly severity: "low" | "medium" | "high" | "critical" | "unknown";
  readonly url: string;
}

/** What GitHub knows of the repositories of actions: at most one call for each answer. */
export interface ActionSources {
  /** The commit that a tag or a branch stands for; `null` when there is none, or none that the token may read. */
  findCommit(repository: RepositoryRef, kind: "tags" | "heads", name: string): Promise<string | null>;
  /** Whether a commit is in the history of the default branch; `null` when GitHub does not say. */
  isInDefaultBranch(repository: RepositoryRef, commit: string): Promise<boolean | null>;
  /** The published vulnerabilities of a version, without `v`. */
  listAdvisories(repository: RepositoryRef, version: string): Promise<readonly ActionAdvisory[]>;
}
