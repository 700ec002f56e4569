import { readFileSync } from "node:fs";
import path from "node:path";
import type { ActionKit } from "@automation/action-kit";
import { ConfigError } from "@automation/core/errors";
import type { FileAccess, Finding, ValidationInput } from "@automation/validation";

/** The parts of the kit that reading the workspace needs. */
export type WorkspaceKit = Pick<ActionKit, "findWorkspaceFile" | "listWorkspaceFiles"> & {
  readonly runner: { readonly workspace: string };
};

/** The files that were asked for: read, or a finding. */
export interface ReadFiles {
  readonly inputs: readonly ValidationInput[];
  readonly findings: readonly Finding[];
}

/** A file that is looked for by default; optional. */
const OPTIONAL_FILE = "action.yml";

/**
 * Lists the files that names and globs lead to, sorted, each once, with `/` on every system.
 *
 * A file that is named without a wildcard is listed even when it is not there: it is a finding then.
 */
export async function expandGlobs(
  globs: readonly string[],
  kit: Pick<WorkspaceKit, "listWorkspaceFiles">,
): Promise<readonly string[]> {
  const named = globs
    .filter((pattern) => !/[*?[{]/.test(pattern) && pattern !== OPTIONAL_FILE)
    .map((pattern) => pattern.replace(/^\.\//, ""));
  return [...new Set([...named, ...(await kit.listWorkspaceFiles(globs))])].toSorted();
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
    const reading = await readText(file, kit);
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

/** The text of a file, or why there is none. */
export async function readText(
  file: string,
  kit: Pick<WorkspaceKit, "findWorkspaceFile">,
): Promise<string | { readonly message: string; readonly isMissing: boolean }> {
  try {
    const text = await kit.findWorkspaceFile(file);
    if (text !== undefined) return text;
    const message = "The file does not exist. Check the path, and add a checkout step before this step.";
    return { message, isMissing: true };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { message: error.problems.map(({ message }) => message).join(" "), isMissing: false };
  }
}

/** Says that a file cannot be checked. */
export function createUnreadable(file: string, message: string): Finding {
  return { rule: "VC003", severity: "error", message, file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
