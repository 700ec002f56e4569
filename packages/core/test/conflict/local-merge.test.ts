import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type PullRequestResolution, renderConflictComment } from "@automation/core/conflict";
import { afterEach, describe, expect, it } from "@jest/globals";

const folder = mkdtempSync(path.join(tmpdir(), "local-merge-"));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs git, with an identity, and without the machine's configuration. */
function git(cwd: string, ...args: readonly string[]): string {
  const who = ["-c", "user.name=a", "-c", "user.email=a@b", "-c", "init.defaultBranch=main"];
  return execFileSync("git", [...who, ...args], { cwd, encoding: "utf8", stdio: "pipe" });
}

describe("the commands of a conflict's comment", () => {
  it("merge the branches of the pull request as they are pasted, whatever their names", () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what a shell would expand.
    const head = "ecosystem-sync/fix/$(touch${IFS}pwned);'a&b\"";
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what a shell would expand.
    const base = "fix/$(touch${IFS}pwned);'a&b\"";
    const origin = path.join(folder, "origin");
    git(folder, "init", "-q", origin);
    const commit = (text: string) => {
      writeFileSync(path.join(origin, "a.txt"), text);
      git(origin, "add", ".");
      git(origin, "commit", "-q", "-m", text);
    };
    commit("one");
    git(origin, "checkout", "-q", "-b", base);
    commit("two");
    git(origin, "checkout", "-q", "-b", head, "main");
    commit("three");
    git(origin, "checkout", "-q", "main");
    git(folder, "clone", "-q", "--single-branch", origin, "clone");
    const resolution: PullRequestResolution = {
      repository: { owner: "acme", name: "api" },
      number: 1,
      url: "",
      head,
      base,
      outcome: "needs-human",
      files: [],
      brokenFiles: [],
    };

    const script = /~~~sh\n([\s\S]*?)\n~~~/.exec(renderConflictComment(resolution, undefined))?.[1] ?? "";

    const clone = path.join(folder, "clone");
    const merged = spawnSync("sh", ["-c", script], { cwd: clone, encoding: "utf8" });
    expect(merged.stdout).toContain("CONFLICT");
    expect(git(clone, "diff", "--name-only", "--diff-filter=U").trim()).toBe("a.txt");
    expect(git(clone, "rev-parse", "HEAD")).toBe(git(origin, "rev-parse", head));
    expect(git(clone, "status", "--short")).not.toContain("pwned");
  });
});
