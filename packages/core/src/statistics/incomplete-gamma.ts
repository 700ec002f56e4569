import { logGamma } from "./gamma.ts";

/** Most terms of series and fraction; they need about sqrt(a) of them. */
const MAX_STEPS = 10_000;
const PRECISION = 1e-16;
/** Stands in for a zero denominator in Lentz' method. */
const TINY = 1e-300;

/**
 * The upper regularized incomplete gamma function Q(a, x), for a > 0; `x` below 0 counts as 0. `NaN` for other arguments.
 * Series below a + 1, continued fraction above it, https://dlmf.nist.gov/8.11.
 */
export function upperGamma(a: number, x: number): number {
  if (!(a > 0) || Number.isNaN(x)) return Number.NaN;
  if (x <= 0) return 1;
  if (x === Number.POSITIVE_INFINITY) return 0;
  const logFront = a * Math.log(x) - x - logGamma(a);
  return x < a + 1 ? 1 - Math.exp(logFront) * series(a, x) : Math.exp(logFront) * fraction(a, x);
}

function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n <= MAX_STEPS; n += 1) {
    term *= x / (a + n);
    sum += term;
    if (term < sum * PRECISION) break;
  }
  return sum;
}

function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n <= MAX_STEPS; n += 1) {
    const step = -n * (n - a);
    b += 2;
    d = 1 / keepFromZero(step * d + b);
    c = keepFromZero(b + step / c);
    const factor = d * c;
    value *= factor;
    if (Math.abs(factor - 1) < PRECISION) break;
  }
  return value;
}

function keepFromZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
