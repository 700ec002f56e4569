import type { SeedSpec } from "@automation/github-sandbox";
import { describe, expect, it } from "@jest/globals";
import { play } from "./play.ts";
import { type MergeWay, makeScenario, type Scenario, type Step } from "./scenario.ts";

const ECOSYSTEM: SeedSpec = {
  users: [{ login: "maria", id: 77 }],
  repositories: [
    {
      repository: "acme/r0",
      commits: 9,
      branches: [
        { name: "old", behindBy: 5 },
        { name: "v1", behindBy: 4 },
      ],
    },
  ],
};

const RUN: Step = { kind: "run", processes: [{ inputs: {} }], faults: [] };

function makeLife(head: Scenario["head"], ways: readonly MergeWay[]): Scenario {
  return {
    ...makeScenario(1),
    backend: "synthetic",
    mode: "pull-request",
    head,
    ecosystem: ECOSYSTEM,
    config: { auto_merge_threshold_commits: 2, sync: { diverged: "report" } },
    steps: ways.flatMap((way): Step[] => [RUN, { kind: "merge", ways: [way], commits: 3 }]),
  };
}

describe("a branch whose sync pull request people deal with", () => {
  it.each([
    ["sync-branch", ["merge", "merge"]],
    ["sync-branch", ["update-and-merge", "by-hand"]],
    ["sync-branch", ["update", "squash"]],
    ["sync-branch", ["rebase", "by-hand"]],
    ["default-branch", ["merge", "by-hand"]],
    ["default-branch", ["update", "squash"]],
  ] as const)(
    "is synced again as the rules say: head %s, %j",
    async (head, ways) => {
      const { violations, merges, runs } = await play(makeLife(head, ways));

      expect(violations).toEqual([]);
      expect(merges).toBeGreaterThan(1);
      expect(runs).toBeGreaterThan(ways.length);
    },
    120_000,
  );
});
