import { hash } from "node:crypto";
import type { GitCommit, GitSignature, GitTag } from "./backend.ts";

export type GitObjectType = "commit" | "tree" | "blob" | "tag";

export interface GitObject {
  readonly oid: string;
  readonly type: GitObjectType;
  readonly content: Buffer;
}

/** Where objects are read and written; writing one that is there already changes nothing. */
export interface GitObjectStore {
  readObject(oid: string): Promise<GitObject | null>;
  /** Gives the name of the object. */
  writeObject(type: GitObjectType, content: Uint8Array): Promise<string>;
}

/** One line of a tree object. `name` has no slash. */
export interface TreeItem {
  readonly mode: string;
  readonly name: string;
  readonly oid: string;
}

export const TREE_MODE = "40000";

/** Bytes of an object as git hashes and stores them. */
export function frameObject(type: GitObjectType, content: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
}

/** Name of an object: the SHA-1 of its framed bytes. */
export function objectId(framed: Uint8Array): string {
  return hash("sha1", framed, "hex");
}

/** A commit's content. The message is kept as it is, without a newline added. */
export function encodeCommit(commit: Omit<GitCommit, "oid">): Buffer {
  const lines = [
    `tree ${commit.treeOid}`,
    ...commit.parentOids.map((oid) => `parent ${oid}`),
    `author ${formatSignature(commit.author)}`,
    `committer ${formatSignature(commit.committer)}`,
  ];
  return Buffer.from(`${lines.join("\n")}\n\n${commit.message}`);
}

/** Reads a commit's content; headers that the sandbox has no use for (signatures, encodings) are left out. */
export function decodeCommit(oid: string, content: Buffer): GitCommit {
  const { headers, header, message } = splitHeaders(content);
  return {
    oid,
    treeOid: header("tree"),
    parentOids: headers
      .filter((line) => line.startsWith("parent "))
      .map((line) => line.slice("parent ".length)),
    author: parseSignature(header("author")),
    committer: parseSignature(header("committer")),
    message,
  };
}

/** The lines before the first empty one, and the text after it. */
function splitHeaders(content: Buffer) {
  const text = content.toString("utf8");
  const end = text.indexOf("\n\n");
  const headers = text.slice(0, end === -1 ? text.length : end).split("\n");
  const header = (key: string) =>
    headers.find((line) => line.startsWith(`${key} `))?.slice(key.length + 1) ?? "";
  return { headers, header, message: end === -1 ? "" : text.slice(end + 2) };
}

/** A tag's content. The message is kept as it is. */
export function encodeTag(tag: Omit<GitTag, "oid">): Buffer {
  const lines = [
    `object ${tag.objectOid}`,
    `type ${tag.objectType}`,
    `tag ${tag.name}`,
    `tagger ${formatSignature(tag.tagger)}`,
  ];
  return Buffer.from(`${lines.join("\n")}\n\n${tag.message}`);
}

export function decodeTag(oid: string, content: Buffer): GitTag {
  const { header, message } = splitHeaders(content);
  return {
    oid,
    name: header("tag"),
    objectOid: header("object"),
    objectType: header("type") as GitTag["objectType"],
    tagger: parseSignature(header("tagger")),
    message,
  };
}

/** A tree's content: sorted by bytes, a folder as if its name ended with a slash. */
export function encodeTree(items: readonly TreeItem[]): Buffer {
  const sortKey = (item: TreeItem) => Buffer.from(item.mode === TREE_MODE ? `${item.name}/` : item.name);
  const sorted = items
    .map((item) => ({ item, key: sortKey(item) }))
    .sort((left, right) => Buffer.compare(left.key, right.key));
  return Buffer.concat(
    sorted.flatMap(({ item }) => [Buffer.from(`${item.mode} ${item.name}\0`), Buffer.from(item.oid, "hex")]),
  );
}

export function decodeTree(content: Buffer): readonly TreeItem[] {
  const items: TreeItem[] = [];
  for (let at = 0; at < content.length; ) {
    const space = content.indexOf(0x20, at);
    const zero = content.indexOf(0, space);
    items.push({
      mode: content.toString("latin1", at, space),
      name: content.toString("utf8", space + 1, zero),
      oid: content.toString("hex", zero + 1, zero + 21),
    });
    at = zero + 21;
  }
  return items;
}

/** `Ada <ada@example.org> 1700000000 +0000`, without the characters that git gives a meaning there. */
export function formatSignature(signature: GitSignature): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: git strips exactly these from names.
  const plain = (text: string) => text.replace(/[<>\n\u0000]/g, "").trim();
  return `${plain(signature.name)} <${plain(signature.email)}> ${Math.floor(signature.timestamp)} +0000`;
}

function parseSignature(text: string): GitSignature {
  const match = /^(.*?) ?<([^>]*)> (-?\d+)/.exec(text);
  return { name: match?.[1] ?? "", email: match?.[2] ?? "", timestamp: Number(match?.[3] ?? 0) };
}
