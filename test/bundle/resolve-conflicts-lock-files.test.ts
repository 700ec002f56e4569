/** Lock files are written anew, by the very commands of the example workflow, and pushed by the bundle. */
import { execFileSync } from "node:child_process";
import { access, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { explainSkip, findTool, type Tool } from "@automation/test-kit/tools";
import { afterEach, describe, expect, it } from "@jest/globals";
import { parse } from "yaml";
import { PROJECT_ROOT } from "../../packages/cli/src/run-bundled-action.ts";
import { ConflictScene, type Files } from "./conflict-scene.ts";

/** GitHub's runners have both. */
const JQ: Tool = { name: "jq", install: "your system's package manager has it" };
const NPM: Tool = { name: "npm", install: "it comes with Node from nodejs.org" };
const [jq, npm] = [findTool(JQ), findTool(NPM)];
const itWithTools = jq === null || npm === null ? it.skip : it;

const PULL = { "pull-request": "1" };
const manifest = (version: string, description: string) =>
  `${JSON.stringify({ name: "app", version, description }, null, 2)}\n`;
const lock = (version: string) =>
  `${JSON.stringify({ name: "app", version, lockfileVersion: 3, requires: true, packages: { "": { name: "app", version } } }, null, 2)}\n`;
const state = (version: string, description: string): Files => ({
  "web/package.json": manifest(version, description),
  "web/package-lock.json": lock(version),
});

let scene: ConflictScene;

afterEach(async () => {
  await scene.stop();
});

interface Sides {
  readonly base?: Files;
  readonly release?: Files;
  readonly main?: Files;
}

async function start({ base = {}, release = {}, main = {} }: Sides = {}): Promise<void> {
  scene = await ConflictScene.start({ ...state("1.0.0", "one"), "src/a.ts": "let a = 1;\n", ...base });
  await scene.commit("release", { ...state("1.0.1", "two"), ...release });
  await scene.commit("main", { ...state("1.1.0", "one"), "src/a.ts": "let a = 2;\n", ...main });
  await scene.openPullRequest("release", "main");
}

interface Regeneration {
  readonly number: number;
  readonly head_oid: string;
  readonly base_oid: string;
  readonly files: readonly { readonly path: string; readonly folder: string; readonly command: string }[];
}

const planOf = (outputs: Readonly<Record<string, string>>): readonly Regeneration[] =>
  JSON.parse(outputs.regenerate ?? "");

async function put(regeneration: Regeneration, text: string): Promise<void> {
  const { head_oid: head, base_oid: base } = regeneration;
  const target = join(scene.folder, "regenerated", `${head}-${base}`, "web", "package-lock.json");
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, text);
}

describe("a pull request in which only lock files are left", () => {
  it("is planned for a job of its own, and nothing is pushed", async () => {
    await start();
    const [head, base] = [await scene.tip("release"), await scene.tip("main")];

    const run = await scene.resolve(PULL);

    expect(run).toMatchObject({ exitCode: 0, outputs: { resolved: "0", unresolved: "1" } });
    expect(planOf(run.outputs)).toEqual([
      expect.objectContaining({
        repository: "acme/app",
        number: 1,
        head_oid: head,
        base_oid: base,
        files: [
          {
            path: "web/package-lock.json",
            folder: "web",
            command: expect.stringContaining("--ignore-scripts"),
          },
        ],
      }),
    ]);
    expect(run.report?.pull_requests).toMatchObject([
      {
        outcome: "needs-regeneration",
        files: [{ status: "refused" }, { status: "resolved", text: manifest("1.1.0", "two") }],
      },
    ]);
    expect(await scene.tip("release")).toBe(head);
    expect((await scene.thread(1)).comments[0]).toContain("npm install --package-lock-only");
  });

  itWithTools(
    `is resolved with what the example's own scripts make of the plan${explainSkip(JQ, jq)}${explainSkip(NPM, npm)}`,
    async () => {
      // The merge removes a file too: one side did, and the other only bumped a version in it.
      const old = (version: string) => ({ "old/package.json": manifest(version, "old") });
      await start({ base: old("1.0.0"), release: old("1.0.1"), main: { "old/package.json": null } });
      const plan = await scene.resolve({ ...PULL, "dry-run": "true" });
      const [regeneration] = planOf(plan.outputs);
      if (regeneration === undefined) throw new Error("Nothing is planned.");
      const target = `${regeneration.head_oid}-${regeneration.base_oid}`;
      await runExample(regeneration, join(scene.folder, "regenerated", target));

      const run = await scene.resolve({ ...PULL, "regenerated-folder": "regenerated" });

      expect(run.outputs).toMatchObject({ resolved: "1", regenerate: "[]" });
      expect(await scene.read("release", "web/package.json")).toBe(manifest("1.1.0", "two"));
      const merged = JSON.parse((await scene.read("release", "web/package-lock.json")) ?? "");
      expect(merged).toMatchObject({ version: "1.1.0", packages: { "": { version: "1.1.0" } } });
      expect(await scene.read("release", "old/package.json")).toBeNull();
      expect((await scene.thread(1)).labels).toEqual(["conflict-resolved"]);
    },
  );

  it("gets no lock file that was made for other commits", async () => {
    await start();
    const [regeneration] = planOf((await scene.resolve({ ...PULL, "dry-run": "true" })).outputs);
    if (regeneration === undefined) throw new Error("Nothing is planned.");
    await put(regeneration, lock("1.1.0"));
    const head = await scene.commit("release", { "README.md": "# Moved\n" });

    const run = await scene.resolve({ ...PULL, "regenerated-folder": "regenerated" });

    expect(run.report?.pull_requests).toMatchObject([{ outcome: "needs-regeneration" }]);
    expect(await scene.tip("release")).toBe(head);
  });

  it("needs a person when what came back is no lock file", async () => {
    await start();
    const head = await scene.tip("release");
    const [regeneration] = planOf((await scene.resolve({ ...PULL, "dry-run": "true" })).outputs);
    if (regeneration === undefined) throw new Error("Nothing is planned.");
    await put(regeneration, "<<<<<<< HEAD\n{}\n");

    const run = await scene.resolve({ ...PULL, "regenerated-folder": "regenerated" });

    expect(run.report?.pull_requests).toMatchObject([{ outcome: "needs-human" }]);
    expect(await scene.tip("release")).toBe(head);
  });

  it("is no such one while another file needs a person", async () => {
    await start({ release: { "src/a.ts": "let a = 3;\n" } });

    const run = await scene.resolve(PULL);

    expect(run.outputs.regenerate).toBe("[]");
    expect(run.report?.pull_requests).toMatchObject([{ outcome: "needs-human" }]);
  });
});

/** Does in a clone what the job `regenerate` does, step by step; pnpm and yarn are not needed for an npm project. */
async function runExample(regeneration: Regeneration, target: string): Promise<void> {
  const file = join(PROJECT_ROOT, "examples", "workflows", "resolve-conflicts.yml");
  const { steps } = parse(await readFile(file, "utf8")).jobs.regenerate;
  const scripts: string[] = steps.flatMap(({ run }: { run?: string }) => (run === undefined ? [] : [run]));
  expect(scripts).toHaveLength(2);
  const clone = join(scene.folder, "clone");
  execFileSync("git", ["clone", "--quiet", scene.server.gitDir, clone]);
  execFileSync("git", ["-C", clone, "checkout", "--quiet", regeneration.head_oid]);
  for (const script of scripts) {
    execFileSync("bash", ["-e", "-o", "pipefail", "-c", script.replaceAll(/^.*corepack.*\n/gm, "")], {
      cwd: clone,
      stdio: "pipe",
      env: {
        ...process.env,
        HOME: scene.folder,
        PLAN: join(scene.folder, "automation_conflicts.json"),
        NUMBER: String(regeneration.number),
        BASE_OID: regeneration.base_oid,
        FILES: JSON.stringify(regeneration.files),
        TARGET: target,
      },
    });
  }
  await expect(access(join(clone, "old", "package.json"))).rejects.toThrow("ENOENT");
  await rm(clone, { recursive: true });
}
