import {
  chooseOwnSample,
  chooseSample,
  confirmOwn,
  confirmSample,
  haveStayed,
  isContradicted,
  judgeOwnSample,
  type Lookups,
} from "@automation/core/memory";
import type { ComparisonRequest, OwnCommits } from "@automation/core/ports";
import { findListedComparisons, type Opening } from "@automation/core/sync";
import { formatCount } from "@automation/core/text";
import type { SyncDependencies } from "../dependencies.ts";
import { createProgress } from "./progress.ts";
import { recallComparisons } from "./recall-comparisons.ts";

/**
 * Compares the branches of repositories with their default branches. Asks only about those that memory has no answer to, and
 * about a sample of the others: where GitHub contradicts it, the memory is discarded and everything is asked.
 */
export async function compareBranches(
  openings: readonly Opening[],
  dependencies: SyncDependencies,
): Promise<Lookups> {
  const { memory } = dependencies;
  const listed = findListedComparisons(openings);
  const recalled = await recallComparisons(openings, dependencies);
  const requests = openings
    .flatMap((opening) => (opening.status === "open" ? opening.comparisons : []))
    .filter((request) => !recalled.has(request) && !listed.has(request));
  if (requests.length > 0 || listed.size > 0) memory.hasNews = true;
  const sample = sampleComparisons(recalled, requests.length, dependencies);
  const asked = await compare([...requests, ...sample], dependencies);
  const isWrong = isContradicted(recalled, asked, sample);
  const found = isWrong ? null : await verifyOwnCommits(recalled, dependencies);
  if (found === null) {
    discardMemory(recalled.size, isWrong ? "a comparison" : "a branch's own commits", dependencies);
    const left = [...recalled.keys()].filter((request) => !asked.has(request));
    return new Map([...listed, ...asked, ...(await compare(left, dependencies))]);
  }
  const isSampled = new Set(sample);
  const fresh = [...asked].filter(([request]) => !isSampled.has(request));
  const confirmed = confirmSample(recalled, asked, sample);
  return confirmOwn(new Map([...recalled, ...listed, ...fresh, ...confirmed]), found);
}

async function compare(
  requests: readonly ComparisonRequest[],
  { repositories, logger }: SyncDependencies,
): Promise<Lookups> {
  logger.info(`Comparing ${formatCount(requests.length, "branch", "branches")} with the default branch`);
  const lookups = await repositories.compareBranches(
    requests,
    createProgress(logger, requests.length, "branches compared"),
  );
  const asked = requests.map((request, index) => [request, lookups[index]] as const);
  return new Map(asked.flatMap(([request, lookup]) => (lookup === undefined ? [] : [[request, lookup]])));
}

function sampleComparisons(
  recalled: Lookups,
  alsoAsked: number,
  { memory, random, spendablePoints, logger }: SyncDependencies,
): readonly ComparisonRequest[] {
  const comparisonsPerCall = memory.perQuery.comparisons;
  const means = { random, spendablePoints: spendablePoints(), comparisonsPerCall };
  const chosen = chooseSample(recalled, alsoAsked, means);
  if (chosen === null) {
    logger.debug("Too few calls are left to compare a sample of the remembered branches again.");
    return [];
  }
  memory.savedCalls -= chosen.extraCalls;
  return chosen.sample;
}

/** Reads a sample of the remembered own commits again. Gives what was found; `null` where the memory is wrong. */
async function verifyOwnCommits(
  recalled: Lookups,
  { ownCommits, repositories, memory, random, spendablePoints, logger }: SyncDependencies,
): Promise<ReadonlyMap<ComparisonRequest, OwnCommits> | null> {
  const sample = chooseOwnSample(recalled, { random, spendablePoints: spendablePoints() });
  if (sample === null)
    logger.debug("Too few calls are left to read a sample of remembered own commits again.");
  if (sample === null || sample.length === 0) return new Map();
  memory.savedCalls -= Math.ceil(sample.length / memory.perQuery.looks);
  const looks = await ownCommits.read(sample.map(({ request, aheadBy }) => ({ ...request, aheadBy })));
  const { found, suspects } = judgeOwnSample(sample, looks, recalled);
  if (suspects.length === 0) return found;
  return haveStayed(suspects, await repositories.compareBranches(suspects)) ? null : found;
}

/**
 * Discards the memory and warns. The comparisons of this wave that it answered are asked again.
 *
 * @param believed how many of this wave it answered
 * @param about what GitHub gives another answer for
 */
function discardMemory(
  believed: number,
  about: "a comparison" | "a branch's own commits",
  { memory, logger }: SyncDependencies,
): void {
  memory.believedBefore = memory.hits - believed;
  const why = `GitHub's answer for ${about} differs from the remembered one`;
  memory.discard(why);
  logger.warning(
    `The state file is wrong: ${why}. It is discarded, and this run performs a full scan. See who can write to the workflow's cache (docs/security.md).`,
  );
}
