import type { ComparisonLookup, ComparisonRequest } from "@automation/core/ports";
import type { ObservedRepository, Opening } from "@automation/core/sync";
import type { SyncDependencies } from "../dependencies.ts";
import { toRemembered } from "../state/run-memory.ts";

/**
 * Keeps what the next run need not ask again. A repository that the run did not get through with keeps its place in the
 * queue; what it did learn about it stays, so that even the largest one is done some day.
 */
export function remember(
  openings: readonly Opening[],
  observed: readonly ObservedRepository[],
  lookups: ReadonlyMap<ComparisonRequest, ComparisonLookup>,
  { memory, nowMs }: SyncDependencies,
): void {
  const visitedAtMs = nowMs();
  for (const [index, opening] of openings.entries()) {
    const result = observed[index];
    if (result === undefined || isUnread(result)) continue;
    const { repository } = result.config;
    if (opening.status === "closed") {
      memory.touch(repository, visitedAtMs);
      continue;
    }
    const { snapshot, defaultBranch } = opening;
    const comparisons = opening.comparisons.flatMap(
      (request) => toRemembered(request, lookups.get(request)) ?? [],
    );
    const { databaseId } = snapshot;
    const visit = { repository, databaseId, defaultOid: defaultBranch.oid, comparisons };
    memory.visit(visit, hasGaps(result) ? null : visitedAtMs);
  }
}

/** Whether a repository was left to a later run. */
function isUnread(result: ObservedRepository): boolean {
  return result.status === "skipped" && (result.reason === "rate-limit" || result.reason === "cancelled");
}

/** Whether some of its branches were not compared. One that only waits for a look at its commits does not hold up the queue. */
function hasGaps(result: ObservedRepository): boolean {
  return (
    result.status === "scanned" &&
    result.branches.some(
      (branch) =>
        branch.status === "settled" &&
        branch.failure?.code === "rate-limited" &&
        branch.result.aheadBy === null,
    )
  );
}
