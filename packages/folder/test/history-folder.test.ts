import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readHistory, recordHistory } from "@automation/core/history";
import type { Clock } from "@automation/core/ports";
import { describeHistoryStore, recordOptions, runRecord } from "@automation/test-kit/history-store-contract";
import { afterAll, describe, expect, it } from "@jest/globals";
import { lockFolder } from "../src/folder-lock.ts";
import { createHistoryFolder } from "../src/history-folder.ts";

const scratch = mkdtempSync(join(tmpdir(), "automation-history-"));
let folders = 0;
const clock: Clock = { now: Date.now, sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)) };

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function newRoot(): string {
  folders += 1;
  return join(scratch, String(folders), "history");
}

describeHistoryStore("a folder", async () => {
  const root = newRoot();
  return { connect: () => createHistoryFolder(root, clock), stop: async () => undefined };
}, [12, 24]);

/** Leaves the lock of somebody who wrote so long ago. */
function leaveLock(root: string, ageMs: number) {
  const lock = join(root, ".lock");
  mkdirSync(lock, { recursive: true });
  const then = new Date(Date.now() - ageMs);
  for (const name of ["somebody", "somebody.0"]) {
    writeFileSync(join(lock, name), "half a shard");
    utimesSync(join(lock, name), then, then);
  }
}

describe("a folder", () => {
  const now = Date.parse("2026-12-01T12:00:00Z");
  const query = { streams: ["runs"], fromMs: now, untilMs: now } as const;

  it("is written again after a crash that left its lock and half of a file", async () => {
    const root = newRoot();
    mkdirSync(join(root, "v1/runs/2026/12"), { recursive: true });
    leaveLock(root, 60_000);
    writeFileSync(join(root, "v1/runs/2026/12/.01.jsonl.half"), '{"v":1');

    const result = await recordHistory(createHistoryFolder(root, clock), [runRecord(1)], recordOptions());

    const { records, damage } = await readHistory(createHistoryFolder(root, clock), query);
    expect(result.status).toBe("recorded");
    expect(records.get("runs")).toHaveLength(1);
    expect(damage.foreign).toBe(0);
    expect(readdirSync(root)).toEqual(["v1"]);
  });

  it("waits for a writer that lives, and leaves it alone", async () => {
    const root = newRoot();
    leaveLock(root, 0);
    let sleptMs = 0;
    const patient: Clock = {
      now: Date.now,
      sleep: async (durationMs) => {
        sleptMs += durationMs;
      },
    };
    const snapshot = await createHistoryFolder(root, patient).open([]);

    const result = await snapshot.write(new Map([["v1/a", "x"]]), "Write");

    expect(result).toEqual({ status: "stale" });
    expect(sleptMs).toBeGreaterThanOrEqual(5_000);
    expect(readdirSync(root)).toEqual([".lock"]);
  });

  it("is written again where a file has the name of the lock, once that is old", async () => {
    const root = newRoot();
    mkdirSync(root, { recursive: true });
    writeFileSync(join(root, ".lock"), "somebody");
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(join(root, ".lock"), longAgo, longAgo);

    const result = await recordHistory(createHistoryFolder(root, clock), [runRecord(1)], recordOptions());

    expect(result.status).toBe("recorded");
    expect(readdirSync(root)).toEqual(["v1"]);
  });

  it("loses what writers left that died while they waited, once that is old", async () => {
    const root = newRoot();
    const [old, young] = [join(root, ".lock.old"), join(root, ".lock.young")];
    for (const waiting of [old, young]) mkdirSync(waiting, { recursive: true });
    const longAgo = new Date(Date.now() - 3_600_000);
    utimesSync(old, longAgo, longAgo);

    await recordHistory(createHistoryFolder(root, clock), [runRecord(1)], recordOptions());

    expect(readdirSync(root)).toEqual([".lock.young", "v1"]);
  });

  it.each([0, 1, 3])(
    "keeps every line once while writers that live lose their locks after %d ms to each other",
    async (abandonedMs) => {
      const root = newRoot();
      const numbers = Array.from({ length: 24 }, (_, number) => number + 1);

      const results = await Promise.all(
        numbers.map((number) =>
          recordHistory(createHistoryFolder(root, clock, abandonedMs), [runRecord(number)], recordOptions()),
        ),
      );

      const { records, damage } = await readHistory(createHistoryFolder(root, clock), query);
      const kept = records.get("runs")?.map(({ repos_scanned }) => Number(repos_scanned)) ?? [];
      const recorded = numbers.filter((_, place) => results[place]?.status === "recorded");
      expect(kept.toSorted((a, b) => a - b)).toEqual(recorded);
      expect(recorded.length).toBeGreaterThan(0);
      expect(damage.duplicate).toBe(0);
    },
    60_000,
  );

  it("moves nothing into place for a writer that wakes after another took its lock away", async () => {
    const root = newRoot();
    mkdirSync(root, { recursive: true });
    const slow = await lockFolder(root, ["slow"], clock, 0);
    await clock.sleep(5);
    const next = await lockFolder(root, ["next"], clock, 0);

    const isPlaced = await slow?.place(0, join(root, "file"));

    expect({ isPlaced, slow: await slow?.isHeld(), next: await next?.isHeld() }).toEqual({
      isPlaced: false,
      slow: false,
      next: true,
    });
    await slow?.release();
    expect(await next?.place(0, join(root, "file"))).toBe(true);
    expect(readFileSync(join(root, "file"), "utf8")).toBe("next");
  });

  it("that cannot be made is a refusal that says where", async () => {
    const file = join(scratch, "a-file");
    writeFileSync(file, "");

    const result = await recordHistory(
      createHistoryFolder(join(file, "history"), clock),
      [runRecord(1)],
      recordOptions(),
    );

    expect(result).toMatchObject({ status: "refused", message: expect.stringContaining("a-file") });
  });
});
