/** Releases of a small product, by our own workflow and scripts, on real git and a local GitHub. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { ACT, explainSkip, findTool } from "@automation/test-kit/tools";
import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { ROOT } from "../../scripts/repository.ts";
import { runAct } from "./act.ts";
import { makeReleaseScene, REPOSITORY, type ReleaseScene, TOKEN } from "./release-scene.ts";
import { writeStandIns } from "./stand-ins.ts";

jest.setTimeout(300_000);

let scene: ReleaseScene;
beforeEach(async () => {
  scene = await makeReleaseScene();
});
afterEach(async () => {
  await scene.remove();
});

async function releaseNow(tag: string) {
  const commit = await scene.commit(tag);
  const run = await scene.release("publish", tag, "archive.tar.gz");
  expect(run).toMatchObject({ exitCode: 0 });
  return commit;
}

describe("a release", () => {
  it("of an older major is made from its own branch, and leaves the users of the newest alone", async () => {
    const first = await releaseNow("v1.0.0");
    const second = await releaseNow("v2.0.0");
    await scene.git("checkout", "--quiet", "-b", "release/v1", first);

    const fix = await releaseNow("v1.0.1");

    expect(await scene.tags()).toEqual({
      v1: fix,
      "v1.0.0": first,
      "v1.0.1": fix,
      v2: second,
      "v2.0.0": second,
    });
    expect(await scene.latest()).toBe("v2.0.0");
    expect(await scene.releases()).toMatchObject(
      ["v1.0.1", "v2.0.0", "v1.0.0"].map((tag_name) => ({ tag_name, draft: false, assets: [{}] })),
    );
  });

  it("of an older major is refused on main, with nothing written", async () => {
    await releaseNow("v1.0.0");
    await releaseNow("v2.0.0");
    await scene.commit("v1.0.1");
    const before = await scene.tags();

    const run = await scene.release("publish", "v1.0.1", "archive.tar.gz");

    expect(run).toMatchObject({
      exitCode: 1,
      output: expect.stringContaining("release v1.0.1 from release/v1"),
    });
    expect(await scene.tags()).toEqual(before);
    expect(await scene.releases()).toHaveLength(2);
  });

  it("before its time moves no tag and is not the latest", async () => {
    const first = await releaseNow("v1.0.0");
    const candidate = await releaseNow("v1.1.0-rc.1");

    expect(await scene.tags()).toEqual({ v1: first, "v1.0.0": first, "v1.1.0-rc.1": candidate });
    expect(await scene.releases()).toMatchObject([{ prerelease: true }, { prerelease: false }]);
    expect(await scene.latest()).toBe("v1.0.0");
  });

  it("that was planned only writes nothing", async () => {
    await scene.commit("v1.0.0");

    const run = await scene.release("plan", "v1.0.0");

    expect(run.output).toContain("| Tag of the major | `v1` is created here |");
    expect(await scene.tags()).toEqual({});
    expect(await scene.releases()).toEqual([]);
  });

  it("stays a draft when the tag of its major cannot be moved, and says what to do; the next start completes it", async () => {
    await releaseNow("v1.0.0");
    const commit = await scene.commit("v1.0.1");
    scene.sandbox.faults.add({
      kind: "status",
      status: 403,
      body: { message: "Resource not accessible by integration" },
      match: { method: "PATCH", path: "^/repos/org/automation/git/refs/" },
      times: 1,
    });

    const refused = await scene.release("publish", "v1.0.1", "archive.tar.gz");

    expect(refused.exitCode).toBe(1);
    expect(refused.output).toMatch(/v1 could not be moved: .*403.*stays a draft.*workflows: write/);
    expect(await scene.releases()).toMatchObject([{ tag_name: "v1.0.1", draft: true }, { draft: false }]);
    expect(await scene.latest()).toBe("v1.0.0");

    const completed = await scene.release("publish", "v1.0.1", "archive.tar.gz");

    expect(completed).toMatchObject({ exitCode: 0, output: expect.stringContaining("v1.0.1 is published.") });
    expect(await scene.tags()).toMatchObject({ v1: commit, "v1.0.1": commit });
    expect(await scene.releases()).toMatchObject([{ draft: false, assets: [{}] }, {}]);
  });

  it("is completed by the next start, whichever of its writes got no answer", async () => {
    const tags = ["v1.0.0", "v1.0.1", "v1.0.2", "v1.0.3", "v1.0.4", "v1.0.5"];
    for (const [requests, tag] of tags.entries()) {
      const commit = await scene.commit(tag);
      scene.sandbox.faults.add({
        kind: "reset-after-write",
        match: { path: "^/repos/org/automation/(git/refs|releases)" },
        after: requests,
        times: 1,
      });

      const cut = await scene.release("publish", tag, "archive.tar.gz");
      const again = await scene.release("publish", tag, "archive.tar.gz");

      expect([cut.exitCode, again.exitCode]).toEqual([1, 0]);
      expect(await scene.tags()).toMatchObject({ v1: commit, [tag]: commit });
      expect((await scene.releases()).filter(({ tag_name }) => tag_name === tag)).toMatchObject([
        { draft: false, assets: [{}] },
      ]);
    }
  });
});

const act = findTool(ACT);
const describeWithAct = act === null ? describe.skip : describe;

describeWithAct(`the workflow of a release${explainSkip(ACT, act)}`, () => {
  async function start(version: string, inputs: Readonly<Record<string, string>> = {}) {
    const root = path.dirname(scene.folder);
    const { GITHUB_API_URL, GITHUB_GRAPHQL_URL } = scene.sandbox.environment();
    return runAct({
      act: act ?? "",
      event: "workflow_dispatch",
      repository: scene.folder,
      workflow: ".github/workflows/release.yml",
      localRepositories: await writeStandIns(path.join(root, "stand-ins"), scene.folder),
      environment: {
        GITHUB_API_URL,
        GITHUB_GRAPHQL_URL,
        GITHUB_REPOSITORY: REPOSITORY,
        GITHUB_REF: "refs/heads/main",
        GITHUB_REF_NAME: "main",
      },
      programs: path.join(root, "programs"),
      secrets: { GITHUB_TOKEN: TOKEN },
      variables: {},
      inputs: { version, ...inputs },
      artifacts: path.join(root, "artifacts"),
      cache: path.join(root, "cache"),
    });
  }

  const isProved = () => existsSync(path.join(path.dirname(scene.folder), "cache", "proved"));

  it("says what it would do, then proves the commit, releases it, and ends there when it is started again", async () => {
    const commit = await scene.commit("v1.0.0");

    const planned = await start("v1.0.0", { "dry-run": "true" });

    expect(planned.exitCode).toBe(0);
    expect(isProved()).toBe(false);
    expect(await scene.releases()).toEqual([]);

    const released = await start("v1.0.0");

    expect(released.exitCode).toBe(0);
    expect(isProved()).toBe(true);
    expect(await scene.tags()).toEqual({ v1: commit, "v1.0.0": commit });
    expect(await scene.releases()).toMatchObject([
      {
        tag_name: "v1.0.0",
        draft: false,
        body: "- A change of v1.0.0.",
        assets: [{ name: "automation-v1.0.0.tar.gz" }],
      },
    ]);

    await scene.git("fetch", "--quiet", "--tags", "origin");
    const again = await start("v1.0.0");

    expect(again.exitCode).toBe(0);
    expect(await scene.tags()).toEqual({ v1: commit, "v1.0.0": commit });
    expect(await scene.releases()).toHaveLength(1);
  });

  it("ends before its checks when the version cannot be released", async () => {
    await scene.commit("v1.0.0");

    const run = await start("v1.0.1");

    expect(run.exitCode).toBe(1);
    // Not the message: the runner loses what a step says last when it ends at once.
    expect(run.log).toContain("Job 'Plan' failed");
    expect(isProved()).toBe(false);
    expect(await scene.tags()).toEqual({});
  });
});

it("gives its proof the time that CI has", () => {
  const minutes = (file: string, job: string) =>
    new RegExp(`^  ${job}:\n(?:(?!^  \\w).*\n)*?    timeout-minutes: (\\d+)$`, "m").exec(
      readFileSync(path.join(ROOT, ".github/workflows", file), "utf8"),
    )?.[1];

  expect(minutes("release.yml", "prove")).toBe(minutes("ci.yml", "everything"));
  expect(minutes("release.yml", "prove")).toBeDefined();
});
