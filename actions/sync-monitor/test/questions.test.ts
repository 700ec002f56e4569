/** What a run asks, and when: in process, on a GitHub in memory. */
import { describe, expect, it } from "@jest/globals";
import { sync } from "../src/run.ts";
import { RunMemory } from "../src/state/run-memory.ts";
import { FakeGitHub } from "./fake-github.ts";
import { makeSession, outcomesOf, type SceneOptions } from "./scene.ts";

const THREE = () => [
  { name: "a", behindBy: 20 },
  { name: "b", behindBy: 40 },
  { name: "c", behindBy: 30 },
];
const SCAN = ["read repositories", "compare a b c"];

async function play(github: FakeGitHub, options: SceneOptions = {}) {
  return sync(await makeSession(github, options));
}

describe("the questions of a run", () => {
  it.each<[string, SceneOptions, readonly string[]]>([
    ["what is open, then the history, each in one batch", {}, ["open a b c", "history b c a"]],
    [
      "those within the limit and those that the query has room for",
      { sync: { max_pull_requests_per_run: 1 } },
      ["open a b c", "history b c a"],
    ],
    ["no history where nothing may be opened", { sync: { max_pull_requests_per_run: 0 } }, ["open a b c"]],
    [
      "in report mode the own commits only, for the sake of the report",
      { sync: { mode: "report" } },
      ["own commits a b c"],
    ],
    [
      "protection before a fast-forward, one by one",
      { sync: { mode: "fast-forward", finished: "sync" } },
      ["open a b c", "read a", "read b", "read c"],
    ],
  ])("are %s", async (_, options, expected) => {
    const github = new FakeGitHub(THREE());

    await play(github, { ...options, isDryRun: true });

    expect(github.calls).toEqual([...SCAN, ...expected]);
  });

  it("leave out the protection that the rules tell already", async () => {
    const [a, b, c] = [true, false, null].map((isProtected, index) => ({
      ...{ name: "abc".charAt(index), behindBy: 20, rules: { isProtected } },
    }));
    const github = new FakeGitHub([a, b, c].filter((branch) => branch !== undefined));

    const end = await play(github, { sync: { mode: "fast-forward", finished: "sync" }, isDryRun: true });

    expect(github.calls).toEqual([...SCAN, "open a b c", "read c", "history a"]);
    expect(end.plan?.operations.map(({ kind }) => kind)).toEqual([
      "open-pull-request",
      "fast-forward",
      "fast-forward",
    ]);
  });

  it("are asked once more of this run's GitHub before a write, where counts are an earlier run's", async () => {
    const github = new FakeGitHub([{ name: "a", behindBy: 20 }]);
    const first = await makeSession(github, { sync: { mode: "report" } });
    await sync(first);
    github.calls.length = 0;

    const memory = new RunMemory(first.memory.toState());
    const end = await play(github, { memory, spendablePoints: () => 5 });

    const beforeWriting = github.calls.slice(0, github.calls.indexOf("read a"));
    expect(beforeWriting).toEqual(["read repositories", "open a", "history a", "compare a"]);
    expect(outcomesOf(end)).toEqual({ a: "opened" });
  });

  it("lead to no pull request where the counts turn out to be out of date", async () => {
    const github = new FakeGitHub([{ name: "a", behindBy: 20 }]);
    const first = await makeSession(github, { sync: { mode: "report" } });
    await sync(first);
    github.before("compare", () => Object.assign(github.branch("a"), { behindBy: 0 }));

    const memory = new RunMemory(first.memory.toState());
    const end = await play(github, { memory, spendablePoints: () => 5 });

    expect(outcomesOf(end)).toEqual({ a: "up-to-date" });
    expect(github.open).toEqual([]);
  });
});

describe("a question that cannot be answered", () => {
  it.each([
    ["what is open", "open a", "server", { a: "failed", b: "opened", c: "opened" }, false],
    [
      "what is open, for want of calls",
      "open a",
      "rate-limited",
      { a: "deferred", b: "opened", c: "opened" },
      true,
    ],
    ["the history", "history a", "server", { a: "opened", b: "opened", c: "opened" }, false],
    [
      "the history, for want of calls",
      "history a",
      "rate-limited",
      { a: "deferred", b: "opened", c: "opened" },
      true,
    ],
    ["the counts", "compare a", "server", { a: "failed", b: "opened", c: "opened" }, false],
  ] as const)("keeps to its branch: %s", async (_, call, code, outcomes, isPartial) => {
    const github = new FakeGitHub(THREE());
    github.fail(call, code);

    const end = await play(github);

    expect(outcomesOf(end)).toEqual(outcomes);
    expect(end.isPartial).toBe(isPartial);
  });

  it("about the protection means that the branch is protected", async () => {
    const github = new FakeGitHub([{ name: "a", behindBy: 20 }]);
    github.fail("read a", "server");

    const end = await play(github, { sync: { mode: "fast-forward", finished: "sync" }, isDryRun: true });

    expect(end.plan?.operations.map(({ kind }) => kind)).toEqual(["open-pull-request"]);
  });

  it("about own commits leaves the branch to people", async () => {
    const github = new FakeGitHub([{ name: "a", behindBy: 20, aheadBy: 2 }]);
    github.fail("own commits", "server");

    expect(outcomesOf(await play(github))).toEqual({ a: "diverged" });
  });

  it("warns where a pull request is opened without a history", async () => {
    const github = new FakeGitHub([{ name: "a", behindBy: 20 }]);
    github.fail("history", "not-found");
    const session = await makeSession(github);

    await sync(session);

    expect(session.logger.at("warning")).toEqual([
      "history a: not-found. An earlier manual close may be missed.",
    ]);
  });

  it("because the token is refused ends the run before any write", async () => {
    const github = new FakeGitHub(THREE());
    github.fail("history", "unauthorized");

    const end = await play(github);

    expect(end.errors.map(({ code, repository }) => ({ code, repository }))).toEqual([
      { code: "unauthorized", repository: null },
    ]);
    expect(end.isPartial).toBe(true);
    expect(github.open).toEqual([]);
  });
});

describe("a stop in the middle of the answers", () => {
  it("leaves everything that is planned to a later run", async () => {
    const stop = new AbortController();
    const github = new FakeGitHub(THREE());
    github.before("history", () => stop.abort());

    const end = await play(github, { signal: stop.signal });

    expect(outcomesOf(end)).toEqual({ a: "deferred", b: "deferred", c: "deferred" });
    expect(end.isPartial).toBe(true);
    expect(github.open).toEqual([]);
  });
});

describe("the next run", () => {
  it("finds everything up to date once people have merged", async () => {
    const github = new FakeGitHub(THREE());
    const first = await play(github);
    github.mergeAll();
    github.calls.length = 0;

    const second = await play(github);

    expect(outcomesOf(first)).toEqual({ a: "opened", b: "opened", c: "opened" });
    expect(outcomesOf(second)).toEqual({ a: "up-to-date", b: "up-to-date", c: "up-to-date" });
    expect(github.calls).toEqual(SCAN);
  });

  it("writes nothing while what is open is true", async () => {
    const github = new FakeGitHub(THREE());
    await play(github);
    github.calls.length = 0;

    const second = await play(github);

    expect(outcomesOf(second)).toEqual({ a: "already-open", b: "already-open", c: "already-open" });
    expect(github.calls).toEqual([...SCAN, "open a b c"]);
  });
});
