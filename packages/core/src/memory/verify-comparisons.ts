import type { Random } from "../ports/random.ts";
import {
  COMPARISONS_PER_CALL,
  type ComparisonLookup,
  type ComparisonRequest,
} from "../ports/repositories.ts";
import { contradicts, pickSample, sampleSize } from "./memory-sample.ts";
import type { Lookups } from "./recall.ts";

/** Points that a sample leaves to the rest of the run: taking the last ones each time, it would keep a run from ever getting on. */
export const LEFT_TO_THE_REST = 5;

/** What a sample may cost, and how it is picked. */
export interface SampleMeans {
  /** GraphQL points that may be spent; `null` when no limit is known. */
  readonly spendablePoints: number | null;
  readonly random: Random;
  /** Comparisons that one query asks for. */
  readonly comparisonsPerCall?: number;
}

/** Remembered comparisons that are asked again. */
export interface ComparisonSample {
  readonly sample: readonly ComparisonRequest[];
  /** Calls beyond those that are made anyway. */
  readonly extraCalls: number;
}

/**
 * Picks the remembered comparisons that are asked again; `null` where too few calls are left. They ride along with `alsoAsked`
 * others, so that they cost a call of their own only where those leave no room.
 */
export function chooseSample(
  recalled: Lookups,
  alsoAsked: number,
  { spendablePoints, random, comparisonsPerCall = COMPARISONS_PER_CALL }: SampleMeans,
): ComparisonSample | null {
  const size = sampleSize(recalled.size);
  const calls = (comparisons: number) => Math.ceil(comparisons / comparisonsPerCall);
  const extraCalls = calls(alsoAsked + size) - calls(alsoAsked);
  const points = spendablePoints ?? Number.POSITIVE_INFINITY;
  if (extraCalls > 0 && points < calls(alsoAsked + size) + LEFT_TO_THE_REST) return null;
  return { sample: pickSample([...recalled.keys()], size, random), extraCalls };
}

/** Whether GitHub has another answer for one of the sample. */
export function isContradicted(
  recalled: Lookups,
  asked: Lookups,
  sample: readonly ComparisonRequest[],
): boolean {
  return sample.some((request) => {
    const [known, now] = [recalled.get(request), asked.get(request)];
    return known !== undefined && now !== undefined && contradicts(known, now);
  });
}

/** The answers for the sample, with all that is remembered beside the numbers: these are as fresh as any other now. */
export function confirmSample(
  recalled: Lookups,
  asked: Lookups,
  sample: readonly ComparisonRequest[],
): readonly (readonly [ComparisonRequest, ComparisonLookup])[] {
  return sample.flatMap((request) => {
    const [known, now] = [recalled.get(request), asked.get(request)];
    if (known?.status !== "compared" || now?.status !== "compared") return [];
    if (known.comparison.branch.oid !== now.comparison.branch.oid) return [];
    const { isRemembered: _, ...remembered } = known.comparison;
    return [[request, { ...known, comparison: { ...remembered, ...now.comparison } }] as const];
  });
}
