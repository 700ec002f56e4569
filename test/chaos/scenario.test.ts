import { Random } from "@automation/test-kit/random";
import { describe, expect, it } from "@jest/globals";
import { makeScenario, type Scenario, type Step } from "./scenario.ts";
import { listSmaller, shrink } from "./shrink.ts";

const SEEDS = Array.from({ length: 600 }, (_, seed) => seed);

type Run = Extract<Step, { kind: "run" }>;

function runsOf({ steps }: Scenario): readonly Run[] {
  return steps.flatMap((step) => (step.kind === "run" ? [step] : []));
}

describe("chance", () => {
  it("is the same for the same seed, and another for another", () => {
    const numbers = (seed: number) => {
      const random = new Random(seed);
      return random.times(20, () => random.integer(0, 1_000));
    };

    expect(numbers(1)).toEqual(numbers(1));
    expect(numbers(1)).not.toEqual(numbers(2));
  });

  it("stays within its bounds, and reaches both", () => {
    const random = new Random(7);

    const drawn = new Set(random.times(500, () => random.integer(3, 6)));

    expect([...drawn].toSorted()).toEqual([3, 4, 5, 6]);
  });
});

describe("a scenario", () => {
  it("is made from its seed alone, as plain data", () => {
    for (const seed of SEEDS.slice(0, 50)) {
      expect(makeScenario(seed)).toEqual(JSON.parse(JSON.stringify(makeScenario(seed))));
    }
  });

  it("has whatever can happen among a few hundred of them", () => {
    const scenarios = SEEDS.map(makeScenario);

    const runs = scenarios.flatMap(runsOf);
    const processes = runs.flatMap((run) => run.processes);
    const steps = scenarios.flatMap((scenario) => scenario.steps);
    const branches = scenarios.flatMap(({ ecosystem }) =>
      ecosystem.repositories.flatMap((repository) => repository.branches ?? []),
    );

    expect(new Set(runs.flatMap((run) => run.faults.map(({ kind }) => kind)))).toEqual(
      new Set([
        ...["status", "html-502", "reset-before", "reset-after-write", "truncated-body", "bad-json", "slow"],
        ...["secondary-limit", "primary-limit", "stale-read", "graphql-partial", "graphql-error"],
        ...["graphql-rate-limit", "graphql-resource-limits"],
      ]),
    );
    expect(new Set(processes.map(({ kill }) => kill?.when))).toEqual(new Set(["before", "after", undefined]));
    expect(new Set(runs.map((run) => run.processes.length))).toEqual(new Set([1, 2]));
    expect(new Set(steps.map((step) => (step.kind === "memory" ? step.becomes : step.kind)))).toEqual(
      new Set(["run", "push", "merge", "lost", "garbage", "cut", "foreign"]),
    );
    expect(new Set(steps.flatMap((step) => (step.kind === "merge" ? step.ways : [])))).toEqual(
      new Set(["merge", "squash", "rebase", "by-hand", "update", "update-and-merge"]),
    );
    expect(new Set(scenarios.map(({ mode, head }) => `${mode} ${head}`)).size).toBe(4);
    expect(new Set(scenarios.map(({ backend }) => backend))).toEqual(new Set(["bare", "synthetic"]));
    expect(branches.some(({ name }) => name.startsWith("ecosystem-sync/"))).toBe(true);
    expect(branches.some(({ conflicts }) => conflicts)).toBe(true);
    expect(
      scenarios.some(({ ecosystem }) => ecosystem.repositories.some((one) => one.pullRequests?.length)),
    ).toBe(true);
  });
});

describe("shrinking", () => {
  const large = SEEDS.map(makeScenario).find(
    (scenario) => scenario.steps.length > 3 && scenario.ecosystem.repositories.length > 2,
  );

  it("takes away whatever the failure does not need, and ends", async () => {
    if (large === undefined) throw new Error("There is no large scenario.");
    const [repository] = large.ecosystem.repositories;
    const needsOne = async ({ steps, ecosystem }: Scenario) =>
      steps.some(({ kind }) => kind === "run") && ecosystem.repositories.includes(repository as never);

    const smallest = await shrink(large, needsOne, 200);

    expect(smallest.ecosystem.repositories).toEqual([repository]);
    expect(smallest.steps).toMatchObject([{ kind: "run", faults: [], processes: [{ inputs: {} }] }]);
    expect(runsOf(smallest)[0]?.processes[0]?.kill).toBeUndefined();
  });

  it("plays no more than it may", async () => {
    if (large === undefined) throw new Error("There is no large scenario.");
    let played = 0;

    const fails = async () => {
      played += 1;
      return true;
    };
    await shrink(large, fails, 3);

    expect(played).toBe(3);
    expect(listSmaller(large).length).toBeGreaterThan(3);
  });
});
