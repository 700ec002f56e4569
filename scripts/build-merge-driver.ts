/**
 * Builds the git merge driver: `automation merge-file` as one file, so that git does not wait for a hundred modules. Run with
 * a compile cache it starts in a tenth of a second; docs/merge-driver.md has the configuration.
 *
 * Usage: node scripts/build-merge-driver.ts
 */
import path from "node:path";
import { build } from "esbuild";
import { ROOT } from "./repository.ts";

/** Beside the sources of the command line, so that what they find by their own place is found from here, too. */
const DRIVER = path.join(ROOT, "packages/cli/out/merge-driver.mjs");

await build({
  entryPoints: [path.join(ROOT, "packages/cli/src/merge-driver.ts")],
  outfile: DRIVER,
  bundle: true,
  minify: true,
  platform: "node",
  format: "esm",
  target: "node24",
  conditions: ["source"],
  // Of a library with both, the build in modules: what is not used of it is left out.
  mainFields: ["module", "main"],
  // Some libraries are CommonJS and ask for Node's own modules.
  banner: {
    js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
  },
  logLevel: "warning",
});
