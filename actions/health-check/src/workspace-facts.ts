import { stat } from "node:fs/promises";
import path from "node:path";
import type { ActionKit } from "@automation/action-kit";
import { checkEcosystemConfig } from "@automation/core/config";
import { ConfigError } from "@automation/core/errors";
import type { ConfigFact, FileReading, FilesFact } from "@automation/core/health";

/** The parts of the kit that reading the workspace needs. */
export type WorkspaceKit = Pick<ActionKit, "findWorkspaceFile" | "listWorkspaceFiles"> & {
  readonly runner: { readonly workspace: string };
};

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
    files.map(async (file) => ({ file, isThere: (await kit.listWorkspaceFiles([file])).length > 0 })),
  );
}

/** Reads every file that the patterns lead to. */
export async function readFilesFact(patterns: readonly string[], kit: WorkspaceKit): Promise<FilesFact> {
  const names = await kit.listWorkspaceFiles(patterns);
  const readings = await Promise.all(names.map((file) => readDatedFile(file, kit)));
  return { patterns, files: readings.filter((reading) => reading !== null) };
}

async function readDatedFile(file: string, kit: WorkspaceKit): Promise<FileReading | null> {
  const reading = await readFileFact(file, kit);
  if (reading?.status !== "read") return reading;
  const { mtimeMs } = await stat(path.join(kit.runner.workspace, file));
  return { ...reading, modifiedAtMs: mtimeMs };
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
