import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ROOT } from "../../scripts/repository.ts";
import type { WorkspacePackage } from "./workspace-packages.ts";

/** A workspace with our configuration and layout, but sources of its own: a place to break rules in. */
export interface Replica {
  write(file: string, text: string): void;
  /** What the compiler says about the whole workspace; empty when it is content. */
  compile(): string;
  /** What the linter says, a line for each finding: `file rule`. */
  lint(): string;
  remove(): void;
}

const CONFIGURATION = [".gitignore", "biome.json", "package.json", "tsconfig.base.json", "tsconfig.json"];

/**
 * Makes a replica whose packages hold only their entry points, and an `index.ts` that imports those of each package of ours
 * that they depend on.
 *
 * Each package sees what pnpm's strict layout shows it: its own dependencies, and those of the root above them.
 */
export function createReplica(packages: readonly WorkspacePackage[]): Replica {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), "architecture-")));
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };

  for (const file of CONFIGURATION) copyFileSync(path.join(ROOT, file), path.join(root, file));
  linkDependencies(root, ".", packages);
  for (const { folder, dependencies, entryPoints } of packages) {
    for (const { source } of entryPoints)
      write(path.posix.join(folder, source), "export const isHere = true;\n");
    const imports = packages
      .filter(({ name }) => dependencies.includes(name))
      .flatMap((dependency) => dependency.entryPoints)
      .map(({ specifier }, index) => `export * as part${index} from "${specifier}";\n`);
    write(`${folder}/src/index.ts`, `${imports.join("")}export const isHere = true;\n`);
    for (const file of ["package.json", "tsconfig.json"]) {
      copyFileSync(path.join(ROOT, folder, file), path.join(root, folder, file));
    }
    linkDependencies(root, folder, packages);
  }

  return {
    write,
    compile: () => run(root, "typescript/bin/tsc", ["-b", "--pretty", "false"]).stdout,
    lint: () => listFindings(run(root, "@biomejs/biome/bin/biome", ["lint", "--reporter=json", "."]).stdout),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function linkDependencies(root: string, folder: string, packages: readonly WorkspacePackage[]): void {
  const original = path.join(ROOT, folder, "node_modules");
  if (!existsSync(original)) return;
  for (const name of readdirSync(original).filter((entry) => !entry.startsWith("."))) {
    const names = name.startsWith("@")
      ? readdirSync(path.join(original, name)).map((part) => `${name}/${part}`)
      : [name];
    for (const dependency of names) {
      const ours = packages.find((candidate) => candidate.name === dependency);
      const target =
        ours === undefined ? realpathSync(path.join(original, dependency)) : path.join(root, ours.folder);
      const link = path.join(root, folder, "node_modules", dependency);
      mkdirSync(path.dirname(link), { recursive: true });
      symlinkSync(target, link, "junction");
    }
  }
}

function run(root: string, program: string, args: readonly string[]) {
  const file = path.join(ROOT, "node_modules", program);
  return spawnSync(process.execPath, [file, ...args], { cwd: root, encoding: "utf8" });
}

interface LintReport {
  readonly diagnostics: readonly {
    readonly category: string;
    readonly location: { readonly path: string };
  }[];
}

function listFindings(report: string): string {
  const { diagnostics } = JSON.parse(report) as LintReport;
  return diagnostics.map(({ category, location }) => `${location.path} ${category}`).join("\n");
}
