import { type FaultRule, type SeedSpec, type ServerTime, startSandbox } from "@automation/github-sandbox";
import { JumpingClock } from "@automation/test-kit/fake-clock";
import { makeOptions } from "@automation/test-kit/github-options";
import { ref } from "@automation/test-kit/local-github";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { createGitHub } from "../src/github.ts";
import { anyEcosystem, type Scanned, scan } from "./one-pass-scene.ts";

interface Ecosystem {
  readonly seed: SeedSpec;
  readonly names: readonly string[];
}

interface Weather {
  readonly faults: readonly FaultRule[];
  readonly serverTime?: ServerTime;
}

/** What may go wrong with GraphQL: REST answers what it does not. */
const anyFault: fc.Arbitrary<FaultRule> = fc
  .record({
    fault: fc.constantFrom<FaultRule>(
      { kind: "status", status: 502 },
      { kind: "html-502" },
      { kind: "reset-before" },
      { kind: "truncated-body" },
      { kind: "graphql-error" },
      { kind: "graphql-error", type: "INTERNAL", message: "compare is not allowed in a list" },
      { kind: "graphql-partial", aliases: ["r0", "r3"] },
      { kind: "graphql-partial", aliases: ["r1"], type: "SERVICE_UNAVAILABLE" },
      { kind: "graphql-resource-limits", maximumAliases: 7 },
      { kind: "graphql-resource-limits", maximumAliases: 40, isNested: true },
    ),
    probability: fc.constantFrom(0.2, 0.5, 1),
    seed: fc.nat(1_000),
    operation: fc.constantFrom("", "comparedRepositories", "comparisons", "repositories"),
  })
  .map(({ fault, operation, ...rest }) => ({ ...fault, ...rest, match: { graphql: operation } }));

const anyTime: fc.Arbitrary<ServerTime> = fc.record({
  queryMs: fc.nat(200),
  comparisonMs: fc.constantFrom(0, 1, 10, 60, 150, 400),
  commitMs: fc.constantFrom(0, 1, 20),
  resourceMs: fc.constantFrom(500, 3_000, 1_000_000),
});

/** Scans a fresh GitHub in one pass or in two phases. */
async function scanFresh({ seed, names }: Ecosystem, weather: Weather, isOnePass: boolean): Promise<Scanned> {
  const { faults, serverTime } = weather;
  const clock = new JumpingClock(Date.parse("2030-01-01T00:00:00Z"));
  const limits = { isDisabled: true, ...(serverTime && { serverTime }) };
  const sandbox = await startSandbox({ seed, clock, backend: "synthetic", limits });
  for (const fault of faults) sandbox.faults.add(fault);
  try {
    const github = createGitHub(makeOptions({ apiUrl: sandbox.url, clock, concurrency: 3 }));
    return await scan(github.repositories, names.map(ref), isOnePass);
  } finally {
    await sandbox.close();
  }
}

/** Holds the one way against the other; gives how many comparisons came with the lists. */
async function expectSame(ecosystem: Ecosystem, weather: Weather): Promise<number> {
  const [onePass, twoPhases] = [
    await scanFresh(ecosystem, weather, true),
    await scanFresh(ecosystem, { faults: [] }, false),
  ];
  expect(onePass.result).toEqual(twoPhases.result);
  expect(twoPhases.listed).toBe(0);
  return onePass.listed;
}

describe("a scan in one pass", () => {
  it("learns what a scan in two phases learns, about any ecosystem", async () => {
    let listed = 0;
    const isSame = fc.asyncProperty(anyEcosystem, async (ecosystem) => {
      listed += await expectSame(ecosystem, { faults: [] });
    });

    await fc.assert(isSame, { numRuns: 25 });

    expect(listed).toBeGreaterThan(40);
  });

  it("does so while GraphQL fails, and takes its time", async () => {
    const anyWeather = fc.record({
      faults: fc.array(anyFault, { minLength: 1, maxLength: 3 }),
      serverTime: anyTime,
    });
    const isSame = fc.asyncProperty(anyEcosystem, anyWeather, async (ecosystem, weather) => {
      await expectSame(ecosystem, weather);
    });

    await fc.assert(isSame, { numRuns: 30 });
  });
});
