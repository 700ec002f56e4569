import type { Difference } from "./difference.ts";

/** A test that may be looked at as often as one likes. */
export interface AlwaysValidResult {
  /** Probability of such a difference at any look, if there were none; 1 where it cannot be told. */
  readonly p: number;
  /** Interval that holds the true difference at all looks at once, with probability 1 - alpha; `null` where it cannot be told. */
  readonly interval: readonly [number, number] | null;
}

/**
 * Tests a difference by the mixture sequential probability ratio test (Johari et al. 2017, https://arxiv.org/abs/1512.04922):
 * the likelihood of effects spread by `tau` around 0 against no effect.
 *
 * @param tau the spread, > 0: the smallest effect that matters, fixed before the first look
 */
export function testAlwaysValid(
  { delta, variance }: Difference,
  { tau, alpha }: { readonly tau: number; readonly alpha: number },
): AlwaysValidResult {
  if (variance === null || !Number.isFinite(variance) || variance <= 0) return { p: 1, interval: null };
  const spread = tau ** 2;
  const logRatio =
    0.5 * Math.log(variance / (variance + spread)) +
    (delta ** 2 * spread) / (2 * variance * (variance + spread));
  const half = halfWidth(variance, { tau, alpha });
  return { p: Math.min(1, Math.exp(-logRatio)), interval: [delta - half, delta + half] };
}

/** Half of the interval's width, for a variance > 0. */
export function halfWidth(
  variance: number,
  { tau, alpha }: { readonly tau: number; readonly alpha: number },
): number {
  const spread = tau ** 2;
  const wider = variance + spread;
  return Math.sqrt(((2 * variance * wider) / spread) * Math.log(Math.sqrt(wider / variance) / alpha));
}
