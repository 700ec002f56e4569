import type { OwnCommits } from "../ports/observation.ts";
import { LOOKS_PER_CALL, type OwnCommitsLookup } from "../ports/own-commits.ts";
import type { ComparisonLookup, ComparisonRequest } from "../ports/repositories.ts";

import { contradictsOwn, pickSample, sampleSize } from "./memory-sample.ts";
import type { Lookups } from "./recall.ts";
import { LEFT_TO_THE_REST, type SampleMeans } from "./verify-comparisons.ts";

/** A comparison with remembered own commits. */
export interface RememberedOwn {
  readonly request: ComparisonRequest;
  readonly aheadBy: number;
  readonly own: OwnCommits;
}

/**
 * Picks remembered own commits that are read again; `null` where too few calls are left. Their sample is one of their own: among
 * many comparisons there are few of them, and they decide what a branch is.
 */
export function chooseOwnSample(
  recalled: Lookups,
  { spendablePoints, random }: SampleMeans,
): readonly RememberedOwn[] | null {
  const all = [...recalled].flatMap(([request, lookup]): RememberedOwn[] => {
    if (lookup.status !== "compared" || lookup.comparison.own === undefined) return [];
    const { aheadBy, own } = lookup.comparison;
    return [{ request, aheadBy, own }];
  });
  const sample = pickSample(all, sampleSize(all.length), random);
  const points = spendablePoints ?? Number.POSITIVE_INFINITY;
  return points >= countPoints(sample) + LEFT_TO_THE_REST ? sample : null;
}

/** By GitHub's formula: a list of commits, the parents of each, and three lists of pull requests. */
function countPoints(sample: readonly RememberedOwn[]): number {
  const connections = sample.reduce((sum, { aheadBy }) => sum + 4 + Math.min(aheadBy, 100), 0);
  return Math.ceil(connections / 100) + Math.ceil(sample.length / LOOKS_PER_CALL);
}

/** What reading a sample again came to. */
export interface OwnSampleJudgement {
  /** What was found, in place of what was remembered. */
  readonly found: ReadonlyMap<ComparisonRequest, OwnCommits>;
  /** Branches of which GitHub has another answer, if they are still at the commits that were asked about. */
  readonly suspects: readonly ComparisonRequest[];
}

/** Compares a sample with what was read again. An answer about another commit, after a push, says nothing about this one. */
export function judgeOwnSample(
  sample: readonly RememberedOwn[],
  looks: readonly (OwnCommitsLookup | undefined)[],
  recalled: Lookups,
): OwnSampleJudgement {
  const found = new Map<ComparisonRequest, OwnCommits>();
  const suspects: ComparisonRequest[] = [];
  for (const [index, { request, own }] of sample.entries()) {
    const look = looks[index];
    if (look?.status !== "found" || look.branchOid !== request.branch.oid) continue;
    found.set(request, look.own);
    if (!contradictsOwn(own, look.own)) continue;
    if (!isShared(request, recalled) || contradictsOwn(own, withFlags(look.own, own))) suspects.push(request);
  }
  return { found, suspects };
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
 * Whether one of the suspects, and its default branch, is still at the commits that were asked about: then the memory is wrong.
 * Where the default branch moved between two questions, its answer is about other commits.
 */
export function haveStayed(
  suspects: readonly ComparisonRequest[],
  lookups: readonly (ComparisonLookup | undefined)[],
): boolean {
  return suspects.some(({ branch, defaultBranch }, index) => {
    const lookup = lookups[index];
    return (
      lookup?.status === "compared" &&
      lookup.comparison.branch.oid === branch.oid &&
      lookup.defaultOid === defaultBranch.oid
    );
  });
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
