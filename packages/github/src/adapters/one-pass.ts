import type { BranchComparison, RepositoryLookup } from "@automation/core/ports";
import type { GraphqlProblem } from "../errors/failure.ts";
import type { BatchPlan, BatchReading } from "../graphql/batch-plan.ts";
import type { BatchReply } from "../graphql/batch-query.ts";
import type { BatchSize } from "../graphql/batch-size.ts";
import { buildRepositoryQuery } from "../graphql/graphql-documents.ts";
import { type ComparedRef, toComparison } from "./comparisons.ts";
import {
  type ByTheWay,
  type RefNode,
  type RepositoryNode,
  type RepositoryReading,
  readRepositoryPage,
} from "./repository-list.ts";

/** Repositories in a query from which on comparing in the list takes fewer calls than comparing after it. */
const LEAST_WORTHWHILE = 8;
/** Repositories in one query: so many lists cost a point. */
const MOST_REPOSITORIES = 100;
/** Queries that may fail before the server is taken not to cope with this at all. */
const MOST_FAILURES = 3;

/** Branches of the repositories that were read so far. */
export class BranchAverage {
  #repositories = 0;
  #branches = 0;

  /** Takes a repository that was read. */
  take(lookup: RepositoryLookup): void {
    if (lookup.status !== "found") return;
    this.#repositories += 1;
    this.#branches += lookup.snapshot.branches.length;
  }

  /** Branches of a repository, at least 1; `null` before any was read. */
  get value(): number | null {
    return this.#repositories === 0 ? null : Math.max(1, this.#branches / this.#repositories);
  }
}

/** A branch with its comparison, in a list. */
type ListedRef = RefNode & ComparedRef;

interface ComparedRepository extends RepositoryNode {
  readonly defaultBranchRef: ListedRef | null;
  /** The default branch after the list was read. */
  readonly behind: RefNode | null;
}

/**
 * Plans to read repositories together with the comparisons of their branches, which not every server copes with. The answer
 * for a repository that cannot be had this way is `null`: it is to be read, and compared, in the usual two steps. So nothing
 * but calls depends on it.
 *
 * @param size comparisons that one query asks for; shared with the queries that ask for nothing else
 * @param average tells how many those of a repository will be
 */
export function planOnePass(
  size: BatchSize,
  average: BranchAverage,
  byTheWay: ByTheWay,
): BatchPlan<RepositoryReading, RepositoryLookup | null> {
  const course = new Course();
  const branches = (): number => average.value ?? MOST_REPOSITORIES;
  return {
    operation: "read repositories and compare their branches",
    size,
    weigh: ({ after }) => {
      const comparisons = after === null ? branches() : MOST_REPOSITORIES;
      return Math.max(comparisons, size.current / MOST_REPOSITORIES);
    },
    build: (pages) => buildRepositoryQuery(pages, byTheWay.asks, true),
    read: (item, reply) => readOnePass(item, reply, course),
    isHarmless: isAboutComparison,
    isOver: () => course.isInVain || !isWorthwhile(size, branches()),
    giveUp: (weight) => {
      // Before the first success it is not known that the size is to blame.
      if (course.hasSucceeded) size.fail(weight);
      course.fail();
      return true;
    },
    askAlone: async () => null,
    fail: () => null,
  };
}

function isWorthwhile(size: BatchSize, branches: number): boolean {
  const repositories = Math.floor(size.current / branches);
  return repositories >= (size.isGrowing ? 1 : LEAST_WORTHWHILE);
}

/** What goes wrong with a comparison leaves the list as it is. Its place is `[alias, "refs", "nodes", number, "compare", ...]`. */
function isAboutComparison({ path }: GraphqlProblem): boolean {
  return path.slice(1).includes("compare");
}

/** How comparing in the list has gone so far. */
class Course {
  #compared = 0;
  #uncompared = 0;
  #failures = 0;

  get hasSucceeded(): boolean {
    return this.#compared > 0;
  }

  /** Whether the server does not do it: comparisons are missing in most repositories, or queries fail. */
  get isInVain(): boolean {
    if (this.#failures >= MOST_FAILURES || (this.#failures > 0 && !this.hasSucceeded)) return true;
    return this.#uncompared > this.#compared;
  }

  fail(): void {
    this.#failures += 1;
  }

  note(isCompared: boolean): void {
    if (isCompared) this.#compared += 1;
    else this.#uncompared += 1;
  }
}

function readOnePass(
  item: RepositoryReading,
  reply: BatchReply,
  course: Course,
): BatchReading<RepositoryReading, RepositoryLookup | null> {
  return readRepositoryPage(item, reply, (page, first) => {
    const comparisons = readComparisons(page as ComparedRepository, first as ComparedRepository);
    if (comparisons !== "nothing-to-compare") course.note(comparisons.size > 0);
    return comparisons === "nothing-to-compare" ? new Map() : comparisons;
  });
}

/**
 * Reads the comparisons of a page, as far as they are beyond doubt: of the default branch that the first page named, at the
 * commit that it had before and after, and without a contradiction in themselves.
 */
function readComparisons(
  { refs, behind }: ComparedRepository,
  { defaultBranchRef }: ComparedRepository,
): ReadonlyMap<string, BranchComparison> | "nothing-to-compare" {
  const oid = defaultBranchRef?.target?.oid;
  if (oid === undefined) return "nothing-to-compare";
  // A list with a hole may lack a branch: only reading it again tells.
  if (refs?.nodes.some((node) => node === null)) throw new TypeError("a list of branches has a hole");
  const nodes = (refs?.nodes ?? []) as readonly ListedRef[];
  const others = nodes.filter(({ target }) => target !== null && target.oid !== oid);
  if (others.length === 0) return "nothing-to-compare";
  const isSame = behind?.name === defaultBranchRef?.name && behind?.target?.oid === oid;
  if (!isSame || !isNoDistance(defaultBranchRef?.compare)) return new Map();
  // Only two names of one commit are no distance apart: otherwise HEAD is something else to this server.
  if (others.some(({ compare }) => isNoDistance(compare))) return new Map();
  const comparisons = others.flatMap((node) => toComparison(node.name, node) ?? []);
  return new Map(comparisons.map((comparison) => [comparison.branch.name, comparison]));
}

function isNoDistance(compare: ListedRef["compare"] | undefined): boolean {
  return compare?.aheadBy === 0 && compare.behindBy === 0;
}
