import type { RepositoryConfig } from "@automation/core/config";
import type { ComparisonRequest, RepositoryLookup } from "@automation/core/ports";
import { formatRepositoryRef } from "@automation/core/repository";
import {
  type BranchTip,
  type ObservedBranch,
  type ObservedRepository,
  type RepositorySettings,
  type RepositorySnapshot,
  type SkipReason,
  selectBranches,
  toPlanningFailure,
} from "@automation/core/sync";
import type { SyncDependencies } from "../dependencies.ts";

/** A repository to look at, with what holds for it. */
export interface ObservationRequest {
  readonly config: RepositoryConfig;
  readonly settings: RepositorySettings;
}

/** A repository after the first reading: out of the run, or with branches that wait for their comparison. */
export type Opening =
  | { readonly status: "closed"; readonly observed: ObservedRepository }
  | {
      readonly status: "open";
      readonly request: ObservationRequest;
      readonly snapshot: RepositorySnapshot;
      readonly defaultBranch: BranchTip;
      readonly settled: readonly ObservedBranch[];
      readonly comparisons: readonly ComparisonRequest[];
    };

/**
 * Takes each repository into the run or closes it with its reason, and picks the branches to compare.
 *
 * @param seen numbers of the repositories that are in the run already; those taken in are added
 */
export function openRepositories(
  requests: readonly ObservationRequest[],
  lookups: readonly RepositoryLookup[],
  seen: Set<number>,
  { botBranchPrefixes }: SyncDependencies,
): readonly Opening[] {
  return requests.map((request, index): Opening => {
    const lookup = lookups[index];
    const close = (observed: ObservedRepository): Opening => ({ status: "closed", observed });
    const { config, settings } = request;
    if (lookup === undefined || lookup.status === "failed") return close(toUnread(config, lookup));
    const { snapshot } = lookup;
    const { databaseId } = snapshot;
    if (config.databaseId !== undefined && databaseId !== null && config.databaseId !== databaseId) {
      const message = `${formatRepositoryRef(config.repository)} is another repository now (id ${databaseId}, the configuration expects ${config.databaseId}). Check who owns the name, then correct the entry.`;
      return close({ status: "failed", config, failure: { code: "identity-changed", message } });
    }
    // Two entries may lead to one repository after a rename; it must not be worked on twice.
    if (databaseId !== null && seen.has(databaseId))
      return close({ status: "skipped", config, reason: "duplicate", repository: snapshot.repository });
    if (databaseId !== null) seen.add(databaseId);
    const reason = skipReason(snapshot);
    if (reason !== null || snapshot.defaultBranch === null) {
      const { repository } = snapshot;
      return close({ status: "skipped", config, reason: reason ?? "empty", repository });
    }
    const { defaultBranch, repository } = snapshot;
    const { settled, toCompare } = selectBranches(snapshot, settings, botBranchPrefixes);
    return {
      status: "open",
      request,
      snapshot,
      defaultBranch,
      settled: settled.map((result) => ({ status: "settled", result })),
      comparisons: toCompare.map((branch) => ({ repository, defaultBranch, branch })),
    };
  });
}

function toUnread(config: RepositoryConfig, lookup: RepositoryLookup | undefined): ObservedRepository {
  if (lookup?.status !== "failed") return { status: "skipped", config, reason: "cancelled" };
  return lookup.error.code === "rate-limited"
    ? { status: "skipped", config, reason: "rate-limit" }
    : { status: "failed", config, failure: toPlanningFailure(lookup.error) };
}

function skipReason(snapshot: RepositorySnapshot): SkipReason | null {
  if (snapshot.isArchived) return "archived";
  if (snapshot.isDisabled || snapshot.isLocked) return "disabled";
  if (snapshot.isMirror) return "mirror";
  if (snapshot.defaultBranch !== null) return null;
  return snapshot.branches.length === 0 ? "empty" : "default-branch-missing";
}
