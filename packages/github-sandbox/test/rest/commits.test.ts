import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type LocalSandbox, startLocal, stopAll } from "../local-sandbox.ts";

let local: LocalSandbox;

beforeAll(async () => {
  local = await startLocal({
    seed: {
      users: [{ login: "mona", id: 77 }],
      repositories: [
        {
          repository: "acme/api",
          commits: 12,
          branches: [
            { name: "stale", behindBy: 5 },
            { name: "ahead", aheadBy: 3, author: "mona" },
            { name: "feature/diverged", behindBy: 4, aheadBy: 2 },
            { name: "same" },
            { name: "conflicting", behindBy: 2, aheadBy: 1, conflicts: true },
            { name: "orphan", isOrphan: true, aheadBy: 2 },
            { name: "release/1.0", behindBy: 1, aheadBy: 1, isProtected: true },
            { name: "mergeable", behindBy: 2, aheadBy: 1 },
          ],
        },
        {
          repository: "acme/long",
          commits: 300,
          branches: [{ name: "first", behindBy: 299 }],
        },
      ],
    },
  });
});

afterAll(stopAll);

describe("comparing", () => {
  it.each([
    ["main...stale", "behind", 0, 5],
    ["stale...main", "ahead", 5, 0],
    ["main...ahead", "ahead", 3, 0],
    ["main...feature/diverged", "diverged", 2, 4],
    ["main...feature%2Fdiverged", "diverged", 2, 4],
    ["main...same", "identical", 0, 0],
    ["acme:main...acme:stale", "behind", 0, 5],
  ])("%s is %s, %d ahead and %d behind", async (basehead, status, aheadBy, behindBy) => {
    const { body } = await local.get(`/repos/acme/api/compare/${basehead}`);

    expect(body).toMatchObject({
      status,
      ahead_by: aheadBy,
      behind_by: behindBy,
      total_commits: aheadBy,
    });
    expect(body.commits).toHaveLength(aheadBy);
  });

  it("names the merge base, the commits from the oldest on, and the files", async () => {
    const { body } = await local.get("/repos/acme/api/compare/main...ahead");
    const { git } = local.sandbox.repository("acme/api");
    const tip = await git.readRef("refs/heads/ahead");

    expect(body.merge_base_commit.sha).toBe(await git.readRef("refs/heads/main"));
    expect(body.commits.at(-1).sha).toBe(tip);
    expect(body.commits[1].parents[0].sha).toBe(body.commits[0].sha);
    expect(body.commits[0].author).toMatchObject({ login: "mona", id: 77 });
    expect(body.files.length).toBeGreaterThan(0);
    expect(body.files[0]).toMatchObject({ status: expect.any(String), additions: expect.any(Number) });
  });

  it.each([
    ["main...nope", "Not Found"],
    ["nope...main", "Not Found"],
    ["main", "Not Found"],
    ["main...other:stale", "Not Found"],
    ["main...orphan", "No common ancestor between main and orphan."],
  ])("%s answers 404: %s", async (basehead, message) => {
    const { status, body } = await local.get(`/repos/acme/api/compare/${basehead}`);

    expect({ status, message: body.message }).toEqual({ status: 404, message });
  });

  it("gives the last 250 commits without pages, and no links (HJ getCommitsBetweenOver250)", async () => {
    const { body, headers } = await local.get("/repos/acme/long/compare/first...main");
    const { git } = local.sandbox.repository("acme/long");

    expect(body.total_commits).toBe(299);
    expect(body.commits).toHaveLength(250);
    expect(body.commits.at(-1).sha).toBe(await git.readRef("refs/heads/main"));
    expect(headers.get("link")).toBeNull();
  });

  it.each([
    ["per_page=100", ["last", "next", "first"]],
    ["per_page=100&page=2", ["last", "next", "first", "prev"]],
    ["per_page=100&page=3", ["last", "first", "prev"]],
    ["per_page=100&page=9", ["last", "first", "prev"]],
  ])("links the pages of ?%s as %j (HJ getCommitsBetweenPaged)", async (query, relations) => {
    const { headers } = await local.get(`/repos/acme/long/compare/first...main?${query}`);

    const found = (headers.get("link") ?? "").matchAll(/rel="([a-z]+)"/g);
    expect([...found].map(([, relation]) => relation)).toEqual(relations);
  });

  it("gives slices from the oldest on with pages, and files with the first only", async () => {
    const first = await local.get("/repos/acme/long/compare/first...main?per_page=2");
    const second = await local.get("/repos/acme/long/compare/first...main?per_page=2&page=2");

    expect(first.body.commits).toHaveLength(2);
    expect(first.body.files).toBeDefined();
    expect(second.body.files).toBeUndefined();
    expect(second.body.commits[0].parents[0].sha).toBe(first.body.commits[1].sha);
  });
});

describe("commits", () => {
  it("are listed from a branch's newest on", async () => {
    const { body } = await local.get("/repos/acme/api/commits?sha=stale&per_page=2");
    const tip = await local.sandbox.repository("acme/api").branch("stale");

    expect(body).toHaveLength(2);
    expect(body[0].sha).toBe(tip?.oid);
    expect(body[0].parents[0].sha).toBe(body[1].sha);
  });

  it("are read by the name of a branch", async () => {
    const { body } = await local.get("/repos/acme/api/commits/feature/diverged");
    const tip = await local.sandbox.repository("acme/api").branch("feature/diverged");

    expect(body.sha).toBe(tip?.oid);
  });

  it("are read as git has them", async () => {
    const tip = await local.sandbox.repository("acme/api").branch("ahead");

    const { body } = await local.get(`/repos/acme/api/git/commits/${tip?.oid}`);

    expect(body).toMatchObject({
      sha: tip?.oid,
      author: { email: "77+mona@users.noreply.github.com", date: expect.stringMatching(/Z$/) },
      tree: { sha: expect.stringMatching(/^[0-9a-f]{40}$/) },
    });
  });

  it.each([
    ["/commits?sha=nope", 404],
    ["/commits/nope", 422],
    ["/git/commits/1234567890123456789012345678901234567890", 404],
  ])("are not found at %s: %d", async (path, status) => {
    const reply = await local.get(`/repos/acme/api${path}`);

    expect(reply.status).toBe(status);
  });
});

describe("merging a branch", () => {
  it("makes a merge commit once, and has nothing to do after", async () => {
    const { git } = local.sandbox.repository("acme/api");
    const [base, head] = await Promise.all(
      ["mergeable", "main"].map((name) => git.readRef(`refs/heads/${name}`)),
    );
    const body = { base: "mergeable", head: "main", commit_message: "Sync" };

    const first = await local.post("/repos/acme/api/merges", body);
    const second = await local.post("/repos/acme/api/merges", body);

    expect(first.status).toBe(201);
    expect(first.body.commit.message.trim()).toBe("Sync");
    expect(first.body.parents.map((parent: { sha: string }) => parent.sha)).toEqual([base, head]);
    expect(await git.readRef("refs/heads/mergeable")).toBe(first.body.sha);
    expect(second.status).toBe(204);
  });

  it.each([
    [{ base: "conflicting", head: "main" }, 409, "Merge conflict"],
    [{ base: "orphan", head: "main" }, 409, "Merge conflict"],
    [{ base: "nope", head: "main" }, 404, "Base does not exist"],
    [{ base: "stale", head: "nope" }, 404, "Head does not exist"],
    [{ base: "release/1.0", head: "main" }, 409, "Changes must be made through a pull request."],
  ])("%j answers %d %s", async (body, status, message) => {
    const reply = await local.post("/repos/acme/api/merges", body);

    expect({ status: reply.status, message: reply.body.message }).toEqual({ status, message });
  });

  it("takes a commit for the head", async () => {
    const { git } = local.sandbox.repository("acme/api");
    const head = await git.readRef("refs/heads/main");

    const reply = await local.post("/repos/acme/api/merges", { base: "feature/diverged", head });

    expect(reply.status).toBe(201);
    expect((await git.compare(reply.body.sha, head ?? ""))?.aheadBy).toBe(0);
  });
});
