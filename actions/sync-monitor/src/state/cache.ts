import type { ActionKit, CacheResult } from "@automation/action-kit";
import type { CreateDigest } from "@automation/core/memory";
import { RunMemory } from "./run-memory.ts";
import { readState, type StateKit, writeState } from "./state-file.ts";

/** What the cache needs of the runner. */
type CacheKit = Pick<ActionKit, "restoreFile" | "keepFile">;

/** What earlier runs left, and how to leave something for the next. */
export interface Cache {
  readonly memory: RunMemory;
  /** Writes what is known so far, unless that was done a moment ago. Never throws. */
  checkpoint(): Promise<void>;
  /** Writes everything at the end of the run. Never throws. */
  save(): Promise<void>;
}

/** Minimum interval between two writes of a state of many megabytes. */
const CHECKPOINT_INTERVAL_MS = 30_000;

/**
 * Opens the state: the newest that the cache of GitHub Actions holds, else what stands in the workspace. Without a file
 * nothing is remembered from run to run.
 *
 * @param scope tells apart what different ecosystems keep
 * @param createDigest keyed by the ecosystem
 */
export async function openCache(
  file: string | undefined,
  scope: string,
  createDigest: CreateDigest,
  kit: StateKit & CacheKit,
): Promise<Cache> {
  const prefix = `sync-state-v1-${scope}-`;
  const { id, attempt } = kit.runner.identity;
  const key = `${prefix}${id ?? "0"}-${attempt ?? 1}`;
  const restored = file === undefined ? null : await kit.restoreFile(file, key, prefix);
  if (restored !== null) explain(restored, kit);
  const { state, isChanged } = await readState(file, createDigest, kit);
  const memory = new RunMemory(state);
  if (isChanged) memory.discard("its digest differs from its content");
  let writtenAtMs = kit.clock.now();
  const write = async () => {
    const isWritten = file !== undefined && (await writeState(file, memory.toState(), createDigest, kit));
    writtenAtMs = kit.clock.now();
    return isWritten ? file : undefined;
  };
  return {
    memory,
    save: async () => {
      const written = await write();
      // A key for each run: one that exists cannot be written again, and deleting needs a permission.
      // A service that failed before is not waited for again.
      if (written === undefined || !memory.isWorthKeeping || restored?.status === "failed") return;
      explain(await kit.keepFile(written, key), kit);
    },
    checkpoint: async () => {
      if (kit.clock.now() - writtenAtMs >= CHECKPOINT_INTERVAL_MS) await write();
    },
  };
}

/** Says in the debug log what became of the file; of what went wrong a reader of the run hears too. */
function explain(result: CacheResult, { logger }: StateKit): void {
  if (result.status === "done") logger.debug(`State: ${result.key}`);
  if (result.status === "failed") logger.notice(`${result.message}. The next run may cost more calls.`);
}
