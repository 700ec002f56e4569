import { COMPARISONS_PER_CALL, REPOSITORIES_PER_CALL } from "../ports/repositories.ts";
import type { RememberedComparison, RepositoryMemory } from "./comparison-memory.ts";

/** A repository that waits for its turn. */
export interface ScanCandidate {
  /** What is remembered of it; absent when no run got through with it yet. */
  readonly memory: RepositoryMemory | undefined;
  /** Commits over which a branch counts as stale. */
  readonly threshold: number;
  /** Whether open pull requests are asked for branch by branch: not in a report, nor where they come with the repository. */
  readonly asksByBranch: boolean;
}

/** Which repositories a run reads, the one that has waited longest first, and which it leaves to later ones. */
export interface ScanPlan<Candidate> {
  readonly now: readonly Candidate[];
  readonly later: readonly Candidate[];
  /** GraphQL points that reading all of them is expected to cost. */
  readonly expectedPoints: number;
}

/** How much one query brings. */
export interface QueryYield {
  readonly repositories: number;
  readonly comparisons: number;
}

/** What one query brings as long as nothing is known of the server. */
export const USUAL_YIELD: QueryYield = {
  repositories: REPOSITORIES_PER_CALL,
  comparisons: COMPARISONS_PER_CALL,
};

/** A comparison that an earlier run made. */
type ComparedBefore = Extract<RememberedComparison, { readonly status: "compared" }>;

/** A query of repositories or comparisons costs one point, one of 25 lists of pull requests three. */
const LISTS_A_POINT = 25 / 3;

/** Of what is remembered, the part that has moved until the next run. Generous: a plan that is too small only waits. */
const MOVED_SHARE = 0.1;
/** The last query of repositories and the last one of comparisons are seldom full, and cost a point all the same. */
const PARTLY_FILLED = 2;
/** The query that holds a sample of what is remembered against GitHub. */
const SAMPLE = 1;
/** Of branches nobody has looked at, the part that turns out to be stale. */
const STALE_SHARE = 0.2;
/** What a look into a stale branch that is ahead costs beside its commits, in hundredths of a point. */
const LOOK_LISTS = 4;
/**
 * Branches of a repository when nothing shows how many there are. The least: nobody is to wait for a mere guess, and a
 * guess that is too small costs the reading of some repositories whose branches are then not compared.
 */
const BRANCHES_IF_UNKNOWN = 1;

/**
 * Orders the repositories of a run so that any stop only delays: who has waited longest comes first, equals stay in the
 * order of the configuration. When `spendablePoints` do not suffice for all, as many are read as they are expected to.
 *
 * The estimate only decides who is asked about; the budget itself is kept call by call.
 *
 * @param spendablePoints `null` when no limit is known
 * @param perQuery what one query, and so a point, brings
 */
export function planScan<Candidate extends ScanCandidate>(
  candidates: readonly Candidate[],
  spendablePoints: number | null,
  perQuery: QueryYield = USUAL_YIELD,
): ScanPlan<Candidate> {
  const queue = candidates.toSorted((a, b) => waitingSince(a) - waitingSince(b));
  const branches = usualBranches(candidates);
  const looks = usualLooks(candidates);
  const costs = queue.map((candidate) => expectPoints(candidate, { branches, looks, perQuery }));
  const expectedPoints = Math.ceil(costs.reduce((sum, cost) => sum + cost, 0));
  if (spendablePoints === null || expectedPoints <= spendablePoints) {
    return { now: queue, later: [], expectedPoints };
  }
  const hasMemory = candidates.some(({ memory }) => memory?.defaultOid);
  let left = spendablePoints - PARTLY_FILLED - (hasMemory ? SAMPLE : 0);
  const firstBeyond = costs.findIndex((cost) => {
    left -= cost;
    return left < 0;
  });
  // One is always tried: were it too large for every estimate, it would never have its turn.
  const count = Math.max(1, firstBeyond);
  return { now: queue.slice(0, count), later: queue.slice(count), expectedPoints };
}

function waitingSince({ memory }: ScanCandidate): number {
  return memory?.visitedAtMs ?? 0;
}

/** The average of those that are known. */
function usualBranches(candidates: readonly ScanCandidate[]): number {
  const known = candidates.flatMap(({ memory }) => (memory?.defaultOid ? [memory.comparisons.length] : []));
  if (known.length === 0) return BRANCHES_IF_UNKNOWN;
  return known.reduce((sum, count) => sum + count, 0) / known.length;
}

/** Points for the looks into a repository's branches, on the average of those that are known; 0 where none is. */
function usualLooks(candidates: readonly ScanCandidate[]): number {
  const known = candidates.flatMap(({ memory, threshold }) =>
    memory?.defaultOid ? [countLookPoints(memory, threshold, () => true)] : [],
  );
  return known.length === 0 ? 0 : known.reduce((sum, points) => sum + points, 0) / known.length;
}

function expectPoints(
  { memory, threshold, asksByBranch }: ScanCandidate,
  usual: { readonly branches: number; readonly looks: number; readonly perQuery: QueryYield },
): number {
  const isKnown = memory !== undefined && memory.defaultOid !== null;
  const branches = isKnown ? memory.comparisons.length : usual.branches;
  const compared = isKnown ? branches * MOVED_SHARE : branches;
  const stale = isKnown ? countStale(memory, threshold) : branches * STALE_SHARE;
  const looks = isKnown ? countLookPoints(memory, threshold, isUnlooked) : usual.looks;
  const { perQuery } = usual;
  const scan = 1 / perQuery.repositories + compared / perQuery.comparisons + looks;
  return scan + (asksByBranch ? stale / LISTS_A_POINT : 0);
}

/** No run got to its own commits. */
function isUnlooked({ own }: ComparedBefore): boolean {
  return own === undefined;
}

/** Points for looking into those of the stale branches that are ahead too which `isCounted` lets through. */
function countLookPoints(
  { comparisons }: RepositoryMemory,
  threshold: number,
  isCounted: (one: ComparedBefore) => boolean,
): number {
  const connections = comparisons.reduce((sum, one) => {
    const needsLook = one.status === "compared" && one.behindBy > threshold && one.aheadBy > 0;
    return needsLook && isCounted(one) ? sum + LOOK_LISTS + Math.min(one.aheadBy, 100) : sum;
  }, 0);
  return connections / 100;
}

function countStale({ comparisons }: RepositoryMemory, threshold: number): number {
  return comparisons.filter((one) => one.status === "compared" && one.behindBy > threshold).length;
}
