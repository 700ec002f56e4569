import type { BranchHistory } from "@automation/core/ports";
import { UNKNOWN_RULES } from "@automation/core/ports";
import { describeReplay, findReplays } from "@automation/core/sync";
import { describe, expect, it } from "@jest/globals";
import { comparison, ended } from "./builders.ts";

function history(change: Partial<BranchHistory> = {}): BranchHistory {
  return {
    ended: [],
    baseOid: comparison().branch.oid,
    baseTreeOid: "1",
    defaultTreeOid: "2",
    mergedHeads: [],
    ...change,
  };
}

const squashed = ended({ isMerged: true, mergeParentCount: 1 });

describe("findReplays", () => {
  it.each<[string, Partial<BranchHistory>, readonly string[]]>([
    ["nothing is against another one", {}, []],
    ["GitHub tells nothing", { baseOid: null, baseTreeOid: null, defaultTreeOid: null }, []],
    ["the last one was merged properly", { ended: [ended({ isMerged: true, mergeParentCount: 2 })] }, []],
    ["nobody knows how the last one was merged", { ended: [ended({ isMerged: true })] }, []],
    ["the last one was squashed", { ended: [squashed] }, ["squashed"]],
    ["one was closed since", { ended: [ended(), squashed] }, ["squashed"]],
    [
      "one was merged properly since",
      { ended: [ended({ isMerged: true, mergeParentCount: 2 }), squashed] },
      [],
    ],
    ["a person wants another try", { ended: [{ ...squashed, labels: ["ecosystem-sync:retry"] }] }, []],
    [
      "the branch is behind by less than was squashed",
      { ended: [{ ...squashed, marker: { ...squashed.marker, behindBy: 15 } }] },
      [],
    ],
    ["both have the same tree", { defaultTreeOid: "1" }, ["same-content"]],
    ["the branch moved before its tree was read", { defaultTreeOid: "1", baseOid: "f".repeat(40) }, []],
    ["everything at once", { ended: [squashed], defaultTreeOid: "1" }, ["squashed", "same-content"]],
  ])("when %s", (_, change, expected) => {
    const replays = findReplays(history(change), comparison({ behindBy: 14 }), undefined);

    expect(replays.map(({ kind }) => kind)).toEqual(expected);
  });

  it.each([
    ["nothing is known", UNKNOWN_RULES, []],
    ["both are allowed", { ...UNKNOWN_RULES, allowsMergeCommits: true, requiresLinearHistory: false }, []],
    ["the repository allows no merge commits", { ...UNKNOWN_RULES, allowsMergeCommits: false }, [false]],
    ["the branch takes none", { ...UNKNOWN_RULES, requiresLinearHistory: true }, [true]],
    [
      "neither takes any",
      { ...UNKNOWN_RULES, allowsMergeCommits: false, requiresLinearHistory: true },
      [true],
    ],
  ])("asks the rules: %s", (_, rules, expected) => {
    const replays = findReplays(history(), comparison(), rules);

    expect(replays).toEqual(expected.map((isRuleOfBranch) => ({ kind: "no-merge-commits", isRuleOfBranch })));
  });
});

describe("describeReplay", () => {
  it.each([
    [
      { kind: "squashed", pullRequest: squashed },
      "squash-replay",
      /#7 was merged as a squash.*allow merge commits/,
    ],
    [{ kind: "same-content" }, "content-identical", /the same files/],
    [{ kind: "no-merge-commits", isRuleOfBranch: true }, "squash-replay", /linear history.*remove the rule/],
    [
      { kind: "no-merge-commits", isRuleOfBranch: false },
      "squash-replay",
      /allow merge commits in the repository/,
    ],
  ] as const)("says what to do about %j", (replay, outcome, detail) => {
    expect(describeReplay(replay)).toMatchObject({ outcome, detail: expect.stringMatching(detail) });
  });
});
