import type { GitTreeEntry } from "../../git/backend.ts";
import { type GraphqlContext, readGit } from "../../graphql/context.ts";
import { nodeId } from "../../state/node-ids.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { findEntry } from "./files.ts";

const ABBREVIATED_LENGTH = 7;

/** GitHub cuts `Blob.text` after this many bytes and says so: https://github.com/sveltia/sveltia-cms/issues/950 */
const MAXIMUM_TEXT_BYTES = 512_000;

/**
 * A `Tree` with its entries.
 *
 * @param folder where it is in its repository, as far as the query tells
 */
export function treeNode(
  context: GraphqlContext,
  repository: RepositoryRecord,
  oid: string,
  folder = "",
): object {
  return {
    ...gitObject(context, repository, "Tree", oid),
    entries: async () => {
      const entries = (await readGit(context, repository).readTree(oid, false)) ?? [];
      return entries.map((entry) =>
        treeEntryNode(context, repository, { ...entry, path: join(folder, entry.path) }),
      );
    },
  };
}

/** A `Blob`. Its bytes are read only when they are asked for. */
function blobNode(context: GraphqlContext, repository: RepositoryRecord, oid: string): object {
  let reading: Promise<Buffer> | undefined;
  const read = (): Promise<Buffer> => {
    reading ??= readGit(context, repository)
      .readBlob(oid)
      .then((bytes) => Buffer.from(bytes ?? []));
    return reading;
  };
  return {
    ...gitObject(context, repository, "Blob", oid),
    byteSize: async () => (await read()).length,
    isBinary: async () => (await read()).includes(0),
    isTruncated: async () => (await read()).length > MAXIMUM_TEXT_BYTES,
    text: async () => {
      const bytes = await read();
      return bytes.includes(0) ? null : bytes.subarray(0, MAXIMUM_TEXT_BYTES).toString("utf8");
    },
  };
}

function join(folder: string, name: string): string {
  return folder === "" ? name : `${folder}/${name}`;
}

/** A `TreeEntry`. */
function treeEntryNode(context: GraphqlContext, repository: RepositoryRecord, entry: GitTreeEntry): object {
  const { oid, path, type } = entry;
  return {
    __typename: "TreeEntry",
    name: path.split("/").at(-1) ?? "",
    oid,
    path,
    size: entry.size ?? 0,
    type,
    object: () => {
      if (type === "tree") return treeNode(context, repository, oid, path);
      // A submodule's commit is in another repository.
      return type === "blob" ? blobNode(context, repository, oid) : null;
    },
  };
}

/** The `TreeEntry` at a path of a tree; `null` where there is nothing. */
export async function findTreeEntryNode(
  context: GraphqlContext,
  repository: RepositoryRecord,
  treeOid: string,
  path: string,
): Promise<object | null> {
  const entry = await findEntry(readGit(context, repository), treeOid, path);
  return entry === null ? null : treeEntryNode(context, repository, entry);
}

/** The `Tree` or `Blob` with this name; `null` where there is none. */
export async function findObjectNode(
  context: GraphqlContext,
  repository: RepositoryRecord,
  oid: string,
): Promise<object | null> {
  const git = readGit(context, repository);
  if ((await git.readTree(oid, false)) !== null) return treeNode(context, repository, oid);
  return (await git.readBlob(oid)) === null ? null : blobNode(context, repository, oid);
}

/** The members that every object of git has. */
export function gitObject(
  { links }: GraphqlContext,
  repository: RepositoryRecord,
  type: "Commit" | "Tree" | "Blob",
  oid: string,
): object {
  return {
    __typename: type,
    id: nodeId(type, repository.id, oid),
    oid,
    abbreviatedOid: oid.slice(0, ABBREVIATED_LENGTH),
    commitUrl: links.page(repository, `/commit/${oid}`),
  };
}
