import { readFile } from "node:fs/promises";
import path from "node:path";
import { SHARED } from "./build.ts";
import { ROOT } from "./repository.ts";

/**
 * Lists the files that an action's bundle reads when it starts: its own, the shared one, what that imports at its top, and
 * the chunks that it loads for the action. Absolute paths.
 */
export async function listStartFiles(action: string): Promise<readonly string[]> {
  const folder = path.join(ROOT, "actions", SHARED, "dist");
  const shared = path.join(folder, "index.js");
  const text = await readFile(shared, "utf8");
  const imported = [...text.matchAll(/^import .* from "\.\/(.+)";$/gm)].map(([, file = ""]) => file);
  const [, loader = ""] = text.split(`"${action}": () =>`);
  // Up to the loader of the next action.
  const own = loader.split(/": \(\) =>|\n\}/)[0] ?? "";
  const chunks = [...own.matchAll(/\.e\((\d+)\)/g)].map(([, id]) => `${id}.index.js`);
  return [
    path.join(ROOT, "actions", action, "dist", "index.js"),
    shared,
    ...[...imported, ...chunks].map((file) => path.join(folder, file)),
  ];
}
