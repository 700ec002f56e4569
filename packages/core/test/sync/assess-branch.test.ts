import { assessBranch } from "@automation/core";
import { describe, expect, it } from "@jest/globals";
import { comparison, settings } from "./builders.ts";

const BOT = 49699333;

describe("assessBranch", () => {
  it.each([
    { aheadBy: 0, behindBy: 0, expected: "up-to-date" },
    { aheadBy: 3, behindBy: 0, expected: "ahead" },
    { aheadBy: 0, behindBy: 1, expected: "within-threshold" },
    { aheadBy: 0, behindBy: 9, expected: "within-threshold" },
    { aheadBy: 0, behindBy: 10, expected: "within-threshold" },
    { aheadBy: 0, behindBy: 11, expected: "due" },
    { aheadBy: 1, behindBy: 1, expected: "diverged" },
    { aheadBy: 1, behindBy: 500, expected: "diverged" },
  ])(
    "calls a branch that is $aheadBy ahead and $behindBy behind $expected",
    ({ aheadBy, behindBy, expected }) => {
      const assessment = assessBranch(comparison({ aheadBy, behindBy }), settings(), []);

      expect(assessment.status === "settled" ? assessment.result.outcome : assessment.status).toBe(expected);
    },
  );

  it.each([
    { diverged: "report", behindBy: 11, expected: "diverged" },
    { diverged: "sync", behindBy: 11, expected: "due" },
    { diverged: "sync", behindBy: 10, expected: "within-threshold" },
    { diverged: "skip", behindBy: 11, expected: "hidden" },
    { diverged: "skip", behindBy: 1, expected: "hidden" },
  ] as const)(
    "under the policy $diverged, ahead and $behindBy behind is $expected",
    ({ diverged, behindBy, expected }) => {
      const assessment = assessBranch(comparison({ aheadBy: 2, behindBy }), settings({ diverged }), []);

      expect(assessment.status === "settled" ? assessment.result.outcome : assessment.status).toBe(expected);
    },
  );

  it("knows a bot's branch by the account id of its newest commit", () => {
    const ofBot = comparison({ aheadBy: 1, behindBy: 40, tipAuthorId: BOT });

    const assessment = assessBranch(ofBot, settings({ diverged: "sync" }), [BOT]);

    expect(assessment).toMatchObject({ status: "settled", result: { outcome: "bot-branch", behindBy: 40 } });
  });

  it("does not take a branch without commits of its own for a bot's: its tip belongs to the default branch", () => {
    const cutAtBotCommit = comparison({ aheadBy: 0, behindBy: 40, tipAuthorId: BOT });

    const assessment = assessBranch(cutAtBotCommit, settings(), [BOT]);

    expect(assessment.status).toBe("due");
  });

  it("counts a repository's own threshold", () => {
    const assessment = assessBranch(comparison({ behindBy: 4 }), settings({ threshold: 3 }), []);

    expect(assessment.status).toBe("due");
  });
});
