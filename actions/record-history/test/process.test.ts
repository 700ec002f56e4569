import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { summarizeRun } from "@automation/core/metrics";
import { createSyncReport } from "@automation/core/report";
import type { RepositoryResult } from "@automation/core/sync";
import { type Sandbox, startSandbox } from "@automation/github-sandbox";
import { ActionWorkspace } from "@automation/test-kit/action-process";
import { startCacheService } from "@automation/test-kit/cache-service";
import { afterEach, beforeEach, expect, it } from "@jest/globals";

const TOKEN = "ghp_processTestToken0123456789abcdefABCDEF";
const NOW = Date.now();

const API: RepositoryResult = {
  repository: { owner: "acme", name: "api" },
  status: "scanned",
  threshold: 10,
  branches: [{ name: "old", aheadBy: 0, behindBy: 14, outcome: "reported" }],
};

let sandbox: Sandbox;
let workspace: ActionWorkspace;

beforeEach(async () => {
  sandbox = await startSandbox({
    seed: { repositories: [{ repository: "acme/ops" }, { repository: "acme/read", access: "read" }] },
  });
  workspace = await ActionWorkspace.make("record-history", {
    ...sandbox.environment(),
    GITHUB_REPOSITORY: "acme/ops",
    GITHUB_WORKFLOW: "Sync",
    GITHUB_EVENT_NAME: "schedule",
    GITHUB_RUN_ATTEMPT: "1",
  });
  await writeReports();
});

afterEach(async () => {
  await sandbox.close();
  await workspace.remove();
});

async function writeReports(id = "7") {
  const shared = {
    startedAtMs: NOW - 60_000,
    finishedAtMs: NOW,
    repositories: [API],
    errors: [],
    isPartial: false,
  };
  const run = { id, attempt: 1, workflow: "Sync", repository: "acme/ops" };
  const metrics = summarizeRun({ ...shared, requestCount: 3, rateLimit: {}, run });
  const report = createSyncReport({ ...shared, mode: "report", isDryRun: false, threshold: 10 });
  await workspace.write("automation_metrics.json", metrics);
  await workspace.write("automation_sync.json", report);
}

const record = (
  inputs: Readonly<Record<string, string>> = {},
  environment: Readonly<Record<string, string>> = {},
) => workspace.run({ "github-token": TOKEN, ...inputs }, { GITHUB_RUN_ID: "7", ...environment });

async function readStream(stream: string) {
  const [year, month, day] = new Date(NOW).toISOString().slice(0, 10).split("-");
  const path = `v1/${stream}/${year}/${month}/${day}.jsonl`;
  const headers = { authorization: `token ${TOKEN}`, accept: "application/vnd.github.raw+json" };
  const answer = await fetch(`${sandbox.url}/repos/acme/ops/contents/${path}?ref=automation-data`, {
    headers,
  });
  return (await answer.text())
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
}

it("records the reports of a run in a branch, each once", async () => {
  const first = await record();
  const again = await record();

  const [runs, repositories] = [await readStream("runs"), await readStream("repositories")];
  expect(first).toMatchObject({
    exitCode: 0,
    outputs: {
      records: "2",
      commit: expect.stringMatching(/^[0-9a-f]{40}$/),
      branch: "automation-data",
      spilled: "false",
    },
  });
  expect(again).toMatchObject({ exitCode: 0, outputs: { records: "0", commit: "", spilled: "false" } });
  expect(runs).toMatchObject([{ run: { id: "7", event: "schedule" }, mode: "report", repos_scanned: 1 }]);
  expect(repositories).toMatchObject([{ repository: "acme/api", behind: 14, due: 1 }]);
});

it("writes the same files into a folder, without a token's help, and hides names where it is told to", async () => {
  const { exitCode, outputs } = await record({ folder: "history", redact: "names" });

  const files = await readdir(join(workspace.folder, "history"), { recursive: true });
  const shard = files.find((file) => file.includes("repositories") && file.endsWith(".jsonl")) ?? "";
  const text = await readFile(join(workspace.folder, "history", shard), "utf8");
  expect({ exitCode, outputs }).toMatchObject({ exitCode: 0, outputs: { records: "2", branch: "" } });
  expect(text).toMatch(/"repository":"repository-[0-9a-f]{16}"/);
  expect(text).not.toContain("acme/api");
  expect(sandbox.journal()).toEqual([]);
});

it("fails no job when the branch may not be written, and records it all with the next run", async () => {
  const cache = await startCacheService();
  try {
    const refused = await record({ repository: "acme/read" }, cache.env);
    await writeReports("8");
    const next = await record({}, { ...cache.env, GITHUB_RUN_ID: "8" });
    const later = await record({}, { ...cache.env, GITHUB_RUN_ID: "8" });

    expect(refused).toMatchObject({ exitCode: 0, outputs: { records: "0", spilled: "true" } });
    expect(refused.log).toContain("contents: write");
    expect(next).toMatchObject({ exitCode: 0, outputs: { records: "4", spilled: "false" } });
    expect(later.outputs.records).toBe("0");
    expect((await readStream("runs")).map(({ run }) => (run as { id: string }).id)).toEqual(["7", "8"]);
  } finally {
    await cache.close();
  }
});

it("warns once that the branch may not be written, with what to do, and not again while records wait", async () => {
  const cache = await startCacheService();
  try {
    const rounds = [];
    for (const id of ["7", "8", "9"]) {
      await writeReports(id);
      rounds.push(await record({ repository: "acme/read" }, { ...cache.env, GITHUB_RUN_ID: id }));
    }
    await writeReports("10");
    const next = await record({}, { ...cache.env, GITHUB_RUN_ID: "10" });

    expect(rounds.map(({ exitCode, outputs }) => [exitCode, outputs.spilled])).toEqual([
      [0, "true"],
      [0, "true"],
      [0, "true"],
    ]);
    const said = rounds.map(({ log }) => /::warning.*contents: write/.test(log));
    expect(said).toEqual([true, false, false]);
    expect(rounds[2]?.log).toContain("4 earlier records still wait");
    expect(next.outputs).toMatchObject({ records: "8", spilled: "false" });
  } finally {
    await cache.close();
  }
});

it("records nothing, and asks nobody, when the branch is none", async () => {
  const { exitCode, outputs } = await record({ branch: "none" });

  expect({ exitCode, outputs }).toMatchObject({ exitCode: 0, outputs: { records: "0", branch: "" } });
  expect(sandbox.journal()).toEqual([]);
});

it("writes nothing in a dry run, and nothing for files that are no reports", async () => {
  const dry = await record({ "dry-run": "true" });
  await workspace.write("automation_metrics.json", "{");
  await workspace.write("automation_sync.json", "[]");
  const broken = await record();

  expect(dry.log).toContain("2 records would be written");
  expect(broken).toMatchObject({ exitCode: 0, outputs: { records: "0", spilled: "false" } });
  expect(broken.log).toContain("automation_metrics.json was not recorded.");
  expect(sandbox.journal()).toEqual([]);
});

it.each([
  ["branch", "../main"],
  ["folder", "../elsewhere"],
  ["redact", "some"],
  ["retention-days", "1"],
])("refuses a wrong %s", async (name, value) => {
  const { exitCode, log } = await record({ [name]: value });

  expect(exitCode).toBe(1);
  expect(log).toContain(name);
});
