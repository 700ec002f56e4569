/** The bundle of health-check in a process of its own, sentence by sentence of its contract. */
import { chmod } from "node:fs/promises";
import { join } from "node:path";
import type { HealthReport } from "@automation/core/health";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { ago, expiry, limits, metrics, ok, startHealthyTracker } from "./health-scene.ts";
import { type ForeignTracker, REPOSITORY, type TrackerReply } from "./independent-tracker.ts";
import { makeTrackerWorkspace, TOKEN, type TrackerWorkspace } from "./tracker-run.ts";

/** No classic one, which is a warning of its own. */
const FINE_TOKEN = "ghs_trackerTestToken0123456789abcdefABCDE";

let tracker: ForeignTracker;
let workspace: TrackerWorkspace;

beforeEach(async () => {
  tracker = await startHealthyTracker();
  workspace = await makeTrackerWorkspace(tracker);
  await workspace.write("config/ecosystem-repos.json", { repositories: [REPOSITORY] });
  await workspace.write("automation_metrics.json", metrics());
});

afterEach(async () => {
  await workspace.remove();
  await tracker.close();
});

const HOUR_MS = 3_600_000;

async function check(
  inputs: Readonly<Record<string, string>> = {},
  environment: Readonly<Record<string, string>> = {},
) {
  const run = await workspace.run("health-check", { "github-token": FINE_TOKEN, ...inputs }, environment);
  const report = JSON.parse(await workspace.read("automation_health.json")) as HealthReport;
  const statuses = Object.fromEntries(report.checks.map(({ id, status }) => [id, status]));
  return { ...run, report, statuses };
}

describe("an automation that is well", () => {
  it("is ok in every output, and its report has the keys of the field", async () => {
    const { exitCode, outputs, report, summary } = await check();

    expect({
      exitCode,
      healthy: outputs.healthy,
      status: outputs.status,
      errors: outputs.errors,
      warnings: outputs.warnings,
    }).toEqual({ exitCode: 0, healthy: "true", status: "ok", errors: "0", warnings: "0" });
    expect(outputs["total-checks"]).toBe(String(report.checks.length));
    expect(outputs["report-file"]).toBe("automation_health.json");
    expect(Object.keys(report).toSorted()).toEqual(
      "checks errors healthy metrics schema_version status summary timestamp warnings".split(" "),
    );
    expect(Object.keys(report.summary)).toEqual(
      expect.arrayContaining("total_checks passed warnings errors unknown skipped".split(" ")),
    );
    for (const one of report.checks) {
      expect(Object.keys(one)).toEqual(
        expect.arrayContaining("id name severity status reason message timestamp".split(" ")),
      );
      expect(one.timestamp).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    }
    const { passed, warnings, errors, unknown, skipped, total_checks: total } = report.summary;
    expect(passed + warnings + errors + unknown + skipped).toBe(total);
    expect(report.metrics).toMatchObject({
      automation_success_rate: 100,
      github_rate_limit_remaining: 5_000,
      github_rate_limit_total: 5_000,
      github_rate_limit_percentage: 100,
    });
    expect(report.metrics.rate_limit_reset_minutes).toBeGreaterThan(14);
    expect(summary).toMatch(/^## ✅ Health/);
    expect(tracker.writes()).toEqual([]);
  });
});

describe("configuration files", () => {
  it("a missing configuration is an error, another missing file a warning", async () => {
    const missing = await check({ config: "config/gone.json" });
    const other = await check({ "required-files": "README.md\nconfig/ecosystem-repos.json" });

    expect({
      exitCode: missing.exitCode,
      "CFG-001": missing.statuses["CFG-001"],
      healthy: missing.outputs.healthy,
    }).toEqual({ exitCode: 1, "CFG-001": "error", healthy: "false" });
    expect(missing.report.errors).toEqual([expect.stringContaining("config/gone.json is missing")]);
    expect({
      exitCode: other.exitCode,
      status: other.outputs.status,
      healthy: other.outputs.healthy,
    }).toEqual({ exitCode: 0, status: "warning", healthy: "true" });
    expect(other.report.warnings).toEqual([expect.stringContaining("README.md")]);
  });
});

describe("metrics", () => {
  it.each([
    ["23.9 hours old", metrics({ end_time: ago(23.9) }), "ok"],
    ["24.1 hours old", metrics({ end_time: ago(24.1) }), "error"],
    ["24.1 hours old, in seconds", metrics({ end_time: Date.parse(ago(24.1)) / 1_000 }), "error"],
    ["24.1 hours old, in milliseconds", metrics({ end_time: Date.parse(ago(24.1)) }), "error"],
  ])("that are %s", async (_name, content, status) => {
    await workspace.write("automation_metrics.json", content);

    const { statuses, exitCode } = await check();

    expect({ "MET-001": statuses["MET-001"], exitCode }).toEqual({
      "MET-001": status,
      exitCode: status === "error" ? 1 : 0,
    });
  });

  it.each(["UTC", "America/New_York", "Asia/Tokyo"])(
    "whose times name no zone are of the runner's zone: %s",
    async (TZ) => {
      // As `datetime.now().isoformat()` writes it there.
      const local = (hours: number) =>
        new Date(Date.now() - hours * HOUR_MS).toLocaleString("sv-SE", { timeZone: TZ }).replace(" ", "T");
      const statuses = [];
      for (const hours of [23.9, 24.1]) {
        await workspace.write("automation_metrics.json", metrics({ end_time: `${local(hours)}.123456` }));
        const { statuses: found, report } = await check({}, { TZ });
        statuses.push(found["MET-001"], found["MET-002"]);
        expect(report.checks.find(({ id }) => id === "MET-002")?.message).toContain(`(${TZ})`);
      }

      expect(statuses).toEqual(["ok", "ok", "error", "ok"]);
    },
  );

  it.each([
    [100, "ok"],
    [90, "ok"],
    [89.99, "warning"],
    [70, "warning"],
    [69.99, "error"],
    [null, "unknown"],
  ])("with a success rate of %s", async (rate, status) => {
    await workspace.write("automation_metrics.json", metrics({ success_rate: rate }));

    const { statuses, report } = await check();

    expect(statuses["RUN-001"]).toBe(status);
    expect(report.status).toBe(status);
    expect(report.metrics).toMatchObject({ success_rate: rate });
  });

  it("that do not exist yet are a warning", async () => {
    const { statuses, outputs, exitCode } = await check({ "metrics-file": "gone.json" });

    expect({ "MET-001": statuses["MET-001"], status: outputs.status, exitCode }).toEqual({
      "MET-001": "warning",
      status: "warning",
      exitCode: 0,
    });
  });

  it.each([
    ["garbage", "{ not json"],
    ["a list", "[]"],
    ["empty", ""],
    ["strings", metrics({ success_rate: "100 %" })],
    ["a time that is none", metrics({ end_time: 1.7e30 })],
  ])("that are %s are an error, and crash nothing", async (_name, content) => {
    await workspace.write("automation_metrics.json", content);

    const { statuses, exitCode, log } = await check();

    expect({ "MET-002": statuses["MET-002"], "CFG-001": statuses["CFG-001"], exitCode }).toEqual({
      "MET-002": "error",
      "CFG-001": "ok",
      exitCode: 1,
    });
    expect(log).not.toMatch(/CheckCrashed|This is a bug|\bat .*index\.js/);
  });
});

describe("access to GitHub", () => {
  it.each([
    [2_501, "ok"],
    [2_500, "warning"],
    [1_001, "warning"],
    [1_000, "error"],
    [0, "error"],
  ])("with %s of 5000 calls left", async (remaining, status) => {
    tracker.answers.set("/rate_limit", limits(remaining));

    const { statuses, exitCode, report } = await check();

    expect({ "RAT-001": statuses["RAT-001"], exitCode }).toEqual({
      "RAT-001": status,
      exitCode: status === "error" ? 1 : 0,
    });
    const words = `${remaining}/5000 API calls remaining (${(remaining / 50).toFixed(1)}%)`;
    expect(report.checks.find(({ id }) => id === "RAT-001")?.message.startsWith(words)).toBe(true);
  });

  it.each([
    ["12 % and a reset in 50 s", 600, 50, "ok"],
    ["15 % and a reset in 40 minutes", 750, 2_400, "error"],
    ["45 % and a reset in 40 minutes", 2_250, 2_400, "warning"],
  ])("with %s", async (_name, remaining, resetInSeconds, status) => {
    tracker.answers.set("/rate_limit", limits(remaining, {}, resetInSeconds));

    const { statuses, exitCode } = await check();

    expect({ "RAT-001": statuses["RAT-001"], exitCode }).toEqual({
      "RAT-001": status,
      exitCode: status === "error" ? 1 : 0,
    });
  });

  it("that is inaccessible leaves health without a verdict: no score, not healthy, and a failed step", async () => {
    const address = "http://127.0.0.1:9";

    const { exitCode, report, summary, outputs } = await check(
      {},
      { GITHUB_API_URL: address, GITHUB_GRAPHQL_URL: address },
    );

    expect({
      exitCode,
      outputsStatus: outputs.status,
      outputsHealthy: outputs.healthy,
      reportHealthy: report.healthy,
    }).toEqual({ exitCode: 1, outputsStatus: "unknown", outputsHealthy: "false", reportHealthy: false });
    expect(report.summary.score).toBe(null);
    expect(report.metrics).toMatchObject({
      github_rate_limit_remaining: null,
      rate_limit_reset_minutes: null,
    });
    expect(summary).toMatch(/^## ❔ Health could not be evaluated/);
  });

  it.each<[string, TrackerReply, object]>([
    [
      "limits are turned off",
      { status: 404, body: { message: "Rate limiting is not enabled." } },
      { "AUT-001": "ok", "RAT-001": "skipped" },
    ],
    [
      "the answer is an old one",
      ok({ rate: { limit: 60, remaining: 6, reset: 9e9 } }),
      { "RAT-001": "error" },
    ],
    ["GitHub is down", { status: 503, body: "<html>" }, { "AUT-001": "unknown", "RAT-001": "unknown" }],
    ["the token expires in two days", limits(5_000, expiry(48)), { "AUT-002": "error" }],
    ["the token expires in ten days", limits(5_000, expiry(240)), { "AUT-002": "warning" }],
    ["the token expires in a month", limits(5_000, expiry(720)), { "AUT-002": "ok" }],
  ])("where %s", async (_name, reply, expected) => {
    tracker.answers.set("/rate_limit", reply);

    expect((await check()).statuses).toMatchObject(expected);
  });

  it.each([
    ["missing", "", 0],
    ["refused", "bad_token_0123456789", 1],
  ])("with a token that is %s is an error, reported once", async (_name, token, calls) => {
    const { statuses, exitCode, report, log } = await check({ "github-token": token });

    expect({ "AUT-001": statuses["AUT-001"], exitCode, errors: report.errors.length }).toEqual({
      "AUT-001": "error",
      exitCode: 1,
      errors: 1,
    });
    expect(tracker.requests).toHaveLength(calls);
    expect(log.replaceAll(`::add-mask::${token}`, "")).not.toContain(token || "\0");
  });

  it("is not asked for more than the inputs need: a GitHub with limits only is well", async () => {
    for (const path of tracker.answers.keys()) if (path !== "/rate_limit") tracker.answers.delete(path);

    const { outputs, statuses } = await check();

    expect({ status: outputs.status, healthy: outputs.healthy }).toEqual({ status: "ok", healthy: "true" });
    expect(statuses).toMatchObject({ "SCH-001": "skipped", "SCH-003": "unknown" });
  });
});

describe("scripts", () => {
  it("that are not executable are a warning", async () => {
    await workspace.write("bin/good.sh", "#!/bin/sh\n");
    await chmod(join(workspace.folder, "bin/good.sh"), 0o755);
    const good = await check({ scripts: "bin/*.sh" });
    await workspace.write("bin/bad.sh", "#!/bin/sh\n");

    const bad = await check({ scripts: "bin/*.sh" });

    expect({
      goodPRM001: good.statuses["PRM-001"],
      badPRM001: bad.statuses["PRM-001"],
      badExitCode: bad.exitCode,
    }).toEqual({ goodPRM001: "ok", badPRM001: "warning", badExitCode: 0 });
    expect(bad.report.warnings).toEqual([expect.stringContaining("bin/bad.sh")]);
  });
});

describe("fail-on", () => {
  it.each([
    ["error", "warning", 0],
    ["warning", "warning", 1],
    ["never", "error", 0],
    ["error", "error", 1],
    ["warning", "ok", 0],
  ])("%s with %s", async (failOn, status, exitCode) => {
    const rate = { ok: 100, warning: 80, error: 10 }[status];
    await workspace.write("automation_metrics.json", metrics({ success_rate: rate }));

    const run = await check({ "fail-on": failOn });

    expect({ status: run.outputs.status, exitCode: run.exitCode }).toEqual({ status, exitCode });
    expect(run.summary).toContain("Health");
  });

  it("refuses what it does not know, and paths that leave the workspace", async () => {
    const run = await workspace.run("health-check", { "fail-on": "sometimes", "report-file": "../x.json" });

    expect({ exitCode: run.exitCode, requests: tracker.requests }).toEqual({ exitCode: 1, requests: [] });
    expect(run.log).toMatch(/report-file[\s\S]*fail-on/);
  });
});

describe("workflows", () => {
  it("are watched by name or file: off, missing and failing ones are reported", async () => {
    const flow = (id: number, name: string, state = "active") => ({
      id,
      name,
      path: `.github/workflows/${name}.yml`,
      state,
      html_url: `https://foreign.test/${name}`,
      created_at: ago(5_000),
      updated_at: ago(5_000),
    });
    const workflows = [flow(1, "sync"), flow(2, "old", "disabled_inactivity")];
    tracker.answers.set(`/repos/${REPOSITORY}/actions/workflows`, ok({ total_count: 2, workflows }));
    const runs = [1, 2, 3].map((hours) => ({
      id: hours,
      workflow_id: 1,
      name: "sync @everyone <b>",
      status: "completed",
      conclusion: "failure",
      event: "schedule",
      head_branch: "main",
      head_sha: "a".repeat(40),
      created_at: ago(hours),
      run_started_at: ago(hours),
      updated_at: ago(hours - 0.1),
      html_url: "https://foreign.test/run",
    }));
    tracker.answers.set(
      `/repos/${REPOSITORY}/actions/workflows/1/runs`,
      ok({ total_count: 3, workflow_runs: runs }),
    );
    await workspace.write(".github/workflows/sync.yml", 'on:\n  schedule:\n    - cron: "17 * * * *"\n');

    const { report, statuses, exitCode, log } = await check({ workflows: "sync" });

    expect(exitCode).toBe(1);
    expect(statuses).toMatchObject({ "SCH-001": "error", "SCH-002": "ok", "SCH-005": "error" });
    expect(report.checks.find(({ id }) => id === "SCH-005")).toMatchObject({ value: 3 });
    expect(log).toContain("gh workflow enable");
  });
});

it("reports what it found even where the report cannot be written", async () => {
  const run = await workspace.run("health-check", { "github-token": FINE_TOKEN, "report-file": "config" });

  expect({ exitCode: run.exitCode, status: run.outputs.status }).toEqual({ exitCode: 1, status: "ok" });
  expect(run.summary).toContain("Health: no problems found");
  expect(run.log).toMatch(/::error[^\n]*cannot be written/);
});

it("keeps the token out of everything that it writes", async () => {
  tracker.answers.set("/rate_limit", { status: 403, body: { message: `no, ${TOKEN}` } });

  const { log, summary, statuses } = await check({ "github-token": TOKEN, verbose: "true" });

  expect(statuses["AUT-001"]).toBe("error");
  const written = `${log.replaceAll(`::add-mask::${TOKEN}`, "")}${summary}${await workspace.read("automation_health.json")}`;
  expect(written).not.toContain(TOKEN);
});
