import { readFileSync } from "node:fs";
import path from "node:path";
import type { Plugin } from "esbuild";

/** A file of the bundle, and the folders of the libraries that are in it. */
export interface PageScriptBundle {
  readonly text: string;
  readonly folders: readonly string[];
}

/** Bundles and minifies the script of the page: it begins in a document, and exports what draws charts for Node. */
export async function bundlePageScriptWithSources(): Promise<PageScriptBundle> {
  const { build } = await import("esbuild");
  const root = path.resolve(import.meta.dirname, "..");
  const { outputFiles, metafile } = await build({
    // `src` and `out` are side by side: both lead to the sources.
    entryPoints: [path.join(root, "page/main.ts")],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    conditions: ["source"],
    legalComments: "none",
    metafile: true,
    write: false,
    logLevel: "silent",
    plugins: [leaveOut],
  });
  const folders = Object.keys(metafile.inputs).flatMap((file) => {
    // Of what was left out only names are in it.
    if (file.startsWith(`${leaveOut.name}:`)) return [];
    const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file) ?? [];
    return folder === undefined ? [] : [path.join(root, folder)];
  });
  return { text: outputFiles[0]?.text ?? "", folders: [...new Set(folders)].toSorted() };
}

/** Parts of D3 that Plot names and that our charts never call: maps and colour schemes are a seventh of all. */
const UNUSED = /^(?:d3-geo|d3-scale-chromatic)$/;

/** Keeps the names of the unused parts, without what they stand for. */
const leaveOut: Plugin = {
  name: "leave-out",
  setup({ onLoad, onResolve, resolve }) {
    onResolve({ filter: UNUSED }, async ({ path: name, importer, resolveDir, kind, pluginData }) => {
      if (pluginData === leaveOut) return null;
      const found = await resolve(name, { importer, resolveDir, kind, pluginData: leaveOut });
      return { path: found.path, namespace: leaveOut.name };
    });
    onLoad({ filter: /.*/, namespace: leaveOut.name }, ({ path: file }) => {
      const exported = [...readFileSync(file, "utf8").matchAll(/^export \{([^}]*)\}/gm)].map(
        ([, list]) => list ?? "",
      );
      const names = exported.flatMap((list) =>
        list.split(",").flatMap((item) => /\w+\s*$/.exec(item)?.[0].trim() ?? []),
      );
      return {
        contents: [...new Set(names)].map((name) => `export const ${name} = () => undefined;`).join("\n"),
      };
    });
  },
};

let bundled: Promise<PageScriptBundle> | undefined;

/** The text of the page's script. */
export async function bundlePageScript(): Promise<string> {
  bundled ??= bundlePageScriptWithSources();
  return (await bundled).text;
}
