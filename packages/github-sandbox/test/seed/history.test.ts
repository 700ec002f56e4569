import { describe, expect, it } from "@jest/globals";
import { planHistory, SeedError } from "../../src/seed/history.ts";
import type { BranchSeed } from "../../src/seed/seed-spec.ts";

const plan = (commits: number | undefined, ...branches: readonly BranchSeed[]) =>
  planHistory({ repository: "acme/api", branches, ...(commits === undefined ? {} : { commits }) });

describe("planHistory", () => {
  it("gives the default branch the commits that its branches need", () => {
    const { chains } = plan(undefined, { name: "x", behindBy: 23 }, { name: "y", behindBy: 7 });

    expect(chains[0]?.length).toBe(24);
  });

  it("cuts a branch from one that is described after it", () => {
    const { chains } = plan(
      5,
      { name: "child", from: "parent", behindBy: 1 },
      { name: "parent", aheadBy: 3 },
    );

    expect(chains.map(({ branch, from }) => [branch, from])).toEqual([
      ["main", null],
      ["parent", { chain: 0, offset: 4 }],
      ["child", { chain: 1, offset: 1 }],
    ]);
  });

  it("reaches past the own commits of the branch that another is cut from", () => {
    const { chains } = plan(
      5,
      { name: "parent", aheadBy: 2 },
      { name: "child", from: "parent", behindBy: 4 },
    );

    expect(chains[2]?.from).toEqual({ chain: 0, offset: 2 });
  });

  it("takes the default branch among the branches for a remark on it", () => {
    const { chains } = plan(2, { name: "main", isProtected: true });

    expect(chains).toHaveLength(1);
  });

  it("has nothing for an empty repository", () => {
    const { chains } = planHistory({ repository: "acme/api", isEmpty: true });

    expect(chains).toEqual([]);
  });

  it.each<[string, readonly BranchSeed[]]>([
    ["is a duplicate", [{ name: "x" }, { name: "x" }]],
    [
      "is created from itself",
      [
        { name: "x", from: "y" },
        { name: "y", from: "x" },
      ],
    ],
    ["is created from y, which does not exist", [{ name: "x", from: "y" }]],
    ["cannot be 3 commits behind: the branch it is created from has fewer", [{ name: "x", behindBy: 3 }]],
    ["is not a valid branch name", [{ name: "x y" }]],
    ["is an orphan and needs aheadBy of 1 or more", [{ name: "x", isOrphan: true, aheadBy: 0 }]],
    ["has conflicts or files and needs aheadBy of 1 or more", [{ name: "x", conflicts: true }]],
    ["has conflicts or files and needs aheadBy of 1 or more", [{ name: "x", files: { a: "" } }]],
    ["has conflicts or files and needs aheadBy of 1 or more", [{ name: "x", tipFiles: { a: "" } }]],
  ])("refuses a branch that %s", (reason, branches) => {
    expect(() => plan(3, ...branches)).toThrow(SeedError);
    expect(() => plan(3, ...branches)).toThrow(`acme/api: the branch "`);
    expect(() => plan(3, ...branches)).toThrow(reason);
  });
});
