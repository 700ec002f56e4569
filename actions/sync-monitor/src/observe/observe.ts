import { listUnknown, listVisits } from "@automation/core/memory";
import type { ComparisonLookup, ComparisonRequest, Logger } from "@automation/core/ports";
import { formatRepositoryRef, type RepositoryRef } from "@automation/core/repository";
import {
  assessRepository,
  labelToAskFor,
  type ObservationRequest,
  type ObservedRepository,
  type Opening,
  openRepositories,
} from "@automation/core/sync";
import { formatCount } from "@automation/core/text";
import type { SyncDependencies } from "../dependencies.ts";
import { compareBranches } from "./compare-branches.ts";
import { lookIntoBranches } from "./look-into-branches.ts";
import { createProgress } from "./progress.ts";
import { scanInWaves } from "./scan-waves.ts";

/**
 * Observes the repositories of a run: their branches, how far those are behind, and what the stale ones hold of their own.
 * One entry per request, in order; a failure is a value.
 */
export async function observe(
  requests: readonly ObservationRequest[],
  dependencies: SyncDependencies,
): Promise<readonly ObservedRepository[]> {
  const { memory } = dependencies;
  const labels = new Map(
    requests.map(({ config, settings }) => [config.repository, labelToAskFor(settings, requests.length)]),
  );
  const scan = () => {
    const seen = new Set<number>();
    return scanInWaves(requests, dependencies, (wave) => scanWave(wave, { seen, labels }, dependencies));
  };
  const wasDiscarded = memory.discarded !== undefined;
  const observed = await scan();
  // What the waves before believed is worth no more than the rest: a run of one wave has asked everything again by itself.
  const isSuspect = !wasDiscarded && memory.discarded !== undefined && memory.believedBefore > 0;
  return isSuspect ? scan() : observed;
}

/** What holds for all waves of a run. */
interface Scan {
  /** Numbers of the repositories that had their turn. */
  readonly seen: Set<number>;
  /** The label that each repository's pull requests are asked for by, with the repository. */
  readonly labels: ReadonlyMap<RepositoryRef, string | undefined>;
}

/** Reads some repositories and compares their branches. */
async function scanWave(
  requests: readonly ObservationRequest[],
  { seen, labels }: Scan,
  dependencies: SyncDependencies,
): Promise<readonly ObservedRepository[]> {
  const { repositories, logger, schedule, memory, countRequests } = dependencies;
  logger.info(`Reading ${formatCount(requests.length, "repository", "repositories")}`);
  const requestsBefore = countRequests();
  const toCompare = new Set(listUnknown(requests, memory.earlier).map(({ config }) => config.repository));
  const lookups = await repositories.readRepositories(
    requests.map(({ config }) => config.repository),
    {
      onRead: createProgress(logger, requests.length, "repositories read"),
      labelOf: (repository) => labels.get(repository),
      sinceOf: (repository) => schedule.sinceOf(repository),
      comparesAll: (repository) => toCompare.has(repository),
    },
  );
  schedule.noteReads(requests.length, countRequests() - requestsBefore);
  const read = openRepositories(requests, lookups, seen, dependencies.botBranchPrefixes);
  const openings = schedule.selectComparisons(read);
  const comparisons = await lookIntoAll(
    openings,
    await compareBranches(openings, dependencies),
    dependencies,
  );
  const observed = openings.map((opening) => assess(opening, comparisons, dependencies));
  memory.keepVisits(listVisits(openings, observed, comparisons), dependencies.nowMs());
  schedule.learn(read, observed);
  const learned = schedule.state();
  if (learned !== undefined) memory.keepSchedule(learned);
  return observed;
}

/** Adds what the stale branches hold of their own. */
async function lookIntoAll(
  openings: readonly Opening[],
  lookups: ReadonlyMap<ComparisonRequest, ComparisonLookup>,
  dependencies: SyncDependencies,
): Promise<ReadonlyMap<ComparisonRequest, ComparisonLookup>> {
  const compared = openings.flatMap((opening) => {
    if (opening.status !== "open") return [];
    const { settings } = opening.request;
    return opening.comparisons.map((request) => ({ request, settings, lookup: lookups.get(request) }));
  });
  return lookIntoBranches(compared, dependencies);
}

function assess(
  opening: Opening,
  lookups: ReadonlyMap<ComparisonRequest, ComparisonLookup>,
  { botUserIds, logger }: SyncDependencies,
): ObservedRepository {
  if (opening.status === "closed") return opening.observed;
  const observed = assessRepository(opening, lookups, botUserIds);
  if (observed.status === "scanned") logRepository(observed, logger);
  return observed;
}

/** One line for a quiet repository; one group, with a line per stale branch, for any other. */
function logRepository(
  { repository, branches, threshold }: Extract<ObservedRepository, { status: "scanned" }>,
  logger: Logger,
): void {
  const stale = branches.flatMap((branch) => (branch.status === "stale" ? [branch.branch.comparison] : []));
  const title = `${formatRepositoryRef(repository)}: ${formatCount(branches.length, "branch", "branches")}, ${stale.length} over the threshold of ${threshold}`;
  const lines = stale.map(
    ({ branch, behindBy, aheadBy }) => `${branch.name}: ${behindBy} behind, ${aheadBy} ahead`,
  );
  if (lines.length === 0) logger.info(title);
  else logger.group(title, lines);
}
