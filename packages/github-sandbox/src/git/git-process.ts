import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";

/** git refused or could not be started. The message says which command, in which repository, and git's own words. */
export class GitError extends Error {
  override readonly name = "GitError";
}

export interface GitOptions {
  /** Repository directory, passed as `--git-dir`, which also settles the ownership check of newer versions. */
  readonly gitDir: string;
  readonly input?: string | Uint8Array;
  /** Exit codes that are answers, not failures. Default: 0 only. */
  readonly okExitCodes?: readonly number[];
}

export interface GitOutput {
  readonly exitCode: number;
  readonly stdout: Buffer;
}

/** Settings that hold whatever a user's own configuration says. A sandbox has no data that a power cut may not take. */
const PINNED_CONFIG = [
  "core.hooksPath=/dev/null",
  "core.fsync=none",
  "gc.auto=0",
  "maintenance.auto=false",
  "receive.autogc=false",
].flatMap((setting) => ["-c", setting]);

/**
 * Environment for every git process: no system, user or inherited settings, no prompts, plain English.
 * Committer and author are fixed too, for the rare command that would look for them.
 */
export function gitEnvironment(): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    HOME: "/nonexistent",
    LC_ALL: "C",
    TZ: "UTC",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_ATTR_NOSYSTEM: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_TERMINAL_PROMPT: "0",
    GIT_AUTHOR_NAME: "sandbox",
    GIT_AUTHOR_EMAIL: "sandbox@localhost",
    GIT_AUTHOR_DATE: "1700000000 +0000",
    GIT_COMMITTER_NAME: "sandbox",
    GIT_COMMITTER_EMAIL: "sandbox@localhost",
    GIT_COMMITTER_DATE: "1700000000 +0000",
  };
}

/** Starts git without a shell, for a caller that talks to it. */
export function spawnGit(args: readonly string[], gitDir: string): ChildProcessWithoutNullStreams {
  return spawn("git", [...PINNED_CONFIG, `--git-dir=${gitDir}`, ...args], {
    env: gitEnvironment(),
    stdio: "pipe",
  });
}

/** Runs git to its end. Throws a {@link GitError} for an exit code that is not in `okExitCodes`. */
export async function runGit(args: readonly string[], options: GitOptions): Promise<GitOutput> {
  const child = spawnGit(args, options.gitDir);
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
  // git may end before it has read everything; its exit code tells the reason then, not the broken pipe.
  child.stdin.on("error", () => {});
  child.stdin.end(options.input);
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.on("error", (cause) => reject(new GitError(`Could not start git: ${cause.message}.`, { cause })));
    child.on("close", (code, signal) => resolve(code ?? (signal === null ? 1 : 128)));
  });
  if (!(options.okExitCodes ?? [0]).includes(exitCode)) {
    const words = Buffer.concat(stderr).toString("utf8").trim();
    throw new GitError(
      `git ${args[0] ?? ""} failed in ${options.gitDir} with exit code ${exitCode}: ${words}`,
    );
  }
  return { exitCode, stdout: Buffer.concat(stdout) };
}
