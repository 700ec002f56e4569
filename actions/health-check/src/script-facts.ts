import { execFile } from "node:child_process";
import { open, stat } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import type { HealthFacts, ScriptFact } from "@automation/core/health";
import type { WorkspaceKit } from "./workspace-facts.ts";

const execute = promisify(execFile);
const MAX_LISTING_BYTES = 64 * 1024 * 1024;

/**
 * Tells of each script whether it may be executed and begins with `#!`.
 *
 * Both are looked at where both are there: what git has recorded, because that is what every runner gets, and the file's
 * own mode, because that is what runs here. Windows has no such mode, and git may be configured to ignore it.
 */
export async function readScriptsFact(
  patterns: readonly string[],
  kit: WorkspaceKit,
): Promise<HealthFacts["scripts"]> {
  const names = await kit.listWorkspaceFiles(patterns);
  if (names.length === 0) return { patterns, files: [] };
  const { workspace } = kit.runner;
  const [modes, hasFileModes] = await Promise.all([readIndexModes(workspace), keepsFileModes(workspace)]);
  const files = await Promise.all(names.map((file) => readScript(file, { modes, hasFileModes, workspace })));
  return { patterns, files };
}

interface ModeSources {
  readonly modes: ReadonlyMap<string, string>;
  /** Whether the modes of files mean anything here. */
  readonly hasFileModes: boolean;
  readonly workspace: string;
}

async function readScript(
  file: string,
  { modes, hasFileModes, workspace }: ModeSources,
): Promise<ScriptFact> {
  const absolute = path.join(workspace, file);
  const lacks: ("index" | "files")[] = [];
  if (modes.get(file) === "100644") lacks.push("index");
  if (hasFileModes && !(await hasExecutableMode(absolute))) lacks.push("files");
  return { file, lacks, hasShebang: await hasShebang(absolute) };
}

/** Windows has no such mode, and a clone on a disk without one says so (`core.fileMode`). */
async function keepsFileModes(workspace: string): Promise<boolean> {
  if (process.platform === "win32") return false;
  try {
    const args = ["config", "--type=bool", "core.fileMode"];
    return (await execute("git", args, { cwd: workspace })).stdout.trim() !== "false";
  } catch {
    return true;
  }
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
