import { RunMemory } from "./run-memory.ts";
import { readState, type StateKit, writeState } from "./state-file.ts";

/** What earlier runs left, and the means to leave something for the next. */
export interface KeptState {
  readonly memory: RunMemory;
  /** Writes what is known so far, unless that was done a moment ago. Never throws. */
  checkpoint(): Promise<void>;
  /** Writes everything at the end of the run. Never throws. */
  save(): Promise<void>;
}

/** Least time between two writings of a state of many megabytes. */
const CHECKPOINT_INTERVAL_MS = 30_000;

/** Opens the state; without a file nothing is remembered from run to run. */
export async function openState(file: string | undefined, kit: StateKit): Promise<KeptState> {
  const memory = new RunMemory(await readState(file, kit));
  let writtenAtMs = kit.clock.now();
  const write = async () => {
    if (file !== undefined) await writeState(file, memory.toState(), kit);
    writtenAtMs = kit.clock.now();
  };
  return {
    memory,
    save: write,
    checkpoint: async () => {
      if (kit.clock.now() - writtenAtMs >= CHECKPOINT_INTERVAL_MS) await write();
    },
  };
}
