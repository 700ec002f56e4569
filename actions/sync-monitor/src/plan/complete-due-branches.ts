import type { PullRequestLookup } from "@automation/core/ports";
import { formatRepositoryRef } from "@automation/core/repository";
import { type DueBranch, type ObservedRepository, toPlanningFailure } from "@automation/core/sync";
import { formatCount } from "@automation/core/text";
import { runPool } from "@automation/resilience";
import type { SyncDependencies } from "../dependencies.ts";

/** Asks what a write needs to know about each due branch that nothing is known about yet. */
export async function completeDueBranches(
  observed: readonly ObservedRepository[],
  dependencies: SyncDependencies,
): Promise<readonly ObservedRepository[]> {
  const writable = observed
    .flatMap((repository) => (repository.status === "scanned" ? repository.branches : []))
    .flatMap((branch) =>
      branch.status === "due" && branch.due.settings.mode !== "report" && branch.due.openPullRequests === null
        ? [branch.due]
        : [],
    );
  if (writable.length === 0) return observed;
  return replaceDue(observed, await lookUpDueBranches(writable, dependencies));
}

/**
 * Asks for the open pull requests into each branch, its rules, and its protection before a fast-forward. Gives each
 * branch with the answers, by the branch as it came.
 */
export async function lookUpDueBranches(
  due: readonly DueBranch[],
  dependencies: SyncDependencies,
): Promise<ReadonlyMap<DueBranch, DueBranch>> {
  dependencies.logger.info(
    `Looking for open pull requests into ${formatCount(due.length, "stale branch", "stale branches")}`,
  );
  const lookups = await dependencies.pullRequests.listOpen(
    due.map(({ repository, comparison }) => ({ repository, base: comparison.branch.name })),
  );
  const looked = due.map((one, index) => addLookup(one, lookups[index]));
  warnOfReadOnly(looked, dependencies);
  const protection = await readProtection(looked, dependencies);
  const completed = new Map<DueBranch, DueBranch>();
  for (const [index, one] of due.entries()) {
    const found = looked[index] ?? one;
    const isProtected = protection.get(found);
    completed.set(one, { ...found, ...(isProtected !== undefined && { isProtected }) });
  }
  return completed;
}

/** Puts newer knowledge of due branches in the place of the older. */
export function replaceDue(
  observed: readonly ObservedRepository[],
  newer: ReadonlyMap<DueBranch, DueBranch>,
): readonly ObservedRepository[] {
  return observed.map((repository) =>
    repository.status !== "scanned"
      ? repository
      : {
          ...repository,
          branches: repository.branches.map((branch) =>
            branch.status === "due" ? { ...branch, due: newer.get(branch.due) ?? branch.due } : branch,
          ),
        },
  );
}

/** Names that a warning lists; the report has them all. */
const NAMES_IN_WARNING = 10;

/** Says aloud that pull requests were asked for where the token cannot open any: their branches are only reported. */
function warnOfReadOnly(due: readonly DueBranch[], { logger }: SyncDependencies): void {
  const readOnly = due.filter(({ rules }) => rules?.canViewerWrite === false);
  const names = [...new Set(readOnly.map(({ repository }) => formatRepositoryRef(repository)))];
  if (names.length === 0) return;
  const more = names.length > NAMES_IN_WARNING ? `, and ${names.length - NAMES_IN_WARNING} more` : "";
  logger.warning(
    `The token's account may only read ${formatCount(names.length, "repository", "repositories")}, whose stale branches are only reported: ${names.slice(0, NAMES_IN_WARNING).join(", ")}${more}.`,
  );
}

function addLookup(
  { arePullRequestsAssumed: _, ...due }: DueBranch,
  lookup: PullRequestLookup | undefined,
): DueBranch {
  if (lookup?.status === "found") {
    return { ...due, openPullRequests: lookup.pullRequests, rules: lookup.rules };
  }
  const message = "The run was stopped before open pull requests were read.";
  const failure =
    lookup === undefined ? ({ code: "rate-limited", message } as const) : toPlanningFailure(lookup.error);
  return { ...due, openPullRequests: failure };
}

/** Which of the branches that could be fast-forwarded are protected. What cannot be read counts as protected; only what the rules do not tell is asked for. */
async function readProtection(
  due: readonly DueBranch[],
  { branches, concurrency, signal }: SyncDependencies,
): Promise<ReadonlyMap<DueBranch, boolean>> {
  const candidates = due.filter((d) => d.settings.mode === "fast-forward" && d.comparison.aheadBy === 0);
  const told = candidates.flatMap((candidate) => {
    const isProtected = candidate.rules?.isProtected ?? null;
    return isProtected === null ? [] : [[candidate, isProtected] as const];
  });
  const untold = candidates.filter((candidate) => (candidate.rules?.isProtected ?? null) === null);
  const states = await runPool(untold, { concurrency, signal }, (candidate) =>
    branches.read(candidate.repository, candidate.comparison.branch.name),
  );
  const read = untold.map((candidate, index) => {
    const state = states[index];
    return [candidate, state?.status === "fulfilled" ? (state.value?.isProtected ?? true) : true] as const;
  });
  return new Map([...told, ...read]);
}
