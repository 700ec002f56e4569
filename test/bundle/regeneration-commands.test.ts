/**
 * The commands that write a lock file anew, run by the package managers that they are of, as the job of the example runs
 * them: with one side's lock file on the disk, which lacks what the other side added to the merged manifest.
 */
import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { acceptRegenerated, findRegeneration } from "@automation/core/conflict";
import { explainSkip, findTool, type Tool } from "@automation/test-kit/tools";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";

interface PackageManager {
  readonly tool: Tool;
  readonly lockFile: string;
  readonly manifest: string;
  /** The application's manifest; its dependencies are packages in `pkgs/`, so that no registry is asked. */
  write(dependencies: readonly string[]): string;
  /** Files that make a folder the package of that name, which has no dependencies. */
  writePackage(name: string): Readonly<Record<string, string>>;
  /** Fails when the lock file is not the manifest's. */
  readonly check: string;
}

const writeJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const collect = (names: readonly string[], toEntry: (name: string) => string) =>
  Object.fromEntries(names.map((name) => [name, toEntry(name)]));
const toLines = (names: readonly string[], toLine: (name: string) => string) =>
  names.map((name) => `${toLine(name)}\n`).join("");

const PACKAGE_MANAGERS: readonly PackageManager[] = [
  {
    tool: { name: "npm", install: "it comes with Node from nodejs.org" },
    lockFile: "package-lock.json",
    manifest: "package.json",
    write: (names) =>
      writeJson({
        name: "app",
        version: "1.0.0",
        dependencies: collect(names, (name) => `file:pkgs/${name}`),
      }),
    writePackage: (name) => ({ "package.json": writeJson({ name, version: "1.0.0" }) }),
    check: "npm ci --dry-run --ignore-scripts --no-audit --no-fund",
  },
  {
    tool: { name: "pnpm", install: "npm install --global pnpm", isOptional: true },
    lockFile: "pnpm-lock.yaml",
    manifest: "package.json",
    write: (names) =>
      writeJson({
        name: "app",
        version: "1.0.0",
        dependencies: collect(names, (name) => `link:pkgs/${name}`),
      }),
    writePackage: (name) => ({ "package.json": writeJson({ name, version: "1.0.0" }) }),
    check: "pnpm install --frozen-lockfile --lockfile-only --ignore-scripts",
  },
  {
    tool: { name: "cargo", install: "rustup.rs has it", isOptional: true },
    lockFile: "Cargo.lock",
    manifest: "Cargo.toml",
    write: (names) =>
      `[package]\nname = "app"\nversion = "1.0.0"\nedition = "2021"\n\n[dependencies]\n${toLines(names, (name) => `${name} = { path = "pkgs/${name}" }`)}`,
    writePackage: (name) => ({
      "Cargo.toml": `[package]\nname = "${name}"\nversion = "1.0.0"\nedition = "2021"\n`,
      "src/lib.rs": "",
    }),
    check: "cargo metadata --locked --offline --format-version 1",
  },
  {
    tool: { name: "composer", install: "getcomposer.org has it", isOptional: true },
    lockFile: "composer.lock",
    manifest: "composer.json",
    write: (names) =>
      writeJson({
        name: "acme/app",
        repositories: [{ "packagist.org": false }, { type: "path", url: "pkgs/*" }],
        require: Object.fromEntries(names.map((name) => [`acme/${name}`, "^1.0"])),
      }),
    writePackage: (name) => ({ "composer.json": writeJson({ name: `acme/${name}`, version: "1.0.0" }) }),
    check: "composer install --dry-run --no-scripts --no-plugins",
  },
  {
    tool: { name: "bundle", install: "gem install bundler", isOptional: true },
    lockFile: "Gemfile.lock",
    manifest: "Gemfile",
    write: (names) => toLines(names, (name) => `gem "${name}", path: "pkgs/${name}"`),
    writePackage: (name) => ({
      [`${name}.gemspec`]: `Gem::Specification.new do |s|\n  s.name = "${name}"\n  s.version = "1.0.0"\n  s.summary = s.name\n  s.authors = ["acme"]\n  s.files = []\nend\n`,
    }),
    check: "BUNDLE_DEPLOYMENT=true BUNDLE_PATH=vendor bundle install --local",
  },
  {
    tool: { name: "uv", install: "pip install uv", isOptional: true },
    lockFile: "uv.lock",
    manifest: "pyproject.toml",
    write: (names) =>
      `[project]\nname = "app"\nversion = "1.0.0"\nrequires-python = ">=3.8"\ndependencies = ${JSON.stringify(names)}\n\n[tool.uv.sources]\n${toLines(names, (name) => `${name} = { path = "pkgs/${name}" }`)}`,
    writePackage: (name) => ({
      "pyproject.toml": `[project]\nname = "${name}"\nversion = "1.0.0"\nrequires-python = ">=3.8"\n`,
    }),
    check: "uv lock --check --offline",
  },
];

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "automation-lock-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

async function writePackage(at: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) await write(join(at, path), text);
}

/** Runs a command as the job does. Throws with what it printed when it fails. */
function run(command: string): void {
  execFileSync("bash", ["-c", command], {
    cwd: folder,
    stdio: "pipe",
    env: { ...process.env, CI: "true", COMPOSER_ALLOW_SUPERUSER: "1" },
  });
}

describe("a lock file that one side wrote is made the merged manifest's", () => {
  for (const { tool, lockFile, manifest, ...manager } of PACKAGE_MANAGERS) {
    const found = findTool(tool);
    (found === null ? it.skip : it)(
      `by ${tool.name}${explainSkip(tool, found)}`,
      async () => {
        await writePackage(".", manager.writePackage("app"));
        for (const name of ["left", "right"]) {
          await writePackage(join("pkgs", name), manager.writePackage(name));
        }
        const { command = "" } =
          findRegeneration({ path: lockFile, base: "a", ours: "b", theirs: "c" }) ?? {};
        await write(manifest, manager.write(["left"]));
        run(command);
        const ours = await readFile(join(folder, lockFile), "utf8");
        await write(manifest, manager.write(["left", "right"]));
        expect(() => run(manager.check)).toThrow();

        run(command);

        run(manager.check);
        const merged = await readFile(join(folder, lockFile), "utf8");
        expect(ours).not.toContain("right");
        expect(merged).toContain("left");
        expect(merged).toContain("right");
        expect(acceptRegenerated(lockFile, merged)).toMatchObject({ status: "resolved", text: merged });
      },
      60_000,
    );
  }
});
