import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type LocalSandbox, startLocal, stopAll } from "../local-sandbox.ts";

let local: LocalSandbox;

const IN_API = 'repository(owner: "acme", name: "api")';

beforeAll(async () => {
  local = await startLocal({ seed: { repositories: [{ repository: "acme/api" }] } });
});

afterAll(stopAll);

describe("a request that does not fit", () => {
  it.each([
    ["{ viewer { nme } }", "Field 'nme' doesn't exist on type 'User'"],
    [`{ ${IN_API} { stargazerCount } }`, "Field 'stargazerCount' doesn't exist on type 'Repository'"],
    [
      `{ ${IN_API} { ref(qualifiedName: "main") { compare { aheadBy } } } }`,
      'argument "headRef" of type "String!" is required',
    ],
    ['{ repository(owner: "acme") { id } }', 'argument "name" of type "String!" is required'],
    ["{ viewer ", "Syntax Error"],
    ["query A { viewer { login } } query B { viewer { login } }", "An operation name is required"],
    [
      'query ($n: Int!) { viewer { login } a: repository(owner: "a", name: "b") { issue(number: $n) { id } } }',
      "$n",
    ],
  ])("%s answers 200 with errors and no data", async (query, message) => {
    const { status, body } = await local.post("/graphql", { query });

    expect(status).toBe(200);
    expect(body.data).toBeUndefined();
    expect(body.errors[0].message).toContain(message);
  });

  it.each([[{}], [{ query: 1 }]])("%j answers 400", async (body) => {
    const reply = await local.post("/graphql", body);

    expect(reply.status).toBe(400);
    expect(reply.body.message).toBe("A query attribute must be specified and must be a string.");
  });

  it("answers 401 without a token", async () => {
    const reply = await local.request("POST", "/graphql", {
      token: null,
      body: { query: "{ viewer { login } }" },
    });

    expect(reply.status).toBe(401);
  });

  it("answers 501 to GET", async () => {
    const reply = await local.get("/graphql");

    expect(reply.status).toBe(501);
  });
});

describe("a request that fits", () => {
  it.each(["/graphql", "/api/graphql"])("is answered at %s", async (path) => {
    const { body } = await local.post(path, { query: "{ viewer { login databaseId } }" });

    expect(body).toEqual({ data: { viewer: { login: "sandbox-bot", databaseId: expect.any(Number) } } });
  });

  it("may choose one of several operations", async () => {
    const query = "query A { viewer { login } } query B { viewer { id } }";

    const { body } = await local.post("/graphql", { query, operationName: "B" });

    expect(Object.keys(body.data.viewer)).toEqual(["id"]);
  });

  it("is written down with its operation", async () => {
    local.sandbox.clearJournal();
    await local.graphql(`query Scan { r0: ${IN_API} { id } viewer { login } }`);

    const [entry] = local.sandbox.journal();

    expect(entry).toMatchObject({
      method: "POST",
      path: "/graphql",
      repository: "acme/api",
      login: "sandbox-bot",
      operation: { kind: "query", name: "Scan", aliases: ["r0", "viewer"] },
      status: 200,
      resource: "graphql",
      cost: 1,
      points: 1,
      isWriteApplied: false,
    });
  });
});

describe("connections", () => {
  it.each([
    [
      "",
      "MISSING_PAGINATION_BOUNDARIES",
      "You must provide a `first` or `last` value to properly paginate the `refs` connection.",
    ],
    [
      ", first: 101",
      "EXCESSIVE_PAGINATION",
      "Requesting 101 records on the `refs` connection exceeds the `first` limit of 100 records.",
    ],
    [
      ", last: 200",
      "EXCESSIVE_PAGINATION",
      "Requesting 200 records on the `refs` connection exceeds the `last` limit of 100 records.",
    ],
    [
      ", first: 0",
      "INVALID_PAGINATION_BOUNDARIES",
      "`first` on the `refs` connection must be from 1 to 100.",
    ],
    [', first: 1, after: "?"', "INVALID_CURSOR_ARGUMENTS", "`?` does not appear to be a valid cursor."],
  ])("refuse (refPrefix%s) with %s", async (page, type, message) => {
    const { data, errors } = await local.graphql(
      `{ ${IN_API} { refs(refPrefix: "refs/heads/"${page}) { nodes { name } } } }`,
    );

    expect(data).toEqual({ repository: { refs: null } });
    expect(errors).toMatchObject([{ type, path: ["repository", "refs"], message }]);
  });
});

describe("the price of a query", () => {
  const refs = (first: number, inner: string): string =>
    `refs(refPrefix: "refs/heads/", first: ${first}) { nodes { ${inner} } }`;
  const commits = "target { ... on Commit { parents(first: 100) { nodes { oid } } } }";

  it.each([
    ["without connections", `${IN_API} { id }`, 1, 0],
    ["of one connection", `${IN_API} { ${refs(100, "name")} }`, 1, 100],
    ["of a connection in a connection", `${IN_API} { ${refs(100, commits)} }`, 1, 10_100],
    ["of a fragment", `${IN_API} { ...F }`, 1, 50],
    [
      "of twenty aliases with nested connections",
      Array.from({ length: 20 }, (_, n) => `r${n}: ${IN_API} { ${refs(50, commits)} }`).join(" "),
      10,
      101_000,
    ],
  ])("%s is by GitHub's formula", async (_, selection, cost, nodeCount) => {
    const fragment = selection.includes("...F") ? `fragment F on Repository { ${refs(50, "name")} }` : "";

    const { data } = await local.graphql(`{ rateLimit { cost nodeCount } ${selection} } ${fragment}`);

    expect(data.rateLimit).toEqual({ cost, nodeCount });
  });

  it("is taken from the graphql bucket", async () => {
    const before = (await local.graphql("{ rateLimit { used } }")).data.rateLimit.used;
    const reply = await local.post("/graphql", { query: "{ rateLimit { limit remaining used resetAt } }" });

    expect(reply.body.data.rateLimit).toEqual({
      limit: 5000,
      used: before + 1,
      remaining: 4999 - before,
      resetAt: expect.stringMatching(/Z$/),
    });
    expect(reply.headers.get("x-ratelimit-resource")).toBe("graphql");
    expect(reply.headers.get("x-ratelimit-used")).toBe(String(before + 1));
  });

  it("may not be above 500,000 nodes", async () => {
    const aliases = Array.from({ length: 50 }, (_, n) => `r${n}: ${IN_API} { ${refs(100, commits)} }`);

    const { status, body } = await local.post("/graphql", { query: `{ ${aliases.join(" ")} }` });

    expect(status).toBe(200);
    expect(body.errors).toEqual([
      {
        type: "MAX_NODE_LIMIT_EXCEEDED",
        path: ["query"],
        message:
          "This query requests up to 505,000 possible nodes which exceeds the maximum limit of 500,000.",
      },
    ]);
  });
});
