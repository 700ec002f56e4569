import { contradicts, pickSample, sampleSize } from "@automation/core/memory";
import { COMPARISONS_PER_CALL, type ComparisonLookup, type ComparisonRequest } from "@automation/core/ports";
import type { SyncDependencies } from "../dependencies.ts";

type Lookups = ReadonlyMap<ComparisonRequest, ComparisonLookup>;

/** Points that a sample leaves to the rest of the run: taking the last ones each time, it would keep a run from ever getting on. */
export const LEFT_TO_THE_REST = 5;

/**
 * Picks the remembered comparisons that are asked again. They ride along with `alsoAsked` others, so that they cost a call
 * of their own only where those leave no room.
 */
export function sampleMemory(
  recalled: Lookups,
  alsoAsked: number,
  { memory, random, spendablePoints, logger }: SyncDependencies,
): readonly ComparisonRequest[] {
  const size = sampleSize(recalled.size);
  const calls = (comparisons: number) => Math.ceil(comparisons / COMPARISONS_PER_CALL);
  const extra = calls(alsoAsked + size) - calls(alsoAsked);
  if (
    extra > 0 &&
    (spendablePoints() ?? Number.POSITIVE_INFINITY) < calls(alsoAsked + size) + LEFT_TO_THE_REST
  ) {
    logger.debug("Too few calls are left to ask a sample of what is remembered again.");
    return [];
  }
  memory.savedCalls -= extra;
  return pickSample([...recalled.keys()], size, random);
}

/** Whether GitHub says something else about one of the sample. */
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

/**
 * Throws the memory away and says so. The comparisons of this wave that it answered are asked again.
 *
 * @param believed how many of this wave it answered
 * @param about what GitHub gives another answer for
 */
export function discardMemory(
  believed: number,
  about: "a comparison" | "a branch's own commits",
  { memory, logger }: SyncDependencies,
): void {
  memory.believedBefore = memory.hits - believed;
  const why = `GitHub gives another answer for ${about} that it remembers`;
  memory.discard(why);
  logger.warning(
    `The state file is wrong: ${why}. It is discarded, and this run performs a full scan. See who can write to the workflow's cache (docs/security.md).`,
  );
}
