import { readFileSync } from "node:fs";
import { glob } from "node:fs/promises";
import path from "node:path";
import type { ActionKit } from "@automation/action-kit";
import { ConfigError } from "@automation/core";
import type { FileAccess, Finding, ValidationInput } from "@automation/validation";

/** Folders that hold no file of the user's own. */
const FOREIGN_FOLDERS: readonly string[] = [".git", "node_modules"];

/** A pattern that matches more was not meant so. */
const MAX_FILES = 5_000;

/** The parts of the kit that reading the workspace needs. */
export type WorkspaceKit = Pick<ActionKit, "findWorkspaceFile"> & {
  readonly runner: { readonly workspace: string };
};

/** The files that were asked for: read, or a finding. */
export interface ReadFiles {
  readonly inputs: readonly ValidationInput[];
  readonly findings: readonly Finding[];
}

/** A file that is looked for by default and need not be there. */
const OPTIONAL_FILE = "action.yml";

/**
 * Lists the files that patterns lead to, sorted, each once, with `/` on every system.
 *
 * A file that is named without a wildcard is listed even when it is not there: it is a finding then.
 */
export async function expandGlobs(
  globs: readonly string[],
  { runner }: Pick<WorkspaceKit, "runner">,
): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const pattern of globs) {
    if (!/[*?[{]/.test(pattern) && pattern !== OPTIONAL_FILE) found.add(pattern.replace(/^\.\//, ""));
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

/** Reads files; one that is missing or unreadable is a finding. */
export async function readFiles(
  kind: ValidationInput["kind"],
  files: readonly string[],
  kit: WorkspaceKit,
): Promise<ReadFiles> {
  const inputs: ValidationInput[] = [];
  const findings: Finding[] = [];
  for (const file of files) {
    const reading = await readOne(file, kit);
    if (typeof reading === "string") inputs.push({ kind, path: file, text: reading });
    else findings.push(createUnreadable(file, reading.message));
  }
  return { inputs, findings };
}

/** Reads the local actions and workflows that files refer to; what is outside of the workspace is not there. */
export function accessTo(workspace: string): FileAccess {
  return {
    read: (file) => {
      try {
        return readFileSync(path.join(workspace, file), "utf8");
      } catch {
        return undefined;
      }
    },
  };
}

async function readOne(file: string, kit: WorkspaceKit): Promise<string | { readonly message: string }> {
  try {
    const text = await kit.findWorkspaceFile(file);
    return (
      text ?? { message: "The file does not exist. Check the path, and that a checkout step runs before." }
    );
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { message: error.problems.map(({ message }) => message).join(" ") };
  }
}

function createUnreadable(file: string, message: string): Finding {
  return { rule: "VC003", severity: "error", message, file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
