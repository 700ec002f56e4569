import type { RememberedComparison, RepositoryMemory } from "./comparison-memory.ts";

/**
 * One repository in the state file. There may be 10,000 of them with 20 branches each, so a comparison is a short list:
 * the branch's commit, commits ahead, commits behind, the author's account id; three times `null` for a branch without
 * a common ancestor.
 */
export interface StoredRepository {
  readonly repository: string;
  readonly visited_at: string;
  readonly id: number | null;
  readonly default_oid: string | null;
  readonly comparisons: readonly StoredComparison[];
}

type StoredComparison = readonly [
  oid: string,
  aheadBy: number | null,
  behindBy: number | null,
  tipAuthorId: number | null,
];

const NAME = /^[^/\s]{1,100}\/[^/\s]{1,100}$/;
/** SHA-1, or SHA-256 in repositories that use it. */
const OID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** GitHub stops far below it. */
const MAX_COMPARISONS = 100_000;

/** Puts a memory into the shape of the file. */
export function storeRepositoryMemory(memory: RepositoryMemory): StoredRepository {
  return {
    repository: memory.repository,
    visited_at: new Date(memory.visitedAtMs).toISOString(),
    id: memory.databaseId,
    default_oid: memory.defaultOid,
    comparisons: memory.comparisons.map((one) =>
      one.status === "compared"
        ? [one.oid, one.aheadBy, one.behindBy, one.tipAuthorId]
        : [one.oid, null, null, null],
    ),
  };
}

/** Reads an entry of the file; `null` when anything about it is not as it was written. */
export function readRepositoryMemory(entry: unknown): RepositoryMemory | null {
  if (typeof entry !== "object" || entry === null) return null;
  const { repository, visited_at, id, default_oid, comparisons } = entry as Partial<StoredRepository>;
  if (typeof repository !== "string" || !NAME.test(repository)) return null;
  const visitedAtMs = typeof visited_at === "string" ? Date.parse(visited_at) : Number.NaN;
  if (Number.isNaN(visitedAtMs)) return null;
  if (id !== null && !isCount(id)) return null;
  if (default_oid !== null && !isOid(default_oid)) return null;
  if (!Array.isArray(comparisons) || comparisons.length > MAX_COMPARISONS) return null;
  const read: RememberedComparison[] = [];
  for (const stored of comparisons) {
    const comparison = readComparison(stored);
    if (comparison === null) return null;
    read.push(comparison);
  }
  return { repository, visitedAtMs, databaseId: id, defaultOid: default_oid, comparisons: read };
}

function readComparison(stored: unknown): RememberedComparison | null {
  if (!Array.isArray(stored) || stored.length !== 4) return null;
  const [oid, aheadBy, behindBy, tipAuthorId] = stored as readonly unknown[];
  if (!isOid(oid)) return null;
  if (aheadBy === null && behindBy === null && tipAuthorId === null) {
    return { oid, status: "unrelated-histories" };
  }
  if (!isCount(aheadBy) || !isCount(behindBy)) return null;
  if (tipAuthorId !== null && !isCount(tipAuthorId)) return null;
  return { oid, status: "compared", aheadBy, behindBy, tipAuthorId };
}

function isOid(value: unknown): value is string {
  return typeof value === "string" && OID.test(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
