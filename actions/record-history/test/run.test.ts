import { ConfigError } from "@automation/core/errors";
import { createRecord } from "@automation/core/history";
import { JumpingClock } from "@automation/test-kit/fake-clock";
import { MemoryHistoryStore } from "@automation/test-kit/memory-history-store";
import { RecordingLogger } from "@automation/test-kit/recording-logger";
import { expect, it } from "@jest/globals";
import { run } from "../src/run.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const NOW = Date.parse("2026-12-01T12:00:00Z");

function record(number: number, atMs: number) {
  const run = {
    id: String(number),
    attempt: 1,
    workflow: "sync",
    repository: "acme/automation",
    event: null,
  };
  return createRecord("runs", { run, atMs }, "0", {});
}

function dependencies(store: MemoryHistoryStore, nowMs = NOW) {
  return { store, clock: new JumpingClock(nowMs), random: () => 0.5, logger: new RecordingLogger() };
}

it("deletes old records with the first record of a day, once a week", async () => {
  const store = new MemoryHistoryStore();
  const old = record(1, NOW - 50 * DAY_MS);
  await run([old, record(2, NOW - DAY_MS)], 30, dependencies(store, NOW - DAY_MS));
  const paths = () => [...(store.files?.keys() ?? [])].filter((path) => path.includes("runs"));
  const before = paths();

  await run([record(3, NOW)], 30, dependencies(store));

  expect(before).toContain("v1/runs/2026/10/12.jsonl");
  expect(paths()).toEqual(["v1/runs/2026/11/30.jsonl", "v1/runs/2026/12/01.jsonl"]);
});

it("says that the records wait when the history cannot be read or written, and never throws for it", async () => {
  const refused = new MemoryHistoryStore();
  refused.faults.push("refused");
  const unreadable = new MemoryHistoryStore();
  unreadable.open = async () => {
    throw new ConfigError([{ message: "The history cannot be read: EACCES." }]);
  };

  for (const store of [refused, unreadable]) {
    expect(await run([record(1, NOW)], 30, dependencies(store))).toMatchObject({ added: 0, isSpilled: true });
  }
});
