/** What people do with branches and pull requests in the weeks after the first sync, and with the configuration. In the bundle's own process. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Sandbox, startSandbox } from "@automation/github-sandbox";
import { afterEach, describe, expect, it } from "@jest/globals";
import { act, commitOn, PEOPLE } from "./people.ts";
import { branchOf, makeWorkspace, type SyncWorkspace } from "./sync-run.ts";

let sandbox: Sandbox;
let workspace: SyncWorkspace;

afterEach(async () => {
  await workspace.remove();
  await sandbox.close();
});

const BASE = "release/1";
const BRANCH = { name: BASE, behindBy: 15 };

async function start(sync: Readonly<Record<string, unknown>> = {}, branches: readonly object[] = [BRANCH]) {
  sandbox = await startSandbox({
    seed: {
      ...PEOPLE,
      repositories: [{ repository: "acme/api", commits: 30, access: "admin", branches: branches as never }],
    },
  });
  workspace = await makeWorkspace(sandbox, ["acme/api"], { sync, bots: { user_ids: [900, 902] } });
}

async function configure(sync: Readonly<Record<string, unknown>>) {
  const file = join(workspace.folder, "config/ecosystem-repos.json");
  const config = JSON.parse(await readFile(file, "utf8")) as object;
  await writeFile(file, JSON.stringify({ ...config, sync }));
}

async function look(name = BASE, inputs: Readonly<Record<string, string>> = {}) {
  const run = await workspace.run(inputs);
  return { ...branchOf(run, "acme/api", name), metrics: run.metrics, summary: run.summary };
}

const pulls = () => sandbox.repository("acme/api").pullRequests();
const tip = (name: string) => sandbox.repository("acme/api").git.readRef(`refs/heads/${name}`);
const merge = (number: number, method = "merge") =>
  act(sandbox, "ada", "PUT", `/pulls/${number}/merge`, { merge_method: method });

/** The branch's people merge it into the default branch and keep it. */
async function mergeBack(head: string, method = "merge") {
  await act(sandbox, "ada", "POST", "/pulls", { head, base: "main", title: "Back", body: "" });
  await merge((await pulls()).at(-1)?.number ?? 0, method);
}

describe("a person's no", () => {
  it.each([
    ["sync-branch", "default-branch"],
    ["default-branch", "sync-branch"],
  ])("holds when the configuration changes the head from %s to %s", async (before, after) => {
    await start({ head: before });
    await workspace.run();
    await act(sandbox, "ada", "PATCH", "/pulls/1", { state: "closed" });
    await configure({ head: after });

    const branch = await look();

    expect({ outcome: branch.outcome, pulls: (await pulls()).length }).toEqual({
      outcome: "vetoed",
      pulls: 1,
    });
  });
});

describe("a squash", () => {
  it("is still known when the configuration changes the head", async () => {
    await start();
    await workspace.run();
    await merge(1, "squash");
    await configure({ head: "default-branch" });
    await commitOn(sandbox, "main", 3);

    expect(await look()).toMatchObject({ outcome: "squash-replay", pull_request: { number: 1 } });
  });
});

describe("the first sync pull request, while somebody puts a commit on the branch", () => {
  async function startWithHotfix(sync: Readonly<Record<string, unknown>> = {}) {
    await start(sync);
    await workspace.run();
    await commitOn(sandbox, BASE, 1, "hotfix");
  }

  it("stays open, is refreshed, and brings the branch up to date", async () => {
    await startWithHotfix();

    const first = await look();
    await commitOn(sandbox, "main", 15);
    const second = await look();
    await merge(1);
    const third = await look();

    expect(first).toMatchObject({ outcome: "already-open", own_commits: 1, pull_request: { number: 1 } });
    expect(first.summary).not.toContain("needs a person");
    expect(second).toMatchObject({ outcome: "updated", behind_by: 30 });
    expect(third).toMatchObject({ outcome: "ahead", behind_by: 0 });
    expect(await pulls()).toHaveLength(1);
  });

  it("is not opened again once it is closed", async () => {
    await startWithHotfix();
    await act(sandbox, "stale", "PATCH", "/pulls/1", { state: "closed" });

    const branch = await look();

    expect({ outcome: branch.outcome, pulls: (await pulls()).length }).toEqual({
      outcome: "diverged",
      pulls: 1,
    });
  });

  it("is left as it is where work is always reported", async () => {
    await startWithHotfix({ diverged: "report-always" });

    expect(await look()).toMatchObject({ outcome: "diverged", own_commits: 1 });
  });
});

describe("a branch whose own pull request was merged, and that is kept", () => {
  const FEATURE = [{ name: "feature", behindBy: 1, aheadBy: 1 }];

  it.each(
    ["report", "pull-request", "fast-forward"].flatMap((mode) =>
      ["merge", "squash", "rebase"].map((method) => [mode, method] as const),
    ),
  )("is finished and not touched: mode %s after a %s", async (mode, method) => {
    await start({}, FEATURE);
    await mergeBack("feature", method);
    await commitOn(sandbox, "main", 15);
    const before = await tip("feature");

    const [first, second] = [await look("feature", { mode }), await look("feature", { mode })];

    expect({ first: first.outcome, second: second.outcome }).toEqual({
      first: "finished",
      second: "finished",
    });
    expect(first.metrics).toMatchObject({ branches_behind: 0, outcomes: { finished: 1 } });
    expect({ tip: await tip("feature"), pulls: (await pulls()).length }).toEqual({ tip: before, pulls: 1 });
  });

  it("is finished too when it was synced before, and continues after its next commit", async () => {
    await start();
    await workspace.run();
    await merge(1);
    await commitOn(sandbox, BASE, 1, "hotfix");
    await mergeBack(BASE);
    await commitOn(sandbox, "main", 15);

    const over = await look();
    await commitOn(sandbox, BASE, 1, "another");
    const again = await look();

    expect({ over: over.outcome, again: again.outcome }).toEqual({ over: "finished", again: "opened" });
  });

  it("continues when its people merge a sync into it afterwards", async () => {
    await start({ finished: "sync" }, FEATURE);
    await mergeBack("feature");
    await commitOn(sandbox, "main", 15);
    await workspace.run();
    await merge(2);
    await configure({});
    await commitOn(sandbox, "main", 15, "later");

    expect(await look("feature")).toMatchObject({ outcome: "opened", own_commits: 0 });
  });

  it("is moved in the mode fast-forward where that is wanted", async () => {
    await start({ finished: "sync" }, FEATURE);
    await mergeBack("feature");
    await commitOn(sandbox, "main", 15);

    expect(await look("feature", { mode: "fast-forward" })).toMatchObject({ outcome: "fast-forwarded" });
  });
});

describe("a sync pull request from the default branch", () => {
  it("counts as merged after somebody emptied its text", async () => {
    await start({ head: "default-branch" });
    await workspace.run();
    await act(sandbox, "ada", "PATCH", "/pulls/1", { body: "" });
    await merge(1);
    await commitOn(sandbox, BASE, 1, "hotfix");
    await commitOn(sandbox, "main", 15);

    expect(await look()).toMatchObject({ outcome: "opened", own_commits: 1 });
  });
});
