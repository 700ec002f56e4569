import { afterAll, beforeEach, describe, expect, it } from "@jest/globals";
import { Faults } from "../src/faults/faults.ts";
import { type FaultKind, type FaultRule, startSandbox } from "../src/index.ts";
import { type LocalSandbox, startLocal, stopAll } from "./local-sandbox.ts";

let local: LocalSandbox;

const PULLS = "/repos/acme/api/pulls";
const NEW_PULL = { title: "Sync", head: "main", base: "stale" };
const CANDIDATE = { method: "GET", path: "/repos/acme/api", repository: "acme/api", graphql: null };

beforeEach(async () => {
  local = await startLocal({
    seed: {
      repositories: [
        { repository: "acme/api", commits: 4, branches: [{ name: "stale", behindBy: 2 }, { name: "topic" }] },
      ],
    },
  });
});

afterAll(stopAll);

describe("a fault", () => {
  it.each([
    [{}, true],
    [{ method: "get" }, true],
    [{ method: "POST" }, false],
    [{ path: "/repos/{owner}/{repo}" }, true],
    [{ path: "/repos/{owner}" }, true],
    [{ path: "/repos" }, false],
    [{ path: "^/repos/.*/api$" }, true],
    [{ path: "^/user" }, false],
    [{ repository: "ACME/api" }, true],
    [{ repository: "acme/web" }, false],
    [{ graphql: "Scan" }, false],
    [{ method: "GET", repository: "acme/web" }, false],
  ])("that matches %j strikes GET /repos/acme/api: %s", (match, strikes) => {
    const faults = new Faults();
    faults.add({ match, kind: "reset-before" });

    expect(faults.strike(CANDIDATE) !== null).toBe(strikes);
  });

  it.each([
    ["Scan", true],
    ["isArchived", true],
    ["Other", false],
  ])("finds a GraphQL operation by %s: %s", (graphql, strikes) => {
    const faults = new Faults();
    faults.add({ match: { graphql }, kind: "reset-before" });
    const operation = { name: "Scan", text: "query Scan { repository { isArchived } }" };

    expect(faults.strike({ ...CANDIDATE, graphql: operation }) !== null).toBe(strikes);
  });

  it("spares the first ones and ends", () => {
    const faults = new Faults();
    faults.add({ kind: "reset-before", after: 2, times: 1 });

    const struck = [1, 2, 3, 4].map(() => faults.strike(CANDIDATE) !== null);

    expect(struck).toEqual([false, false, true, false]);
    expect(faults.list()[0]?.struck).toBe(1);
  });

  it("strikes the same requests by chance for the same seed", () => {
    const series = (seed: number): readonly boolean[] => {
      const faults = new Faults();
      faults.add({ kind: "reset-before", probability: 0.3, seed });
      return Array.from({ length: 200 }, () => faults.strike(CANDIDATE) !== null);
    };

    const struck = series(7).filter(Boolean).length;

    expect(series(7)).toEqual(series(7));
    expect(series(7)).not.toEqual(series(8));
    expect(struck).toBeGreaterThan(35);
    expect(struck).toBeLessThan(85);
  });

  it("lets the next rule try", () => {
    const faults = new Faults();
    faults.add({ kind: "reset-before", times: 1 });
    faults.add({ kind: "html-502", times: 1 });

    const kinds = [1, 2, 3].map(() => faults.strike(CANDIDATE)?.kind ?? null);

    expect(kinds).toEqual(["reset-before", "html-502", null]);
  });
});

describe("instead of an answer", () => {
  it.each([
    [{ kind: "status", status: 503 }, 503, {}, { message: "Server Error" }],
    [{ kind: "status", status: 418, body: { a: 1 }, headers: { "x-b": "c" } }, 418, { "x-b": "c" }, { a: 1 }],
    [
      { kind: "secondary-limit" },
      403,
      { "retry-after": "60" },
      { message: expect.stringMatching(/\bsecondary rate\b/i) },
    ],
    [
      { kind: "secondary-limit", status: 429, retryAfterSeconds: null },
      429,
      { "retry-after": null },
      { status: "429" },
    ],
    [
      { kind: "primary-limit", resetSeconds: 5 },
      403,
      { "x-ratelimit-remaining": "0" },
      { message: expect.stringContaining("API rate limit exceeded") },
    ],
  ] as const)("%j sends %d, and writes nothing", async (fault, status, headers, body) => {
    local.sandbox.faults.add({ ...(fault as FaultKind), times: 1 });

    const reply = await local.post(PULLS, NEW_PULL);

    expect(reply.status).toBe(status);
    expect(reply.body).toMatchObject(body);
    for (const [name, value] of Object.entries(headers)) {
      expect(reply.headers.get(name)).toBe(value);
    }
    expect(await local.sandbox.repository("acme/api").pullRequests()).toEqual([]);
    expect(local.sandbox.journal()[0]).toMatchObject({ status, fault: fault.kind, isWriteApplied: false });
  });

  it("comes the reset, before anything was done", async () => {
    local.sandbox.faults.add({ kind: "reset-before", match: { method: "POST" }, times: 1 });

    await expect(local.post(PULLS, NEW_PULL)).rejects.toThrow("fetch failed");

    expect(await local.sandbox.repository("acme/api").pullRequests()).toEqual([]);
    expect(local.sandbox.journal()).toMatchObject([
      { status: 0, fault: "reset-before", isWriteApplied: false },
    ]);
  });

  it("comes the reset, after everything was done", async () => {
    local.sandbox.faults.add({ kind: "reset-after-write", match: { path: PULLS }, times: 1 });

    await expect(local.post(PULLS, NEW_PULL)).rejects.toThrow("fetch failed");
    const again = await local.post(PULLS, NEW_PULL);

    expect(again.status).toBe(422);
    expect(await local.sandbox.repository("acme/api").pullRequests()).toHaveLength(1);
    expect(local.sandbox.journal()).toMatchObject([
      { status: 0, fault: "reset-after-write", isWriteApplied: true },
      { status: 422, fault: null, isWriteApplied: false },
    ]);
  });

  it("comes a page of the front end", async () => {
    local.sandbox.faults.add({ kind: "html-502", times: 1 });

    const response = await fetch(`${local.sandbox.url}/repos/acme/api`);

    expect(response.status).toBe(502);
    expect(response.headers.get("content-type")).toBe("text/html");
    expect(await response.text()).toContain("<h1>502 Bad Gateway</h1>");
  });

  it.each([
    [{ kind: "bad-json" }, "Unterminated string in JSON"],
    [{ kind: "truncated-body" }, "terminated"],
    [{ kind: "truncated-body", keepBytes: 10 }, "terminated"],
  ] as const)("comes a broken body: %j", async (fault, message) => {
    local.sandbox.faults.add({ ...fault, times: 1 });

    const response = await fetch(`${local.sandbox.url}/repos/acme/api`);

    expect(response.status).toBe(200);
    await expect(response.json()).rejects.toThrow(message);
    expect((await local.get("/repos/acme/api")).body.name).toBe("api");
  });

  it("comes nothing for a while", async () => {
    local.sandbox.faults.add({ kind: "slow", delayMs: 60_000 });
    const signal = AbortSignal.timeout(50);

    await expect(fetch(`${local.sandbox.url}/repos/acme/api`, { signal })).rejects.toThrow("timeout");
  });
});

describe("in GraphQL", () => {
  const query =
    'query Scan { rateLimit { cost } a: repository(owner: "acme", name: "api") { name } b: viewer { login } c: viewer { login } }';

  it("named fields are lost", async () => {
    local.sandbox.faults.add({
      kind: "graphql-partial",
      aliases: ["b", "z"],
      type: "TIMEOUT",
      message: "Late",
    });

    const { data, errors } = await local.graphql(query);

    expect(data).toMatchObject({ a: { name: "api" }, b: null, c: { login: "sandbox-bot" } });
    expect(errors).toEqual([{ type: "TIMEOUT", path: ["b"], message: "Late" }]);
  });

  it("too many fields are lost", async () => {
    local.sandbox.faults.add({ kind: "graphql-resource-limits", maximumAliases: 1 });

    const { data, errors } = await local.graphql(query);

    expect(data).toEqual({ rateLimit: { cost: 1 }, a: { name: "api" }, b: null, c: null });
    expect(errors).toEqual(
      ["b", "c"].map((alias) => ({
        type: "RESOURCE_LIMITS_EXCEEDED",
        path: [alias],
        message: "Resource limits for this query exceeded.",
      })),
    );
  });

  it("too many objects inside of them are lost", async () => {
    local.sandbox.faults.add({ kind: "graphql-resource-limits", maximumAliases: 1, isNested: true });
    const ref = (alias: string, name: string) => `${alias}: ref(qualifiedName: "${name}") { name }`;

    const { data, errors } = await local.graphql(
      `{ a: repository(owner: "acme", name: "api") { name ${ref("x", "main")} ${ref("y", "stale")} } }`,
    );

    expect(data).toEqual({ a: { name: "api", x: { name: "main" }, y: null } });
    expect(errors).toMatchObject([{ type: "RESOURCE_LIMITS_EXCEEDED", path: ["a", "y"] }]);
  });

  it("few enough fields are not", async () => {
    local.sandbox.faults.add({ kind: "graphql-resource-limits", maximumAliases: 3 });

    expect(await local.graphql(query)).not.toHaveProperty("errors");
  });

  it.each([
    [{ kind: "graphql-error" }, { message: expect.stringContaining("Something went wrong while executing") }],
    [
      { kind: "graphql-error", type: "X", message: "Y" },
      { type: "X", message: "Y" },
    ],
    [{ kind: "graphql-rate-limit" }, { type: "RATE_LIMITED" }],
    [{ kind: "graphql-rate-limit", type: "RATE_LIMIT" }, { type: "RATE_LIMIT" }],
    [{ kind: "primary-limit" }, { type: "RATE_LIMIT", code: "graphql_rate_limit" }],
  ] as const)("all is lost with status 200: %j", async (fault, error) => {
    local.sandbox.faults.add({ ...(fault as FaultKind), match: { graphql: "Scan" } } as FaultRule);

    const { status, body, headers } = await local.post("/graphql", { query });

    expect(status).toBe(200);
    expect(body.data ?? null).toBeNull();
    expect(body.errors).toMatchObject([error]);
    expect(headers.get("x-ratelimit-remaining") === "0").toBe(fault.kind !== "graphql-error");
  });
});

describe("a stale read", () => {
  it("sees refs as they were before their last move", async () => {
    const before = await local.sandbox.repository("acme/api").branches();
    const main = before.find(({ name }) => name === "main")?.oid;
    await local.request("PATCH", "/repos/acme/api/git/refs/heads/stale", { body: { sha: main } });
    await local.post("/repos/acme/api/git/refs", { ref: "refs/heads/new", sha: main });
    await local.request("DELETE", "/repos/acme/api/git/refs/heads/topic");
    local.sandbox.faults.add({ kind: "stale-read", match: { method: "GET" }, times: 2 });

    const list = await local.get("/repos/acme/api/branches");
    const made = await local.get("/repos/acme/api/git/ref/heads/new");
    const later = await local.get("/repos/acme/api/git/ref/heads/new");

    expect(
      list.body.map(({ name, commit }: { name: string; commit: { sha: string } }) => [name, commit.sha]),
    ).toEqual(before.map(({ name, oid }) => [name, oid]));
    expect({ made: made.status, later: later.status }).toEqual({ made: 404, later: 200 });
  });

  it("does not find a branch that was made a moment ago", async () => {
    const main = await local.sandbox.repository("acme/api").branch("main");
    await local.post("/repos/acme/api/git/refs", { ref: "refs/heads/new", sha: main?.oid });
    local.sandbox.faults.add({ kind: "stale-read", match: { path: PULLS }, times: 1 });
    const body = { title: "Sync", head: "new", base: "stale" };

    const first = await local.post(PULLS, body);
    const second = await local.post(PULLS, body);

    expect({ first: first.status, second: second.status }).toEqual({ first: 422, second: 201 });
    expect(first.body.errors).toEqual([{ resource: "PullRequest", field: "head", code: "invalid" }]);
  });

  it("is seen by GraphQL too", async () => {
    const { repository } = local.sandbox;
    const stale = await repository("acme/api").branch("stale");
    await local.post("/repos/acme/api/merges", { base: "stale", head: "main" });
    local.sandbox.faults.add({ kind: "stale-read", times: 1 });
    const query =
      '{ repository(owner: "acme", name: "api") { ref(qualifiedName: "stale") { target { oid } compare(headRef: "main") { aheadBy } } } }';

    const first = await local.graphql(query);
    const second = await local.graphql(query);

    expect(first.data.repository.ref).toEqual({ target: { oid: stale?.oid }, compare: { aheadBy: 2 } });
    expect(second.data.repository.ref.compare).toEqual({ aheadBy: 0 });
  });
});

describe("the rules", () => {
  it("are cleared", async () => {
    const sandbox = await startSandbox();
    sandbox.faults.add({ kind: "reset-before" });

    sandbox.faults.clear();
    const response = await fetch(`${sandbox.url}/rate_limit`);
    await sandbox.close();

    expect(response.status).toBe(200);
  });
});
