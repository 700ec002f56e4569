/** `automation resolve` as a person types it, on the committed bundle. */
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { runAutomation } from "@automation/test-kit/automation-process";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { ConflictScene, TOKEN } from "./conflict-scene.ts";

const execute = promisify(execFile);

const json = (a: number, b: number) => `{\n  "a": ${a},\n  "b": ${b}\n}\n`;

let scene: ConflictScene;

beforeEach(async () => {
  scene = await ConflictScene.start({ "app.json": json(1, 1), "a.txt": "one\n" });
  await scene.commit("release", { "app.json": json(2, 1) });
  await scene.commit("main", { "app.json": json(1, 2) });
  await scene.openPullRequest("release", "main");
});

afterEach(async () => {
  await scene.stop();
});

function resolve(...options: readonly string[]) {
  return runAutomation(["resolve", "--pr-number", "1", ...options], scene.folder, {
    ...scene.sandbox.environment(),
    GITHUB_REPOSITORY: "acme/app",
    GITHUB_TOKEN: TOKEN,
  });
}

describe("automation resolve", () => {
  it("says what could be resolved and how, and writes nothing without --push", async () => {
    const head = await scene.tip("release");

    const results = [await resolve(), await resolve("--auto-resolve")];

    for (const { exitCode, stdout, stderr } of results) {
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
      expect(stdout).toContain(
        "acme/app#1: planned (nothing was written; use --auto-resolve --push to write)",
      );
      expect(stdout).toContain("  app.json: resolved, structure, high");
    }
    expect(await scene.tip("release")).toBe(head);
  });

  it("takes the repository from the remote of the clone that it is called in", async () => {
    const clone = await mkdtemp(join(tmpdir(), "automation-clone-"));
    const server = scene.sandbox.environment().GITHUB_SERVER_URL;
    await execute("git", ["init", "-q"], { cwd: clone });
    await execute("git", ["remote", "add", "origin", `${server}/acme/app.git`], { cwd: clone });

    const { exitCode, stdout } = await runAutomation(["resolve", "--pr-number", "1"], clone, {
      ...scene.sandbox.environment(),
      GITHUB_REPOSITORY: "",
      GITHUB_TOKEN: TOKEN,
    });
    await rm(clone, { recursive: true });

    expect(exitCode).toBe(0);
    expect(stdout).toContain("acme/app#1: planned");
  });

  it("pushes with --auto-resolve --push", async () => {
    const { exitCode, stdout } = await resolve("--auto-resolve", "--push");

    expect(exitCode).toBe(0);
    expect(stdout).toContain("acme/app#1: resolved");
    expect(await scene.read("release", "app.json")).toBe(json(2, 2));
  });

  it("answers 1 while a person is needed, with the reason and both answers in --json", async () => {
    await scene.commit("main", { "app.json": json(3, 2) });

    const [text, report] = [await resolve(), await resolve("--json")];

    expect({ text: text.exitCode, report: report.exitCode }).toEqual({ text: 1, report: 1 });
    expect(text.stdout).toContain("  app.json: needs-human, clash");
    expect(text.stdout).toContain("    a: both sides changed it (base 1, ours 2, theirs 3)");
    expect(JSON.parse(report.stdout)).toMatchObject({
      pull_requests: [{ outcome: "needs-human", files: [{ candidates: [{}, {}] }] }],
    });
  });
});
