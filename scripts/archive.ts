/**
 * Makes what GitHub makes for a runner: an archive of the repository without what `.gitattributes` leaves out.
 *
 * `node scripts/archive.ts` prints its size.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ROOT } from "./repository.ts";

/** An archive of the working tree as it is, committed or not. */
export interface WorkingTreeArchive {
  /** The name of the tree in git. */
  readonly tree: string;
  /** Bytes as a runner downloads them. */
  readonly compressedBytes: number;
  /** Bytes on the runner's disk. */
  readonly unpackedBytes: number;
}

/** Measures the archive of the working tree, and unpacks it into `target` where one is named. */
export function archiveWorkingTree(target?: string): WorkingTreeArchive {
  const tree = writeTree();
  const archive = (format: string): Buffer =>
    git(["archive", "--worktree-attributes", `--format=${format}`, tree]);
  const unpacked = archive("tar");
  if (target !== undefined) execFileSync("tar", ["-xf", "-", "-C", target], { input: unpacked });
  return { tree, compressedBytes: archive("tar.gz").byteLength, unpackedBytes: unpacked.byteLength };
}

/** Writes the working tree as a tree of git, by way of an index of its own. */
function writeTree(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "automation-index-"));
  try {
    const index = { GIT_INDEX_FILE: path.join(folder, "index") };
    git(["read-tree", "HEAD"], index);
    git(["add", "--all"], index);
    return git(["write-tree"], index).toString().trim();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function git(args: readonly string[], variables: NodeJS.ProcessEnv = {}): Buffer {
  const env = { ...process.env, ...variables };
  return execFileSync("git", args, { cwd: ROOT, env, maxBuffer: Number.POSITIVE_INFINITY });
}

if (import.meta.main) {
  const { compressedBytes, unpackedBytes } = archiveWorkingTree();
  const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(2);
  console.log(`${megabytes(compressedBytes)} MB to download, ${megabytes(unpackedBytes)} MB unpacked`);
}
