import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../../scripts/repository.ts";

/** A package of the workspace, as its package.json tells. */
export interface WorkspacePackage {
  /** `packages/core`, `actions/sync-monitor`. */
  readonly folder: string;
  readonly name: string;
  readonly dependencies: readonly string[];
}

/** Every package of the workspace, in alphabetical order of their folders. */
export function listWorkspacePackages(): readonly WorkspacePackage[] {
  return ["actions", "packages"].flatMap((parent) =>
    readdirSync(path.join(ROOT, parent))
      .sort()
      .map((name) => `${parent}/${name}`)
      .filter((folder) => existsSync(path.join(ROOT, folder, "package.json")))
      .map(readPackage),
  );
}

function readPackage(folder: string): WorkspacePackage {
  const { name, dependencies = {} } = JSON.parse(
    readFileSync(path.join(ROOT, folder, "package.json"), "utf8"),
  ) as {
    name: string;
    dependencies?: Record<string, string>;
  };
  return { folder, name, dependencies: Object.keys(dependencies) };
}
