import type { DueBranch, ObservedRepository } from "@automation/core";
import { runPool } from "@automation/resilience";
import type { SyncDependencies } from "./dependencies.ts";

/** Asks what a write needs to know about each due branch: open pull requests, and protection before a fast-forward. */
export async function completeDueBranches(
  observed: readonly ObservedRepository[],
  dependencies: SyncDependencies,
): Promise<readonly ObservedRepository[]> {
  const writable = observed
    .flatMap((repository) => (repository.status === "scanned" ? repository.branches : []))
    .flatMap((branch) =>
      branch.status === "due" && branch.due.settings.mode !== "report" ? [branch.due] : [],
    );
  if (writable.length === 0) return observed;
  dependencies.logger.info(`Looking for open pull requests into ${writable.length} stale branches`);
  const lookups = await dependencies.pullRequests.listOpen(
    writable.map((due) => ({ repository: due.repository, base: due.comparison.branch.name })),
  );
  const protection = await readProtection(writable, dependencies);
  const completed = new Map<DueBranch, DueBranch>();
  for (const [index, due] of writable.entries()) {
    const lookup = lookups[index];
    const openPullRequests =
      lookup === undefined
        ? ({
            code: "rate-limited",
            message: "The run was stopped before open pull requests were read.",
          } as const)
        : lookup.status === "found"
          ? lookup.pullRequests
          : { code: lookup.error.code, message: lookup.error.message };
    const isProtected = protection.get(due);
    completed.set(due, { ...due, openPullRequests, ...(isProtected !== undefined && { isProtected }) });
  }
  return observed.map((repository) =>
    repository.status !== "scanned"
      ? repository
      : {
          ...repository,
          branches: repository.branches.map((branch) =>
            branch.status === "due" ? { ...branch, due: completed.get(branch.due) ?? branch.due } : branch,
          ),
        },
  );
}

/** Which of the branches that could be fast-forwarded are protected. What cannot be read counts as protected. */
async function readProtection(
  due: readonly DueBranch[],
  { branches, concurrency, signal }: SyncDependencies,
): Promise<ReadonlyMap<DueBranch, boolean>> {
  const candidates = due.filter((d) => d.settings.mode === "fast-forward" && d.comparison.aheadBy === 0);
  const states = await runPool(candidates, { concurrency, signal }, (candidate) =>
    branches.read(candidate.repository, candidate.comparison.branch.name),
  );
  return new Map(
    candidates.map((candidate, index) => {
      const state = states[index];
      return [candidate, state?.status === "fulfilled" ? (state.value?.isProtected ?? true) : true];
    }),
  );
}
