import { afterAll, beforeEach, describe, expect, it } from "@jest/globals";
import { type LocalSandbox, startLocal, stopAll } from "../local-sandbox.ts";

let local: LocalSandbox;

const GIT = "/repos/acme/api/git";

beforeEach(async () => {
  local = await startLocal({
    seed: { repositories: [{ repository: "acme/api", files: { "a.txt": "a", "dir/b.txt": "b" } }] },
  });
});

afterAll(stopAll);

describe.each(["bare", "synthetic"] as const)("git's objects over %s repositories", (backend) => {
  beforeEach(async () => {
    local = await startLocal({
      backend,
      seed: { repositories: [{ repository: "acme/api", files: { "a.txt": "a", "dir/b.txt": "b" } }] },
    });
  });

  it("make a commit, piece by piece, that a branch can point at", async () => {
    const { body: head } = await local.get(`${GIT}/ref/heads/main`);
    const { body: parent } = await local.get(`${GIT}/commits/${head.object.sha}`);
    const blob = await local.post(`${GIT}/blobs`, { content: "aGk=", encoding: "base64" });
    const tree = await local.post(`${GIT}/trees`, {
      base_tree: parent.tree.sha,
      tree: [
        { path: "dir/new.txt", mode: "100755", type: "blob", sha: blob.body.sha },
        { path: "inline.txt", mode: "100644", type: "blob", content: "inline" },
        { path: "a.txt", mode: "100644", type: "blob", sha: null },
      ],
    });

    const commit = await local.post(`${GIT}/commits`, {
      message: "By hand",
      tree: tree.body.sha,
      parents: [parent.sha],
    });
    const moved = await local.request("PATCH", `${GIT}/refs/heads/main`, { body: { sha: commit.body.sha } });

    const { body: whole } = await local.get(`${GIT}/trees/main?recursive=1`);
    const paths = whole.tree.map(({ path }: { path: string }) => path);
    expect({ blob: blob.status, tree: tree.status, commit: commit.status, moved: moved.status }).toEqual({
      blob: 201,
      tree: 201,
      commit: 201,
      moved: 200,
    });
    expect(paths).toEqual(expect.arrayContaining(["dir", "dir/b.txt", "dir/new.txt", "inline.txt"]));
    expect(paths).not.toContain("a.txt");
    expect(whole.tree.find(({ path }: { path: string }) => path === "dir/new.txt").mode).toBe("100755");
  });
});

describe("a blob", () => {
  it("is the same whichever way its content came", async () => {
    const plain = await local.post(`${GIT}/blobs`, { content: "hi" });
    const encoded = await local.post(`${GIT}/blobs`, { content: "aGk=", encoding: "base64" });

    const { body } = await local.get(`${GIT}/blobs/${plain.body.sha}`);

    expect(plain.body.sha).toBe(encoded.body.sha);
    expect(body).toMatchObject({ size: 2, encoding: "base64", content: "aGk=\n" });
  });

  it("comes raw when asked", async () => {
    const { body } = await local.post(`${GIT}/blobs`, { content: "hi\n" });

    const response = await fetch(`${local.sandbox.url}${GIT}/blobs/${body.sha}`, {
      headers: { authorization: "Bearer x", accept: "application/vnd.github.raw+json" },
    });

    expect(await response.text()).toBe("hi\n");
  });
});

describe("what is refused", () => {
  const zero = "1".repeat(40);

  it.each([
    ["/trees", { tree: [{ path: "x", mode: "1", content: "" }] }, 422, "Must supply a valid tree.mode"],
    [
      "/trees",
      { tree: [{ path: "../x", mode: "100644", content: "" }] },
      422,
      "tree.path contains a malformed path component",
    ],
    ["/trees", { tree: [{ path: "x", mode: "100644" }] }, 422, "Must supply either tree.sha or tree.content"],
    [
      "/trees",
      { tree: [{ path: "x", mode: "100644", sha: zero }] },
      422,
      `tree.sha ${zero} is not a valid blob`,
    ],
    ["/trees", { base_tree: zero, tree: [] }, 404, "Not Found"],
    ["/commits", { message: "m", tree: zero }, 422, "Tree SHA does not exist"],
    ["/blobs", {}, 422, `Invalid request.\n\n"content" wasn't supplied.`],
  ])("POST %s with %j answers %d", async (path, body, status, message) => {
    const reply = await local.post(`${GIT}${path}`, body);

    expect({ status: reply.status, message: reply.body.message }).toEqual({ status, message });
  });

  it.each([`/blobs/${zero}`, "/blobs/main", "/trees/nope"])("GET %s answers 404", async (path) => {
    const { status } = await local.get(`${GIT}${path}`);

    expect(status).toBe(404);
  });

  it("is a commit with a parent that is invalid", async () => {
    const { body } = await local.get(`${GIT}/trees/main`);

    const reply = await local.post(`${GIT}/commits`, { message: "m", tree: body.sha, parents: [zero] });

    expect({ status: reply.status, message: reply.body.message }).toEqual({
      status: 422,
      message: "Parent SHA does not exist or is not a commit object",
    });
  });
});
