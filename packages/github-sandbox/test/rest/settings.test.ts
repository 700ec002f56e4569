import { afterAll, beforeEach, describe, expect, it } from "@jest/globals";
import { type LocalSandbox, startLocal, stopAll } from "../local-sandbox.ts";

let local: LocalSandbox;

beforeEach(async () => {
  local = await startLocal({
    seed: {
      repositories: [
        { repository: "acme/api", access: "admin", branches: [{ name: "next" }] },
        { repository: "acme/plain" },
        { repository: "acme/archived", access: "admin", isArchived: true },
        { repository: "acme/secret", isPrivate: true },
      ],
    },
  });
});

afterAll(stopAll);

describe("a new repository", () => {
  it.each([
    ["/orgs/acme/repos", "acme/tools"],
    ["/user/repos", "sandbox-bot/tools"],
  ])("is made empty by POST %s", async (path, fullName) => {
    const { status, body, headers } = await local.post(path, { name: "tools", description: "Ours" });

    expect(status).toBe(201);
    expect(headers.get("location")).toBe(`${local.sandbox.url}/repos/${fullName}`);
    expect(body).toMatchObject({ full_name: fullName, description: "Ours", permissions: { admin: true } });
    expect((await local.get(`/repos/${fullName}/branches`)).body).toEqual([]);
    expect((await local.get(`/repos/${fullName}/labels`)).body).toHaveLength(9);
  });

  it("begins with a README when asked", async () => {
    await local.post("/orgs/acme/repos", { name: "tools", auto_init: true });

    const { status, body } = await local.get("/repos/acme/tools/contents/README.md");

    expect(status).toBe(200);
    expect(Buffer.from(body.content, "base64").toString()).toBe("# tools\n");
  });

  it("gets dashes for what a name may not hold", async () => {
    const { body } = await local.post("/orgs/acme/repos", { name: "my tools!" });

    expect(body.name).toBe("my-tools-");
  });

  it.each([
    [{ name: "API" }, { code: "custom", field: "name", message: "name already exists on this account" }],
    [
      { name: "x".repeat(101) },
      { code: "custom", field: "name", message: "name is too long (maximum is 100 characters)" },
    ],
  ])("is refused as %j", async (body, error) => {
    const reply = await local.post("/orgs/acme/repos", body);

    expect({ status: reply.status, message: reply.body.message }).toEqual({
      status: 422,
      message: "Repository creation failed.",
    });
    expect(reply.body.errors).toEqual([{ resource: "Repository", ...error }]);
  });

  it("needs a token and a name", async () => {
    const nobody = await local.request("POST", "/orgs/acme/repos", { token: null, body: { name: "x" } });
    const nameless = await local.post("/orgs/acme/repos", {});

    expect({ nobody: nobody.status, nameless: nameless.status }).toEqual({ nobody: 401, nameless: 422 });
  });
});

describe("changing a repository", () => {
  it("renames it: reads and writes of the old name are sent on by number", async () => {
    const { status, body } = await local.request("PATCH", "/repos/acme/api", {
      body: { name: "service", description: "New" },
    });

    const read = await local.get("/repos/acme/api");
    const write = await local.request("PATCH", "/repos/acme/api", { body: { description: "Newer" } });
    const followed = await local.get(`/repositories/${body.id}`);

    expect({ status, full_name: body.full_name }).toEqual({ status: 200, full_name: "acme/service" });
    expect({ status: read.status, message: read.body.message }).toEqual({
      status: 301,
      message: "Moved Permanently",
    });
    expect(read.headers.get("location")).toBe(`${local.sandbox.url}/repositories/${body.id}`);
    expect({ status: write.status, message: write.body.message }).toEqual({
      status: 307,
      message: "Temporary Redirect",
    });
    expect(followed.body).toMatchObject({ full_name: "acme/service", description: "New" });
  });

  it("gives the old name up to the next repository that takes it", async () => {
    await local.request("PATCH", "/repos/acme/api", { body: { name: "service" } });
    await local.post("/orgs/acme/repos", { name: "api" });
    await local.request("DELETE", "/repos/acme/api");

    const { status } = await local.get("/repos/acme/api");

    expect(status).toBe(404);
  });

  it("renames it back", async () => {
    await local.request("PATCH", "/repos/acme/api", { body: { name: "service" } });
    await local.request("PATCH", "/repos/acme/service", { body: { name: "api" } });

    const [back, other] = [await local.get("/repos/acme/api"), await local.get("/repos/acme/service")];

    expect({ back: back.status, other: other.status }).toEqual({ back: 200, other: 301 });
  });

  it.each([
    [{ default_branch: "next" }, { default_branch: "next" }],
    [{ has_issues: false }, { has_issues: false }],
    [{ visibility: "private" }, { private: true, visibility: "private" }],
    [
      { allow_merge_commit: false, allow_auto_merge: true },
      { allow_merge_commit: false, allow_auto_merge: true },
    ],
    [{ delete_branch_on_merge: true }, { delete_branch_on_merge: true }],
    [{ archived: true }, { archived: true }],
  ])("to %j is seen on the next look", async (change, expected) => {
    const { status } = await local.request("PATCH", "/repos/acme/api", { body: change });

    expect(status).toBe(200);
    expect((await local.get("/repos/acme/api")).body).toMatchObject(expected);
  });

  it.each([
    ["acme/api", { default_branch: "nope" }, 422],
    ["acme/api", { name: "plain" }, 422],
    ["acme/plain", { description: "x" }, 403],
    ["acme/archived", { description: "x" }, 403],
    ["acme/archived", { archived: false }, 200],
  ])("%s to %j answers %d", async (name, change, status) => {
    const reply = await local.request("PATCH", `/repos/${name}`, { body: change });

    expect(reply.status).toBe(status);
  });
});

describe("deleting a repository", () => {
  it("leaves nothing under its name, its former name or its number", async () => {
    const { body } = await local.request("PATCH", "/repos/acme/api", { body: { name: "service" } });

    const { status } = await local.request("DELETE", `/repositories/${body.id}`);

    const paths = ["/repos/acme/api", "/repos/acme/service", `/repositories/${body.id}`];
    const replies = await Promise.all(paths.map((path) => local.get(path)));
    expect(status).toBe(204);
    expect(replies.map((reply) => reply.status)).toEqual([404, 404, 404]);
  });

  it.each([
    ["acme/plain", 403],
    ["acme/archived", 204],
    ["acme/nothing", 404],
  ])("%s answers %d", async (name, status) => {
    const reply = await local.request("DELETE", `/repos/${name}`);

    expect(reply.status).toBe(status);
  });
});

describe("listing repositories", () => {
  it.each([
    ["/orgs/acme/repos", 200, ["api", "archived", "plain", "secret"]],
    ["/orgs/acme/repos?type=public", 200, ["api", "archived", "plain"]],
    ["/users/acme/repos?per_page=1&page=2", 200, ["archived"]],
  ])("%s answers %d", async (path, status, names) => {
    const reply = await local.get(path);

    expect(reply.status).toBe(status);
    expect(reply.body.map((one: { name: string }) => one.name)).toEqual(names);
  });

  it("shows nobody what is private, and 404 for an owner who does not exist", async () => {
    const nobody = await local.request("GET", "/orgs/acme/repos", { token: null });
    const unknown = await local.get("/orgs/nobody-here/repos");

    expect(nobody.body.map((one: { name: string }) => one.name)).not.toContain("secret");
    expect(unknown.status).toBe(404);
  });
});
