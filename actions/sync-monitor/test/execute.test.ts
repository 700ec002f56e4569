/** What becomes of a plan while the world moves on: in process, on a GitHub in memory. */
import { createPlanFile, parsePlanFile } from "@automation/core/sync";
import { describe, expect, it } from "@jest/globals";
import { sync } from "../src/run.ts";
import { FakeGitHub } from "./fake-github.ts";
import { makeSession, NOW_MS, outcomesOf, type SceneOptions } from "./scene.ts";

async function play(github: FakeGitHub, options: SceneOptions = {}) {
  return sync(await makeSession(github, options));
}

const MOVED = { oid: "9".repeat(40) };

describe("a branch that moved since it was compared", () => {
  /** A stale branch that has become something else when its pull request is to be opened. */
  function moving(change: Readonly<Record<string, unknown>>): FakeGitHub {
    const github = new FakeGitHub([{ name: "a", behindBy: 20 }]);
    github.before("read", () => Object.assign(github.branch("a"), MOVED, change));
    return github;
  }

  it.each([
    ["is opened on the newer counts", { behindBy: 25 }, "opened", 25, ["count main a", "ensure a"]],
    ["needs no pull request any more", { behindBy: 0 }, "up-to-date", 0, ["count main a"]],
    ["got work of its own", { behindBy: 20, aheadBy: 2 }, "diverged", 20, ["count main a", "own commits a"]],
    [
      "got merges only",
      { behindBy: 20, aheadBy: 2, ownCount: 0 },
      "opened",
      20,
      ["count main a", "own commits a", "ensure a"],
    ],
  ])("%s", async (_, change, outcome, behindBy, calls) => {
    const github = moving(change);

    const { repositories } = await play(github);

    expect(repositories[0]?.branches).toMatchObject([{ name: "a", outcome, behindBy }]);
    expect(github.calls.slice(github.calls.indexOf("read a") + 1)).toEqual(calls);
  });

  it("waits where a plan was approved for another commit", async () => {
    const planned = await play(moving({}), { isDryRun: true });
    const file = planned.plan && createPlanFile(planned.plan, "https://api.github.com", NOW_MS);
    const reading = parsePlanFile(JSON.stringify(file), "https://api.github.com");
    const approved = reading.status === "read" ? reading.plan : undefined;

    const { repositories } = await play(moving({ behindBy: 25 }), { approved });

    expect(repositories[0]?.branches).toMatchObject([
      { outcome: "deferred", detail: "stale plan: the branch moved while the plan was applied" },
    ]);
  });
});

describe("a fast-forward", () => {
  const FORWARD = { sync: { mode: "fast-forward", finished: "sync" } };

  it("moves the branch", async () => {
    const github = new FakeGitHub([{ name: "a", behindBy: 20 }]);

    expect(outcomesOf(await play(github, FORWARD))).toEqual({ a: "fast-forwarded" });
  });

  it("that a rule forbids is decided again: the history is read, and a pull request opened", async () => {
    const github = new FakeGitHub([{ name: "a", behindBy: 20, isImmovable: true }]);

    expect(outcomesOf(await play(github, FORWARD))).toEqual({ a: "opened" });
    expect(github.calls.slice(github.calls.indexOf("fast-forward a"))).toEqual([
      "fast-forward a",
      "history a",
      "read a",
      "ensure a",
    ]);
  });

  it("that a rule forbids becomes no pull request against a person's close", async () => {
    const closed = {
      ...{ number: 7, url: "https://github.test/acme/api/pull/7", labels: [], isMerged: false },
      marker: { base: "a", behindBy: 20, defaultOid: "d".repeat(40), isConflict: false },
      ...{ closedAtMs: NOW_MS - 1_000, closer: null, branchDeletedAtMs: null, mergeParentCount: null },
    };
    const github = new FakeGitHub([{ name: "a", behindBy: 20, isImmovable: true, ended: [closed] }]);

    expect(outcomesOf(await play(github, FORWARD))).toEqual({ a: "vetoed" });
    expect(github.open).toEqual([]);
  });
});

describe("a refusal", () => {
  const TWO = () => [
    { name: "a", behindBy: 40 },
    { name: "b", behindBy: 20 },
  ];

  it.each([
    ["of a permission stops the writes to its repository", "forbidden", "failed", ["ensure a"]],
    ["for want of calls defers what is left", "rate-limited", "deferred", ["ensure a"]],
    ["of a token stops everything", "unauthorized", "failed", ["ensure a"]],
    ["that may pass stops nothing", "server", "failed", ["ensure a", "ensure b"]],
  ] as const)("%s", async (_, code, outcome, tried) => {
    const github = new FakeGitHub(TWO());
    github.fail("ensure", code);

    const end = await play(github);

    expect(outcomesOf(end)).toEqual({ a: outcome, b: outcome });
    expect(github.calls.filter((call) => call.startsWith("ensure"))).toEqual(tried);
  });
});

describe("a default branch that changed", () => {
  it("has the pull request that brings in the former one replaced", async () => {
    const github = new FakeGitHub([
      { name: "a", behindBy: 20 },
      { name: "trunk", behindBy: 0 },
    ]);
    await play(github, { sync: { head: "default-branch" } });
    const [former] = github.open.splice(0);
    if (former === undefined) throw new Error("one is open");
    const body = former.body.replaceAll("main", "trunk");
    github.open.push({ ...former, head: "trunk", body });

    const { repositories } = await play(github, { sync: { head: "default-branch" } });

    const [branch] = repositories[0]?.branches ?? [];
    expect(branch).toMatchObject({ name: "a", outcome: "opened" });
    expect(branch?.detail).toContain("replaces #1, which brought in trunk");
    expect(github.open.map(({ head }) => head)).toEqual(["main"]);
  });
});
