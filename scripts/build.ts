/**
 * Builds what ships: compiles each action with what it imports, then bundles all of them together.
 *
 * - `actions/shared/dist`: the code of all actions, bundled once; what several actions use is in it once.
 * - `actions/shared/dist/services`: the clients of GitHub's artifact and cache services, minified, loaded when they are used.
 * - `actions/shared/dist/charts`: what draws the charts of the dashboard page, minified; the page has the same file as its script.
 * - `actions/<action>/dist/index.js`: what a runner starts; it loads the action's part of the shared bundle.
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { minify } from "@swc/core";
// @ts-expect-error: it has no types.
import ncc from "@vercel/ncc";
import { transform } from "esbuild";
import { bundlePageScriptWithSources } from "../packages/dashboard-page/src/bundle-page-script.ts";
import { listActions, ROOT } from "./repository.ts";

/** The folder of the shared bundle, below `actions/`. It is no action: it has no `action.yml`. */
export const SHARED = "shared";

/** The module that `packages/action-kit` loads for artifacts and caches, and where the shared bundle finds it. */
const SERVICES = { "./services.js": "./services/index.js" };

/** The module that the toolkit's client imports for a fetch of its own, and the stand-in for it: nobody calls that fetch. */
const UNUSED_FETCH = { undici: "./unused-fetch/index.js" };

/** The module of `packages/dashboard-page` that draws charts, and where the shared bundle finds it. */
const CHARTS = { "./charts.js": "./charts/index.js" };

/** The mailer, which only a run that sends mail loads, and where the shared bundle finds it. */
const MAILER = { "../mailer.js": "./mailer/index.js" };

/** How an action's `dist/index.js` finds the shared bundle. */
const SHARED_FROM_ACTION = `../../${SHARED}/dist/index.js`;

/** Actions that are a program of their own; composite ones have nothing to bundle. */
export function listBundledActions(): readonly string[] {
  return listActions().filter((action) => existsSync(path.join(ROOT, "actions", action, "src/main.ts")));
}

/** Compiles and bundles everything; each `dist` folder is replaced as a whole. */
export async function build(): Promise<void> {
  const actions = listBundledActions();
  compile(actions);
  const entries = path.join(ROOT, "actions", SHARED, "out");
  mkdirSync(entries, { recursive: true });
  const main = writeEntry(entries, "index.js", renderSharedEntry(actions));
  const fresh = path.join(entries, "dist");
  rmSync(fresh, { recursive: true, force: true });
  // ncc keeps one core busy: the other bundle is made beside it.
  await Promise.all([
    bundle(main, fresh, { externals: { ...SERVICES, ...UNUSED_FETCH, ...CHARTS, ...MAILER } }),
    runApart(SERVICES_ONLY, path.join(fresh, "services")),
  ]);
  const unusedFetch = path.join(ROOT, "packages/github/out/client/unused-fetch.js");
  await bundle(unusedFetch, path.join(fresh, "unused-fetch"), {});
  await bundleCharts(path.join(fresh, "charts"));
  const mailer = path.join(ROOT, "packages/notify/out/mailer.js");
  await bundle(mailer, path.join(fresh, "mailer"), { isMinified: true });
  replace(fresh, path.join(ROOT, "actions", SHARED, "dist"));
  for (const action of actions) {
    const target = path.join(entries, action);
    writeActionEntry(action, target);
    replace(target, path.join(ROOT, "actions", action, "dist"));
  }
}

/** The argument with which this script bundles the services alone, into the folder that follows it. */
const SERVICES_ONLY = "--services-into";

function bundleServices(target: string): Promise<void> {
  const services = path.join(ROOT, "packages/action-kit/out/services.js");
  return bundle(services, target, { isMinified: true });
}

/** Runs this script in another process. */
async function runApart(...args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [import.meta.filename, ...args], { stdio: "inherit" });
  const [code] = await once(child, "close");
  if (code !== 0)
    throw new Error(`${path.basename(import.meta.filename)} ${args.join(" ")} ended with ${code}.`);
}

/** Prints a table of what was built, one line per file. */
function printSizes(): void {
  for (const action of [SHARED, ...listBundledActions()]) {
    const dist = path.join(ROOT, "actions", action, "dist");
    for (const file of readdirSync(dist, { recursive: true, encoding: "utf8" }).sort()) {
      if (!/\.(js|json|txt)$/.test(file)) continue;
      const size = (readFileSync(path.join(dist, file)).byteLength / 1024).toFixed(1);
      console.log(`${size.padStart(10)} KiB  actions/${action}/dist/${file}`);
    }
  }
}

function compile(actions: readonly string[]): void {
  const compiler = path.join(ROOT, "node_modules/typescript/bin/tsc");
  const projects = actions.map((action) => `actions/${action}`);
  const { status, error } = spawnSync(process.execPath, [compiler, "-b", ...projects], {
    cwd: ROOT,
    stdio: "inherit",
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`tsc ended with ${status}.`);
}

/** Each action is loaded by name, so that a run reads only its own part. */
function renderSharedEntry(actions: readonly string[]): string {
  const loaders = actions.map(
    (action) => `  ${JSON.stringify(action)}: () => import("../../${action}/out/main.js"),`,
  );
  return `const actions = {\n${loaders.join("\n")}\n};\n\nexport const run = (action) => actions[action]();\n`;
}

/**
 * Stands before everything that an older Node could not read or run: an old runner, or one that is told to use another
 * version, ends with what it lacks instead of "Map.groupBy is not a function".
 */
const NODE_GUARD = `if (Number(process.versions.node.split(".")[0]) < 24) {
  console.log(\`::error title=Node 24 is needed::This action needs Node 24, and the runner starts it with Node \${process.versions.node}. Update the runner (2.327.1 or later), and remove FORCE_JAVASCRIPT_ACTIONS_TO_NODE20 or ACTIONS_ALLOW_USE_UNSECURE_NODE_VERSION.\`);
  process.exitCode = 1;
} else {
`;

function renderActionEntry(action: string): string {
  return `${NODE_GUARD}  const { run } = await import("${SHARED_FROM_ACTION}");\n\n  await run(${JSON.stringify(action)});\n}\n`;
}

/** Writes what a runner starts. It is not bundled: a bundler hoists the import, and Node then does it before the first line. */
export function writeActionEntry(action: string, target: string): void {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  writeEntry(target, "index.js", renderActionEntry(action));
}

function writeEntry(folder: string, name: string, text: string): string {
  const file = path.join(folder, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "package.json"), '{"type":"module"}\n');
  writeFileSync(file, text);
  return file;
}

/** What ncc makes of an entry. */
interface Bundle {
  readonly code: string;
  readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>;
}

interface BundleOptions {
  /** Modules that are left out, and the relative path by which the bundle imports each of them. */
  readonly externals?: Readonly<Record<string, string>>;
  readonly isMinified?: boolean;
}

/** ncc minifies its first file only. */
async function shorten(code: string): Promise<string> {
  const { code: short } = await minify(code, { module: true, compress: true, mangle: true });
  return short;
}

/** Leaves out comments, which are a tenth of what a runner downloads; names and lines stay readable. */
async function uncomment(code: string): Promise<string> {
  const { code: bare } = await transform(code, { format: "esm", legalComments: "none", charset: "utf8" });
  return bare;
}

/** Bundles `entry` into the folder `target`, the same bytes on every machine. */
async function bundle(
  entry: string,
  target: string,
  { externals, isMinified = false }: BundleOptions,
): Promise<void> {
  const { code, assets }: Bundle = await ncc(entry, {
    ...(externals && { externals }),
    license: "LICENSES.txt",
    target: "es2022",
    cache: false,
    quiet: true,
  });
  const files = new Map<string, string | Buffer>([["index.js", code]]);
  for (const [name, { source }] of Object.entries(assets)) files.set(name, source);
  files.set("package.json", '{"type":"module"}\n');
  for (const [name, source] of files) {
    const file = path.join(target, name);
    mkdirSync(path.dirname(file), { recursive: true });
    const text = normalize(name, source);
    const rewrite = isMinified ? shorten : uncomment;
    writeFileSync(file, name.endsWith(".js") ? await rewrite(text.toString()) : text);
  }
}

/** What stands in for `charts.ts`: the page's script, as a module and as a text. */
const CHARTS_ENTRY = `import { readFileSync } from "node:fs";

export const importCharts = () => import("./page.js");

export const readPageScript = async () => readFileSync(new URL("page.js", import.meta.url), "utf8");
`;

/** Writes the page's script, which Node loads too, with the licenses of what is in it. */
async function bundleCharts(target: string): Promise<void> {
  const { text, folders } = await bundlePageScriptWithSources();
  writeEntry(target, "index.js", CHARTS_ENTRY);
  writeEntry(target, "page.js", normalize("page.js", text).toString());
  writeFileSync(path.join(target, "LICENSES.txt"), folders.map(readLicense).join("\n\n"));
}

function readLicense(folder: string): string {
  const { name } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} has no file with its license.`);
  return `${name}\n${readFileSync(path.join(folder, file), "utf8").replaceAll("\r\n", "\n").trim()}\n`;
}

/** Makes a file the same wherever it is built: one kind of line end, and no trace of this machine. */
function normalize(name: string, source: string | Buffer): string | Buffer {
  if (!/\.(js|json|txt)$/.test(name)) return source;
  const text = source.toString().replaceAll("\r\n", "\n");
  if (text.includes(ROOT)) throw new Error(`${name} contains the path of the folder that it was built in.`);
  return text;
}

function replace(fresh: string, dist: string): void {
  rmSync(dist, { recursive: true, force: true });
  renameSync(fresh, dist);
}

if (import.meta.main) {
  const [option, target] = process.argv.slice(2);
  if (option === SERVICES_ONLY && target !== undefined) {
    await bundleServices(target);
  } else {
    await build();
    printSizes();
  }
}
