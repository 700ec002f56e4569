import type { Clock } from "../ports/clock.ts";
import type { HistorySnapshot, HistoryStore } from "../ports/history-store.ts";
import type { Random } from "../ports/random.ts";
import { appendRecords, groupRecords, type RecordGroup } from "./append-records.ts";
import type { HistoryRecord } from "./history-record.ts";
import { FIRST_WAIT_MS, LONGEST_WAIT_MS, MAX_ATTEMPTS } from "./record-history.ts";
import { foldersOf, parseShardPath } from "./shard-path.ts";
import { readStateFile, renderStateFile, STATE_FOLDER, statePathsIn } from "./state-file.ts";

/** One change of a section of the state. */
export interface StateChange<Result> {
  /** Its name: one concept, one section. */
  readonly section: string;
  /**
   * What becomes of it. Called again, on what is there then, when somebody else wrote meanwhile: what it did before may
   * have been written.
   *
   * @param value as it is; `undefined` where there is none
   */
  apply(value: unknown): {
    /** The new value; `undefined` leaves the section as it is. */
    readonly value: unknown;
    readonly result: Result;
  };
}

/** What changing came to. */
export type StateChangeResult<Result> =
  | {
      readonly status: "changed" | "unchanged";
      readonly result: Result;
      /** What a person should read about the state that was there. */
      readonly problem: string | null;
    }
  /** Nothing was written: it is refused, or other writers were faster each time. */
  | { readonly status: "refused" | "contended"; readonly message: string; readonly result: Result };

/** What changing needs. */
export interface StateChangeOptions {
  readonly clock: Clock;
  readonly random: Random;
  /** What the commit says. */
  readonly message: string;
  /** Records that are written in the same commit. Those that the history has already are left out. */
  readonly records?: readonly HistoryRecord[];
}

/**
 * Changes one section of `v1/state.json`, and adds records in the same commit: a compare and swap, as recording is. Other
 * sections stay as they are. Throws what the store throws when it cannot be read.
 */
export async function changeState<Result>(
  store: HistoryStore,
  change: StateChange<Result>,
  { clock, random, message, records = [] }: StateChangeOptions,
): Promise<StateChangeResult<Result>> {
  const groups = groupRecords(records);
  const folders = [
    ...new Set([STATE_FOLDER, ...groups.flatMap(({ stream, day }) => foldersOf([stream], [day]))]),
  ];
  for (let attempt = 1; ; attempt += 1) {
    const snapshot = await store.open(folders);
    const paths = snapshot.files.map(({ path }) => path);
    const { sections, path, kept, problem } = readStateFile(await snapshot.read(statePathsIn(paths)));
    const { value, result } = change.apply(sections[change.section]);
    const files = new Map(await append(snapshot, groups));
    // What a person should read is said once: the next one finds a state that is well.
    if (value !== undefined || problem !== null) {
      for (const [name, text] of kept) files.set(name, text);
      files.set(
        path,
        renderStateFile(value === undefined ? sections : { ...sections, [change.section]: value }),
      );
    }
    if (files.size === 0) return { status: "unchanged", result, problem };
    const written = await snapshot.write(files, message);
    if (written.status === "written") return { status: "changed", result, problem };
    if (written.status === "refused") return { ...written, result };
    if (attempt >= MAX_ATTEMPTS) {
      const why = `Other writers were faster ${MAX_ATTEMPTS} times.`;
      return { status: "contended", message: `${store.place} could not be written: ${why}`, result };
    }
    // Full jitter: writers that collided once must not collide again.
    await clock.sleep(random() * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempt));
  }
}

/** Texts of the shards that change. A day's parts are read whole: what an earlier attempt added may be in any. */
async function append(
  snapshot: HistorySnapshot,
  groups: readonly RecordGroup[],
): Promise<ReadonlyMap<string, string>> {
  if (groups.length === 0) return new Map();
  const parts = snapshot.files.flatMap(({ path }) => {
    const shard = parseShardPath(path);
    const isWanted = groups.some(({ stream, day }) => shard?.stream === stream && shard.day === day);
    return shard !== null && isWanted ? [{ ...shard, path }] : [];
  });
  const texts = await snapshot.read(parts.map(({ path }) => path));
  const plan = appendRecords(groups, ({ stream, day }) => {
    const own = parts
      .filter((part) => part.stream === stream && part.day === day)
      .toSorted((a, b) => a.part - b.part);
    return { last: own.at(-1)?.part ?? 0, texts: own.map(({ path }) => texts.get(path) ?? "") };
  });
  return plan.files;
}
