import {
  carryForward,
  indexComparisons,
  type RememberedComparison,
  type RepositoryMemory,
  recallRepository,
} from "@automation/core/memory";
import {
  type AdvanceRequest,
  COMPARISONS_PER_CALL,
  type ComparisonLookup,
  type ComparisonRequest,
} from "@automation/core/ports";
import type { Opening } from "@automation/core/sync";
import { MOST_COMMITS_LOOKED_AT } from "@automation/core/sync";
import { formatCount } from "@automation/core/text";
import type { SyncDependencies } from "../dependencies.ts";

type OpenRepository = Extract<Opening, { status: "open" }>;

/** A repository whose default branch moved since its branches were compared. */
interface Moved {
  readonly opening: OpenRepository;
  readonly memory: RepositoryMemory;
  readonly advance: AdvanceRequest;
}

/**
 * Answers what an earlier run has answered already: branches whose commit and default branch are as they were, and
 * those that a step forward of the default branch moves by a number that is certain. One question a repository tells
 * how long that step was; a default branch that was forced elsewhere makes everything unknown again.
 */
export async function recallComparisons(
  openings: readonly Opening[],
  { memory, repositories, logger }: SyncDependencies,
): Promise<ReadonlyMap<ComparisonRequest, ComparisonLookup>> {
  const recalled = new Map<ComparisonRequest, ComparisonLookup>();
  const moved: Moved[] = [];
  for (const opening of openings) {
    if (opening.status !== "open") continue;
    const known = recallRepository(
      memory.earlier,
      opening.request.config.repository,
      opening.snapshot.databaseId,
    );
    if (known === undefined || known.defaultOid === null) continue;
    if (known.defaultOid === opening.defaultBranch.oid) recall(opening, known, (one) => one, recalled);
    else if (isWorthAsking(opening, known)) moved.push(toMoved(opening, known, known.defaultOid));
  }
  if (moved.length > 0) memory.hasNews = true;
  const advances = await repositories.countAdvances(moved.map(({ advance }) => advance));
  for (const [index, { opening, memory: known }] of moved.entries()) {
    const newCommits = advances[index] ?? null;
    if (newCommits !== null) recall(opening, known, (one) => carryForward(one, newCommits), recalled);
  }
  if (recalled.size > 0)
    logger.info(
      `${formatCount(recalled.size, "branch", "branches")} unchanged since an earlier run compared them`,
    );
  memory.hits += recalled.size;
  memory.savedCalls += countSaved(openings, recalled.size) - countCalls(moved.length);
  return recalled;
}

/** Calls that comparing everything would have taken beyond those for the rest. */
function countSaved(openings: readonly Opening[], recalled: number): number {
  const all = openings.reduce((sum, one) => sum + (one.status === "open" ? one.comparisons.length : 0), 0);
  return countCalls(all) - countCalls(all - recalled);
}

function countCalls(comparisons: number): number {
  return Math.ceil(comparisons / COMPARISONS_PER_CALL);
}

function recall(
  { comparisons }: OpenRepository,
  memory: RepositoryMemory,
  carry: (remembered: RememberedComparison) => RememberedComparison | null,
  recalled: Map<ComparisonRequest, ComparisonLookup>,
): void {
  const known = indexComparisons(memory);
  for (const request of comparisons) {
    const remembered = known.get(request.branch.oid);
    const current = remembered === undefined ? null : carry(remembered);
    if (current !== null) recalled.set(request, toLookup(request, current));
  }
}

/** Asking costs as much as comparing one branch: it pays from two on. */
function isWorthAsking({ comparisons }: OpenRepository, memory: RepositoryMemory): boolean {
  const known = indexComparisons(memory);
  const carried = comparisons.filter(({ branch }) => {
    const remembered = known.get(branch.oid);
    return remembered !== undefined && carryForward(remembered, 1) !== null;
  });
  return carried.length > 1;
}

function toMoved(opening: OpenRepository, memory: RepositoryMemory, formerOid: string): Moved {
  const { repository } = opening.snapshot;
  return { opening, memory, advance: { repository, defaultBranch: opening.defaultBranch, formerOid } };
}

function toLookup({ branch, defaultBranch }: ComparisonRequest, one: RememberedComparison): ComparisonLookup {
  if (one.status !== "compared") return { status: "unrelated-histories" };
  const { aheadBy, behindBy, tipAuthorId } = one;
  // Nobody looks into so many.
  const own = aheadBy > MOST_COMMITS_LOOKED_AT ? undefined : one.own;
  return {
    status: "compared",
    comparison: { branch, aheadBy, behindBy, tipAuthorId, ...(own && { own }), isRemembered: true },
    defaultOid: defaultBranch.oid,
  };
}
