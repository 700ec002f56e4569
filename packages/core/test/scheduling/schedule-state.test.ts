import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  DAY_MS,
  NO_SCHEDULE,
  readSchedule,
  recordScan,
  startRecord,
  storeSchedule,
} from "../../src/scheduling/index.ts";

const START = Date.UTC(2026, 0, 1);
const record = recordScan(
  startRecord(START),
  { scannedAtMs: START + 10 * DAY_MS, commitTimesMs: [START + DAY_MS, START + 3 * DAY_MS] },
  14,
);
const STATE = {
  records: new Map([["acme/api", record]]),
  lastRunMs: START + 11 * DAY_MS,
  carried: -3.5,
  callsPerRead: 0.04,
  unfinished: new Set(["acme/web"]),
};
const stored = JSON.parse(JSON.stringify(storeSchedule(STATE)));

describe("the state of the schedule", () => {
  it("reads what it wrote", () => {
    const read = readSchedule(stored).records.get("acme/api");

    expect(read?.lastScanMs).toBe(record.lastScanMs);
    expect(read?.lastPushMs).toBe(record.lastPushMs);
    expect(read?.counts).toEqual(record.counts);
    for (const name of ["pushes", "commits", "days", "close", "burst"] as const) {
      expect(read?.[name]).toBeCloseTo(record[name], 4);
    }
  });

  it("reads what the last run left beside the records", () => {
    const { records: _, ...rest } = STATE;

    expect(readSchedule(stored)).toMatchObject(rest);
  });

  it("writes what it read, byte for byte", () => {
    expect(JSON.stringify(storeSchedule(readSchedule(stored)))).toBe(JSON.stringify(stored));
  });

  it("writes a repository that never had a push", () => {
    const state = { ...NO_SCHEDULE, records: new Map([["acme/new", startRecord(START)]]) };

    expect(readSchedule(JSON.parse(JSON.stringify(storeSchedule(state))))).toEqual(state);
  });

  it.each([
    ["another version", { ...stored, version: 2 }],
    ["no version", { repositories: stored.repositories }],
    ["nothing", null],
    ["a list", []],
    ["a text", "schedule"],
  ])("takes a file with %s for empty", (_, file) => {
    expect(readSchedule(file)).toEqual(NO_SCHEDULE);
  });

  it.each([
    ["a wrong time", { last_scan: "yesterday" }],
    ["a last push that is no time", { last_push: 7 }],
    ["a number below zero", { seen: [-1, 0, 1, 0, 0] }],
    ["too few numbers", { seen: [1, 1] }],
    ["a day of 23 hours", { hours: Array(23).fill(0) }],
    ["no weekdays", { weekdays: undefined }],
  ])("leaves out a repository with %s, and keeps the others", (_, damage) => {
    const good = stored.repositories["acme/api"];
    const file = { ...stored, repositories: { "acme/api": good, "acme/damaged": { ...good, ...damage } } };

    expect([...readSchedule(file).records.keys()]).toEqual(["acme/api"]);
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.anything(), (anything) => void readSchedule(anything)));
  });
});
