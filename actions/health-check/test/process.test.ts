import { readFileSync } from "node:fs";
import path from "node:path";
import type { HealthReport } from "@automation/core/health";
import { createRecord, type HistoryStream, recordHistory } from "@automation/core/history";
import { createHistoryFolder } from "@automation/folder";
import { type Sandbox, startSandbox } from "@automation/github-sandbox";
import { ActionWorkspace } from "@automation/test-kit/action-process";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { Ajv } from "ajv";

const HOUR_MS = 3_600_000;
const TOKEN = "ghp_processTestToken0123456789abcdefABCDEF";
const SCHEMA = new URL("../../../packages/core/schemas/health-report.schema.json", import.meta.url);
const isReport = new Ajv({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(SCHEMA, "utf8")),
);

const ago = (hours: number) => new Date(Date.now() - hours * HOUR_MS).toISOString();

let sandbox: Sandbox;
let workspace: ActionWorkspace;

beforeEach(async () => {
  sandbox = await startSandbox({
    seed: {
      tokens: [
        { token: TOKEN, login: "octo" },
        { token: "github_pat_processTest", login: "octo" },
      ],
      repositories: [
        {
          repository: "acme/ops",
          access: "admin",
          workflows: [
            {
              name: "Sync",
              path: ".github/workflows/sync.yml",
              createdAt: ago(500),
              runs: [
                { createdAt: ago(3), conclusion: "failure" },
                { createdAt: ago(2), conclusion: "failure" },
                { createdAt: ago(0.1), event: "pull_request", conclusion: "failure" },
              ],
            },
            {
              name: "Nightly",
              path: ".github/workflows/nightly.yml",
              createdAt: ago(500),
              runs: [{ createdAt: ago(50) }],
            },
            { name: "Old", path: ".github/workflows/old.yml", state: "disabled_inactivity" },
          ],
        },
        { repository: "acme/api" },
      ],
    },
  });
  workspace = await ActionWorkspace.make("health-check", {
    ...sandbox.environment(),
    GITHUB_REPOSITORY: "acme/ops",
  });
  await workspace.write("config/ecosystem-repos.json", { repositories: ["acme/api"] });
  await workspace.write("automation_metrics.json", {
    schema_version: 1,
    start_time: ago(1.1),
    end_time: ago(1),
    duration_seconds: 60,
    repos_scanned: 10,
    branches_analyzed: 20,
    branches_behind: 0,
    prs_created: 0,
    errors_encountered: 0,
    success_rate: 100,
    api_calls_made: 12,
  });
  const cron = (line: string) => `on:\n  schedule:\n    - cron: "${line}"\n`;
  await workspace.write(".github/workflows/sync.yml", cron("0 0 1 1 *"));
  await workspace.write(".github/workflows/nightly.yml", cron("0 */6 * * *"));
});

afterEach(async () => {
  await sandbox.close();
  await workspace.remove();
});

async function check(inputs: Readonly<Record<string, string>> = {}) {
  const run = await workspace.run({ "github-token": TOKEN, ...inputs });
  const file = inputs["report-file"] ?? "automation_health.json";
  const report = JSON.parse(await workspace.read(file)) as HealthReport;
  const statuses = Object.fromEntries(report.checks.map(({ id, status }) => [id, status]));
  return { ...run, report, statuses };
}

describe("health-check", () => {
  it("finds nothing wrong where nothing is, and says so", async () => {
    sandbox.clearJournal();
    const seed = { repository: "acme/well", access: "admin" as const };
    await sandbox.seed({ repositories: [seed] });

    const { exitCode, outputs, report, summary } = await check({ repository: "" }).then(async () => {
      const env = { GITHUB_REPOSITORY: "acme/well" };
      const run = await workspace.run({ "github-token": TOKEN }, env);
      return { ...run, report: JSON.parse(await workspace.read("automation_health.json")) as HealthReport };
    });

    expect(exitCode).toBe(0);
    expect(isReport(report)).toBe(true);
    expect(outputs).toEqual({
      healthy: "true",
      status: "warning",
      "total-checks": String(report.checks.length),
      passed: String(report.summary.passed),
      warnings: "1",
      errors: "0",
      "report-file": "automation_health.json",
    });
    expect(report.warnings).toEqual([expect.stringMatching(/^AUT-004 .*classic token/)]);
    expect(summary).toContain("## ⚠️ Health: 1 warning");
  });

  it("reports what is wrong with workflows, since when, and what to do", async () => {
    const { exitCode, report, statuses, summary, log } = await check({ workflows: "sync.yml\nNightly" });

    expect(exitCode).toBe(1);
    expect(isReport(report)).toBe(true);
    expect(statuses).toMatchObject({
      "SCH-001": "error",
      "SCH-002": "error",
      "SCH-003": "ok",
      "SCH-005": "warning",
      "CFG-003": "ok",
      "PRM-002": "ok",
    });
    expect(report.checks.find(({ id }) => id === "SCH-005")).toMatchObject({ value: 2 });
    expect(report.checks.find(({ id }) => id === "SCH-002")?.message).toContain("nightly.yml was due");
    expect(summary).toContain('gh workflow enable "old.yml"');
    expect(log).toContain(
      "::error::SCH-001 workflow.state: .github/workflows/old.yml was disabled by GitHub",
    );
  });

  it("says what a refused token keeps it from, after one call, and continues with the rest", async () => {
    const { exitCode, statuses, log } = await check({ "github-token": "ghp_unknown00000000000000" });

    expect(exitCode).toBe(1);
    expect(statuses).toMatchObject({
      "AUT-001": "error",
      "RAT-001": "skipped",
      "SCH-001": "skipped",
      "CFG-001": "ok",
      "RUN-001": "ok",
    });
    expect(sandbox.journal()).toHaveLength(1);
    expect(log).not.toMatch(/^(?!::add-mask::).*ghp_unknown/m);
  });

  it("calls an empty token an error, without a call", async () => {
    const { statuses } = await check({ "github-token": "" });

    expect(statuses).toMatchObject({ "AUT-001": "error", "SCH-001": "skipped" });
    expect(sandbox.journal()).toEqual([]);
  });

  it("calls unknown what GitHub does not answer, and is done in time", async () => {
    sandbox.faults.add({ kind: "slow", delayMs: 4_000, match: { path: "^/repos/.*actions/workflows" } });

    const { exitCode, statuses } = await check({ "check-timeout-seconds": "1", workflows: "sync.yml" });

    expect(exitCode).toBe(1);
    expect(statuses).toMatchObject({
      "SCH-001": "unknown",
      "SCH-002": "unknown",
      "SCH-003": "ok",
      "AUT-001": "ok",
    });
  });

  it("does not take a GitHub that is down for a bad token", async () => {
    sandbox.faults.add({ kind: "html-502" });

    const { exitCode, statuses, outputs, summary, log, report } = await check();

    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ status: "unknown", healthy: "false" });
    expect(report).toMatchObject({ healthy: false, status: "unknown", summary: { score: null } });
    expect(summary).toMatch(
      /^## ❔ Health could not be evaluated: no result for 2 critical checks \(AUT-001, SCH-001\)/,
    );
    expect(summary).toMatch(/Score not available: \d\d % of the weight was evaluated/);
    expect(log).toMatch(/::error::Health could not be evaluated/);
    expect(statuses).toMatchObject({ "AUT-001": "unknown", "SCH-001": "unknown", "RUN-001": "ok" });
  });

  it.each([
    ["error", 1],
    ["warning", 1],
    ["never", 0],
  ])("exits by fail-on where GitHub is down: %s", async (failOn, expected) => {
    sandbox.faults.add({ kind: "html-502" });

    const { exitCode, outputs } = await check({ "fail-on": failOn });

    expect(exitCode).toBe(expected);
    expect(outputs.healthy).toBe("false");
  });

  it("needs nothing but a valid token where no workflow is watched", async () => {
    sandbox.faults.add({ kind: "status", status: 404, match: { path: "^/repos/" } });
    sandbox.faults.add({ kind: "status", status: 404, match: { graphql: "members" } });

    const { exitCode, outputs, statuses } = await check({ "github-token": "github_pat_processTest" });

    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ healthy: "true", status: "ok" });
    expect(statuses).toMatchObject({
      "AUT-001": "ok",
      "AUT-003": "skipped",
      "CFG-003": "unknown",
      "SCH-001": "skipped",
      "SCH-003": "unknown",
    });
  });

  it("names the permission that a token lacks", async () => {
    sandbox.faults.add({
      kind: "status",
      status: 403,
      body: { message: "Resource not accessible by integration" },
      headers: { "x-accepted-github-permissions": "actions=read" },
      match: { path: "^/repos/.*actions/" },
    });

    const { report } = await check({ workflows: "sync.yml" });

    expect(report.checks.find(({ id }) => id === "AUT-003")).toMatchObject({
      status: "warning",
      message: expect.stringContaining("Give the token `actions: read`"),
    });
    expect(report.checks.find(({ id }) => id === "SCH-001")).toMatchObject({
      status: "unknown",
      reason: "Forbidden",
    });
  });

  it("reads the workflow's own repository with history-token where github-token has no access to it", async () => {
    sandbox.faults.add({
      kind: "status",
      status: 403,
      body: { message: "Resource not accessible by integration" },
      match: { path: "^/repos/acme/ops/actions/workflows$" },
      times: 1,
    });

    const { statuses } = await check({ workflows: "sync.yml", "history-token": "github_pat_processTest" });

    expect(statuses).toMatchObject({ "AUT-003": "ok", "SCH-001": "error" });
    const asked = sandbox
      .journal()
      .filter(({ path }) => path.split("?")[0] === "/repos/acme/ops/actions/workflows");
    expect(asked.map(({ status }) => status)).toEqual([403, 200]);
  });

  it.each([
    ["never", { "max-metrics-age-hours": "1" }, 0],
    ["error", { "max-metrics-age-hours": "1" }, 1],
    ["error", {}, 1],
    ["warning", {}, 1],
  ])("fails the step as fail-on says: %s with %j", async (failOn, inputs, exitCode) => {
    const run = await check({ "fail-on": failOn, ...inputs });

    expect(run.outputs.errors).not.toBe("0");
    expect(run.exitCode).toBe(exitCode);
  });

  it("merges the files of several shards", async () => {
    const shard = JSON.parse(await workspace.read("automation_metrics.json"));
    await workspace.write("shards/1.json", { ...shard, repos_scanned: 30, success_rate: 100 });
    await workspace.write("shards/2.json", { ...shard, repos_scanned: 10, success_rate: 20 });

    const { report } = await check({ "metrics-file": "shards/*.json" });

    expect(report.metrics).toMatchObject({ files: 2, repos_scanned: 40, success_rate: 80 });
    expect(report.checks.find(({ id }) => id === "RUN-001")).toMatchObject({ status: "warning", value: 80 });
  });

  it("writes a badge and OpenMetrics where asked to", async () => {
    await check({
      "badge-file": "out/badge.json",
      "openmetrics-file": "out/health.prom",
      "fail-on": "never",
    });

    expect(JSON.parse(await workspace.read("out/badge.json"))).toMatchObject({
      schemaVersion: 1,
      color: "red",
    });
    expect(await workspace.read("out/health.prom")).toMatch(
      /automation_sync_success_ratio 1\n[\s\S]*# EOF\n$/,
    );
  });

  it("takes a missing configuration and missing metrics for findings, not for a crash", async () => {
    const { exitCode, statuses } = await check({ config: "gone.json", "metrics-file": "gone.json" });

    expect(exitCode).toBe(1);
    expect(statuses).toMatchObject({
      "CFG-001": "error",
      "CFG-002": "skipped",
      "CFG-003": "skipped",
      "MET-001": "warning",
      "RUN-001": "skipped",
      "PRQ-001": "skipped",
    });
  });

  it("looks back into a folder, and says since when", async () => {
    const clock = { now: Date.now, sleep: async () => undefined };
    const store = createHistoryFolder(path.join(workspace.folder, "history"), clock);
    const repository = "acme/gone";
    const records = Array.from({ length: 60 }, (_, hours) => {
      const run = {
        id: String(hours),
        attempt: 1,
        workflow: "Sync",
        repository: "acme/ops",
        event: "schedule",
      };
      const make = (stream: HistoryStream, members: Readonly<Record<string, unknown>>) =>
        createRecord(stream, { run, atMs: Date.parse(ago(hours)) }, "0", members);
      const sums = { repos_scanned: 49, repos_failed: 1, success_rate: 98, duration_seconds: 1200 };
      return [
        make("runs", { start_time: ago(hours), ...sums }),
        ...(hours < 50 ? [make("repositories", { repository, status: "failed", code: "not-found" })] : []),
        ...(hours === 30 ? [make("health", { status: "ok" })] : []),
      ];
    }).flat();
    await recordHistory(store, records, { clock, random: Math.random, message: "Record" });

    // Hourly runs are late only where somebody asked for more.
    const unset = await check({ folder: "history", "fail-on": "never" });
    await workspace.write("config/ecosystem-repos.json", {
      repositories: ["acme/api"],
      sync_interval_minutes: 15,
    });
    const { statuses, report, summary } = await check({ folder: "history", "fail-on": "never" });

    expect(unset.statuses).toMatchObject({ "MET-003": "ok", "RUN-005": "ok" });
    expect(isReport(report)).toBe(true);
    expect(statuses).toMatchObject({
      "MET-003": "warning",
      "RUN-002": "ok",
      "RUN-003": "skipped",
      "RUN-004": "warning",
      "RUN-005": "error",
      "DAT-001": "ok",
      "SLF-001": "error",
      "NTF-001": "skipped",
    });
    const chronic = report.checks.find(({ id }) => id === "RUN-004");
    expect(chronic?.message).toMatch(/^acme\/gone failed in 50 runs in a row \(since .*, not-found\)\.$/);
    expect(Date.parse(chronic?.since ?? "")).toBeCloseTo(Date.parse(ago(49)), -5);
    expect(summary).toContain("RUN-005");
  });

  it("looks back into the branch that record-history wrote, and says when there is none", async () => {
    const history = ["MET-003", "RUN-002", "RUN-003", "RUN-004", "RUN-005", "DAT-001", "SLF-001"];
    const before = await check({ "fail-on": "never" });
    const recorder = await ActionWorkspace.make("record-history", {
      ...sandbox.environment(),
      GITHUB_REPOSITORY: "acme/ops",
    });
    await recorder.write("automation_metrics.json", await workspace.read("automation_metrics.json"));
    await recorder.write("automation_health.json", await workspace.read("automation_health.json"));
    await recorder.run({ "github-token": TOKEN });
    await recorder.remove();

    const learning = await check({ "fail-on": "never" });
    await workspace.write("config/ecosystem-repos.json", {
      repositories: ["acme/api"],
      sync_interval_minutes: 15,
    });
    const after = await check({ "fail-on": "never" });
    const off = await check({ "fail-on": "never", branch: "none" });

    const reasonsOf = ({ report }: typeof before) =>
      history.map((id) => report.checks.find((one) => one.id === id)?.reason);
    expect(reasonsOf(before)).toEqual(history.map(() => "NoHistoryYet"));
    // One run does not tell how often runs begin, and the configuration does not say.
    expect(learning.report.checks.find(({ id }) => id === "RUN-005")?.reason).toBe("NoInterval");
    expect(learning.summary).toContain("### History");
    expect(after.statuses).toMatchObject({
      "RUN-004": "ok",
      "RUN-005": "ok",
      "DAT-001": "ok",
      "SLF-001": "ok",
    });
    expect(reasonsOf(off)).toEqual(history.map(() => "NoHistory"));
  });

  it("calls unknown what looks back into a history that GitHub does not give", async () => {
    sandbox.faults.add({ kind: "status", status: 403, match: { graphql: "historyFiles" } });

    const { statuses } = await check({ "fail-on": "never" });

    expect(statuses).toMatchObject({ "RUN-002": "unknown", "DAT-001": "unknown", "RUN-001": "ok" });
  });

  it.each([
    [{ "min-success-rate": "101" }, "must be a whole number from 0 to 100"],
    [{ "metrics-file": "../x.json" }, "leaves it"],
    [{ "max-metrics-age-hours": "soon" }, "must be a whole number"],
    [{ "fail-on": "always" }, "must be one of"],
  ])("refuses wrong inputs before it calls anything: %j", async (inputs, message) => {
    const { exitCode, log } = await workspace.run({ "github-token": TOKEN, ...inputs });

    expect(exitCode).toBe(1);
    expect(log).toContain(message);
    expect(sandbox.journal()).toEqual([]);
  });
});
