import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  boundAfterAdvance,
  carryForward,
  type RememberedComparison,
} from "../../src/memory/comparison-memory.ts";

const OID = "a".repeat(40);

function compared(aheadBy: number, behindBy: number): RememberedComparison {
  return { oid: OID, status: "compared", aheadBy, behindBy, tipAuthorId: 7 };
}

describe("boundAfterAdvance", () => {
  it.each([
    ["nothing of its own: exact", [0, 3], 4, [0, 0], [7, 7]],
    ["the default branch did not move: exact", [2, 3], 0, [2, 2], [3, 3]],
    ["one commit, perhaps the branch's own", [2, 3], 1, [1, 2], [3, 4]],
    ["all of it may be merged", [2, 3], 5, [0, 2], [6, 8]],
    ["nothing known to be missing", [1, 0], 2, [0, 1], [1, 2]],
  ])("%s", (_, [aheadBy = 0, behindBy = 0], newCommits, ahead, behind) => {
    const bounds = boundAfterAdvance({ aheadBy, behindBy }, newCommits);

    expect(bounds).toEqual({
      aheadBy: { least: ahead[0], most: ahead[1] },
      behindBy: { least: behind[0], most: behind[1] },
    });
  });

  it("never rules out what a merge of some of the branch's commits makes of it", () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), fc.nat(50), fc.nat(50), (aheadBy, behindBy, newCommits, taken) => {
        const takenOver = Math.min(taken, aheadBy, newCommits);

        const bounds = boundAfterAdvance({ aheadBy, behindBy }, newCommits);

        expect(bounds.aheadBy.least).toBeLessThanOrEqual(aheadBy - takenOver);
        expect(bounds.aheadBy.most).toBeGreaterThanOrEqual(aheadBy - takenOver);
        expect(bounds.behindBy.least).toBeLessThanOrEqual(behindBy + newCommits - takenOver);
        expect(bounds.behindBy.most).toBeGreaterThanOrEqual(behindBy + newCommits - takenOver);
        expect(bounds.aheadBy.least).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe("carryForward", () => {
  it("adds the new commits to what a branch without commits of its own lacks", () => {
    expect(carryForward(compared(0, 3), 4)).toEqual(compared(0, 7));
  });

  it.each([
    ["a branch with commits of its own, which may have been merged", compared(1, 3)],
    ["histories that a merge may have joined", { oid: OID, status: "unrelated-histories" } as const],
  ])("says nothing about %s", (_, remembered) => {
    expect(carryForward(remembered, 4)).toBeNull();
  });
});
