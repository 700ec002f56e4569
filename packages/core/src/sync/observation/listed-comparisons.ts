import type { ComparisonLookup, ComparisonRequest } from "../../ports/repositories.ts";
import type { Opening } from "./open-repositories.ts";

/** The comparisons that came with the lists of branches. They belong to the very commits of the lists. */
export function findListedComparisons(
  openings: readonly Opening[],
): ReadonlyMap<ComparisonRequest, ComparisonLookup> {
  const listed = openings.flatMap((opening) => {
    if (opening.status !== "open" || opening.snapshot.comparisons === undefined) return [];
    const { comparisons } = opening.snapshot;
    return opening.comparisons.flatMap((request) => {
      const comparison = comparisons.get(request.branch.name);
      if (comparison?.branch.oid !== request.branch.oid) return [];
      const { oid: defaultOid } = request.defaultBranch;
      return [[request, { status: "compared", comparison, defaultOid }] as const];
    });
  });
  return new Map(listed);
}
