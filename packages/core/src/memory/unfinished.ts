import { repositoryKey } from "../repository/repository-ref.ts";
import type { BranchOutcome, RepositoryResult } from "../sync/outcome/outcome.ts";

/** Outcomes after which another run has something to do, though nothing may be pushed meanwhile. */
const OPEN_ENDS: ReadonlySet<BranchOutcome> = new Set<BranchOutcome>(["planned", "deferred", "failed"]);

/** Keys of the repositories that a run is not done with, and of those that it is. */
export function findUnfinished(results: readonly RepositoryResult[]): {
  readonly unfinished: ReadonlySet<string>;
  readonly finished: ReadonlySet<string>;
} {
  const unfinished = new Set<string>();
  const finished = new Set<string>();
  for (const { repository, status, reason, branches } of results) {
    const key = repositoryKey(repository);
    if (reason === "not-due" || reason === "not-in-shard") continue;
    const isOpen =
      status === "failed" ||
      reason === "rate-limit" ||
      reason === "cancelled" ||
      branches.some(({ outcome }) => OPEN_ENDS.has(outcome));
    (isOpen ? unfinished : finished).add(key);
  }
  return { unfinished, finished };
}
