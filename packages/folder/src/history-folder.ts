import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, stat } from "node:fs/promises";
import path from "node:path";
import { ConfigError } from "@automation/core/errors";
import type { Clock, HistoryFile, HistorySnapshot, HistoryStore, HistoryWrite } from "@automation/core/ports";
import { ABANDONED_MS, type FolderLock, lockFolder } from "./folder-lock.ts";

/** What a snapshot knows of the files that it listed and read. */
interface Known {
  readonly sizes: ReadonlyMap<string, number>;
  /** Digests of texts, by path: a long history is not held in memory. */
  readonly digests: Map<string, string>;
}

/**
 * Keeps a history in a folder of the disk, one file for each shard. Writers of several processes wait for each other.
 * Each file is replaced as a whole: a crash leaves the old one or the new one.
 *
 * @param root absolute path; made with the first write
 * @param abandonedMs age from which on the lock of another writer is taken for what a crash left, in milliseconds; a
 *   writer that is only slow writes again
 */
export function createHistoryFolder(root: string, clock: Clock, abandonedMs = ABANDONED_MS): HistoryStore {
  return {
    place: `the folder ${root}`,
    open: async (folders) => {
      const files = (
        await Promise.all([...new Set(folders)].map((folder) => listFolder(root, folder)))
      ).flat();
      const known: Known = {
        sizes: new Map(files.map(({ path: file, size }) => [file, size])),
        digests: new Map(),
      };
      return {
        exists: await isThere(path.join(root, "v1")),
        files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
        read: async (paths) => {
          const texts = new Map<string, string>();
          for (const file of paths) {
            const text = known.sizes.has(file) ? await readText(root, file) : null;
            if (text === null) continue;
            known.digests.set(file, digest(text));
            texts.set(file, text);
          }
          return texts;
        },
        write: (changes) =>
          writeAll(root, known, changes, (texts) => lockFolder(root, texts, clock, abandonedMs)),
      } satisfies HistorySnapshot;
    },
  };
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}

async function listFolder(root: string, folder: string): Promise<readonly HistoryFile[]> {
  const names = await readdir(path.join(root, folder)).catch(orNothing<string[]>([]));
  const files = await Promise.all(
    // What begins with a dot is being written, or was when something crashed.
    names
      .filter((name) => !name.startsWith("."))
      .map(async (name) => {
        const found = await stat(path.join(root, folder, name)).catch(orNothing(null));
        return found?.isFile() ? { path: `${folder}/${name}`, size: found.size } : null;
      }),
  );
  return files.filter((file) => file !== null);
}

async function readText(root: string, file: string): Promise<string | null> {
  return readFile(path.join(root, file), "utf8").catch(orNothing(null));
}

async function isThere(file: string): Promise<boolean> {
  return (await stat(file).catch(orNothing(null))) !== null;
}

/** Stands for what is not there; whatever else keeps a file from being read is the user's to fix. */
function orNothing<T>(nothing: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return nothing;
    throw new ConfigError([{ message: `The history cannot be read: ${error.code ?? error.message}.` }]);
  };
}

async function writeAll(
  root: string,
  known: Known,
  changes: ReadonlyMap<string, string | null>,
  lockWith: (texts: readonly string[]) => Promise<FolderLock | null>,
): Promise<HistoryWrite> {
  try {
    await mkdir(root, { recursive: true });
    const texts = [...changes].filter((change): change is [string, string] => change[1] !== null);
    const lock = await lockWith(texts.map(([, text]) => text));
    if (lock === null) return { status: "stale" };
    try {
      return (await isWritten(root, known, changes, texts, lock))
        ? { status: "written", commit: null }
        : { status: "stale" };
    } finally {
      await lock.release();
    }
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    const why = (error as NodeJS.ErrnoException).code ?? String(error);
    return { status: "refused", message: `The history cannot be written into ${root}: ${why}.` };
  }
}

/** Writes while the lock is held; `false` when something is not as it was read, or the lock was lost. */
async function isWritten(
  root: string,
  known: Known,
  changes: ReadonlyMap<string, string | null>,
  texts: readonly (readonly [string, string])[],
  lock: FolderLock,
): Promise<boolean> {
  for (const file of changes.keys()) {
    if (!(await isUnchanged(root, known, file))) return false;
  }
  for (const [index, [file]] of texts.entries()) {
    const target = path.join(root, file);
    await mkdir(path.dirname(target), { recursive: true });
    if (!(await lock.place(index, target))) return false;
  }
  for (const [file, text] of changes) {
    if (text !== null) continue;
    if (!(await lock.isHeld())) return false;
    await rm(path.join(root, file), { force: true });
  }
  return true;
}

async function isUnchanged(root: string, { sizes, digests }: Known, file: string): Promise<boolean> {
  const text = await readText(root, file);
  if (!sizes.has(file)) return text === null;
  const before = digests.get(file);
  if (text === null) return false;
  return before === undefined ? Buffer.byteLength(text) === sizes.get(file) : digest(text) === before;
}
