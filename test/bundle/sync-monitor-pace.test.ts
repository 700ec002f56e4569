/** How many pull requests there may be, over runs that hand a state file on: the bundle in its own process. */
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Sandbox, startSandbox } from "@automation/github-sandbox";
import { afterEach, describe, expect, it } from "@jest/globals";
import { branchOf, makeWorkspace, outcomesOf, type SyncWorkspace } from "./sync-run.ts";

let sandbox: Sandbox;
let workspace: SyncWorkspace;

afterEach(async () => {
  await workspace.remove();
  await sandbox.close();
});

const NAMES = ["acme/api", "acme/web"];

/** Two repositories with three stale branches each. */
async function start(sync: Readonly<Record<string, unknown>>) {
  const branches = ["a", "b", "c"].map((name, index) => ({ name, behindBy: 20 - index }));
  sandbox = await startSandbox({
    seed: { repositories: NAMES.map((repository) => ({ repository, commits: 30, branches })) },
  });
  workspace = await makeWorkspace(sandbox, NAMES, { sync });
}

const stateFile = () => join(workspace.folder, "automation_state.json");

async function readWrites() {
  return JSON.parse(await readFile(stateFile(), "utf8")).writes;
}

function names(outcomes: Readonly<Record<string, string>>, outcome: string): readonly string[] {
  return Object.keys(outcomes).filter((name) => outcomes[name] === outcome);
}

describe("max_prs_per_hour", () => {
  it("holds over runs that share a state file, and defers without failing", async () => {
    await start({ max_prs_per_hour: 4 });

    const first = await workspace.run();
    const second = await workspace.run();
    const { content, opened, waiting } = await readWrites();
    const branches = waiting.filter(([, name]: [string, string]) => !name.startsWith("#"));
    await rm(stateFile());
    const forgetful = await workspace.run();

    expect(names(outcomesOf(first), "opened")).toEqual([
      "acme/api a",
      "acme/api b",
      "acme/web a",
      "acme/web b",
    ]);
    expect(names(outcomesOf(second), "opened")).toEqual([]);
    expect(branchOf(second, "acme/api", "c")).toMatchObject({
      outcome: "deferred",
      detail: "limit of 4 new pull requests per hour reached",
    });
    expect(second.exitCode).toBe(0);
    expect({
      content: content.length,
      opened: opened.map((pair: [string, number]) => pair[1]),
      branches: branches.length,
    }).toEqual({ content: 4, opened: [4], branches: 2 });
    expect(names(outcomesOf(forgetful), "opened")).toEqual(["acme/api c", "acme/web c"]);
  });

  it("counts nothing in a dry run, and then the one that has waited comes first among equals", async () => {
    await start({ max_prs_per_hour: 1 });

    await workspace.run({ "dry-run": "true" });
    const run = await workspace.run();

    expect(names(outcomesOf(run), "opened")).toEqual(["acme/web a"]);
  });
});

describe("limits of one repository", () => {
  it("opens so many in one run, and the next ones in the next run", async () => {
    await start({ max_prs_per_repo: 1 });

    const first = await workspace.run();
    const second = await workspace.run();

    expect(names(outcomesOf(first), "opened")).toEqual(["acme/api a", "acme/web a"]);
    expect(names(outcomesOf(second), "opened")).toEqual(["acme/api b", "acme/web b"]);
  });

  it("keeps so many open, until one is merged or closed", async () => {
    await start({ max_open_prs_per_repo: 2 });

    await workspace.run();
    const second = await workspace.run();

    expect(names(outcomesOf(second), "already-open")).toHaveLength(4);
    expect(names(outcomesOf(second), "deferred")).toEqual(["acme/api c", "acme/web c"]);
  });
});

describe("the limit on new content", () => {
  it("ends writing after three strikes, and everything is scanned and reported all the same", async () => {
    await start({});
    const message = "was submitted too quickly";
    sandbox.faults.add({
      kind: "status",
      status: 422,
      headers: { "retry-after": "0" },
      body: { message: "Validation Failed", errors: [{ resource: "PullRequest", code: "custom", message }] },
      match: { method: "POST", path: "/repos/{owner}/{repo}/pulls" },
    });

    const run = await workspace.run({ "max-retries": "1" });

    expect(run.metrics).toMatchObject({
      repos_scanned: 2,
      branches_behind: 6,
      partial: true,
      success_rate: 100,
    });
    expect(names(outcomesOf(run), "deferred")).toHaveLength(6);
    const attempts = sandbox
      .journal()
      .filter(({ path, method }) => method === "POST" && path.endsWith("/pulls"));
    expect(attempts.length).toBeLessThanOrEqual(3);
    expect(run.exitCode).toBe(0);
  });
});

describe("a run that a limit ends early", () => {
  it("says so in the last line of the log and the summary, in the report, and exits with 0", async () => {
    await start({});
    sandbox.faults.add({
      kind: "primary-limit",
      resetSeconds: 1_470,
      match: { method: "POST", path: "/repos/{owner}/{repo}/git/refs" },
    });

    const run = await workspace.run({ "max-retries": "1" });

    const line = "partial: rate limit, resets in 25 minutes, 6 branches deferred";
    expect(run.exitCode).toBe(0);
    expect(run.log.split("\n").at(-1)).toBe(`::warning::${line}`);
    expect(run.summary.trimEnd().split("\n").at(-1)).toBe(`**${line}**`);
    expect(run.report?.early_end).toMatchObject({ cause: "rate-limit", message: line });
    expect(run.report?.early_end?.resets_at).toMatch(/^\d{4}-.*Z$/);
    expect(run.outputs.partial).toBe("true");
  });

  it("says nothing of the kind when it got through", async () => {
    await start({});

    const run = await workspace.run();

    expect(run.report).not.toHaveProperty("early_end");
    expect(`${run.log}${run.summary}`).not.toContain("partial:");
  });
});

describe("the distance between writes", () => {
  const CONTENT = /^\/repos\/[^/]+\/[^/]+\/(pulls|issues|issues\/\d+\/comments)$/;

  it("is kept between pull requests, and costs no more than them: refs, merges and labels go in between", async () => {
    await start({});

    const run = await workspace.run({ "write-interval-ms": "300" });

    const writes = sandbox.journal().filter(({ method, path }) => method !== "GET" && path !== "/graphql");
    const content = writes.filter(({ method, path }) => method === "POST" && CONTENT.test(path));
    const waited = run.metrics?.write_wait_seconds ?? 0;
    expect(content).toHaveLength(6);
    expect(writes.length).toBeGreaterThanOrEqual(18);
    // Paced like pull requests, 18 writes would wait for 17 x 0.3 s at least.
    expect(waited).toBeGreaterThan(0);
    expect(waited).toBeLessThan(17 * 0.3);
  });
});
