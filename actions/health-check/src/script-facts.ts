import { execFile } from "node:child_process";
import { open, stat } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import type { HealthFacts, ScriptFact } from "@automation/core";
import type { WorkspaceKit } from "./workspace-facts.ts";

const execute = promisify(execFile);
const MAX_LISTING_BYTES = 64 * 1024 * 1024;

/**
 * Tells of each script whether it may be executed and begins with `#!`.
 *
 * What git has recorded counts, because that is what every runner gets; the file's own mode counts only where git does
 * not know it.
 */
export async function readScriptsFact(
  patterns: readonly string[],
  kit: WorkspaceKit,
): Promise<HealthFacts["scripts"]> {
  const names = await kit.listWorkspaceFiles(patterns);
  const modes = names.length === 0 ? new Map<string, string>() : await readIndexModes(kit.runner.workspace);
  const files = await Promise.all(names.map((file) => readScript(file, modes, kit.runner.workspace)));
  return { patterns, files };
}

async function readScript(
  file: string,
  modes: ReadonlyMap<string, string>,
  workspace: string,
): Promise<ScriptFact> {
  const absolute = path.join(workspace, file);
  const mode = modes.get(file);
  const isExecutable = mode === undefined ? await hasExecutableMode(absolute) : mode !== "100644";
  return { file, isExecutable, hasShebang: await hasShebang(absolute) };
}

/** Modes by path, as `git ls-files --stage` lists them; empty where there is no git or no repository. */
async function readIndexModes(workspace: string): Promise<ReadonlyMap<string, string>> {
  try {
    const options = { cwd: workspace, maxBuffer: MAX_LISTING_BYTES };
    const { stdout } = await execute("git", ["ls-files", "--stage", "-z"], options);
    return new Map(
      stdout.split("\0").flatMap((line) => {
        const match = /^(\d{6}) [0-9a-f]+ \d\t(.+)$/s.exec(line);
        return match?.[1] === undefined || match[2] === undefined ? [] : [[match[2], match[1]] as const];
      }),
    );
  } catch {
    return new Map();
  }
}

async function hasExecutableMode(file: string): Promise<boolean> {
  // Windows has no such mode: Node would tell that nothing is executable.
  if (process.platform === "win32") return true;
  try {
    const { mode } = await stat(file);
    return (mode & 0o111) !== 0;
  } catch {
    // A link that leads nowhere: nobody can execute that.
    return false;
  }
}

/** Also true where the file may not be read: then nothing can be said against it. */
async function hasShebang(file: string): Promise<boolean> {
  const handle = await open(file, "r").catch(() => null);
  if (handle === null) return true;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    const start = buffer.toString("latin1", 0, bytesRead);
    // A program that was compiled needs no interpreter.
    return start.startsWith("#!") || start === "\x7fELF" || start.startsWith("MZ");
  } finally {
    await handle.close();
  }
}
