import { createRecord, readHistory, recordHistory, renderLine } from "@automation/core/history";
import type { Clock, HistoryStore } from "@automation/core/ports";
import { afterEach, describe, expect, it } from "@jest/globals";

const NOW = Date.parse("2026-12-01T12:00:00Z");
const RUNS = "v1/runs/2026/12";
const SHARD = `${RUNS}/01.jsonl`;
const QUERY = { streams: ["runs"], fromMs: NOW - 86_400_000, untilMs: NOW } as const;

/** The record of a run with this number. */
export function runRecord(number: number) {
  const run = {
    id: String(number),
    attempt: 1,
    workflow: "sync",
    repository: "acme/automation",
    event: null,
  };
  return createRecord("runs", { run, atMs: NOW }, "0", { repos_scanned: number });
}

/** Always the same moment; sleeping takes a fifth of its time: writers that wait must really get out of each other's way. */
const hastyClock: Clock = {
  now: () => NOW,
  sleep: (durationMs) => new Promise((resolve) => setTimeout(resolve, durationMs / 5)),
};

/** What the recording is given in these tests. */
export function recordOptions() {
  return { clock: hastyClock, random: Math.random, message: "Record a run" };
}

/**
 * Tests what every place for a history must do.
 *
 * @param start gives a store without a history, which may be asked for more stores of the same place
 * @param writers how many write at once
 */
export function describeHistoryStore(
  name: string,
  start: () => Promise<{ readonly connect: () => HistoryStore; readonly stop: () => Promise<void> }>,
  writers: readonly number[],
): void {
  let running: Awaited<ReturnType<typeof start>>;

  const begin = async () => {
    running = await start();
    return running.connect();
  };
  const texts = async (store: HistoryStore, path: string) => {
    const snapshot = await store.open([path.slice(0, path.lastIndexOf("/"))]);
    return (await snapshot.read([path])).get(path);
  };

  describe(`a history in ${name}`, () => {
    afterEach(() => running.stop());

    it("is not there before something is written", async () => {
      const snapshot = await (await begin()).open([RUNS, "v1"]);

      expect(snapshot.exists).toBe(false);
      expect(snapshot.files).toEqual([]);
      expect(await snapshot.read([SHARD])).toEqual(new Map());
    });

    it("is read as it was written, and lists what lies in the folders that are asked for", async () => {
      const store = await begin();
      const odd = "ä \u2028 \u{1F600}\nlast line without an end";
      const first = await store.open([RUNS]);
      const files = new Map([
        [SHARD, odd],
        [`${RUNS}/02.jsonl`, ""],
        ["v1/health/2026/12/01.jsonl", "x"],
      ]);

      const result = await first.write(files, "Begin");

      const snapshot = await store.open([RUNS, "v1/none"]);
      expect(result.status).toBe("written");
      expect(snapshot.exists).toBe(true);
      expect(snapshot.files.map(({ path, size }) => ({ path, size }))).toEqual([
        { path: SHARD, size: Buffer.byteLength(odd) },
        { path: `${RUNS}/02.jsonl`, size: 0 },
      ]);
      expect(await snapshot.read([SHARD, `${RUNS}/02.jsonl`, "v1/none/a"])).toEqual(
        new Map([
          [SHARD, odd],
          [`${RUNS}/02.jsonl`, ""],
        ]),
      );
    });

    it("is written only by a writer that saw it as it is: the first time, and later", async () => {
      const store = await begin();
      const [one, other] = [await store.open([RUNS]), await store.open([RUNS])];
      await one.write(new Map([[SHARD, "one\n"]]), "One");

      const late = await other.write(new Map([[SHARD, "other\n"]]), "Other");
      const [next, slow] = [await store.open([RUNS]), await store.open([RUNS])];
      await Promise.all([next.read([SHARD]), slow.read([SHARD])]);
      const written = await next.write(new Map([[SHARD, "one\ntwo\n"]]), "Next");
      const later = await slow.write(new Map([[SHARD, "one\nslow\n"]]), "Slow");

      expect({ late: late.status, written: written.status, later: later.status }).toEqual({
        late: "stale",
        written: "written",
        later: "stale",
      });
      expect(await texts(store, SHARD)).toBe("one\ntwo\n");
    });

    it("loses the files that are deleted, and no others", async () => {
      const store = await begin();
      const both = new Map([SHARD, `${RUNS}/02.jsonl`].map((path) => [path, "x"]));
      await (await store.open([RUNS])).write(both, "Begin");

      await (await store.open([RUNS])).write(new Map([[SHARD, null]]), "Delete");

      expect((await store.open([RUNS])).files.map(({ path }) => path)).toEqual([`${RUNS}/02.jsonl`]);
    });

    it("brings texts of many files, however long they are", async () => {
      const store = await begin();
      const long = renderLine(runRecord(1)).repeat(4_000);
      const files = new Map(Array.from({ length: 60 }, (_, day) => [`${RUNS}/${day}.txt`, `${day}\n`]));
      await (await store.open([])).write(files.set(SHARD, long), "Begin");

      const snapshot = await store.open([RUNS]);
      const read = await snapshot.read(snapshot.files.map(({ path }) => path));

      expect(read).toEqual(files);
    });

    it.each(writers)("keeps every line once when %d write at once", async (count) => {
      await begin();
      const numbers = Array.from({ length: count }, (_, number) => number + 1);

      const results = await Promise.all(
        numbers.map((number) => recordHistory(running.connect(), [runRecord(number)], recordOptions())),
      );

      const { records, damage } = await readHistory(running.connect(), QUERY);
      expect(results.map(({ status }) => status)).toEqual(numbers.map(() => "recorded"));
      expect(
        records
          .get("runs")
          ?.map(({ repos_scanned }) => repos_scanned)
          .toSorted((a, b) => Number(a) - Number(b)),
      ).toEqual(numbers);
      expect(damage.duplicate).toBe(0);
    });
  });
}
