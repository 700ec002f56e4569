import { afterAll, afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { GitError, runGit } from "../../src/git/git-process.ts";
import { ObjectReader } from "../../src/git/object-reader.ts";
import { git, Workspace } from "./fixture.ts";

const workspace = new Workspace();
const before = { ...process.env };

beforeEach(() => {
  process.env.GIT_DIR = "/nonexistent";
  process.env.GIT_CONFIG_COUNT = "1";
  process.env.GIT_CONFIG_KEY_0 = "user.name";
  process.env.GIT_CONFIG_VALUE_0 = "Somebody";
});

afterEach(() => {
  process.env = { ...before };
});

afterAll(() => workspace.remove());

describe("runGit", () => {
  it("is not touched by the user's environment and configuration", async () => {
    const { stdout } = await runGit(["config", "--list", "--show-origin"], { gitDir: workspace.path() });

    const settings = stdout.toString().trim().split("\n");
    expect(settings.filter((setting) => !setting.startsWith("command line:"))).toEqual([]);
    expect(settings.join("\n")).not.toContain("Somebody");
  });

  it("throws git's own words", async () => {
    const running = runGit(["rev-parse", "HEAD"], { gitDir: workspace.path() });

    await expect(running).rejects.toThrow(
      /^git rev-parse failed in .* with exit code 128: fatal: not a git repository/,
    );
    await expect(running).rejects.toBeInstanceOf(GitError);
  });

  it("answers with an exit code that was expected", async () => {
    const { exitCode } = await runGit(["config", "no.such"], {
      gitDir: workspace.path(),
      okExitCodes: [0, 1],
    });

    expect(exitCode).toBe(1);
  });

  it("says so when git cannot be started", async () => {
    process.env.PATH = workspace.directory;

    const running = runGit(["version"], { gitDir: workspace.path() });

    await expect(running).rejects.toThrow("Could not start git: spawn git ENOENT.");
  });
});

describe("ObjectReader", () => {
  it("starts again after its process died, and fails what was asked of the dead one", async () => {
    const gitDir = workspace.path();
    const reader = new ObjectReader(gitDir);
    const asking = reader.read("1".repeat(40));
    await expect(asking).rejects.toThrow(
      /^git cat-file failed in .* with exit code 128: fatal: not a git repository/,
    );

    git(workspace.directory, ["init", "-q", "--bare", gitDir]);
    const object = await reader.read("1".repeat(40));

    expect(object).toBeNull();
    await reader.close();
  });

  it("lets its process go when nobody asks for half a second", async () => {
    const gitDir = workspace.path();
    git(workspace.directory, ["init", "-q", "--bare", gitDir]);
    const processes = () => process.getActiveResourcesInfo().filter((name) => name === "ProcessWrap").length;
    const untilThereAreNone = async () => {
      while (processes() > 0) await new Promise((resolve) => setImmediate(resolve));
    };
    // The process of the test before may not be gone yet.
    await untilThereAreNone();
    jest.useFakeTimers({ doNotFake: ["setImmediate", "nextTick", "queueMicrotask"] });
    const reader = new ObjectReader(gitDir);
    await reader.read("1".repeat(40));
    const whileAsked = processes();

    jest.advanceTimersByTime(500);
    await untilThereAreNone();

    jest.useRealTimers();
    expect(whileAsked).toBe(1);
    expect(await reader.read("1".repeat(40))).toBeNull();
    await reader.close();
  });
});
