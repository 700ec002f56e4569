/** What people say about conflicts beforehand: in the configuration, in the inputs, for one repository. */
import { afterEach, describe, expect, it } from "@jest/globals";
import { ConflictScene, type Files } from "./conflict-scene.ts";

const spelling = (...words: readonly string[]) => `${JSON.stringify({ words }, null, 2)}\n`;
const state = (code: string, ...words: readonly string[]): Files => ({
  "src/a.ts": `export const a = ${code};\n`,
  "cspell.json": spelling("zig", "api", ...words),
});

const PULL = { "pull-request": "1", config: "config/ecosystem-repos.json" };

let scene: ConflictScene;

afterEach(async () => {
  await scene.stop();
});

async function start(): Promise<void> {
  scene = await ConflictScene.start(state("1"));
  await scene.commit("release", state("2", "ours"));
  await scene.commit("main", state("3", "theirs"));
  await scene.openPullRequest("release", "main");
}

/** What became of the branch: its code, and its list of words. */
async function readBranch(): Promise<readonly (string | null)[]> {
  return [await scene.read("release", "src/a.ts"), await scene.read("release", "cspell.json")];
}

describe("rules for conflicts", () => {
  it("are none: code, and what both sides added to a list, need a person", async () => {
    await start();

    const run = await scene.resolve(PULL);

    expect(run.outputs).toMatchObject({ resolved: "0", unresolved: "1" });
    expect(run.report?.pull_requests[0]?.files).toMatchObject([
      { path: "cspell.json", status: "needs-human", reason: "clash" },
      { path: "src/a.ts", status: "needs-human", reason: "clash" },
    ]);
  });

  it("are the inputs'", async () => {
    await start();

    const run = await scene.resolve({ ...PULL, strategies: "src/**: theirs", sets: "cspell.json: words" });

    expect(run.outputs).toMatchObject({ resolved: "1", unresolved: "0" });
    expect(await readBranch()).toEqual(["export const a = 3;\n", spelling("zig", "api", "ours", "theirs")]);
  });

  it("are the configuration's, the inputs' over them, and a repository's own over both", async () => {
    await start();
    await scene.configure({
      repositories: [{ repository: "Acme/App", conflict_strategies: { "src/a.ts": "ours" } }],
      sync: { conflict_strategies: { "**": "person" }, conflict_sets: { "*.json": ["words"] } },
    });

    const asked = await scene.resolve({ ...PULL, strategies: "src/**: theirs" });
    const told = await scene.resolve({ ...PULL, strategies: "cspell.json: structure" });

    expect(asked.report?.pull_requests[0]?.files).toMatchObject([
      { path: "cspell.json", status: "needs-human", reason: "asked-for" },
      { path: "src/a.ts", status: "resolved", strategy: "prefer-ours" },
    ]);
    const digests = [asked, told].map(({ report }) => report?.pull_requests[0]?.policy_sha256);
    expect(new Set(digests).size).toBe(2);
    expect(told.outputs).toMatchObject({ resolved: "1", unresolved: "0" });
    expect(await readBranch()).toEqual(["export const a = 2;\n", spelling("zig", "api", "ours", "theirs")]);
  });

  it("that are none are said, all at once, before anything is asked", async () => {
    await start();

    const run = await scene.resolve({ ...PULL, strategies: "src/**: magic", sets: "cspell.json" });

    expect(run.exitCode).toBe(1);
    expect(run.log).toContain("`strategies` must have lines like");
    expect(run.log).toContain("`sets` must have lines like");
  });
});
