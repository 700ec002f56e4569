import { SYNC_BRANCH_PREFIX, syncBranchName } from "../pull-request/sync-branch.ts";
import type { Obstacle } from "./obstacle.ts";

/** The name that every sync branch needs to be free. */
export const SYNC_BRANCH_FOLDER = SYNC_BRANCH_PREFIX.slice(0, -1);

/**
 * Finds the branch because of which git cannot keep a branch's sync branch; `null` when there is none. Git keeps refs like
 * files in folders: `a` and `a/b` cannot both exist.
 *
 * @param names every branch of the repository
 */
export function findNameInTheWay(
  base: string,
  names: ReadonlySet<string>,
  prefixes?: readonly string[],
): string | null {
  const wanted = syncBranchName(base, prefixes);
  if (names.has(wanted)) return null;
  const parts = wanted.split("/");
  for (let length = 1; length < parts.length; length += 1) {
    const folder = parts.slice(0, length).join("/");
    if (names.has(folder)) return folder;
  }
  for (const name of names) {
    if (name.startsWith(`${wanted}/`)) return name;
  }
  return null;
}

/** Says what a name in the way means for a branch that needs a sync branch, and what to do. */
export function describeNameInTheWay(name: string, base: string, prefixes?: readonly string[]): Obstacle {
  const wanted = syncBranchName(base, prefixes);
  const rule = name.startsWith(`${wanted}/`)
    ? `git cannot keep ${wanted} beside it`
    : `git cannot keep branches below ${name}/ beside it`;
  const detail = `the sync branches conflict with the branch ${name}: ${rule}. Rename or delete ${name}, or set \`head: default-branch\` for this repository`;
  return { outcome: "failed", detail };
}
