import {
  assessBranch,
  type BranchTip,
  type ComparisonLookup,
  type ComparisonRequest,
  type DueBranch,
  formatRepositoryRef,
  type ObservedBranch,
  type ObservedRepository,
  type RepositoryConfig,
  type RepositoryLookup,
  type RepositorySettings,
  type RepositorySnapshot,
  type SkipReason,
  selectBranches,
} from "@automation/core";
import { runPool } from "@automation/resilience";
import type { SyncDependencies } from "./run.ts";

/** A repository to look at, with what holds for it. */
export interface ObservationRequest {
  readonly config: RepositoryConfig;
  readonly settings: RepositorySettings;
}

/**
 * Reads everything that the plan needs: repositories and branches, then distances, then what is open already into
 * the branches that are due. One entry per request, in order; a failure is a value.
 */
export async function observe(
  requests: readonly ObservationRequest[],
  dependencies: SyncDependencies,
): Promise<readonly ObservedRepository[]> {
  const { repositories, logger } = dependencies;
  logger.info(`Reading ${requests.length} repositories`);
  const lookups = await repositories.readRepositories(requests.map(({ config }) => config.repository));
  const openings = openRepositories(requests, lookups, dependencies);
  const comparisons = await compareAll(openings, dependencies);
  const observed = openings.map((opening) => judge(opening, comparisons, dependencies));
  return completeDueBranches(observed, dependencies);
}

/** A repository after the first reading: out of the run, or with branches that wait for their comparison. */
type Opening =
  | { readonly status: "closed"; readonly observed: ObservedRepository }
  | {
      readonly status: "open";
      readonly request: ObservationRequest;
      readonly snapshot: RepositorySnapshot;
      readonly defaultBranch: BranchTip;
      readonly settled: readonly ObservedBranch[];
      readonly comparisons: readonly ComparisonRequest[];
    };

function openRepositories(
  requests: readonly ObservationRequest[],
  lookups: readonly RepositoryLookup[],
  { botBranchPrefixes }: SyncDependencies,
): readonly Opening[] {
  const seen = new Set<number>();
  return requests.map((request, index): Opening => {
    const lookup = lookups[index];
    const close = (observed: ObservedRepository): Opening => ({ status: "closed", observed });
    const { config, settings } = request;
    if (lookup === undefined || lookup.status === "failed") return close(toUnread(config, lookup));
    const { snapshot } = lookup;
    const { databaseId } = snapshot;
    if (config.databaseId !== undefined && databaseId !== null && config.databaseId !== databaseId) {
      const message = `${formatRepositoryRef(config.repository)} is another repository now (id ${databaseId}, the configuration expects ${config.databaseId}). Check who owns the name, then correct the entry.`;
      return close({ status: "failed", config, failure: { code: "identity-changed", message } });
    }
    // Two entries may lead to one repository after a rename; it must not be worked on twice.
    if (databaseId !== null && seen.has(databaseId))
      return close({ status: "skipped", config, reason: "duplicate" });
    if (databaseId !== null) seen.add(databaseId);
    const reason = skipReason(snapshot);
    if (reason !== null || snapshot.defaultBranch === null) {
      return close({ status: "skipped", config, reason: reason ?? "empty" });
    }
    const { defaultBranch, repository } = snapshot;
    const { settled, toCompare } = selectBranches(snapshot, settings, botBranchPrefixes);
    return {
      status: "open",
      request,
      snapshot,
      defaultBranch,
      settled: settled.map((result) => ({ status: "settled", result })),
      comparisons: toCompare.map((branch) => ({ repository, defaultBranch, branch })),
    };
  });
}

function toUnread(config: RepositoryConfig, lookup: RepositoryLookup | undefined): ObservedRepository {
  if (lookup?.status !== "failed") return { status: "skipped", config, reason: "cancelled" };
  const { code, message } = lookup.error;
  return code === "rate-limited"
    ? { status: "skipped", config, reason: "rate-limit" }
    : { status: "failed", config, failure: { code, message } };
}

function skipReason(snapshot: RepositorySnapshot): SkipReason | null {
  if (snapshot.isArchived) return "archived";
  if (snapshot.isDisabled || snapshot.isLocked) return "disabled";
  if (snapshot.isMirror) return "mirror";
  return snapshot.defaultBranch === null ? "empty" : null;
}

async function compareAll(
  openings: readonly Opening[],
  { repositories, logger }: SyncDependencies,
): Promise<ReadonlyMap<ComparisonRequest, ComparisonLookup>> {
  const requests = openings.flatMap((opening) => (opening.status === "open" ? opening.comparisons : []));
  logger.info(`Comparing ${requests.length} branches with their default branch`);
  const lookups = await repositories.compareBranches(requests);
  return new Map(
    requests.flatMap((request, index) => {
      const lookup = lookups[index];
      return lookup === undefined ? [] : [[request, lookup] as const];
    }),
  );
}

function judge(
  opening: Opening,
  lookups: ReadonlyMap<ComparisonRequest, ComparisonLookup>,
  dependencies: SyncDependencies,
): ObservedRepository {
  if (opening.status === "closed") return opening.observed;
  const { request, snapshot, defaultBranch, comparisons } = opening;
  const { config, settings } = request;
  const failure = sharedFailure(comparisons.map((comparison) => lookups.get(comparison)));
  if (failure === "rate-limited") return { status: "skipped", config, reason: "rate-limit" };
  if (failure !== null) return { status: "failed", config, failure };
  const compared = comparisons.flatMap((comparison) =>
    judgeBranch(comparison, lookups.get(comparison), settings, dependencies.botUserIds),
  );
  const branches = [...opening.settled, ...compared].toSorted(byName);
  const due = branches.filter((branch) => branch.status === "due").length;
  dependencies.logger.info(
    `${formatRepositoryRef(snapshot.repository)}: ${branches.length} branches, ${due} over the threshold of ${settings.threshold}`,
  );
  return {
    status: "scanned",
    config,
    repository: snapshot.repository,
    defaultBranch: defaultBranch.name,
    threshold: settings.threshold,
    branches,
  };
}

/** When not one branch of a repository could be compared, the repository failed, or its turn never came. */
function sharedFailure(
  lookups: readonly (ComparisonLookup | undefined)[],
): Extract<ObservedRepository, { status: "failed" }>["failure"] | "rate-limited" | null {
  const [first] = lookups;
  if (first === undefined || lookups.some((lookup) => lookup?.status !== "failed")) return null;
  const errors = lookups.flatMap((lookup) => (lookup?.status === "failed" ? [lookup.error] : []));
  if (errors.every((error) => error.code === "rate-limited")) return "rate-limited";
  const telling = errors.find((error) => error.code !== "rate-limited");
  return telling === undefined ? null : { code: telling.code, message: telling.message };
}

function judgeBranch(
  request: ComparisonRequest,
  lookup: ComparisonLookup | undefined,
  settings: RepositorySettings,
  botUserIds: readonly number[],
): readonly ObservedBranch[] {
  const { repository, defaultBranch, branch } = request;
  const uncompared = { name: branch.name, aheadBy: null, behindBy: null };
  if (lookup === undefined) {
    const failure = {
      code: "rate-limited",
      message: "The run was stopped before the branch was compared.",
    } as const;
    return [
      { status: "settled", result: { ...uncompared, outcome: "deferred", detail: failure.message }, failure },
    ];
  }
  if (lookup.status === "failed") {
    const { code, message } = lookup.error;
    const outcome = code === "rate-limited" ? "deferred" : "failed";
    return [
      { status: "settled", result: { ...uncompared, outcome, detail: message }, failure: { code, message } },
    ];
  }
  if (lookup.status !== "compared")
    return [{ status: "settled", result: { ...uncompared, outcome: lookup.status } }];
  const assessment = assessBranch(lookup.comparison, settings, botUserIds);
  if (assessment.status === "hidden") return [];
  if (assessment.status === "settled") return [assessment];
  const due = {
    repository,
    defaultBranch,
    settings,
    comparison: assessment.comparison,
    openPullRequests: null,
  };
  return [{ status: "due", due }];
}

function byName(a: ObservedBranch, b: ObservedBranch): number {
  const name = (branch: ObservedBranch) =>
    branch.status === "settled" ? branch.result.name : branch.due.comparison.branch.name;
  return name(a) < name(b) ? -1 : 1;
}

/** Asks what a write needs to know about each due branch: open pull requests, and protection before a fast-forward. */
async function completeDueBranches(
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
