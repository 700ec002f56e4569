import { spawn } from "node:child_process";
import type { JobResult } from "./client.ts";

export interface Ended {
  /** `null` where it was stopped. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface RunOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Default ten minutes. */
  readonly timeoutMs?: number;
}

/** Runs a command without a shell until it ends. Rejects only when it cannot be started. */
export function run(command: string, args: readonly string[], options: RunOptions): Promise<Ended> {
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: options.env ?? process.env,
    stdio: ["ignore", "pipe", "pipe"],
    timeout: options.timeoutMs ?? 600_000,
  });
  const texts = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (chunk: string) => {
      texts[name] += chunk;
    });
  }
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (exitCode) => resolve({ exitCode, ...texts }));
  });
}

/** Runs a command that must succeed. Throws with the end of what it said. */
export async function must(command: string, args: readonly string[], options: RunOptions): Promise<Ended> {
  const ended = await run(command, args, options);
  if (ended.exitCode !== 0) {
    throw new Error(
      `${command} ${args[0] ?? ""} failed: ${`${ended.stdout}${ended.stderr}`.trim().slice(-600)}`,
    );
  }
  return ended;
}

/** Whether a command is there. */
export async function isThere(command: string): Promise<boolean> {
  const ended = await run(command, [command === "go" ? "version" : "--version"], { cwd: "." }).catch(
    () => null,
  );
  return ended !== null;
}

/** The results that a program prints, a line of JSON each; what it said otherwise where it died. */
export async function jobsOf(
  command: string,
  args: readonly string[],
  options: RunOptions,
): Promise<JobResult[]> {
  const { exitCode, stdout, stderr } = await run(command, args, options);
  const results = stdout
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as JobResult);
  return exitCode === 0
    ? results
    : [...results, { job: "run to the end", ok: false, why: stderr.trim().slice(-300) }];
}
