import { chiSquaredTail } from "../statistics/index.ts";

/** Below this the split is not what was drawn. */
export const SAMPLE_RATIO_ALPHA = 0.001;
/** Fewer repositories in a variant than this tell nothing. */
const MIN_UNITS = 8;

/** How many repositories a variant was drawn for, and how many met it. */
export interface ExposureCount {
  readonly assigned: number;
  readonly exposed: number;
}

/**
 * The probability that exposures differ that much between variants by chance (chi-squared test); `null` where a variant has
 * too few. A variant that crashes before it is recorded shows here.
 */
export function testSampleRatio(variants: readonly ExposureCount[]): number | null {
  const assigned = variants.reduce((total, variant) => total + variant.assigned, 0);
  const exposed = variants.reduce((total, variant) => total + variant.exposed, 0);
  if (assigned === 0 || exposed === 0) return null;
  const expected = variants.map((variant) => (variant.assigned / assigned) * exposed);
  if (expected.some((count) => count < MIN_UNITS)) return null;
  const statistic = variants.reduce(
    (total, variant, index) =>
      total + (variant.exposed - (expected[index] ?? 0)) ** 2 / (expected[index] ?? 1),
    0,
  );
  return chiSquaredTail(statistic, variants.length - 1);
}
