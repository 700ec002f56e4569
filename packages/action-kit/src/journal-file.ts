import { type FileHandle, mkdir, open } from "node:fs/promises";
import path from "node:path";
import { ConfigError } from "@automation/core/errors";
import type { JournalSink } from "@automation/core/journal";
import { errorCode, requireInWorkspace } from "./workspace.ts";

/**
 * A file of the workspace that lines are added to, one after the other, whoever else adds lines to it. It is made by the
 * first line. Throws `ConfigError` when a line cannot be written.
 */
export function openJournalFile(workspace: string, file: string): JournalSink {
  let isBegun = false;
  let last: Promise<unknown> = Promise.resolve();

  const write = async (line: string, isDurable: boolean): Promise<void> => {
    try {
      const handle = await openForAppending(requireInWorkspace(workspace, file));
      try {
        const isTorn = !isBegun && (await endsInLine(handle));
        await handle.appendFile(`${isTorn ? "\n" : ""}${line}\n`, "utf8");
        isBegun = true;
        if (isDurable) await handle.datasync();
      } finally {
        await handle.close();
      }
    } catch (error) {
      if (error instanceof ConfigError) throw error;
      const message = `The journal cannot be written (${errorCode(error)}), so the write that it announces was not made.`;
      throw new ConfigError([{ file, message }]);
    }
  };

  return {
    append: (line, isDurable) => {
      const written = last.then(() => write(line, isDurable));
      last = written.catch(() => undefined);
      return written;
    },
  };
}

async function openForAppending(absolute: string): Promise<FileHandle> {
  await mkdir(path.dirname(absolute), { recursive: true });
  return open(absolute, "a+");
}

/** Whether the last line has no end: a crash tore it, and the next one needs a line of its own. */
async function endsInLine(handle: FileHandle): Promise<boolean> {
  const { size } = await handle.stat();
  if (size === 0) return false;
  const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer.toString("utf8") !== "\n";
}
