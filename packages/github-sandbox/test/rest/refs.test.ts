import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { type LocalSandbox, startLocal, stopAll } from "../local-sandbox.ts";

let local: LocalSandbox;
let main: string;
let old: string;

const UNKNOWN_OID = "1234567890123456789012345678901234567890";
const ODD = "fix/#42-100%-ä";

beforeAll(async () => {
  local = await startLocal({
    seed: {
      repositories: [
        {
          repository: "acme/api",
          commits: 6,
          branches: [
            { name: "old", behindBy: 3 },
            { name: "feature/x", behindBy: 2, aheadBy: 1 },
            { name: "release/1.0", behindBy: 1, isProtected: true },
            { name: ODD },
          ],
        },
      ],
    },
  });
});

beforeEach(async () => {
  const repository = local.sandbox.repository("acme/api");
  main = (await repository.branch("main"))?.oid ?? "";
  old = (await repository.branch("old"))?.oid ?? "";
});

afterAll(stopAll);

describe("branches", () => {
  it("are listed by name with their commits and protection", async () => {
    const { body } = await local.get("/repos/acme/api/branches");

    expect(body.map((branch: { name: string }) => branch.name)).toEqual([
      "feature/x",
      ODD,
      "main",
      "old",
      "release/1.0",
    ]);
    expect(body[2]).toMatchObject({ commit: { sha: main }, protected: false });
    expect(body[4]).toMatchObject({ protected: true });
  });

  it.each([
    ["true", ["release/1.0"]],
    ["false", ["feature/x", ODD, "main", "old"]],
  ])("are filtered by protected=%s", async (isProtected, names) => {
    const { body } = await local.get(`/repos/acme/api/branches?protected=${isProtected}`);

    expect(body.map((branch: { name: string }) => branch.name)).toEqual(names);
  });

  it.each([
    ["feature/x", "feature/x"],
    ["feature%2Fx", "feature/x"],
    [encodeURIComponent(ODD), ODD],
  ])("are read at %s", async (path, name) => {
    const { status, body } = await local.get(`/repos/acme/api/branches/${path}`);

    expect(status).toBe(200);
    expect(body).toMatchObject({ name, commit: { commit: { tree: {} } }, protected: false });
  });

  it("report that there is none of a name", async () => {
    const { status, body } = await local.get("/repos/acme/api/branches/nope");

    expect({ status, message: body.message }).toEqual({ status: 404, message: "Branch not found" });
  });

  it.each([
    ["release/1.0", 200, undefined],
    ["main", 404, "Branch not protected"],
    ["nope", 404, "Branch not found"],
  ])("report the protection of %s: %d", async (name, status, message) => {
    const reply = await local.get(`/repos/acme/api/branches/${name}/protection`);

    expect({ status: reply.status, message: reply.body.message }).toEqual({ status, message });
  });
});

describe("refs", () => {
  it("are read by name", async () => {
    const { body } = await local.get("/repos/acme/api/git/ref/heads/old");

    expect(body).toMatchObject({ ref: "refs/heads/old", object: { sha: old, type: "commit" } });
  });

  it("report that there is none of a name", async () => {
    const { status } = await local.get("/repos/acme/api/git/ref/heads/nope");

    expect(status).toBe(404);
  });

  it("are listed by a prefix", async () => {
    const { body } = await local.get("/repos/acme/api/git/matching-refs/heads/f");

    expect(body.map((ref: { ref: string }) => ref.ref)).toEqual([
      "refs/heads/feature/x",
      `refs/heads/${ODD}`,
    ]);
  });

  it("are made once", async () => {
    const body = { ref: "refs/heads/sync/one", sha: old };

    const first = await local.post("/repos/acme/api/git/refs", body);
    const second = await local.post("/repos/acme/api/git/refs", body);

    expect(first.status).toBe(201);
    expect(first.body.object.sha).toBe(old);
    expect({ status: second.status, message: second.body.message }).toEqual({
      status: 422,
      message: "Reference already exists",
    });
  });

  it("are made once when two ask at a time", async () => {
    const body = { ref: "refs/heads/sync/two", sha: old };

    const replies = await Promise.all([1, 2, 3].map(() => local.post("/repos/acme/api/git/refs", body)));

    expect(replies.map(({ status }) => status).sort()).toEqual([201, 422, 422]);
  });

  it.each([
    [{ ref: "refs/heads/x", sha: UNKNOWN_OID }, "Object does not exist"],
    [{ ref: "main", sha: "x" }, "Reference name must start with 'refs' and have at least two slashes."],
    [{ ref: "refs/heads/x" }, `Invalid request.\n\n"sha" wasn't supplied.`],
  ])("are not made from %j", async (body, message) => {
    const reply = await local.post("/repos/acme/api/git/refs", body);

    expect({ status: reply.status, message: reply.body.message }).toEqual({ status: 422, message });
  });

  it("are not made with a name that git refuses", async () => {
    const reply = await local.post("/repos/acme/api/git/refs", { ref: "refs/heads/a..b", sha: old });

    expect(reply.status).toBe(422);
  });

  it("move forward, and back only by force", async () => {
    await local.post("/repos/acme/api/git/refs", { ref: "refs/heads/moving", sha: old });
    const path = "/repos/acme/api/git/refs/heads/moving";

    const forward = await local.request("PATCH", path, { body: { sha: main } });
    const back = await local.request("PATCH", path, { body: { sha: old } });
    const forced = await local.request("PATCH", path, { body: { sha: old, force: true } });

    expect(forward.body.object.sha).toBe(main);
    expect({ status: back.status, message: back.body.message }).toEqual({
      status: 422,
      message: "Update is not a fast forward",
    });
    expect(forced.body.object.sha).toBe(old);
  });

  it.each([
    ["PATCH", "heads/nope", 422, "Reference does not exist"],
    ["DELETE", "heads/nope", 422, "Reference does not exist"],
    ["PATCH", "heads/release/1.0", 422, "Changes must be made through a pull request."],
    ["DELETE", "heads/release/1.0", 422, "Cannot delete this protected branch"],
    ["DELETE", "heads/main", 422, "Cannot delete the default branch"],
  ])("refuse %s %s with %d %s", async (method, name, status, message) => {
    const body = method === "PATCH" ? { sha: main } : undefined;

    const reply = await local.request(method, `/repos/acme/api/git/refs/${name}`, { body });

    expect({ status: reply.status, message: reply.body.message }).toEqual({ status, message });
  });

  it("are deleted", async () => {
    await local.post("/repos/acme/api/git/refs", { ref: "refs/heads/short-lived", sha: old });

    const reply = await local.request("DELETE", "/repos/acme/api/git/refs/heads/short-lived");

    expect(reply.status).toBe(204);
    expect(await local.sandbox.repository("acme/api").branch("short-lived")).toBeNull();
  });

  it("say in the journal what was written", async () => {
    local.sandbox.clearJournal();
    const path = "/repos/acme/api/git/refs/heads/journaled";
    await local.post("/repos/acme/api/git/refs", { ref: "refs/heads/journaled", sha: old });
    await local.request("PATCH", path, { body: { sha: old } });
    await local.request("PATCH", path, { body: { sha: UNKNOWN_OID } });
    await local.request("DELETE", path);

    const written = local.sandbox.journal().map(({ isWriteApplied }) => isWriteApplied);

    expect(written).toEqual([true, false, false, true]);
  });
});
