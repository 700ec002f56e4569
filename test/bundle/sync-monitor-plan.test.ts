/** plan, approve, apply: the bundle in its own process. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { PlanFile } from "@automation/core/sync";
import { type Sandbox, startSandbox } from "@automation/github-sandbox";
import { afterEach, describe, expect, it } from "@jest/globals";
import { branchOf, makeWorkspace, outcomesOf, type SyncWorkspace } from "./sync-run.ts";

let sandbox: Sandbox;
let workspace: SyncWorkspace;

afterEach(async () => {
  await workspace.remove();
  await sandbox.close();
});

/** Two repositories of the configuration, and one that is not in it, each with two stale branches. */
async function start() {
  const branches = [
    { name: "release/1", behindBy: 20 },
    { name: "release/2", behindBy: 14 },
  ];
  const names = ["acme/api", "acme/web", "acme/secret"];
  sandbox = await startSandbox({
    seed: { repositories: names.map((repository) => ({ repository, commits: 30, branches })) },
  });
  workspace = await makeWorkspace(sandbox, names.slice(0, 2));
}

const writes = () =>
  sandbox.journal().filter(({ method, operation }) => method !== "GET" && operation?.kind !== "query");

async function plan(): Promise<PlanFile> {
  const run = await workspace.run({ "dry-run": "true", "plan-file": "plan.json" });
  expect(run.exitCode).toBe(0);
  return JSON.parse(await readFile(join(workspace.folder, "plan.json"), "utf8"));
}

async function apply(file: unknown, inputs: Readonly<Record<string, string>> = {}) {
  await writeFile(join(workspace.folder, "approved.json"), JSON.stringify(file));
  sandbox.clearJournal();
  return workspace.run({ "apply-plan": "approved.json", ...inputs });
}

async function openBases(): Promise<readonly string[]> {
  const bases = sandbox.repositories().map(async (repository) => {
    const pulls = await repository.pullRequests();
    return pulls.map(({ pull }) => `${repository.fullName} ${pull.baseRef}`);
  });
  return (await Promise.all(bases)).flat().toSorted();
}

/** Puts a commit on a branch, as a push does. */
async function push(repository: string, branch: string): Promise<void> {
  const { git } = sandbox.repository(repository);
  const before = (await git.readRef(`refs/heads/${branch}`)) ?? "";
  const oid = await git.writeCommit({
    parentOids: [before],
    message: "more",
    author: { name: "Ada", email: "ada@example.com", timestamp: 1_900_000_000 },
    files: { "more.txt": "more" },
  });
  await git.updateRefs([{ name: `refs/heads/${branch}`, before, after: oid, force: false }]);
}

describe("plan, approve, apply", () => {
  it("writes nothing for the plan, then exactly what was approved, then nothing more", async () => {
    await start();

    const file = await plan();
    const afterPlan = writes().length;
    const approved = {
      ...file,
      operations: file.operations.filter(({ repository }) => repository === "acme/api"),
    };
    const run = await apply(approved);
    const again = await apply(approved);

    expect(file.operations).toHaveLength(4);
    expect(afterPlan).toBe(0);
    expect(outcomesOf(run)).toEqual({
      "acme/api release/1": "opened",
      "acme/api release/2": "opened",
      "acme/web release/1": "planned",
      "acme/web release/2": "planned",
    });
    expect(await openBases()).toEqual(["acme/api release/1", "acme/api release/2"]);
    expect(outcomesOf(again)["acme/api release/1"]).toBe("already-open");
    expect(run.exitCode).toBe(0);
  });

  it("skips a branch that moved, and one whose default branch did", async () => {
    await start();
    const file = await plan();
    await push("acme/api", "main");

    const run = await apply(file);

    expect(outcomesOf(run)).toMatchObject({
      "acme/api release/1": "deferred",
      "acme/web release/1": "opened",
    });
    expect(branchOf(run, "acme/api", "release/1")?.detail).toMatch(
      /^stale plan: the default branch went from/,
    );
    expect(await openBases()).toEqual(["acme/web release/1", "acme/web release/2"]);
  });

  it("never goes beyond the configuration, whatever the file says", async () => {
    await start();
    const file = await plan();
    const secret = file.operations
      .slice(0, 1)
      .map((operation) => ({ ...operation, repository: "acme/secret" }));

    const run = await apply({ ...file, operations: secret });

    expect(await openBases()).toEqual([]);
    expect(writes()).toEqual([]);
    expect(sandbox.journal().some(({ path }) => path.includes("secret"))).toBe(false);
    expect(run.exitCode).toBe(0);
  });

  it("costs about what it said", async () => {
    await start();
    const file = await plan();
    const scan = await workspace.run({ mode: "report" });

    const run = await apply(file);

    const spent = (run.metrics?.api_calls_made ?? 0) - (scan.metrics?.api_calls_made ?? 0);
    expect(spent).toBeGreaterThanOrEqual(file.expected_calls);
    // Looking at the past of the branches and at open pull requests comes on top.
    expect(spent).toBeLessThanOrEqual(file.expected_calls + 10);
  });

  it.each([
    ["is missing", undefined],
    ["is no plan", { schema_version: 9 }],
    ["is for another GitHub", { schema_version: 1, api_url: "https://api.github.com", operations: [] }],
  ])("is an error before anything is asked when the file %s", async (_, file) => {
    await start();

    const run = file === undefined ? await workspace.run({ "apply-plan": "gone.json" }) : await apply(file);

    expect(run.exitCode).toBe(1);
    expect(sandbox.journal()).toEqual([]);
  });

  it("writes no plan without a dry run, and none over another file", async () => {
    await start();

    await workspace.run({ "plan-file": "plan.json" });
    const same = await workspace.run({ "dry-run": "true", "plan-file": "automation_sync.json" });

    await expect(readFile(join(workspace.folder, "plan.json"))).rejects.toThrow("ENOENT");
    expect(same.exitCode).toBe(1);
    expect(same.log).toContain("plan-file is automation_sync.json, which is another file");
  });
});
