import { logGamma } from "./gamma.ts";

/** Most steps of the continued fraction; it needs about sqrt(max(a, b)) of them. */
const MAX_STEPS = 10_000;
const PRECISION = 1e-15;
/** Stands in for a zero denominator in Lentz' method. */
const TINY = 1e-300;

/**
 * The regularized incomplete beta function I_x(a, b): the probability that a Beta(a, b) variable is at most `x`.
 *
 * For a, b > 0; `x` below 0 counts as 0, above 1 as 1. `NaN` for other arguments.
 * Continued fraction with Lentz' method, https://dlmf.nist.gov/8.17#SS5.
 */
export function regularizedBeta(x: number, a: number, b: number): number {
  if (!(a > 0 && b > 0) || Number.isNaN(x)) return Number.NaN;
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges fast on this side only; the other one is its complement.
  if (x > (a + 1) / (a + b + 2)) return 1 - regularizedBeta(1 - x, b, a);
  const logFront = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x);
  return Math.min(1, (Math.exp(logFront) / a) * continuedFraction(x, a, b));
}

function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / keepFromZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= MAX_STEPS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / keepFromZero(1 + even * d);
    c = keepFromZero(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / keepFromZero(1 + odd * d);
    c = keepFromZero(1 + odd / c);
    const step = d * c;
    fraction *= step;
    if (Math.abs(step - 1) < PRECISION) break;
  }
  return fraction;
}

function keepFromZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
