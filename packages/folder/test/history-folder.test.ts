import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readHistory, recordHistory } from "@automation/core/history";
import type { Clock } from "@automation/core/ports";
import { describeHistoryStore, recordOptions, runRecord } from "@automation/test-kit/history-store-contract";
import { afterAll, describe, expect, it } from "@jest/globals";
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

describe("a folder", () => {
  const now = Date.parse("2026-12-01T12:00:00Z");
  const query = { streams: ["runs"], fromMs: now, untilMs: now } as const;

  it("is written again after a crash that left its lock and half of a file", async () => {
    const root = newRoot();
    mkdirSync(join(root, "v1/runs/2026/12"), { recursive: true });
    writeFileSync(join(root, ".lock"), "somebody");
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(join(root, ".lock"), longAgo, longAgo);
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
    mkdirSync(root, { recursive: true });
    writeFileSync(join(root, ".lock"), "somebody");
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
