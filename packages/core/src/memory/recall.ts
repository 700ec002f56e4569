import {
  type AdvanceRequest,
  COMPARISONS_PER_CALL,
  type ComparisonLookup,
  type ComparisonRequest,
} from "../ports/repositories.ts";
import type { Opening, OpenRepository } from "../sync/observation/open-repositories.ts";
import { MOST_COMMITS_LOOKED_AT } from "../sync/observation/own-commits.ts";
import { carryForward, type RememberedComparison, type RepositoryMemory } from "./comparison-memory.ts";
import { indexComparisons, recallRepository, type SyncState } from "./sync-state.ts";

/** Comparisons with what is known of them. */
export type Lookups = ReadonlyMap<ComparisonRequest, ComparisonLookup>;

/** A repository whose default branch moved since its branches were compared. */
export interface MovedRepository {
  readonly opening: OpenRepository;
  readonly memory: RepositoryMemory;
  /** How the length of that step is asked for. */
  readonly advance: AdvanceRequest;
}

/** What memory answers at once, and the repositories of which one question has to be asked first. */
export interface Recall {
  readonly recalled: Lookups;
  readonly moved: readonly MovedRepository[];
}

/**
 * Answers comparisons from memory where neither the branch nor its default branch has moved. Where the default branch has, it
 * is worth asking by how many commits if that answers more than one comparison.
 */
export function recallUnmoved(openings: readonly Opening[], state: SyncState): Recall {
  const recalled = new Map<ComparisonRequest, ComparisonLookup>();
  const moved: MovedRepository[] = [];
  for (const opening of openings) {
    if (opening.status !== "open") continue;
    const { request, snapshot, defaultBranch } = opening;
    const memory = recallRepository(state, request.config.repository, snapshot.databaseId);
    if (memory === undefined || memory.defaultOid === null) continue;
    if (memory.defaultOid === defaultBranch.oid) {
      for (const [one, lookup] of answer(opening, memory, (known) => known)) recalled.set(one, lookup);
    } else if (isWorthAsking(opening, memory)) {
      const advance = { repository: snapshot.repository, defaultBranch, formerOid: memory.defaultOid };
      moved.push({ opening, memory, advance });
    }
  }
  return { recalled, moved };
}

/**
 * Answers comparisons from memory where the default branch went forward and the new numbers are certain.
 *
 * @param advances commits that each default branch gained, in the order of `moved`; `null` where it was forced elsewhere
 */
export function recallMoved(
  moved: readonly MovedRepository[],
  advances: readonly (number | null)[],
): Lookups {
  return new Map(
    moved.flatMap(({ opening, memory }, index) => {
      const newCommits = advances[index] ?? null;
      return newCommits === null ? [] : answer(opening, memory, (known) => carryForward(known, newCommits));
    }),
  );
}

/** Calls that were saved: what comparing everything takes beyond comparing the rest, less one question for each moved repository. */
export function countSavedCalls(
  openings: readonly Opening[],
  recalled: number,
  moved: number,
  comparisonsPerCall = COMPARISONS_PER_CALL,
): number {
  const countCalls = (comparisons: number): number => Math.ceil(comparisons / comparisonsPerCall);
  const all = openings.reduce((sum, one) => sum + (one.status === "open" ? one.comparisons.length : 0), 0);
  return countCalls(all) - countCalls(all - recalled) - countCalls(moved);
}

function answer(
  { comparisons }: OpenRepository,
  memory: RepositoryMemory,
  carry: (remembered: RememberedComparison) => RememberedComparison | null,
): readonly (readonly [ComparisonRequest, ComparisonLookup])[] {
  const known = indexComparisons(memory);
  return comparisons.flatMap((request) => {
    const remembered = known.get(request.branch.oid);
    const current = remembered === undefined ? null : carry(remembered);
    return current === null ? [] : [[request, toLookup(request, current)] as const];
  });
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

/**
 * What an answer is worth to later runs: nothing unless it belongs to the very commits that the run had read. Counts
 * without a common ancestor come without the default branch's commit and are kept: no ordinary push changes them.
 */
export function toRemembered(
  request: ComparisonRequest,
  lookup: ComparisonLookup | undefined,
): RememberedComparison | null {
  const { oid } = request.branch;
  if (lookup?.status === "unrelated-histories") return { oid, status: "unrelated-histories" };
  if (lookup?.status !== "compared" || lookup.defaultOid !== request.defaultBranch.oid) return null;
  const { branch, aheadBy, behindBy, tipAuthorId, own } = lookup.comparison;
  if (branch.oid !== oid) return null;
  return { oid, status: "compared", aheadBy, behindBy, tipAuthorId, ...(own && { own }) };
}
