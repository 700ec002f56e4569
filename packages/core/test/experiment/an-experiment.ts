import { createHash } from "node:crypto";
import type { ExperimentConfig } from "../../src/config/index.ts";

/** SHA-256 of a text, in hexadecimal digits. */
export const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** A running experiment about the threshold, with `change` applied. */
export function anExperiment(change: Partial<ExperimentConfig> = {}): ExperimentConfig {
  return {
    id: "threshold-5",
    status: "running",
    seed: "threshold-5/1",
    design: "parallel",
    coverage: 1,
    namespace: null,
    namespaceRange: [0, 1],
    start: "2026-12-01",
    minDays: 7,
    maxDays: 56,
    eligible: { include: ["**"], exclude: [] },
    variants: [
      { id: "control", weight: 0.5, settings: {} },
      { id: "t5", weight: 0.5, settings: { threshold: 5 } },
    ],
    primary: { metric: "merged_within_72h", direction: "up", mde: 0.1 },
    secondary: [],
    guardrails: [],
    analysis: { alpha: 0.05, minUnits: 20, prePeriodDays: 0 },
    ...change,
  };
}

/** `acme/repo-0`, `acme/repo-1`, … */
export const repositoryNames = (count: number) =>
  Array.from({ length: count }, (_, index) => `repo-${index}`);

/** Numbers within 0..1 that are the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
