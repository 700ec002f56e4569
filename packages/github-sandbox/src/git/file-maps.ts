import type { GitFileChange, GitTreeEntry } from "./backend.ts";
import { diffLines } from "./line-diff.ts";
import type { GitObjectStore } from "./objects.ts";
import { listTree, type TreeEdit } from "./tree-edit.ts";

/** Files of a tree by path; folders are left out. */
export type FileMap = ReadonlyMap<string, GitTreeEntry>;

export type FileMerge =
  /** What to change in our tree. */
  | { readonly status: "merged"; readonly edits: ReadonlyMap<string, TreeEdit> }
  | { readonly status: "conflict"; readonly paths: readonly string[] };

/** git looks for a NUL in this many bytes to tell a binary file. */
const BINARY_PROBE_BYTES = 8000;

export async function readFileMap(store: GitObjectStore, treeOid: string): Promise<FileMap> {
  const entries = (await listTree(store, treeOid, true)) ?? [];
  return new Map(entries.filter((entry) => entry.type !== "tree").map((entry) => [entry.path, entry]));
}

/**
 * Merges file by file: a file that only one side changed is taken from there. A file that both changed, each in
 * its way, is a conflict, wherever in it the changes are: stricter than git, which would merge distant lines.
 */
export function mergeFileMaps(base: FileMap, ours: FileMap, theirs: FileMap): FileMerge {
  const edits = new Map<string, TreeEdit>();
  const conflicts: string[] = [];
  for (const path of new Set([...base.keys(), ...ours.keys(), ...theirs.keys()])) {
    const before = base.get(path);
    const our = ours.get(path);
    const their = theirs.get(path);
    if (isSame(our, their) || isSame(before, their)) continue;
    if (!isSame(before, our) || isBlocked(path, ours)) conflicts.push(path);
    else edits.set(path, their === undefined ? null : { oid: their.oid, mode: their.mode });
  }
  return conflicts.length > 0
    ? { status: "conflict", paths: conflicts.toSorted() }
    : { status: "merged", edits };
}

/** Files that differ; a removed and an added file of the same content are one renamed file. */
export async function diffFileMaps(
  store: GitObjectStore,
  before: FileMap,
  after: FileMap,
): Promise<readonly GitFileChange[]> {
  const removed = new Map([...before].filter(([path]) => !after.has(path)));
  const changes: GitFileChange[] = [];
  for (const [path, entry] of after) {
    const same = before.get(path);
    if (isSame(same, entry)) continue;
    const source = same ?? [...removed.values()].find((old) => isSame(old, entry));
    if (source !== undefined && same === undefined) removed.delete(source.path);
    changes.push(await describeChange(store, source, entry));
  }
  for (const entry of removed.values()) changes.push(await describeChange(store, entry, undefined));
  return changes.sort((left, right) => Buffer.compare(Buffer.from(left.path), Buffer.from(right.path)));
}

async function describeChange(
  store: GitObjectStore,
  before: GitTreeEntry | undefined,
  after: GitTreeEntry | undefined,
): Promise<GitFileChange> {
  const [from, to] = [await readText(store, before), await readText(store, after)];
  const isText = from !== null && to !== null;
  const diff = isText ? diffLines(from, to) : { additions: 0, deletions: 0, patch: null };
  const isRenamed = before !== undefined && after !== undefined && before.path !== after.path;
  return {
    path: (after ?? before)?.path ?? "",
    previousPath: isRenamed ? before.path : null,
    status: isRenamed ? "renamed" : statusOf(before, after),
    blobOid: (after ?? before)?.oid ?? "",
    ...diff,
  };
}

function statusOf(
  before: GitTreeEntry | undefined,
  after: GitTreeEntry | undefined,
): GitFileChange["status"] {
  if (before === undefined) return "added";
  if (after === undefined) return "removed";
  return before.oid === after.oid ? "changed" : "modified";
}

/** `null` for a binary file; nothing for a file that is not there. */
async function readText(store: GitObjectStore, entry: GitTreeEntry | undefined): Promise<string | null> {
  if (entry === undefined) return "";
  const content = (await store.readObject(entry.oid))?.content ?? Buffer.alloc(0);
  return content.subarray(0, BINARY_PROBE_BYTES).includes(0) ? null : content.toString("utf8");
}

function isSame(left: GitTreeEntry | undefined, right: GitTreeEntry | undefined): boolean {
  return left?.oid === right?.oid && left?.mode === right?.mode;
}

/** A file cannot be placed where the other side has a folder, nor in a folder that is a file there. */
function isBlocked(path: string, files: FileMap): boolean {
  const parts = path.split("/");
  return (
    parts.some((_, length) => length > 0 && files.has(parts.slice(0, length).join("/"))) ||
    [...files.keys()].some((other) => other.startsWith(`${path}/`))
  );
}
