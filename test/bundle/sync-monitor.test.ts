/** What ships, in its own process, against a GitHub of real git repositories. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  demoConfigRepositories,
  demoEcosystem,
  type Sandbox,
  type SeedSpec,
  startSandbox,
} from "@automation/github-sandbox";
import { afterEach, describe, expect, it } from "@jest/globals";
import { Ajv } from "ajv";
import { PROJECT_ROOT } from "../../packages/cli/src/run-bundled-action.ts";
import { branchOf, makeWorkspace, outcomesOf, type SyncWorkspace, TOKEN } from "./sync-run.ts";

let sandbox: Sandbox;
let workspace: SyncWorkspace;

afterEach(async () => {
  await workspace.remove();
  await sandbox.close();
});

async function start(seed: SeedSpec, repositories: readonly unknown[], config: Record<string, unknown> = {}) {
  sandbox = await startSandbox({ seed });
  workspace = await makeWorkspace(sandbox, repositories, config);
}

/** `acme/api` with one stale, one diverged, one conflicting and one fresh branch. */
const API: SeedSpec = {
  repositories: [
    {
      repository: "acme/api",
      commits: 30,
      branches: [
        { name: "release/1.2", behindBy: 14 },
        { name: "topic", behindBy: 12, aheadBy: 2 },
        { name: "clash", behindBy: 13, aheadBy: 1, conflicts: true },
        { name: "near", behindBy: 10 },
      ],
    },
  ],
};

const ONE_STALE: SeedSpec = {
  repositories: [{ repository: "acme/api", commits: 30, branches: [{ name: "release/1.2", behindBy: 14 }] }],
};

async function readSchema(name: string): Promise<object> {
  const file = join(PROJECT_ROOT, "packages", "core", "schemas", `${name}.schema.json`);
  return JSON.parse(await readFile(file, "utf8"));
}

function writes() {
  return sandbox
    .journal()
    .filter((entry) => entry.method !== "GET" && entry.operation?.kind !== "query")
    .map((entry) => `${entry.method} ${entry.path}`);
}

async function openPullRequests(repository = "acme/api") {
  const all = await sandbox.repository(repository).pullRequests();
  return all.filter((pull) => pull.state === "open");
}

describe("the demo's ecosystem", () => {
  it("gets every pull request in the first pass and none in the second, and everything adds up", async () => {
    await start(demoEcosystem(), demoConfigRepositories());

    const first = await workspace.run({ "min-success-rate": "50" });
    const callsOfFirst = sandbox.journal().length;
    const second = await workspace.run({ "min-success-rate": "50" });

    const ajv = new Ajv({ allErrors: true });
    const metricsSchema = await readSchema("metrics");
    const reportSchema = await readSchema("sync-report");
    for (const { metrics, report } of [first, second]) {
      expect(ajv.validate(metricsSchema, metrics) || ajv.errorsText()).toBe(true);
      expect(ajv.validate(reportSchema, report) || ajv.errorsText()).toBe(true);
    }
    expect(first.exitCode).toBe(0);
    expect(first.metrics?.prs_created).toBeGreaterThan(20);
    expect(first.metrics?.api_calls_made).toBe(callsOfFirst);
    expect(second.metrics?.api_calls_made).toBe(sandbox.journal().length - callsOfFirst);
    expect(second.metrics).toMatchObject({ prs_created: 0, branches_behind: first.metrics?.branches_behind });
    expect(second.metrics?.outcomes["already-open"]).toBe(first.metrics?.outcomes.opened);
    const sum = Object.values(first.metrics?.outcomes ?? {}).reduce((total, count) => total + count, 0);
    expect(sum).toBe(Object.keys(outcomesOf(first)).length);
  });

  it("is distinguished rightly, repository by repository and branch by branch", async () => {
    await start(demoEcosystem(), demoConfigRepositories());

    const run = await workspace.run({ "min-success-rate": "0" });

    expect(outcomesOf(run)).toMatchObject({
      "acme/api release/1.2": "opened",
      "acme/api feature/checkout": "diverged",
      "acme/docs next": "within-threshold",
      "acme/docs preview": "up-to-date",
      "acme/infrastructure environments/production": "opened",
      "acme/gateway dependabot/npm_and_yarn/undici-7.3.0": "bot-branch",
      "acme/gateway update-translations": "bot-branch",
      "acme/gateway release/7.0": "opened",
      "acme/auth release/2026-lts": "opened",
      "acme/partner-sdk release/5.1": "reported",
      "acme/data-pipeline fix/#42-100%-ä": "opened",
      "acme/data-pipeline gh-pages": "unrelated-histories",
    });
    const statuses = Object.fromEntries(
      (run.report?.repositories ?? []).map(({ repository, status, reason }) => [
        repository,
        reason ?? status,
      ]),
    );
    expect(statuses).toMatchObject({
      "acme/billing-v1": "archived",
      "acme/new-service": "empty",
      "acme/legacy-gone": "not-found",
      "acme/partner-sdk": "scanned",
      "acme/infrastructure": "scanned",
    });
    expect(run.report?.repositories.find((r) => r.repository === "acme/infrastructure")?.renamed_to).toBe(
      "acme/platform",
    );
    expect(run.report?.errors.map(({ repository, code }) => [repository, code])).toEqual([
      ["acme/legacy-gone", "not-found"],
    ]);
    expect(run.log).toMatch(/::warning::.*may only read.*acme\/partner-sdk/);
  });

  it("leaves no trace of the token anywhere", async () => {
    await start(demoEcosystem(), demoConfigRepositories());

    const run = await workspace.run({ "min-success-rate": "0" });

    const masked = run.log.split("\n").filter((line) => line !== `::add-mask::${TOKEN}`);
    expect(masked.length).toBe(run.log.split("\n").length - 1);
    expect(JSON.stringify([masked, run.outputs, run.summary, run.report, run.metrics])).not.toContain(TOKEN);
  });
});

describe("modes", () => {
  it("report writes nothing", async () => {
    await start(API, ["acme/api"]);

    const run = await workspace.run({ mode: "report" });

    expect(writes()).toEqual([]);
    expect(outcomesOf(run)).toEqual({
      "acme/api release/1.2": "reported",
      "acme/api topic": "diverged",
      "acme/api clash": "diverged",
      "acme/api near": "within-threshold",
    });
    expect(run.outputs).toMatchObject({ "branches-behind": "3", "prs-created": "0", partial: "false" });
  });

  it("dry-run plans every write and makes none", async () => {
    await start(API, ["acme/api"]);

    const run = await workspace.run({ "dry-run": "true" });

    expect(writes()).toEqual([]);
    expect(run.report?.dry_run).toBe(true);
    expect(branchOf(run, "acme/api", "release/1.2")).toMatchObject({
      outcome: "planned",
      detail: "open a sync pull request into release/1.2",
    });
  });

  it("ecosystem_sync_enabled: false turns every write off, whatever the mode", async () => {
    await start(API, [{ repository: "acme/api", mode: "fast-forward" }], {
      automation_config: { ecosystem_sync_enabled: false },
    });

    const run = await workspace.run();

    expect(writes()).toEqual([]);
    expect(branchOf(run, "acme/api", "release/1.2")?.outcome).toBe("reported");
  });

  it("pull-request opens one from a sync branch that holds the default branch, with its labels", async () => {
    await start(API, ["acme/api"]);

    const run = await workspace.run();

    const [pull, ...more] = await openPullRequests();
    const { git } = sandbox.repository("acme/api");
    const main = (await git.readRef("refs/heads/main")) ?? "";
    expect(more).toEqual([]);
    expect(pull).toMatchObject({
      title: "Sync release/1.2 with main",
      labels: ["automerge", "ecosystem-sync"],
      pull: { headRef: "ecosystem-sync/release/1.2", baseRef: "release/1.2", isDraft: false },
    });
    expect(await git.isAncestor(main, pull?.pull.headOid ?? "")).toBe(true);
    expect(
      await git.isAncestor((await git.readRef("refs/heads/release/1.2")) ?? "", pull?.pull.headOid ?? ""),
    ).toBe(true);
    expect(JSON.parse(run.outputs["pull-requests"] ?? "")).toEqual([
      {
        repository: "acme/api",
        branch: "release/1.2",
        number: pull?.number,
        url: `${sandbox.url}/acme/api/pull/${pull?.number}`,
        outcome: "opened",
      },
    ]);
  });

  it("with diverged: sync, a conflict becomes a draft from the default branch's commit, and nothing else moves", async () => {
    await start(API, ["acme/api"], { sync: { diverged: "sync" } });
    const { git } = sandbox.repository("acme/api");
    const before = await git.listRefs("refs/heads/");

    const run = await workspace.run();

    expect(outcomesOf(run)).toMatchObject({ "acme/api topic": "opened", "acme/api clash": "conflict" });
    const pull = (await openPullRequests()).find((open) => open.pull.baseRef === "clash");
    expect(pull).toMatchObject({
      labels: ["ecosystem-sync", "sync-conflict"],
      pull: { isDraft: true, headRef: "ecosystem-sync/clash", headOid: await git.readRef("refs/heads/main") },
    });
    const after = await git.listRefs("refs/heads/");
    expect(after.filter((ref) => !ref.name.includes("ecosystem-sync/"))).toEqual(before);
  });

  it("head: default-branch needs no branch of its own, and leaves automerge off", async () => {
    await start(API, ["acme/api"]);

    await workspace.run({ head: "default-branch" });

    const [pull] = await openPullRequests();
    expect(pull).toMatchObject({
      labels: ["ecosystem-sync"],
      pull: { headRef: "main", baseRef: "release/1.2" },
    });
    expect(await sandbox.repository("acme/api").git.listRefs("refs/heads/ecosystem-sync/")).toEqual([]);
  });

  it("fast-forward moves what is only behind and unprotected, and opens pull requests for the rest", async () => {
    await start(
      {
        repositories: [
          {
            repository: "acme/api",
            commits: 30,
            branches: [
              { name: "staging", behindBy: 14 },
              { name: "release/1.2", behindBy: 14, isProtected: true },
              { name: "topic", behindBy: 14, aheadBy: 1 },
              { name: "near", behindBy: 3 },
            ],
          },
        ],
      },
      ["acme/api"],
      { sync: { diverged: "sync" } },
    );
    const { git } = sandbox.repository("acme/api");
    const near = await git.readRef("refs/heads/near");

    const run = await workspace.run({ mode: "fast-forward" });

    expect(outcomesOf(run)).toEqual({
      "acme/api staging": "fast-forwarded",
      "acme/api release/1.2": "opened",
      "acme/api topic": "opened",
      "acme/api near": "within-threshold",
    });
    expect(await git.readRef("refs/heads/staging")).toBe(await git.readRef("refs/heads/main"));
    expect(await git.readRef("refs/heads/near")).toBe(near);
  });
});

describe("what is open already", () => {
  it("is brought up to date when the distance has changed enough, on top of what people pushed", async () => {
    await start(ONE_STALE, ["acme/api"]);
    await workspace.run();
    const { git } = sandbox.repository("acme/api");
    const [before] = await openPullRequests();
    await commitOn("main", 10);

    const run = await workspace.run();

    const [after] = await openPullRequests();
    expect(branchOf(run, "acme/api", "release/1.2")).toMatchObject({ outcome: "updated", behind_by: 24 });
    expect(after?.number).toBe(before?.number);
    expect(await git.isAncestor(before?.pull.headOid ?? "", after?.pull.headOid ?? "")).toBe(true);
    expect(
      await git.isAncestor((await git.readRef("refs/heads/main")) ?? "", after?.pull.headOid ?? ""),
    ).toBe(true);
    expect(after?.body).toContain("24 commits behind");
  });

  it("is left alone while the distance has hardly changed", async () => {
    await start(ONE_STALE, ["acme/api"]);
    await workspace.run();
    await commitOn("main", 2);
    sandbox.clearJournal();

    const run = await workspace.run();

    expect(branchOf(run, "acme/api", "release/1.2")?.outcome).toBe("already-open");
    expect(writes()).toEqual([]);
  });

  it("is left alone when somebody else opened it", async () => {
    await start(
      {
        users: [{ login: "ada", id: 7 }],
        repositories: [
          {
            repository: "acme/api",
            commits: 30,
            branches: [{ name: "release/1.2", behindBy: 14 }],
            pullRequests: [{ title: "By hand", head: "main", base: "release/1.2", author: "ada" }],
          },
        ],
      },
      ["acme/api"],
    );

    const run = await workspace.run();

    expect(branchOf(run, "acme/api", "release/1.2")?.outcome).toBe("foreign-pull-request");
    expect(writes()).toEqual([]);
  });

  it("gets its labels when the run before was stopped too early, but not when a person took them off", async () => {
    await start(ONE_STALE, ["acme/api"]);
    sandbox.faults.add({
      match: { method: "POST", path: "/repos/{owner}/{repo}/issues/{number}/labels" },
      kind: "status",
      status: 403,
    });
    await workspace.run();
    sandbox.faults.clear();
    const unlabelled = await labelsOfFirst();

    const second = await workspace.run();
    const labelled = await labelsOfFirst();
    await request("DELETE", "/repos/acme/api/issues/1/labels/automerge");
    await request("DELETE", "/repos/acme/api/issues/1/labels/ecosystem-sync");
    const third = await workspace.run();

    expect({ unlabelled, labelled }).toEqual({ unlabelled: [], labelled: ["automerge", "ecosystem-sync"] });
    expect(branchOf(second, "acme/api", "release/1.2")).toMatchObject({
      outcome: "updated",
      detail: "labels added",
    });
    expect(branchOf(third, "acme/api", "release/1.2")?.outcome).toBe("already-open");
    expect(await labelsOfFirst()).toEqual([]);
  });

  /** A copy: the sandbox's own record changes while it works. */
  async function labelsOfFirst(): Promise<readonly string[]> {
    const [pull] = await openPullRequests();
    return [...(pull?.labels ?? [])];
  }

  async function commitOn(branch: string, count: number): Promise<void> {
    const { git } = sandbox.repository("acme/api");
    for (let index = 0; index < count; index += 1) {
      const before = (await git.readRef(`refs/heads/${branch}`)) ?? "";
      const oid = await git.writeCommit({
        parentOids: [before],
        message: `more ${index}`,
        author: { name: "Ada", email: "ada@example.com", timestamp: 1_900_000_000 + index },
        files: { [`more-${index}.txt`]: String(index) },
      });
      await git.updateRefs([{ name: `refs/heads/${branch}`, before, after: oid, force: false }]);
    }
  }

  function request(method: string, path: string) {
    return fetch(`${sandbox.url}${path}`, {
      method,
      headers: { authorization: "token any", "user-agent": "test" },
    });
  }
});

describe("limits of a run", () => {
  const MANY: SeedSpec = {
    repositories: [
      {
        repository: "acme/api",
        commits: 60,
        branches: [11, 50, 30, 20].map((behindBy) => ({ name: `r${behindBy}`, behindBy })),
      },
    ],
  };

  it("max-pull-requests opens the most urgent ones and defers the rest", async () => {
    await start(MANY, ["acme/api"]);

    const run = await workspace.run({ "max-pull-requests": "2" });

    expect(outcomesOf(run)).toEqual({
      "acme/api r50": "opened",
      "acme/api r30": "opened",
      "acme/api r20": "deferred",
      "acme/api r11": "deferred",
    });
    expect(run.metrics?.partial).toBe(false);
  });

  it("repositories, shard, threshold and branches pick what is checked", async () => {
    await start(
      {
        repositories: ["api", "web", "docs"].map((name) => ({
          ...MANY.repositories[0],
          repository: `acme/${name}`,
        })),
      },
      ["acme/api", "acme/web", { repository: "acme/docs", threshold: 45 }],
      { sync: { branches: { include: ["r*"], exclude: ["r11"] } } },
    );

    const picked = await workspace.run({
      mode: "report",
      threshold: "25",
      repositories: "acme/w*\nacme/docs",
    });
    const [first, second] = [
      await workspace.run({ mode: "report", shard: "1/2" }),
      await workspace.run({ mode: "report", shard: "2/2" }),
    ];

    expect(outcomesOf(picked)).toEqual({
      "acme/web r50": "reported",
      "acme/web r30": "reported",
      "acme/web r20": "within-threshold",
      "acme/web r11": "excluded",
      "acme/docs r50": "reported",
      "acme/docs r30": "within-threshold",
      "acme/docs r20": "within-threshold",
      "acme/docs r11": "excluded",
    });
    expect((first.metrics?.repos_scanned ?? 0) + (second.metrics?.repos_scanned ?? 0)).toBe(3);
    expect(first.report?.repositories.length).toBe(3);
  });
});

describe("what cannot run", () => {
  it("a wrong configuration: every error with its line, no call, exit 1", async () => {
    await start(ONE_STALE, ["acme/api", "not a repository", "ACME/API"], { sync_interval_minutes: 0 });

    const run = await workspace.run();

    expect(run.exitCode).toBe(1);
    expect(sandbox.journal()).toEqual([]);
    const errors = run.log.split("\n").filter((line) => line.startsWith("::error"));
    expect(errors).toHaveLength(3);
    expect(errors.every((line) => /file=config\/ecosystem-repos\.json,line=\d+,col=\d+/.test(line))).toBe(
      true,
    );
  });

  it("wrong inputs: all of them at once, no call, exit 1", async () => {
    await start(ONE_STALE, ["acme/api"]);

    const run = await workspace.run({
      concurrency: "0",
      threshold: "1e3",
      mode: "delete",
      config: "../outside.json",
    });

    expect(run.exitCode).toBe(1);
    expect(sandbox.journal()).toEqual([]);
    for (const name of ["concurrency", "threshold", "mode", "config"]) {
      expect(run.log).toContain(`::error::The input \`${name}\``);
    }
  });

  it("a refused token: one call, files written, exit 1", async () => {
    await start(
      { ...ONE_STALE, tokens: [{ token: "good", login: "acme" }], users: [{ login: "acme", id: 3 }] },
      ["acme/api"],
    );

    const run = await workspace.run();

    expect(run.exitCode).toBe(1);
    expect(sandbox.journal()).toHaveLength(1);
    expect(run.metrics).toMatchObject({ api_calls_made: 1, errors_encountered: 1, success_rate: null });
    expect(run.report?.errors).toMatchObject([{ repository: null, code: "unauthorized" }]);
  });

  it("too many failures: min-success-rate fails the step, after the files were written", async () => {
    await start(ONE_STALE, ["acme/api", "acme/gone"]);

    const strict = await workspace.run({ mode: "report" });
    const lenient = await workspace.run({ mode: "report", "min-success-rate": "50" });
    const never = await workspace.run({ mode: "report", "min-success-rate": "0" });

    expect({ strict: strict.exitCode, lenient: lenient.exitCode, never: never.exitCode }).toEqual({
      strict: 1,
      lenient: 0,
      never: 0,
    });
    expect(strict.metrics?.success_rate).toBe(50);
    expect(strict.outputs["success-rate"]).toBe("50");
  });

  it("leaves no temporary file beside what it writes", async () => {
    await start(ONE_STALE, ["acme/api"]);

    await workspace.run({ "metrics-file": "out/metrics.json", "report-file": "out/report.json" });

    expect((await readdir(join(workspace.folder, "out"))).toSorted()).toEqual([
      "metrics.json",
      "report.json",
    ]);
  });
});

describe("GitHub Enterprise Server", () => {
  it("works without limits and without GraphQL", async () => {
    await start(API, ["acme/api"]);
    sandbox.setLimits({ isDisabled: true });
    sandbox.faults.add({
      match: { path: "/graphql" },
      kind: "status",
      status: 404,
      body: { message: "Not Found" },
    });

    const run = await workspace.run();

    expect(run.exitCode).toBe(0);
    expect(branchOf(run, "acme/api", "release/1.2")?.outcome).toBe("opened");
    expect(outcomesOf(run)).toMatchObject({
      "acme/api topic": "diverged",
      "acme/api near": "within-threshold",
    });
    expect(run.log).toContain("Falling back from GraphQL to REST");
  });
});
