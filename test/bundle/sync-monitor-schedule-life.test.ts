/** What happens to a learned schedule in weeks of use, in the bundle's own process: kills, damage, clocks, names, two of them. */
import { spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Sandbox, startSandbox } from "@automation/github-sandbox";
import { afterEach, describe, expect, it } from "@jest/globals";
import { PROJECT_ROOT } from "../../packages/cli/src/run-bundled-action.ts";
import { PEOPLE } from "./people.ts";
import { makeWorkspace, type SyncRunFiles, type SyncWorkspace, TOKEN } from "./sync-run.ts";

const HOUR = 3_600_000;
const NAMES = Array.from({ length: 5 }, (_, index) => `acme/r${index}`);
const STATE = "automation_state.json";
/** Hours that a repository waits at most: four intervals, and the run after them. */
const LONGEST = 4.6;

let sandbox: Sandbox;
let workspace: SyncWorkspace;
let offsetMs: number;
/** Hours of the simulated clock at which each repository was scanned last. */
let last: Map<string, number>;

afterEach(async () => {
  await workspace.remove();
  await sandbox.close();
});

async function start(mode: "learned" | "shadow"): Promise<void> {
  offsetMs = 0;
  last = new Map(NAMES.map((name) => [name, 0]));
  sandbox = await startSandbox({
    seed: {
      ...PEOPLE,
      repositories: NAMES.map((repository) => ({
        ...{ repository, access: "admin" as const, commits: 3 },
        branches: [{ name: "release/1", behindBy: 2 }],
      })),
    },
    clock: { now: () => Date.now() + offsetMs },
  });
  const scheduling = { mode, max_interval_factor: 4, api_budget_per_hour: 8 };
  workspace = await makeWorkspace(sandbox, NAMES, { sync_interval_minutes: 60, scheduling });
}

/** By REST each reading costs calls, so that the schedule decides what is read. */
function environment(): Readonly<Record<string, string>> {
  const script = `const now = Date.now; Date.now = () => now() + ${offsetMs};`;
  return {
    GITHUB_GRAPHQL_URL: `${sandbox.url}/nothing-here`,
    NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(script)}`,
  };
}

const scannedIn = ({ report }: SyncRunFiles) =>
  (report?.repositories ?? []).filter(({ status }) => status === "scanned").map((one) => one.repository);

/** A run after `hours`: it succeeds, whatever is not due counts neither as attempted nor as failed, and nobody waits too long. */
async function runAfter(hours: number, inputs: Readonly<Record<string, string>> = {}): Promise<SyncRunFiles> {
  offsetMs += hours * HOUR;
  const files = await workspace.run({ mode: "report", ...inputs }, environment());
  expect({ exitCode: files.exitCode, log: files.exitCode === 0 ? "" : files.log }).toEqual({
    exitCode: 0,
    log: "",
  });
  expect(files.metrics).toMatchObject({ errors_encountered: 0, partial: false });
  expect([100, null]).toContain(files.metrics?.success_rate);
  for (const name of scannedIn(files)) last.set(name, offsetMs / HOUR);
  return files;
}

const waits = () => NAMES.map((name) => offsetMs / HOUR - (last.get(name) ?? 0));
const readState = () => readFile(join(workspace.folder, STATE), "utf8");
const writeState = (text: string) => writeFile(join(workspace.folder, STATE), text);

async function killAfter(requests: number): Promise<void> {
  sandbox.clearJournal();
  const child = spawn(process.execPath, [join(PROJECT_ROOT, "actions/sync-monitor/dist/index.js")], {
    cwd: workspace.folder,
    stdio: "ignore",
    env: {
      PATH: process.env.PATH,
      ...sandbox.environment(),
      ...environment(),
      GITHUB_WORKSPACE: workspace.folder,
      "INPUT_GITHUB-TOKEN": TOKEN,
      INPUT_MODE: "report",
      "INPUT_ARTIFACT-NAME": "none",
    },
  });
  const ended = new Promise((resolve) => child.once("close", resolve));
  const watch = setInterval(() => {
    if (sandbox.journal().length >= requests) child.kill("SIGKILL");
  }, 1);
  await ended;
  clearInterval(watch);
}

describe.each(["learned", "shadow"] as const)("a schedule in the mode %s", (mode) => {
  it("survives kills, damage, old state, clocks and new names, and nobody waits too long", async () => {
    await start(mode);
    await runAfter(0);
    const scans: number[] = [];
    for (let run = 0; run < 4; run += 1) scans.push(scannedIn(await runAfter(0.5)).length);
    // A learned schedule leaves somebody out, or all of this would show nothing; a shadow never does.
    expect(Math.min(...scans) < NAMES.length).toBe(mode === "learned");
    const old = await readState();

    // Killed in the middle: what the run before left is still there and whole.
    offsetMs += HOUR / 2;
    sandbox.faults.add({ match: {}, kind: "slow", delayMs: 5 });
    await killAfter(6);
    sandbox.faults.clear();
    await runAfter(0.5);
    await runAfter(0.5);
    expect(Math.max(...waits())).toBeLessThanOrEqual(LONGEST);

    // Half of a file, then one of another version: everything is new, as without a schedule.
    await writeState(old.slice(0, old.length / 2));
    expect(scannedIn(await runAfter(0.5))).toEqual(NAMES);
    const stored = JSON.parse(await readState()) as { schedule: object };
    await writeState(JSON.stringify({ ...stored, schedule: { ...stored.schedule, version: 99 } }));
    await runAfter(0.5);

    // A cache of yesterday: what it calls overdue is scanned within two runs.
    await writeState(old);
    await runAfter(1);
    await runAfter(1);
    expect(Math.max(...waits())).toBeLessThanOrEqual(LONGEST);

    // A runner whose clock is three hours behind, and one that is right again.
    await runAfter(-3);
    await runAfter(0.5);
    await runAfter(3);
    await runAfter(0.5);
    expect(Math.max(...waits())).toBeLessThanOrEqual(LONGEST);

    // Six hours without a run: it is made up within two runs, which borrow at most as much again.
    await runAfter(6);
    await runAfter(1);
    expect(Math.max(...waits())).toBeLessThanOrEqual(LONGEST);

    // A repository gets another name on GitHub; the configuration has the old one.
    const answer = await fetch(`${sandbox.url}/repos/acme/r0`, {
      method: "PATCH",
      headers: { authorization: "token ada-token", "user-agent": "ada" },
      body: JSON.stringify({ name: "renamed" }),
    });
    expect(answer.status).toBe(200);
    for (let run = 0; run < 5; run += 1) await runAfter(1);
    expect(Math.max(...waits())).toBeLessThanOrEqual(LONGEST);
  }, 300_000);
});

describe("two configurations in one repository", () => {
  it("learn apart: a run of one changes nothing for the other", async () => {
    await start("learned");
    const config = await readFile(join(workspace.folder, "config/ecosystem-repos.json"), "utf8");
    await writeFile(join(workspace.folder, "config/other.json"), config.replace('"learned"', '"shadow"'));
    const other = { config: "config/other.json", "state-file": "other_state.json" };
    await runAfter(0);
    await runAfter(0, other);
    await runAfter(0.5);
    const before = JSON.parse(await readState()) as { schedule: unknown };

    await runAfter(0.1, other);
    const now = JSON.parse(await readState()) as { schedule: unknown };

    expect(now.schedule).toEqual(before.schedule);
    const theirs = JSON.parse(await readFile(join(workspace.folder, "other_state.json"), "utf8")) as {
      schedule: { repositories: object };
    };
    expect(Object.keys(theirs.schedule.repositories)).toEqual(NAMES);
  }, 60_000);
});
