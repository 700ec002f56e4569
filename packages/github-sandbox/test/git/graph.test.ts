import { describe, expect, it } from "@jest/globals";
import { CommitGraph } from "../../src/git/graph.ts";

/** Commits by one-letter names; each is a second later than the one before it. */
function graphOf(...commits: readonly (readonly [oid: string, ...parents: string[]])[]): CommitGraph {
  const graph = new CommitGraph();
  for (const [index, [oid, ...parents]] of commits.entries()) graph.add(oid, parents, 1000 + index);
  return graph;
}

describe("CommitGraph", () => {
  const forked = graphOf(["a"], ["b", "a"], ["c", "b"], ["d", "c"], ["x", "b"], ["y", "x"], ["z"]);

  it.each([
    ["the same commit", "d", "d", { aheadBy: 0, behindBy: 0, mergeBaseOid: "d" }],
    ["a commit further on", "b", "d", { aheadBy: 2, behindBy: 0, mergeBaseOid: "b" }],
    ["a commit further back", "d", "a", { aheadBy: 0, behindBy: 3, mergeBaseOid: "a" }],
    ["a commit on another branch", "d", "y", { aheadBy: 2, behindBy: 2, mergeBaseOid: "b" }],
    ["a commit of another history", "d", "z", { aheadBy: 1, behindBy: 4, mergeBaseOid: null }],
  ])("compares with %s", (_, base, head, expected) => {
    const comparison = forked.compare(base, head);

    expect(comparison).toEqual(expected);
  });

  it("does not compare with a commit that it does not know", () => {
    const comparisons = [forked.compare("a", "?"), forked.compare("?", "a")];

    expect(comparisons).toEqual([null, null]);
  });

  it("finds both merge bases of a criss-cross merge, the newest first", () => {
    const graph = graphOf(["r"], ["a", "r"], ["b", "r"], ["m", "a", "b"], ["n", "b", "a"]);

    const bases = graph.mergeBases("m", "n");

    expect(bases).toEqual(["b", "a"]);
  });

  it("reaches every parent of an octopus merge", () => {
    const graph = graphOf(["r"], ["a", "r"], ["b", "r"], ["c", "r"], ["d", "r"], ["o", "a", "b", "c", "d"]);

    const areReached = ["a", "b", "c", "d", "r"].map((oid) => graph.isAncestor(oid, "o"));

    expect(areReached).toEqual([true, true, true, true, true]);
  });

  it("answers the same after it has grown past its first capacity", () => {
    const graph = graphOf(["root"], ["side", "root"]);
    let parent = "root";
    for (let index = 0; index < 1000; index += 1) {
      graph.add(`m${index}`, [parent], 2000 + index);
      parent = `m${index}`;
    }

    const comparison = graph.compare("side", "m999");

    expect({ size: graph.size, comparison }).toEqual({
      size: 1002,
      comparison: { aheadBy: 1000, behindBy: 1, mergeBaseOid: "root" },
    });
  });

  it("lists the newest commits first and stops at the limit", () => {
    const listed = [
      forked.listCommits("d", "y"),
      forked.listCommits("d", null, 2),
      forked.listCommits("?", null),
    ];

    expect(listed).toEqual([["d", "c"], ["d", "c"], []]);
  });

  it("knows a commit once, however often it is added", () => {
    const graph = graphOf(["a"], ["b", "a"]);

    graph.add("b", ["a"], 5);

    expect(graph.size).toBe(2);
  });

  it("refuses a commit before its parent", () => {
    const graph = graphOf(["a"]);

    expect(() => graph.add("c", ["b"], 1)).toThrow("Commit c was added before its parent b.");
  });
});
