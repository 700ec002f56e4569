import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Json, type LocalSandbox, startLocal, stopAll } from "../local-sandbox.ts";

const run = promisify(execFile);
const API = "/repos/acme/app";

let folder = "";
let local: LocalSandbox;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pull-refs-"));
  local = await startLocal({
    seed: {
      tokens: [
        { token: "secret", login: "mona" },
        { token: "ada", login: "ada" },
      ],
      repositories: [
        {
          repository: "acme/app",
          commits: 3,
          branches: [
            { name: "topic", behindBy: 1, aheadBy: 1 },
            { name: "closed", aheadBy: 1 },
            { name: "conflict", behindBy: 1, aheadBy: 1, conflicts: true },
          ],
          pullRequests: [
            { title: "Topic", head: "topic", base: "main" },
            { title: "Closed", head: "closed", base: "main", state: "closed" },
            { title: "Conflict", head: "conflict", base: "main" },
          ],
        },
      ],
    },
  });
});

afterAll(async () => {
  await stopAll();
  await rm(folder, { recursive: true, force: true });
});

async function git(...args: readonly string[]): Promise<string> {
  const env = { PATH: process.env.PATH, GIT_TERMINAL_PROMPT: "0", GIT_CONFIG_NOSYSTEM: "1", HOME: folder };
  const { stdout } = await run("git", [...args], { cwd: folder, env });
  return stdout.trim();
}

async function advertised(): Promise<ReadonlyMap<string, string>> {
  const lines = (await git("ls-remote", `${local.sandbox.url}/acme/app`)).split("\n");
  return new Map(lines.map((line) => line.split("\t").reverse() as [string, string]));
}

describe("the refs of pull requests", () => {
  it("are advertised: a head of each, a merge of what is open and merges", async () => {
    const refs = await advertised();

    const pulls = [...refs.keys()].filter((name) => name.startsWith("refs/pull/"));
    expect(pulls).toEqual(["refs/pull/1/head", "refs/pull/1/merge", "refs/pull/2/head", "refs/pull/3/head"]);
    expect(refs.get("refs/pull/1/head")).toBe(refs.get("refs/heads/topic"));
  });

  it("can be checked out as actions/checkout does", async () => {
    const refs = await advertised();
    const merge = refs.get("refs/pull/1/merge") ?? "";
    await git("init", "--quiet", "work");
    const refspec = `+${merge}:refs/remotes/pull/1/merge`;
    await git("-C", "work", "fetch", "--quiet", "--depth=1", `${local.sandbox.url}/acme/app`, refspec);
    await git("-C", "work", "checkout", "--quiet", "--force", "refs/remotes/pull/1/merge");

    const { body } = await local.get(`${API}/commits/${merge}`);

    expect(body.parents.map(({ sha }: Json) => sha)).toEqual([
      refs.get("refs/heads/main"),
      refs.get("refs/heads/topic"),
    ]);
    expect(await git("-C", "work", "rev-parse", "HEAD")).toBe(merge);
  });

  it.each([
    "/git/ref/pull/1/head",
    "/commits/refs/pull/1/head",
    "/commits/pull%2F1%2Fhead",
    "/contents/README.md?ref=refs/pull/1/merge",
  ])("are known to the other interface: %s", async (path) => {
    expect((await local.get(`${API}${path}`)).status).toBe(200);
  });

  it("follow the branch, and the merge goes when the request is closed", async () => {
    const before = await advertised();
    await local.request("PATCH", `${API}/git/refs/heads/topic`, {
      body: { sha: before.get("refs/heads/closed"), force: true },
    });
    const moved = await advertised();
    await local.request("PATCH", `${API}/pulls/1`, { body: { state: "closed" } });
    const closed = await advertised();

    expect(moved.get("refs/pull/1/head")).toBe(before.get("refs/heads/closed"));
    expect(moved.get("refs/pull/1/merge")).not.toBe(before.get("refs/pull/1/merge"));
    expect({
      refsPull1Head: closed.has("refs/pull/1/head"),
      refsPull1Merge: closed.has("refs/pull/1/merge"),
    }).toEqual({ refsPull1Head: true, refsPull1Merge: false });
  });

  it.each(["PATCH", "DELETE"])("are moved by nobody else: %s", async (method) => {
    const { status } = await local.request(method, `${API}/git/refs/pull/2/head`, {
      body: { sha: (await advertised()).get("refs/heads/main"), force: true },
    });

    expect(status).toBe(422);
  });
});

describe("the token of a Basic header", () => {
  it.each(["secret:", "secret:x-oauth-basic", "x-access-token:secret", "mona:secret"])(
    "%s is taken by git and the interface",
    async (pair) => {
      const authorization = `Basic ${Buffer.from(pair).toString("base64")}`;
      const { body } = await local.request("GET", "/user", { token: null, headers: { authorization } });
      const address = local.sandbox.url.replace("http://", `http://${pair}@`);
      await git("-c", "credential.helper=", "ls-remote", `${address}/acme/app`);

      expect(body.login).toBe("mona");
    },
  );

  it.each(["wrong:", "x-access-token:wrong", ":", "mona:mona"])("%s is refused", async (pair) => {
    const authorization = `Basic ${Buffer.from(pair).toString("base64")}`;
    const { status } = await local.request("GET", "/user", { token: null, headers: { authorization } });

    expect(status).toBe(401);
  });
});
