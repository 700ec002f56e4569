import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

/** Absolute path of this repository. */
export const ROOT = path.resolve(import.meta.dirname, "..");

/** Names of the folders below `actions/` that hold an action, in alphabetical order. */
export function listActions(root: string = ROOT): readonly string[] {
  return readdirSync(path.join(root, "actions"), { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && existsSync(path.join(root, "actions", entry.name, "action.yml")),
    )
    .map((entry) => entry.name)
    .sort();
}
