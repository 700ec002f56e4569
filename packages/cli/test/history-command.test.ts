import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRecord, recordHistory } from "@automation/core/history";
import { summarizeRun } from "@automation/core/metrics";
import { createHistoryFolder } from "@automation/folder";
import { startSandbox } from "@automation/github-sandbox";
import { runAutomation } from "@automation/test-kit/automation-process";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { nodeClock } from "../src/history-store.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "history-command-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const identity = (id: number) => ({
  id: String(id),
  attempt: 1,
  workflow: "sync",
  repository: "acme/ops",
  event: "schedule",
});

/** Runs of the last days, each with a repository that fails. */
async function fill(days: readonly number[]) {
  const records = days.flatMap((age) => {
    const atMs = Date.now() - age * DAY_MS - 60_000;
    const origin = { run: identity(1000 - age), atMs };
    const members = {
      start_time: new Date(atMs).toISOString(),
      repos_scanned: 9,
      repos_failed: 1,
      success_rate: 90,
    };
    return [
      createRecord("runs", origin, "0", members),
      createRecord("repositories", origin, "acme/gone", {
        repository: "acme/gone",
        status: "failed",
        code: "not-found",
      }),
    ];
  });
  const store = createHistoryFolder(join(folder, "history"), nodeClock);
  await recordHistory(store, records, { clock: nodeClock, random: Math.random, message: "Fill" });
}

describe("automation history", () => {
  it("shows success, missed runs and what fails", async () => {
    await fill([40, 20, 1, 0]);

    const { exitCode, stdout } = await runAutomation(["history", "show", "--folder", "history"], folder);

    expect(exitCode).toBe(0);
    expect(stdout).toContain("Success, 30 d 90.00 %, +0.00 pp compared with the 30 days before");
    expect(stdout).toContain("acme/gone: 3 runs in a row");
    expect(stdout).toContain("(not-found)");
    expect(stdout).not.toContain("Dropped");
  });

  it("prints the numbers as JSON, and says so where there is no history", async () => {
    const none = await runAutomation(["history", "show", "--folder", "history"], folder);
    await fill([0]);

    const { stdout } = await runAutomation(["history", "show", "--folder", "history", "--json"], folder);

    expect(none.stdout).toContain("There is no history in the folder");
    expect(JSON.parse(stdout)).toMatchObject({
      ticks: { actual: 1 },
      failing: [{ repository: "acme/gone", runs: 1 }],
    });
  });

  it("recommends starts from outside where many are dropped", async () => {
    await fill(Array.from({ length: 60 }, (_, place) => (place < 10 ? place / 4 : 2.25 + (place - 9) / 24)));

    const { stdout } = await runAutomation(["history", "show", "--folder", "history"], folder);

    expect(stdout).toMatch(/^Dropped {7}4[4-9] starts$/m);
    expect(stdout).toMatch(/^Advice .* start runs from outside/m);
  });

  it("advises thresholds, and marks today's", async () => {
    const none = await runAutomation(["history", "advise", "--folder", "history"], folder);
    // The error budget leaves out the two worst runs, so that one day has enough of them.
    await fill([40, ...Array.from({ length: 24 }, (_, hour) => 20 + hour / 24), 1, 0]);

    const table = await runAutomation(["history", "advise", "--folder", "history"], folder);
    const { stdout } = await runAutomation(["history", "advise", "--folder", "history", "--json"], folder);

    expect(none.stdout).toContain("There is no history in the folder");
    expect(table.stdout).toMatch(/^RUN-002 +above +times the budget +1 \(\d alarms?\) +3\.33 /m);
    expect(JSON.parse(stdout)).toContainEqual(
      expect.objectContaining({ check: "RUN-001", isBadWhen: "below", never: 90 }),
    );
  });

  it("deletes what is too old", async () => {
    await fill([100, 1]);

    const { stdout } = await runAutomation(
      ["history", "compact", "--folder", "history", "--retention-days", "90"],
      folder,
    );

    const files = await readdir(join(folder, "history"), { recursive: true });
    expect(stdout).toContain("Old shards deleted: 2.");
    expect(files.filter((file) => file.endsWith(".jsonl"))).toHaveLength(2);
    expect(files).toContain(join("v1", "rollup", "days.json"));
  });

  it("records reports in a branch, and shows them", async () => {
    const sandbox = await startSandbox({ seed: { repositories: [{ repository: "acme/ops" }] } });
    try {
      const { event, ...run } = identity(7);
      const facts = {
        startedAtMs: Date.now() - 120_000,
        finishedAtMs: Date.now() - 60_000,
        repositories: [],
        errors: [],
      };
      const metrics = summarizeRun({ ...facts, isPartial: false, requestCount: 1, rateLimit: {}, run });
      await writeFile(join(folder, "automation_metrics.json"), JSON.stringify(metrics));
      const place = ["--branch", "automation-data", "--repository", "acme/ops"];
      const environment = {
        ...sandbox.environment(),
        GITHUB_TOKEN: "ghp_historyTestToken0123456789abcdefABCDEF",
      };

      const recorded = await runAutomation(["history", "record", ...place], folder, environment);
      const shown = await runAutomation(["history", "show", ...place], folder, environment);

      expect(recorded).toMatchObject({ exitCode: 0, stdout: "Records written: 1.\n" });
      expect(shown.stdout).toContain("Runs, 7 days  1");
    } finally {
      await sandbox.close();
    }
  });

  it.each([
    [["show"], "--folder or --branch"],
    [["show", "--branch", "data"], "GITHUB_TOKEN"],
    [["compact", "--folder", "x", "--retention-days", "1"], "from 2 to 3650"],
  ])("answers %j with 2", async (args, message) => {
    const { exitCode, stderr } = await runAutomation(["history", ...args], folder);

    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe("automation history replay", () => {
  const KEY = "0123456789abcdef";

  async function fillIncident() {
    const beganAtMs = Date.now() - DAY_MS;
    const members = { key: KEY, members: ["sync/not-found"], issue: 7, duration_seconds: null };
    const opened_at = new Date(beganAtMs).toISOString();
    const steps = [
      ["ok", "failing"],
      ["failing", "ok"],
    ] as const;
    const records = steps.map(([from, to], step) =>
      createRecord("incidents", { run: identity(step), atMs: beganAtMs + step * 60_000 }, `${step}`, {
        ...members,
        from,
        to,
        opened_at,
      }),
    );
    const store = createHistoryFolder(join(folder, "history"), nodeClock);
    await recordHistory(store, records, { clock: nodeClock, random: Math.random, message: "Fill" });
  }

  it("lists incidents, and tells one by its key or its issue", async () => {
    await fill([1, 0]);
    await fillIncident();
    const replay = (...args: readonly string[]) =>
      runAutomation(["history", "replay", "--folder", "history", ...args], folder);

    const [list, told, json] = [
      await replay(),
      await replay("--incident", "0123"),
      await replay("--incident", "7", "--json"),
    ];

    expect(list.stdout).toContain(`1 incident in the folder`);
    expect(list.stdout).toContain(`${KEY} (#7), since `);
    expect(told.stdout).toMatch(/ UTC {2}incident {2}run 0 +ok → failing: sync\/not-found \(#7\)\n/);
    expect(JSON.parse(json.stdout)).toMatchObject({ key: KEY, issue: 7, events: expect.any(Array) });
  });

  it("fails for an incident that nobody knows, and says so", async () => {
    const { exitCode, stderr } = await runAutomation(
      ["history", "replay", "--folder", "history", "--incident", "ffff"],
      folder,
    );

    expect(exitCode).toBe(1);
    expect(stderr).toContain("There is no incident ffff in the folder");
  });
});

it("reads the history in automation health, as the action does", async () => {
  await fill([3, 2, 1, 0]);

  const health = ["health", "--json", "--fail-on", "never", "--folder", "history"];
  const { stdout } = await runAutomation(health, folder);

  const { checks } = JSON.parse(stdout) as {
    readonly checks: readonly { readonly id: string; readonly status: string }[];
  };
  expect(checks.find(({ id }) => id === "RUN-004")).toMatchObject({ status: "ok" });
  expect(checks.find(({ id }) => id === "DAT-001")).toMatchObject({ status: "ok" });
});
