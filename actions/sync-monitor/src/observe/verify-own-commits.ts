import { contradictsOwn, pickSample, sampleSize } from "@automation/core/memory";
import type { OwnCommits } from "@automation/core/ports";
import { type ComparisonLookup, type ComparisonRequest, LOOKS_PER_CALL } from "@automation/core/ports";
import type { SyncDependencies } from "../dependencies.ts";
import { LEFT_TO_THE_REST } from "./verify-memory.ts";

type Lookups = ReadonlyMap<ComparisonRequest, ComparisonLookup>;

/** A comparison with remembered own commits. */
interface Remembered {
  readonly request: ComparisonRequest;
  readonly aheadBy: number;
  readonly own: OwnCommits;
}

/** What looking into a sample again came to. */
export type OwnVerification =
  | { readonly status: "contradicted" }
  /** What was found, in place of what was remembered. */
  | { readonly status: "confirmed"; readonly found: ReadonlyMap<ComparisonRequest, OwnCommits> };

/**
 * Looks into a random sample of the branches again whose own commits are remembered. Their sample is one of their own: among
 * many comparisons there are few of them, and they decide what a branch is.
 */
export async function verifyOwnCommits(
  recalled: Lookups,
  dependencies: SyncDependencies,
): Promise<OwnVerification> {
  const sample = sampleOwn(recalled, dependencies);
  const found = new Map<ComparisonRequest, OwnCommits>();
  if (sample.length === 0) return { status: "confirmed", found };
  const { ownCommits, memory } = dependencies;
  memory.savedCalls -= Math.ceil(sample.length / LOOKS_PER_CALL);
  const looks = await ownCommits.read(sample.map(({ request, aheadBy }) => ({ ...request, aheadBy })));
  const suspects: ComparisonRequest[] = [];
  for (const [index, { request, own }] of sample.entries()) {
    const look = looks[index];
    // An answer about another commit, because something was pushed meanwhile, says nothing about this one.
    if (look?.status !== "found" || look.branchOid !== request.branch.oid) continue;
    found.set(request, look.own);
    if (!contradictsOwn(own, look.own)) continue;
    if (!isShared(request, recalled) || contradictsOwn(own, withFlags(look.own, own))) suspects.push(request);
  }
  return (await haveStayed(suspects, dependencies))
    ? { status: "contradicted" }
    : { status: "confirmed", found };
}

/** Puts what was found in the place of what was remembered. */
export function confirmOwn(lookups: Lookups, found: ReadonlyMap<ComparisonRequest, OwnCommits>): Lookups {
  const confirmed = new Map(lookups);
  for (const [request, own] of found) {
    const lookup = lookups.get(request);
    if (lookup?.status !== "compared" || lookup.comparison.branch.oid !== request.branch.oid) continue;
    confirmed.set(request, { ...lookup, comparison: { ...lookup.comparison, own } });
  }
  return confirmed;
}

function sampleOwn(
  recalled: Lookups,
  { random, spendablePoints, logger }: SyncDependencies,
): readonly Remembered[] {
  const all = [...recalled].flatMap(([request, lookup]): Remembered[] => {
    if (lookup.status !== "compared" || lookup.comparison.own === undefined) return [];
    const { aheadBy, own } = lookup.comparison;
    return [{ request, aheadBy, own }];
  });
  const sample = pickSample(all, sampleSize(all.length), random);
  if ((spendablePoints() ?? Number.POSITIVE_INFINITY) >= countPoints(sample) + LEFT_TO_THE_REST)
    return sample;
  logger.debug("Too few calls are left to look into a sample of the remembered branches again.");
  return [];
}

/** By GitHub's formula: a list of commits, the parents of each, and three lists of pull requests. */
function countPoints(sample: readonly Remembered[]): number {
  const connections = sample.reduce((sum, { aheadBy }) => sum + 4 + Math.min(aheadBy, 100), 0);
  return Math.ceil(connections / 100) + Math.ceil(sample.length / LOOKS_PER_CALL);
}

/** Whether another branch is at the same commit: what came of pull requests belongs to the name, and the memory knows commits. */
function isShared({ repository, branch }: ComparisonRequest, recalled: Lookups): boolean {
  return [...recalled.keys()].some(
    (other) =>
      other.repository === repository && other.branch.oid === branch.oid && other.branch.name !== branch.name,
  );
}

function withFlags(now: OwnCommits, { wasSynced, isFinished }: OwnCommits): OwnCommits {
  return { ...now, wasSynced: now.wasSynced || wasSynced, isFinished: now.isFinished || isFinished };
}

/**
 * Whether one of them, and its default branch, is still at the commits that were asked about: where the default branch moved
 * between two questions, its answer is about other commits.
 */
async function haveStayed(
  suspects: readonly ComparisonRequest[],
  { repositories }: SyncDependencies,
): Promise<boolean> {
  if (suspects.length === 0) return false;
  const lookups = await repositories.compareBranches(suspects);
  return suspects.some(({ branch, defaultBranch }, index) => {
    const lookup = lookups[index];
    return (
      lookup?.status === "compared" &&
      lookup.comparison.branch.oid === branch.oid &&
      lookup.defaultOid === defaultBranch.oid
    );
  });
}
