import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type LocalSandbox, startLocal, stopAll } from "../local-sandbox.ts";

let local: LocalSandbox;
const API = "/repos/acme/api";

beforeAll(async () => {
  local = await startLocal({
    seed: {
      repositories: [{ repository: "acme/api", access: "admin", files: { "a.txt": "a", "README.md": "b" } }],
    },
  });
});

afterAll(stopAll);

describe("null in a body", () => {
  it("means the default in what protects a branch (PG Branch.testEditProtection)", async () => {
    const { status, body } = await local.request("PUT", `${API}/branches/main/protection`, {
      body: {
        required_status_checks: null,
        required_pull_request_reviews: null,
        enforce_admins: null,
        restrictions: null,
        required_linear_history: null,
        allow_force_pushes: null,
        allow_deletions: null,
        lock_branch: null,
      },
    });

    expect(status).toBe(200);
    expect(body.required_linear_history).toEqual({ enabled: false });
    await local.request("DELETE", `${API}/branches/main/protection`);
  });

  it("is not looked at where a deletion has no such member", async () => {
    const { sha } = (await local.get(`${API}/contents/a.txt`)).body;

    const { status } = await local.request("DELETE", `${API}/contents/a.txt`, {
      body: { message: "Away", sha, content: null },
    });

    expect(status).toBe(200);
  });

  it.each([
    [
      "PUT",
      "/contents/b.txt",
      { message: "m", content: "Yg==", sha: null },
      "properties/sha', nil is not a string.",
    ],
    [
      "PUT",
      "/contents/b.txt",
      { message: "m", content: "Yg==", author: { name: null, email: "a@b.c" } },
      "properties/name', nil is not a string.",
    ],
    ["POST", "/git/refs", { ref: null, sha: "0" }, "properties/ref', nil is not a string."],
  ])("is refused by the name of the member: %s %s %j", async (method, path, body, message) => {
    const reply = await local.request(method, `${API}${path}`, { body });

    expect({ status: reply.status, message: reply.body.message }).toEqual({
      status: 422,
      message: `Invalid request.\n\nFor '${message}`,
    });
  });

  it("is what a missing body is taken for", async () => {
    const { status, body } = await local.request("POST", `${API}/git/refs`);

    expect({ status, message: body.message }).toEqual({
      status: 422,
      message: "Invalid request.\n\nFor 'links/0/schema', nil is not an object.",
    });
  });
});

describe("a body that is no JSON", () => {
  const headers = { "content-type": "text/plain" };

  it.each([
    ["PUT", "/repos/acme/api/import"],
    ["POST", `${API}/keys`],
  ])("is no reason not to say that %s %s is not simulated", async (method, path) => {
    const { status, body } = await local.request(method, path, { body: "# no JSON", headers });

    expect(status).toBe(501);
    expect(body.message).toContain(`The sandbox does not simulate ${method} ${path.split("?")[0]}`);
  });

  it.each([`${API}/issues`, "/repositories/1001/issues", "/graphql"])("is refused by %s", async (path) => {
    const { status, body } = await local.request("POST", path, { body: "# no JSON", headers });

    expect({ status, message: body.message }).toEqual({ status: 400, message: "Problems parsing JSON" });
  });
});

describe("a repository", () => {
  it("names the addresses of git's protocols in their own forms", async () => {
    const { body } = await local.get(API);

    expect({ ssh_url: body.ssh_url, git_url: body.git_url }).toEqual({
      ssh_url: "git@127.0.0.1:acme/api.git",
      git_url: "git://127.0.0.1/acme/api.git",
    });
    expect(body.clone_url).toBe(`${local.sandbox.url}/acme/api.git`);
  });
});
