/** The second round on a GitHub that shares nothing with the sandbox, as far as it answers. */
import { afterEach, describe, expect, it } from "@jest/globals";
import { type IndependentGitHub, startIndependentGitHub } from "./independent-github.ts";
import { type ForeignBranchSpec, ForeignRepository, type ForeignSwitches } from "./independent-model.ts";
import { branchOf, makeWorkspace, outcomesOf, type SyncWorkspace } from "./sync-run.ts";

let github: IndependentGitHub;
let workspace: SyncWorkspace;
let api: ForeignRepository;

afterEach(async () => {
  await workspace.remove();
  await github.close();
});

const ACTIONS_BOT = 41_898_282;
const DEPENDABOT = 49_699_333;

async function start(
  branches: Readonly<Record<string, ForeignBranchSpec>>,
  switches: ForeignSwitches = {},
  sync: Readonly<Record<string, unknown>> = {},
) {
  api = new ForeignRepository("acme/api", branches);
  github = await startIndependentGitHub([api], switches);
  workspace = await makeWorkspace(github, ["acme/api"], { sync });
}

function advance(branch: string, count: number): void {
  for (let index = 0; index < count; index += 1) api.push(branch);
}

describe("a branch whose sync pull request was merged", () => {
  it.each<[string, ForeignSwitches]>([
    ["on a GitHub with everything", {}],
    ["without GraphQL", { hasNoGraphql: true }],
    ["without GraphQL, where a comparison only names commits", { hasNoGraphql: true, comparesLean: true }],
    ["where GraphQL does not list the commits of a comparison", { hidesAheadCommits: true }],
    ["with lists that ignore their filters", { ignoresFilters: true }],
  ])("gets the next one, also with a hotfix on it: %s", async (_, switches) => {
    await start({ "release/1": { behind: 14 }, "release/2": { behind: 14 } }, switches);
    await workspace.run();
    for (const { number } of api.pulls) api.mergePull(number, { authorId: ACTIONS_BOT });
    api.push("release/2", "hotfix");
    advance("main", 15);

    const run = await workspace.run();

    expect(outcomesOf(run)).toEqual({ "acme/api release/1": "opened", "acme/api release/2": "opened" });
    const own = ["release/1", "release/2"].map((name) => branchOf(run, "acme/api", name)?.own_commits);
    expect(own).toEqual([0, 1]);
    expect(api.openPulls()).toHaveLength(2);
    expect(run.exitCode).toBe(0);
  });

  it("fails no repository where nothing reports its commits", async () => {
    await start(
      { "release/1": { behind: 14 }, work: { behind: 12, ahead: 30 } },
      {
        hidesAheadCommits: true,
        comparesLean: true,
      },
    );

    const run = await workspace.run();

    expect(outcomesOf(run)).toEqual({ "acme/api release/1": "opened", "acme/api work": "diverged" });
    expect(branchOf(run, "acme/api", "work")).toMatchObject({
      own_commits: null,
      detail: expect.stringContaining("could not be read"),
    });
    expect(run.metrics?.errors_encountered).toBe(0);
  });
});

describe("whose branch it is", () => {
  it("is read from its own commits", async () => {
    await start({
      bumped: { behind: 14, ahead: 2 },
      pressed: { behind: 14 },
      bots: { behind: 14, ahead: 3, authorId: DEPENDABOT },
    });
    const bump = api.commit([api.tip("bumped")], "bump the version", { authorId: ACTIONS_BOT });
    const merge = api.commit([api.tip("pressed"), api.tip("main")], "merge", { authorId: ACTIONS_BOT });
    api.branches.set("bumped", { oid: bump });
    api.branches.set("pressed", { oid: merge });
    advance("main", 11);

    const run = await workspace.run({ mode: "report" });

    expect(outcomesOf(run)).toEqual({
      "acme/api bumped": "diverged",
      "acme/api pressed": "reported",
      "acme/api bots": "bot-branch",
    });
  });

  it("is nobody's look beyond 250 commits, and that is said", async () => {
    await start({ many: { behind: 14, ahead: 260 }, hundreds: { behind: 14, ahead: 230 } });

    const run = await workspace.run({ mode: "report" });

    expect(branchOf(run, "acme/api", "many")).toMatchObject({
      outcome: "diverged",
      own_commits: null,
      detail: expect.stringContaining("more than 250 commits"),
    });
    expect(branchOf(run, "acme/api", "hundreds")).toMatchObject({ outcome: "diverged", own_commits: 230 });
  });
});

describe("what a look costs", () => {
  const looks = () =>
    github.requests
      .filter(({ path }) => path === "/graphql")
      .filter(({ body }) => body.query.startsWith("query ownCommits")).length;

  it("is one query for 25 branches, one for a sample of them in the next run, and none for a branch that is not stale", async () => {
    const ahead = Array.from({ length: 30 }, (_, index) => [`b${index}`, { behind: 14, ahead: 1 }] as const);
    await start({
      ...Object.fromEntries(ahead),
      near: { behind: 10, ahead: 2 },
      fresh: { behind: 0, ahead: 1 },
    });

    const first = await workspace.run({ mode: "report" });
    const afterFirst = looks();
    const second = await workspace.run({ mode: "report" });

    expect({ afterFirst, looks: looks() }).toEqual({ afterFirst: 2, looks: 3 });
    expect(second.report?.repositories).toEqual(first.report?.repositories);
    expect(branchOf(first, "acme/api", "b7")).toMatchObject({ outcome: "diverged", own_commits: 1 });
    expect(branchOf(first, "acme/api", "near")).toMatchObject({ outcome: "diverged", own_commits: null });
  });
});

describe("a branch whose own pull request was merged", () => {
  async function startMerged(method: "merge" | "squash", sync: Readonly<Record<string, unknown>> = {}) {
    await start({ feature: { behind: 1, ahead: 2 } }, {}, sync);
    const pull = { number: 1, head: "feature", base: "main", title: "Feature", body: "", isDraft: false };
    api.pulls.push({ ...pull, state: "open", authorId: 1, labels: [] });
    api.mergePull(1, { method });
    advance("main", 15);
  }

  it.each(["merge", "squash"] as const)("is finished after a %s", async (method) => {
    await startMerged(method);

    const run = await workspace.run();

    expect(outcomesOf(run)).toEqual({ "acme/api feature": "finished" });
    expect(api.openPulls()).toEqual([]);
    expect(run.metrics).toMatchObject({ branches_behind: 0, success_rate: 100 });
  });

  it.each(["merge", "squash"] as const)("is synced where that is wanted, after a %s", async (method) => {
    await startMerged(method, { finished: "sync" });

    expect(outcomesOf(await workspace.run())).toEqual({ "acme/api feature": "opened" });
  });

  it("is somebody's work again after another commit", async () => {
    await startMerged("squash");
    api.push("feature");

    expect(outcomesOf(await workspace.run())).toEqual({ "acme/api feature": "diverged" });
  });
});

describe("a branch of GitHub's merge queue", () => {
  it("is left out, whatever the patterns say", async () => {
    await start({ "gh-readonly-queue/main/pr-7-0a1b": { behind: 14 } });

    const run = await workspace.run();

    expect(outcomesOf(run)).toEqual({ "acme/api gh-readonly-queue/main/pr-7-0a1b": "excluded" });
  });
});
