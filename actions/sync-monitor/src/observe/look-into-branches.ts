import {
  type ComparisonLookup,
  type ComparisonRequest,
  LOOKS_A_CALL,
  type OwnCommitsLookup,
} from "@automation/core/ports";
import {
  type BranchComparison,
  isWorthLook,
  needsLook,
  type RepositorySettings,
} from "@automation/core/sync";
import { formatCount } from "@automation/core/text";
import type { SyncDependencies } from "../dependencies.ts";

/** A comparison that was made, and what holds for its repository. */
export interface Compared {
  readonly request: ComparisonRequest;
  readonly settings: RepositorySettings;
  readonly lookup: ComparisonLookup | undefined;
}

/** What a look needs of the run. */
type Means = Pick<SyncDependencies, "ownCommits" | "memory" | "logger" | "spendablePoints">;

/** Points that a run must have beside looks that only make its report more exact. */
const POINTS_TO_SPARE = 50;

/**
 * Looks into the stale branches that are ahead, as far as no earlier run has, and gives each comparison with what was found.
 * Branches that are not stale cost nothing.
 */
export async function lookIntoBranches(
  compared: readonly Compared[],
  { ownCommits, memory, logger, spendablePoints }: Means,
): Promise<readonly (ComparisonLookup | undefined)[]> {
  const canSpare =
    (spendablePoints() ?? Number.POSITIVE_INFINITY) > POINTS_TO_SPARE && takeSpareLooks(compared, memory);
  const unlooked = compared.flatMap(({ request, settings, lookup }, index) => {
    const comparison = lookup?.status === "compared" ? lookup.comparison : undefined;
    if (comparison === undefined) return [];
    if (!needsLook(comparison, settings) && !(canSpare && isWorthLook(comparison, settings))) return [];
    return [{ index, request, comparison }];
  });
  const wanted = unlooked.filter(({ comparison }) => comparison.own === undefined);
  memory.savedCalls += countCalls(unlooked.length) - countCalls(wanted.length);
  if (wanted.length === 0) return compared.map(({ lookup }) => lookup);
  memory.hasNews = true;
  logger.info(`Looking into ${formatCount(wanted.length, "stale branch", "stale branches")}`);
  const found = await ownCommits.read(
    wanted.map(({ request, comparison }) => ({
      repository: request.repository,
      defaultBranch: request.defaultBranch,
      branch: comparison.branch,
      aheadBy: comparison.aheadBy,
    })),
  );
  const looks = new Map(wanted.map(({ index }, position) => [index, found[position]]));
  return compared.map(({ lookup }, index) => addLook(lookup, looks.get(index)));
}

/**
 * Whether the run can afford to look into the branches of which only the report would be wrong: all of them, or none, so that a
 * large scan costs what it costs without.
 */
function takeSpareLooks(compared: readonly Compared[], memory: Means["memory"]): boolean {
  const wanted = compared.filter(
    ({ settings, lookup }) =>
      lookup?.status === "compared" &&
      lookup.comparison.own === undefined &&
      isWorthLook(lookup.comparison, settings),
  ).length;
  if (wanted > memory.spareLooks) return false;
  memory.spareLooks -= wanted;
  return true;
}

function countCalls(looks: number): number {
  return Math.ceil(looks / LOOKS_A_CALL);
}

function addLook(
  lookup: ComparisonLookup | undefined,
  look: OwnCommitsLookup | undefined,
): ComparisonLookup | undefined {
  if (lookup?.status !== "compared" || look === undefined) return lookup;
  const { comparison, defaultOid } = lookup;
  if (look.status === "failed") {
    const { code, message } = look.error;
    return { ...lookup, comparison: { ...comparison, lookFailure: { code, message } } };
  }
  const isOfComparison = look.branchOid === comparison.branch.oid;
  return {
    status: "compared",
    comparison: { ...comparison, own: look.own },
    // What belongs to another commit is of no use to later runs.
    ...(isOfComparison && { defaultOid }),
  };
}

/** Looks into a branch that moved while the run was busy elsewhere. */
export async function lookIntoMoved(
  request: ComparisonRequest,
  comparison: BranchComparison,
  settings: RepositorySettings,
  means: Means,
): Promise<BranchComparison> {
  const lookup: ComparisonLookup = { status: "compared", comparison };
  const [looked] = await lookIntoBranches([{ request, settings, lookup }], means);
  return looked?.status === "compared" ? looked.comparison : comparison;
}
