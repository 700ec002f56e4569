import type { ComparisonLookup, RepositoryLookup } from "@automation/core/ports";

/** What became of a repository, in few words. */
export function describeLookup(lookup: RepositoryLookup | undefined): string {
  if (lookup?.status !== "found") return `${lookup?.status}: ${lookup?.error.code}`;
  return `found: ${lookup.snapshot.repository.owner}/${lookup.snapshot.repository.name}`;
}

/** What became of a comparison, in few words. */
export function counts(lookup: ComparisonLookup | undefined): string {
  if (lookup?.status !== "compared") return lookup?.status ?? "none";
  return `${lookup.comparison.aheadBy} ahead, ${lookup.comparison.behindBy} behind`;
}
