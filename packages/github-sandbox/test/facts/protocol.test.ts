import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Json, type LocalSandbox, startLocal, stopAll } from "../local-sandbox.ts";

/*
 * What is known of the real GitHub, each with where it is from. PG: recordings in PyGithub/PyGithub tests/ReplayData.
 * HJ: recordings in hub4j/github-api src/test/resources. FX: recordings in octokit/fixtures. DOCS: github/docs.
 * Retold by hand; no recording is copied.
 */

let local: LocalSandbox;

const API = "/repos/acme/api";
const ENDLESS = { secondary: false } as const;

beforeAll(async () => {
  local = await startLocal({
    limits: ENDLESS,
    seed: {
      repositories: [
        { repository: "acme/api" },
        { repository: "acme/empty", isEmpty: true },
        { repository: "acme/archived", isArchived: true, commits: 2 },
        { repository: "acme/foreign", access: "read", commits: 2 },
      ],
    },
  });
});

afterAll(stopAll);

async function graphql(fields: string): Promise<Json> {
  return local.graphql(`{ repository(owner: "acme", name: "api") { ${fields} } rateLimit { cost } }`);
}

describe("errors and headers", () => {
  it("say the status as text too (PG, recordings of 2025)", async () => {
    const { status, body } = await local.get("/repos/acme/nope");

    expect(status).toBe(404);
    expect(body).toEqual({
      message: "Not Found",
      documentation_url: expect.stringContaining("https://docs.github.com/rest"),
      status: "404",
    });
  });

  it("are of these names on every answer (PG, recordings of 2025)", async () => {
    const { headers } = await local.get(API);

    for (const name of ["limit", "remaining", "reset", "used", "resource"]) {
      expect(headers.get(`x-ratelimit-${name}`)).toMatch(/^(\d+|core)$/);
    }
    expect(headers.get("x-github-api-version-selected")).toBe("2022-11-28");
    expect(headers.get("x-github-request-id")).toMatch(/^[0-9A-F:]+$/);
    expect(headers.get("etag")).toMatch(/^W\/"[0-9a-f]{64}"$/);
  });

  it("of an archived repository refuse writes and let reads through (facts of mozilla/fxa 293, r-universe 247)", async () => {
    const read = await local.get("/repos/acme/archived");
    const write = await local.post("/repos/acme/archived/issues", { title: "x" });

    expect({ read: read.status, write: write.status }).toEqual({ read: 200, write: 403 });
    expect(write.body.message).toBe("Repository was archived so is read-only.");
  });

  it("of an empty repository are 409 for refs and no default branch in GraphQL (DOCS rest/git/refs)", async () => {
    const refs = await local.get("/repos/acme/empty/git/matching-refs/heads");
    const { data } = await local.graphql(
      '{ repository(owner: "acme", name: "empty") { isEmpty defaultBranchRef { name } } }',
    );

    expect({ status: refs.status, message: refs.body.message }).toEqual({
      status: 409,
      message: "Git Repository is empty.",
    });
    expect(data.repository).toEqual({ isEmpty: true, defaultBranchRef: null });
  });

  it("report which permission would do where one lacks (DOCS troubleshooting-the-rest-api)", async () => {
    const { status, headers } = await local.post("/repos/acme/foreign/issues", { title: "x" });

    expect(status).toBe(403);
    expect(headers.get("x-accepted-github-permissions")).toContain("issues=write");
  });
});

describe("limits", () => {
  it.each([
    ["pat", 5_000],
    ["github-token", 1_000],
    ["app", 5_000],
  ] as const)("are for %s %d an hour (DOCS rate-limits-for-the-rest-api)", async (preset, limit) => {
    const other = await startLocal({ limits: { preset } });

    const { body } = await other.get("/rate_limit");

    expect(body.resources).toMatchObject({
      core: { limit, used: 0 },
      graphql: { limit },
      search: { limit: 30 },
    });
  });

  it("are sixty an hour for nobody (DOCS)", async () => {
    const { headers } = await local.request("GET", API, { token: null });

    expect(headers.get("x-ratelimit-limit")).toBe("60");
  });

  it("do not count 304 and /rate_limit (DOCS best-practices, rate-limits)", async () => {
    const first = await local.get(API);
    const again = await local.get(API, { "if-none-match": first.headers.get("etag") ?? "" });
    const limit = await local.get("/rate_limit");

    expect(again.status).toBe(304);
    expect(again.headers.get("x-ratelimit-used")).toBe(first.headers.get("x-ratelimit-used"));
    expect(String(limit.body.resources.core.used)).toBe(first.headers.get("x-ratelimit-used"));
  });

  it("answer 403 with nothing remaining in REST, 200 with errors in GraphQL (DOCS)", async () => {
    const other = await startLocal({
      limits: { primary: { core: 1, graphql: 1 } },
      seed: { repositories: [{ repository: "acme/api" }] },
    });
    const query = { query: "{ viewer { login } }" };

    await other.get(API);
    await other.post("/graphql", query);
    const rest = await other.get(API);
    const graph = await other.post("/graphql", query);

    expect({ status: rest.status, ratelimitRemaining: rest.headers.get("x-ratelimit-remaining") }).toEqual({
      status: 403,
      ratelimitRemaining: "0",
    });
    expect(rest.body.message).toMatch(/^API rate limit exceeded for/);
    expect({ status: graph.status, ratelimitRemaining: graph.headers.get("x-ratelimit-remaining") }).toEqual({
      status: 200,
      ratelimitRemaining: "0",
    });
    expect(graph.body.errors[0].type).toMatch(/^RATE_LIMIT(ED)?$/);
  });

  it("of the second kind: eighty new things a minute (DOCS)", async () => {
    const other = await startLocal({ seed: { repositories: [{ repository: "acme/api" }] } });

    const answers = [];
    for (let number = 1; number <= 81; number += 1) {
      answers.push(await other.post(`${API}/issues`, { title: `Issue ${number}` }));
    }

    expect(answers.slice(0, 80).every(({ status }) => status === 201)).toBe(true);
    expect(answers[80]?.status).toBe(403);
    expect(answers[80]?.body.message).toMatch(/secondary rate limit/);
    expect(Number(answers[80]?.headers.get("retry-after"))).toBeGreaterThan(0);
  });
});

describe("GraphQL", () => {
  it("names what does not exist by type and path, and answers the rest (HJ, PG)", async () => {
    const { data, errors } = await local.graphql(
      '{ a: repository(owner: "acme", name: "api") { name } b: repository(owner: "acme", name: "nope") { name } }',
    );

    expect(data).toEqual({ a: { name: "api" }, b: null });
    expect(errors).toEqual([
      {
        type: "NOT_FOUND",
        path: ["b"],
        locations: expect.any(Array),
        message: "Could not resolve to a Repository with the name 'acme/nope'.",
      },
    ]);
  });

  it.each([
    ["labels { nodes { name } }", "MISSING_PAGINATION_BOUNDARIES"],
    ["labels { totalCount pageInfo { hasNextPage } }", "MISSING_PAGINATION_BOUNDARIES"],
    ["labels(first: 101) { totalCount }", "EXCESSIVE_PAGINATION"],
  ])("asks for first or last of 1 to 100: %s (DOCS node limit)", async (fields, type) => {
    const { errors } = await graphql(fields);

    expect(errors[0].type).toBe(type);
  });

  it("needs neither where only the count is asked for (cli/cli asks so for the commits of a pull request)", async () => {
    const { data, errors } = await graphql("labels { totalCount }");

    expect(errors).toBeUndefined();
    expect(data.repository.labels.totalCount).toBeGreaterThan(1);
  });

  it("costs a hundredth of the requests its connections need, one at least (DOCS)", async () => {
    const one = await graphql("name");
    const many = await graphql(
      "pullRequests(first: 100) { nodes { labels(first: 100) { nodes { name } } } }",
    );

    expect({ one: one.data.rateLimit.cost, many: many.data.rateLimit.cost }).toEqual({ one: 1, many: 1 });
  });
});
