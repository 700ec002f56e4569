import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GitSignature } from "../../src/git/backend.ts";
import { BareGitBackend } from "../../src/git/bare-backend.ts";
import { gitEnvironment } from "../../src/git/git-process.ts";

export const ADA: GitSignature = { name: "Ada", email: "ada@example.org", timestamp: 1_760_000_000 };
export const REPOSITORY = 7;

/** A folder of its own for one test file. */
export class Workspace {
  readonly directory = mkdtempSync(join(tmpdir(), "sandbox-git-"));
  #count = 0;

  /** A backend in a folder of its own. */
  makeBackend(): BareGitBackend {
    return new BareGitBackend(this.path());
  }

  /** A path that nothing is at yet. */
  path(): string {
    this.#count += 1;
    return join(this.directory, String(this.#count));
  }

  remove(): void {
    rmSync(this.directory, { recursive: true, force: true });
  }
}

/** The git command line, the judge of everything here. Gives what it prints, without the newline at the end. */
export function git(directory: string, args: readonly string[], input = ""): string {
  const options = { cwd: directory, input, env: gitEnvironment(), stdio: "pipe" } as const;
  return execFileSync("git", args, options).toString("utf8").replace(/\n$/, "");
}

/** Exit code of a git command that may say no. */
export function gitExitCode(directory: string, args: readonly string[]): number {
  try {
    git(directory, args);
    return 0;
  } catch (error) {
    // No `instanceof`: the test runner's Error is another than Node's own.
    if (typeof error === "object" && error !== null && "status" in error) return Number(error.status);
    throw error;
  }
}
