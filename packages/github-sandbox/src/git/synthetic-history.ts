import type { GitComparison } from "./backend.ts";
import { DateQueue } from "./date-queue.ts";
import { type HistoryPlan, type HistoryPosition, parentOf, timestampOf } from "./history-plan.ts";

/** A commit of the plan, or one that was written later. */
export type SyntheticCommit = HistoryPosition | WrittenCommit;

export interface WrittenCommit {
  readonly oid: string;
  readonly parents: readonly SyntheticCommit[];
  readonly timestamp: number;
}

/**
 * What a commit reaches. Who reaches a commit of a chain reaches all before it, so one number per chain says
 * everything, however long the chain is.
 */
interface Reach {
  readonly written: Set<WrittenCommit>;
  /** Chain -> greatest offset reached. */
  readonly planned: Map<number, number>;
}

/** Ahead, behind and the newest best common ancestor, without a walk over the plan's commits. */
export function compareSynthetic(
  plan: HistoryPlan,
  base: SyntheticCommit,
  head: SyntheticCommit,
): Omit<GitComparison, "mergeBaseOid"> & { readonly mergeBase: SyntheticCommit | null } {
  const fromBase = reachOf(plan, base);
  const fromHead = reachOf(plan, head);
  return {
    aheadBy: countMissing(fromHead, fromBase),
    behindBy: countMissing(fromBase, fromHead),
    mergeBase: newestCommon(plan, fromBase, fromHead),
  };
}

/** Commits that `head` reaches and `not` does not, newest first; stops as soon as `limit` are found. */
export function listSynthetic(
  plan: HistoryPlan,
  head: SyntheticCommit,
  not: SyntheticCommit | null,
  limit = Number.POSITIVE_INFINITY,
): readonly SyntheticCommit[] {
  const excluded = not === null ? emptyReach() : reachOf(plan, not);
  const queue = new DateQueue<SyntheticCommit>();
  const listed: SyntheticCommit[] = [];
  const queued = new Set<string>();
  const enqueue = (commit: SyntheticCommit) => {
    const key = "oid" in commit ? commit.oid : `${commit.chain}:${commit.offset}`;
    if (queued.has(key) || reaches(excluded, commit)) return;
    queued.add(key);
    queue.push(commit, dateOf(plan, commit));
  };
  enqueue(head);
  for (let next = queue.pop(); next !== undefined && listed.length < limit; next = queue.pop()) {
    listed.push(next);
    for (const parent of parentsOf(plan, next)) enqueue(parent);
  }
  return listed;
}

function emptyReach(): Reach {
  return { written: new Set(), planned: new Map() };
}

function reachOf(plan: HistoryPlan, commit: SyntheticCommit): Reach {
  const reach = emptyReach();
  const waiting = [commit];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reaches(reach, next)) continue;
    if ("oid" in next) {
      reach.written.add(next);
      waiting.push(...next.parents);
    } else {
      reach.planned.set(next.chain, next.offset);
      const from = parentOf(plan, { chain: next.chain, offset: 0 });
      if (from !== null) waiting.push(from);
    }
  }
  return reach;
}

function reaches(reach: Reach, commit: SyntheticCommit): boolean {
  return "oid" in commit
    ? reach.written.has(commit)
    : (reach.planned.get(commit.chain) ?? -1) >= commit.offset;
}

function countMissing(of: Reach, from: Reach): number {
  let missing = 0;
  for (const commit of of.written) if (!from.written.has(commit)) missing += 1;
  for (const [chain, offset] of of.planned) {
    missing += Math.max(0, offset - (from.planned.get(chain) ?? -1));
  }
  return missing;
}

function newestCommon(plan: HistoryPlan, left: Reach, right: Reach): SyntheticCommit | null {
  const written = [...left.written].filter((commit) => right.written.has(commit));
  const planned = [...left.planned]
    .map(([chain, offset]) => ({ chain, offset: Math.min(offset, right.planned.get(chain) ?? -1) }))
    .filter(({ offset }) => offset >= 0);
  const common: readonly SyntheticCommit[] = [...written, ...planned];
  const best = common.filter((commit) =>
    common.every((other) => other === commit || !reaches(reachOf(plan, other), commit)),
  );
  return best.toSorted((one, other) => dateOf(plan, other) - dateOf(plan, one))[0] ?? null;
}

function parentsOf(plan: HistoryPlan, commit: SyntheticCommit): readonly SyntheticCommit[] {
  if ("oid" in commit) return commit.parents;
  const parent = parentOf(plan, commit);
  return parent === null ? [] : [parent];
}

function dateOf(plan: HistoryPlan, commit: SyntheticCommit): number {
  return "oid" in commit ? commit.timestamp : timestampOf(plan, commit);
}
