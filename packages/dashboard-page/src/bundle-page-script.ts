import path from "node:path";

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
  });
  const folders = Object.keys(metafile.inputs).flatMap((file) => {
    const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file) ?? [];
    return folder === undefined ? [] : [path.join(root, folder)];
  });
  return { text: outputFiles[0]?.text ?? "", folders: [...new Set(folders)].toSorted() };
}

let bundled: Promise<PageScriptBundle> | undefined;

/** The text of the page's script. */
export async function bundlePageScript(): Promise<string> {
  bundled ??= bundlePageScriptWithSources();
  return (await bundled).text;
}
