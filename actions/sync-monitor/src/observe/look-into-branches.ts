import type { ComparisonLookup, ComparisonRequest } from "@automation/core/ports";
import { addOwnCommits, type ComparedBranch, chooseLooks, syncBranchNames } from "@automation/core/sync";
import { formatCount } from "@automation/core/text";
import type { SyncDependencies } from "../dependencies.ts";

/** A comparison that was made, and what holds for its repository. */
interface Compared extends ComparedBranch {
  readonly request: ComparisonRequest;
}

/**
 * Looks into the stale branches that are ahead, as far as no earlier run has, and gives each comparison with what was found.
 * Branches that are not stale cost nothing.
 */
export async function lookIntoBranches(
  compared: readonly Compared[],
  { ownCommits, memory, logger, spendablePoints }: SyncDependencies,
): Promise<ReadonlyMap<ComparisonRequest, ComparisonLookup>> {
  const budget = { spendablePoints: spendablePoints(), spareLooks: memory.spareLooks };
  const { wanted, needed, spareLooksUsed } = chooseLooks(compared, budget);
  memory.spareLooks -= spareLooksUsed;
  const countCalls = (looks: number): number => Math.ceil(looks / memory.perQuery.looks);
  memory.savedCalls += countCalls(needed) - countCalls(wanted.length);
  const known = new Map(
    compared.flatMap(({ request, lookup }) => (lookup === undefined ? [] : [[request, lookup] as const])),
  );
  if (wanted.length === 0) return known;
  memory.hasNews = true;
  logger.info(`Reading the own commits of ${formatCount(wanted.length, "stale branch", "stale branches")}`);
  const looks = await ownCommits.read(
    wanted.map(({ compared: { request, settings }, comparison: { branch, aheadBy } }) => ({
      repository: request.repository,
      defaultBranch: request.defaultBranch,
      branch,
      syncHeads: syncBranchNames(branch.name, settings.branchPrefixes),
      aheadBy,
    })),
  );
  for (const [
    index,
    {
      compared: { request, lookup },
    },
  ] of wanted.entries()) {
    if (lookup !== undefined) known.set(request, addOwnCommits(lookup, looks[index]));
  }
  return known;
}
