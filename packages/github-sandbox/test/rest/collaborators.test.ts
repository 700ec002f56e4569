import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { type LocalSandbox, startLocal, stopAll } from "../local-sandbox.ts";

const API = "/repos/acme/own";
const SHARED = "/repos/acme/shared";

let local: LocalSandbox;
let now: number;

/** Ada makes `acme/own`; `acme/shared` is of a seed, where all with a token are collaborators. */
beforeEach(async () => {
  now = Date.parse("2026-01-01T00:00:00Z");
  local = await startLocal({
    clock: { now: () => now },
    seed: {
      users: [
        { login: "acme", id: 70, type: "Organization" },
        { login: "guest", id: 78 },
      ],
      tokens: [
        { token: "ada", login: "ada" },
        { token: "mona", login: "mona" },
        { token: "keeper", login: "keeper[bot]", kind: "app" },
      ],
      repositories: [{ repository: "acme/shared", access: "admin", commits: 1 }],
    },
  });
  await as("ada", "POST", "/orgs/acme/repos", { name: "own", private: true, auto_init: true });
});

afterEach(stopAll);

const as = (token: string | null, method: string, path: string, body?: unknown) =>
  local.request(method, path, { token, body });

async function invite(login: string, permission?: string): Promise<string> {
  const { body } = await as("ada", "PUT", `${API}/collaborators/${login}`, permission && { permission });
  return String(body.id);
}

const names = async (path: string): Promise<readonly string[]> =>
  (await as("ada", "GET", path)).body.map(({ login }: { readonly login: string }) => login);

describe("a repository that somebody made", () => {
  it("has its maker as the only collaborator, and others do not see it", async () => {
    const seen = await as("mona", "GET", API);

    expect(await names(`${API}/collaborators`)).toEqual(["ada"]);
    expect(seen.status).toBe(404);
  });

  it("is open to an App as before", async () => {
    expect((await as("keeper", "GET", API)).status).toBe(200);
  });
});

describe("a visitor of a public repository that somebody made", () => {
  it("opens issues and comments, without labels and assignees, and changes nothing", async () => {
    await as("ada", "POST", "/orgs/acme/repos", { name: "open", auto_init: true });
    const open = "/repos/acme/open";
    const wanted = { title: "One", labels: ["bug"], assignees: ["ada"] };

    const { status, body: issue } = await as("mona", "POST", `${open}/issues`, wanted);
    const comment = await as("mona", "POST", `${open}/issues/1/comments`, { body: "Two" });
    const label = await as("mona", "POST", `${open}/issues/1/labels`, { labels: ["bug"] });

    expect([status, comment.status, label.status]).toEqual([201, 201, 403]);
    expect([issue.labels, issue.assignees]).toEqual([[], []]);
  });

  it("does so by GraphQL, too", async () => {
    await as("ada", "POST", "/orgs/acme/repos", { name: "open", auto_init: true });
    const { body: repository } = await as("mona", "GET", "/repos/acme/open");
    const send = (query: string) => as("mona", "POST", "/graphql", { query });

    const made = await send(
      `mutation { createIssue(input: {repositoryId: "${repository.node_id}", title: "One"}) { issue { id } } }`,
    );
    const { id } = made.body.data.createIssue.issue;
    const said = await send(
      `mutation { addComment(input: {subjectId: "${id}", body: "Two"}) { clientMutationId } }`,
    );
    const closed = await send(`mutation { closeIssue(input: {issueId: "${id}"}) { clientMutationId } }`);

    expect(said.body.errors).toBeUndefined();
    expect(closed.body.errors[0].type).toBe("FORBIDDEN");
  });
});

describe("an invitation", () => {
  it("is answered with 201 and its address, and gives nothing before it is accepted", async () => {
    const { status, headers, body } = await as("ada", "PUT", `${API}/collaborators/mona`);

    expect(status).toBe(201);
    expect(body).toMatchObject({
      permissions: "write",
      expired: false,
      repository: { full_name: "acme/own" },
    });
    expect([body.invitee.login, body.inviter.login]).toEqual(["mona", "ada"]);
    expect(headers.get("location")).toBe(`${local.sandbox.url}/user/repository_invitations/${body.id}`);
    expect((await as("mona", "GET", API)).status).toBe(404);
  });

  it.each([
    ["pull", { push: false, admin: false }, "READ"],
    ["push", { push: true, admin: false }, "WRITE"],
    ["admin", { push: true, admin: true }, "ADMIN"],
  ])("that is accepted gives what it offers: %s", async (permission, expected, viewerPermission) => {
    const id = await invite("mona", permission);

    const accepted = await as("mona", "PATCH", `/user/repository_invitations/${id}`);

    const { body } = await as("mona", "GET", API);
    const query = '{ repository(owner: "acme", name: "own") { viewerPermission } }';
    const asked = await as("mona", "POST", "/graphql", { query });
    expect(accepted.status).toBe(204);
    expect(body.permissions).toMatchObject(expected);
    expect(asked.body.data.repository).toEqual({ viewerPermission });
    expect((await as("ada", "GET", `${API}/invitations`)).body).toEqual([]);
  });

  it("that is accepted lets somebody write who could not", async () => {
    const write = () => as("mona", "POST", `${SHARED.replace("shared", "own")}/issues`, { title: "One" });
    const before = await write();
    await as("mona", "PATCH", `/user/repository_invitations/${await invite("mona")}`);

    expect([before.status, (await write()).status]).toEqual([404, 201]);
  });

  it("is sent once, and changed by whoever asks again", async () => {
    const first = await invite("mona", "pull");
    const second = await invite("mona", "admin");

    const { body } = await as("ada", "GET", `${API}/invitations`);
    expect(first).toBe(second);
    expect(body).toMatchObject([{ id: Number(first), permissions: "admin" }]);
  });

  it("is changed by an administrator", async () => {
    const id = await invite("mona");

    const { body } = await as("ada", "PATCH", `${API}/invitations/${id}`, { permissions: "read" });

    expect(body.permissions).toBe("read");
  });

  it.each([
    ["declined", "mona", (id: string) => `/user/repository_invitations/${id}`],
    ["taken back", "ada", (id: string) => `${API}/invitations/${id}`],
    ["taken back with the collaborator", "ada", () => `${API}/collaborators/mona`],
  ])("that is %s is gone for both", async (_, token, path) => {
    const id = await invite("mona");

    const { status } = await as(token, "DELETE", path(id));

    expect(status).toBe(204);
    expect((await as("mona", "GET", "/user/repository_invitations")).body).toEqual([]);
    expect((await as("mona", "PATCH", `/user/repository_invitations/${id}`)).status).toBe(404);
  });

  it("is nobody else's to accept", async () => {
    const id = await invite("guest");

    expect((await as("mona", "PATCH", `/user/repository_invitations/${id}`)).status).toBe(404);
    expect((await as("keeper", "PATCH", `/user/repository_invitations/${id}`)).status).toBe(403);
    expect((await as(null, "GET", "/user/repository_invitations")).status).toBe(401);
  });

  it("expires after seven days", async () => {
    const id = await invite("mona");
    now += 8 * 86_400_000;

    const { body } = await as("ada", "GET", `${API}/invitations`);

    expect(body[0].expired).toBe(true);
    expect((await as("mona", "PATCH", `/user/repository_invitations/${id}`)).status).toBe(404);
  });

  it("is read again at no cost while it is the same", async () => {
    await invite("mona");
    const first = await as("ada", "GET", `${API}/invitations`);
    const headers = { "if-none-match": first.headers.get("etag") ?? "" };

    const same = await local.request("GET", `${API}/invitations`, { token: "ada", headers });
    await invite("guest");
    const other = await local.request("GET", `${API}/invitations`, { token: "ada", headers });

    expect([same.status, other.status]).toEqual([304, 200]);
    expect(same.headers.get("x-ratelimit-used")).toBe(first.headers.get("x-ratelimit-used"));
  });
});

describe("a collaborator", () => {
  it("gets another role without being invited again", async () => {
    const { status } = await as("ada", "PUT", `${SHARED}/collaborators/mona`, { permission: "pull" });

    const { body } = await as("mona", "GET", `${SHARED}/collaborators/mona/permission`);
    const refused = await as("mona", "POST", `${SHARED}/labels`, { name: "x", color: "ffffff" });
    expect(status).toBe(204);
    expect(body).toMatchObject({ permission: "read", role_name: "read" });
    expect(refused.status).toBe(403);
  });

  it("who is removed may read what everybody may, and is listed no more", async () => {
    await as("ada", "DELETE", `${SHARED}/collaborators/mona`);

    const { body } = await as("mona", "GET", SHARED);

    expect(await names(`${SHARED}/collaborators`)).toEqual(["ada"]);
    expect(body.permissions).toMatchObject({ push: false, pull: true });
  });

  it("may leave, and not remove others, without being an administrator", async () => {
    await as("ada", "PUT", `${SHARED}/collaborators/mona`, { permission: "push" });

    const others = await as("mona", "DELETE", `${SHARED}/collaborators/ada`);
    const own = await as("mona", "DELETE", `${SHARED}/collaborators/mona`);

    expect([others.status, own.status]).toEqual([403, 204]);
  });

  it.each([
    ["nobody", "nobody", 404],
    ["an organization", "acme", 404],
  ])("cannot be %s", async (_, login, status) => {
    expect((await as("ada", "PUT", `${SHARED}/collaborators/${login}`)).status).toBe(status);
  });

  it("of a person's repository is no owner, and may write whatever was said", async () => {
    await as("ada", "POST", "/user/repos", { name: "mine" });

    const owner = await as("ada", "PUT", "/repos/ada/mine/collaborators/ada");
    const guest = await as("ada", "PUT", "/repos/ada/mine/collaborators/guest", { permission: "pull" });

    expect(owner.status).toBe(422);
    expect(owner.body.errors[0].message).toBe("Repository owner cannot be a collaborator");
    expect(guest.body.permissions).toBe("write");
  });

  it("has none of the roles that are not simulated", async () => {
    const { status } = await as("ada", "PUT", `${SHARED}/collaborators/guest`, { permission: "triage" });

    expect(status).toBe(501);
  });
});

describe("classic projects", () => {
  it.each([
    ["POST", `${SHARED}/projects`],
    ["GET", "/orgs/acme/projects"],
    ["GET", "/projects/1"],
    ["POST", "/projects/columns/cards/1/moves"],
  ])("are gone: %s %s", async (method, path) => {
    const { status, body } = await as("ada", method, path, method === "GET" ? undefined : {});

    expect(status).toBe(410);
    expect(body.message).toBe(
      "Projects (classic) has been deprecated in favor of the new Projects experience.",
    );
  });
});
