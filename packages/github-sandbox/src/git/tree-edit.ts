import type { GitSignature, GitTreeEdit, GitTreeEntry } from "./backend.ts";
import { GitError } from "./git-process.ts";
import {
  decodeTree,
  encodeCommit,
  encodeTree,
  type GitObjectStore,
  TREE_MODE,
  type TreeItem,
} from "./objects.ts";

/** What becomes of one path; `null` deletes it. Without a mode a file keeps its own, a new one gets 100644. */
export type TreeEdit = { readonly oid: string; readonly mode?: string } | null;

export interface CommitOptions {
  readonly parentOids: readonly string[];
  readonly message: string;
  readonly author: GitSignature;
  /** Default: the author. */
  readonly committer?: GitSignature;
}

const FILE_MODE = "100644";
const FORBIDDEN_PARTS = new Set(["", ".", "..", ".git"]);

/** Writes a commit with the given tree. Gives its oid. */
export function writeCommitObject(
  store: GitObjectStore,
  treeOid: string,
  options: CommitOptions,
): Promise<string> {
  const { parentOids, message, author, committer = author } = options;
  const content = encodeCommit({ treeOid, parentOids, message, author, committer });
  return store.writeObject("commit", content);
}

/** Writes the files as blobs and gives the edits that put them in a tree. */
export async function writeFiles(
  store: GitObjectStore,
  files: Readonly<Record<string, string | Uint8Array | null>>,
): Promise<ReadonlyMap<string, TreeEdit>> {
  const edits = new Map<string, TreeEdit>();
  for (const [path, content] of Object.entries(files)) {
    refuseBadPath(path);
    const bytes = typeof content === "string" ? Buffer.from(content) : content;
    edits.set(path, bytes === null ? null : { oid: await store.writeObject("blob", bytes) });
  }
  return edits;
}

/** Writes the tree that comes of applying edits to another one (`null`: the empty tree). Empty folders vanish. */
export async function editTree(
  store: GitObjectStore,
  treeOid: string | null,
  edits: ReadonlyMap<string, TreeEdit>,
): Promise<string> {
  return (await editFolder(store, treeOid, edits)) ?? store.writeObject("tree", new Uint8Array());
}

/** Writes the tree that comes of putting entries of any kind into another one (`null`: the empty tree). */
export function placeEntries(
  store: GitObjectStore,
  treeOid: string | null,
  entries: readonly GitTreeEdit[],
): Promise<string> {
  const edits = entries.map(({ path, mode, oid }): [string, TreeEdit] => {
    refuseBadPath(path);
    return [path, oid === null ? null : { oid, mode: mode.replace(/^0/, "") }];
  });
  return editTree(store, treeOid, new Map(edits));
}

function refuseBadPath(path: string): void {
  if (path.split("/").some((part) => FORBIDDEN_PARTS.has(part) || part.includes("\0"))) {
    throw new GitError(`"${path}" cannot be a path in a git tree.`);
  }
}

async function editFolder(
  store: GitObjectStore,
  treeOid: string | null,
  edits: ReadonlyMap<string, TreeEdit>,
): Promise<string | null> {
  const items = new Map((await readItems(store, treeOid)).map((item) => [item.name, item]));
  const deeper = new Map<string, Map<string, TreeEdit>>();
  for (const [path, edit] of edits) {
    const slash = path.indexOf("/");
    if (slash === -1) placeFile(items, path, edit);
    else {
      const name = path.slice(0, slash);
      const folder = deeper.get(name) ?? new Map<string, TreeEdit>();
      deeper.set(name, folder.set(path.slice(slash + 1), edit));
    }
  }
  for (const [name, folderEdits] of deeper) {
    const item = items.get(name);
    const oid = await editFolder(store, item?.mode === TREE_MODE ? item.oid : null, folderEdits);
    if (oid !== null) items.set(name, { mode: TREE_MODE, name, oid });
    else if (item?.mode === TREE_MODE) items.delete(name);
  }
  return items.size === 0 ? null : store.writeObject("tree", encodeTree([...items.values()]));
}

function placeFile(items: Map<string, TreeItem>, name: string, edit: TreeEdit): void {
  if (edit === null) {
    items.delete(name);
    return;
  }
  const before = items.get(name);
  const kept = before === undefined || before.mode === TREE_MODE ? FILE_MODE : before.mode;
  items.set(name, { mode: edit.mode ?? kept, name, oid: edit.oid });
}

async function readItems(store: GitObjectStore, treeOid: string | null): Promise<readonly TreeItem[]> {
  if (treeOid === null) return [];
  const object = await store.readObject(treeOid);
  if (object?.type !== "tree") throw new GitError(`There is no tree ${treeOid}.`);
  return decodeTree(object.content);
}

/** Entries of a tree, folders before what is in them; `null` when there is no such tree. */
export async function listTree(
  store: GitObjectStore,
  treeOid: string,
  recursive: boolean,
  prefix = "",
): Promise<readonly GitTreeEntry[] | null> {
  const object = await store.readObject(treeOid);
  if (object?.type !== "tree") return null;
  const entries: GitTreeEntry[] = [];
  for (const { mode, name, oid } of decodeTree(object.content)) {
    const path = `${prefix}${name}`;
    if (mode === TREE_MODE) {
      entries.push({ mode: "040000", type: "tree", oid, path });
      if (recursive) entries.push(...((await listTree(store, oid, true, `${path}/`)) ?? []));
    } else if (mode === "160000") entries.push({ mode, type: "commit", oid, path });
    else {
      const size = (await store.readObject(oid))?.content.length ?? 0;
      entries.push({ mode, type: "blob", oid, path, size });
    }
  }
  return entries;
}
