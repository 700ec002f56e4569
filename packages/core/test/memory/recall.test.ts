import {
  chooseOwnSample,
  chooseSample,
  countSavedCalls,
  emptySyncState,
  haveStayed,
  judgeOwnSample,
  listVisits,
  type RememberedComparison,
  recallMoved,
  recallUnmoved,
  type SyncState,
  toRemembered,
} from "@automation/core/memory";
import type { ComparisonLookup, OwnCommits, OwnCommitsLookup } from "@automation/core/ports";
import type { ObservedRepository, OpenRepository } from "@automation/core/sync";
import { describe, expect, it } from "@jest/globals";
import { comparison, settings, snapshot } from "../sync/builders.ts";

const REPOSITORY = { owner: "acme", name: "api" };
const DEFAULT_BRANCH = { name: "main", oid: "d".repeat(40) };
const FORMER_OID = "0".repeat(40);
const OWN: OwnCommits = { count: 2, authorIds: [5], wasSynced: false, isFinished: false };

/** A repository with branches of these names, each at a commit of its own. */
function opening(names: readonly string[]): OpenRepository {
  const branches = names.map((name) => ({ name, oid: name.padEnd(40, "0") }));
  return {
    status: "open",
    request: { config: { repository: REPOSITORY, isEnabled: true }, settings: settings() },
    snapshot: snapshot({ branches }),
    defaultBranch: DEFAULT_BRANCH,
    settled: [],
    comparisons: branches.map((branch) => ({
      repository: REPOSITORY,
      defaultBranch: DEFAULT_BRANCH,
      branch,
    })),
  };
}

function remembered(name: string, aheadBy = 0): RememberedComparison {
  return { oid: name.padEnd(40, "0"), status: "compared", aheadBy, behindBy: 3, tipAuthorId: null };
}

function state(
  defaultOid: string,
  comparisons: readonly RememberedComparison[],
  databaseId = 1001,
): SyncState {
  const memory = { repository: "acme/api", visitedAtMs: 1, databaseId, defaultOid, comparisons };
  return { ...emptySyncState("https://api.github.com"), repositories: new Map([["acme/api", memory]]) };
}

describe("recalling comparisons", () => {
  it.each<[string, SyncState, number, number]>([
    ["nothing is remembered", emptySyncState(""), 0, 0],
    ["nothing moved", state(DEFAULT_BRANCH.oid, [remembered("a"), remembered("b")]), 2, 0],
    ["one branch moved", state(DEFAULT_BRANCH.oid, [remembered("a")]), 1, 0],
    ["the name belongs to another repository now", state(DEFAULT_BRANCH.oid, [remembered("a")], 7), 0, 0],
    ["the default branch moved", state(FORMER_OID, [remembered("a"), remembered("b")]), 0, 1],
    ["the default branch moved, which tells of one branch only", state(FORMER_OID, [remembered("a")]), 0, 0],
    [
      "the default branch moved, and the branches are ahead",
      state(FORMER_OID, [remembered("a", 1), remembered("b", 1)]),
      0,
      0,
    ],
  ])("where %s", (_, known, recalled, moved) => {
    const recall = recallUnmoved([opening(["a", "b"])], known);

    expect({ recalled: recall.recalled.size, moved: recall.moved.length }).toEqual({ recalled, moved });
  });

  it("adds the default branch's new commits, and knows nothing of one that was forced elsewhere", () => {
    const { moved } = recallUnmoved(
      [opening(["a", "b"])],
      state(FORMER_OID, [remembered("a"), remembered("b")]),
    );

    const forward = [...recallMoved(moved, [4]).values()];

    expect(forward).toMatchObject([
      { comparison: { behindBy: 7, isRemembered: true } },
      { comparison: { behindBy: 7 } },
    ]);
    expect(recallMoved(moved, [null]).size).toBe(0);
  });

  it("saves a call for 50 comparisons, less one question for 50 repositories that moved", () => {
    const many = opening(Array.from({ length: 120 }, (_, index) => `b${index}`));

    expect(countSavedCalls([many], 120, 0)).toBe(3);
    expect(countSavedCalls([many], 120, 1)).toBe(2);
    expect(countSavedCalls([many], 10, 0)).toBe(0);
  });
});

describe("what is remembered of an answer", () => {
  const [request] = opening(["a"]).comparisons;
  const counts = comparison({ branch: { name: "a", oid: "a".padEnd(40, "0") } });

  it.each<[string, ComparisonLookup | undefined, boolean]>([
    [
      "the commits that were read",
      { status: "compared", comparison: counts, defaultOid: DEFAULT_BRANCH.oid },
      true,
    ],
    ["another default branch", { status: "compared", comparison: counts, defaultOid: FORMER_OID }, false],
    ["a default branch that is not named", { status: "compared", comparison: counts }, false],
    [
      "a branch that moved",
      { status: "compared", comparison: comparison(), defaultOid: DEFAULT_BRANCH.oid },
      false,
    ],
    ["no common ancestor", { status: "unrelated-histories" }, true],
    ["a branch that is gone", { status: "branch-deleted" }, false],
    ["nothing", undefined, false],
  ])("for %s", (_, lookup, isKept) => {
    expect(request && toRemembered(request, lookup) !== null).toBe(isKept);
  });
});

describe("what a run keeps", () => {
  const config = { repository: REPOSITORY, isEnabled: true };
  const scanned = (aheadBy: number | null): ObservedRepository => ({
    ...{ status: "scanned", config, repository: REPOSITORY, defaultBranch: "main", threshold: 10 },
    identity: { labels: [], ecosystem: "0", branchPrefixes: ["ecosystem-sync/"] },
    branches: [
      {
        status: "settled",
        result: { name: "a", aheadBy, behindBy: null, outcome: "deferred" },
        failure: { code: "rate-limited", message: "" },
      },
    ],
    syncBranches: [],
  });

  it.each<[string, ObservedRepository, readonly object[]]>([
    ["of one that waits for calls", { status: "skipped", config, reason: "rate-limit" }, []],
    ["of one that was not begun", { status: "skipped", config, reason: "cancelled" }, []],
    ["of one with branches that were not compared", scanned(null), [{ status: "read", hasGaps: true }]],
    ["of one with branches that were not looked into", scanned(2), [{ status: "read", hasGaps: false }]],
  ])("%s", (_, result, expected) => {
    expect(listVisits([opening(["a"])], [result], new Map())).toMatchObject(expected);
  });

  it("of one that cannot be worked on is that it had its turn", () => {
    const observed: ObservedRepository = { status: "skipped", config, reason: "archived" };

    expect(listVisits([{ status: "closed", observed }], [observed], new Map())).toEqual([
      { status: "touched", repository: REPOSITORY },
    ]);
  });
});

describe("a sample of the memory", () => {
  const names = Array.from({ length: 30 }, (_, index) => `b${index}`);
  const { recalled } = recallUnmoved(
    [opening(names)],
    state(
      DEFAULT_BRANCH.oid,
      names.map((name) => ({ ...remembered(name, 2), own: OWN })),
    ),
  );
  const random = () => 0;

  it.each([
    ["rides along", 10, 0, { size: 20, extraCalls: 0 }],
    ["takes a call of its own", 0, 100, { size: 20, extraCalls: 1 }],
    ["takes a call of its own without a limit", 0, null, { size: 20, extraCalls: 1 }],
    ["is left out where few calls are left", 0, 5, null],
  ])("%s", (_, alsoAsked, spendablePoints, expected) => {
    const chosen = chooseSample(recalled, alsoAsked, { spendablePoints, random });

    expect(chosen && { size: chosen.sample.length, extraCalls: chosen.extraCalls }).toEqual(expected);
  });

  it("of own commits is one of its own, and left out where few calls are left", () => {
    expect(chooseOwnSample(recalled, { spendablePoints: null, random })).toHaveLength(20);
    expect(chooseOwnSample(recalled, { spendablePoints: 6, random })).toBeNull();
  });

  it.each<[string, Partial<OwnCommits>, boolean, number, number]>([
    ["says the same", {}, true, 1, 0],
    ["counts other commits", { count: 3 }, true, 1, 1],
    ["was synced meanwhile", { wasSynced: true }, true, 1, 0],
    ["is about another commit", { count: 3 }, false, 0, 0],
  ])("of own commits that %s", (_, change, isOfCommit, found, suspects) => {
    const [one] = chooseOwnSample(recalled, { spendablePoints: null, random }) ?? [];
    if (one === undefined) throw new Error("one is remembered");
    const branchOid = isOfCommit ? one.request.branch.oid : FORMER_OID;
    const look: OwnCommitsLookup = { status: "found", own: { ...OWN, ...change }, branchOid };

    const judged = judgeOwnSample([one], [look], recalled);

    expect({ found: judged.found.size, suspects: judged.suspects.length }).toEqual({ found, suspects });
  });

  it("proves nothing where the branch or its default branch moved between two questions", () => {
    const [request] = [...recalled.keys()];
    if (request === undefined) throw new Error("one is remembered");
    const at = (oid: string, defaultOid: string): ComparisonLookup => ({
      status: "compared",
      comparison: comparison({ branch: { name: request.branch.name, oid } }),
      defaultOid,
    });

    expect(haveStayed([request], [at(request.branch.oid, DEFAULT_BRANCH.oid)])).toBe(true);
    expect(haveStayed([request], [at(FORMER_OID, DEFAULT_BRANCH.oid)])).toBe(false);
    expect(haveStayed([request], [at(request.branch.oid, FORMER_OID)])).toBe(false);
    expect(haveStayed([request], [undefined])).toBe(false);
  });
});
