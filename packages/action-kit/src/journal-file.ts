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
  let opened: Promise<FileHandle> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const write = async (line: string, isDurable: boolean): Promise<void> => {
    try {
      opened ??= openForAppending(requireInWorkspace(workspace, file));
      const handle = await opened;
      await handle.appendFile(`${line}\n`, "utf8");
      if (isDurable) await handle.datasync();
    } catch (error) {
      if (error instanceof ConfigError) throw error;
      opened = undefined;
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

/** A line that a crash tore gets an end, so that the next one begins on a line of its own. */
async function openForAppending(absolute: string): Promise<FileHandle> {
  await mkdir(path.dirname(absolute), { recursive: true });
  const handle = await open(absolute, "a+");
  const { size } = await handle.stat();
  if (size === 0) return handle;
  const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
  if (buffer.toString("utf8") !== "\n") await handle.appendFile("\n");
  return handle;
}
