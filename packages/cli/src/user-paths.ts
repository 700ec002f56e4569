import { realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { PROJECT_ROOT } from "./run-bundled-action.ts";

/**
 * The folder that the user is in, to which the paths of a command line are relative.
 *
 * pnpm and npm run a script in the folder of its package, and say in `INIT_CWD` where they were called.
 */
export function userFolder(
  workingFolder: string = process.cwd(),
  initialFolder: string | undefined = process.env.INIT_CWD,
): string {
  return workingFolder === PROJECT_ROOT && initialFolder ? initialFolder : workingFolder;
}

/** Files as an action wants them: below one workspace. */
export interface WorkspaceFiles {
  readonly workspace: string;
  /** Paths relative to the workspace, in the order of those given. */
  readonly files: readonly string[];
}

/**
 * Finds the workspace that holds all of these files, wherever they are: the deepest folder above them.
 *
 * An action refuses paths that leave its workspace, links included; a user at a terminal may name any file of the
 * machine. Throws when there is no such folder, as on two drives.
 */
export function toWorkspace(folder: string, files: readonly [string, ...string[]]): WorkspaceFiles {
  const places = files.map((file) => followLinks(resolve(folder, file)));
  let workspace = dirname(places[0] ?? folder);
  while (places.some((place) => !isInside(workspace, place))) {
    const parent = dirname(workspace);
    if (parent === workspace) throw new Error(`${files.join(", ")} have no common folder.`);
    workspace = parent;
  }
  return { workspace, files: places.map((place) => relative(workspace, place)) };
}

/** Whether a path is a folder, or in it. Links are not followed. */
export function isInside(folder: string, file: string): boolean {
  const path = relative(folder, file);
  return path !== ".." && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

/** The real place of a path whose last parts need not exist. */
function followLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(followLinks(parent), basename(path));
  }
}
