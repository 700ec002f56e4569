/** Thirty rounds in the life of a branch, in orders that a seed decides: the branch is synced again and again, whatever people do. */

import { Random } from "@automation/test-kit/random";
import { afterEach, describe, expect, it } from "@jest/globals";
import { type BranchLife, startLife } from "./branch-life.ts";

let life: BranchLife | undefined;

afterEach(async () => {
  await life?.end();
});

describe("a branch that is synced for thirty rounds", () => {
  it.each([
    ["sync-branch", 1],
    ["default-branch", 2],
  ] as const)(
    "gets exactly one pull request in each that needs one, and is not behind after it: head %s",
    async (head, seed) => {
      life = await startLife(head, new Random(seed));
      const rounds = [];

      for (let round = 1; round <= 30; round += 1) rounds.push(await life.playRound());

      expect(rounds.filter(({ fault }) => fault !== undefined)).toEqual([]);
      expect(new Set(rounds.map(({ ending }) => ending)).size).toBeGreaterThan(6);
    },
    600_000,
  );
});
