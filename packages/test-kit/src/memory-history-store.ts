import { createHash } from "node:crypto";
import type { HistorySnapshot, HistoryStore, HistoryWrite } from "@automation/core/ports";

/** What happens to the next write. */
export type WriteFault = "stale" | "lost" | "refused";

/** A history in memory, with writers that other writers get in the way of. */
export class MemoryHistoryStore implements HistoryStore {
  readonly place = "memory";
  /** Texts by path; `null` before the first write. */
  files: ReadonlyMap<string, string> | null = null;
  /** How often something was written. */
  writes = 0;
  /** Texts that were read. */
  reads = 0;
  /** What happens to the next writes, in order; `undefined` for nothing. */
  readonly faults: (WriteFault | undefined)[] = [];
  /** Which of the next looks see the history as it was before the last write, in order: a replica that lags. */
  readonly lags: boolean[] = [];
  #commit = "";
  #before: ReadonlyMap<string, string> | null = null;

  async open(folders: readonly string[]): Promise<HistorySnapshot> {
    const files = this.lags.shift() === true ? this.#before : this.files;
    const listed = [...(files ?? [])]
      .filter(([path]) => folders.includes(path.slice(0, path.lastIndexOf("/"))))
      .map(([path, text]) => ({ path, size: Buffer.byteLength(text) }))
      .toSorted((a, b) => (a.path < b.path ? -1 : 1));
    return {
      exists: files !== null,
      files: listed,
      read: async (paths) => {
        this.reads += paths.length;
        return new Map(
          paths.flatMap((path) => {
            const text = files?.get(path);
            return text === undefined ? [] : [[path, text] as const];
          }),
        );
      },
      write: async (changes) => this.#write(files, changes),
    };
  }

  #write(
    before: ReadonlyMap<string, string> | null,
    changes: ReadonlyMap<string, string | null>,
  ): HistoryWrite {
    const fault = this.faults.shift();
    if (fault === "refused") return { status: "refused", message: "The history may not be written." };
    if (fault === "stale" || this.files !== before) return { status: "stale" };
    const files = new Map(before);
    for (const [path, text] of changes) {
      if (text === null) files.delete(path);
      else files.set(path, text);
    }
    this.#before = this.files;
    this.files = files;
    this.writes += 1;
    this.#commit = createHash("sha1")
      .update(this.#commit)
      .update(JSON.stringify([...changes]))
      .digest("hex");
    return fault === "lost" ? { status: "stale" } : { status: "written", commit: this.#commit };
  }
}
