import { describe, expect, it } from "@jest/globals";
import {
  compareGroups,
  compareWithin,
  estimateRatio,
  probabilityOfHarm,
  testAlwaysValid,
  type UnitSum,
} from "../../src/experiment/index.ts";
import { seededRandom } from "./an-experiment.ts";

const DAYS = 56;
const TEST = { tau: 0.1, alpha: 0.05 };
/** Pull requests a day and repository. */
const RATE = 0.1;

interface Simulated {
  readonly control: { repository: string; total: number; count: number };
  readonly treated: { repository: string; total: number; count: number };
  readonly share: number;
  readonly activity: number;
}

/** Repositories that differ in how much they do (exponential) and in what they merge (Beta with an intraclass of 0.25). */
function createRepositories(count: number, random: () => number): Simulated[] {
  return Array.from({ length: count }, (_, index) => {
    const repository = `acme/r${index}`;
    // Beta(2.1, 0.9) as an order statistic would need whole numbers; a mixture of two kinds has the same mean and spread.
    const share = random() < 0.5 ? 0.471 : 0.929;
    return {
      control: { repository, total: 0, count: 0 },
      treated: { repository, total: 0, count: 0 },
      share,
      activity: -Math.log(1 - random()),
    };
  });
}

/** Whether an experiment is ever significant, looked at once a day. */
function isEverSignificant(
  design: "parallel" | "switchback",
  {
    repositories,
    effect,
    seed,
  }: { readonly repositories: number; readonly effect: number; readonly seed: number },
): boolean {
  const random = seededRandom(seed);
  const all = createRepositories(repositories, random);
  const arms = all.map(() => random() < 0.5);
  for (let day = 0; day < DAYS; day += 1) {
    for (const [index, simulated] of all.entries()) {
      if (design === "switchback" && day % 7 === 0) arms[index] = random() < 0.5;
      if (random() >= RATE * simulated.activity) continue;
      const sum = arms[index] ? simulated.treated : simulated.control;
      sum.count += 1;
      if (random() < simulated.share + (arms[index] ? effect : 0)) sum.total += 1;
    }
    if (day < 7) continue;
    const control: UnitSum[] = all.map((simulated) => simulated.control);
    const treated: UnitSum[] = all.map((simulated) => simulated.treated);
    const difference =
      design === "parallel"
        ? compareGroups(estimateRatio(control), estimateRatio(treated))
        : compareWithin(control, treated);
    if (difference !== null && testAlwaysValid(difference, TEST).p <= TEST.alpha) return true;
  }
  return false;
}

const share = (runs: number, isTrue: (seed: number) => boolean) =>
  Array.from({ length: runs }, (_, seed) => isTrue(seed + 1)).filter(Boolean).length / runs;

describe("an experiment between equals", () => {
  it.each([
    ["parallel", 100],
    ["switchback", 60],
  ] as const)(
    "with the design %s and %p repositories is significant on any of its days in at most 5 %% of 1,000",
    (design, repositories) => {
      const found = share(1_000, (seed) => isEverSignificant(design, { repositories, effect: 0, seed }));

      expect(found).toBeLessThanOrEqual(0.05);
    },
  );
});

describe("a planted effect", () => {
  // The power of the simulations behind the design, less what 100 runs may miss it by.
  it.each([
    ["switchback", 100, -0.2, 0.8],
    ["parallel", 400, -0.2, 0.85],
  ] as const)("is found by %s with %p repositories and %p", (design, repositories, effect, power) => {
    const found = share(100, (seed) => isEverSignificant(design, { repositories, effect, seed }));

    expect(found).toBeGreaterThanOrEqual(power);
  });
});

describe("the guardrail on failures", () => {
  const LOOKS_A_DAY = 4;
  /** Operations that the treated had when it stopped; `null` where it never did within two weeks. */
  function operationsUntilStop(repositories: number, failure: number, seed: number): number | null {
    const random = seededRandom(seed);
    const [control, treated] = [
      { failed: 0, operations: 0 },
      { failed: 0, operations: 0 },
    ];
    for (let look = 0; look < 14 * LOOKS_A_DAY; look += 1) {
      for (let index = 0; index < repositories; index += 1) {
        if (random() >= 0.5 / LOOKS_A_DAY) continue;
        const arm = index % 2 === 0 ? control : treated;
        arm.operations += 1;
        if (random() < (arm === treated ? failure : 0.02)) arm.failed += 1;
      }
      if (Math.min(control.operations, treated.operations) < 20) continue;
      // One that fails less often cannot be certain to be worse; the integral takes its time.
      if (treated.failed / treated.operations <= control.failed / control.operations) continue;
      if (probabilityOfHarm(control, treated, { margin: 0.02 }) > 0.99) return treated.operations;
    }
    return null;
  }

  it("stops without a cause in at most 1 % of experiments", () => {
    expect(share(200, (seed) => operationsUntilStop(30, 0.02, seed) !== null)).toBeLessThanOrEqual(0.01);
  });

  it("stops a variant that fails in a quarter of its operations after about 64 of them at most, half of the time after fewer", () => {
    const stops = Array.from({ length: 100 }, (_, seed) => operationsUntilStop(100, 0.25, seed + 1));
    const sorted = stops
      .map((operations) => operations ?? Number.POSITIVE_INFINITY)
      .toSorted((a, b) => a - b);

    expect(sorted[50]).toBeLessThanOrEqual(48);
    expect(sorted[90]).toBeLessThanOrEqual(64);
  });
});
