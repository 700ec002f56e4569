import type { RepositoryRef } from "../repository/repository-ref.ts";
import type { ObservedRepository } from "../sync/observation/observed-repository.ts";
import type { Opening } from "../sync/observation/open-repositories.ts";
import type { SkipReason } from "../sync/outcome/outcome.ts";
import type { RememberedComparison } from "./comparison-memory.ts";
import { type Lookups, toRemembered } from "./recall.ts";

/** What the observation of a repository brought, to be kept for later runs. */
export type Visit =
  /** It had its turn and could not be read, or is none to work on: what was known of it stays. */
  | { readonly status: "touched"; readonly repository: RepositoryRef }
  | {
      readonly status: "read";
      /** As the configuration names it. */
      readonly repository: RepositoryRef;
      readonly databaseId: number | null;
      readonly defaultOid: string | null;
      readonly comparisons: readonly RememberedComparison[];
      /** Some of its branches were left to a later run: it keeps its place in the queue. */
      readonly hasGaps: boolean;
    };

/**
 * Lists what later runs can take from the cache. A repository that was left to a later run is not in the list; what was learned of
 * one that the run did not get through with is, so that even the largest one is done some day.
 *
 * @param observed results in the order of `openings`
 */
export function listVisits(
  openings: readonly Opening[],
  observed: readonly ObservedRepository[],
  lookups: Lookups,
): readonly Visit[] {
  return openings.flatMap((opening, index): readonly Visit[] => {
    const result = observed[index];
    if (result === undefined || isUnread(result)) return [];
    const { repository } = result.config;
    if (opening.status === "closed") return [{ status: "touched", repository }];
    const { snapshot, defaultBranch } = opening;
    const comparisons = opening.comparisons.flatMap(
      (request) => toRemembered(request, lookups.get(request)) ?? [],
    );
    const { databaseId } = snapshot;
    const visit = { status: "read", repository, databaseId, defaultOid: defaultBranch.oid } as const;
    return [{ ...visit, comparisons, hasGaps: hasGaps(result) }];
  });
}

const LEFT_TO_LATER: ReadonlySet<SkipReason> = new Set<SkipReason>(["rate-limit", "cancelled", "not-due"]);

/** Whether a repository was left to a later run. */
function isUnread(result: ObservedRepository): boolean {
  return result.status === "skipped" && LEFT_TO_LATER.has(result.reason);
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
