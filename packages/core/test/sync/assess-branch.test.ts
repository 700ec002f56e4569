import type { OwnCommits } from "@automation/core/ports";
import { assessBranch, needsLook } from "@automation/core/sync";
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

describe("a stale branch that was looked into", () => {
  const nothing: OwnCommits = { count: 0, authorIds: [], wasSynced: false, isFinished: false };
  const work: OwnCommits = { count: 2, authorIds: [7], wasSynced: false, isFinished: false };
  const ofBot: OwnCommits = { ...work, authorIds: [BOT] };

  it.each<[string, OwnCommits, Parameters<typeof settings>[0], string]>([
    ["holds merges only", nothing, {}, "due"],
    ["holds merges only, even where diverged ones are skipped", nothing, { diverged: "skip" }, "due"],
    ["holds merges only, even where they are always reported", nothing, { diverged: "report-always" }, "due"],
    ["holds work", work, {}, "diverged"],
    ["holds work, where that is wanted", work, { diverged: "sync" }, "due"],
    ["holds work, where that is skipped", work, { diverged: "skip" }, "hidden"],
    ["holds work, and was synced before", { ...work, wasSynced: true }, {}, "due"],
    [
      "holds work, was synced, and is always reported",
      { ...work, wasSynced: true },
      { diverged: "report-always" },
      "diverged",
    ],
    ["holds a bot's work", ofBot, { diverged: "sync" }, "bot-branch"],
    ["holds a bot's work, and was synced before", { ...ofBot, wasSynced: true }, {}, "due"],
    ["is finished", { ...work, isFinished: true }, { diverged: "sync" }, "finished"],
    ["is finished and holds merges only", { ...nothing, isFinished: true }, {}, "finished"],
    ["is finished, and wanted", { ...work, isFinished: true }, { finished: "sync" }, "due"],
    [
      "is merged back, and was synced before",
      { ...nothing, isFinished: true, wasSynced: true },
      {},
      "finished",
    ],
  ])("%s", (_, own, change, expected) => {
    const compared = comparison({ aheadBy: 3, behindBy: 11, tipAuthorId: BOT, own });

    const assessment = assessBranch(compared, settings(change), [BOT]);

    expect(assessment.status === "settled" ? assessment.result.outcome : assessment.status).toBe(expected);
    if (assessment.status === "settled") expect(assessment.result.ownCommits).toBe(own.count);
  });

  it.each([
    { aheadBy: 0, behindBy: 11, expected: false },
    { aheadBy: 1, behindBy: 10, expected: false },
    { aheadBy: 1, behindBy: 11, expected: true },
    { aheadBy: 250, behindBy: 11, expected: true },
    { aheadBy: 251, behindBy: 11, expected: false },
  ])("is looked into at $aheadBy ahead and $behindBy behind: $expected", ({ expected, ...counts }) => {
    expect(needsLook(comparison(counts), settings())).toBe(expected);
  });

  it("belongs to somebody where it could not be determined, and the report says why", () => {
    const lookFailure = { code: "server", message: "GitHub failed." } as const;
    const unread = comparison({ aheadBy: 1, behindBy: 11, lookFailure });

    expect(assessBranch(unread, settings(), [])).toMatchObject({
      result: { outcome: "diverged", ownCommits: null, detail: expect.stringContaining("GitHub failed.") },
    });
  });
});

describe("a branch that is not stale", () => {
  it.each([
    [{ behindBy: 0, tipAuthorId: BOT }, "ahead"],
    [{ behindBy: 5, tipAuthorId: BOT }, "within-threshold"],
    [{ behindBy: 5, tipAuthorId: 7 }, "diverged"],
  ])("is no bot's for its newest commit, which may be a merge: %j", (counts, expected) => {
    const assessment = assessBranch(comparison({ aheadBy: 2, ...counts }), settings(), [BOT]);

    expect(assessment).toMatchObject({ result: { outcome: expected } });
  });
});
