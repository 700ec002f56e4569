import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** What a child process cost. */
export interface ChildCost {
  readonly exitCode: number;
  readonly stdout: string;
  readonly wallMs: number;
  /** Peak resident memory, in MiB. */
  readonly peakMiB: number;
  /** Time of all its threads together. */
  readonly cpuMs: number;
}

const REPORTER = pathToFileURL(join(import.meta.dirname, "report-memory.ts")).href;

/** Runs a script in a Node of its own and measures it from outside (time) and from inside (peak memory). */
export async function runChild(
  script: string,
  options: {
    readonly args?: readonly string[];
    readonly env?: NodeJS.ProcessEnv;
    readonly cwd?: string;
  } = {},
): Promise<ChildCost> {
  const folder = await mkdtemp(join(tmpdir(), "automation-bench-"));
  const memoryFile = join(folder, "memory");
  const beganAt = performance.now();
  const child = spawn(process.execPath, ["--import", REPORTER, script, ...(options.args ?? [])], {
    cwd: options.cwd,
    env: { ...process.env, ...options.env, BENCH_MEMORY_FILE: memoryFile },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let stdout = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  const exitCode = await new Promise<number>((resolve) => child.once("close", (code) => resolve(code ?? 1)));
  const wallMs = performance.now() - beganAt;
  const { peakMiB, cpuMs } = JSON.parse(await readFile(memoryFile, "utf8"));
  await rm(folder, { recursive: true, force: true });
  return { exitCode, stdout, wallMs, peakMiB, cpuMs };
}
