import { request as rawRequest } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type LocalSandbox, startLocal, stopAll } from "../local-sandbox.ts";

let local: LocalSandbox;

beforeAll(async () => {
  local = await startLocal({
    seed: {
      repositories: [{ repository: "acme/api", formerNames: ["acme/old-api"] }],
    },
  });
});

afterAll(stopAll);

describe("every answer", () => {
  it("carries GitHub's headers", async () => {
    const { headers } = await local.get("/repos/acme/api");

    expect(headers.get("x-github-request-id")).toMatch(/^[0-9A-F]{4}:[0-9A-F]{4}:/);
    expect(headers.get("x-github-api-version-selected")).toBe("2022-11-28");
    expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(headers.get("x-accepted-github-permissions")).toBe("metadata=read");
    expect(headers.get("x-oauth-scopes")).toBe("read:org, repo, workflow");
    expect(headers.get("x-ratelimit-resource")).toBe("core");
    expect(Number.isNaN(Date.parse(headers.get("date") ?? ""))).toBe(false);
  });

  it("is the same under the prefix of GitHub Enterprise Server, with addresses that keep it", async () => {
    const { status, body } = await local.get("/api/v3/repos/acme/api");

    expect(status).toBe(200);
    expect(body.url).toBe(`${local.sandbox.url}/api/v3/repos/acme/api`);
  });

  it.each([
    ["any case", "/repos/ACME/Api"],
    ["its number", "/repositories/1001"],
    ["a name encoded", "/repos/acme/%61pi"],
  ])("finds a repository by %s", async (_, path) => {
    const { body } = await local.get(path);

    expect(body.full_name).toBe("acme/api");
  });
});

describe("errors", () => {
  it.each([
    ["GET", "/repos/acme/api/", 404, "Not Found"],
    [
      "GET",
      "/repos/acme/api/actions/caches",
      501,
      "The sandbox does not simulate GET /repos/acme/api/actions/caches.",
    ],
    ["PUT", "/repos/acme/api", 501, "The sandbox does not simulate PUT /repos/acme/api."],
    [
      "GET",
      "/repos/acme/api/commits/main/check-suites",
      501,
      "The sandbox does not simulate GET /repos/acme/api/commits/main/check-suites.",
    ],
    ["GET", "/nothing", 501, "The sandbox does not simulate GET /nothing."],
  ])("answers %s %s with %d", async (method, path, status, message) => {
    const reply = await local.request(method, path);

    expect(reply.status).toBe(status);
    expect(reply.body).toEqual({
      message,
      documentation_url: "https://docs.github.com/rest",
      status: String(status),
    });
  });

  it("names the page of the operation that found nothing", async () => {
    const reply = await local.get("/repos/acme/nowhere");

    expect(reply.status).toBe(404);
    expect(reply.body).toEqual({
      message: "Not Found",
      documentation_url: "https://docs.github.com/rest/repos/repos#get-a-repository",
      status: "404",
    });
  });

  it("reports a body that is not JSON", async () => {
    const reply = await local.request("POST", "/repos/acme/api/pulls", { body: "{" });

    expect(reply.status).toBe(400);
    expect(reply.body.message).toBe("Problems parsing JSON");
  });

  it.each([
    [{ title: "x", head: "a" }, `Invalid request.\n\n"base" wasn't supplied.`],
    [{ title: 1, head: "a", base: "b" }, "Invalid request.\n\nFor 'properties/title', 1 is not a string."],
    [
      { title: "x", head: "a", base: "b", draft: "yes" },
      `Invalid request.\n\nFor 'properties/draft', "yes" is not a boolean.`,
    ],
  ])("names what is wrong with the body %j", async (body, message) => {
    const reply = await local.post("/repos/acme/api/pulls", body);

    expect(reply.status).toBe(422);
    expect(reply.body.message).toBe(message);
    expect(reply.body.documentation_url).toBe(
      "https://docs.github.com/rest/pulls/pulls#create-a-pull-request",
    );
  });

  it("does not check bodies when checking is off", async () => {
    const lenient = await startLocal({
      validate: false,
      seed: { repositories: [{ repository: "acme/api" }] },
    });

    const reply = await lenient.post("/repos/acme/api/issues", { title: "x", state: "no such state" });

    expect(reply.status).toBe(201);
  });
});

describe("who asks", () => {
  it("is refused without a user agent", async () => {
    const status = await new Promise((resolve) => {
      rawRequest(`${local.sandbox.url}/repos/acme/api`, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).end();
    });

    expect(status).toBe(403);
  });

  it.each([
    ["2022-11-28", 200],
    ["2026-03-10", 200],
    ["2021-01-01", 400],
  ])("may name the interface's version %s: %d", async (version, status) => {
    const reply = await local.get("/repos/acme/api", { "x-github-api-version": version });

    expect(reply.status).toBe(status);
    expect(reply.headers.get("x-github-api-version-selected")).toBe(status === 200 ? version : "2022-11-28");
  });

  it("is refused with a token that nobody has, under the limits of nobody", async () => {
    const strict = await startLocal({
      seed: { tokens: [{ token: "known", login: "mona" }], repositories: [{ repository: "acme/api" }] },
    });

    const wrong = await strict.request("GET", "/user", { token: "unknown" });
    const right = await strict.request("GET", "/user", { token: "known" });

    expect(wrong.status).toBe(401);
    expect(wrong.body.message).toBe("Bad credentials");
    expect(wrong.headers.get("x-ratelimit-limit")).toBe("60");
    expect(right.body).toMatchObject({ login: "mona", type: "User" });
  });

  it("is found in basic authentication too", async () => {
    const authorization = `Basic ${Buffer.from("x-access-token:secret").toString("base64")}`;

    const reply = await local.request("GET", "/user", { token: null, headers: { authorization } });

    expect(reply.body.login).toBe("sandbox-bot");
  });

  it("may read without a token and not write", async () => {
    const read = await local.request("GET", "/repos/acme/api", { token: null });
    const write = await local.request("POST", "/repos/acme/api/issues", {
      token: null,
      body: { title: "x" },
    });
    const user = await local.request("GET", "/user", { token: null });

    expect({ read: read.status, write: write.status, user: user.status }).toEqual({
      read: 200,
      write: 401,
      user: 401,
    });
    expect(write.body.message).toBe("Requires authentication");
    expect(read.headers.get("x-ratelimit-limit")).toBe("60");
  });

  it("is no user when it is an installation", async () => {
    const app = await startLocal({
      seed: {
        tokens: [{ token: "t", login: "sync[bot]", kind: "app" }],
        repositories: [{ repository: "acme/api" }],
      },
    });

    const reply = await app.request("GET", "/user", { token: "t" });

    expect(reply.status).toBe(403);
    expect(reply.body.message).toBe("Resource not accessible by integration");
    expect(reply.headers.get("x-oauth-scopes")).toBeNull();
  });
});

describe("a renamed repository", () => {
  it.each([
    ["GET", "/repos/acme/old-api/branches?per_page=1", 301, "Moved Permanently", "/branches?per_page=1"],
    ["PATCH", "/repos/acme/old-api/pulls/1", 307, "Temporary Redirect", "/pulls/1"],
    ["POST", "/repos/acme/old-api/merges", 307, "Temporary Redirect", "/merges"],
  ])("redirects %s %s with %d", async (method, path, status, message, rest) => {
    const reply = await local.request(method, path);

    expect(reply.status).toBe(status);
    expect(reply.body.message).toBe(message);
    expect(reply.headers.get("location")).toBe(`${local.sandbox.url}/repositories/1001${rest}`);
  });
});

describe("conditional requests", () => {
  it("answer 304 for free while nothing changed", async () => {
    const first = await local.get("/repos/acme/api");
    const etag = first.headers.get("etag") ?? "";

    const second = await local.get("/repos/acme/api", { "if-none-match": etag });

    expect(etag).toMatch(/^W\/"[0-9a-f]{64}"$/);
    expect(second.status).toBe(304);
    expect(second.headers.get("x-ratelimit-used")).toBe(first.headers.get("x-ratelimit-used"));
  });

  it("do not hold for another token", async () => {
    const first = await local.get("/repos/acme/api");
    const headers = { "if-none-match": first.headers.get("etag") ?? "" };

    const second = await local.request("GET", "/repos/acme/api", { headers, token: "another" });

    expect(second.status).toBe(200);
  });

  it("do not hold after a change", async () => {
    const first = await local.get("/repos/acme/api/labels?per_page=100");
    await local.post("/repos/acme/api/labels", { name: "fresh" });

    const second = await local.get("/repos/acme/api/labels?per_page=100", {
      "if-none-match": first.headers.get("etag") ?? "",
    });

    expect(second.status).toBe(200);
    expect(second.body).toHaveLength(first.body.length + 1);
  });

  it("answer HEAD like GET, without the body", async () => {
    const reply = await local.request("HEAD", "/repos/acme/api");

    expect(reply.status).toBe(200);
    expect(reply.body).toBeUndefined();
  });
});

describe("pages", () => {
  it("link to each other by the repository's number", async () => {
    const second = await local.get("/repos/acme/api/labels?per_page=4&page=2");
    const link = second.headers.get("link") ?? "";
    const base = `${local.sandbox.url}/repositories/1001/labels?per_page=4&page=`;

    expect(second.body).toHaveLength(4);
    expect(link).toBe(
      [
        `<${base}1>; rel="prev"`,
        `<${base}3>; rel="next"`,
        `<${base}3>; rel="last"`,
        `<${base}1>; rel="first"`,
      ].join(", "),
    );
  });

  it.each([
    ["per_page=1000", 100, "of at most 100"],
    ["per_page=x", 30, "of 30 without a number"],
    ["page=99", 0, "that lie behind the last one and are empty"],
  ])("with %s give %d items: %s", async (query, count) => {
    const many = await startLocal({
      seed: {
        repositories: [
          { repository: "acme/many", branches: Array.from({ length: 120 }, (_, n) => ({ name: `b${n}` })) },
        ],
      },
    });

    const { body } = await many.get(`/repos/acme/many/branches?${query}`);

    expect(body).toHaveLength(count);
  });
});
