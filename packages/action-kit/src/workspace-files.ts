import { glob, stat } from "node:fs/promises";
import path from "node:path";

/** Folders that hold no file of the user's own. */
const FOREIGN_FOLDERS: readonly string[] = [".git", "node_modules"];

/** A pattern that matches more was not meant so. */
const MAX_FILES = 5_000;

/**
 * Lists the files of the workspace that patterns lead to, sorted, each once, with `/` on every system; 5,000 at most.
 * What lies in `.git` and `node_modules` is nobody's own, and left out unless it is named.
 */
export async function listWorkspaceFiles(
  workspace: string,
  patterns: readonly string[],
): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const pattern of patterns) {
    // A name may hold what a pattern would read as its own: `pages/[id].tsx`.
    if (await isFile(path.join(workspace, pattern))) {
      found.add(path.normalize(pattern).split(path.sep).join("/"));
      continue;
    }
    const entries = glob(pattern, {
      cwd: workspace,
      withFileTypes: true,
      exclude: (entry) => FOREIGN_FOLDERS.includes(entry.name),
    });
    for await (const entry of entries) {
      if (found.size >= MAX_FILES) break;
      const file = path.relative(workspace, path.join(entry.parentPath, entry.name));
      if (!entry.isDirectory()) found.add(file.split(path.sep).join("/"));
    }
  }
  return [...found].toSorted();
}

async function isFile(absolute: string): Promise<boolean> {
  try {
    return (await stat(absolute)).isFile();
  } catch {
    return false;
  }
}
