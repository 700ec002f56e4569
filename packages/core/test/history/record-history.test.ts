import { JumpingClock } from "@automation/test-kit/fake-clock";
import { MemoryHistoryStore } from "@automation/test-kit/memory-history-store";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { compactHistory, DEFAULT_RETENTION, isCompactionDue } from "../../src/history/compact-history.ts";
import { HISTORY_STREAMS, type HistoryRecord } from "../../src/history/history-record.ts";
import { readHistory } from "../../src/history/read-history.ts";
import { recordHistory } from "../../src/history/record-history.ts";
import { readRollup } from "../../src/history/rollup.ts";
import { ROLLUP_PATH } from "../../src/history/shard-path.ts";
import type { HistoryStore } from "../../src/ports/history-store.ts";
import { DAY_MS, NOW, record } from "./builders.ts";

const options = (clock = new JumpingClock(NOW)) => ({ clock, random: () => 0.5, message: "Record" });

async function readAll(store: MemoryHistoryStore) {
  const query = { streams: HISTORY_STREAMS, fromMs: NOW - 400 * DAY_MS, untilMs: NOW + 400 * DAY_MS };
  const { records, damage } = await readHistory(store, query);
  return { damage, records: [...records.values()].flat() };
}

const byId = (records: readonly HistoryRecord[]) => records.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** Records as runs write them, some of them told twice. */
const someRecords = fc.array(
  fc.record({
    number: fc.nat(30),
    stream: fc.constantFrom("runs", "health", "repositories", "incidents" as const),
    days: fc.integer({ min: -40, max: 1 }),
    text: fc.string({ unit: "grapheme", maxLength: 40 }),
  }),
  { maxLength: 40 },
);

function build(parts: readonly { number: number; stream: string; days: number; text: string }[]) {
  const made = parts.map(({ number, stream, days, text }) =>
    record(
      number,
      { text },
      { stream: stream as (typeof HISTORY_STREAMS)[number], atMs: NOW + days * DAY_MS },
    ),
  );
  // What tells the same has the same identifier, and another day's would be another record.
  return [...new Map(made.map((one) => [one.id, one])).values()];
}

describe("what is read", () => {
  it("is what was written, however many writers write in whatever order", async () => {
    await fc.assert(
      fc.asyncProperty(
        someRecords,
        fc.integer({ min: 1, max: 8 }),
        fc.infiniteStream(fc.constantFrom(undefined, undefined, "stale" as const, "lost" as const)),
        fc.infiniteStream(fc.boolean()),
        fc.scheduler(),
        async (parts, writers, faults, lags, scheduler) => {
          const store = new MemoryHistoryStore();
          store.faults.push(...[...faults.take(10)]);
          store.lags.push(...[...lags.take(10)]);
          const records = build(parts);
          const shares = Array.from({ length: writers }, (_, writer) =>
            records.filter((_record, place) => place % writers === writer || place % 3 === 0),
          );
          const open = scheduler.scheduleFunction(store.open.bind(store));
          const interrupted = { place: "memory", open } as HistoryStore;

          const writing = Promise.all(shares.map((share) => recordHistory(interrupted, share, options())));
          await scheduler.waitFor(writing);

          store.lags.length = 0;
          const { records: found, damage } = await readAll(store);
          const known = found.map(({ scheduled_gap_seconds, ...rest }) => rest as HistoryRecord);
          expect(byId(known)).toEqual(byId(records));
          expect(damage).toEqual({ unreadable: 0, torn: 0, newer: 0, duplicate: 0, foreign: 0 });
        },
      ),
      { numRuns: 60 },
    );
  });

  it("is only what the query asks for", async () => {
    const store = new MemoryHistoryStore();
    const before = record(1, {}, { atMs: NOW - 1 });
    await recordHistory(store, [before, record(2), record(3, {}, { stream: "health" })], options());

    const { records } = await readHistory(store, { streams: ["runs"], fromMs: NOW, untilMs: NOW });

    expect(records).toEqual(new Map([["runs", [record(2)]]]));
  });

  it("counts files that are no shards, and says that there is no history yet", async () => {
    const store = new MemoryHistoryStore();
    const query = { streams: ["runs"], fromMs: NOW, untilMs: NOW } as const;
    const before = await readHistory(store, query);
    store.files = new Map([["v1/runs/2026/12/notes.txt", "hello"]]);

    const after = await readHistory(store, query);

    expect(before.exists).toBe(false);
    expect(after.exists).toBe(true);
    expect(after.damage.foreign).toBe(1);
    expect(after.bytes).toBe(5);
  });
});

describe("recording", () => {
  it("writes nothing for records that are there already", async () => {
    const store = new MemoryHistoryStore();
    await recordHistory(store, [record(1)], options());

    const again = await recordHistory(store, [record(1)], options());

    expect(again).toEqual({ status: "recorded", added: 0, commit: null, attempts: 1 });
    expect(store.writes).toBe(1);
  });

  it("finds what a lost write left, also when the shard has a further part by now", async () => {
    const store = new MemoryHistoryStore();
    const wide = (number: number) => record(number, { text: "x".repeat(60_000) });
    await recordHistory(store, [1, 2, 3, 4].map(wide), options());
    store.faults.push("lost");

    const result = await recordHistory(store, [5, 6, 7].map(wide), options());

    expect(result).toMatchObject({ status: "recorded", added: 0, attempts: 2 });
    expect((await readAll(store)).records).toHaveLength(7);
    expect((await readAll(store)).damage.duplicate).toBe(0);
  });

  it("gives up after fifteen attempts, and never waits longer than eight seconds", async () => {
    const store = new MemoryHistoryStore();
    store.faults.push(...Array(15).fill("stale"));
    const clock = new JumpingClock(NOW);

    const result = await recordHistory(store, [record(1)], { ...options(clock), random: () => 1 });

    expect(result.status).toBe("contended");
    expect(clock.now() - NOW).toBeLessThanOrEqual(14 * 8_000);
    expect(store.writes).toBe(0);
  });

  it("says why it is refused, and tries no more", async () => {
    const store = new MemoryHistoryStore();
    store.faults.push("refused");

    expect(await recordHistory(store, [record(1)], options())).toEqual({
      status: "refused",
      message: "The history may not be written.",
    });
  });

  it("tells how long before a run the run before began, over midnight too", async () => {
    const store = new MemoryHistoryStore();
    const run = (number: number, start_time: string) =>
      record(number, { start_time }, { atMs: Date.parse(start_time) + 60_000 });
    const at = (time: string) => options(new JumpingClock(Date.parse(time)));
    await recordHistory(store, [run(1, "2026-11-30T23:50:00Z")], at("2026-11-30T23:52:00Z"));
    await recordHistory(store, [run(2, "2026-12-01T00:20:00Z")], at("2026-12-01T00:22:00Z"));
    await recordHistory(store, [run(3, "2026-12-01T00:35:00Z")], at("2026-12-01T00:37:00Z"));

    const { records } = await readAll(store);

    expect(records.map(({ scheduled_gap_seconds }) => scheduled_gap_seconds)).toEqual([undefined, 1800, 900]);
  });

  it("counts the day before with the first record of a day, and only then", async () => {
    const store = new MemoryHistoryStore();
    const yesterday = { atMs: NOW - DAY_MS };
    const counted = { repos_scanned: 8, repos_failed: 2, success_rate: 70, duration_seconds: 30 };
    await recordHistory(store, [record(1, counted, yesterday)], options(new JumpingClock(NOW - DAY_MS)));
    await recordHistory(store, [record(2)], options());
    const rollup = readRollup(store.files?.get(ROLLUP_PATH));
    await recordHistory(store, [record(3)], options());

    expect(rollup?.days.get("2026-11-30")?.runs?.sums).toMatchObject({
      records: 1,
      attempted: 10,
      good: 7,
      duration_p90: 30,
    });
    expect(readRollup(store.files?.get(ROLLUP_PATH))).toEqual(rollup);
  });
});

describe("compaction", () => {
  it("throws away what is too old, keeps what it came to, and leaves the last two days as they are", async () => {
    const store = new MemoryHistoryStore();
    const days = [0, 1, 2, 179, 181, 200];
    await recordHistory(
      store,
      days.map((age) => record(age, {}, { atMs: NOW - age * DAY_MS })),
      options(),
    );

    const result = await compactHistory(store, DEFAULT_RETENTION, NOW);
    const again = await compactHistory(store, DEFAULT_RETENTION, NOW);

    expect(result).toMatchObject({ write: { status: "written" }, removed: 2, counted: 4 });
    expect((await readAll(store)).records).toHaveLength(4);
    const rollup = readRollup(store.files?.get(ROLLUP_PATH));
    expect([...(rollup?.days.keys() ?? [])].length).toBe(4);
    expect(again.write.status).toBe("unneeded");
    expect(rollup && isCompactionDue(rollup, NOW + 6 * DAY_MS)).toBe(false);
    expect(rollup && isCompactionDue(rollup, NOW + 7 * DAY_MS)).toBe(true);
  });

  it("counts a day anew that got a late record, and a rollup of another version from the shards", async () => {
    const store = new MemoryHistoryStore();
    const old = { atMs: NOW - 5 * DAY_MS };
    await recordHistory(store, [record(1, {}, old)], options());
    await compactHistory(store, DEFAULT_RETENTION, NOW);
    await recordHistory(store, [record(2, {}, old)], options());

    const late = await compactHistory(store, DEFAULT_RETENTION, NOW);
    store.files = new Map(store.files).set(ROLLUP_PATH, '{"v":2,"days":{}}');
    const anew = await compactHistory(store, DEFAULT_RETENTION, NOW);

    expect(late.counted).toBe(1);
    expect(anew.counted).toBe(1);
    const day = readRollup(store.files?.get(ROLLUP_PATH))?.days.get("2026-11-26");
    expect(day?.runs?.sums.records).toBe(2);
  });

  it("throws nothing away that somebody writes meanwhile", async () => {
    const store = new MemoryHistoryStore();
    await recordHistory(store, [record(1, {}, { atMs: NOW - 200 * DAY_MS })], options());
    store.faults.push("stale");

    expect((await compactHistory(store, DEFAULT_RETENTION, NOW)).write.status).toBe("stale");
    expect((await readAll(store)).records).toHaveLength(1);
  });
});
