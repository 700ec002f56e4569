/** Rules of repositories and branches, and refusals that reach further or less far: the bundle in its own process. */
import { type FaultRule, type RepositorySeed, type Sandbox, startSandbox } from "@automation/github-sandbox";
import { afterEach, describe, expect, it } from "@jest/globals";
import { type IndependentGitHub, startIndependentGitHub } from "./independent-github.ts";
import { ForeignRepository } from "./independent-model.ts";
import { branchOf, makeWorkspace, outcomesOf, type SyncRunFiles, type SyncWorkspace } from "./sync-run.ts";

let workspace: SyncWorkspace;

afterEach(() => workspace.remove());

describe("on a local GitHub", () => {
  let sandbox: Sandbox;

  afterEach(() => sandbox.close());

  const BRANCHES = [
    { name: "release/1", behindBy: 20 },
    { name: "release/2", behindBy: 15 },
    { name: "topic", behindBy: 12, aheadBy: 1 },
  ];

  async function start(names: readonly string[], change: Partial<RepositorySeed> = {}) {
    const repositories = names.map((repository) => ({
      repository,
      commits: 30,
      branches: BRANCHES,
      ...change,
    }));
    sandbox = await startSandbox({ seed: { repositories } });
    workspace = await makeWorkspace(sandbox, names, { sync: { diverged: "sync" } });
  }

  const writes = () =>
    sandbox
      .journal()
      .filter((entry) => entry.method !== "GET" && entry.operation?.kind !== "query")
      .map(({ method, path }) => `${method} ${path}`);

  async function lock(branch: string) {
    const response = await fetch(`${sandbox.url}/repos/acme/api/branches/${branch}/protection`, {
      method: "PUT",
      headers: { authorization: "token x", "user-agent": "an administrator" },
      body: JSON.stringify({
        required_status_checks: null,
        required_pull_request_reviews: null,
        enforce_admins: true,
        restrictions: null,
        lock_branch: true,
      }),
    });
    expect(response.status).toBe(200);
  }

  it.each(["pull-request", "fast-forward"])("writes nothing for a locked branch: %s", async (mode) => {
    await start(["acme/api"], { access: "admin", branches: BRANCHES.slice(0, 1) });
    await lock("release/1");
    const before = writes().length;

    const run = await workspace.run({ mode });

    expect(branchOf(run, "acme/api", "release/1")).toMatchObject({ outcome: "locked" });
    expect(run.metrics).toMatchObject({ success_rate: 100, prs_created: 0 });
    expect(writes().length).toBe(before);
  });

  it("reports where the token may only read, and tries no write that would fail", async () => {
    await start(["acme/api"], { access: "read" });

    const run = await workspace.run();

    expect(outcomesOf(run)).toMatchObject({ "acme/api release/1": "reported", "acme/api topic": "reported" });
    expect(branchOf(run, "acme/api", "release/1")?.detail).toContain("may only read");
    expect(run.exitCode).toBe(0);
    expect(writes()).toEqual([]);
  });

  const CREATION_REFUSED: FaultRule = {
    kind: "status",
    status: 422,
    body: {
      message: "Repository rule violations found\n\nCannot create ref due to creations being restricted.",
    },
    match: { method: "POST", path: "/repos/{owner}/{repo}/git/refs" },
  };
  const WORKFLOWS_REFUSED: FaultRule = {
    kind: "status",
    status: 403,
    body: {
      message:
        "refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yml` without `workflows` permission",
    },
    match: { method: "POST", path: "/repos/{owner}/{repo}/merges" },
  };

  it.each([
    ["no sync branch may be made", CREATION_REFUSED, /from being created/],
    ["the commits change workflow files", WORKFLOWS_REFUSED, /workflow files/],
  ])("comes from the default branch, without automerge, where %s", async (_, fault, why) => {
    await start(["acme/api"]);
    sandbox.faults.add(fault);

    const run = await workspace.run();
    const again = await workspace.run();

    expect(outcomesOf(run)).toEqual({
      "acme/api release/1": "opened",
      "acme/api release/2": "opened",
      "acme/api topic": "reported",
    });
    expect(branchOf(run, "acme/api", "release/1")?.detail).toMatch(why);
    expect(branchOf(run, "acme/api", "topic")?.detail).toMatch(why);
    const pulls = await sandbox.repository("acme/api").pullRequests();
    expect(pulls.map(({ pull, labels }) => [pull.headRef, labels])).toEqual([
      ["main", ["ecosystem-sync"]],
      ["main", ["ecosystem-sync"]],
    ]);
    expect(outcomesOf(again)).toMatchObject({ "acme/api release/1": "already-open" });
    const branches = await sandbox.repository("acme/api").branches();
    expect(branches.filter(({ name }) => name.startsWith("ecosystem-sync/"))).toEqual([]);
    expect(run.exitCode).toBe(0);
  });

  const REFUSED_PULL = (message: string, times?: number): FaultRule => ({
    kind: "status",
    status: 403,
    body: { message },
    match: { method: "POST", path: "/repos/{owner}/{repo}/pulls" },
    ...(times !== undefined && { times }),
  });
  const NAMES = ["acme/api", "acme/web", "globex/app"];
  const attempts = (repository: string) =>
    writes().filter((line) => line === `POST /repos/${repository}/pulls`).length;
  const errorsOf = (run: SyncRunFiles) => run.report?.errors.map(({ repository }) => repository) ?? [];

  it("stops at that branch when a rule of one branch refuses", async () => {
    await start(["acme/api"], { branches: BRANCHES.slice(0, 2) });
    sandbox.faults.add(REFUSED_PULL("Protected branch update failed for refs/heads/release/1.", 1));

    const run = await workspace.run({ concurrency: "1", "min-success-rate": "0" });

    expect(outcomesOf(run)).toEqual({ "acme/api release/1": "failed", "acme/api release/2": "opened" });
  });

  it("asks a repository once that refuses for lack of permission, and continues with the others", async () => {
    await start(["acme/api", "acme/web"], { branches: BRANCHES.slice(0, 2) });
    sandbox.faults.add({
      ...REFUSED_PULL("Resource not accessible by integration"),
      match: { method: "POST", path: "/repos/{owner}/{repo}/pulls", repository: "acme/api" },
    });

    const run = await workspace.run({ concurrency: "1", "min-success-rate": "0" });

    expect(outcomesOf(run)).toEqual({
      "acme/api release/1": "failed",
      "acme/api release/2": "failed",
      "acme/web release/1": "opened",
      "acme/web release/2": "opened",
    });
    expect(attempts("acme/api")).toBe(1);
  });

  it("asks an owner once whose settings keep Actions from opening pull requests, and reports it once", async () => {
    await start(NAMES, { branches: BRANCHES.slice(0, 2) });
    for (const repository of ["acme/api", "acme/web"]) {
      sandbox.faults.add({
        ...REFUSED_PULL("GitHub Actions is not permitted to create or approve pull requests."),
        match: { method: "POST", path: "/repos/{owner}/{repo}/pulls", repository },
      });
    }

    const run = await workspace.run({ concurrency: "1", "min-success-rate": "0" });

    expect(outcomesOf(run)).toMatchObject({
      "acme/web release/2": "failed",
      "globex/app release/1": "opened",
      "globex/app release/2": "opened",
    });
    expect(errorsOf(run).filter((name) => name?.startsWith("acme/"))).toHaveLength(1);
    expect(run.report?.errors[0]?.message).toContain("Allow GitHub Actions to create and approve");
    expect(run.metrics).toMatchObject({ errors_encountered: 1, success_rate: 33.33 });
    expect(attempts("acme/api") + attempts("acme/web")).toBe(1);
  });
});

describe("on a GitHub that we did not write", () => {
  let github: IndependentGitHub;

  afterEach(() => github.close());

  it("keeps automerge from a merge queue, and reports what a pull request waits for", async () => {
    const repository = new ForeignRepository("acme/api", {
      queued: { behind: 12, rules: ["MERGE_QUEUE", "PULL_REQUEST"] },
      locked: { behind: 20, rules: ["LOCK_BRANCH"] },
      plain: { behind: 14 },
    });
    github = await startIndependentGitHub([repository]);
    workspace = await makeWorkspace(github, ["acme/api"]);

    const run = await workspace.run();

    expect(outcomesOf(run)).toEqual({
      "acme/api locked": "locked",
      "acme/api plain": "opened",
      "acme/api queued": "opened",
    });
    expect(branchOf(run, "acme/api", "queued")).toMatchObject({ waits_for: ["merge-queue"] });
    const labels = Object.fromEntries(repository.pulls.map(({ base, labels }) => [base, labels]));
    expect(labels).toEqual({ plain: ["automerge", "ecosystem-sync"], queued: ["ecosystem-sync"] });
  });

  it("fast-forwards nothing that any rule holds for", async () => {
    const repository = new ForeignRepository("acme/api", {
      ruled: { behind: 12, rules: ["NON_FAST_FORWARD"] },
      guarded: { behind: 13, isProtected: true },
      free: { behind: 14, rules: [] },
    });
    github = await startIndependentGitHub([repository]);
    workspace = await makeWorkspace(github, ["acme/api"]);

    const run = await workspace.run({ mode: "fast-forward" });

    expect(outcomesOf(run)).toEqual({
      "acme/api free": "fast-forwarded",
      "acme/api guarded": "opened",
      "acme/api ruled": "opened",
    });
  });
});
