import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeEach, describe, expect, it } from "@jest/globals";
import { type Json, type LocalSandbox, type Reply, startLocal, stopAll } from "../local-sandbox.ts";

const run = promisify(execFile);

const API = "/repos/acme/api";
const FORK = "/repos/mona/api";

let local: LocalSandbox;

beforeEach(async () => {
  await stopAll();
  local = await startLocal({
    seed: {
      tokens: [
        { token: "mona", login: "mona", owner: "mona" },
        { token: "owner", login: "ada" },
        { token: "keeper", login: "kim", owner: "acme" },
      ],
      repositories: [
        { repository: "acme/api", commits: 3 },
        { repository: "mona/api", forkOf: "acme/api", access: "admin" },
        { repository: "eve/other", access: "admin" },
      ],
    },
  });
  await write("new.txt", "one\n", "topic");
});

afterAll(stopAll);

const as = (token: string, method: string, path: string, body?: unknown): Promise<Reply> =>
  local.request(method, path, { token, body });

/** Writes a file on a branch of the fork, which is made when it is not there. */
async function write(path: string, content: string, branch: string): Promise<string> {
  const { body: main } = await as("mona", "GET", `${FORK}/branches/main`);
  await as("mona", "POST", `${FORK}/git/refs`, { ref: `refs/heads/${branch}`, sha: main.commit.sha });
  const body = { message: path, content: Buffer.from(content).toString("base64"), branch };
  return (await as("mona", "PUT", `${FORK}/contents/${path}`, body)).body.commit.sha;
}

const open = (head = "mona:topic"): Promise<Reply> =>
  as("mona", "POST", `${API}/pulls`, { title: "Topic", head, base: "main" });

describe("a pull request from a fork", () => {
  it("is opened by who may only read where it leads", async () => {
    const write = await as("mona", "POST", `${API}/labels`, { name: "x" });

    const { status, body } = await open();

    expect(write.status).toBe(403);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      commits: 1,
      changed_files: 1,
      user: { login: "mona" },
      head: { label: "mona:topic", ref: "topic", repo: { full_name: "mona/api", fork: true } },
      base: { label: "acme:main", repo: { full_name: "acme/api", fork: false } },
    });
  });

  it("is opened once, and found by its head", async () => {
    await open();

    const again = await open();
    const found = await as("owner", "GET", `${API}/pulls?head=mona:topic`);
    const others = await as("owner", "GET", `${API}/pulls?head=acme:topic`);

    expect(again.status).toBe(422);
    expect(again.body.errors[0].message).toBe("A pull request already exists for mona:topic.");
    expect(found.body).toHaveLength(1);
    expect(others.body).toEqual([]);
  });

  it.each(["eve:main", "mona:nothing", "nobody:topic"])("is not opened for %s", async (head) => {
    const reply = await as("owner", "POST", `${API}/pulls`, { title: "x", head, base: "main" });

    expect(reply.status).toBe(422);
    expect(reply.body.errors).toEqual([{ resource: "PullRequest", field: "head", code: "invalid" }]);
  });

  it("follows the fork's branch, and is closed with it", async () => {
    await open();
    const oid = await write("more.txt", "two\n", "topic");

    const moved = await as("owner", "GET", `${API}/pulls/1`);
    await as("mona", "DELETE", `${FORK}/git/refs/heads/topic`);
    const closed = await as("owner", "GET", `${API}/pulls/1`);

    expect(moved.body).toMatchObject({ commits: 2, head: { sha: oid } });
    expect(closed.body).toMatchObject({ state: "closed", merged: false });
  });

  it("is closed when the fork is deleted, whose name is then unknown", async () => {
    await open();
    await as("mona", "DELETE", FORK);

    const { body } = await as("owner", "GET", `${API}/pulls/1`);

    expect(body).toMatchObject({
      state: "closed",
      head: { label: null, repo: null, user: null, ref: "topic" },
    });
  });

  it("is merged, and leaves the fork's branch where it is", async () => {
    await as("owner", "PATCH", API, { delete_branch_on_merge: true });
    await open();

    const merged = await as("owner", "PUT", `${API}/pulls/1/merge`, {});
    const { body: commit } = await as("owner", "GET", `${API}/commits/main`);
    const branch = await as("mona", "GET", `${FORK}/branches/topic`);

    expect(merged.status).toBe(200);
    expect(commit.commit.message).toBe("Merge pull request #1 from mona/topic\n\nTopic");
    expect(branch.status).toBe(200);
  });

  it("is brought up to date in the fork", async () => {
    await open();
    const content = Buffer.from("x\n").toString("base64");
    await as("owner", "PUT", `${API}/contents/later.txt`, { message: "Later", content });

    const updated = await as("owner", "PUT", `${API}/pulls/1/update-branch`, {});
    const { body } = await as("owner", "GET", `${API}/pulls/1`);
    const branch = await as("mona", "GET", `${FORK}/branches/topic`);

    expect(updated.status).toBe(202);
    expect(body.head.sha).toBe(branch.body.commit.sha);
    expect(branch.body.commit.parents).toHaveLength(2);
  });

  it("is reported as one between repositories by GraphQL", async () => {
    await open();

    const { body } = await as("owner", "POST", "/graphql", {
      query: `{ repository(owner: "acme", name: "api") { pullRequest(number: 1) { isCrossRepository
        headRef { name repository { nameWithOwner } } headRepository { nameWithOwner } headRepositoryOwner { login } } } }`,
    });

    expect(body.data.repository.pullRequest).toEqual({
      isCrossRepository: true,
      headRef: { name: "topic", repository: { nameWithOwner: "mona/api" } },
      headRepository: { nameWithOwner: "mona/api" },
      headRepositoryOwner: { login: "mona" },
    });
  });
});

describe("a comparison with a fork", () => {
  it.each(["main...mona:topic", "acme:main...mona:topic", "main...mona:api:topic"])(
    "takes %s",
    async (range) => {
      const { status, body } = await as("owner", "GET", `${API}/compare/${range}`);

      expect(status).toBe(200);
      expect(body).toMatchObject({ status: "ahead", ahead_by: 1 });
      expect(body.files.map(({ filename }: Json) => filename)).toEqual(["new.txt"]);
    },
  );

  it("finds nothing outside of the network", async () => {
    const { status } = await as("owner", "GET", `${API}/compare/main...eve:main`);

    expect(status).toBe(404);
  });
});

describe("a fork's branch with a pull request", () => {
  /** Pushes a commit to a branch of the fork as the base's maintainer, who owns nothing of the fork. */
  async function push(branch: string): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), "maintainer-"));
    const git = (...args: readonly string[]) =>
      run("git", ["-c", "user.name=Kim", "-c", "user.email=kim@example.org", "-C", folder, ...args]);
    const address = `${local.sandbox.url.replace("//", "//x-access-token:keeper@")}${FORK.replace("/repos", "")}.git`;
    try {
      await git("init", "-q");
      await git("fetch", "-q", address, "topic");
      await git("checkout", "-q", "FETCH_HEAD");
      await git("commit", "-q", "--allow-empty", "-m", "Kim");
      const { stderr } = await git("push", address, `HEAD:refs/heads/${branch}`);
      return stderr;
    } catch (error) {
      return (error as { readonly stderr: string }).stderr;
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  it("takes commits of the base's maintainers, and no other branch does", async () => {
    const { body: pull } = await open();

    const own = await push("topic");
    const other = await push("main");

    expect(pull.maintainer_can_modify).toBe(true);
    expect(own).toMatch(/-> topic/);
    expect(other).toMatch(/rejected/);
    expect((await as("owner", "GET", `${API}/pulls/${pull.number}`)).body.commits).toBe(2);
  });

  it("takes none where its author does not allow it, or the pull request is closed", async () => {
    const { body: pull } = await open();
    const path = `${API}/pulls/${pull.number}`;

    const { body: forbidden } = await as("owner", "PATCH", path, { maintainer_can_modify: false });
    const whileForbidden = await push("topic");
    await as("owner", "PATCH", path, { maintainer_can_modify: true, state: "closed" });

    expect(forbidden.maintainer_can_modify).toBe(false);
    expect(whileForbidden).toMatch(/403/);
    expect(await push("topic")).toMatch(/403/);
  });

  it("is closed to maintainers from the start when its author says so, over GraphQL too", async () => {
    const mona = (maintainerCanModify: boolean) => ({
      title: "T",
      head: "mona:topic",
      base: "main",
      maintainer_can_modify: maintainerCanModify,
    });

    const { body: rest } = await as("mona", "POST", `${API}/pulls`, mona(false));
    await as("owner", "PATCH", `${API}/pulls/${rest.number}`, { state: "closed" });
    const { node_id: id } = (await as("owner", "GET", API)).body;
    const { body } = await as("owner", "POST", "/graphql", {
      query: `mutation { createPullRequest(input: { repositoryId: "${id}", title: "T", headRefName: "mona:topic", baseRefName: "main", maintainerCanModify: false }) { pullRequest { maintainerCanModify } } }`,
    });

    expect(rest.maintainer_can_modify).toBe(false);
    expect(body.data.createPullRequest.pullRequest.maintainerCanModify).toBe(false);
  });
});
