import { makeHistory } from "@automation/test-kit/merge-histories/history";
import { findFaults } from "@automation/test-kit/merge-histories/rules";
import { describe, expect, it } from "@jest/globals";
import { DEFAULT_CONFLICT_POLICY, resolveConflict } from "../../src/conflict/index.ts";

/** How many are made up; `MERGE_HISTORIES=200000` looks longer than a test should take. */
const COUNT = Number(process.env.MERGE_HISTORIES ?? 1000);

describe("made-up histories of JSON and YAML, with comments, anchors, blocks and moves", () => {
  it("are merged without a line, an order or a mix that nobody wrote, nothing doubled, brought back or lost", () => {
    let mergedCount = 0;
    for (let seed = 0; seed < COUNT; seed += 1) {
      const history = makeHistory(seed);
      const { ours, theirs } = history;

      const resolution = resolveConflict(history, DEFAULT_CONFLICT_POLICY);
      const swapped = resolveConflict({ ...history, ours: theirs, theirs: ours }, DEFAULT_CONFLICT_POLICY);

      const faults = resolution.status === "resolved" ? findFaults(history, resolution) : [];
      if (resolution.status === "resolved" && resolution.strategy === "structure") mergedCount += 1;
      expect({ seed, faults, status: swapped.status }).toEqual({
        seed,
        faults: [],
        status: resolution.status,
      });
    }
    expect(mergedCount).toBeGreaterThan(COUNT / 3);
  });
});
