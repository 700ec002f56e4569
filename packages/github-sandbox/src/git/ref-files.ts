import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isValidRefName } from "./ref-name.ts";

const OID = /^[0-9a-f]{40}$/;
/** How many symbolic refs in a row git follows. */
const MAX_SYMBOLIC_DEPTH = 5;

/**
 * Every ref of a bare repository, by full name, read from its files: about 50 times faster than a git process,
 * and never stale. Loose files are read before packed ones: git packs a ref before it deletes the file, so the
 * other order could miss it.
 */
export function readRefFiles(gitDir: string): ReadonlyMap<string, string> {
  const loose = new Map<string, string>();
  collectLooseRefs(gitDir, "refs", loose);
  const refs = readPackedRefs(gitDir);
  for (const [name, content] of loose) {
    const oid = OID.test(content) ? content : followSymbolicRef(gitDir, content);
    if (oid !== null) refs.set(name, oid);
  }
  return refs;
}

/** What one full ref name points at, or `null`. */
export function readRefFile(gitDir: string, name: string): string | null {
  return isValidRefName(name) ? readRefAt(gitDir, name, 0) : null;
}

/** Full name of the branch that `HEAD` stands for, or `null` when it is detached. */
export function readHeadName(gitDir: string): string | null {
  const content = readText(join(gitDir, "HEAD"))?.trim();
  return content?.startsWith("ref: ") ? content.slice("ref: ".length).trim() : null;
}

function readRefAt(gitDir: string, name: string, depth: number): string | null {
  const content = readText(join(gitDir, name))?.trim();
  if (content === undefined || content === "") return readPackedRefs(gitDir).get(name) ?? null;
  return OID.test(content) ? content : followSymbolicRef(gitDir, content, depth);
}

function followSymbolicRef(gitDir: string, content: string, depth = 0): string | null {
  if (!content.startsWith("ref: ") || depth >= MAX_SYMBOLIC_DEPTH) return null;
  return readRefAt(gitDir, content.slice("ref: ".length).trim(), depth + 1);
}

function collectLooseRefs(gitDir: string, folder: string, into: Map<string, string>): void {
  for (const entry of readFolder(join(gitDir, folder))) {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) collectLooseRefs(gitDir, name, into);
    else if (!entry.name.endsWith(".lock")) {
      const content = readText(join(gitDir, name))?.trim();
      if (content !== undefined && content !== "") into.set(name, content);
    }
  }
}

function readPackedRefs(gitDir: string): Map<string, string> {
  const refs = new Map<string, string>();
  for (const line of (readText(join(gitDir, "packed-refs")) ?? "").split("\n")) {
    const oid = line.slice(0, 40);
    if (line[40] === " " && OID.test(oid)) refs.set(line.slice(41), oid);
  }
  return refs;
}

/** Files come and go while git works: what is not there is not an error. A folder in place of a file is none either. */
function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (isAbsence(error)) return undefined;
    throw error;
  }
}

function readFolder(path: string) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    if (isAbsence(error)) return [];
    throw error;
  }
}

function isAbsence(error: unknown): boolean {
  // No `instanceof`: a test runner's Error is another than Node's own.
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return code === "ENOENT" || code === "EISDIR" || code === "ENOTDIR" || code === "ENAMETOOLONG";
}
