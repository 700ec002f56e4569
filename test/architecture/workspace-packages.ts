import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../../scripts/repository.ts";

/** A package of the workspace, as its package.json tells. */
export interface WorkspacePackage {
  /** `packages/core`, `actions/sync-monitor`. */
  readonly folder: string;
  readonly name: string;
  readonly dependencies: readonly string[];
  readonly entryPoints: readonly EntryPoint[];
}

/** What others may import of a package. */
export interface EntryPoint {
  /** `@automation/github`, `@automation/cli/run-bundled-action`; of a pattern the room `room`: `@automation/core/room`. */
  readonly specifier: string;
  /** The file behind it, below the package's folder. */
  readonly source: string;
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
  const {
    name,
    dependencies = {},
    exports = {},
  } = JSON.parse(readFileSync(path.join(ROOT, folder, "package.json"), "utf8")) as {
    name: string;
    dependencies?: Record<string, string>;
    exports?: Record<string, { source?: string }>;
  };
  const entryPoints = Object.entries(exports).map(([key, { source = "" }]) => ({
    specifier: path.posix.join(name, key).replace("*", "room"),
    source: source.replace("*", "room"),
  }));
  return { folder, name, dependencies: Object.keys(dependencies), entryPoints };
}
