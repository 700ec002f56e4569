import { selectBranches } from "@automation/core/sync";
import { describe, expect, it } from "@jest/globals";
import { settings, snapshot } from "./builders.ts";

const DEFAULT_OID = "d".repeat(40);
const OTHER_OID = "b".repeat(40);

function select(names: readonly string[], change: Parameters<typeof settings>[0] = {}) {
  const branches = names.map((name) => ({ name, oid: OTHER_OID }));
  return selectBranches(snapshot({ branches }), settings(change), ["dependabot/", "renovate/"]);
}

describe("selectBranches", () => {
  it("never analyses the default branch nor branches of our own", () => {
    const selection = select(["main", "ecosystem-sync/release/1.2", "ecosystem-sync", "release/1.2"]);

    expect(selection.toCompare.map((branch) => branch.name)).toEqual(["ecosystem-sync", "release/1.2"]);
    expect(selection.settled).toEqual([]);
  });

  it("settles excluded branches and bots' branches without a comparison", () => {
    const selection = select(["release/eol-1", "release/2", "topic", "dependabot/npm/x"], {
      include: ["release/*", "dependabot/**"],
      exclude: ["release/eol-*"],
    });

    expect(selection.toCompare.map((branch) => branch.name)).toEqual(["release/2"]);
    expect(selection.settled).toEqual([
      { name: "release/eol-1", aheadBy: null, behindBy: null, outcome: "excluded" },
      { name: "topic", aheadBy: null, behindBy: null, outcome: "excluded" },
      { name: "dependabot/npm/x", aheadBy: null, behindBy: null, outcome: "bot-branch" },
    ]);
  });

  it("knows a branch at the default branch's commit for up to date without asking", () => {
    const branches = [{ name: "release/1.2", oid: DEFAULT_OID }];

    const selection = selectBranches(snapshot({ branches }), settings(), []);

    expect(selection).toEqual({
      settled: [{ name: "release/1.2", aheadBy: 0, behindBy: 0, outcome: "up-to-date" }],
      toCompare: [],
    });
  });

  it("finds nothing to do in an empty repository", () => {
    const selection = selectBranches(snapshot({ defaultBranch: null }), settings(), []);

    expect(selection).toEqual({ settled: [], toCompare: [] });
  });
});
