/** Failure is the normal case: the bundle in its own process, against a GitHub that fails on purpose. */
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type FaultRule, type Sandbox, type SeedSpec, startSandbox } from "@automation/github-sandbox";
import { afterEach, describe, expect, it } from "@jest/globals";
import { PROJECT_ROOT } from "../../packages/cli/src/run-bundled-action.ts";
import {
  branchOf,
  makeWorkspace,
  outcomesOf,
  type SyncRunFiles,
  type SyncWorkspace,
  TOKEN,
} from "./sync-run.ts";

let sandbox: Sandbox;
let workspace: SyncWorkspace;

afterEach(async () => {
  await workspace.remove();
  await sandbox.close();
});

const REPOSITORIES = ["acme/api", "acme/web", "acme/docs"];
const DUE = REPOSITORIES.flatMap((name) => [`${name} release/1`, `${name} release/2`]);

/** Three repositories with two stale branches each. */
const SEED: SeedSpec = {
  repositories: REPOSITORIES.map((repository) => ({
    repository,
    commits: 30,
    branches: [
      { name: "release/1", behindBy: 14 },
      { name: "release/2", behindBy: 20 },
      { name: "near", behindBy: 3 },
    ],
  })),
};

async function start(...faults: readonly FaultRule[]): Promise<void> {
  sandbox = await startSandbox({ seed: SEED });
  workspace = await makeWorkspace(sandbox, REPOSITORIES);
  for (const fault of faults) sandbox.faults.add(fault);
}

/** `repository base` of every open pull request, in alphabetical order. */
async function openBases(): Promise<readonly string[]> {
  const bases = await Promise.all(
    sandbox.repositories().map(async (repository) => {
      const pulls = await repository.pullRequests();
      return pulls
        .filter(({ state }) => state === "open")
        .map(({ pull }) => `${repository.fullName} ${pull.baseRef}`);
    }),
  );
  return bases.flat().toSorted();
}

/** What must hold after any run that ended by itself. */
function expectHonestCount(run: SyncRunFiles): void {
  expect(run.metrics?.api_calls_made).toBe(sandbox.journal().length);
}

const CREATE_PULL = { method: "POST", path: "/repos/{owner}/{repo}/pulls" } as const;
const CREATE_REF = { method: "POST", path: "/repos/{owner}/{repo}/git/refs" } as const;
const MERGE = { method: "POST", path: "/repos/{owner}/{repo}/merges" } as const;
const LABEL = { method: "POST", path: "/repos/{owner}/{repo}/issues/{number}/labels" } as const;

describe("a passing fault is ridden out in one run", () => {
  it.each<[string, FaultRule]>([
    ["a burst of 502 on GraphQL", { match: { path: "/graphql" }, times: 3, kind: "html-502" }],
    ["a burst of 502 on everything", { times: 2, kind: "html-502" }],
    ["connections cut before anything is done", { times: 2, kind: "reset-before" }],
    ["a cut body on GraphQL", { match: { path: "/graphql" }, times: 2, kind: "truncated-body" }],
    ["an answer that is no JSON", { match: { path: "/graphql" }, times: 2, kind: "bad-json" }],
    [
      "a query that is too much",
      { match: { path: "/graphql" }, kind: "graphql-resource-limits", maximumAliases: 2 },
    ],
    [
      "GraphQL failing inside",
      {
        match: { path: "/graphql" },
        times: 2,
        kind: "graphql-error",
        message: "Something went wrong while executing your query.",
      },
    ],
    [
      "a pull request that was opened, its answer lost",
      { match: CREATE_PULL, times: 1, kind: "reset-after-write" },
    ],
    [
      "every second pull request's answer lost",
      { match: CREATE_PULL, probability: 0.5, seed: 3, kind: "reset-after-write" },
    ],
    ["a branch that was made, its answer lost", { match: CREATE_REF, times: 2, kind: "reset-after-write" }],
    ["a merge that was made, its answer lost", { match: MERGE, times: 2, kind: "reset-after-write" }],
    ["labels that were put on, the answer lost", { match: LABEL, times: 2, kind: "reset-after-write" }],
    ["a cut body of a write", { match: CREATE_PULL, times: 1, kind: "truncated-body" }],
    [
      "a secondary limit that says for how long",
      { match: CREATE_PULL, times: 1, kind: "secondary-limit", status: 403, retryAfterSeconds: 1 },
    ],
    [
      "a secondary limit as 429",
      { match: { path: "/graphql" }, times: 1, kind: "secondary-limit", status: 429, retryAfterSeconds: 1 },
    ],
  ])("%s", async (_name, fault) => {
    await start(fault);

    const run = await workspace.run();
    const again = await workspace.run();

    expect(await openBases()).toEqual(DUE.toSorted());
    expect(run.exitCode).toBe(0);
    expect(run.metrics).toMatchObject({
      prs_created: 6,
      errors_encountered: 0,
      success_rate: 100,
      partial: false,
    });
    expect(again.metrics).toMatchObject({ prs_created: 0, outcomes: { "already-open": 6 } });
    expect((run.metrics?.api_calls_made ?? 0) + (again.metrics?.api_calls_made ?? 0)).toBe(
      sandbox.journal().length,
    );
  });
});

describe("one repository that always fails", () => {
  it("is reported, and stops no other one", async () => {
    await start({ match: { path: "^/repos/acme/web" }, kind: "status", status: 500 });
    sandbox.faults.add({ match: { path: "/graphql" }, kind: "status", status: 404 });

    const run = await workspace.run({ "min-success-rate": "60", "max-retries": "1" });

    expect(await openBases()).toEqual(DUE.filter((due) => !due.startsWith("acme/web")).toSorted());
    expect(run.report?.repositories.find((entry) => entry.repository === "acme/web")).toMatchObject({
      status: "failed",
      reason: "server",
    });
    expect(run.metrics?.success_rate).toBe(66.67);
    expect(run.exitCode).toBe(0);
    expectHonestCount(run);
  });

  it("that refuses writes is asked once, not once a branch, and keeps no branch of ours", async () => {
    await start({
      match: { ...CREATE_PULL, repository: "acme/web" },
      kind: "status",
      status: 403,
      body: { message: "GitHub Actions is not permitted to create or approve pull requests." },
    });

    const run = await workspace.run({ "min-success-rate": "0", concurrency: "1" });

    const refused = sandbox
      .journal()
      .filter((entry) => entry.path === "/repos/acme/web/pulls" && entry.method === "POST");
    expect(refused).toHaveLength(1);
    expect(outcomesOf(run)).toMatchObject({ "acme/web release/1": "failed", "acme/web release/2": "failed" });
    expect(run.report?.errors.every((error) => error.code === "forbidden")).toBe(true);
    expect(await sandbox.repository("acme/web").git.listRefs("refs/heads/ecosystem-sync/")).toEqual([]);
  });
});

describe("limits", () => {
  it("the buffer is never spent: the run ends as partial, and the next one continues", async () => {
    await start();
    sandbox.setLimits({ primary: { core: 115, graphql: 5000 } });

    const run = await workspace.run({ "max-wait-minutes": "0", "rate-limit-buffer": "100" });

    expect(run.exitCode).toBe(0);
    expect(run.metrics?.partial).toBe(true);
    expect(run.metrics?.rate_limit.core?.end).toBeGreaterThanOrEqual(100);
    expect(run.metrics?.errors_encountered).toBe(0);
    expect(Object.values(outcomesOf(run))).toContain("deferred");
    expectHonestCount(run);

    sandbox.setLimits({});
    await workspace.run();
    await workspace.run();
    expect(await openBases()).toEqual(DUE.toSorted());
  });

  it("too few calls to read at all: every repository is skipped for it, nothing failed", async () => {
    await start();
    sandbox.setLimits({ primary: { core: 5000, graphql: 100 } });

    const run = await workspace.run({ "max-wait-minutes": "0" });

    expect(run.metrics).toMatchObject({
      partial: true,
      success_rate: null,
      errors_encountered: 0,
      repos_skipped: 3,
    });
    expect(run.report?.repositories.every((entry) => entry.reason === "rate-limit")).toBe(true);
    expect(run.exitCode).toBe(0);
  });

  it("a reset that is near is waited for", async () => {
    await start();
    sandbox.setLimits({ primary: { core: 5000, graphql: 103 }, primaryWindowMs: 3_000 });

    const run = await workspace.run({ "max-wait-minutes": "1" });

    expect(run.metrics).toMatchObject({ partial: false, prs_created: 6 });
  });

  it("a secondary limit longer than max-wait-minutes defers what is left to write", async () => {
    await start({
      match: CREATE_PULL,
      after: 1,
      kind: "secondary-limit",
      status: 403,
      retryAfterSeconds: 3600,
    });

    const run = await workspace.run({ concurrency: "1" });

    expect(run.metrics).toMatchObject({ partial: true, prs_created: 1, errors_encountered: 0 });
    expect(run.metrics?.outcomes.deferred).toBe(5);
    expect(run.exitCode).toBe(0);
  });
});

describe("a run that ends in the middle", () => {
  /** Starts the bundle and kills it as soon as the sandbox has seen `requests` requests. */
  async function killAfter(requests: number, signal: NodeJS.Signals): Promise<number | null> {
    const child = spawn(process.execPath, [join(PROJECT_ROOT, "actions/sync-monitor/dist/index.js")], {
      cwd: workspace.folder,
      stdio: "ignore",
      env: {
        PATH: process.env.PATH,
        NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
        ...sandbox.environment(),
        GITHUB_WORKSPACE: workspace.folder,
        "INPUT_GITHUB-TOKEN": TOKEN,
        INPUT_MODE: "pull-request",
        "INPUT_WRITE-INTERVAL-MS": "0",
        "INPUT_ARTIFACT-NAME": "",
      },
    });
    const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
    // A second signal would end it at once, so only one is sent.
    const watch = setInterval(() => {
      if (sandbox.journal().length < requests) return;
      clearInterval(watch);
      child.kill(signal);
    }, 1);
    const code = await ended;
    clearInterval(watch);
    return code;
  }

  it.each([1, 3, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25])(
    "killed after %i requests, the next run completes it and doubles nothing",
    async (requests) => {
      await start({ match: { method: "POST" }, kind: "slow", delayMs: 5 });

      await killAfter(requests, "SIGKILL");
      sandbox.faults.clear();
      const run = await workspace.run();

      expect(await openBases()).toEqual(DUE.toSorted());
      expect(run.metrics?.errors_encountered).toBe(0);
      for (const repository of sandbox.repositories()) {
        const pulls = await repository.pullRequests();
        expect(pulls.every((pull) => pull.labels.includes("ecosystem-sync"))).toBe(true);
        expect(pulls.every((pull) => !pull.pull.isDraft)).toBe(true);
      }
    },
  );

  it("cancelled by the runner, it writes what it knows as partial", async () => {
    await start({ match: CREATE_PULL, kind: "slow", delayMs: 300 });

    const code = await killAfter(12, "SIGINT");
    sandbox.faults.clear();

    const metrics = JSON.parse(await readFile(join(workspace.folder, "automation_metrics.json"), "utf8"));
    expect(code).toBe(1);
    expect(metrics.partial).toBe(true);
    expect(metrics.prs_created).toBe((await openBases()).length);
  });
});

describe("two runs at once", () => {
  it("open every pull request once between them", async () => {
    await start({ match: { method: "POST" }, kind: "slow", delayMs: 3 });

    const other = await makeWorkspace(sandbox, REPOSITORIES);
    const [one, two] = await Promise.all([workspace.run(), other.run()]);
    await other.remove();

    expect(await openBases()).toEqual(DUE.toSorted());
    expect((one.metrics?.prs_created ?? 0) + (two.metrics?.prs_created ?? 0)).toBe(6);
    expect({ one: one.metrics?.errors_encountered, two: two.metrics?.errors_encountered }).toEqual({
      one: 0,
      two: 0,
    });
  });
});

describe("the ground moves while a run is under way", () => {
  it("a branch that is deleted before its turn is no error", async () => {
    await start();
    const { git } = sandbox.repository("acme/api");
    const oid = (await git.readRef("refs/heads/release/1")) ?? "";
    sandbox.faults.add({ match: { graphql: "pullRequests" }, times: 1, kind: "slow", delayMs: 800 });

    const running = workspace.run();
    await untilSeen("pullRequests");
    await git.updateRefs([{ name: "refs/heads/release/1", before: oid, after: null, force: true }]);
    const run = await running;

    expect(branchOf(run, "acme/api", "release/1")?.outcome).toBe("branch-deleted");
    expect(run.metrics?.errors_encountered).toBe(0);
  });

  it("a branch that caught up before its turn gets no pull request", async () => {
    await start();
    const { git } = sandbox.repository("acme/api");
    const oid = (await git.readRef("refs/heads/release/1")) ?? "";
    const main = await git.readRef("refs/heads/main");
    sandbox.faults.add({ match: { graphql: "pullRequests" }, times: 1, kind: "slow", delayMs: 800 });

    const running = workspace.run();
    await untilSeen("pullRequests");
    await git.updateRefs([{ name: "refs/heads/release/1", before: oid, after: main, force: false }]);
    const run = await running;

    expect(branchOf(run, "acme/api", "release/1")).toMatchObject({ outcome: "up-to-date", behind_by: 0 });
    expect(await openBases()).toEqual(DUE.filter((due) => due !== "acme/api release/1").toSorted());
  });

  /** Resolves once the slow query is under way: the reading is over and no write has begun. */
  async function untilSeen(operation: string): Promise<void> {
    const isSeen = () =>
      sandbox.faults.list().some(({ rule, struck }) => rule.match?.graphql === operation && struck > 0);
    while (!isSeen()) await new Promise((resolve) => setTimeout(resolve, 5));
  }
});
