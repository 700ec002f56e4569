import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DAY_MS, HOUR_MS, recordScan, startRecord, storeSchedule } from "@automation/core/scheduling";
import { runAutomation } from "@automation/test-kit/automation-process";
import { makePushHistories } from "@automation/test-kit/push-histories";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";

const START = Date.UTC(2026, 0, 1);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "automation-schedule-"));
  const write = (name: string, data: unknown) => writeFile(join(folder, name), JSON.stringify(data));
  const settings = { seed: 3, repositories: 30, startMs: START, days: 60 };
  const toFile = (histories: ReturnType<typeof makePushHistories>) =>
    Object.fromEntries(
      histories.map(({ key, pushesMs }) => [key, pushesMs.map((time) => Math.round(time / 1000))]),
    );
  await write("usual.json", toFile(makePushHistories(settings)));
  await write("alike.json", toFile(makePushHistories({ ...settings, isHomogeneous: true })));
  await write("young.json", { "acme/api": [START, START + DAY_MS] });
  await write("wrong.json", { "acme/api": ["yesterday"] });
  await write("ecosystem.json", {
    repositories: ["acme/api", "acme/web", "acme/new"],
    sync_interval_minutes: 60,
    scheduling: { mode: "learned" },
  });
  const nowMs = Date.now();
  const commitTimesMs = Array.from({ length: 60 }, (_, index) => nowMs - (index + 5) * HOUR_MS);
  const busy = recordScan(
    startRecord(nowMs - 20 * DAY_MS),
    { scannedAtMs: nowMs - HOUR_MS, commitTimesMs },
    14,
  );
  const quiet = recordScan(
    startRecord(nowMs - 20 * DAY_MS),
    { scannedAtMs: nowMs - HOUR_MS, commitTimesMs: [] },
    14,
  );
  const records = new Map([
    ["acme/api", busy],
    ["acme/web", quiet],
  ]);
  const schedule = {
    records,
    lastRunMs: nowMs - HOUR_MS,
    carried: 0,
    callsPerRead: 0.04,
    unfinished: new Set<string>(),
  };
  await write("automation_state.json", { schedule: storeSchedule(schedule) });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]) => runAutomation(["schedule", ...args], folder);

describe("automation schedule backtest", () => {
  it("compares the schedules at an equal number of scans, and gives settings to copy", async () => {
    const { stdout, exitCode } = await run("backtest", "--pushes", "usual.json", "--interval-minutes", "120");

    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^uniform .*\(1\.00\)/m);
    for (const policy of ["proportional", "AIMD", "learned"])
      expect(stdout).toMatch(new RegExp(`^${policy} `, "m"));
    expect(stdout).toContain("Settings to copy:");
    expect(stdout).toContain('"max_interval_factor"');
  });

  it("prints the numbers as JSON", async () => {
    const { stdout } = await run("backtest", "--pushes", "usual.json", "--interval-minutes", "120", "--json");

    const comparison = JSON.parse(stdout);
    expect(comparison).toMatchObject({ status: "compared", repositories: 30, isWorthIt: true });
    expect(comparison.learned.meanDelay).toBeLessThan(0.8);
    const [uniform, ...others] = comparison.rows.map(
      (row: { result: { scans: number } }) => row.result.scans,
    );
    for (const scans of others) expect(Math.abs(scans / uniform - 1)).toBeLessThan(0.01);
  });

  it("says that it is not worth it where all repositories are alike", async () => {
    const { stdout, exitCode } = await run("backtest", "--pushes", "alike.json", "--interval-minutes", "120");

    expect(exitCode).toBe(0);
    expect(stdout).toContain("Not worth it:");
    expect(stdout).not.toContain("Settings to copy");
  });

  it("says when too little is known", async () => {
    expect((await run("backtest", "--pushes", "young.json")).stdout).toBe(
      "The pushes of 1.0 d are known; those of 7 d are needed.\n",
    );
    expect((await run("backtest", "--folder", ".")).stdout).toContain("No pushes were recorded.");
  });

  it.each([
    [["--pushes", "wrong.json"], "must be a JSON object with a list of commit times"],
    [[], "Say where the history is: --folder or --branch."],
  ])("%j is wrong usage", async (args, message) => {
    const { stderr, exitCode } = await run("backtest", ...args);

    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe("automation schedule explain", () => {
  it("says how often pushes are expected, when the last scan was, and the place by index", async () => {
    const { stdout, exitCode } = await run("explain", "Acme/API", "--config", "ecosystem.json");

    expect(exitCode).toBe(0);
    expect(stdout).toContain("Acme/API (scheduling.mode: learned)");
    expect(stdout).toMatch(/Expected +\d+(\.\d+)? pushes per day/);
    expect(stdout).toContain("place 1 of 2");
    expect(stdout).toContain("Last decision  none recorded");
  });

  it("prints the numbers as JSON", async () => {
    const { stdout } = await run("explain", "acme/web", "--config", "ecosystem.json", "--json");

    expect(JSON.parse(stdout)).toMatchObject({ status: "known", rank: 2, of: 2, last_commits: [] });
  });

  it.each([
    ["acme/other", "It is not in the configuration."],
    ["acme/new", "No scan of it has been recorded yet"],
  ])("%s: %s", async (name, why) => {
    const { stdout, exitCode } = await run("explain", name, "--config", "ecosystem.json");

    expect(stdout).toContain(why);
    expect(exitCode).toBe(1);
  });

  it("without a history and a state file it is wrong usage", async () => {
    const { stderr, exitCode } = await run(
      "explain",
      "acme/api",
      "--state-file",
      "none.json",
      "--config",
      "ecosystem.json",
    );

    expect(exitCode).toBe(2);
    expect(stderr).toContain("--folder or --branch");
  });
});
