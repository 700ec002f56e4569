import type { FaultRule, RepositorySeed } from "@automation/github-sandbox";
import {
  type LocalGitHub,
  type LocalSettings,
  ref,
  startLocalGitHub,
} from "@automation/test-kit/local-github";
import { afterEach, describe, expect, it } from "@jest/globals";
import { counts, describeLookup } from "./lookup-wording.ts";

const API: RepositorySeed = { repository: "acme/api", branches: [{ name: "old", behindBy: 2 }] };

let local: LocalGitHub;

async function start(repositories: readonly RepositorySeed[], settings: LocalSettings = {}) {
  local = await startLocalGitHub({ repositories }, settings);
  return local;
}

afterEach(() => local.stop());

const WITHOUT_GRAPHQL: FaultRule = { kind: "status", status: 404, match: { graphql: "" } };

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
