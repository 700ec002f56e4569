import type { GitRepository, GitSignature, GitTreeEntry } from "../../git/backend.ts";
import { type Domain, openGit } from "../../state/domain.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { notFound, type Refusal, refuse, validationFailed } from "../../state/refusal.ts";
import { moveRefs } from "../refs/refs.ts";

/** The entry at a path of a tree; the tree itself for an empty path. `null` when nothing is there. */
export async function findEntry(
  git: GitRepository,
  treeOid: string,
  path: string,
): Promise<GitTreeEntry | null> {
  let entry: GitTreeEntry = { mode: "040000", type: "tree", oid: treeOid, path: "" };
  for (const part of path.split("/").filter((name) => name !== "")) {
    const entries = entry.type === "tree" ? await git.readTree(entry.oid, false) : null;
    const next = entries?.find((candidate) => candidate.path === part);
    if (next === undefined) {
      return null;
    }
    entry = { ...next, path: entry.path === "" ? part : `${entry.path}/${part}` };
  }
  return entry;
}

export interface FileWrite {
  readonly path: string;
  /** `null` deletes the file. */
  readonly content: Uint8Array | null;
  readonly message: string;
  readonly branch: string;
  /** Blob that the file must be now; `undefined`: the file must not be there. */
  readonly expectedOid: string | undefined;
  readonly author: GitSignature;
  readonly committer: GitSignature;
  readonly actor: string;
}

/**
 * Writes or deletes one file with one commit on a branch, and gives the commit's oid. The first file of an empty
 * repository makes its default branch.
 */
export async function writeFile(
  domain: Domain,
  repository: RepositoryRecord,
  write: FileWrite,
): Promise<string | Refusal> {
  const git = openGit(domain, repository);
  const ref = `refs/heads/${write.branch}`;
  const before = await git.readRef(ref);
  const isFirst = before === null && (await git.listRefs("refs/heads/")).length === 0;
  if (before === null && !(isFirst && write.branch === repository.defaultBranch)) {
    return notFound(`Branch ${write.branch} not found`);
  }
  const treeOid = before === null ? null : ((await git.readCommit(before))?.treeOid ?? null);
  const entry = treeOid === null ? null : await findEntry(git, treeOid, write.path);
  const refusal = refuseWrite(write, entry);
  if (refusal !== null) {
    return refusal;
  }
  const oid = await git.commitTree({
    treeOid: await git.writeTree(treeOid, [
      {
        path: write.path,
        mode: entry?.type === "blob" ? entry.mode : "100644",
        oid: write.content === null ? null : await git.writeBlob(write.content),
      },
    ]),
    parentOids: before === null ? [] : [before],
    author: write.author,
    committer: write.committer,
    message: write.message,
  });
  const move = await moveRefs(
    domain,
    repository,
    [{ name: ref, before, after: oid, force: false }],
    write.actor,
  );
  if (move.status === "updated") {
    return oid;
  }
  return move.reason === "protected"
    ? refuse(409, "Could not update file: Changes must be made through a pull request.")
    : refuse(409, `is at ${await git.readRef(ref)} but expected ${before}`);
}

/** GitHub's answers to a file that is not what the writer takes it for. */
function refuseWrite({ path, content, expectedOid }: FileWrite, entry: GitTreeEntry | null): Refusal | null {
  if (path === "" || path.split("/").some((part) => ["", ".", "..", ".git"].includes(part))) {
    return validationFailed({
      resource: "Commit",
      field: "path",
      code: "custom",
      message: `path contains a malformed path component`,
    });
  }
  if (content === null && entry?.type !== "blob") {
    return notFound();
  }
  if (entry?.type === "tree") {
    return validationFailed({
      resource: "Commit",
      field: "path",
      code: "custom",
      message: "path exists as a directory",
    });
  }
  if (entry !== null && expectedOid === undefined) {
    return refuse(422, `Invalid request.\n\n"sha" wasn't supplied.`);
  }
  if (expectedOid !== undefined && entry?.oid !== expectedOid) {
    return refuse(409, `${path} does not match ${expectedOid}`);
  }
  return null;
}
