import { readSchedule } from "@automation/core/cron";
import { describe, expect, it } from "@jest/globals";

describe("the schedule of a workflow file", () => {
  it.each([
    ["none", "on: push\n", []],
    ["an empty one", "on:\n  schedule:\n", []],
    ["one line", 'on:\n  schedule:\n    - cron: "5 * * * *"\n', [{ cron: "5 * * * *", timezone: "UTC" }]],
    [
      "one with a time zone",
      'on:\n  schedule:\n    - cron: "5 4 * * *"\n      timezone: Europe/Berlin\n',
      [{ cron: "5 4 * * *", timezone: "Europe/Berlin" }],
    ],
  ])("is read: %s", (_case, text, entries) => {
    expect(readSchedule(text)).toEqual({ status: "read", entries });
  });

  it.each([
    ["broken YAML", "on: ["],
    ["a list", "- a\n"],
    ["a line without cron", "on:\n  schedule:\n    - every: day\n"],
    ["text in its place", "on:\n  schedule: daily\n"],
  ])("is not guessed: %s", (_case, text) => {
    expect(readSchedule(text).status).toBe("unreadable");
  });
});
