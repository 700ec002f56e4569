import { describe, expect, it } from "@jest/globals";
import { sumUsage } from "../src/sum-usage.ts";

const usage = (
  limit: number | null,
  start: number | null,
  remaining: number | null,
  resetAtMs: number | null,
) => ({
  limit,
  start,
  remaining,
  resetAtMs,
});

describe("sumUsage", () => {
  it("adds up what is known, and waits for the last window", () => {
    const sum = sumUsage([
      { core: usage(5_000, 4_000, 3_000, 10) },
      { core: usage(1_000, 900, 800, 20), graphql: usage(5_000, 5_000, 4_999, 5) },
      { core: usage(null, null, null, null) },
    ]);

    expect(sum).toEqual({
      core: usage(6_000, 4_900, 3_800, 20),
      graphql: usage(5_000, 5_000, 4_999, 5),
    });
  });

  it.each([
    ["no token", []],
    ["one token", [{ core: usage(5_000, 1, 0, 3) }]],
  ])("leaves %s as it is", (_, usages) => {
    expect(sumUsage(usages)).toEqual(usages[0] ?? {});
  });
});
