/** Failure is the normal case: resolve-conflicts as it ships, with answers that are lost, kills, races and refusals. */
import { once } from "node:events";
import type { FaultRule } from "@automation/github-sandbox";
import { afterEach, describe, expect, it } from "@jest/globals";
import { ConflictScene, type Files, TOKEN } from "./conflict-scene.ts";
import type { GatewayAct } from "./git-gateway.ts";

const json = (a: number, b: number) => `{\n  "a": ${a},\n  "b": ${b}\n}\n`;
const FILES: Files = { "app.json": json(1, 1), "README.md": "# App\n" };
const WORKFLOW = ".github/workflows/ci.yml";

let scene: ConflictScene;

afterEach(async () => {
  await scene.stop();
});

/** `release` has a pull request into `main`, #1, with a conflict that can be proved. */
async function start(
  theirs: Files = {},
  seed: Parameters<typeof ConflictScene.start>[1] = {},
): Promise<void> {
  scene = await ConflictScene.start(FILES, seed);
  await scene.commit("release", { "app.json": json(2, 1) });
  await scene.commit("main", { "app.json": json(1, 2), ...theirs });
  await scene.openPullRequest("release", "main");
  scene.sandbox.clearJournal();
}

const PULL = { "pull-request": "1" };

/** Whatever happened before: one merge on top of the branch, one backup, one comment, the right label. */
async function expectResolvedOnce(head: string): Promise<void> {
  const [merge, main] = [await scene.tip("release"), await scene.tip("main")];
  expect(await scene.server.listMerges(merge)).toEqual([{ oid: merge, parents: [head, main] }]);
  expect(await scene.read("release", "app.json")).toBe(json(2, 2));
  expect(await scene.refs("refs/automation")).toEqual([
    `refs/automation/backups/pull-1/${head.slice(0, 12)} ${head}`,
  ]);
  const { comments, labels } = await scene.thread(1);
  expect(comments).toHaveLength(1);
  expect(comments[0]).toContain(merge);
  expect(labels).toEqual(["conflict-resolved"]);
}

describe("an answer that is lost", () => {
  const COMMENTS = { method: "POST", path: "/repos/{owner}/{repo}/issues/{number}/comments" } as const;
  const LABELS = { method: "POST", path: "/repos/{owner}/{repo}/issues/{number}/labels" } as const;

  it.each<[string, FaultRule]>([
    ["to a comment", { match: COMMENTS, kind: "reset-after-write", times: 1 }],
    ["to a label", { match: LABELS, kind: "reset-after-write", times: 2 }],
    ["to the first two requests of any kind", { kind: "reset-after-write", times: 2 }],
    ["behind a burst of 502", { kind: "html-502", times: 2 }],
  ])("%s changes nothing about the end", async (_name, fault) => {
    await start();
    const head = await scene.tip("release");
    scene.sandbox.faults.add(fault);

    const run = await scene.resolve(PULL);

    expect(run).toMatchObject({ exitCode: 0, outputs: { resolved: "1" } });
    await expectResolvedOnce(head);
  });

  it("to the push is looked up, and nothing is pushed twice", async () => {
    await start();
    const head = await scene.tip("release");
    scene.gateway.onRequest = (line) => (line.endsWith("/git-receive-pack") ? "cut-answer" : "pass");

    const run = await scene.resolve(PULL);

    expect(run).toMatchObject({
      exitCode: 0,
      outputs: { resolved: "1", commit: await scene.tip("release") },
    });
    await expectResolvedOnce(head);
  });

  it("or a push that never arrived moves nothing, fails the step, and is made up for by the next run", async () => {
    await start();
    const head = await scene.tip("release");
    scene.gateway.onRequest = (line) => (line.endsWith("/git-receive-pack") ? "cut-before" : "pass");

    const run = await scene.resolve(PULL);
    const between = await scene.tip("release");
    scene.gateway.onRequest = () => "pass";
    await scene.resolve(PULL);

    expect(run).toMatchObject({ exitCode: 1, outputs: { resolved: "0", unresolved: "1" } });
    expect(run.report).toMatchObject({ pull_requests: [{ outcome: "failed" }], errors: [{ code: "git" }] });
    expect(between).toBe(head);
    await expectResolvedOnce(head);
  });

  it("for good after the push leaves the pull request resolved, and the next run reports it", async () => {
    await start();
    const head = await scene.tip("release");
    scene.sandbox.faults.add({ match: { method: "POST" }, kind: "html-502" });

    const run = await scene.resolve(PULL);
    scene.sandbox.faults.clear();
    const next = await scene.resolve(PULL);

    expect(run.report?.pull_requests).toMatchObject([
      { outcome: "resolved", commit: await scene.tip("release") },
    ]);
    expect(run.log).toContain("::warning");
    expect(next.report?.pull_requests).toMatchObject([{ outcome: "resolved" }]);
    await expectResolvedOnce(head);
  });
});

describe("a run that is killed", () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 18])(
    "at request %i is completed by the next one, which doubles nothing",
    async (request) => {
      await start();
      const head = await scene.tip("release");
      const child = scene.startResolving(PULL);
      const ended = once(child, "close");
      const watch = setInterval(() => {
        const seen = scene.sandbox.journal().length + scene.gateway.requests.length;
        if (seen >= request) child.kill("SIGKILL");
      }, 1);

      await ended;
      clearInterval(watch);
      await scene.resolve(PULL);

      await expectResolvedOnce(head);
    },
  );
});

describe("somebody else at the same time", () => {
  it("is another run of this action: one of them pushes, and nothing is doubled", async () => {
    await start();
    const head = await scene.tip("release");

    const runs = await Promise.all([scene.resolve(PULL), scene.resolve(PULL)]);
    await scene.resolve(PULL);

    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    const [merge, main] = [await scene.tip("release"), await scene.tip("main")];
    expect(await scene.server.listMerges(merge)).toEqual([{ oid: merge, parents: [head, main] }]);
    expect((await scene.thread(1)).labels).toEqual(["conflict-resolved"]);
  });

  it("pushes to the branch in between: their commit stays, and everything starts from scratch", async () => {
    await start();
    scene.gateway.onRequest = beforePush(async () => {
      await scene.commit("release", { "README.md": "# Theirs\n" });
    });

    const run = await scene.resolve(PULL);

    const merge = await scene.tip("release");
    expect(run.report?.pull_requests).toMatchObject([{ outcome: "resolved", commit: merge }]);
    expect(await scene.read("release", "README.md")).toBe("# Theirs\n");
    expect(await scene.refs("refs/automation")).toHaveLength(1);
  });

  it("deletes the branch in between: it stays deleted", async () => {
    await start();
    scene.gateway.onRequest = beforePush(async () => {
      await scene.server.run({ args: ["update-ref", "-d", "refs/heads/release"] });
    });

    const run = await scene.resolve(PULL);

    expect(run.outputs).toMatchObject({ resolved: "0" });
    expect(await scene.refs("refs/heads/release")).toEqual([]);
    expect(await scene.refs("refs/automation")).toEqual([]);
  });

  /** Acts before the first push. */
  function beforePush(act: () => Promise<void>): (line: string) => Promise<GatewayAct> {
    let isDone = false;
    return async (line) => {
      if (!isDone && line.endsWith("/git-receive-pack")) {
        isDone = true;
        await act();
      }
      return "pass";
    };
  }
});

describe("a branch that must not, or cannot be written", () => {
  it("is protected: nothing is fetched, and the report says so", async () => {
    const branches = [{ name: "release", isProtected: true }];
    await start({}, { repositories: [{ repository: "acme/app", branches }] });
    const head = await scene.tip("release");

    const run = await scene.resolve(PULL);

    expect(run).toMatchObject({ exitCode: 0, outputs: { unresolved: "1" } });
    expect(run.report?.pull_requests).toMatchObject([
      { outcome: "blocked", detail: "its branch is protected" },
    ]);
    expect({ tip: await scene.tip("release"), requests: scene.gateway.requests }).toEqual({
      tip: head,
      requests: [],
    });
  });

  it("brings in a changed workflow, which the token may not write: said as that, and nothing moved", async () => {
    const permissions = { contents: "write", pull_requests: "write", issues: "write" } as const;
    await start(
      { [WORKFLOW]: "on: push\njobs: {}\n" },
      { tokens: [{ token: TOKEN, login: "app[bot]", permissions }] },
    );
    const head = await scene.tip("release");

    const planned = await scene.resolve({ ...PULL, "dry-run": "true" });
    const run = await scene.resolve(PULL);

    expect(planned.report?.pull_requests).toMatchObject([
      { outcome: "planned", detail: expect.stringContaining("needs permission to write workflows") },
    ]);
    expect(run.report?.pull_requests).toMatchObject([
      { outcome: "blocked", detail: expect.stringContaining("has no permission to write workflows") },
    ]);
    expect(await scene.tip("release")).toBe(head);
    expect(await scene.refs("refs/automation")).toEqual([]);
  });

  it("is of a token that only reads: nothing moves, and the report says what GitHub said", async () => {
    const permissions = { contents: "read", pull_requests: "write", issues: "write" } as const;
    await start({}, { tokens: [{ token: TOKEN, login: "app[bot]", permissions }] });
    const head = await scene.tip("release");

    const run = await scene.resolve(PULL);

    expect(run.outputs).toMatchObject({ resolved: "0", unresolved: "1" });
    expect(run.report?.pull_requests).toMatchObject([
      { outcome: "failed", detail: expect.stringContaining("403") },
    ]);
    expect(await scene.tip("release")).toBe(head);
  });
});

describe("a GitHub that can do less", () => {
  it("knows no GraphQL: all is done, but a draft stays one", async () => {
    await start();
    const head = await scene.tip("release");
    scene.sandbox.faults.add({ match: { path: "/graphql" }, kind: "status", status: 404 });

    const run = await scene.resolve(PULL);

    expect(run).toMatchObject({ exitCode: 0, outputs: { resolved: "1" } });
    await expectResolvedOnce(head);
  });

  it("lets the token not comment: the branch is resolved, and the log says what is unknown", async () => {
    await start();
    scene.sandbox.faults.add({
      match: { method: "POST", path: "/repos/{owner}/{repo}/issues/{number}/comments" },
      kind: "status",
      status: 403,
      body: { message: "Resource not accessible by integration" },
    });

    const run = await scene.resolve(PULL);

    expect(run).toMatchObject({ exitCode: 0, outputs: { resolved: "1" } });
    expect(run.log).toContain("::warning");
    expect(await scene.read("release", "app.json")).toBe(json(2, 2));
  });

  it("refuses the token: one clear error, and one call for it", async () => {
    await start();
    scene.sandbox.faults.add({ kind: "status", status: 401, body: { message: "Bad credentials" } });

    const run = await scene.resolve(PULL);

    expect(run).toMatchObject({ exitCode: 1, outputs: { resolved: "0", unresolved: "1" } });
    expect(run.report?.errors).toMatchObject([{ code: "unauthorized", repository: "acme/app" }]);
    expect(scene.sandbox.journal()).toHaveLength(1);
  });
});
