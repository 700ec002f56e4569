import { describe, expect, it } from "@jest/globals";
import type { BranchOutcome } from "../../src/sync/index.ts";
import { splitCanary, WriteBreaker } from "../../src/sync/index.ts";

function stoppedAfter(outcomes: string, canaryPercent: number, stopPercent: number): string | undefined {
  const breaker = new WriteBreaker({ canaryPercent, stopPercent });
  for (const letter of outcomes) {
    const outcome: BranchOutcome = letter === "f" ? "failed" : letter === "d" ? "deferred" : "opened";
    breaker.note(outcome);
  }
  return breaker.stoppedBy;
}

describe("WriteBreaker", () => {
  it.each([
    ["ffff", 50, undefined],
    ["fffff", 50, "5 of 5 operations failed"],
    ["oooof", 20, "1 of 5 operations failed"],
    ["ooooof", 20, undefined],
    ["fffff", 0, undefined],
    ["ffffdddd", 50, undefined],
  ])("stops after %s at %d %%: %s", (outcomes, stopPercent, expected) => {
    expect(stoppedAfter(outcomes, 0, stopPercent)).toBe(expected);
  });

  it.each<[string, number, readonly string[], string | undefined]>([
    ["f", 0, [], "1 of 1 operation of the canary failed"],
    ["of", 60, [], undefined],
    ["of", 50, [], "1 of 2 operations of the canary failed"],
    ["o", 0, ["acme/api dev"], "checks failed after the canary was written: acme/api dev"],
    ["", 50, [], undefined],
  ])("judges a canary of %s at %d %%", (outcomes, stopPercent, failedChecks, expected) => {
    const breaker = new WriteBreaker({ canaryPercent: 10, stopPercent });
    for (const letter of outcomes) breaker.note(letter === "f" ? "failed" : "opened");

    breaker.endCanary(failedChecks);

    expect(breaker.stoppedBy).toBe(expected);
  });
});

describe("splitCanary", () => {
  const operations = ["a", "b", "a", "c", "d"].map((name) => ({
    due: { repository: { owner: "acme", name } },
  }));

  it.each([
    [0, ""],
    [1, "aa"],
    [25, "aa"],
    [50, "aba"],
    [100, "abacd"],
  ])("takes %d %% of the repositories first", (percent, expected) => {
    const { canary, others } = splitCanary(operations, percent);

    expect(canary.map(({ due }) => due.repository.name).join("")).toBe(expected);
    expect(canary.length + others.length).toBe(operations.length);
  });
});
