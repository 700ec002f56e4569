import type { RateLimitUsage } from "./rate-limit-budget.ts";

/**
 * The usage of several tokens as one, by resource: what is known is added up, and all of it is there again when the last
 * window has ended.
 */
export function sumUsage(
  usages: readonly Readonly<Record<string, RateLimitUsage>>[],
): Readonly<Record<string, RateLimitUsage>> {
  const sums: Record<string, RateLimitUsage> = {};
  for (const usage of usages) {
    for (const [resource, one] of Object.entries(usage)) {
      const sum = sums[resource];
      sums[resource] =
        sum === undefined
          ? one
          : {
              limit: add(sum.limit, one.limit),
              start: add(sum.start, one.start),
              remaining: add(sum.remaining, one.remaining),
              resetAtMs: one.resetAtMs === null ? sum.resetAtMs : Math.max(sum.resetAtMs ?? 0, one.resetAtMs),
            };
    }
  }
  return sums;
}

function add(one: number | null, other: number | null): number | null {
  return one === null ? other : one + (other ?? 0);
}
