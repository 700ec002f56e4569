import {
  emptySyncState,
  type RememberedComparison,
  type RepositoryMemory,
  type SyncState,
} from "@automation/core/memory";
import type { ComparisonLookup, ComparisonRequest } from "@automation/core/ports";
import { formatRepositoryRef, type RepositoryRef, repositoryKey } from "@automation/core/repository";
import { NO_WRITES, type WriteHistory } from "@automation/core/sync";

/** Before anybody's turn. */
const NEVER = 0;

/** What a repository's reading brought, to be kept. */
export interface Visit {
  /** As the configuration names it. */
  readonly repository: RepositoryRef;
  readonly databaseId: number | null;
  readonly defaultOid: string | null;
  readonly comparisons: readonly RememberedComparison[];
}

/**
 * The memory of one run: what earlier runs left, and what this one adds. It may be saved at any moment; a repository
 * that the run did not get through keeps what was known of it, and its place in the queue.
 */
export class RunMemory {
  /** Comparisons that did not have to be made. */
  hits = 0;
  /** Comparisons of earlier waves that were believed when the memory turned out to be wrong. */
  believedBefore = 0;
  /** Calls that were not made because of it. */
  savedCalls = 0;
  /** Why what earlier runs left was thrown away; absent while it is used. */
  discarded?: string;
  /** Whether there is anything to keep that earlier runs have not left: answers, writes, or a queue that has moved. */
  hasNews = false;
  /** Looks into branches that nothing but the report depends on, in this run: four calls, whatever the size. */
  spareLooks = 100;
  #earlier: SyncState;
  readonly #repositories: Map<string, RepositoryMemory>;
  #writes: WriteHistory;

  constructor(earlier: SyncState = emptySyncState("")) {
    this.#earlier = earlier;
    this.#repositories = new Map(earlier.repositories);
    this.#writes = earlier.writes ?? NO_WRITES;
  }

  /** What earlier runs left. */
  get earlier(): SyncState {
    return this.#earlier;
  }

  /** Forgets everything that earlier runs left, and what this one concluded from it. */
  discard(why: string): void {
    this.discarded = why;
    this.#earlier = emptySyncState(this.#earlier.apiUrl);
    this.#repositories.clear();
    this.#writes = NO_WRITES;
    this.hits = 0;
    this.savedCalls = 0;
    this.hasNews = true;
  }

  /** Takes what was learned about a repository; `visitedAtMs` is `null` when some of it was left to a later run. */
  visit(visit: Visit, visitedAtMs: number | null): void {
    const key = repositoryKey(visit.repository);
    this.#repositories.set(key, {
      ...visit,
      repository: formatRepositoryRef(visit.repository),
      visitedAtMs: visitedAtMs ?? this.#repositories.get(key)?.visitedAtMs ?? NEVER,
    });
  }

  /** Takes that a repository had its turn and could not be read, or is none to work on: what was known of it stays. */
  touch(repository: RepositoryRef, visitedAtMs: number): void {
    const known = this.#repositories.get(repositoryKey(repository));
    const { databaseId = null, defaultOid = null, comparisons = [] } = known ?? {};
    this.visit({ repository, databaseId, defaultOid, comparisons }, visitedAtMs);
  }

  /** What is known of earlier writes. */
  get writes(): WriteHistory {
    return this.#writes;
  }

  /** Takes what is known of writes by now. */
  keepWrites(writes: WriteHistory): void {
    if (writes.contentMs.length > 0) this.hasNews = true;
    this.#writes = writes;
  }

  /** Everything known now. */
  toState(): SyncState {
    return { apiUrl: this.#earlier.apiUrl, repositories: this.#repositories, writes: this.#writes };
  }
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
