import { afterAll, beforeEach, describe, expect, it } from "@jest/globals";
import { type Json, type LocalSandbox, startLocal, stopAll } from "../local-sandbox.ts";

let local: LocalSandbox;

const PULLS = "/repos/acme/api/pulls";

beforeEach(async () => {
  local = await startLocal({
    seed: {
      repositories: [
        {
          repository: "acme/api",
          commits: 8,
          branches: [
            { name: "stale", behindBy: 4 },
            { name: "release", behindBy: 3 },
            { name: "topic", aheadBy: 2 },
            { name: "conflicting", behindBy: 2, aheadBy: 1, conflicts: true },
            { name: "orphan", isOrphan: true, aheadBy: 1 },
            { name: "guarded", behindBy: 1, isProtected: true },
          ],
        },
      ],
    },
  });
});

afterAll(stopAll);

async function open(head: string, base: string, more: object = {}): Promise<Json> {
  const reply = await local.post(PULLS, { title: `${head} into ${base}`, head, base, ...more });
  return reply.body;
}

async function pull(number: number): Promise<Json> {
  return (await local.get(`${PULLS}/${number}`)).body;
}

describe("opening a pull request", () => {
  it("gives it the next number and reports its sides", async () => {
    const { status, body, headers } = await local.post(PULLS, {
      title: "Sync",
      head: "main",
      base: "stale",
      body: "Hello",
    });

    expect(status).toBe(201);
    expect(headers.get("location")).toBe(`${local.sandbox.url}/repos/acme/api/pulls/1`);
    expect(body).toMatchObject({
      number: 1,
      title: "Sync",
      body: "Hello",
      state: "open",
      draft: false,
      merged: false,
      mergeable: null,
      commits: 4,
      user: { login: "sandbox-bot" },
      head: { ref: "main", label: "acme:main", repo: { full_name: "acme/api" } },
      base: { ref: "stale" },
    });
  });

  it("shares the numbers with issues", async () => {
    await local.post("/repos/acme/api/issues", { title: "First" });

    const body = await open("main", "stale");

    expect(body.number).toBe(2);
  });

  it.each([
    [
      { head: "stale", base: "main" },
      { code: "custom", message: "No commits between main and stale" },
    ],
    [
      { head: "nope", base: "main" },
      { code: "invalid", field: "head" },
    ],
    [
      { head: "main", base: "nope" },
      { code: "invalid", field: "base" },
    ],
    [
      { head: "other:main", base: "stale" },
      { code: "invalid", field: "head" },
    ],
    [
      { head: "orphan", base: "main" },
      { code: "custom", message: "The main branch has no history in common with orphan" },
    ],
    [
      { head: "main", base: "stale", body: "x".repeat(65_537) },
      { code: "custom", field: "body", message: "body is too long (maximum is 65536 characters)" },
    ],
    [
      { head: "main", base: "stale", title: "" },
      { code: "missing_field", field: "title" },
    ],
  ])("is refused: %p", async (body, error) => {
    const reply = await local.post(PULLS, { title: "Sync", ...body });

    expect(reply.status).toBe(422);
    expect(reply.body).toMatchObject({ message: "Validation Failed", status: "422" });
    expect(reply.body.errors).toEqual([{ resource: "PullRequest", ...error }]);
  });

  it("is refused for a pair of branches that has one", async () => {
    await open("main", "stale");

    const again = await local.post(PULLS, { title: "Again", head: "acme:main", base: "stale" });
    const other = await local.post(PULLS, { title: "Other", head: "main", base: "release" });

    expect(again.status).toBe(422);
    expect(again.body.errors[0].message).toBe("A pull request already exists for acme:main.");
    expect(other.status).toBe(201);
  });

  it("makes one when several ask at a time", async () => {
    const body = { title: "Sync", head: "main", base: "stale" };

    const replies = await Promise.all([1, 2, 3, 4].map(() => local.post(PULLS, body)));

    expect(replies.map(({ status }) => status).sort()).toEqual([201, 422, 422, 422]);
    expect(await local.sandbox.repository("acme/api").pullRequests()).toHaveLength(1);
  });
});

describe("listing pull requests", () => {
  it.each([
    ["", [3, 2]],
    ["state=open", [3, 2]],
    ["state=closed", [1]],
    ["state=all&direction=asc", [1, 2, 3]],
    ["base=release", [2]],
    ["head=acme:topic", [3]],
    ["head=other:topic", []],
    ["head=topic", [3, 2]],
    ["state=all&sort=created", [3, 2, 1]],
    ["per_page=1", [3]],
  ])("?%s gives %j", async (query, numbers) => {
    await open("main", "stale");
    await open("main", "release");
    await open("topic", "main");
    await local.request("PATCH", `${PULLS}/1`, { body: { state: "closed" } });

    const { body } = await local.get(`${PULLS}?${query}`);

    expect(body.map((one: { number: number }) => one.number)).toEqual(numbers);
  });
});

describe("a pull request", () => {
  it.each([
    ["main", "stale", true, "clean"],
    ["main", "conflicting", false, "dirty"],
  ])("from %s into %s learns whether it can be merged: %s", async (head, base, mergeable, state) => {
    await open(head, base);

    const later = await pull(1);

    expect({ mergeable: later.mergeable, mergeable_state: later.mergeable_state }).toEqual({
      mergeable,
      mergeable_state: state,
    });
  });

  it("forgets that when its head moves", async () => {
    const { git } = local.sandbox.repository("acme/api");
    await open("topic", "main");
    const before = await pull(1);
    const name = "refs/heads/topic";
    const oid = await git.writeCommit({
      parentOids: [before.head.sha],
      message: "More",
      author: { name: "Mona", email: "mona@example.com", timestamp: 1_700_000_000 },
      files: { "more.txt": "more" },
    });
    await git.updateRefs([{ name, after: oid, force: false }]);

    const first = await pull(1);
    const second = await pull(1);

    expect(before.mergeable).toBe(true);
    expect(first.head.sha).toBe(oid);
    expect({ mergeable: first.mergeable, typeOfMergeable: typeof second.mergeable }).toEqual({
      mergeable: null,
      typeOfMergeable: "boolean",
    });
  });

  it("follows a base that moves", async () => {
    await open("main", "stale");
    const { git } = local.sandbox.repository("acme/api");
    const [before, after] = await Promise.all(
      ["stale", "release"].map((name) => git.readRef(`refs/heads/${name}`)),
    );

    await git.updateRefs([
      { name: "refs/heads/stale", before: before ?? "", after: after ?? "", force: false },
    ]);

    expect((await pull(1)).base.sha).toBe(after);
  });

  it.each(["topic", "release"])("is closed when %s is deleted", async (branch) => {
    await open("topic", "release");

    await local.request("DELETE", `/repos/acme/api/git/refs/heads/${branch}`);

    expect(await pull(1)).toMatchObject({ state: "closed", merged: false, closed_at: expect.any(String) });
  });

  it("is merged when its base comes to contain its head", async () => {
    await open("main", "stale");

    await local.post("/repos/acme/api/merges", { base: "stale", head: "main" });

    expect(await pull(1)).toMatchObject({
      state: "closed",
      merged: true,
      merged_by: { login: "sandbox-bot" },
    });
  });

  it("changes its texts, its base and its state", async () => {
    await open("main", "stale");
    const change = { title: "New", body: null, base: "release", state: "closed" };

    const { status, body } = await local.request("PATCH", `${PULLS}/1`, { body: change });

    expect(status).toBe(200);
    expect(body).toMatchObject({ title: "New", body: null, base: { ref: "release" }, state: "closed" });
  });

  it("can be opened again", async () => {
    await open("main", "stale");
    await local.request("PATCH", `${PULLS}/1`, { body: { state: "closed" } });

    const { body } = await local.request("PATCH", `${PULLS}/1`, { body: { state: "open" } });

    expect(body).toMatchObject({ state: "open", closed_at: null });
  });

  it("cannot be opened again beside another one for its branches", async () => {
    await open("main", "stale");
    await local.request("PATCH", `${PULLS}/1`, { body: { state: "closed" } });
    await open("main", "stale");

    const { status, body } = await local.request("PATCH", `${PULLS}/1`, { body: { state: "open" } });

    expect(status).toBe(422);
    expect(body.errors[0].field).toBe("state");
  });

  it.each([
    [{ base: "nope" }, { code: "invalid", field: "base" }],
    [{ title: " " }, { code: "missing_field", field: "title" }],
  ])("refuses the change %j", async (change, error) => {
    await open("main", "stale");

    const { status, body } = await local.request("PATCH", `${PULLS}/1`, { body: change });

    expect(status).toBe(422);
    expect(body.errors).toEqual([{ resource: "PullRequest", ...error }]);
  });

  it("reports its commits and files", async () => {
    await open("topic", "main");

    const commits = await local.get(`${PULLS}/1/commits`);
    const files = await local.get(`${PULLS}/1/files`);

    expect(commits.body).toHaveLength(2);
    expect(commits.body[1].sha).toBe((await pull(1)).head.sha);
    expect(files.body.length).toBeGreaterThan(0);
  });

  it("is not found under another number", async () => {
    await local.post("/repos/acme/api/issues", { title: "No pull request" });

    const replies = await Promise.all([`${PULLS}/1`, `${PULLS}/9`].map((path) => local.get(path)));

    expect(replies.map(({ status }) => status)).toEqual([404, 404]);
  });
});

describe("merging a pull request", () => {
  it("moves the base to a merge commit", async () => {
    const { git } = local.sandbox.repository("acme/api");
    await open("main", "stale");

    const { status, body } = await local.request("PUT", `${PULLS}/1/merge`);

    expect({ status, merged: body.merged }).toEqual({ status: 200, merged: true });
    expect(await git.readRef("refs/heads/stale")).toBe(body.sha);
    expect((await git.readCommit(body.sha))?.parentOids).toHaveLength(2);
    expect(await pull(1)).toMatchObject({ merged: true, state: "closed", merge_commit_sha: body.sha });
  });

  it("puts each commit onto the base, with its author", async () => {
    const { git } = local.sandbox.repository("acme/api");
    const before = await local.get("/repos/acme/api/git/ref/heads/release");
    await open("topic", "release");

    const { status, body } = await local.request("PUT", `${PULLS}/1/merge`, {
      body: { merge_method: "rebase" },
    });

    const own = await git.listCommits((await git.readRef("refs/heads/topic")) ?? "", before.body.object.sha);
    const rebased = await git.listCommits(body.sha, before.body.object.sha);
    expect(status).toBe(200);
    expect(rebased.map(({ message, author }) => ({ message, author }))).toEqual(
      own.map(({ message, author }) => ({ message, author })),
    );
    expect(rebased.every(({ parentOids }) => parentOids.length === 1)).toBe(true);
    expect(rebased[0]?.treeOid).toBe(own[0]?.treeOid);
  });

  it("does not rebase a head that holds a merge", async () => {
    await local.post("/repos/acme/api/merges", { base: "release", head: "topic" });
    await local.request("PUT", "/repos/acme/api/contents/x.txt", {
      body: { message: "m", content: "", branch: "stale" },
    });
    await local.post("/repos/acme/api/merges", { base: "release", head: "stale" });
    await open("release", "stale");

    const { status, body } = await local.request("PUT", `${PULLS}/1/merge`, {
      body: { merge_method: "rebase" },
    });

    expect({ status, message: body.message }).toEqual({
      status: 405,
      message: "This branch can't be rebased",
    });
  });

  it("squashes into one commit with the same content", async () => {
    const { git } = local.sandbox.repository("acme/api");
    await open("topic", "main");
    const expected = await git.readCommit((await git.readRef("refs/heads/topic")) ?? "");

    const { body } = await local.request("PUT", `${PULLS}/1/merge`, { body: { merge_method: "squash" } });
    const commit = await git.readCommit(body.sha);

    expect(commit?.parentOids).toHaveLength(1);
    expect(commit?.treeOid).toBe(expected?.treeOid);
  });

  it.each([
    ["main", "conflicting", {}, {}, 405, "Pull Request is not mergeable"],
    ["main", "stale", { draft: true }, {}, 405, "Pull Request is still a draft"],
    [
      "main",
      "guarded",
      {},
      {},
      405,
      "At least 1 approving review is required by reviewers with write access.",
    ],
    [
      "main",
      "stale",
      {},
      { sha: "1234567890123456789012345678901234567890" },
      409,
      "Head branch was modified. Review and try the merge again.",
    ],
    ["main", "conflicting", {}, { merge_method: "rebase" }, 405, "Pull Request is not mergeable"],
  ])("from %s into %s (%j) with %j answers %d", async (head, base, more, body, status, message) => {
    await open(head, base, more);

    const reply = await local.request("PUT", `${PULLS}/1/merge`, { body });

    expect({ status: reply.status, message: reply.body.message }).toEqual({ status, message });
  });

  it("happens once", async () => {
    await open("main", "stale");
    await local.request("PUT", `${PULLS}/1/merge`);

    const again = await local.request("PUT", `${PULLS}/1/merge`);

    expect({ status: again.status, message: again.body.message }).toEqual({
      status: 405,
      message: "Pull Request is not mergeable",
    });
  });
});
