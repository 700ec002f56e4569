import {
  type BranchOutcome,
  type ClosingReason,
  describeCleanup,
  type IdleSyncBranch,
  listIdleSyncBranches,
  type ObservedBranch,
  type ObservedRepository,
  planCleanup,
  renderClosingComment,
  renderSyncMarker,
} from "@automation/core/sync";
import { describe, expect, it } from "@jest/globals";
import { ECOSYSTEM, IDENTITY, pullRequest, stale } from "./builders.ts";

const REPOSITORY = { owner: "acme", name: "api" };
const OID = "e".repeat(40);

function observed(branches: readonly ObservedBranch[], syncNames: readonly string[], hasBase = true) {
  return {
    status: "scanned",
    config: { repository: REPOSITORY, isEnabled: true },
    repository: REPOSITORY,
    defaultBranch: "main",
    threshold: 10,
    identity: IDENTITY,
    branches,
    syncBranches: syncNames.map((name) => ({ name, oid: OID, hasBase })),
  } satisfies ObservedRepository;
}

function settled(outcome: BranchOutcome): ObservedBranch {
  return { status: "settled", result: { name: "release/1.2", aheadBy: 0, behindBy: 0, outcome } };
}

describe("listIdleSyncBranches", () => {
  it.each<[BranchOutcome, string | undefined]>([
    ["up-to-date", "caught-up"],
    ["ahead", "caught-up"],
    ["excluded", "excluded"],
    ["within-threshold", "still-behind"],
    ["diverged", "still-behind"],
    ["bot-branch", "still-behind"],
    ["failed", undefined],
    ["deferred", undefined],
    ["branch-deleted", undefined],
    ["unrelated-histories", undefined],
  ])("of a branch that is %s: %s", (outcome, status) => {
    const idle = listIdleSyncBranches(observed([settled(outcome)], ["ecosystem-sync/release/1.2"]));

    expect(idle.map((one) => one.status)).toEqual(status === undefined ? [] : [status]);
  });

  it("leaves that of a stale branch alone, whatever becomes of it", () => {
    const branches: readonly ObservedBranch[] = [{ status: "stale", branch: stale() }];

    expect(listIdleSyncBranches(observed(branches, ["ecosystem-sync/release/1.2"]))).toEqual([]);
  });

  it("tells a branch that is kept out of the report from one that is gone", () => {
    const [hidden] = listIdleSyncBranches(observed([], ["ecosystem-sync/topic"]));
    const [gone] = listIdleSyncBranches(observed([], ["ecosystem-sync/topic"], false));

    expect({ hidden: hidden?.status, gone: gone?.status }).toEqual({
      hidden: "still-behind",
      gone: "base-gone",
    });
  });

  it("knows the default branch", () => {
    const [idle] = listIdleSyncBranches(observed([], ["ecosystem-sync/main"]));

    expect(idle).toEqual({
      repository: REPOSITORY,
      branch: { name: "ecosystem-sync/main", oid: OID },
      base: "main",
      defaultBranch: "main",
      status: "base-is-default",
      identity: IDENTITY,
    });
  });

  it("has nothing to say of repositories that were not read", () => {
    const skipped = {
      status: "skipped",
      config: { repository: REPOSITORY, isEnabled: true },
      reason: "archived",
    };

    expect(listIdleSyncBranches(skipped as ObservedRepository)).toEqual([]);
  });
});

describe("planCleanup", () => {
  function idle(status: IdleSyncBranch["status"]): IdleSyncBranch {
    const branch = { name: "ecosystem-sync/release/1.2", oid: OID };
    return {
      ...{ repository: REPOSITORY, branch, base: "release/1.2", defaultBranch: "main", status },
      identity: IDENTITY,
    };
  }

  const older = { base: "release/1.2", behindBy: 14, defaultOid: OID, isConflict: false };
  const marker = { ...older, ecosystem: ECOSYSTEM };
  const unnamed = pullRequest({ body: renderSyncMarker(older) });
  const others = pullRequest({ body: renderSyncMarker({ ...older, ecosystem: "f".repeat(16) }) });
  const ours = pullRequest({ body: renderSyncMarker(marker) });
  const closedOnce = pullRequest({ body: renderSyncMarker({ ...marker, closedFor: "caught-up" }) });

  it.each([
    ["nothing is open", "still-behind", [], "removes"],
    ["ours is open and has no purpose any more", "caught-up", [ours], "closes"],
    ["ours is open and the branch is left out", "excluded", [ours], "closes"],
    ["ours is open into the new default branch", "base-is-default", [ours], "closes"],
    ["ours is open and still of use", "still-behind", [ours], "keeps"],
    ["a person opened ours again", "caught-up", [closedOnce], "keeps"],
    ["a person's comes from it", "caught-up", [pullRequest({ isOwn: false, labels: [] })], "keeps"],
    ["another configuration's is open", "caught-up", [others], "keeps"],
    ["another configuration's is open and the branch is left out", "excluded", [others], "keeps"],
    ["another configuration's is open and the base is gone", "base-gone", [others], "keeps"],
    ["an older version's is open and has no purpose any more", "caught-up", [unnamed], "closes"],
    ["an older version's is open and the branch is left out", "excluded", [unnamed], "keeps"],
    ["ours is open whose text a person rewrote", "caught-up", [pullRequest({ body: "mine" })], "closes"],
    ["ours comes from the default branch by now", "caught-up", [{ ...ours, head: "main" }], "removes"],
  ] as const)("when %s (%s)", (_, status, open, expected) => {
    const cleanup = planCleanup(idle(status), open);

    const does = cleanup === null ? "keeps" : cleanup.pullRequest === undefined ? "removes" : "closes";
    expect(does).toBe(expected);
  });

  it("is told before it is done", () => {
    const [closing, removing] = [planCleanup(idle("caught-up"), [ours]), planCleanup(idle("excluded"), [])];

    expect(closing && describeCleanup(closing)).toBe(
      "close sync pull request #7 and remove the sync branch if it holds nobody's work: the branch has caught up",
    );
    expect(removing && describeCleanup(removing)).toBe(
      "remove the sync branch if it holds nobody's work: the configuration excludes the branch",
    );
  });
});

describe("renderClosingComment", () => {
  it.each<ClosingReason>(["caught-up", "excluded", "base-gone", "base-is-default", "default-branch-changed"])(
    "says why, that it is no veto, and disturbs nobody: %s",
    (reason) => {
      const comment = renderClosingComment(reason, "@team/#12", "<b>main");

      const visible = comment.replace(/<!--.*?-->/, "").replace(/(`+)(?!`).+?\1(?!`)/g, "");
      expect(comment).toContain("This is no veto");
      expect(visible).not.toMatch(/@team|#12|<b>/);
    },
  );
});
