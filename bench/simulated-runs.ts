import { createRecord, type HistoryRecord } from "@automation/core/history";
import type { Random } from "@automation/test-kit/random";

export const START_MS = Date.parse("2026-01-01T00:00:00Z");
export const QUARTER_MS = 15 * 60_000;
export const HOUR_MS = 4 * QUARTER_MS;

/** The record of a run of which nothing is known but how many repositories succeeded and failed. */
export function successRun(number: number, startMs: number, good: number, failed: number): HistoryRecord {
  const run = {
    id: String(9_000_000_000 + number),
    attempt: 1,
    workflow: "Ecosystem sync",
    repository: "acme/ops",
    event: "schedule",
  };
  return createRecord("runs", { run, atMs: startMs + 40_000 }, "0", {
    start_time: new Date(startMs).toISOString(),
    duration_seconds: 30,
    repos_scanned: good,
    repos_failed: failed,
    success_rate: (100 * good) / (good + failed),
  });
}

/** How many of `count` attempts succeed. */
export function binomial(random: Random, count: number, share: number): number {
  let good = 0;
  for (let attempt = 0; attempt < count; attempt += 1) if (random.chance(share)) good += 1;
  return good;
}

/** A share with a beta distribution; `dispersion` is the correlation of two attempts, between 0 and 1. */
export function beta(random: Random, mean: number, dispersion: number): number {
  const size = (1 - dispersion) / dispersion;
  const [a, b] = [gamma(random, mean * size), gamma(random, (1 - mean) * size)];
  return a / (a + b);
}

/** Marsaglia and Tsang, https://doi.org/10.1145/358407.358414 */
function gamma(random: Random, shape: number): number {
  if (shape < 1) return gamma(random, shape + 1) * random.next() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal(random);
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random.next()) < x ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** A number with a standard normal distribution (Box and Muller). */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}
