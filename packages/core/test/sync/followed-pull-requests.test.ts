import { describe, expect, it } from "@jest/globals";
import {
  type BranchResult,
  type FollowedPullRequest,
  followPullRequests,
  type RepositoryResult,
  readFollowed,
  storeFollowed,
} from "../../src/sync/index.ts";

const NOW = Date.parse("2026-12-01T12:00:00Z");
const OPENED = Date.parse("2026-11-30T12:00:00Z");

const link = (number: number) => ({ number, url: `https://github.test/acme/api/pull/${number}` });
const followed = (number: number, repository = "acme/api"): FollowedPullRequest => ({
  ...link(number),
  repository,
  openedAtMs: OPENED,
});
const branch = (number: number, change: Partial<BranchResult> = {}): BranchResult => ({
  name: `release/${number}`,
  aheadBy: 0,
  behindBy: 12,
  outcome: "already-open",
  pullRequest: link(number),
  ...change,
});
const result = (
  branches: readonly BranchResult[],
  change: Partial<RepositoryResult> = {},
): RepositoryResult => ({
  repository: { owner: "Acme", name: "API" },
  status: "scanned",
  threshold: 10,
  branches,
  ...change,
});

describe("followPullRequests", () => {
  it("follows what is open, with the time at which a run opened it", () => {
    const now = followPullRequests(
      [followed(1)],
      [result([branch(1), branch(2, { outcome: "opened", isNewPullRequest: true }), branch(3)])],
      NOW,
    );

    expect(now.missing).toEqual([]);
    expect(now.open.map(({ number, openedAtMs }) => [number, openedAtMs])).toEqual([
      [1, OPENED],
      [2, NOW],
      [3, null],
    ]);
  });

  it("misses what is not open any more, but not what this run closed itself", () => {
    const retired = [
      { name: "ecosystem-sync/x", outcome: "retired", pullRequest: link(2), detail: "" } as const,
    ];

    const now = followPullRequests([followed(1), followed(2)], [result([], { retired })], NOW);

    expect(now.open).toEqual([]);
    expect(now.missing).toEqual([followed(1)]);
  });

  it.each(["skipped", "failed"] as const)("leaves a repository as it was that was %s", (status) => {
    const now = followPullRequests([followed(1)], [result([], { status, reason: "rate-limit" })], NOW);

    expect(now).toEqual({ open: [followed(1)], missing: [] });
  });

  it("forgets a repository that left the configuration, and those of another configuration", () => {
    const other = branch(5, { otherEcosystem: "0123456789abcdef" });

    expect(followPullRequests([followed(1, "acme/gone")], [result([other])], NOW)).toEqual({
      open: [],
      missing: [],
    });
  });
});

describe("followed pull requests in the state file", () => {
  it("are read as they were written", () => {
    const all = [followed(1), { ...followed(2), openedAtMs: null }];

    expect(readFollowed(JSON.parse(JSON.stringify(storeFollowed(all))))).toEqual(all);
  });

  it.each([
    [undefined, 0],
    ["text", 0],
    [[null, 7, ["acme/api"], ["acme/api", 0, "https://x", null], ["acme/api", 1.5, "https://x", null]], 0],
    [[["acme/api", 1, "https://x", "no time"]], 1],
  ])("make no trouble as %j", (stored, count) => {
    expect(readFollowed(stored)).toHaveLength(count);
  });
});
