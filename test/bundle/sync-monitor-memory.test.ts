/** What a run leaves for the next one, and that nothing but speed depends on it. */
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { renderDigestLine } from "@automation/core/memory";
import { type BranchSeed, type Sandbox, type SeedSpec, startSandbox } from "@automation/github-sandbox";
import { type CacheService, startCacheService } from "@automation/test-kit/cache-service";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import { Ajv } from "ajv";
import { createStateDigest } from "../../actions/sync-monitor/src/state/state-file.ts";
import { PROJECT_ROOT } from "../../packages/cli/src/run-bundled-action.ts";
import { act, PEOPLE } from "./people.ts";
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

const BRANCHES: readonly BranchSeed[] = [
  { name: "release/1", behindBy: 14 },
  { name: "release/2", behindBy: 11 },
  { name: "near", behindBy: 10 },
  { name: "topic", behindBy: 12, aheadBy: 2 },
];

const API: SeedSpec = {
  ...PEOPLE,
  repositories: [{ repository: "acme/api", commits: 30, branches: BRANCHES }],
};

async function start(seed: SeedSpec = API) {
  sandbox = await startSandbox({ seed });
  workspace = await makeWorkspace(
    sandbox,
    seed.repositories.map(({ repository }) => repository),
  );
}

/** Runs, and tells which branches were compared, and which default branches were asked for their advance. */
async function run(inputs: Readonly<Record<string, string>> = {}) {
  sandbox.clearJournal();
  const files = await workspace.run(inputs);
  const queries = sandbox.journal().flatMap(({ operation }) => (operation ? [operation] : []));
  const asked = (name: string) => queries.filter((query) => query.name === name).length;
  return {
    ...files,
    comparisons: asked("comparisons"),
    looks: asked("ownCommits"),
    advances: asked("advances"),
    calls: sandbox.journal().length,
  };
}

/** Puts `count` commits on a branch, as a push does. */
async function commitOn(branch: string, count = 1, repository = "acme/api"): Promise<void> {
  const { git } = sandbox.repository(repository);
  for (let index = 0; index < count; index += 1) {
    const before = (await git.readRef(`refs/heads/${branch}`)) ?? "";
    const oid = await git.writeCommit({
      parentOids: [before],
      message: `more ${index}`,
      author: { name: "Ada", email: "ada@example.com", timestamp: 1_900_000_000 + index },
      files: { [`${branch.replaceAll("/", "-")}-${index}.txt`]: before },
    });
    await git.updateRefs([{ name: `refs/heads/${branch}`, before, after: oid, force: false }]);
  }
}

async function move(branch: string, after: string, repository = "acme/api"): Promise<void> {
  const { git } = sandbox.repository(repository);
  const before = (await git.readRef(`refs/heads/${branch}`)) ?? "";
  await git.updateRefs([{ name: `refs/heads/${branch}`, before, after, force: true }]);
}

/** Every branch with its numbers, as git counts them now: no API, no memory. */
async function countByGit(repository = "acme/api") {
  const inspected = sandbox.repository(repository);
  const branches = await inspected.branches();
  const main = branches.find(({ name }) => name === "main")?.oid ?? "";
  const counted = await Promise.all(
    branches
      .filter(({ name }) => name !== "main" && !name.startsWith("ecosystem-sync/"))
      .map(async ({ name, oid }) => {
        const counts = await inspected.git.compare(main, oid);
        return [name, { ahead_by: counts?.aheadBy, behind_by: counts?.behindBy }] as const;
      }),
  );
  return Object.fromEntries(counted);
}

function reported({ report }: SyncRunFiles, repository = "acme/api") {
  const branches = report?.repositories.find((entry) => entry.repository === repository)?.branches ?? [];
  return Object.fromEntries(branches.map(({ name, ahead_by, behind_by }) => [name, { ahead_by, behind_by }]));
}

/** Changes the state file as somebody does who has read how its digest is made. */
async function forge(change: (text: string) => string): Promise<void> {
  const content = change((await readFile(stateFile(), "utf8")).replace(/\],"digest":"[0-9a-f]*"\}\n$/, ""));
  const { GITHUB_API_URL: apiUrl = "" } = sandbox.environment();
  const digest = createStateDigest({ repository: undefined, apiUrl }, "config/ecosystem-repos.json")();
  digest.update(content);
  await writeFile(stateFile(), `${content}${renderDigestLine(digest)}`);
}

const stateFile = () => join(workspace.folder, "automation_state.json");

describe("a run after another", () => {
  it("asks a sample again, in one call, where nothing moved, and says the same", async () => {
    await start();
    const first = await run({ mode: "report" });

    const second = await run({ mode: "report" });

    expect({
      firstComparisons: first.comparisons,
      secondComparisons: second.comparisons,
      secondAdvances: second.advances,
    }).toEqual({ firstComparisons: 1, secondComparisons: 1, secondAdvances: 0 });
    expect(second.report?.repositories).toEqual(first.report?.repositories);
    expect(reported(second)).toEqual(await countByGit());
  });

  it("asks once how far the default branch moved, and compares only branches with commits of their own", async () => {
    await start();
    await run({ mode: "report" });
    await commitOn("main", 2);

    const second = await run({ mode: "report" });

    expect({ comparisons: second.comparisons, advances: second.advances }).toEqual({
      comparisons: 1,
      advances: 1,
    });
    expect(reported(second)).toEqual(await countByGit());
    expect(outcomesOf(second)).toMatchObject({ "acme/api near": "reported", "acme/api topic": "diverged" });
  });

  it("is right when the default branch took a branch's commits over", async () => {
    await start();
    await run({ mode: "report" });
    const { git } = sandbox.repository("acme/api");
    const [main, topic] = await Promise.all([
      git.readRef("refs/heads/main"),
      git.readRef("refs/heads/topic"),
    ]);
    const author = { name: "Ada", email: "ada@example.com", timestamp: 1_900_000_000 };
    const merge = { baseOid: main ?? "", headOid: topic ?? "", message: "merge", author };
    const merged = await git.merge(merge);
    if (merged.status !== "merged") throw new Error(merged.status);
    await move("main", merged.oid);

    const second = await run({ mode: "report" });

    expect(reported(second)).toEqual(await countByGit());
    expect(branchOf(second, "acme/api", "topic")?.ahead_by).toBe(0);
  });

  it("forgets everything about a repository whose default branch was forced elsewhere", async () => {
    await start();
    await run({ mode: "report" });
    const { git } = sandbox.repository("acme/api");
    const tip = await git.readCommit((await git.readRef("refs/heads/main")) ?? "");
    await move("main", tip?.parentOids[0] ?? "");
    await commitOn("main", 3);

    const second = await run({ mode: "report" });

    expect({ comparisons: second.comparisons, advances: second.advances }).toEqual({
      comparisons: 1,
      advances: 1,
    });
    expect(reported(second)).toEqual(await countByGit());
  });

  it("compares a branch that moved, and no other", async () => {
    await start();
    await run({ mode: "report" });
    await commitOn("release/1");

    const second = await run({ mode: "report" });

    expect({ comparisons: second.comparisons, advances: second.advances }).toEqual({
      comparisons: 1,
      advances: 0,
    });
    expect(reported(second)).toEqual(await countByGit());
  });

  it("opens a pull request only on numbers of its own", async () => {
    await start();
    await run({ mode: "report" });

    const second = await run({ mode: "pull-request" });
    const third = await run({ mode: "pull-request" });

    expect(second.comparisons).toBe(1);
    expect(second.metrics?.prs_created).toBe(2);
    expect({ comparisons: third.comparisons, prs_created: third.metrics?.prs_created }).toEqual({
      comparisons: 1,
      prs_created: 0,
    });
    expect(third.metrics?.outcomes["already-open"]).toBe(2);
  });

  it("knows a repository by its number: one that took the name over is read again", async () => {
    await start();
    await run({ mode: "report" });
    const state = JSON.parse(await readFile(stateFile(), "utf8"));
    state.repositories[0].id += 1;
    await writeFile(stateFile(), JSON.stringify(state));

    const second = await run({ mode: "report" });

    expect(second.comparisons).toBe(1);
  });

  it("asks for everything again when a server does not report how far a branch moved", async () => {
    await start();
    await run({ mode: "report" });
    await commitOn("main", 2);
    const message = "Field 'compare' doesn't exist on type 'Ref'";
    sandbox.faults.add({ kind: "graphql-error", message, match: { graphql: "advances" } });

    const second = await run({ mode: "report" });

    expect(reported(second)).toEqual(await countByGit());
    expect(second.metrics?.errors_encountered).toBe(0);
  });
});

describe("the state file", () => {
  it("is what its schema says, and holds no token", async () => {
    await start();

    await run();

    const text = await readFile(stateFile(), "utf8");
    const schema = await readFile(
      join(PROJECT_ROOT, "packages", "core", "schemas", "sync-state.schema.json"),
      "utf8",
    );
    const ajv = new Ajv({ allowUnionTypes: true });
    expect(ajv.validate(JSON.parse(schema), JSON.parse(text)) || ajv.errorsText()).toBe(true);
    expect(text).not.toContain(TOKEN);
  });

  it.each<[string, (text: string) => string]>([
    ["cut off", (text) => text.slice(0, text.length / 2)],
    ["of a newer version", (text) => text.replace('"schema_version":1', '"schema_version":2')],
    ["about another GitHub", (text) => text.replace(/"api_url":"[^"]*"/, '"api_url":"https://api.example"')],
    ["no text at all", () => "\0\u{ffff}"],
  ])("is ignored when it is %s: the run says so, costs more, and comes to the same", async (_, spoil) => {
    await start();
    const first = await run({ mode: "report" });
    await writeFile(stateFile(), spoil(await readFile(stateFile(), "utf8")));

    const second = await run({ mode: "report" });
    const third = await run({ mode: "report" });

    expect(second).toMatchObject({ exitCode: 0, comparisons: 1 });
    expect(second.log).toContain("automation_state.json is not used");
    expect(second.report?.repositories).toEqual(first.report?.repositories);
    expect(third).toMatchObject({ exitCode: 0, comparisons: 1 });
    expect(third.metrics?.cache_hits).toBe(4);
  });

  it("with wrong numbers is no reason to do nothing: it is discarded, everything is asked, and the report says so", async () => {
    await start();
    const first = await run({ mode: "report" });
    const text = await readFile(stateFile(), "utf8");
    await writeFile(stateFile(), text.replaceAll(/("[0-9a-f]{40}"),(\d+),(\d+),/g, "$1,$2,0,"));

    const second = await run({ mode: "report" });

    expect(second).toMatchObject({ exitCode: 0, comparisons: 1 });
    expect(second.report?.repositories).toEqual(first.report?.repositories);
    expect(second.report?.findings).toMatchObject([{ code: "state-discarded", repository: null }]);
    expect(second.summary).toContain("state file was discarded");
  });

  it("is discarded by the sample, too, when whoever changed it knew how the digest is made", async () => {
    await start();
    const first = await run({ mode: "report" });
    await forge((text) => text.replaceAll(/("[0-9a-f]{40}"),(\d+),(\d+),/g, "$1,$2,0,"));

    const second = await run({ mode: "report" });
    const third = await run({ mode: "report" });

    expect(second.exitCode).toBe(0);
    expect(reported(second)).toEqual(await countByGit());
    expect(second.report?.repositories).toEqual(first.report?.repositories);
    expect(second.report?.findings).toMatchObject([{ code: "state-discarded" }]);
    expect(second.log).toContain("::warning::The state file is wrong");
    expect(third.report?.findings ?? []).toEqual([]);
    expect(reported(third)).toEqual(await countByGit());
  });

  it.each<[string, string]>([
    ["an end that never was", "[2,0,1$1]"],
    ["a sync that never was", "[2,1,0$1]"],
    ["fewer own commits", "[0,0,0$1]"],
    ["a bot as the author", "[2,0,0,41898282]"],
  ])("is discarded, too, when only a branch's own commits are forged: %s", async (_, forged) => {
    await start();
    const first = await run({ mode: "report" });
    await forge((text) => text.replace(/\[2,0,0((?:,(?:null|\d+))*)\]/, forged));

    const second = await run({ mode: "report" });
    const third = await run({ mode: "report" });

    expect(second.exitCode).toBe(0);
    expect(second.report?.repositories).toEqual(first.report?.repositories);
    expect(second.report?.findings).toMatchObject([{ code: "state-discarded", repository: null }]);
    expect(second.log).toContain("answer for a branch's own commits differs");
    expect(third.report?.findings ?? []).toEqual([]);
    expect(third.report?.repositories).toEqual(first.report?.repositories);
    expect({ first: first.looks, third: third.looks }).toEqual({ first: 1, third: 1 });
  });

  it("takes a pull request that was merged since for no lie", async () => {
    await start();
    await run({ mode: "report" });
    await act(sandbox, "ada", "POST", "/pulls", { title: "Topic", head: "topic", base: "release/1" });
    await act(sandbox, "ada", "PUT", "/pulls/1/merge");

    const second = await run({ mode: "report" });

    expect(second.report?.findings ?? []).toEqual([]);
    expect(branchOf(second, "acme/api", "topic")?.outcome).toBe("finished");
  });

  it("may be deleted, turned off, or stand in for a folder: no run fails for it", async () => {
    await start();
    await run({ mode: "report" });
    await rm(stateFile());

    const deleted = await run({ mode: "report", "state-file": "none" });
    const isFolder = await run({ mode: "report", "state-file": "config" });

    expect({ deleted: deleted.exitCode, isFolder: isFolder.exitCode }).toEqual({ deleted: 0, isFolder: 0 });
    await expect(readFile(stateFile())).rejects.toThrow("ENOENT");
    expect(isFolder.log).toContain("config: The file cannot be");
  });

  it("may not be another file of the action", async () => {
    await start();

    const { exitCode, log, calls } = await run({ "state-file": "automation_sync.json" });

    expect({ exitCode, calls }).toEqual({ exitCode: 1, calls: 0 });
    expect(log).toContain("state-file");
  });

  it("survives two runs at once: both come to the same, and the file is whole", async () => {
    await start();

    const both = await Promise.all([
      workspace.run({ "report-file": "one.json", "metrics-file": "one-metrics.json" }),
      workspace.run({ "report-file": "two.json", "metrics-file": "two-metrics.json" }),
    ]);

    const open = (await sandbox.repository("acme/api").pullRequests()).filter(
      ({ state }) => state === "open",
    );
    const after = await run();
    expect(both.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(open).toHaveLength(2);
    expect(after).toMatchObject({ comparisons: 1, exitCode: 0 });
    expect(after.metrics?.cache_hits).toBe(4);
    expect(after.metrics?.prs_created).toBe(0);
  });
});

interface Place {
  readonly sandbox: Sandbox;
  readonly workspace: SyncWorkspace;
  readonly cache: CacheService;
}

/** What a runner sets, with as many comparisons as the run asked for. */
async function runIn(place: Place, runId: string) {
  const environment = {
    ...place.cache.env,
    GITHUB_RUN_ID: runId,
    GITHUB_RUN_ATTEMPT: "1",
    RUNNER_TEMP: place.workspace.folder,
  };
  const files = await place.workspace.run({ mode: "report" }, environment);
  const journal = place.sandbox.journal();
  return {
    ...files,
    comparisons: journal.filter(({ operation }) => operation?.name === "comparisons").length,
  };
}

/**
 * A run whose cache answers nothing but 500. The cache's client asks again and again, half a minute long: that goes on
 * beside the other tests.
 */
async function runWithBrokenCache() {
  const own = await startSandbox({ seed: API });
  const place = {
    sandbox: own,
    workspace: await makeWorkspace(own, ["acme/api"]),
    cache: await startCacheService(true),
  };
  try {
    return { ...(await runIn(place, "1")), requests: place.cache.requests.length };
  } finally {
    await place.cache.close();
    await place.workspace.remove();
    await own.close();
  }
}

let withBrokenCache: ReturnType<typeof runWithBrokenCache>;

beforeAll(() => {
  withBrokenCache = runWithBrokenCache();
  // It is waited for, and judged, by its test alone.
  withBrokenCache.catch(() => undefined);
});

afterAll(() => withBrokenCache.catch(() => undefined));

describe("the cache of GitHub Actions", () => {
  let cache: CacheService;

  afterEach(() => cache.close());

  /** A run in a clean workspace as every hosted one is. */
  async function runOnRunner(runId: string) {
    await rm(stateFile(), { force: true });
    sandbox.clearJournal();
    return runIn({ sandbox, workspace, cache }, runId);
  }

  it("carries memory from run to run, under a new key each time that there is something new", async () => {
    await start();
    cache = await startCacheService();

    const first = await runOnRunner("1");
    const second = await runOnRunner("2");
    await commitOn("release/1");
    const third = await runOnRunner("3");

    expect({ first: first.comparisons, second: second.comparisons, third: third.comparisons }).toEqual({
      first: 1,
      second: 1,
      third: 1,
    });
    expect(second.metrics?.cache_hits).toBe(4);
    expect(cache.keys).toEqual([
      expect.stringMatching(/^sync-state-v1-[0-9a-f]{16}-1-1$/),
      expect.stringMatching(/^sync-state-v1-[0-9a-f]{16}-3-1$/),
    ]);
    expect({ first: first.exitCode, second: second.exitCode, third: third.exitCode }).toEqual({
      first: 0,
      second: 0,
      third: 0,
    });
    expect(reported(third)).toEqual(await countByGit());
  });

  it("that does not work costs calls, and no run fails for it", async () => {
    await start();
    cache = await startCacheService();

    const { exitCode, comparisons, metrics, requests } = await withBrokenCache;

    expect({ exitCode, comparisons, errors_encountered: metrics?.errors_encountered }).toEqual({
      exitCode: 0,
      comparisons: 1,
      errors_encountered: 0,
    });
    expect(requests).toBeGreaterThan(0);
  }, 120_000);

  it("is not asked where nothing is to be remembered", async () => {
    await start();
    cache = await startCacheService();

    const { exitCode } = await workspace.run({ "state-file": "none" }, cache.env);

    expect({ exitCode, requests: cache.requests }).toEqual({ exitCode: 0, requests: [] });
  });
});
