import { createSign, generateKeyPairSync } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Json, type LocalSandbox, type Reply, startLocal, stopAll } from "../local-sandbox.ts";

const { privateKey, publicKey } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
});

let local: LocalSandbox;
let now = Date.parse("2026-05-01T12:00:00Z");

beforeAll(async () => {
  local = await startLocal({
    clock: { now: () => now },
    seed: {
      users: [{ login: "ada", id: 71 }],
      tokens: [
        { token: "person", login: "ada" },
        { token: "acme-only", login: "ada", owner: "acme" },
        { token: "one-only", login: "ada", repositories: ["acme/web"] },
      ],
      apps: [
        {
          id: 42,
          slug: "keeper",
          publicKey,
          permissions: { contents: "write", pull_requests: "write", metadata: "read" },
          installations: [
            { account: "acme", id: 501 },
            { account: "other", id: 502, repositories: ["other/open"] },
          ],
        },
      ],
      repositories: [
        { repository: "acme/api", isPrivate: true, branches: [{ name: "f", aheadBy: 1 }] },
        { repository: "acme/web" },
        { repository: "other/open", branches: [{ name: "f", aheadBy: 1 }] },
        { repository: "other/closed", isPrivate: true },
      ],
    },
  });
});

afterAll(stopAll);

function webToken(claims: object = {}, key = privateKey): string {
  const seconds = Math.floor(now / 1000);
  const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const text = `${encode({ alg: "RS256", typ: "JWT" })}.${encode({ iss: 42, iat: seconds - 60, exp: seconds + 500, ...claims })}`;
  return `${text}.${createSign("RSA-SHA256").update(text).sign(key, "base64url")}`;
}

const asApp = (method: string, path: string, body?: unknown): Promise<Reply> =>
  local.request(method, path, { token: webToken(), body });

async function tokenOf(installation: number, body: object = {}): Promise<string> {
  const { body: made } = await asApp("POST", `/app/installations/${installation}/access_tokens`, body);
  return made.token;
}

const as = (token: string, method: string, path: string, body?: unknown): Promise<Reply> =>
  local.request(method, path, { token, body });

describe("an App that shows its JSON Web Token", () => {
  it("is known by its number and by its client id", async () => {
    const byNumber = await asApp("GET", "/app");
    const byClient = await local.request("GET", "/app", { token: webToken({ iss: "Iv1.42" }) });

    expect(byNumber.body).toMatchObject({ id: 42, slug: "keeper", installations_count: 2 });
    expect(byClient.body.id).toBe(42);
  });

  it("finds its installations", async () => {
    const all = await asApp("GET", "/app/installations");
    const one = await asApp("GET", "/app/installations/502");
    const ofRepository = await asApp("GET", "/repos/acme/web/installation");
    const ofOrganization = await asApp("GET", "/orgs/other/installation");
    const notReached = await asApp("GET", "/repos/other/closed/installation");
    const nowhere = await asApp("GET", "/repos/acme/nothing/installation");

    expect(all.body).toMatchObject([{ id: 501 }, { id: 502 }]);
    expect(one.body).toMatchObject({
      app_id: 42,
      repository_selection: "selected",
      account: { login: "other" },
    });
    expect(ofRepository.body).toMatchObject({ id: 501, repository_selection: "all", app_slug: "keeper" });
    expect(ofOrganization.body.id).toBe(502);
    expect({ notReached: notReached.status, nowhere: nowhere.status }).toEqual({
      notReached: 404,
      nowhere: 404,
    });
  });

  it.each([
    ["lives too long", { exp: Math.floor(now / 1000) + 3600 }, "is too far in the future"],
    ["is over", { exp: Math.floor(now / 1000) - 1 }, "must be a numeric value representing the future time"],
    [
      "comes from the future",
      { iat: Math.floor(now / 1000) + 900 },
      "must be an Integer representing the time",
    ],
  ])("is turned away when it %s", async (_, claims, words) => {
    const reply = await local.request("GET", "/app", { token: webToken(claims) });

    expect(reply.status).toBe(401);
    expect(reply.body.message).toContain(words);
  });

  it("is turned away with another's signature, and as anybody else", async () => {
    const other = generateKeyPairSync("rsa", {
      modulusLength: 2048,
      publicKeyEncoding: { type: "spki", format: "pem" },
      privateKeyEncoding: { type: "pkcs8", format: "pem" },
    });

    const forged = await local.request("GET", "/app", { token: webToken({}, other.privateKey) });
    const person = await as("person", "GET", "/app");
    const nobody = await local.request("GET", "/app", { token: null });

    for (const reply of [forged, person, nobody]) {
      expect(reply.status).toBe(401);
      expect(reply.body.message).toBe("A JSON web token could not be decoded");
    }
  });

  it("has access to no repository by itself", async () => {
    const hidden = await asApp("GET", "/repos/acme/api");
    const write = await asApp("POST", "/repos/acme/web/labels", { name: "x" });
    const made = await asApp("POST", "/orgs/acme/repos", { name: "new" });

    expect(hidden.status).toBe(404);
    expect({ write: write.status, made: made.status }).toEqual({ write: 403, made: 403 });
  });
});

describe("a token of an installation", () => {
  it("works for an hour", async () => {
    const made = await asApp("POST", "/app/installations/501/access_tokens");
    const first = await as(made.body.token, "GET", "/repos/acme/api");
    now += 3_600_001;
    const later = await as(made.body.token, "GET", "/repos/acme/api");

    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ expires_at: "2026-05-01T13:00:00Z", repository_selection: "all" });
    expect(made.body.token).toMatch(/^ghs_[A-Za-z0-9]{36}$/);
    expect(first.headers.get("github-authentication-token-expiration")).toBe("2026-05-01 13:00:00 UTC");
    expect({ first: first.status, later: later.status }).toEqual({ first: 200, later: 401 });
  });

  it("sees its account's private repositories, and no others", async () => {
    const token = await tokenOf(501);

    const own = await as(token, "GET", "/repos/acme/api");
    const open = await as(token, "GET", "/repos/other/open");
    const closed = await as(token, "GET", "/repos/other/closed");
    const listed = await as(token, "GET", "/installation/repositories");

    expect({ own: own.status, open: open.status, closed: closed.status }).toEqual({
      own: 200,
      open: 200,
      closed: 404,
    });
    expect(open.body.permissions).toMatchObject({ push: false, pull: true });
    expect(listed.body.repositories.map(({ full_name }: Json) => full_name)).toEqual([
      "acme/api",
      "acme/web",
    ]);
  });

  it("writes to what it has access to, by either interface, and to nothing else", async () => {
    const token = await tokenOf(501);
    const pull = { title: "F", head: "f", base: "main" };

    const own = await as(token, "POST", "/repos/acme/api/pulls", pull);
    const open = await as(token, "POST", "/repos/other/open/pulls", pull);
    const { body: found } = await as(token, "POST", "/graphql", {
      query: `{ own: repository(owner: "acme", name: "api") { viewerPermission }
        open: repository(owner: "other", name: "open") { id viewerPermission }
        closed: repository(owner: "other", name: "closed") { id } }`,
    });
    const { body: refused } = await as(token, "POST", "/graphql", {
      query: `mutation ($id: ID!) { createIssue(input: { repositoryId: $id, title: "x" }) { issue { id } } }`,
      variables: { id: found.data.open.id },
    });

    expect(own.status).toBe(201);
    expect(own.body.user.login).toBe("keeper[bot]");
    expect(open.status).toBe(403);
    expect(open.body.message).toBe("Resource not accessible by integration");
    expect(found.data).toMatchObject({
      own: { viewerPermission: "WRITE" },
      open: { viewerPermission: "READ" },
      closed: null,
    });
    expect(refused.errors[0]).toMatchObject({ type: "FORBIDDEN" });
  });

  it("may be for some repositories and fewer permissions only", async () => {
    const token = await tokenOf(501, { repositories: ["web"], permissions: { contents: "read" } });

    const web = await as(token, "GET", "/repos/acme/web");
    const api = await as(token, "GET", "/repos/acme/api");
    const write = await as(token, "POST", "/repos/acme/web/git/refs", {
      ref: "refs/heads/x",
      sha: "0".repeat(40),
    });

    expect({ web: web.status, api: api.status, write: write.status }).toEqual({
      web: 200,
      api: 404,
      write: 403,
    });
    expect(write.headers.get("x-accepted-github-permissions")).toBe("contents=write");
  });

  it.each([
    [{ repositories: ["nothing"] }, "There is at least one repository that does not exist"],
    [
      { permissions: { administration: "write" } },
      "The permissions requested are not granted to this installation.",
    ],
    [
      { permissions: { contents: "admin" } },
      "The permissions requested are not granted to this installation.",
    ],
  ])("is not made for %j", async (body, words) => {
    const reply = await asApp("POST", "/app/installations/501/access_tokens", body);

    expect(reply.status).toBe(422);
    expect(reply.body.message).toContain(words);
  });

  it("is given back", async () => {
    const token = await tokenOf(501);

    const gone = await as(token, "DELETE", "/installation/token");
    const after = await as(token, "GET", "/repos/acme/api");

    expect({ gone: gone.status, after: after.status }).toEqual({ gone: 204, after: 401 });
  });
});

describe("a token of one owner", () => {
  it("has access to that one's repositories, or those that are named", async () => {
    const all = await as("acme-only", "GET", "/repos/acme/api");
    const one = await as("one-only", "GET", "/repos/acme/web");
    const hidden = await as("one-only", "GET", "/repos/acme/api");
    const other = await as("acme-only", "POST", "/repos/other/open/labels", { name: "x" });
    const found = await as("one-only", "GET", "/search/repositories?q=web");
    const made = await as("acme-only", "POST", "/orgs/other/repos", { name: "new" });
    const own = await as("acme-only", "POST", "/orgs/acme/repos", { name: "new" });

    expect({ all: all.status, one: one.status, hidden: hidden.status, other: other.status }).toEqual({
      all: 200,
      one: 200,
      hidden: 404,
      other: 403,
    });
    expect({ made: made.status, own: own.status }).toEqual({ made: 403, own: 201 });
    expect(found.body.items.map(({ full_name }: Json) => full_name)).toEqual(["acme/web"]);
  });
});
