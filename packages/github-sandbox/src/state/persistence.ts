import { existsSync, readFileSync } from "node:fs";
import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { STATE_VERSION, Store, type StoreData } from "./store.ts";

const FILE = "state.json";

/** The state that a directory holds, or a fresh one. Throws a `RangeError` for a state of another version's shape. */
export function loadStore(directory: string): Store {
  const path = join(directory, FILE);
  if (!existsSync(path)) {
    return new Store();
  }
  const data = JSON.parse(readFileSync(path, "utf8")) as StoreData;
  if (data.version !== STATE_VERSION) {
    throw new RangeError(
      `${path} was written by another version of the sandbox. Remove ${directory} and seed it again.`,
    );
  }
  return new Store(data);
}

/** Writes the state beside the repositories: whole or not at all, one write at a time, the newest state last. */
export class StateFile {
  readonly #path: string;
  readonly #store: () => Store;
  #writing: Promise<void> | null = null;
  #isWanted = false;

  constructor(directory: string, store: () => Store) {
    this.#path = join(directory, FILE);
    this.#store = store;
  }

  /** Asks for a write; those that are asked for while one runs become one. */
  save(): void {
    this.#isWanted = true;
    this.#writing ??= this.#write().finally(() => {
      this.#writing = null;
    });
  }

  /** Resolves when everything that was asked for is on disk. */
  async flush(): Promise<void> {
    await this.#writing;
  }

  async #write(): Promise<void> {
    while (this.#isWanted) {
      this.#isWanted = false;
      const temporary = `${this.#path}.new`;
      await writeFile(temporary, JSON.stringify(this.#store().toData()));
      await rename(temporary, this.#path);
    }
  }
}
