import { readFile } from "node:fs/promises";
import path from "node:path";
import { SHARED } from "./build.ts";
import { ROOT } from "./repository.ts";

/**
 * Lists the files that an action's bundle reads when it starts: its own, the shared one, and the chunks that the shared one
 * loads for it. Absolute paths.
 */
export async function listStartFiles(action: string): Promise<readonly string[]> {
  const folder = path.join(ROOT, "actions", SHARED, "dist");
  const shared = path.join(folder, "index.js");
  const lines = (await readFile(shared, "utf8")).split("\n");
  const loader = lines.find((line) => line.includes(`"${action}": () =>`)) ?? "";
  const chunks = [...loader.matchAll(/\.e\((?:\/\*.*?\*\/ ?)?(\d+)\)/g)].map(([, id]) => `${id}.index.js`);
  return [
    path.join(ROOT, "actions", action, "dist", "index.js"),
    shared,
    ...chunks.map((chunk) => path.join(folder, chunk)),
  ];
}
