/** What comes after a sync pull request: caught up, merged, left out, deleted, another default branch. In a process of its own. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { type Sandbox, type SeedSpec, startSandbox } from "@automation/github-sandbox";
import { afterEach, describe, expect, it } from "@jest/globals";
import { PROJECT_ROOT } from "../../packages/cli/src/run-bundled-action.ts";
import { act, commitOn, PEOPLE } from "./people.ts";
import { branchOf, makeWorkspace, type SyncRunFiles, type SyncWorkspace, TOKEN } from "./sync-run.ts";

let sandbox: Sandbox;
let workspace: SyncWorkspace;

afterEach(async () => {
  await workspace.remove();
  await sandbox.close();
});

const BASE = "release/1";
const SYNC = `ecosystem-sync/${BASE}`;

async function start(
  repository: Partial<SeedSpec["repositories"][number]> = {},
  entry: Readonly<Record<string, unknown>> = {},
) {
  const branches = [{ name: BASE, behindBy: 14 }];
  sandbox = await startSandbox({
    seed: { ...PEOPLE, repositories: [{ repository: "acme/api", commits: 30, branches, ...repository }] },
  });
  workspace = await makeWorkspace(sandbox, [{ repository: "acme/api", ...entry }]);
}

const git = () => sandbox.repository("acme/api").git;

async function hasBranch(name: string): Promise<boolean> {
  return (await git().readRef(`refs/heads/${name}`)) !== null;
}

async function pull(number = 1) {
  const all = await sandbox.repository("acme/api").pullRequests();
  const found = all.find((one) => one.number === number);
  if (found === undefined) throw new Error(`There is no #${number}.`);
  return found;
}

function retiredOf(run: SyncRunFiles) {
  return run.report?.repositories[0]?.retired;
}

function writes(): readonly string[] {
  return sandbox
    .journal()
    .filter(({ method, operation }) => method !== "GET" && operation?.kind !== "query")
    .map(({ method, path }) => `${method} ${path}`);
}

const catchUp = () => act(sandbox, "ada", "POST", "/merges", { base: BASE, head: "main" });

describe("a branch that caught up", () => {
  it("has its pull request closed with the reason, and its sync branch removed, once", async () => {
    await start();
    await workspace.run();
    await catchUp();

    const run = await workspace.run();
    sandbox.clearJournal();
    const again = await workspace.run();

    expect(branchOf(run, "acme/api", BASE)?.outcome).toBe("ahead");
    expect(retiredOf(run)).toEqual([
      {
        name: SYNC,
        outcome: "retired",
        pull_request: { number: 1, url: expect.any(String) },
        detail: "the branch has caught up; #1 was closed; the branch was removed",
      },
    ]);
    const { state, comments } = await pull();
    expect(state).toBe("closed");
    expect(comments.map(({ body }) => body)).toEqual([expect.stringContaining("Closed by sync-monitor")]);
    expect(await hasBranch(SYNC)).toBe(false);
    expect(run.summary).toContain("ecosystem-sync/release/1");
    expect({
      retired: retiredOf(again),
      writes: writes(),
      errors_encountered: run.metrics?.errors_encountered,
    }).toEqual({ retired: undefined, writes: [], errors_encountered: 0 });
  });

  it("gets another one when it falls behind again: the closing was no veto", async () => {
    await start({}, { diverged: "sync" });
    await workspace.run();
    await catchUp();
    await workspace.run();
    await commitOn(sandbox, "main", 12);

    const run = await workspace.run();

    expect(branchOf(run, "acme/api", BASE)).toMatchObject({ outcome: "opened", pull_request: { number: 2 } });
  });

  it("keeps everything where somebody worked on the sync branch", async () => {
    await start();
    await workspace.run();
    await commitOn(sandbox, SYNC, 1, "resolved");
    const before = await git().readRef(`refs/heads/${SYNC}`);
    await catchUp();
    sandbox.clearJournal();

    const run = await workspace.run();

    expect(retiredOf(run)).toMatchObject([
      { outcome: "kept", detail: expect.stringContaining("nowhere else") },
    ]);
    expect((await pull()).state).toBe("open");
    expect(await git().readRef(`refs/heads/${SYNC}`)).toBe(before);
    expect(writes()).toEqual([]);
  });

  it("keeps its pull request while it is still behind by a little", async () => {
    await start({
      branches: [
        { name: BASE, behindBy: 14 },
        { name: "middle", behindBy: 5 },
      ],
    });
    await workspace.run();
    await act(sandbox, "ada", "PATCH", `/git/refs/heads/${BASE}`, {
      sha: await git().readRef("refs/heads/middle"),
    });
    sandbox.clearJournal();

    const run = await workspace.run();

    expect(branchOf(run, "acme/api", BASE)?.outcome).toBe("within-threshold");
    expect({ state: (await pull()).state, hasBranch: await hasBranch(SYNC), writes: writes() }).toEqual({
      state: "open",
      hasBranch: true,
      writes: [],
    });
  });

  it("is only planned for in a dry run, and not checked in report mode", async () => {
    await start();
    await workspace.run();
    await catchUp();
    sandbox.clearJournal();

    const dry = await workspace.run({ "dry-run": "true" });
    const report = await workspace.run({ mode: "report" });

    expect(retiredOf(dry)).toMatchObject([{ name: SYNC, outcome: "planned", pull_request: { number: 1 } }]);
    expect(retiredOf(report)).toBeUndefined();
    expect({ state: (await pull()).state, writes: writes() }).toEqual({ state: "open", writes: [] });
  });

  it("is left alone once a person opened the closed one again", async () => {
    await start();
    await workspace.run();
    await catchUp();
    const oid = await git().readRef(`refs/heads/${SYNC}`);
    await workspace.run();
    await act(sandbox, "ada", "POST", "/git/refs", { ref: `refs/heads/${SYNC}`, sha: oid });
    await act(sandbox, "ada", "PATCH", "/pulls/1", { state: "open" });

    await workspace.run();

    expect({ state: (await pull()).state, hasBranch: await hasBranch(SYNC) }).toEqual({
      state: "open",
      hasBranch: true,
    });
  });
});

describe("a sync branch that a pull request left behind", () => {
  it.each(["merge", "squash"])("is removed after a %s", async (method) => {
    await start();
    await workspace.run();
    await act(sandbox, "ada", "PUT", "/pulls/1/merge", { merge_method: method });

    const run = await workspace.run();

    expect(retiredOf(run)).toMatchObject([{ name: SYNC, outcome: "retired" }]);
    expect(await hasBranch(SYNC)).toBe(false);
  });

  it("stays while a person's veto holds, so that one click reopens the pull request", async () => {
    await start();
    await workspace.run();
    await act(sandbox, "ada", "PATCH", "/pulls/1", { state: "closed" });

    const run = await workspace.run();

    expect(branchOf(run, "acme/api", BASE)?.outcome).toBe("vetoed");
    expect({ retired: retiredOf(run), hasBranch: await hasBranch(SYNC) }).toEqual({
      retired: undefined,
      hasBranch: true,
    });
  });

  it("is removed when its branch was deleted, and a new branch of that name begins again", async () => {
    await start();
    await workspace.run();
    const sha = await git().readRef(`refs/heads/${BASE}`);
    await act(sandbox, "ada", "DELETE", `/git/refs/heads/${BASE}`);

    const run = await workspace.run();
    await act(sandbox, "ada", "POST", "/git/refs", { ref: `refs/heads/${BASE}`, sha });
    const again = await workspace.run();

    expect(retiredOf(run)).toMatchObject([{ name: SYNC, outcome: "retired" }]);
    expect(branchOf(again, "acme/api", BASE)?.outcome).toBe("opened");
  });

  it("stays when it is the last to hold the commits of a deleted branch", async () => {
    await start({ branches: [{ name: BASE, behindBy: 14, aheadBy: 2 }] }, { diverged: "sync" });
    await workspace.run();
    await act(sandbox, "ada", "DELETE", `/git/refs/heads/${BASE}`);

    const run = await workspace.run();

    expect(retiredOf(run)).toMatchObject([{ name: SYNC, outcome: "kept" }]);
    expect(await hasBranch(SYNC)).toBe(true);
  });

  it("stays where another pull request uses it as its head", async () => {
    await start(
      {
        branches: [
          { name: BASE, behindBy: 14 },
          { name: "other", behindBy: 20 },
        ],
      },
      {
        branches: { include: [BASE] },
      },
    );
    await workspace.run();
    await act(sandbox, "ada", "POST", "/pulls", { title: "Mine", head: SYNC, base: "other" });
    await act(sandbox, "ada", "PUT", "/pulls/1/merge", { merge_method: "squash" });

    const run = await workspace.run();

    expect(retiredOf(run)).toMatchObject([
      { outcome: "kept", detail: "another pull request uses it as its head" },
    ]);
    expect({ state: (await pull(2)).state, hasBranch: await hasBranch(SYNC) }).toEqual({
      state: "open",
      hasBranch: true,
    });
  });

  it("is not taken for ours because of its name", async () => {
    await start({ branches: [{ name: "ecosystem-sync/notes", behindBy: 3 }] });

    const run = await workspace.run();

    expect({
      retired: retiredOf(run),
      hasBranch: await hasBranch("ecosystem-sync/notes"),
      writes: writes(),
    }).toEqual({ retired: undefined, hasBranch: true, writes: [] });
  });

  it("is only reported where a rule keeps it", async () => {
    await start();
    await workspace.run();
    await catchUp();
    sandbox.faults.add({
      match: { graphql: "updateRefs" },
      kind: "status",
      status: 200,
      body: { data: null, errors: [{ message: "Cannot delete this protected branch" }] },
    });

    const run = await workspace.run();

    expect(retiredOf(run)).toMatchObject([{ outcome: "kept", pull_request: { number: 1 } }]);
    expect({ exitCode: run.exitCode, errors_encountered: run.metrics?.errors_encountered }).toEqual({
      exitCode: 0,
      errors_encountered: 0,
    });
  });
});

describe("a branch that the configuration leaves out", () => {
  it("loses its pull request, as the documents promise", async () => {
    await start();
    await workspace.run();
    const narrow = await makeWorkspace(sandbox, [
      { repository: "acme/api", branches: { exclude: ["release/*"] } },
    ]);

    const run = await narrow.run();
    await narrow.remove();

    expect(retiredOf(run)).toMatchObject([{ outcome: "retired", pull_request: { number: 1 } }]);
    expect({ state: (await pull()).state, hasBranch: await hasBranch(SYNC) }).toEqual({
      state: "closed",
      hasBranch: false,
    });
  });
});

describe("another default branch", () => {
  const setDefault = (name: string) => act(sandbox, "ada", "PATCH", "", { default_branch: name });

  /** `trunk` is `main` without its last commit, and 12 of its own. */
  async function startWithTrunk() {
    await start({
      access: "admin",
      branches: [
        { name: BASE, behindBy: 14 },
        { name: "trunk", behindBy: 1, aheadBy: 12 },
      ],
    });
    await workspace.run();
    await setDefault("trunk");
  }

  it("takes over: the old pull request is closed with the reason, and the new one holds nothing of the old", async () => {
    await startWithTrunk();

    const run = await workspace.run();
    const again = await workspace.run();

    expect(branchOf(run, "acme/api", BASE)).toMatchObject({
      outcome: "opened",
      pull_request: { number: 2 },
      detail: expect.stringContaining("replaces #1, which brought in main"),
    });
    const [old, fresh] = [await pull(1), await pull(2)];
    expect({ old: old.state, fresh: fresh.state }).toEqual({ old: "closed", fresh: "open" });
    expect(old.comments.map(({ body }) => body)).toEqual([expect.stringContaining("is now `trunk`")]);
    const main = (await git().readRef("refs/heads/main")) ?? "";
    expect(await git().isAncestor(main, fresh.pull.headOid)).toBe(false);
    expect(branchOf(again, "acme/api", BASE)?.outcome).toBe("already-open");
  });

  it("is planned before it is done", async () => {
    await startWithTrunk();

    const run = await workspace.run({ "dry-run": "true" });

    expect(branchOf(run, "acme/api", BASE)).toMatchObject({
      outcome: "planned",
      detail: expect.stringContaining("replace sync pull request #1"),
    });
  });

  it("that was stale itself loses the pull request into it", async () => {
    await start({ access: "admin" });
    await workspace.run();
    await setDefault(BASE);

    const run = await workspace.run();

    expect(retiredOf(run)).toMatchObject([{ outcome: "retired", pull_request: { number: 1 } }]);
    expect((await pull()).state).toBe("closed");
  });

  it("by another name only continues with the same pull request", async () => {
    await start({ access: "admin" });
    await workspace.run();
    const sha = await git().readRef("refs/heads/main");
    await act(sandbox, "ada", "POST", "/git/refs", { ref: "refs/heads/trunk", sha });
    await setDefault("trunk");
    await act(sandbox, "ada", "DELETE", "/git/refs/heads/main");

    const run = await workspace.run();
    const again = await workspace.run();

    expect(branchOf(run, "acme/api", BASE)).toMatchObject({
      outcome: "updated",
      pull_request: { number: 1 },
    });
    expect(branchOf(again, "acme/api", BASE)?.outcome).toBe("already-open");
    expect((await pull()).state).toBe("open");
  });

  it("leaves what people put on the sync branch to them", async () => {
    await startWithTrunk();
    await commitOn(sandbox, SYNC, 1, "work");
    const before = await git().readRef(`refs/heads/${SYNC}`);

    const run = await workspace.run();

    expect(branchOf(run, "acme/api", BASE)).toMatchObject({
      outcome: "already-open",
      detail: expect.stringContaining("close it by hand"),
    });
    expect(await git().readRef(`refs/heads/${SYNC}`)).toBe(before);
  });
});

describe("a repository that was renamed", () => {
  it("is worked on, and the report has a patch for the configuration", async () => {
    await start({ formerNames: ["acme/legacy"] });
    await workspace.remove();
    workspace = await makeWorkspace(sandbox, [{ repository: "acme/legacy", threshold: 5 }]);

    const run = await workspace.run();

    expect(branchOf(run, "acme/legacy", BASE)?.outcome).toBe("opened");
    expect(run.report?.findings).toEqual([
      {
        code: "renamed",
        repository: "acme/legacy",
        message: expect.stringContaining("was renamed to acme/api"),
        patch: [{ op: "replace", path: "/repositories/0/repository", value: "acme/api" }],
      },
    ]);
  });

  it("is not touched when another one has its name now", async () => {
    await start({ id: 77 }, { id: 78 });

    const run = await workspace.run({ "min-success-rate": "0" });

    expect(run.report?.repositories).toMatchObject([{ status: "failed", reason: "identity-changed" }]);
    expect(writes()).toEqual([]);
  });

  it("keeps its open pull requests where it was archived", async () => {
    await start({ access: "admin" });
    await workspace.run();
    await act(sandbox, "ada", "PATCH", "", { archived: true });
    sandbox.clearJournal();

    const run = await workspace.run();

    expect(run.report?.repositories).toMatchObject([{ status: "skipped", reason: "archived" }]);
    expect({ state: (await pull()).state, writes: writes() }).toEqual({ state: "open", writes: [] });
  });
});

describe("a run that is killed while it tidies up", () => {
  async function killAfter(requests: number): Promise<void> {
    const child = spawn(process.execPath, [join(PROJECT_ROOT, "actions/sync-monitor/dist/index.js")], {
      cwd: workspace.folder,
      stdio: "ignore",
      env: {
        PATH: process.env.PATH,
        NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
        ...sandbox.environment(),
        GITHUB_WORKSPACE: workspace.folder,
        "INPUT_GITHUB-TOKEN": TOKEN,
        INPUT_MODE: "pull-request",
        "INPUT_WRITE-INTERVAL-MS": "0",
        "INPUT_ARTIFACT-NAME": "",
      },
    });
    const ended = new Promise((resolve) => child.once("close", resolve));
    const watch = setInterval(() => {
      if (sandbox.journal().length < requests) return;
      clearInterval(watch);
      child.kill("SIGKILL");
    }, 1);
    await ended;
    clearInterval(watch);
  }

  it.each([4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14])(
    "after %i requests, is completed by the next one, and nothing is said twice",
    async (requests) => {
      await start();
      await workspace.run();
      await catchUp();
      sandbox.clearJournal();
      sandbox.faults.add({ match: {}, kind: "slow", delayMs: 4 });

      await killAfter(requests);
      sandbox.faults.clear();
      const run = await workspace.run();

      const { state, comments } = await pull();
      expect({ state, comments: comments.length, hasBranch: await hasBranch(SYNC) }).toEqual({
        state: "closed",
        comments: 1,
        hasBranch: false,
      });
      expect(run.metrics?.errors_encountered).toBe(0);
    },
  );

  it.each([6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 20])(
    "after %i requests while the default branch changes, the next one opens what is due",
    async (requests) => {
      await start({
        access: "admin",
        branches: [
          { name: BASE, behindBy: 14 },
          { name: "trunk", behindBy: 1, aheadBy: 12 },
        ],
      });
      await workspace.run();
      await act(sandbox, "ada", "PATCH", "", { default_branch: "trunk" });
      sandbox.clearJournal();
      sandbox.faults.add({ match: {}, kind: "slow", delayMs: 4 });

      await killAfter(requests);
      sandbox.faults.clear();
      await workspace.run();

      const open = (await sandbox.repository("acme/api").pullRequests()).filter(
        (one) => one.state === "open",
      );
      expect(open.map(({ number, pull: { baseRef } }) => [number, baseRef])).toEqual([[2, BASE]]);
      const main = (await git().readRef("refs/heads/main")) ?? "";
      expect(await git().isAncestor(main, open[0]?.pull.headOid ?? "")).toBe(false);
    },
  );
});
