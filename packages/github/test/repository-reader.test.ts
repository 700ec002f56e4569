import type { BranchTip, ComparisonLookup, RepositoryLookup } from "@automation/core";
import type { BranchSeed, FaultRule, RepositorySeed } from "@automation/github-sandbox";
import { afterEach, describe, expect, it } from "@jest/globals";
import { type LocalGitHub, type LocalSettings, ref, startLocalGitHub } from "./local-github.ts";

const STALE: readonly BranchSeed[] = [
  { name: "release/1.2", behindBy: 12 },
  { name: "feature/own", behindBy: 3, aheadBy: 2 },
  { name: "dependabot/npm/x", behindBy: 1, aheadBy: 1, author: "dependabot[bot]" },
  { name: "fix/#42-100%-ä🍐", behindBy: 5 },
];
const API: RepositorySeed = { repository: "acme/api", id: 4_711, branches: STALE };
const USERS = [{ login: "dependabot[bot]", id: 49_699_333, type: "Bot" as const }];

let local: LocalGitHub;

async function start(repositories: readonly RepositorySeed[], settings: LocalSettings = {}) {
  local = await startLocalGitHub({ repositories, users: USERS }, settings);
  return local;
}

afterEach(() => local.stop());

function describeLookup(lookup: RepositoryLookup | undefined): string {
  if (lookup?.status !== "found") return `${lookup?.status}: ${lookup?.error.code}`;
  return `found: ${lookup.snapshot.repository.owner}/${lookup.snapshot.repository.name}`;
}

/** Compares every branch but the default one, as the action does. */
async function compareAll(fullName: string): Promise<Record<string, ComparisonLookup>> {
  const [lookup] = await local.repositories.readRepositories([ref(fullName)]);
  if (lookup?.status !== "found" || lookup.snapshot.defaultBranch === null) throw new Error("not there");
  const { repository, defaultBranch, branches } = lookup.snapshot;
  const requests = branches
    .filter(({ name }) => name !== defaultBranch.name)
    .map((branch) => ({ repository, defaultBranch, branch }));
  const lookups = await local.repositories.compareBranches(requests);
  return Object.fromEntries(requests.map(({ branch }, index) => [branch.name, lookups[index]])) as Record<
    string,
    ComparisonLookup
  >;
}

async function readTip(fullName: string, name: string): Promise<BranchTip> {
  const branch = await local.sandbox.repository(fullName).branch(name);
  return { name, oid: branch?.oid ?? "" };
}

function counts(lookup: ComparisonLookup | undefined): string {
  if (lookup?.status !== "compared") return lookup?.status ?? "none";
  return `${lookup.comparison.aheadBy} ahead, ${lookup.comparison.behindBy} behind`;
}

const WITHOUT_GRAPHQL: FaultRule = { kind: "status", status: 404, match: { graphql: "" } };

describe.each<[string, readonly FaultRule[]]>([
  ["GraphQL", []],
  ["REST, where GraphQL is missing", [WITHOUT_GRAPHQL]],
])("reading through %s", (_, faults) => {
  async function startFaulty(repositories: readonly RepositorySeed[]) {
    await start(repositories);
    for (const fault of faults) local.sandbox.faults.add(fault);
  }

  it("tells what a repository is and where its branches are", async () => {
    await startFaulty([API]);

    const [lookup] = await local.repositories.readRepositories([ref("acme/api")]);

    const restRequests = local.requests().filter((line) => line.startsWith("GET"));
    expect(restRequests).toHaveLength(faults.length * 2);
    const branches = await local.sandbox.repository("acme/api").branches();
    const tips: BranchTip[] = branches.map(({ name, oid }) => ({ name, oid }));
    expect(lookup).toEqual({
      status: "found",
      requested: ref("acme/api"),
      snapshot: {
        repository: ref("acme/api"),
        databaseId: 4_711,
        isArchived: false,
        isDisabled: false,
        isLocked: false,
        isMirror: false,
        defaultBranch: tips.find(({ name }) => name === "main"),
        branches: expect.arrayContaining(tips),
        canWrite: true,
      },
    });
  });

  it.each<[Partial<RepositorySeed>, object]>([
    [{ isArchived: true }, { isArchived: true }],
    [{ isDisabled: true }, { isDisabled: true }],
    [{ isMirror: true }, { isMirror: true }],
    [{ isEmpty: true }, { defaultBranch: null, branches: [] }],
    [{ access: "read" }, { canWrite: false }],
    [{ defaultBranch: "trunk" }, { defaultBranch: { name: "trunk", oid: expect.any(String) } }],
  ])("sees %j", async (seed, expected) => {
    await startFaulty([{ repository: "acme/x", ...seed }]);

    const [lookup] = await local.repositories.readRepositories([ref("acme/x")]);

    expect(lookup).toMatchObject({ status: "found", snapshot: expected });
  });

  it("tells each repository's fate apart, in the order asked", async () => {
    await startFaulty([
      { repository: "acme/new", formerNames: ["acme/old"] },
      { repository: "acme/hidden", access: "none" },
      { repository: "acme/forbidden", access: "forbidden" },
      { repository: "acme/blocked", access: "blocked" },
      API,
    ]);
    const names = ["acme/old", "acme/gone", "acme/hidden", "acme/forbidden", "acme/blocked", "ACME/API"];

    const lookups = await local.repositories.readRepositories(names.map(ref));

    expect(lookups.map(describeLookup)).toEqual([
      "found: acme/new",
      "failed: not-found",
      "failed: not-found",
      "failed: forbidden",
      "failed: blocked",
      "found: acme/api",
    ]);
    expect(lookups.map(({ requested }) => requested)).toEqual(names.map(ref));
  });

  it("reads every branch of a repository with hundreds", async () => {
    const branches = Array.from({ length: 230 }, (__, index) => ({ name: `topic/${index}` }));
    await startFaulty([{ repository: "acme/many", branches }, API]);

    const lookups = await local.repositories.readRepositories([ref("acme/many"), ref("acme/api")]);

    const sizes = lookups.map((one) => (one.status === "found" ? one.snapshot.branches.length : 0));
    expect(sizes).toEqual([231, 5]);
  });

  it("counts how far each branch is behind and ahead of the default branch", async () => {
    await startFaulty([API]);

    const lookups = await compareAll("acme/api");

    expect(Object.fromEntries(Object.entries(lookups).map(([name, one]) => [name, counts(one)]))).toEqual({
      "release/1.2": "0 ahead, 12 behind",
      "feature/own": "2 ahead, 3 behind",
      "dependabot/npm/x": "1 ahead, 1 behind",
      "fix/#42-100%-ä🍐": "0 ahead, 5 behind",
    });
  });

  it("knows a bot by the number in its commit address", async () => {
    await startFaulty([API]);

    const { "dependabot/npm/x": lookup } = await compareAll("acme/api");

    expect(lookup).toMatchObject({ comparison: { tipAuthorId: 49_699_333 } });
  });

  it("tells unrelated histories and deleted branches from failures", async () => {
    await startFaulty([
      { repository: "acme/api", branches: [{ name: "orphan", isOrphan: true, aheadBy: 1 }] },
    ]);
    const [main, orphan] = await Promise.all(["main", "orphan"].map((name) => readTip("acme/api", name)));
    if (main === undefined || orphan === undefined) throw new Error("not there");
    const request = { repository: ref("acme/api"), defaultBranch: main };

    const lookups = await local.repositories.compareBranches([
      { ...request, branch: orphan },
      { ...request, branch: { name: "gone", oid: orphan.oid } },
      { ...request, repository: ref("acme/missing"), branch: orphan },
    ]);

    expect(lookups).toMatchObject([
      { status: "unrelated-histories" },
      { status: "branch-deleted" },
      { status: "failed", error: { code: "not-found" } },
    ]);
  });
});

describe("the number of requests", () => {
  it("is one for 25 repositories, and one for 50 comparisons", async () => {
    const branches = Array.from({ length: 2 }, (_, index) => ({ name: `topic/${index}`, behindBy: 1 }));
    const names = Array.from({ length: 25 }, (_, index) => `acme/r${index}`);
    await start(names.map((repository) => ({ repository, branches })));

    const lookups = await local.repositories.readRepositories(names.map(ref));
    const requests = lookups.flatMap((lookup) => {
      if (lookup.status !== "found" || lookup.snapshot.defaultBranch === null) return [];
      const { repository, defaultBranch } = lookup.snapshot;
      return lookup.snapshot.branches
        .filter(({ name }) => name !== "main")
        .map((branch) => ({ repository, defaultBranch, branch }));
    });
    const heard: string[] = [];
    await local.repositories.compareBranches(requests, (_, lookup) => heard.push(counts(lookup)));

    expect(local.requests()).toEqual(["POST /graphql", "POST /graphql"]);
    expect(heard).toEqual(Array.from({ length: 50 }, () => "0 ahead, 1 behind"));
    expect(local.sandbox.journal().map(({ cost }) => cost)).toEqual([1, 1]);
  });

  it("takes one more page for several big repositories together", async () => {
    const branches = Array.from({ length: 120 }, (_, index) => ({ name: `topic/${index}` }));
    await start(["acme/a", "acme/b", "acme/c"].map((repository) => ({ repository, branches })));

    await local.repositories.readRepositories(["acme/a", "acme/b", "acme/c"].map(ref));

    expect(local.requests()).toEqual(["POST /graphql", "POST /graphql"]);
  });
});

describe("a GraphQL that misbehaves", () => {
  const names = Array.from({ length: 30 }, (_, index) => `acme/r${index}`);
  const repositories = names.map((repository) => ({ repository, branches: [{ name: "old", behindBy: 2 }] }));

  it.each<FaultRule>([
    { kind: "status", status: 502, times: 3 },
    { kind: "html-502", times: 3 },
    { kind: "status", status: 504, times: 1 },
    { kind: "reset-before", times: 2 },
    { kind: "truncated-body", times: 2 },
    { kind: "bad-json", times: 2 },
    { kind: "graphql-error", times: 2 },
    { kind: "graphql-rate-limit", type: "RATE_LIMIT", times: 1 },
    { kind: "secondary-limit", times: 1, retryAfterSeconds: 30 },
    { kind: "secondary-limit", times: 1, retryAfterSeconds: null, status: 429 },
    { kind: "graphql-partial", aliases: ["r0", "r3"], times: 1 },
    { kind: "graphql-resource-limits", maximumAliases: 7 },
  ])("costs more requests and no answer: %j", async (fault) => {
    await start(repositories, { concurrency: 2, maxWaitMs: 7_200_000 });
    local.sandbox.faults.add({ ...fault, match: { graphql: "" } });

    const lookups = await local.repositories.readRepositories(names.map(ref));

    expect(lookups.map(describeLookup)).toEqual(names.map((name) => `found: ${name}`));
    expect(local.sandbox.faults.list()[0]?.struck).toBeGreaterThan(0);
  });

  it("is given up with one warning when it never works", async () => {
    await start(repositories);
    local.sandbox.faults.add({ kind: "html-502", match: { graphql: "" } });

    const lookups = await local.repositories.readRepositories(names.map(ref));

    expect(lookups.every(({ status }) => status === "found")).toBe(true);
    expect(local.logger.at("warning")).toHaveLength(1);
  });
});

describe("one repository's failure", () => {
  it("touches no other", async () => {
    await start([API, { repository: "acme/sick", access: "none" }]);
    local.sandbox.faults.add({ kind: "status", status: 500, match: { path: "/repos/acme/sick" } });

    const lookups = await local.repositories.readRepositories([ref("acme/sick"), ref("acme/api")]);

    expect(lookups.map(describeLookup)).toEqual(["failed: server", "found: acme/api"]);
    expect(local.countOf("GET /repos/acme/sick")).toBe(4);
  });
});

describe("the limits", () => {
  it("are known before the first scan, and read for nothing", async () => {
    await start([API]);

    const limits = await local.readRateLimit();

    expect(limits).toMatchObject({ core: { limit: 5_000, remaining: 5_000 }, graphql: { limit: 5_000 } });
    expect(local.budget.usage()).toMatchObject({ core: { start: 5_000 }, graphql: { start: 5_000 } });
  });

  it("may be turned off, as on a server of one's own", async () => {
    await start([API], { limits: { isDisabled: true }, buffer: 100 });

    expect(await local.readRateLimit()).toBeNull();
    expect((await local.repositories.readRepositories([ref("acme/api")]))[0]?.status).toBe("found");
  });

  it("are never crossed, and what was not read says so", async () => {
    const names = Array.from({ length: 40 }, (_, index) => `acme/r${index}`);
    await start(
      names.map((repository) => ({ repository })),
      { buffer: 100, limits: { primary: { core: 125 }, secondary: false }, maxRetries: 0 },
    );
    local.sandbox.faults.add(WITHOUT_GRAPHQL);
    await local.readRateLimit();

    const lookups = await local.repositories.readRepositories(names.map(ref));

    const codes = lookups.map((lookup) => (lookup.status === "failed" ? lookup.error.code : "found"));
    expect(new Set(codes)).toEqual(new Set(["found", "rate-limited"]));
    expect(
      local.sandbox.journal().reduce((sum, entry) => sum + (entry.resource === "core" ? entry.cost : 0), 0),
    ).toBe(25);
  });

  it("that reset soon are waited for", async () => {
    const names = Array.from({ length: 6 }, (_, index) => `acme/r${index}`);
    await start(
      names.map((repository) => ({ repository })),
      { limits: { primary: { core: 5 }, primaryWindowMs: 60_000, secondary: false }, concurrency: 1 },
    );
    local.sandbox.faults.add(WITHOUT_GRAPHQL);

    const lookups = await local.repositories.readRepositories(names.map(ref));

    expect(lookups.every(({ status }) => status === "found")).toBe(true);
    expect(local.clock.sleeps.length).toBeGreaterThanOrEqual(2);
    expect(local.sandbox.journal().some(({ status }) => status === 403 || status === 429)).toBe(false);
  });

  it("do not matter to a token that is refused: that ends everything after one call", async () => {
    local = await startLocalGitHub(
      { repositories: [API], users: [{ login: "ann", id: 1 }], tokens: [{ token: "good", login: "ann" }] },
      { token: "bad", concurrency: 1 },
    );

    await expect(local.readRateLimit()).rejects.toMatchObject({ code: "unauthorized" });
    await expect(local.repositories.readRepositories([ref("acme/api")])).rejects.toMatchObject({
      code: "unauthorized",
    });

    expect(local.sandbox.journal()).toHaveLength(2);
  });
});
