import { describe, expect, it } from "@jest/globals";
import { readTiming } from "../src/schedule-timing.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const FROM_MS = Date.parse("2026-11-23T12:07:30Z");

function timing(...lines: readonly string[]) {
  return readTiming(`on:\n  schedule:\n${lines.map((line) => `    - ${line}\n`).join("")}`, FROM_MS);
}

describe("when a workflow is due", () => {
  it.each([
    ["a quarter of an hour", ['cron: "7,22,37,52 * * * *"'], "2026-11-23T12:22:00Z", 15 * MINUTE_MS],
    ["a start with a step", ['cron: "20/15 * * * *"'], "2026-11-23T12:20:00Z", 30 * MINUTE_MS],
    ["the hour", ['cron: "5 * * * *"'], "2026-11-23T13:05:00Z", HOUR_MS],
    ["a day", ['cron: "0 6 * * *"'], "2026-11-24T06:00:00Z", 24 * HOUR_MS],
    ["working days", ['cron: "0 6 * * 1-5"'], "2026-11-24T06:00:00Z", 72 * HOUR_MS],
    ["two lines together", ['cron: "0 0 * * *"', 'cron: "0 18 * * *"'], "2026-11-23T18:00:00Z", 18 * HOUR_MS],
  ])("is read from its cron lines: %s", (_case, lines, due, intervalMs) => {
    expect(timing(...lines)).toEqual({ status: "scheduled", dueAtMs: Date.parse(due), intervalMs });
  });

  it("follows its time zone", () => {
    const lines = ['cron: "0 6 * * *"\n      timezone: America/New_York'];

    expect(timing(...lines)).toMatchObject({ dueAtMs: Date.parse("2026-11-24T11:00:00Z") });
  });

  it.each([
    ["a line that is no cron", 'cron: "every day"'],
    ["a line with seconds", 'cron: "0 0 6 * * *"'],
    ["a sign that GitHub does not take", 'cron: "0 0 L * *"'],
    ["a time zone that does not exist", 'cron: "0 6 * * *"\n      timezone: Mars/Olympus'],
    ["a day that never comes", 'cron: "0 6 30 2 *"'],
  ])("is not guessed from %s", (_case, line) => {
    expect(timing(line).status).toBe("unreadable");
  });

  it("is not asked of a workflow without a schedule", () => {
    expect(readTiming("on: push\n", FROM_MS)).toEqual({ status: "unscheduled" });
  });
});
