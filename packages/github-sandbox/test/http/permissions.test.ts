import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type LocalSandbox, type Reply, startLocal, stopAll } from "../local-sandbox.ts";

let local: LocalSandbox;
let now = Date.parse("2026-01-01T00:00:00Z");

beforeAll(async () => {
  local = await startLocal({
    clock: { now: () => now },
    seed: {
      tokens: [
        { token: "all", login: "mona" },
        { token: "reader", login: "ada", permissions: { contents: "read", issues: "read" } },
        { token: "issues", login: "ci[bot]", kind: "app", permissions: { issues: "write" } },
        { token: "pulls", login: "ada", permissions: { pull_requests: "write" } },
        { token: "contents", login: "ada", permissions: { contents: "write" } },
        { token: "short", login: "ada", expiresAt: "2026-01-01T01:00:00Z" },
      ],
      repositories: [{ repository: "acme/public" }, { repository: "acme/private", isPrivate: true }],
    },
  });
});

afterAll(stopAll);

const ask = (token: string, method: string, path: string, body?: unknown): Promise<Reply> =>
  local.request(method, path, { token, body });

const PAT = "Resource not accessible by personal access token";
const APP = "Resource not accessible by integration";
const FILE = { message: "m", content: "" };

describe("a fine-grained token", () => {
  it.each([
    ["reader", "GET", "/repos/acme/private/commits", undefined, 200, undefined],
    ["reader", "GET", "/repos/acme/private/pulls", undefined, 403, PAT],
    ["reader", "GET", "/repos/acme/public/pulls", undefined, 200, undefined],
    ["reader", "GET", "/repos/acme/public/branches/main/protection", undefined, 403, PAT],
    ["reader", "POST", "/repos/acme/public/issues", { title: "x" }, 403, PAT],
    ["issues", "POST", "/repos/acme/private/issues", { title: "x" }, 201, undefined],
    ["issues", "POST", "/repos/acme/private/issues/1/labels", { labels: ["bug"] }, 200, undefined],
    ["pulls", "POST", "/repos/acme/private/issues/1/comments", { body: "x" }, 201, undefined],
    ["issues", "POST", "/repos/acme/public/pulls", { head: "a", base: "b" }, 403, APP],
    ["contents", "PUT", "/repos/acme/public/contents/a.txt", FILE, 201, undefined],
    ["contents", "PUT", "/repos/acme/public/contents/.github/workflows/a.yml", FILE, 403, PAT],
    ["all", "PUT", "/repos/acme/public/contents/.github/workflows/a.yml", FILE, 201, undefined],
    ["reader", "POST", "/orgs/acme/repos", { name: "x" }, 403, PAT],
  ])("%s: %s %s with %j answers %d", async (token, method, path, body, status, message) => {
    const reply = await ask(token, method, path, body);

    expect({ status: reply.status, message: reply.body.message }).toEqual({ status, message });
  });

  it("gets the permission that would suffice, and has no scopes", async () => {
    const { headers } = await ask("reader", "POST", "/repos/acme/public/issues", { title: "x" });

    expect(headers.get("x-accepted-github-permissions")).toBe("issues=write");
    expect(headers.get("x-oauth-scopes")).toBeNull();
  });

  it.each([
    ["issues", undefined],
    ["reader", "FORBIDDEN"],
  ])("%s may or may not open an issue by GraphQL: %s", async (token, type) => {
    const { body } = await ask("all", "POST", "/graphql", {
      query: `{ repository(owner: "acme", name: "public") { id } }`,
    });

    const reply = await ask(token, "POST", "/graphql", {
      query: "mutation ($input: CreateIssueInput!) { createIssue(input: $input) { issue { number } } }",
      variables: { input: { repositoryId: body.data.repository.id, title: "x" } },
    });

    expect(reply.body.errors?.[0]?.type).toBe(type);
  });
});

describe("a token that expires", () => {
  it("says when, and is unknown from then on", async () => {
    const before = await ask("short", "GET", "/user");
    now = Date.parse("2026-01-01T01:00:00Z");

    const after = await ask("short", "GET", "/user");

    expect(before.headers.get("github-authentication-token-expiration")).toBe("2026-01-01 01:00:00 UTC");
    expect({
      beforeStatus: before.status,
      afterStatus: after.status,
      afterMessage: after.body.message,
    }).toEqual({ beforeStatus: 200, afterStatus: 401, afterMessage: "Bad credentials" });
  });
});
