/**
 * Builds what ships: compiles each action with what it imports, then bundles it into `actions/<action>/dist`.
 *
 * `node scripts/build.ts [action…]`: without names, every action that has a main program.
 */
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { listActions, ROOT } from "./repository.ts";

/** Actions that are a program of their own; composite ones have nothing to bundle. */
export function listBundledActions(): readonly string[] {
  return listActions().filter((action) => existsSync(path.join(ROOT, "actions", action, "src/main.ts")));
}

/** Compiles `actions` with what they import, and bundles them; each `dist` folder is replaced as a whole. */
export function build(actions: readonly string[]): void {
  run("typescript/bin/tsc", ["-b", ...actions.map((action) => `actions/${action}`)]);
  for (const action of actions) bundle(action);
}

/** Prints a table of what was built, one line a file. */
function printSizes(actions: readonly string[]): void {
  for (const action of actions) {
    const dist = path.join(ROOT, "actions", action, "dist");
    for (const file of readdirSync(dist).sort()) {
      const size = (readFileSync(path.join(dist, file)).byteLength / 1024).toFixed(1);
      console.log(`${size.padStart(10)} KiB  actions/${action}/dist/${file}`);
    }
  }
}

function bundle(action: string): void {
  const folder = path.join(ROOT, "actions", action);
  const fresh = mkdtempSync(path.join(folder, "out", "bundle-"));
  try {
    run("@vercel/ncc/dist/ncc/cli.js", [
      ...["build", path.join(folder, "out/main.js"), "--out", fresh],
      ...["--license", "LICENSES.txt", "--target", "es2022", "--no-cache", "--quiet"],
    ]);
    for (const file of readdirSync(fresh, { recursive: true, encoding: "utf8" }))
      normalize(path.join(fresh, file));
    rmSync(path.join(folder, "dist"), { recursive: true, force: true });
    renameSync(fresh, path.join(folder, "dist"));
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Makes a file the same wherever it is built: one kind of line end, and no trace of this machine. */
function normalize(file: string): void {
  if (!/\.(js|json|txt)$/.test(file)) return;
  const text = readFileSync(file, "utf8").replaceAll("\r\n", "\n");
  if (text.includes(ROOT)) throw new Error(`${path.basename(file)} names the folder that it was built in.`);
  writeFileSync(file, text);
}

/** Runs a program of a development dependency, named by its path below `node_modules`. */
function run(program: string, args: readonly string[]): void {
  const file = path.join(ROOT, "node_modules", program);
  const { status, error } = spawnSync(process.execPath, [file, ...args], { cwd: ROOT, stdio: "inherit" });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${path.basename(program)} ended with ${status}.`);
}

if (import.meta.main) {
  const asked = process.argv.slice(2);
  const actions = asked.length > 0 ? asked : listBundledActions();
  build(actions);
  printSizes(actions);
}
