import type { EcosystemConfig, RepositoryConfig } from "../../config/ecosystem-config.ts";
import type { GitHubError } from "../../errors/errors.ts";
import { repositoryKey } from "../../repository/repository-ref.ts";
import type { Shard } from "../../repository/shard.ts";
import type { ObservedRepository } from "../observation/observed-repository.ts";
import { toPlanningFailure } from "../outcome/planning-failure.ts";
import { type RepositorySettings, resolveRepositorySettings, type SyncOverrides } from "../sync-settings.ts";
import { selectRepositories } from "./select-repositories.ts";

/** A repository to observe, with its settings. */
export interface ObservationRequest {
  readonly config: RepositoryConfig;
  readonly settings: RepositorySettings;
}

/** What the inputs ask for. */
export interface RunSelection {
  /** Names or globs; empty means all. */
  readonly repositories: readonly string[];
  readonly shard: Shard | undefined;
  readonly overrides: SyncOverrides;
}

/** The repositories of a run, and those of the configuration that are not in it. */
export interface SelectedRequests {
  readonly requests: readonly ObservationRequest[];
  readonly skipped: readonly ObservedRepository[];
}

/** Selects the repositories to observe, each with its settings. */
export function selectRequests(
  config: EcosystemConfig,
  { repositories, shard, overrides }: RunSelection,
  ecosystem: string,
): SelectedRequests {
  const { selected, skipped } = selectRepositories(config, repositories, shard);
  return {
    requests: selected.map((repository) => ({
      config: repository,
      settings: resolveRepositorySettings(config, repository, overrides, ecosystem),
    })),
    skipped: skipped.map(({ repository, reason }) => ({ status: "skipped", config: repository, reason })),
  };
}

/** Login of a repository's owner, in lower case. */
export function ownerOf({ config }: Pick<ObservationRequest, "config">): string {
  return config.repository.owner.toLowerCase();
}

/** Requests that can be carried out, and the results of the others. */
export interface ReachableRequests {
  readonly reachable: readonly ObservationRequest[];
  readonly leftOut: readonly ObservedRepository[];
}

/**
 * Leaves out repositories of owners whose own token was refused, and those that people want to be left alone.
 *
 * @param ignored keys of the latter
 */
export function leaveOut(
  requests: readonly ObservationRequest[],
  refusedOwners: ReadonlyMap<string, GitHubError>,
  ignored: ReadonlySet<string>,
): ReachableRequests {
  const reachable: ObservationRequest[] = [];
  const leftOut: ObservedRepository[] = [];
  for (const request of requests) {
    const { config } = request;
    const error = refusedOwners.get(ownerOf(request));
    if (error !== undefined) {
      leftOut.push({ status: "failed", config, failure: toPlanningFailure(error) });
    } else if (ignored.has(repositoryKey(config.repository))) {
      leftOut.push({ status: "skipped", config, reason: "disabled" });
    } else reachable.push(request);
  }
  return { reachable, leftOut };
}
