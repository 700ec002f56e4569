import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, it } from "@jest/globals";
import { scaleSeed, startSandbox } from "../src/index.ts";
import { type Json, startLocal, stopAll } from "./local-sandbox.ts";

const PACKAGE = join(import.meta.dirname, "..");
const NODE = join(PACKAGE, "../../node_modules/.bin/node");
const run = promisify(execFile);

afterAll(stopAll);

const SEED = {
  repositories: [
    {
      repository: "acme/api",
      commits: 4,
      branches: [
        { name: "stale", behindBy: 2, isProtected: true },
        { name: "topic", aheadBy: 1 },
      ],
    },
  ],
};

describe("starting", () => {
  it("gives the variables that lead to it", async () => {
    const { sandbox } = await startLocal();

    expect(sandbox.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(sandbox.environment()).toEqual({
      GITHUB_API_URL: sandbox.url,
      GITHUB_GRAPHQL_URL: `${sandbox.url}/graphql`,
      GITHUB_SERVER_URL: sandbox.url,
    });
  });

  it("loads neither GraphQL nor JSON Schema before they are needed", async () => {
    const script = `
      import { registerHooks } from "node:module";
      const loaded = [];
      registerHooks({ load: (url, context, next) => { loaded.push(url); return next(url, context); } });
      const { startSandbox } = await import("./src/index.ts");
      const sandbox = await startSandbox({ seed: { repositories: [{ repository: "acme/api" }] } });
      const heavy = () => loaded.filter((url) => /node_modules\\/(graphql|ajv)\\//.test(url)).length;
      const headers = { authorization: "token x" };
      await fetch(sandbox.url + "/repos/acme/api", { headers });
      const before = heavy();
      const body = JSON.stringify({ query: "{ viewer { login } }" });
      await fetch(sandbox.url + "/graphql", { method: "POST", headers, body });
      console.log(JSON.stringify({ before, after: heavy() > 0 }));
      await sandbox.close();
    `;

    const { stdout } = await run(NODE, ["--conditions=source", "--input-type=module", "-e", script], {
      cwd: PACKAGE,
    });

    expect(JSON.parse(stdout)).toEqual({ before: 0, after: true });
  });

  it.each([
    [{ repositories: [{ repository: "nonsense" }] }, "not owner/name"],
    [{ repositories: [{ repository: "a/b" }, { repository: "A/B" }] }, "already exists"],
    [
      {
        repositories: [{ repository: "a/b", pullRequests: [{ title: "Sync", head: "nope", base: "main" }] }],
      },
      `The seed's pull request "Sync" in a/b: head invalid`,
    ],
  ])("refuses the seed %j and leaves nothing behind", async (seed, message) => {
    const folder = await mkdtemp(join(tmpdir(), "sandbox-test-"));
    // In a process and a folder for temporary files of its own: other tests make and remove theirs meanwhile.
    const script = `
      import { startSandbox } from "./src/index.ts";
      await startSandbox({ seed: ${JSON.stringify(seed)} }).catch(({ message }) => console.log(message));
    `;

    const { stdout } = await run(NODE, ["--conditions=source", "--input-type=module", "-e", script], {
      cwd: PACKAGE,
      env: { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder },
    });

    expect(stdout).toContain(message);
    expect(await readdir(folder)).toEqual([]);
    await rm(folder, { recursive: true });
  });

  it("gives numbers in the order of the seed, around those that it names", async () => {
    const { sandbox } = await startLocal({
      seed: {
        repositories: [
          { repository: "a/first" },
          { repository: "a/named", id: 1002 },
          { repository: "a/second" },
        ],
      },
    });

    expect(sandbox.repositories().map(({ fullName, record }) => [fullName, record.id])).toEqual(
      expect.arrayContaining([
        ["a/first", 1001],
        ["a/named", 1002],
        ["a/second", 1003],
      ]),
    );
  });
});

describe("looking inside", () => {
  it("has the issues of its seed, after the pull requests", async () => {
    const local = await startLocal({
      seed: {
        repositories: [
          {
            repository: "acme/api",
            allowAutoMerge: true,
            allowSquashMerge: false,
            branches: [{ name: "work", aheadBy: 1 }],
            pullRequests: [{ title: "Work", head: "work", base: "main" }],
            issues: [
              {
                title: "Broken",
                author: "ada",
                labels: ["bug", "own"],
                assignees: ["bob"],
                comments: [{ body: "Yes", author: "bob" }],
              },
              { title: "Done", state: "closed" },
            ],
          },
        ],
      },
    });

    const { body: issue } = await local.get("/repos/acme/api/issues/2");
    const { body: done } = await local.get("/repos/acme/api/issues/3");
    const { body: comments } = await local.get("/repos/acme/api/issues/2/comments");
    const { body: repository } = await local.get("/repos/acme/api");

    expect(issue).toMatchObject({ title: "Broken", user: { login: "ada" }, assignee: { login: "bob" } });
    expect(issue.labels.map(({ name }: Json) => name)).toEqual(["bug", "own"]);
    expect(done).toMatchObject({ state: "closed", state_reason: "completed" });
    expect(comments).toMatchObject([{ body: "Yes", user: { login: "bob" } }]);
    expect(repository).toMatchObject({ allow_auto_merge: true, allow_squash_merge: false });
  });

  it("shows branches, pull requests and issues", async () => {
    const local = await startLocal({ seed: SEED });
    await local.post("/repos/acme/api/pulls", { title: "Sync", head: "main", base: "stale" });
    await local.post("/repos/acme/api/issues", { title: "Issue" });

    const repository = local.sandbox.repository("ACME/api");

    expect(await repository.branch("stale")).toMatchObject({ name: "stale", isProtected: true });
    expect(await repository.branch("nope")).toBeNull();
    expect((await repository.branches()).map(({ name }) => name)).toEqual(["main", "stale", "topic"]);
    expect(await repository.pullRequests()).toMatchObject([{ number: 1, pull: { headRef: "main" } }]);
    expect(repository.issues()).toMatchObject([{ number: 2, title: "Issue" }]);
  });

  it("refuses a repository that does not exist", async () => {
    const { sandbox } = await startLocal();

    expect(() => sandbox.repository("acme/nope")).toThrow("The sandbox has no repository acme/nope.");
  });

  it("sees what plain git pushes into the repositories", async () => {
    const local = await startLocal({ seed: SEED });
    await local.post("/repos/acme/api/pulls", { title: "Sync", head: "topic", base: "main" });
    const directory = join(local.sandbox.repositoriesDirectory ?? "", "1001.git");

    await run("git", ["--git-dir", directory, "update-ref", "-d", "refs/heads/topic"]);
    const { body } = await local.get("/repos/acme/api/pulls/1");

    expect(body.state).toBe("closed");
  });
});

describe("closing", () => {
  it("removes everything that was temporary", async () => {
    const { sandbox } = await startLocal({ seed: SEED });
    const directory = sandbox.repositoriesDirectory ?? "";
    const before = existsSync(directory);

    await sandbox.close();

    expect({ before, after: existsSync(directory) }).toEqual({ before: true, after: false });
    await expect(fetch(sandbox.url)).rejects.toThrow("fetch failed");
  });
});

describe("a data directory", () => {
  it("keeps repositories and state for the next start", async () => {
    const dataDirectory = await mkdtemp(join(tmpdir(), "sandbox-data-"));
    const first = await startLocal({ seed: SEED, dataDirectory });
    await first.post("/repos/acme/api/pulls", { title: "Sync", head: "main", base: "stale" });
    await first.post("/repos/acme/api/issues/1/labels", ["fresh"]);
    const main = await first.sandbox.repository("acme/api").branch("main");
    await first.close();

    const second = await startLocal({ seed: SEED, dataDirectory });
    const { body } = await second.get("/repos/acme/api/pulls");
    const next = await second.post("/repos/acme/api/issues", { title: "Next" });

    expect(body).toMatchObject([
      { number: 1, title: "Sync", labels: [{ name: "fresh" }], head: { sha: main?.oid } },
    ]);
    expect(next.body.number).toBe(2);
    expect(next.body.id).toBeGreaterThan(body[0].id);
    await second.close();
    await rm(dataDirectory, { recursive: true });
  });

  it("is not for synthetic repositories", async () => {
    await expect(startSandbox({ backend: "synthetic", dataDirectory: tmpdir() })).rejects.toThrow(
      "Synthetic repositories are kept in memory",
    );
  });
});

describe("the synthetic backend", () => {
  it("answers the same requests", async () => {
    const local = await startLocal({ seed: SEED, backend: "synthetic" });

    const compare = await local.get("/repos/acme/api/compare/main...stale");
    const pull = await local.post("/repos/acme/api/pulls", { title: "Sync", head: "main", base: "stale" });
    const merge = await local.post("/repos/acme/api/merges", { base: "topic", head: "stale" });

    expect(compare.body).toMatchObject({ status: "behind", behind_by: 2 });
    expect({ pull: pull.status, merge: merge.status }).toEqual({ pull: 201, merge: 204 });
    expect(local.sandbox.repositoriesDirectory).toBeNull();
  });

  it("holds a thousand repositories", async () => {
    const local = await startLocal({
      backend: "synthetic",
      seed: scaleSeed({ repositories: 1_000, branches: 19 }),
    });
    const [first] = local.sandbox.repositories();

    const { status, body } = await local.get(`/repos/${first?.fullName}/branches?per_page=100`);

    expect(local.sandbox.repositories()).toHaveLength(1_000);
    expect({ status, body: body.length }).toEqual({ status: 200, body: 20 });
  });
});

describe("the interface for other processes", () => {
  it("reports its health, and what it is", async () => {
    const local = await startLocal({ seed: SEED });

    const health = await local.get("/_sandbox/health");
    const state = await local.get("/_sandbox/state");
    const unknown = await local.get("/_sandbox/nope");

    expect(health.body).toEqual({ status: "ok" });
    expect(state.body.repositories).toMatchObject([{ owner: "acme", name: "api" }]);
    expect(unknown.status).toBe(404);
    expect(local.sandbox.journal()).toEqual([]);
  });

  it("shows and clears the journal", async () => {
    const local = await startLocal({ seed: SEED });
    await local.get("/repos/acme/api/branches?per_page=1");

    const journal = await local.get("/_sandbox/journal");
    const cleared = await local.request("DELETE", "/_sandbox/journal");

    expect(journal.body).toMatchObject([
      {
        sequence: 1,
        method: "GET",
        path: "/repos/acme/api/branches?per_page=1",
        repository: "acme/api",
        login: "sandbox-bot",
        operation: null,
        status: 200,
        resource: "core",
        cost: 1,
        points: 1,
        fault: null,
        isWriteApplied: false,
        durationMs: expect.any(Number),
      },
    ]);
    expect(cleared.status).toBe(204);
    expect(local.sandbox.journal()).toEqual([]);
  });

  it("sets and clears faults", async () => {
    const local = await startLocal({ seed: SEED });

    const added = await local.post("/_sandbox/faults", { kind: "status", status: 500, times: 1 });
    const struck = await local.get("/repos/acme/api");
    const listed = await local.get("/_sandbox/faults");
    await local.request("DELETE", "/_sandbox/faults");

    expect(added.status).toBe(200);
    expect(struck.status).toBe(500);
    expect(listed.body).toEqual([{ rule: { kind: "status", status: 500, times: 1 }, struck: 1 }]);
    expect((await local.get("/_sandbox/faults")).body).toEqual([]);
  });

  it("sets limits", async () => {
    const local = await startLocal({ seed: SEED });

    await local.request("PUT", "/_sandbox/limits", { body: { primary: { core: 1 } } });
    const { body } = await local.get("/_sandbox/limits");
    const replies = [await local.get("/repos/acme/api"), await local.get("/repos/acme/api")];

    expect(body).toEqual({ primary: { core: 1 } });
    expect(replies.map(({ status }) => status)).toEqual([200, 403]);
  });

  it("adds a seed, refuses one, and starts over", async () => {
    const local = await startLocal({ seed: SEED });
    const more = { repositories: [{ repository: "acme/web" }] };

    const added = await local.post("/_sandbox/seed", more);
    const refused = await local.post("/_sandbox/seed", more);
    await local.post("/repos/acme/api/issues", { title: "Forgotten" });
    const reset = await local.post("/_sandbox/reset", {});

    expect({ added: added.status, refused: refused.status, reset: reset.status }).toEqual({
      added: 204,
      refused: 422,
      reset: 204,
    });
    expect(local.sandbox.repositories().map(({ fullName }) => fullName)).toEqual(["acme/api"]);
    expect(local.sandbox.repository("acme/api").issues()).toEqual([]);
    expect((await local.get("/repos/acme/api/branches")).body).toHaveLength(3);
  });
});

describe("speed", () => {
  it("answers fifty comparisons in one query", async () => {
    const branches = Array.from({ length: 50 }, (_, n) => ({ name: `b${n}`, behindBy: n + 1 }));
    const local = await startLocal({
      seed: { repositories: [{ repository: "acme/big", commits: 200, branches }] },
    });
    const query = `{ repository(owner: "acme", name: "big") { ${branches
      .map(
        ({ name }) =>
          `${name}: ref(qualifiedName: "refs/heads/${name}") { compare(headRef: "main") { aheadBy } }`,
      )
      .join(" ")} } }`;

    const { data } = await local.graphql(query);

    expect(branches.map(({ name }) => data.repository[name].compare.aheadBy)).toEqual(
      branches.map(({ behindBy }) => behindBy),
    );
  });
});
