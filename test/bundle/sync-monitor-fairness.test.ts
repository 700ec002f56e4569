/** Calls that do not suffice for everybody: nobody waits for ever, and nothing that was paid for is lost. */
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { SyncReportBranch } from "@automation/core/report";
import { type Sandbox, scaleSeed, startSandbox } from "@automation/github-sandbox";
import { afterEach, describe, expect, it } from "@jest/globals";
import { PROJECT_ROOT } from "../../packages/cli/src/run-bundled-action.ts";
import { makeWorkspace, type SyncRunFiles, type SyncWorkspace, TOKEN } from "./sync-run.ts";

let sandbox: Sandbox;
let workspace: SyncWorkspace;

afterEach(async () => {
  await workspace.remove();
  await sandbox.close();
});

const SEED = scaleSeed({ repositories: 60, branches: 20 });
const NAMES = SEED.repositories.map(({ repository }) => repository);

async function start(graphqlPoints: number): Promise<void> {
  sandbox = await startSandbox({ seed: SEED, backend: "synthetic", limits: limits(graphqlPoints) });
  workspace = await makeWorkspace(sandbox, NAMES);
}

function limits(graphql: number) {
  return { primary: { core: 5_000, graphql }, secondary: false } as const;
}

const INPUTS = { mode: "report", "rate-limit-buffer": "0", "max-wait-minutes": "0" };

function repositories({ report }: SyncRunFiles, status: string): readonly string[] {
  return (report?.repositories ?? []).filter((one) => one.status === status).map((one) => one.repository);
}

function isDeferred({ outcome }: SyncReportBranch): boolean {
  return outcome === "deferred";
}

/** Everything that a run found, repository by repository. */
function findings({ report }: SyncRunFiles) {
  return Object.fromEntries(
    (report?.repositories ?? []).map(({ repository, branches }) => [repository, branches]),
  );
}

describe("a run whose calls do not suffice", () => {
  it("compares as many as it can pay for, in the order of the configuration, and says that the rest waits", async () => {
    await start(8);

    const run = await workspace.run(INPUTS);

    const [scanned, skipped] = [repositories(run, "scanned"), repositories(run, "skipped")];
    expect(scanned.length).toBeGreaterThan(20);
    expect([...scanned, ...skipped]).toEqual(NAMES);
    expect(run.metrics).toMatchObject({ partial: true, errors_encountered: 0, success_rate: 100 });
    expect(run.exitCode).toBe(0);
    expect(run.report?.repositories.at(-1)).toMatchObject({ status: "skipped", reason: "rate-limit" });
  });

  it("leaves out what it knows to be too much, and reads the rest to the end", async () => {
    await start(8);
    await workspace.run(INPUTS);
    sandbox.setLimits(limits(6));

    const run = await workspace.run(INPUTS);

    expect(run.log).toContain("wait for a later run");
    expect(repositories(run, "scanned").length).toBeGreaterThan(10);
    expect(run.report?.repositories.flatMap(({ branches }) => branches).some(isDeferred)).toBe(false);
    expect(run.exitCode).toBe(0);
  });

  it("is followed by one that begins with those who waited; then memory makes it suffice for all", async () => {
    await start(8);
    const first = await workspace.run(INPUTS);

    sandbox.setLimits(limits(30));
    const second = await workspace.run(INPUTS);
    sandbox.setLimits(limits(30));
    const third = await workspace.run(INPUTS);

    const waited = repositories(first, "skipped");
    expect(repositories(second, "scanned")).toEqual(expect.arrayContaining([...waited]));
    expect(repositories(third, "scanned")).toEqual(NAMES);
    expect(third.metrics?.partial).toBe(false);
    expect(third.metrics?.api_calls_made).toBe(5);
    expect(third.metrics?.api_calls_saved).toBeGreaterThan(2);
  });

  it("comes to the same in the end as one that could pay for everything at once", async () => {
    await start(8);
    for (let round = 0; round < 3; round += 1) {
      await workspace.run(INPUTS);
      sandbox.setLimits(limits(30));
    }

    const frugal = await workspace.run(INPUTS);
    sandbox.setLimits(limits(5_000));
    const lavish = await workspace.run({ ...INPUTS, "state-file": "none" });

    expect(findings(frugal)).toEqual(findings(lavish));
  });

  it("gets through a limit so small that no estimate fits, a little further each time", async () => {
    await start(2);
    const waiting: number[] = [];

    for (let round = 0; round < 4; round += 1) {
      const run = await workspace.run(INPUTS);
      waiting.push(JSON.parse(await readState()).repositories.length);
      expect(run.exitCode).toBe(0);
      sandbox.setLimits(limits(2));
    }

    expect(waiting.toSorted((a, b) => a - b)).toEqual(waiting);
    expect(waiting.at(-1)).toBeGreaterThan(waiting[0] ?? 0);
  });
});

describe("a run that is stopped in the middle", () => {
  /** Starts the bundle and sends it a signal once it compares. */
  async function stopWhileComparing(signal: NodeJS.Signals): Promise<void> {
    sandbox.faults.add({ kind: "slow", delayMs: 40, match: { graphql: "compare(" } });
    const child = spawn(process.execPath, [join(PROJECT_ROOT, "actions/sync-monitor/dist/index.js")], {
      cwd: workspace.folder,
      stdio: "ignore",
      env: {
        PATH: process.env.PATH,
        NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
        ...sandbox.environment(),
        GITHUB_WORKSPACE: workspace.folder,
        "INPUT_GITHUB-TOKEN": TOKEN,
        "INPUT_ARTIFACT-NAME": "",
        INPUT_CONCURRENCY: "2",
      },
    });
    const ended = new Promise((resolve) => child.once("close", resolve));
    const watch = setInterval(() => {
      if (sandbox.journal().filter(({ operation }) => /^compar/.test(operation?.name ?? "")).length < 3)
        return;
      clearInterval(watch);
      child.kill(signal);
    }, 2);
    await ended;
    clearInterval(watch);
    sandbox.faults.clear();
  }

  it("keeps what it had learned when the runner cancels it", async () => {
    await start(5_000);
    await stopWhileComparing("SIGTERM");

    const next = await workspace.run(INPUTS);

    expect(next.metrics?.partial).toBe(false);
    expect(next.metrics?.cache_hits).toBeGreaterThan(100);
    sandbox.setLimits(limits(5_000));
    expect(findings(await workspace.run({ ...INPUTS, "state-file": "none" }))).toEqual(findings(next));
  });

  it("leaves nothing wrong behind when it is killed", async () => {
    await start(5_000);
    await stopWhileComparing("SIGKILL");

    const next = await workspace.run(INPUTS);
    const last = await workspace.run(INPUTS);

    expect(next.metrics).toMatchObject({ partial: false, cache_hits: 0 });
    expect(last.metrics?.cache_hits).toBeGreaterThan(1_000);
    expect(findings(last)).toEqual(findings(next));
  });
});

function readState(): Promise<string> {
  return readFile(join(workspace.folder, "automation_state.json"), "utf8");
}

describe("a large ecosystem in pull-request mode", () => {
  const MANY = scaleSeed({
    repositories: 120,
    branches: 4,
    shares: { stale: 0.5, diverged: 0, conflicting: 0, bot: 0 },
  });
  const WRITING = { mode: "pull-request", "max-pull-requests": "8" };

  async function openBases(): Promise<readonly string[]> {
    const pulls = await Promise.all(
      sandbox.repositories().map(async (repository) => {
        const open = (await repository.pullRequests()).filter(({ state }) => state === "open");
        return open.map(({ pull }) => `${repository.fullName} ${pull.baseRef}`);
      }),
    );
    return pulls.flat();
  }

  it("asks branch by branch only about those that it opens pull requests into", async () => {
    sandbox = await startSandbox({ seed: MANY, backend: "synthetic", limits: limits(5_000) });
    workspace = await makeWorkspace(
      sandbox,
      MANY.repositories.map(({ repository }) => repository),
    );
    const lists = () =>
      sandbox.journal().filter(({ operation }) => operation?.name === "pullRequests").length;

    const first = await workspace.run(WRITING);
    const listsOfFirst = lists();
    const second = await workspace.run(WRITING);
    const open = await openBases();

    expect(first.metrics).toMatchObject({ prs_created: 8, errors_encountered: 0 });
    expect(second.metrics).toMatchObject({ prs_created: 8, errors_encountered: 0 });
    expect(second.metrics?.outcomes["already-open"]).toBe(8);
    expect(new Set(open).size).toBe(16);
    expect(open).toHaveLength(16);
    // Some 240 branches are stale: asked one by one they would take ten calls each time.
    expect({ first: listsOfFirst, second: lists() - listsOfFirst }).toEqual({ first: 1, second: 1 });
  });
});
