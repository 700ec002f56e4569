import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./repository.ts";

const NOT_SOURCES = /(^|\/)(node_modules|dist|out|generated)\//;

/** TypeScript files below a folder of this repository, as paths of the repository, in alphabetical order. */
export function listTypeScript(folder: string): readonly string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((name) => path.posix.join(folder, name.replaceAll(path.sep, "/")))
    .filter((file) => file.endsWith(".ts") && !NOT_SOURCES.test(file))
    .sort();
}

/** What a file imports and re-exports, types and lazy imports included: packages by name, files as paths of the repository. */
export function listImports(file: string): readonly string[] {
  const text = readFileSync(path.join(ROOT, file), "utf8");
  return [...text.matchAll(/\b(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(([, target = ""]) =>
    target.startsWith(".") ? path.posix.join(path.posix.dirname(file), target) : target,
  );
}
