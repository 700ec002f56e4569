import { type AheadCommit, isBotWork, isOurCommitMessage, judgeOwnCommits } from "@automation/core/sync";
import { describe, expect, it } from "@jest/globals";

const BOT = 41_898_282;
const NO_PULLS = { mergedSyncs: [], mergedHeads: [] };

function commit(oid: string, change: Partial<AheadCommit> = {}): AheadCommit {
  return { oid, parentCount: 1, parentOids: [`below ${oid}`], authorId: 7, message: "work", ...change };
}

const merge = (oid: string, parentOids: readonly string[], authorId = BOT) =>
  commit(oid, { parentCount: 2, parentOids, authorId, message: "Merge" });

describe("own commits", () => {
  it("are those with one parent, and nobody's branch is a bot's for its merges", () => {
    const own = judgeOwnCommits(
      "c",
      [commit("a"), merge("b", ["a", "main"]), merge("c", ["b", "main"])],
      NO_PULLS,
    );

    expect(own).toEqual({ count: 1, authorIds: [7], wasSynced: false, isFinished: false });
    expect(isBotWork(own, [BOT])).toBe(false);
  });

  it.each<[string, readonly AheadCommit[], boolean]>([
    ["all of them are a bot's", [commit("a", { authorId: BOT }), commit("b", { authorId: BOT })], true],
    ["one is a person's", [commit("a"), commit("b", { authorId: BOT })], false],
    ["nobody knows whose one is", [commit("a", { authorId: null }), commit("b", { authorId: BOT })], false],
    ["there are merges only", [merge("a", ["x", "y"])], false],
    [
      "the bot's are this product's own",
      [commit("a", { authorId: BOT, message: "Sync (#1)\n\nEcosystem-Sync: v1" })],
      false,
    ],
  ])("make a branch a bot's or not: %s", (_, ahead, expected) => {
    expect(isBotWork(judgeOwnCommits("b", ahead, NO_PULLS), [BOT])).toBe(expected);
  });

  it("of a squashed sync pull request count, and make nobody's branch a bot's", () => {
    const squash = commit("a", { authorId: BOT, message: "Sync release/1 with main (#1)" });

    const own = judgeOwnCommits("a", [squash], { mergedSyncs: [{ mergeOid: "a" }], mergedHeads: [] });

    expect(own).toEqual({ count: 1, authorIds: [], wasSynced: true, isFinished: false });
  });

  it.each<[string, string, readonly AheadCommit[], boolean]>([
    [
      "it stays where its pull request was merged",
      "b",
      [commit("a"), commit("b", { parentOids: ["a"] })],
      true,
    ],
    [
      "it got a merge since",
      "b",
      [commit("a"), commit("b", { parentOids: ["a"] }), merge("c", ["b", "main"])],
      true,
    ],
    ["it got a commit since", "a", [commit("a"), commit("b", { parentOids: ["a"] })], false],
    ["all of it is merged, and a merge came", "in main", [merge("c", ["in main", "main"])], true],
    ["it goes on from what was merged", "in main", [commit("a", { parentOids: ["in main"] })], false],
  ])("tell whether a branch is finished: %s", (_, head, ahead, expected) => {
    const own = judgeOwnCommits(ahead.at(-1)?.oid ?? "", ahead, { mergedSyncs: [], mergedHeads: [head] });

    expect(own.isFinished).toBe(expected);
  });

  it("of many people are nobody's alone", () => {
    const ahead = [1, 2, 3, 4, 5, 6].map((authorId) => commit(`c${authorId}`, { authorId }));

    expect(judgeOwnCommits("c6", ahead, NO_PULLS).authorIds).toEqual([null]);
  });
});

describe("a message of ours", () => {
  it.each([
    ["Merge the default branch into the sync branch\n\nEcosystem-Sync: v1", true],
    ["Sync (#4)\n\n* Merge the default branch into the sync branch\n\n  Ecosystem-Sync: v1\n* more", true],
    ["Merge the base branch and resolve its conflicts\n\nMerge-Resolver: v1\nBackup-Ref: refs/x", true],
    ["Revert\n\nEcosystem-Revert: v1", true],
    ["talk about Ecosystem-Sync: v1", false],
    ["work", false],
  ])("is known by its trailer: %j", (message, expected) => {
    expect(isOurCommitMessage(message)).toBe(expected);
  });
});
