import { glob, stat } from "node:fs/promises";
import path from "node:path";
import type { ActionKit } from "@automation/action-kit";
import {
  ConfigError,
  type ConfigFact,
  checkEcosystemConfig,
  type FileReading,
  type FilesFact,
} from "@automation/core";

/** The parts of the kit that reading the workspace needs. */
export type WorkspaceKit = Pick<ActionKit, "findWorkspaceFile"> & {
  readonly runner: { readonly workspace: string };
};

/** Folders that hold no file of the user's own. */
const FOREIGN_FOLDERS: readonly string[] = [".git", "node_modules"];
/** A pattern that matches more was not meant so. */
const MAX_FILES = 1_000;

/** Reads and checks the configuration; whatever is wrong with it is part of the fact. */
export async function readConfigFact(file: string, kit: WorkspaceKit): Promise<ConfigFact> {
  const reading = await readFileFact(file, kit);
  if (reading === null) return { status: "missing", file };
  if (reading.status === "unreadable") return reading;
  return { status: "read", file, check: checkEcosystemConfig(reading.text, { file }) };
}

/** Tells of each file whether it is there. */
export async function readPresence(
  files: readonly string[],
  kit: WorkspaceKit,
): Promise<readonly { readonly file: string; readonly isThere: boolean }[]> {
  return Promise.all(
    files.map(async (file) => ({ file, isThere: (await expandPatterns([file], kit)).length > 0 })),
  );
}

/** Reads every file that the patterns lead to. */
export async function readFilesFact(patterns: readonly string[], kit: WorkspaceKit): Promise<FilesFact> {
  const names = await expandPatterns(patterns, kit);
  const readings = await Promise.all(names.map((file) => readDatedFile(file, kit)));
  return { patterns, files: readings.filter((reading) => reading !== null) };
}

/** Lists the files that patterns lead to, sorted, each once, with `/` on every system; 1000 at most. */
export async function expandPatterns(
  patterns: readonly string[],
  { runner }: Pick<WorkspaceKit, "runner">,
): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const pattern of patterns) {
    // A name may hold what a pattern would read as its own: `pages/[id].tsx`.
    if (await isFile(path.join(runner.workspace, pattern))) {
      found.add(path.normalize(pattern).split(path.sep).join("/"));
      continue;
    }
    const entries = glob(pattern, {
      cwd: runner.workspace,
      withFileTypes: true,
      exclude: (entry) => FOREIGN_FOLDERS.includes(entry.name),
    });
    for await (const entry of entries) {
      if (found.size >= MAX_FILES) break;
      const file = path.relative(runner.workspace, path.join(entry.parentPath, entry.name));
      if (!entry.isDirectory()) found.add(file.split(path.sep).join("/"));
    }
  }
  return [...found].toSorted();
}

async function readDatedFile(file: string, kit: WorkspaceKit): Promise<FileReading | null> {
  const reading = await readFileFact(file, kit);
  if (reading?.status !== "read") return reading;
  const { mtimeMs } = await stat(path.join(kit.runner.workspace, file));
  return { ...reading, modifiedAtMs: mtimeMs };
}

async function isFile(absolute: string): Promise<boolean> {
  try {
    return (await stat(absolute)).isFile();
  } catch {
    return false;
  }
}

async function readFileFact(file: string, kit: WorkspaceKit): Promise<FileReading | null> {
  try {
    const text = await kit.findWorkspaceFile(file);
    return text === undefined ? null : { status: "read", file, text };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return {
      status: "unreadable",
      file,
      message: error.problems.map(({ message }) => message).join(" "),
    };
  }
}
