/** What an earlier run, another run or a person may leave behind, on a GitHub that shares nothing with the bundle. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "@jest/globals";
import { PROJECT_ROOT } from "../../packages/cli/src/run-bundled-action.ts";
import { type IndependentGitHub, startIndependentGitHub } from "./independent-github.ts";
import { type ForeignBranchSpec, ForeignRepository, type ForeignSwitches } from "./independent-model.ts";
import { makeWorkspace, outcomesOf, type SyncWorkspace, TOKEN } from "./sync-run.ts";

let github: IndependentGitHub;
let workspace: SyncWorkspace;
let api: ForeignRepository;

afterEach(async () => {
  await workspace.remove();
  await github.close();
});

const SYNC = "ecosystem-sync/old";
const OUR_MERGE = "Merge the default branch into the sync branch\n\nEcosystem-Sync: v1";

/** `acme/api` with the branch `old`, in a workspace that syncs diverged branches too. */
async function start(old: ForeignBranchSpec = { behind: 15, ahead: 1 }, switches: ForeignSwitches = {}) {
  api = new ForeignRepository("acme/api", { old });
  github = await startIndependentGitHub([api], switches);
  workspace = await makeWorkspace(github, ["acme/api"], { sync: { diverged: "sync" } });
}

function isWritten(): boolean {
  return github.requests.some(({ method, path }) => method !== "GET" && path !== "/graphql");
}

describe("a sync branch that already exists, without a pull request", () => {
  it.each<[string, () => void]>([
    ["at the stale branch", () => api.branches.set(SYNC, { oid: api.tip("old") })],
    ["at the default branch", () => api.branches.set(SYNC, { oid: api.tip("main") })],
    [
      "merged by us, and then the run was killed",
      () => {
        api.branches.set(SYNC, { oid: api.tip("old") });
        api.merge(SYNC, "main", OUR_MERGE);
      },
    ],
    [
      "merged by us before both branches moved on",
      () => {
        api.branches.set(SYNC, { oid: api.tip("old") });
        api.merge(SYNC, "main", OUR_MERGE);
        api.push("old");
        api.push("main");
      },
    ],
    [
      "of a pull request that was merged as one squashed commit",
      () => {
        api.branches.set(SYNC, { oid: api.tip("old") });
        api.merge(SYNC, "main", OUR_MERGE);
        api.push("old", "squashed");
      },
    ],
  ])("%s, becomes the head of a new one", async (_, leave) => {
    await start();
    leave();

    const run = await workspace.run();
    github.requests.length = 0;
    await workspace.run();

    expect(run.exitCode).toBe(0);
    expect(api.openPulls()).toEqual([`${SYNC} -> old`]);
    expect(api.compare("main", SYNC)?.behind).toBe(0);
    expect(api.compare("old", SYNC)?.behind).toBe(0);
    expect(isWritten()).toBe(false);
  });

  it.each<[string, () => void]>([
    ["on top", () => undefined],
    ["under a later merge of ours", () => api.push("main") && api.merge(SYNC, "main", OUR_MERGE)],
  ])("keeps the commits of a person: %s", async (_, goOn) => {
    await start();
    api.branches.set(SYNC, { oid: api.tip("old") });
    api.merge(SYNC, "main", OUR_MERGE);
    const work = api.push(SYNC);
    goOn();
    api.push("old");

    await workspace.run();

    expect(api.openPulls()).toEqual([`${SYNC} -> old`]);
    expect(api.ancestors(api.tip(SYNC)).has(work)).toBe(true);
    expect(api.compare("old", SYNC)?.behind).toBe(0);
  });

  it("keeps the commits of a person where pull requests are refused, and leaves no branch of its own", async () => {
    await start();
    api.cut("other", { behind: 20, ahead: 1 });
    api.branches.set(SYNC, { oid: api.tip("old") });
    const work = api.push(SYNC);
    github.fault = ({ method, path }) =>
      method === "POST" && path.endsWith("/pulls")
        ? { status: 403, body: { message: "Resource not accessible by integration" } }
        : undefined;

    await workspace.run({ concurrency: "2", "min-success-rate": "0" });

    expect(api.ancestors(api.tip(SYNC)).has(work)).toBe(true);
    expect(api.branches.has("ecosystem-sync/other")).toBe(false);
  });
});

describe("conflicts", () => {
  const CLASH = { behind: 15, ahead: 1, isConflicting: true };

  it.each<[string, ForeignSwitches, boolean]>([
    ["a draft", {}, true],
    ["a draft, without updateRefs", { hasNoUpdateRefs: true }, true],
    ["no draft where drafts are refused", { refusesDrafts: true }, false],
  ])("open %s from the default branch's commit, once", async (_, switches, isDraft) => {
    await start(CLASH, switches);

    const run = await workspace.run();
    await workspace.run();

    expect(outcomesOf(run)).toEqual({ "acme/api old": "conflict" });
    expect(run.metrics?.prs_created).toBe(1);
    expect(api.pulls).toMatchObject([{ isDraft, labels: ["ecosystem-sync", "sync-conflict"] }]);
    expect(api.tip(SYNC)).toBe(api.tip("main"));
  });

  it("are reported where a rule keeps the sync branch from moving", async () => {
    await start(CLASH);
    github.fault = ({ path, body }) =>
      path === "/graphql" && body.query.includes("updateRefs")
        ? {
            status: 200,
            body: { data: { updateRefs: null }, errors: [{ message: "Cannot update this protected ref." }] },
          }
        : undefined;

    const run = await workspace.run();

    expect(outcomesOf(run)).toEqual({ "acme/api old": "conflict" });
    expect(run.report?.repositories[0]?.branches[0]?.detail).toContain("merge by hand");
    expect(api.openPulls()).toEqual([]);
  });

  it("met by two runs at once open one pull request, which keeps its commits", async () => {
    await start(CLASH);
    api.cut("plain", { behind: 20 });
    const other = await makeWorkspace(github, ["acme/api"], { sync: { diverged: "sync" } });

    const runs = await Promise.all([workspace.run(), other.run()]);
    await other.remove();

    expect(api.openPulls().toSorted()).toEqual([`${SYNC} -> old`, "ecosystem-sync/plain -> plain"]);
    expect(api.compare("old", SYNC)?.ahead).toBeGreaterThan(0);
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  });

  it("are not undone by a run that comes between another one's look and its write", async () => {
    await start(CLASH);
    const other = await makeWorkspace(github, ["acme/api"], { sync: { diverged: "sync" } });
    let first: Promise<unknown> | undefined;
    github.fault = ({ method, path }) => {
      // The first run stops before its first write, until the second one is through.
      if (method !== "POST" || !path.endsWith("/git/refs") || first !== undefined) return undefined;
      first = other.run();
      return { status: 502, body: { message: "Bad Gateway" } };
    };

    const run = await workspace.run();
    await first;
    await other.remove();

    expect(run.metrics?.errors_encountered).toBe(0);
    expect(api.pulls).toHaveLength(1);
    expect(api.compare("old", SYNC)?.ahead).toBeGreaterThan(0);
  });
});

describe("a run that is killed at a conflict", () => {
  it.each([3, 5, 6, 7, 8, 9, 10])("at request %i is completed by the next one", async (last) => {
    await start({ behind: 15, ahead: 1, isConflicting: true });
    const child = spawn(process.execPath, [join(PROJECT_ROOT, "actions/sync-monitor/dist/index.js")], {
      cwd: workspace.folder,
      stdio: "ignore",
      env: {
        NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
        ...github.environment(),
        GITHUB_WORKSPACE: workspace.folder,
        "INPUT_GITHUB-TOKEN": TOKEN,
        INPUT_MODE: "pull-request",
        "INPUT_WRITE-INTERVAL-MS": "0",
      },
    });
    github.fault = () => {
      if (github.requests.length < last) return undefined;
      child.kill("SIGKILL");
      return "lost";
    };
    await new Promise((resolve) => child.once("close", resolve));
    github.fault = () => undefined;

    const run = await workspace.run();
    const again = await workspace.run();

    expect(api.pulls).toMatchObject([{ isDraft: true, labels: ["ecosystem-sync", "sync-conflict"] }]);
    expect(api.tip(SYNC)).toBe(api.tip("main"));
    expect(run.metrics?.errors_encountered).toBe(0);
    expect(outcomesOf(again)).toEqual({ "acme/api old": "conflict" });
  });
});

describe("labels", () => {
  it("that are refused cost no pull request and no error, now and later", async () => {
    await start({ behind: 15 }, { refusesLabels: true });

    const run = await workspace.run();
    const again = await workspace.run();

    expect(outcomesOf(run)).toEqual({ "acme/api old": "opened" });
    expect(run.report?.repositories[0]?.branches[0]?.detail).toContain("labels could not be set");
    expect({
      runExitCode: run.exitCode,
      againExitCode: again.exitCode,
      againErrorsEncountered: again.metrics?.errors_encountered,
    }).toEqual({ runExitCode: 0, againExitCode: 0, againErrorsEncountered: 0 });
    expect(outcomesOf(again)).toEqual({ "acme/api old": "already-open" });
  });

  it("whose history cannot be read are left alone", async () => {
    await start({ behind: 15 });
    await workspace.run();
    for (const pull of api.pulls) pull.labels = [];
    github.fault = ({ path }) => (path.endsWith("/events") ? { status: 403, body: {} } : undefined);

    const again = await workspace.run();

    expect(outcomesOf(again)).toEqual({ "acme/api old": "already-open" });
    expect(again.metrics?.errors_encountered).toBe(0);
  });
});

describe("what is over", () => {
  it.each<[string, ForeignSwitches]>([
    ["on a GitHub with everything that it needs", {}],
    ["without GraphQL", { hasNoGraphql: true }],
    ["without updateRefs", { hasNoUpdateRefs: true }],
    ["with lists that ignore their filters", { ignoresFilters: true }],
    ["where nobody knows whose the token is", { hidesViewer: true }],
  ])("is closed, also without comments: %s", async (_, switches) => {
    await start({ behind: 15 }, switches);
    await workspace.run();
    api.merge("old", "main", "by hand");

    const run = await workspace.run();

    expect(api.openPulls()).toEqual([]);
    expect(run.report?.repositories[0]?.retired).toMatchObject([
      { name: SYNC, outcome: "retired", pull_request: { number: 1 } },
    ]);
    expect(run.metrics?.errors_encountered).toBe(0);
    expect(api.branches.has(SYNC)).toBe(false);
  });

  it("stays where comparisons know names only: nobody can tell what is below a merge of ours", async () => {
    await start({ behind: 15 }, { comparesNamesOnly: true });
    await workspace.run();
    api.merge("old", "main", "by hand");

    const run = await workspace.run();

    expect(run.report?.repositories[0]?.retired).toMatchObject([{ name: SYNC, outcome: "kept" }]);
    expect({
      openPulls: api.openPulls().length,
      hasBranch: api.branches.has(SYNC),
      exitCode: run.exitCode,
    }).toEqual({ openPulls: 1, hasBranch: true, exitCode: 0 });
  });

  it.each<[string, ForeignSwitches]>([
    ["on a GitHub that does not tell who closed it", {}],
    ["without GraphQL", { hasNoGraphql: true }],
    ["whose GraphQL knows open ones only", { listsOnlyOpen: true }],
  ])("by somebody's will stays closed: %s", async (_, switches) => {
    await start({ behind: 15 }, switches);
    await workspace.run();
    for (const pull of api.pulls) pull.state = "closed";

    const run = await workspace.run();

    expect(outcomesOf(run)).toEqual({ "acme/api old": "vetoed" });
    expect(api.openPulls()).toEqual([]);
  });
});

describe("fast-forward", () => {
  it("moves what is only behind and free, and opens pull requests for the rest", async () => {
    await start({ behind: 15 });
    api.cut("closed", { behind: 15, isProtected: true });
    api.cut("work", { behind: 15, ahead: 1 });

    const run = await workspace.run({ mode: "fast-forward" });
    github.requests.length = 0;
    const again = await workspace.run({ mode: "fast-forward" });

    expect(outcomesOf(run)).toEqual({
      "acme/api closed": "opened",
      "acme/api old": "fast-forwarded",
      "acme/api work": "opened",
    });
    expect(api.tip("old")).toBe(api.tip("main"));
    expect(outcomesOf(again)).toMatchObject({ "acme/api old": "up-to-date" });
    expect(isWritten()).toBe(false);
  });

  it("gives way to a pull request where only the write reports a rule", async () => {
    await start({ behind: 15 });
    github.fault = ({ method }) =>
      method === "PATCH" ? { status: 422, body: { message: "Repository rule violations found" } } : undefined;

    const run = await workspace.run({ mode: "fast-forward" });

    expect(outcomesOf(run)).toEqual({ "acme/api old": "opened" });
  });
});

describe("head: default-branch", () => {
  it("makes no branch, and plans nothing more where automerge is the only label", async () => {
    api = new ForeignRepository("acme/api", { old: { behind: 15 } });
    github = await startIndependentGitHub([api]);
    workspace = await makeWorkspace(github, ["acme/api"], { sync: { labels: ["automerge"] } });

    await workspace.run({ head: "default-branch" });
    github.requests.length = 0;
    const again = await workspace.run({ head: "default-branch" });

    expect(api.openPulls()).toEqual(["main -> old"]);
    expect(outcomesOf(again)).toEqual({ "acme/api old": "already-open" });
    expect(isWritten()).toBe(false);
  });
});

describe("a default branch that does not exist", () => {
  it.each<[string, ForeignSwitches]>([
    ["by GraphQL", {}],
    ["by REST", { hasNoGraphql: true }],
  ])("has a reason of its own, and is reported, %s", async (_, switches) => {
    await start({ behind: 15 }, switches);
    api.branches.delete("main");

    const run = await workspace.run();

    expect(run.exitCode).toBe(0);
    expect(run.report?.repositories).toMatchObject([
      { repository: "acme/api", status: "skipped", reason: "default-branch-missing" },
    ]);
    expect(run.report?.findings).toMatchObject([{ code: "default-branch-missing", repository: "acme/api" }]);
    expect(isWritten()).toBe(false);
  });
});
