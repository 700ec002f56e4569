import { randomUUID } from "node:crypto";
import { link, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import type { Clock } from "@automation/core/ports";

/** A holder that lives is done long before: a lock of this age is what a crash left. */
const ABANDONED_MS = 30_000;
const LONGEST_WAIT_MS = 5_000;
const POLL_MS = 20;

/** The right to write into a folder. */
export interface FolderLock {
  /** Whether it is still held: it is lost when it was held for too long. */
  isHeld(): Promise<boolean>;
  release(): Promise<void>;
}

/** Waits for the right to write; `null` when others hold it for five seconds. A lock that a crash left is taken away. */
export async function lockFolder(file: string, clock: Clock): Promise<FolderLock | null> {
  const token = randomUUID();
  for (let waitedMs = 0; waitedMs <= LONGEST_WAIT_MS; waitedMs += POLL_MS) {
    try {
      await writeFile(file, token, { flag: "wx" });
      const isHeld = async () => (await readFile(file, "utf8").catch(() => "")) === token;
      return {
        isHeld,
        release: async () => {
          if (await isHeld()) await rm(file, { force: true });
        },
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    if (await isAbandoned(file)) await takeAway(file);
    else await clock.sleep(POLL_MS);
  }
  return null;
}

/** The disk's own clock is asked: it wrote the time. */
async function isAbandoned(file: string): Promise<boolean> {
  try {
    return Date.now() - (await stat(file)).mtimeMs > ABANDONED_MS;
  } catch {
    return false;
  }
}

/** Of two that take it away at once, the second may get hold of a new lock, and puts it back. */
async function takeAway(file: string): Promise<void> {
  const aside = `${file}.${randomUUID()}`;
  try {
    await rename(file, aside);
  } catch {
    return;
  }
  if (!(await isAbandoned(aside))) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}
