import type { OwnCommits } from "../ports/observation.ts";
import type { RememberedComparison, RepositoryMemory } from "./comparison-memory.ts";

/**
 * One repository in the state file. There may be 10,000 of them with 20 branches each, so a comparison is a short list:
 * the branch's commit, commits ahead, commits behind, the author's account id; three times `null` for a branch without
 * a common ancestor. Behind them, where somebody looked into the branch, what it holds of its own.
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
  own?: StoredOwn,
];

/** Own commits, whether it was synced and is finished (1 or 0), and the account ids of their authors. */
type StoredOwn = readonly [
  count: number,
  wasSynced: 0 | 1,
  isFinished: 0 | 1,
  ...authorIds: (number | null)[],
];

const NAME = /^[^/\s]{1,100}\/[^/\s]{1,100}$/;
/** SHA-1, or SHA-256 in repositories that use it. */
const OID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** More than are kept apart. */
const MAX_AUTHORS = 10;
/** GitHub stops far below it. */
const MAX_COMPARISONS = 100_000;

/** Puts a memory into the shape of the file. */
export function storeRepositoryMemory(memory: RepositoryMemory): StoredRepository {
  return {
    repository: memory.repository,
    visited_at: new Date(memory.visitedAtMs).toISOString(),
    id: memory.databaseId,
    default_oid: memory.defaultOid,
    comparisons: memory.comparisons.map(storeComparison),
  };
}

function storeComparison(one: RememberedComparison): StoredComparison {
  if (one.status !== "compared") return [one.oid, null, null, null];
  const { oid, aheadBy, behindBy, tipAuthorId, own } = one;
  return own === undefined
    ? [oid, aheadBy, behindBy, tipAuthorId]
    : [oid, aheadBy, behindBy, tipAuthorId, storeOwn(own)];
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
  if (!Array.isArray(stored) || stored.length < 4 || stored.length > 5) return null;
  const [oid, aheadBy, behindBy, tipAuthorId, storedOwn] = stored as readonly unknown[];
  if (!isOid(oid)) return null;
  if (aheadBy === null && behindBy === null && tipAuthorId === null) {
    return { oid, status: "unrelated-histories" };
  }
  if (!isCount(aheadBy) || !isCount(behindBy)) return null;
  if (tipAuthorId !== null && !isCount(tipAuthorId)) return null;
  const counts = { oid, status: "compared", aheadBy, behindBy, tipAuthorId } as const;
  if (storedOwn === undefined) return counts;
  const own = readOwn(storedOwn, aheadBy);
  return own === null ? null : { ...counts, own };
}

function storeOwn({ count, wasSynced, isFinished, authorIds }: OwnCommits): StoredOwn {
  return [count, wasSynced ? 1 : 0, isFinished ? 1 : 0, ...authorIds];
}

function readOwn(stored: unknown, aheadBy: number): OwnCommits | null {
  if (!Array.isArray(stored) || stored.length > MAX_AUTHORS + 3) return null;
  const [count, wasSynced, isFinished, ...authorIds] = stored as readonly unknown[];
  if (!isCount(count) || count > aheadBy || !isFlag(wasSynced) || !isFlag(isFinished)) return null;
  const ids = authorIds.filter((id) => id === null || isCount(id));
  if (ids.length < authorIds.length) return null;
  return { count, wasSynced: wasSynced === 1, isFinished: isFinished === 1, authorIds: ids };
}

function isFlag(value: unknown): value is 0 | 1 {
  return value === 0 || value === 1;
}

function isOid(value: unknown): value is string {
  return typeof value === "string" && OID.test(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
