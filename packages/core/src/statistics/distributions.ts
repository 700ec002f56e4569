import { regularizedBeta } from "./beta.ts";
import { upperGamma } from "./incomplete-gamma.ts";

/** The probability that a standard normal variable is at most `z`. */
export function normalCdf(z: number): number {
  if (Number.isNaN(z)) return Number.NaN;
  const tail = upperGamma(0.5, (z * z) / 2) / 2;
  return z < 0 ? tail : 1 - tail;
}

/** The value that a standard normal variable stays below with probability `p`, 0 < p < 1; infinite at the ends. */
export function normalQuantile(p: number): number {
  return quantile(p, normalCdf);
}

/** The probability that a chi-squared variable with `degrees` > 0 degrees of freedom is at least `x`. */
export function chiSquaredTail(x: number, degrees: number): number {
  return upperGamma(degrees / 2, x / 2);
}

/** The probability that a variable of Student's distribution with `degrees` > 0 degrees of freedom is at most `t`. */
export function studentCdf(t: number, degrees: number): number {
  if (t === Number.POSITIVE_INFINITY) return 1;
  const square = t * t;
  // Of the two ways to say it, the one that keeps the digits: near 0, and far out.
  if (square < degrees) {
    return 0.5 + (Math.sign(t) * regularizedBeta(square / (degrees + square), 0.5, degrees / 2)) / 2;
  }
  const tail = regularizedBeta(degrees / (degrees + square), degrees / 2, 0.5) / 2;
  return t < 0 ? tail : 1 - tail;
}

/** The value that such a variable stays below with probability `p`, 0 < p < 1; infinite at the ends. */
export function studentQuantile(p: number, degrees: number): number {
  return quantile(p, (t) => studentCdf(t, degrees));
}

/** Enough halvings to use up a double's digits from any start. */
const HALVINGS = 200;

/** Inverts a symmetric distribution around 0. Works on the lower half, where small probabilities keep their digits. */
function quantile(p: number, cdf: (x: number) => number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0) return Number.NEGATIVE_INFINITY;
  if (p === 1) return Number.POSITIVE_INFINITY;
  if (p > 0.5) return -quantile(1 - p, cdf);
  let low = -1;
  while (cdf(low) > p) low *= 2;
  let high = 0;
  for (let step = 0; step < HALVINGS && high - low > Number.EPSILON * Math.abs(low); step += 1) {
    const middle = (low + high) / 2;
    if (cdf(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
