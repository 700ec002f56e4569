import type { RepositoryRef } from "../repository/repository-ref.ts";

/** A repository that an owner has, with what rules look at. */
export interface OwnedRepository {
  readonly repository: RepositoryRef;
  readonly isArchived: boolean;
  readonly isDisabled: boolean;
  readonly isFork: boolean;
  readonly isTemplate: boolean;
  readonly visibility: "public" | "private" | "internal";
  readonly topics: readonly string[];
}

/** Whose repositories are listed: an organization's or user's, or `null` for all that the token's installation reaches. */
export interface DiscoveryPlace {
  readonly owner: string | null;
}

/** Lists repositories. Failures are thrown as `GitHubError`. */
export interface RepositoryDiscovery {
  /** All of them that the token sees, 100 in a call. `not-found` where no such owner exists. */
  list(place: DiscoveryPlace): Promise<readonly OwnedRepository[]>;
  /** Values of the custom properties of an organization's repositories, by `owner/name` in lower case. */
  readProperties(place: {
    readonly owner: string;
  }): Promise<ReadonlyMap<string, Readonly<Record<string, readonly string[]>>>>;
}
