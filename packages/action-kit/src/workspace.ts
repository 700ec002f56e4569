import { lstatSync, realpathSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { ConfigError } from "@automation/core/errors";

/** Largest file that is read: far above any configuration or report, and far below a runner's memory. */
const MAX_FILE_BYTES = 32 * 1024 * 1024;

/** Where a path of an input leads: inside the workspace, or why not. */
export type WorkspacePath =
  | {
      readonly status: "inside";
      readonly absolute: string;
      /** With `/` on every system. */
      readonly relative: string;
    }
  | { readonly status: "outside"; readonly message: string };

/** Resolves a path against the workspace, links included: where it would be read or written is what counts. */
export function resolveInWorkspace(workspace: string, file: string): WorkspacePath {
  const outside = (why: string): WorkspacePath => ({ status: "outside", message: `${quote(file)} ${why}` });
  if (file.includes("\0")) return outside("is not a path.");
  const absolute = path.resolve(workspace, file);
  const relative = path.relative(path.resolve(workspace), absolute);
  if (leaves(relative)) return outside("is outside the workspace.");
  const target = followLinks(absolute);
  if (target === undefined) return outside("contains a symlink that cannot be followed.");
  const root = followLinks(path.resolve(workspace));
  if (root === undefined || leaves(path.relative(root, target))) {
    return outside("leads outside the workspace through a symlink.");
  }
  return { status: "inside", absolute, relative: relative.split(path.sep).join("/") };
}

/** Resolves like {@link resolveInWorkspace}, and throws `ConfigError` for a path outside. */
export function requireInWorkspace(workspace: string, file: string): string {
  const resolved = resolveInWorkspace(workspace, file);
  if (resolved.status === "outside") {
    throw new ConfigError([{ message: `The path ${resolved.message} Use a path inside GITHUB_WORKSPACE.` }]);
  }
  return resolved.absolute;
}

/**
 * Reads a text file of the workspace; `undefined` when there is none.
 *
 * Throws `ConfigError` for a path outside the workspace and for a file that cannot be read as UTF-8 text of at most
 * 32 MiB. A byte order mark is dropped.
 */
export async function findWorkspaceFile(workspace: string, file: string): Promise<string | undefined> {
  const absolute = requireInWorkspace(workspace, file);
  let bytes: Uint8Array;
  try {
    const stats = await stat(absolute);
    if (!stats.isFile()) throw unreadable(file, "it is not a file");
    if (stats.size > MAX_FILE_BYTES) throw unreadable(file, "it is larger than 32 MiB");
    bytes = await readFile(absolute);
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    const code = errorCode(error);
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw unreadable(file, code);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw unreadable(file, "it is not UTF-8 text");
  }
}

/** Reads like {@link findWorkspaceFile}; a file that does not exist is a `ConfigError` too. */
export async function readWorkspaceFile(workspace: string, file: string): Promise<string> {
  const text = await findWorkspaceFile(workspace, file);
  if (text === undefined) {
    throw new ConfigError([
      {
        file,
        message: "The file does not exist. Check the path, and add a checkout step before this step.",
      },
    ]);
  }
  return text;
}

/** The code of an error of the operating system: `ENOENT`; `unknown` for anything else. */
export function errorCode(error: unknown): string {
  const isCoded = typeof error === "object" && error !== null && "code" in error;
  return isCoded && typeof error.code === "string" ? error.code : "unknown";
}

function unreadable(file: string, why: string): ConfigError {
  return new ConfigError([{ file, message: `The file cannot be read: ${why}.` }]);
}

function leaves(relative: string): boolean {
  return relative === ".." || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
}

/** The real place of a path whose last parts may not exist yet; `undefined` when a link on the way leads nowhere. */
function followLinks(absolute: string): string | undefined {
  try {
    return realpathSync(absolute);
  } catch {
    if (isLink(absolute)) return undefined;
    const parent = path.dirname(absolute);
    if (parent === absolute) return absolute;
    const realParent = followLinks(parent);
    return realParent === undefined ? undefined : path.join(realParent, path.basename(absolute));
  }
}

function isLink(absolute: string): boolean {
  try {
    return lstatSync(absolute).isSymbolicLink();
  } catch {
    return false;
  }
}

function quote(file: string): string {
  return JSON.stringify(file);
}
