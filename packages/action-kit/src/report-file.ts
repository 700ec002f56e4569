import { randomUUID } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import path from "node:path";
import { ConfigError } from "@automation/core";
import { errorCode, requireInWorkspace } from "./workspace.ts";

/** Writes `data` as JSON, like {@link writeTextFile}. */
export async function writeReportFile(workspace: string, file: string, data: unknown): Promise<void> {
  await writeTextFile(workspace, file, `${JSON.stringify(data, null, 2)}\n`);
}

/**
 * Writes text under a path of the workspace, folders included, so that a reader sees the old file or the new one and
 * never half of one.
 *
 * Throws `ConfigError` when the path is outside the workspace or cannot be written.
 */
export async function writeTextFile(workspace: string, file: string, text: string): Promise<void> {
  const absolute = requireInWorkspace(workspace, file);
  // In the same folder: a rename is atomic only within one file system.
  const temporary = path.join(path.dirname(absolute), `.${path.basename(absolute)}.${randomUUID()}.tmp`);
  try {
    await mkdir(path.dirname(absolute), { recursive: true });
    await writeDurably(temporary, text);
    await rename(temporary, absolute);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new ConfigError([{ file, message: `The file cannot be written: ${errorCode(error)}.` }]);
  }
}

async function writeDurably(file: string, text: string): Promise<void> {
  const handle = await open(file, "wx");
  try {
    await handle.writeFile(text, "utf8");
    await handle.sync();
  } finally {
    await handle.close();
  }
}
