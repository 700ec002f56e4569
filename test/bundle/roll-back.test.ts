import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { RollbackReport } from "@automation/core/rollback";
import { type Sandbox, type SeedSpec, startSandbox } from "@automation/github-sandbox";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { runBundledAction } from "../../packages/cli/src/run-bundled-action.ts";
import { act, commitOn, PEOPLE } from "./people.ts";
import { branchOf, makeWorkspace, outcomesOf, type SyncWorkspace, TOKEN } from "./sync-run.ts";

const RUN = { GITHUB_RUN_ID: "4711", GITHUB_RUN_ATTEMPT: "1" };
const SEED: SeedSpec = {
  ...PEOPLE,
  repositories: [
    { repository: "acme/api", commits: 15, branches: [{ name: "dev", behindBy: 12 }] },
    { repository: "acme/web", commits: 15, branches: [{ name: "dev", behindBy: 12 }] },
  ],
};

let sandbox: Sandbox;
let workspace: SyncWorkspace;

beforeEach(async () => {
  sandbox = await startSandbox({ seed: SEED });
  workspace = await makeWorkspace(sandbox, ["acme/api", "acme/web"]);
});

afterEach(async () => {
  await sandbox.close();
  await workspace.remove();
});

async function rollBack(inputs: Readonly<Record<string, string>> = {}) {
  const reportFile = inputs["report-file"] ?? "automation_rollback.json";
  const lines: string[] = [];
  const run = await runBundledAction({
    action: "roll-back",
    workspace: workspace.folder,
    environment: { ...sandbox.environment() },
    inputs: { "github-token": TOKEN, "write-interval-ms": "0", mode: "apply", ...inputs },
    onLine: (line) => lines.push(line),
  });
  const text = await readFile(join(workspace.folder, reportFile), "utf8").catch(() => "null");
  return { ...run, log: lines.join("\n"), report: JSON.parse(text) as RollbackReport };
}

const journalFile = () => join(workspace.folder, "automation_journal.jsonl");
const writesSoFar = () => sandbox.journal().filter(({ isWriteApplied }) => isWriteApplied).length;

async function branchNames(name = "acme/api"): Promise<readonly string[]> {
  return (await sandbox.repository(name).branches()).map((branch) => branch.name).toSorted();
}

async function pullRequestsOf(name = "acme/api") {
  return (await sandbox.repository(name).pullRequests()).map(({ number, state, labels, title }) => ({
    ...{ number, state, labels, title },
  }));
}

describe("roll-back", () => {
  it("plans without a write, and says what stays for good", async () => {
    await workspace.run({}, RUN);
    const before = writesSoFar();

    const { exitCode, outputs, report, summary } = await rollBack({ mode: "plan" });

    expect(exitCode).toBe(0);
    expect(writesSoFar()).toBe(before);
    expect(outputs).toMatchObject({ planned: "8", compensated: "0", failed: "0" });
    expect(report.operations.map(({ run }) => run)).toEqual(Array(8).fill("4711/1"));
    expect(summary).toContain("What stays for good");
    expect(summary).toContain("the closed pull request");
  });

  it("undoes a run, once however often it is asked, and two at the same time", async () => {
    await workspace.run({}, RUN);

    const both = await Promise.all([rollBack(), rollBack({ "report-file": "other.json" })]);
    const again = await rollBack();

    expect(both.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(await branchNames()).toEqual(["dev", "main"]);
    expect((await pullRequestsOf()).map(({ state }) => state)).toEqual(["closed"]);
    expect(again.outputs).toMatchObject({ compensated: "0", failed: "0", "already-gone": "8" });
    const comments = (await sandbox.repository("acme/api").pullRequests())[0]?.comments ?? [];
    expect(comments.length).toBeLessThanOrEqual(2);
  });

  it("does not keep the next run from opening a pull request again", async () => {
    await workspace.run({}, RUN);
    await rollBack();

    const next = await workspace.run({}, { GITHUB_RUN_ID: "4712", GITHUB_RUN_ATTEMPT: "1" });

    expect(outcomesOf(next)).toMatchObject({ "acme/api dev": "opened" });
  });

  it("leaves alone what people committed to and wrote on", async () => {
    await workspace.run({}, RUN);
    await commitOn(sandbox, "ecosystem-sync/dev");
    await act(sandbox, "ada", "POST", "/issues/1/comments", { body: "I am at it." });

    const { exitCode, report } = await rollBack();

    expect(exitCode).toBe(0);
    expect(report.summary).toMatchObject({ skipped: 4, compensated: 4, failed: 0 });
    expect(await branchNames()).toEqual(["dev", "ecosystem-sync/dev", "main"]);
    expect((await pullRequestsOf()).map(({ state }) => state)).toEqual(["open"]);
    expect(await branchNames("acme/web")).toEqual(["dev", "main"]);
  });

  it("offers a revert of what was merged, and sync-monitor leaves the branch alone until the label is taken off", async () => {
    await workspace.run({}, RUN);
    await act(sandbox, "ada", "PUT", "/pulls/1/merge", {});
    const { git } = sandbox.repository("acme/api");
    const merged = await git.readRef("refs/heads/dev");

    const { exitCode, report } = await rollBack();
    await rollBack();
    await commitOn(sandbox, "main", 20);
    const blocked = await workspace.run();
    await act(sandbox, "ada", "DELETE", "/issues/1/labels/sync-blocked");
    const lifted = await workspace.run();

    expect(exitCode).toBe(0);
    expect(report.operations.find(({ operation }) => operation === "open-pull-request")).toMatchObject({
      ...{ repository: "acme/api", status: "compensated" },
    });
    expect(await git.readRef("refs/heads/dev")).toBe(merged);
    const titles = (await pullRequestsOf()).map(({ title }) => title);
    expect(titles.filter((title) => title.startsWith("Revert"))).toHaveLength(1);
    expect(outcomesOf(blocked)).toMatchObject({ "acme/api dev": "vetoed" });
    expect(branchOf(blocked, "acme/api", "dev")?.detail).toContain("sync-blocked");
    expect(outcomesOf(lifted)).toMatchObject({ "acme/api dev": "opened" });
  });

  it("finds what a run made without its journal, by the run's ID", async () => {
    await workspace.run({}, RUN);
    await workspace.run({}, { GITHUB_RUN_ID: "9", GITHUB_RUN_ATTEMPT: "1" });
    const other = await rollBack({ "run-id": "5", "journal-files": "none.jsonl" });

    const { exitCode, outputs, report } = await rollBack({ "run-id": "4711", "journal-files": "none.jsonl" });

    expect(other.outputs).toMatchObject({ compensated: "0", failed: "0" });
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ compensated: "4", failed: "0" });
    expect(report.notes.join()).toContain("Without a journal");
    expect(await branchNames()).toEqual(["dev", "main"]);
  });

  it.each([
    ["its journal", {}, "8"],
    ["the marks that it left", { "run-id": "4711", "journal-files": "none.jsonl" }, "4"],
  ])("undoes a run whose sync branches have other prefixes, by %s", async (_, inputs, compensated) => {
    await writeFile(
      join(workspace.folder, "config", "ecosystem-repos.json"),
      JSON.stringify({
        repositories: ["acme/api", { repository: "acme/web", pull_requests: { branch_prefix: "web-sync/" } }],
        pull_requests: { branch_prefix: "bot/sync-" },
      }),
    );
    await workspace.run({}, RUN);
    const made = [await branchNames(), await branchNames("acme/web")];

    const { exitCode, outputs } = await rollBack(inputs);

    expect(made).toEqual([
      ["bot/sync-dev", "dev", "main"],
      ["dev", "main", "web-sync/dev"],
    ]);
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ compensated, failed: "0" });
    expect([await branchNames(), await branchNames("acme/web")]).toEqual([
      ["dev", "main"],
      ["dev", "main"],
    ]);
  });

  it("refuses a journal that names a repository outside of the configuration, and asks nothing of it", async () => {
    await workspace.run({}, RUN);
    const text = await readFile(journalFile(), "utf8");
    await writeFile(
      join(workspace.folder, "config", "ecosystem-repos.json"),
      '{"repositories":["acme/web"]}',
    );
    await writeFile(journalFile(), text);
    sandbox.clearJournal();

    const { exitCode, report } = await rollBack();

    expect(exitCode).toBe(1);
    expect(
      report.operations.filter(({ status }) => status === "failed").map(({ repository }) => repository),
    ).toEqual(Array(4).fill("acme/api"));
    expect(sandbox.journal().filter(({ path }) => path.includes("/acme/api"))).toEqual([]);
    expect(await branchNames()).toEqual(["dev", "ecosystem-sync/dev", "main"]);
    expect(await branchNames("acme/web")).toEqual(["dev", "main"]);
  });

  it("deletes no branch of people's, whatever a journal says", async () => {
    const oid = await sandbox.repository("acme/api").git.readRef("refs/heads/dev");
    const at = "2026-01-01T00:00:00Z";
    const lines = [
      {
        v: 1,
        seq: 1,
        phase: "before",
        at,
        repository: "acme/api",
        operation: "create-branch",
        target: "dev",
        before: null,
        intent: { oid },
      },
      { v: 1, seq: 1, phase: "after", at, status: "done", after: { oid } },
    ];
    await writeFile(journalFile(), lines.map((line) => JSON.stringify(line)).join("\n"));

    const { exitCode } = await rollBack();

    expect(exitCode).toBe(1);
    expect(await branchNames()).toEqual(["dev", "main"]);
  });

  it.each<[string, (text: string) => string]>([
    ["cut in its last line", (text) => text.slice(0, -30)],
    ["doubled", (text) => text + text],
    ["with lines of another version", (text) => `${text}{"v":2,"phase":"before"}\nnonsense\n`],
  ])("undoes a journal that is %s", async (_, damage) => {
    await workspace.run({}, RUN);
    await writeFile(journalFile(), damage(await readFile(journalFile(), "utf8")));

    const { exitCode, report } = await rollBack();

    expect(exitCode).toBe(0);
    expect(report.summary).toMatchObject({ compensated: 8, failed: 0 });
    expect(await branchNames()).toEqual(["dev", "main"]);
    expect(await branchNames("acme/web")).toEqual(["dev", "main"]);
  });

  it("has nothing to do where nothing was written", async () => {
    const { exitCode, outputs } = await rollBack();

    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ compensated: "0", planned: "0" });
  });
});
