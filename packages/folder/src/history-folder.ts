import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { ConfigError } from "@automation/core/errors";
import type { Clock, HistoryFile, HistorySnapshot, HistoryStore, HistoryWrite } from "@automation/core/ports";
import { lockFolder } from "./folder-lock.ts";

/** What a snapshot knows of the files that it listed and read. */
interface Known {
  readonly sizes: ReadonlyMap<string, number>;
  readonly texts: Map<string, string>;
}

/**
 * Keeps a history in a folder of the disk, one file for each shard. Writers of several processes wait for each other.
 * Each file is replaced as a whole: a crash leaves the old one or the new one.
 *
 * @param root absolute path; made with the first write
 */
export function createHistoryFolder(root: string, clock: Clock): HistoryStore {
  return {
    place: `the folder ${root}`,
    open: async (folders) => {
      const files = (
        await Promise.all([...new Set(folders)].map((folder) => listFolder(root, folder)))
      ).flat();
      const known: Known = {
        sizes: new Map(files.map(({ path: file, size }) => [file, size])),
        texts: new Map(),
      };
      return {
        exists: await isThere(path.join(root, "v1")),
        files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
        read: async (paths) => {
          for (const file of paths) {
            const text = known.sizes.has(file) ? await readText(root, file) : null;
            if (text !== null) known.texts.set(file, text);
          }
          return new Map(paths.flatMap((file) => pair(file, known.texts.get(file))));
        },
        write: (changes) => writeAll(root, clock, known, changes),
      } satisfies HistorySnapshot;
    },
  };
}

function pair(file: string, text: string | undefined): readonly (readonly [string, string])[] {
  return text === undefined ? [] : [[file, text]];
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
  clock: Clock,
  known: Known,
  changes: ReadonlyMap<string, string | null>,
): Promise<HistoryWrite> {
  try {
    await mkdir(root, { recursive: true });
    const lock = await lockFolder(path.join(root, ".lock"), clock);
    if (lock === null) return { status: "stale" };
    try {
      for (const file of changes.keys()) {
        if (!(await isUnchanged(root, known, file))) return { status: "stale" };
      }
      for (const [file, text] of changes) {
        if (!(await lock.isHeld())) return { status: "stale" };
        await replaceFile(path.join(root, file), text);
      }
      return { status: "written", commit: null };
    } finally {
      await lock.release();
    }
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    const why = (error as NodeJS.ErrnoException).code ?? String(error);
    return { status: "refused", message: `The history cannot be written into ${root}: ${why}.` };
  }
}

async function isUnchanged(root: string, { sizes, texts }: Known, file: string): Promise<boolean> {
  const text = await readText(root, file);
  if (!sizes.has(file)) return text === null;
  const before = texts.get(file);
  return before === undefined
    ? text !== null && Buffer.byteLength(text) === sizes.get(file)
    : text === before;
}

async function replaceFile(file: string, text: string | null): Promise<void> {
  if (text === null) {
    await rm(file, { force: true });
    return;
  }
  await mkdir(path.dirname(file), { recursive: true });
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}`);
  try {
    const handle = await open(temporary, "wx");
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}
