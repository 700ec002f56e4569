import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, rename, rm, rmdir, stat, unlink, utimes } from "node:fs/promises";
import path from "node:path";
import type { Clock } from "@automation/core/ports";

/** A holder that lives is done long before: a lock of this age, in milliseconds, is what a crash left. */
export const ABANDONED_MS = 30_000;
const LONGEST_WAIT_MS = 5_000;
const POLL_MS = 20;
/** Far more than a writer needs that others are faster than each time. */
const MAX_TRIES = 2_000;
/** Nobody waits for so long: what is older was left by a crash. */
const FORGOTTEN_MS = 600_000;

const LOCK = ".lock";

/** The right to write into a folder, and the files that are to be written. */
export interface FolderLock {
  /** Whether it is still held: others take it away from who holds it for too long. */
  isHeld(): Promise<boolean>;
  /** Moves one of the files into its place; `false`, and nothing is moved, when the lock is not held any more. */
  place(index: number, target: string): Promise<boolean>;
  release(): Promise<void>;
}

/**
 * Waits for the right to write into `root`; `null` when others have it for five seconds.
 *
 * The lock is a folder, `.lock`, with the holder's files in it: its token, and the texts that it is going to write. It is
 * made elsewhere and moved to its name, which works only where no folder is, or an empty one. So a lock is taken away by
 * deleting the holder's files by their names, never a file of the next holder; and a holder that wakes too late finds the
 * files that it wants to place gone.
 *
 * @param texts what will be written, known before
 * @param abandonedMs age from which on a lock is taken away
 */
export async function lockFolder(
  root: string,
  texts: readonly string[],
  clock: Clock,
  abandonedMs = ABANDONED_MS,
): Promise<FolderLock | null> {
  const token = randomUUID();
  const [waiting, lock] = [path.join(root, `${LOCK}.${token}`), path.join(root, LOCK)];
  try {
    await prepare(waiting, token, texts);
    for (let tries = 0, waitedMs = 0; tries < MAX_TRIES && waitedMs <= LONGEST_WAIT_MS; tries += 1) {
      if (await isMoved(waiting, lock)) return await hold(root, token, texts.length);
      if (await isCleared(lock, abandonedMs)) continue;
      await clock.sleep(POLL_MS);
      waitedMs += POLL_MS;
    }
    return null;
  } finally {
    await rm(waiting, { recursive: true, force: true });
  }
}

async function prepare(folder: string, token: string, texts: readonly string[]): Promise<void> {
  await mkdir(folder);
  for (const [index, text] of texts.entries()) {
    const handle = await open(path.join(folder, `${token}.${index}`), "wx");
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
  await (await open(path.join(folder, token), "wx")).close();
}

/** Windows refuses with EPERM or EACCES what others refuse with ENOTEMPTY or EEXIST; ENOTDIR: a file has the name. */
const OCCUPIED = new Set(["ENOTEMPTY", "EEXIST", "EPERM", "EACCES", "ENOTDIR"]);

async function isMoved(waiting: string, lock: string): Promise<boolean> {
  try {
    await rename(waiting, lock);
    return true;
  } catch (error) {
    if (OCCUPIED.has(codeOf(error))) return false;
    throw error;
  }
}

async function hold(root: string, token: string, count: number): Promise<FolderLock> {
  const lock = path.join(root, LOCK);
  const mine = path.join(lock, token);
  // From now on the time counts, not from when it began to wait.
  await utimes(mine, new Date(), new Date()).catch(() => undefined);
  await removeForgotten(root);
  return {
    isHeld: async () => (await ageOf(mine)) !== null,
    place: async (index, target) => {
      try {
        await rename(`${mine}.${index}`, target);
        return true;
      } catch (error) {
        if (codeOf(error) === "ENOENT") return false;
        throw error;
      }
    },
    release: async () => {
      for (let index = 0; index < count; index += 1) await removeFile(`${mine}.${index}`);
      await removeFile(mine);
      await removeIfEmpty(lock);
    },
  };
}

/** Clears away a lock that a crash left; `false` when somebody holds it. */
async function isCleared(lock: string, abandonedMs: number): Promise<boolean> {
  const names = await readdir(lock).catch((error: unknown) => codeOf(error));
  if (names === "ENOENT") return true;
  // A file of this name is no lock of ours: removing it never removes a folder.
  const files = typeof names === "string" ? [lock] : names.map((name) => path.join(lock, name));
  const ages = await Promise.all(files.map(ageOf));
  if (ages.some((ageMs) => ageMs !== null && ageMs <= abandonedMs)) return false;
  for (const file of files) await removeFile(file);
  await removeIfEmpty(lock);
  return true;
}

/** What writers left that died while they waited. */
async function removeForgotten(root: string): Promise<void> {
  for (const name of await readdir(root)) {
    const folder = path.join(root, name);
    if (!name.startsWith(`${LOCK}.`) || ((await ageOf(folder)) ?? 0) <= FORGOTTEN_MS) continue;
    await rm(folder, { recursive: true, force: true });
  }
}

/** In milliseconds; the disk's own time. `null` for what is not there. */
async function ageOf(file: string): Promise<number | null> {
  try {
    return Date.now() - (await stat(file)).mtimeMs;
  } catch {
    return null;
  }
}

async function removeFile(file: string): Promise<void> {
  await unlink(file).catch(() => undefined);
}

async function removeIfEmpty(folder: string): Promise<void> {
  await rmdir(folder).catch(() => undefined);
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? "";
}
