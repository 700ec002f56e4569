/** A learned schedule over simulated days, in the bundle's own process: who is scanned when, and that nothing else changes. */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { type Sandbox, startSandbox } from "@automation/github-sandbox";
import { afterEach, describe, expect, it } from "@jest/globals";
import { makeWorkspace, type SyncRunFiles, type SyncWorkspace } from "./sync-run.ts";

const HOUR = 3_600_000;
const NAMES = Array.from({ length: 6 }, (_, index) => `acme/r${index}`);

let sandbox: Sandbox;
let workspace: SyncWorkspace;
let offsetMs: number;

afterEach(async () => {
  await workspace.remove();
  await sandbox.close();
});

async function start(scheduling: Readonly<Record<string, unknown>> | undefined): Promise<void> {
  offsetMs = 0;
  sandbox = await startSandbox({
    seed: {
      repositories: NAMES.map((repository) => ({
        repository,
        commits: 5,
        branches: [{ name: "release/1", behindBy: 2 }],
      })),
    },
    clock: { now: () => Date.now() + offsetMs },
  });
  const config = { sync_interval_minutes: 60, ...(scheduling && { scheduling }) };
  workspace = await makeWorkspace(sandbox, NAMES, config);
}

/** The clock of the process is ahead by as much as the sandbox's. */
function aheadOfTime(): Readonly<Record<string, string>> {
  const script = `const now = Date.now; Date.now = () => now() + ${offsetMs};`;
  return { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(script)}` };
}

async function run(
  inputs: Readonly<Record<string, string>> = {},
  environment: Readonly<Record<string, string>> = {},
): Promise<SyncRunFiles & { readonly calls: readonly string[] }> {
  sandbox.clearJournal();
  const files = await workspace.run({ mode: "report", ...inputs }, { ...aheadOfTime(), ...environment });
  return { ...files, calls: sandbox.journal().map(({ operation, path }) => operation?.name ?? path) };
}

const scannedIn = ({ report }: SyncRunFiles) =>
  (report?.repositories ?? [])
    .filter(({ status }) => status === "scanned")
    .map(({ repository }) => repository);
const notDueIn = ({ report }: SyncRunFiles) =>
  (report?.repositories ?? []).filter(({ reason }) => reason === "not-due");

/** Somebody pushes to the default branch. */
async function push(repository: string, count = 1): Promise<void> {
  const { git } = sandbox.repository(repository);
  for (let index = 0; index < count; index += 1) {
    const before = (await git.readRef("refs/heads/main")) ?? "";
    const timestamp = Math.floor((Date.now() + offsetMs) / 1000);
    const oid = await git.writeCommit({
      parentOids: [before],
      message: "work",
      author: { name: "Ada", email: "ada@example.com", timestamp },
      files: { [`work-${timestamp}-${index}.txt`]: "work" },
    });
    await git.updateRefs([{ name: "refs/heads/main", before, after: oid, force: false }]);
  }
}

const REST_ONLY = () => ({ GITHUB_GRAPHQL_URL: `${sandbox.url}/nothing-here` });

describe("a uniform schedule", () => {
  it("sends the same queries with and without the key, and as many", async () => {
    await start(undefined);
    const without = await run();
    await workspace.remove();
    await sandbox.close();
    await start({ mode: "uniform" });
    const withKey = await run();

    expect(withKey.calls).toEqual(without.calls);
    expect(withKey.metrics?.api_calls_made).toBe(without.metrics?.api_calls_made);
    expect(withKey.report).not.toHaveProperty("schedule");
  });
});

describe("a shadow schedule", () => {
  it("scans everything, and reports what a learned one would have done", async () => {
    await start({ mode: "shadow", api_budget_per_hour: 1 });
    await run();
    offsetMs += 2_000;
    for (const name of NAMES.slice(0, 3)) await push(name);
    offsetMs += 2_000;

    const round = await run();

    expect(scannedIn(round)).toHaveLength(6);
    expect(round.report?.schedule).toMatchObject({ mode: "shadow", due: 1, not_due: 2, unchanged: 3 });
    expect(round.summary).toContain(
      "Schedule (shadow): a learned schedule would have scanned 1 repository and left 2 to a later run. 3 repositories had not changed.",
    );
  });
});

describe("a learned schedule where reading is batched", () => {
  it("leaves what the budget does not reach to a later run, which takes it; success does not suffer", async () => {
    await start({ mode: "learned", api_budget_per_hour: 1 });
    await run();
    offsetMs += 2_000;
    for (const name of NAMES.slice(0, 3)) await push(name);
    offsetMs += 2_000;

    const now = await run();
    offsetMs += 6 * 60_000;
    const later = await run();

    expect(notDueIn(now)).toHaveLength(2);
    expect(Date.parse(notDueIn(now)[0]?.next_scan_at ?? "")).toBeGreaterThan(Date.now() + HOUR / 2);
    expect(now.metrics).toMatchObject({
      success_rate: 100,
      partial: false,
      repos_not_due: 2,
      repos_skipped: 2,
    });
    expect(now.exitCode).toBe(0);
    expect(notDueIn(later)).toEqual([]);
    expect(
      later.report?.repositories.flatMap(({ branches }) => branches).map((branch) => branch.behind_by),
    ).toEqual([3, 3, 3, 2, 2, 2]);
  });

  it.each([
    ["started manually", {}, { GITHUB_EVENT_NAME: "workflow_dispatch" }, 0],
    ["asked for", { scan: "all" }, {}, 0],
    ["started from outside", { scan: "due" }, { GITHUB_EVENT_NAME: "workflow_dispatch" }, 2],
  ] as const)("a run that was %s leaves its share", async (_, inputs, environment, left) => {
    await start({ mode: "learned", api_budget_per_hour: 1 });
    await run();
    offsetMs += 2_000;
    for (const name of NAMES.slice(0, 3)) await push(name);
    offsetMs += 2_000;

    expect(notDueIn(await run(inputs, environment))).toHaveLength(left);
  });

  it("a lost state file means a scan of everything", async () => {
    await start({ mode: "learned", api_budget_per_hour: 1 });
    await run();
    await rm(join(workspace.folder, "automation_state.json"));

    const round = await run();

    expect(scannedIn(round)).toHaveLength(6);
    expect(round.report?.schedule?.decisions.map(({ reason }) => reason)).toEqual(Array(6).fill("new"));
  });
});

describe("a learned schedule where each reading costs calls, over two days", () => {
  it("reads the busy repository more often than the others, everybody in time, for less than scanning all", async () => {
    await start({ mode: "learned", max_interval_factor: 4, api_budget_per_hour: 10 });
    const scans = new Map(NAMES.map((name) => [name, 0]));
    const last = new Map(NAMES.map((name) => [name, 0]));
    let [longest, calls, hours] = [0, 0, 0];
    await run({}, REST_ONLY());

    for (let round = 1; round <= 40; round += 1) {
      offsetMs += HOUR / 2;
      await push("acme/r0");
      const files = await run({}, REST_ONLY());
      const { metrics } = files;
      hours = offsetMs / HOUR;
      calls += metrics?.api_calls_made ?? 0;
      for (const name of scannedIn(files)) {
        longest = Math.max(longest, hours - (last.get(name) ?? 0));
        last.set(name, hours);
        scans.set(name, (scans.get(name) ?? 0) + 1);
      }
      expect(files.exitCode).toBe(0);
      expect(metrics?.partial).toBe(false);
    }

    const [busy = 0, ...others] = NAMES.map((name) => scans.get(name) ?? 0);
    expect(Math.max(...others)).toBeLessThan(busy / 2);
    expect(Math.min(...others)).toBeGreaterThan(0);
    expect(longest).toBeLessThanOrEqual(4.5);
    // By REST a scan of all takes three calls a repository, and four for the limits and for finding out that it is by REST.
    expect(calls).toBeLessThan(0.6 * 40 * (6 * 3 + 4));
    // Each round takes some seconds of its own.
    const gap = (await run({}, REST_ONLY())).metrics?.tick_gap_p50 ?? 0;
    expect(gap).toBeGreaterThanOrEqual(1_800);
    expect(gap).toBeLessThan(1_900);
  }, 180_000);
});
