import type { RepositoryConfig } from "../../config/ecosystem-config.ts";
import type { BranchTip, RepositorySnapshot } from "../../ports/observation.ts";
import type { ComparisonRequest, RepositoryLookup } from "../../ports/repositories.ts";
import { formatRepositoryRef } from "../../repository/repository-ref.ts";
import type { SkipReason } from "../outcome/outcome.ts";
import { toPlanningFailure } from "../outcome/planning-failure.ts";
import type { ObservationRequest } from "../select/observation-requests.ts";
import { selectBranches } from "../select/select-branches.ts";
import type { ObservedBranch, ObservedRepository } from "./observed-repository.ts";

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

/** A repository whose branches are to be compared. */
export type OpenRepository = Extract<Opening, { readonly status: "open" }>;

/**
 * Takes each repository into the run or closes it with its reason, and picks the branches to compare.
 *
 * @param seen numbers of the repositories that are in the run already; those taken in are added
 */
export function openRepositories(
  requests: readonly ObservationRequest[],
  lookups: readonly RepositoryLookup[],
  seen: Set<number>,
  botBranchPrefixes: readonly string[],
): readonly Opening[] {
  return requests.map((request, index): Opening => {
    const lookup = lookups[index];
    if (lookup?.status !== "found") return { status: "closed", observed: toUnread(request.config, lookup) };
    const closed = findReasonToClose(request.config, lookup.snapshot, seen);
    if (closed !== null) return { status: "closed", observed: closed };
    return openRepository(request, lookup.snapshot, botBranchPrefixes);
  });
}

function findReasonToClose(
  config: RepositoryConfig,
  snapshot: RepositorySnapshot,
  seen: Set<number>,
): ObservedRepository | null {
  const { databaseId, repository } = snapshot;
  if (config.databaseId !== undefined && databaseId !== null && config.databaseId !== databaseId) {
    const message = `${formatRepositoryRef(config.repository)} is another repository now (id ${databaseId}, the configuration expects ${config.databaseId}). Check who owns the name, then correct the entry.`;
    return { status: "failed", config, failure: { code: "identity-changed", message } };
  }
  // Two entries may lead to one repository after a rename; it must not be worked on twice.
  if (databaseId !== null && seen.has(databaseId)) {
    return { status: "skipped", config, reason: "duplicate", repository };
  }
  if (databaseId !== null) seen.add(databaseId);
  const reason = skipReason(snapshot);
  return reason === null ? null : { status: "skipped", config, reason, repository };
}

function openRepository(
  request: ObservationRequest,
  snapshot: RepositorySnapshot,
  botBranchPrefixes: readonly string[],
): Opening {
  const { defaultBranch, repository } = snapshot;
  if (defaultBranch === null) {
    const { config } = request;
    return { status: "closed", observed: { status: "skipped", config, reason: "empty", repository } };
  }
  const { settled, toCompare } = selectBranches(snapshot, request.settings, botBranchPrefixes);
  return {
    status: "open",
    request,
    snapshot,
    defaultBranch,
    settled: settled.map((result) => ({ status: "settled", result })),
    comparisons: toCompare.map((branch) => ({ repository, defaultBranch, branch })),
  };
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
