import { JumpingClock } from "@automation/test-kit/fake-clock";
import { MemoryHistoryStore } from "@automation/test-kit/memory-history-store";
import { describe, expect, it } from "@jest/globals";
import type { HistoryRecord } from "../../src/history/history-record.ts";
import { findFailing } from "../../src/history/history-summary.ts";
import { findSince, LONGEST_LOOK_MS } from "../../src/history/lasting.ts";
import { lookBack } from "../../src/history/look-back.ts";
import { recordHistory } from "../../src/history/record-history.ts";
import { DAY_MS, NOW, record } from "./builders.ts";

const HOUR_MS = DAY_MS / 24;

async function keep(records: readonly HistoryRecord[]): Promise<MemoryHistoryStore> {
  const store = new MemoryHistoryStore();
  await recordHistory(store, records, { clock: new JumpingClock(NOW), random: () => 0.5, message: "Record" });
  return store;
}

/** Runs every six hours for `days` days, in each of which a repository failed for the last `failingDays`. */
function runsWithFailure(days: number, failingDays: number): readonly HistoryRecord[] {
  return Array.from({ length: days * 4 }, (_, age) => {
    const atMs = NOW - age * 6 * HOUR_MS;
    const run = record(age, { repos_scanned: 1 }, { atMs });
    const well = { repository: "acme/web", status: "scanned" };
    const failed = { repository: "acme/api", status: "failed" };
    const repository = age < failingDays * 4 ? failed : well;
    return [run, record(age, repository, { stream: "repositories", atMs })];
  }).flat();
}

describe("what checks look back at", () => {
  it("is nothing before there is a history", async () => {
    expect(await lookBack(new MemoryHistoryStore(), NOW)).toBeNull();
  });

  it("is a month of runs, a week of health, and failures without the rest", async () => {
    const store = await keep([
      ...[1, 30, 40].map((days) => record(days, {}, { atMs: NOW - days * DAY_MS })),
      ...[1, 7, 9].map((days) => record(days, {}, { stream: "health", atMs: NOW - days * DAY_MS })),
      record(1, { status: "scanned" }, { stream: "repositories", atMs: NOW }),
      record(2, { status: "failed" }, { stream: "repositories", atMs: NOW }),
    ]);

    const look = await lookBack(store, NOW);

    expect(look).toMatchObject({ place: "memory", lines: 6, damage: { unreadable: 0, duplicate: 0 } });
    expect([look?.runs.length, look?.health.length, look?.failures.length]).toEqual([2, 2, 1]);
    const sizes = [...(store.files ?? [])].map(([, text]) => text.length);
    expect(look?.bytes).toBe(sizes.reduce((sum, size) => sum + size, 0));
  });

  it.each([
    ["ends early", 1, 1],
    ["has lasted for longer than is read at first", 7, 7],
    ["has lasted since the first run", 20, 20],
    ["has lasted for longer than is read at all", 40, 32],
  ])("knows when a failure began that %s", async (_case, failingDays, knownDays) => {
    const look = await lookBack(await keep(runsWithFailure(Math.max(20, failingDays), failingDays)), NOW);

    const [failing] = findFailing(look?.runs ?? [], look?.failures ?? []);

    const days = (NOW - (failing?.sinceMs ?? 0)) / DAY_MS;
    expect(days).toBeGreaterThan(Math.min(knownDays, 31) - 0.5);
    expect(days).toBeLessThanOrEqual(knownDays);
  });

  it("counts lines that cannot be read", async () => {
    const store = await keep([record(1)]);
    const damaged = [...(store.files ?? [])].map(
      ([path, text]) => [path, path.includes("/runs/") ? `${text}what?\n` : text] as const,
    );
    store.files = new Map(damaged);

    expect(await lookBack(store, NOW)).toMatchObject({ lines: 2, damage: { unreadable: 1 } });
  });
});

describe("since when something is so", () => {
  it.each([
    ["now only", 0, 0],
    ["for three steps", 3, 3],
    ["for longer than is looked back", 9999, 14 * 24],
  ])("is found when it is so %s", (_case, hours, found) => {
    const isSo = (atMs: number) => NOW - atMs <= hours * HOUR_MS;

    expect((NOW - findSince(isSo, NOW, HOUR_MS)) / HOUR_MS).toBe(found);
    expect(found * HOUR_MS).toBeLessThanOrEqual(LONGEST_LOOK_MS);
  });
});
