import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Sandbox, startSandbox } from "@automation/github-sandbox";
import { runAutomation } from "@automation/test-kit/automation-process";
import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { demo } from "../src/demo-command.ts";

const folders: string[] = [];
afterEach(async () => {
  jest.restoreAllMocks();
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

/** Remembers the folder that a demo named, to be removed. */
function folderOf(output: string): string {
  const folder = /\S*automation-demo-\w+/.exec(output)?.[0] ?? "";
  if (folder !== "") folders.push(folder);
  return folder;
}

/** Runs the demo in this process on a local GitHub that something is wrong with. */
async function demoWith(spoil: (sandbox: Sandbox) => Sandbox) {
  const printed: string[] = [];
  jest.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed.push(String(text));
    return true;
  });
  const exitCode = await demo(async (options) => spoil(await startSandbox(options)));
  const output = printed.join("");
  folderOf(output);
  return { exitCode, output };
}

describe("automation demo", () => {
  it("opens pull requests once, syncs merged branches again, and leaves repositories that plain git can clone", async () => {
    const result = await runAutomation(["demo"], tmpdir());
    const folder = folderOf(result.stdout);
    const bare = /git clone (\S+)/.exec(result.stdout)?.[1] ?? "";
    await promisify(execFile)("git", ["clone", "--quiet", bare, join(folder, "clone")]);
    const { stdout } = await promisify(execFile)("git", ["-C", join(folder, "clone"), "branch", "--remotes"]);

    const table = result.stdout.slice(0, result.stdout.indexOf("3. Conflicts")).split("\n");
    expect(result).toMatchObject({ exitCode: 0, stderr: "" });
    expect(result.stdout).toMatch(/ [1-9]\d* pull requests opened[\s\S]* 0 pull requests opened/);
    expect(result.stdout).toMatch(/acme\/mobile#\d: needs-human\n +CHANGES.md: needs-human/);
    expect(result.stdout).toMatch(/acme\/mobile#\d: resolved\n.* resolved, structure, high/);
    expect(result.stdout).toContain("✓ every pull request exists once");
    expect(result.stdout).toMatch(/✓ \d\d merged branches synced again, no duplicates/);
    expect(result.stdout).toMatch(
      /6\. What the runs recorded[\s\S]*History in the folder history\n[\s\S]*Success, 7 d +\d/,
    );
    expect(result.stdout).not.toContain("\u001b");
    expect(table.filter((line) => line.length > 100)).toEqual([]);
    expect(stdout).toContain("origin/ecosystem-sync/staging");
  });

  it("ends with 1 when a branch has two sync pull requests", async () => {
    const { exitCode, output } = await demoWith((sandbox) => ({
      ...sandbox,
      repositories: () => [...sandbox.repositories(), sandbox.repository("acme/api")],
    }));

    expect(exitCode).toBe(1);
    expect(output).toContain("✗ acme/api release/1.2 has more than one sync pull request");
  });

  it("ends with 1 when GitHub opens no pull request", async () => {
    const { exitCode, output } = await demoWith((sandbox) => {
      sandbox.faults.add({ match: { method: "POST", path: "^.*/pulls$" }, kind: "status", status: 403 });
      return sandbox;
    });

    expect(exitCode).toBe(1);
    expect(output).toContain("✗ the first run opened no pull requests");
  });

  it("ends with 1 when a merged branch is not synced again", async () => {
    const { exitCode, output } = await demoWith((sandbox) => {
      const match = { method: "POST", path: "^.*/pulls$", repository: "acme/api" };
      sandbox.faults.add({ match, kind: "status", status: 403, after: 1 });
      return sandbox;
    });

    expect(exitCode).toBe(1);
    expect(output).toContain("✓ every pull request exists once");
    expect(output).toContain("✗ acme/api release/1.2 was merged in round one and not synced again");
  });
});
