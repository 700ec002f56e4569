import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type LocalSandbox, startLocal, stopAll } from "../local-sandbox.ts";

let local: LocalSandbox;

beforeAll(async () => {
  local = await startLocal({
    seed: {
      repositories: [
        { repository: "acme/plain" },
        { repository: "acme/admin", access: "admin" },
        { repository: "acme/read", access: "read" },
        { repository: "acme/none", access: "none" },
        { repository: "acme/forbidden", access: "forbidden" },
        { repository: "acme/blocked", access: "blocked" },
        { repository: "acme/archived", isArchived: true },
        { repository: "acme/locked", isLocked: true },
        { repository: "acme/disabled", isDisabled: true },
        { repository: "acme/private", isPrivate: true },
        { repository: "acme/empty", isEmpty: true },
        { repository: "acme/silent", hasIssues: false },
      ],
    },
  });
});

afterAll(stopAll);

describe("a repository", () => {
  it("reports what a scan needs to know", async () => {
    const { body } = await local.get("/repos/acme/plain");

    expect(body).toMatchObject({
      id: 1001,
      full_name: "acme/plain",
      owner: { login: "acme", type: "Organization" },
      default_branch: "main",
      archived: false,
      disabled: false,
      private: false,
      permissions: { admin: false, push: true, pull: true },
      html_url: `${local.sandbox.url}/acme/plain`,
    });
  });

  it.each([
    ["admin", { admin: true, push: true, pull: true }],
    ["read", { admin: false, push: false, pull: true }],
  ])("says what the token may do: %s", async (name, permissions) => {
    const { body } = await local.get(`/repos/acme/${name}`);

    expect(body.permissions).toMatchObject(permissions);
  });

  it("does not exist for nobody when it is private", async () => {
    const reply = await local.request("GET", "/repos/acme/private", { token: null });

    expect(reply.status).toBe(404);
  });
});

describe("access", () => {
  const issue = { title: "x" };

  it.each([
    ["plain", 200, undefined, 201, undefined],
    ["read", 200, undefined, 403, "Resource not accessible by personal access token"],
    ["none", 404, "Not Found", 404, "Not Found"],
    [
      "forbidden",
      403,
      "Resource not accessible by personal access token",
      403,
      "Resource not accessible by personal access token",
    ],
    ["blocked", 451, "Repository access blocked", 451, "Repository access blocked"],
    ["archived", 200, undefined, 403, "Repository was archived so is read-only."],
    ["locked", 200, undefined, 403, "Repository has been locked for migration."],
    ["disabled", 200, undefined, 403, "Repository has been disabled."],
    ["silent", 200, undefined, 410, "Issues are disabled for this repo"],
  ])(
    "to acme/%s: reading gives %d (%s), writing %d (%s)",
    async (name, read, readMessage, write, writeMessage) => {
      const reading = await local.get(`/repos/acme/${name}`);
      const writing = await local.post(`/repos/acme/${name}/issues`, issue);

      expect({ status: reading.status, message: reading.body.message }).toEqual({
        status: read,
        message: readMessage,
      });
      expect({ status: writing.status, message: writing.body.message }).toEqual({
        status: write,
        message: writeMessage,
      });
    },
  );

  it("names the block", async () => {
    const { body } = await local.get("/repos/acme/blocked");

    expect(body.block).toMatchObject({ reason: "dmca", html_url: "https://github.com/github/dmca" });
  });
});

describe("an empty repository", () => {
  it.each(["/git/ref/heads/main", "/git/matching-refs/heads/", "/commits"])(
    "answers 409 for %s",
    async (path) => {
      const { status, body } = await local.get(`/repos/acme/empty${path}`);

      expect({ status, message: body.message }).toEqual({ status: 409, message: "Git Repository is empty." });
    },
  );

  it("has no branches", async () => {
    const { status, body } = await local.get("/repos/acme/empty/branches");

    expect({ status, body }).toEqual({ status: 200, body: [] });
  });
});
