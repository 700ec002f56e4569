/** resolve-conflicts as it ships: what it is told by reports decides nothing, and what it tells people to paste works. */
import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, describe, expect, it } from "@jest/globals";
import { ConflictScene } from "./conflict-scene.ts";

const json = (a: number, b: number) => `{\n  "a": ${a},\n  "b": ${b}\n}\n`;
const FILES = { "app.json": json(1, 1) };
const FROM_REPORT = { "sync-report-files": "automation_sync.json", config: "config/ecosystem-repos.json" };
const OTHER = { repository: "acme/other", branches: [{ name: "release" }] };

let scene: ConflictScene;

afterEach(async () => {
  await scene.stop();
});

/** `release` and `main` of acme/app conflict in a file that can be merged with proof. */
async function start(): Promise<void> {
  scene = await ConflictScene.start(FILES, {
    repositories: [{ repository: "acme/app", branches: [{ name: "release" }] }, OTHER],
  });
  await scene.commit("release", { "app.json": json(2, 1) });
  await scene.commit("main", { "app.json": json(1, 2), "README.md": "# Two\n" });
  await scene.commit("main", { "README.md": "# Three\n" });
}

/** A report as anybody could leave it in the workspace. */
async function report(rows: readonly Readonly<Record<string, unknown>>[]): Promise<void> {
  const branches = [{ name: "release", outcome: "conflict", pull_request: { number: 1, url: "" } }];
  const repositories = rows.map((row) => ({ status: "scanned", branches, ...row }));
  await writeFile(
    join(scene.folder, "automation_sync.json"),
    JSON.stringify({ schema_version: 1, repositories }),
  );
}

const snapshot = async () => [await scene.refs("refs/"), await scene.thread(1)];

describe("a report of sync-monitor", () => {
  it.each([
    ["does not list", [{ repository: "acme/other" }], [{ repository: "acme/app" }], "not-in-configuration"],
    [
      "switches off",
      [{ repository: "acme/app", enabled: false }, "acme/other"],
      [{ repository: "acme/app" }],
      "disabled",
    ],
    [
      "lists under no name that the report gives it",
      ["acme/other"],
      [{ repository: "acme/former", renamed_to: "acme/app" }],
      "not-in-configuration",
    ],
  ])("leads to nothing in a repository that the configuration %s", async (_, repositories, rows, reason) => {
    await start();
    await scene.configure({ repositories });
    await scene.openPullRequest("release", "main");
    await report(rows);
    const before = await snapshot();
    scene.sandbox.clearJournal();

    const run = await scene.resolve(FROM_REPORT);

    expect(run).toMatchObject({ exitCode: 0, report: { repositories: [], pull_requests: [] } });
    expect(run.report?.skipped).toMatchObject([{ reason }]);
    expect(run.log).toContain("is left alone");
    expect({ journal: scene.sandbox.journal(), requests: scene.gateway.requests }).toEqual({
      journal: [],
      requests: [],
    });
    expect(await snapshot()).toEqual(before);
  });

  it("cannot send a repository of the configuration to another one by a new name", async () => {
    await start();
    await scene.configure({ repositories: ["acme/other"] });
    await scene.openPullRequest("release", "main");
    await report([{ repository: "acme/other", renamed_to: "acme/app" }]);
    const before = await snapshot();

    const run = await scene.resolve(FROM_REPORT);

    expect(run.report?.pull_requests).toMatchObject([{ repository: "acme/other", outcome: "blocked" }]);
    expect(await snapshot()).toEqual(before);
  });

  it("leads to no pull request of a person, even with a copy of our marker in its text", async () => {
    await start();
    const marker = `<!-- sync-monitor:v1 ${JSON.stringify({ base: "main", behind_by: 3, default_oid: "0".repeat(40), conflict: true })} -->`;
    const number = await scene.openPullRequest("release", "main", marker);
    await report([{ repository: "acme/app" }]);
    const before = await snapshot();

    const run = await scene.resolve(FROM_REPORT);
    const all = await scene.resolve({ config: "config/ecosystem-repos.json" });

    expect(run.report?.pull_requests).toMatchObject([
      { number, outcome: "blocked", detail: expect.stringContaining("not a sync pull request") },
    ]);
    expect(all.report?.pull_requests).toEqual([]);
    expect(await snapshot()).toEqual(before);
  });

  it("is held against the configuration in its usual place, and against the current repository without one", async () => {
    await start();
    await scene.openPullRequest("release", "main");
    await report([{ repository: "acme/app" }, { repository: "acme/other" }]);
    const only = { "sync-report-files": "automation_sync.json" };

    const usual = await scene.resolve(only);
    await scene.configure({ repositories: ["acme/other"] });
    const other = await scene.resolve(only);

    expect(usual.report?.skipped).toEqual([{ repository: "acme/other", reason: "not-in-configuration" }]);
    expect(other.report?.skipped).toEqual([{ repository: "acme/app", reason: "not-in-configuration" }]);
  });

  it("leads to no repository that took over a name of the configuration", async () => {
    await start();
    await scene.configure({ repositories: [{ repository: "acme/app", id: 999_999 }] });
    await scene.openPullRequest("release", "main");
    await report([{ repository: "acme/app" }]);
    const before = await snapshot();

    const run = await scene.resolve(FROM_REPORT);
    const named = await scene.resolve({ config: "config/ecosystem-repos.json", "pull-request": "1" });

    for (const { exitCode, report: written } of [run, named]) {
      expect({ exitCode, written }).toMatchObject({
        exitCode: 1,
        written: { pull_requests: [], errors: [{ repository: "acme/app", code: "identity-changed" }] },
      });
    }
    expect(await snapshot()).toEqual(before);
  });
});

describe("a pull request that is named", () => {
  it.each([
    ["is not there", async () => 999, "there is no pull request with this number"],
    [
      "is closed",
      async () => {
        const number = await scene.openPullRequest("release", "main");
        await scene.call("PATCH", `pulls/${number}`, { state: "closed" });
        return number;
      },
      "it is closed",
    ],
    [
      "is an issue",
      async () =>
        (await scene.call<{ number: number }>("POST", "issues", { title: "No pull request" })).number,
      "there is no pull request with this number",
    ],
  ])("and %s is an error that names it, also in a dry run", async (_, open, why) => {
    await start();
    const number = await open();

    const run = await scene.resolve({ "pull-request": String(number) });
    const dry = await scene.resolve({ "pull-request": String(number), "dry-run": "true" });

    for (const { exitCode, log, report: written } of [run, dry]) {
      expect({ exitCode, errors: written?.errors.length }).toEqual({ exitCode: 1, errors: 1 });
      expect(log).toMatch(new RegExp(`^::error::acme/app#${number}: ${why}`, "m"));
    }
  });

  it("in a repository that the configuration does not list is an error before anything is called", async () => {
    await start();
    await scene.configure({ repositories: ["acme/other"] });
    const number = await scene.openPullRequest("release", "main");
    scene.sandbox.clearJournal();

    const run = await scene.resolve({
      config: "config/ecosystem-repos.json",
      "pull-request": String(number),
    });

    expect(run.exitCode).toBe(1);
    expect(run.log).toContain("does not list acme/app");
    expect(scene.sandbox.journal()).toEqual([]);
  });

  it("in a repository that the configuration switches off is left alone, with a notice", async () => {
    await start();
    await scene.configure({ repositories: [{ repository: "acme/app", enabled: false }] });
    const number = await scene.openPullRequest("release", "main");
    scene.sandbox.clearJournal();

    const run = await scene.resolve({
      config: "config/ecosystem-repos.json",
      "pull-request": String(number),
    });

    expect(run).toMatchObject({ exitCode: 0, report: { pull_requests: [] } });
    expect(run.log).toContain("configuration disables acme/app");
    expect(scene.sandbox.journal()).toEqual([]);
  });

  it("may be a person's", async () => {
    await start();
    const number = await scene.openPullRequest("release", "main");

    const run = await scene.resolve({
      config: "config/ecosystem-repos.json",
      "pull-request": String(number),
    });

    expect(run.report?.pull_requests).toMatchObject([{ number, outcome: "resolved" }]);
  });
});

describe("the commands of the comment that take a merge back", () => {
  /** What somebody copies out of the comment on the pull request. */
  async function copyCommands(number: number): Promise<string> {
    const { comments } = await scene.thread(number);
    const commands = /~~~sh\n(git fetch[^~]*)~~~/.exec(comments[0] ?? "")?.[1];
    if (commands === undefined) throw new Error(`No commands in ${comments[0]}`);
    return commands;
  }

  /** An empty clone that knows where the repository is, and nothing of its branches. */
  async function paste(commands: string) {
    const folder = join(scene.folder, "never-fetched");
    await mkdir(folder, { recursive: true });
    const url = `http://x-access-token:t@${new URL(scene.sandbox.url).host}/acme/app.git`;
    const script = `set -e; git init --quiet .; git remote add origin ${url}; ${commands}`;
    return promisify(execFile)("bash", ["-c", script], { cwd: folder }).catch((error: Error) => error);
  }

  it.each(["release", "feature/it's-$(x)=1"])(
    "work as they are, in a clone that never fetched %s",
    async (branch) => {
      await start();
      await scene.setRef(`refs/heads/${branch}`, await scene.tip("release"));
      const before = await scene.tip(branch);
      const number = await scene.openPullRequest(branch, "main");
      await scene.resolve({ "pull-request": String(number) });
      const merged = await scene.tip(branch);

      const result = await paste(await copyCommands(number));

      expect(result).not.toBeInstanceOf(Error);
      expect(merged).not.toBe(before);
      expect(await scene.tip(branch)).toBe(before);
    },
  );

  it("take nothing back once somebody pushed to the branch after the merge", async () => {
    await start();
    const number = await scene.openPullRequest("release", "main");
    await scene.resolve({ "pull-request": String(number) });
    const theirs = await scene.commit("release", { "README.md": "# Theirs\n" });

    const result = await paste(await copyCommands(number));

    expect(String(result)).toContain("stale info");
    expect(await scene.tip("release")).toBe(theirs);
  });
});
