import { describe, expect, it } from "@jest/globals";
import { isQuiet, parseQuietHours } from "../../src/routing/quiet-hours.ts";

describe("quiet hours", () => {
  it.each([
    // Berlin is an hour ahead of UTC in winter, and two in summer.
    ["22:00-07:00 Europe/Berlin", "2026-12-01T21:30:00Z", true],
    ["22:00-07:00 Europe/Berlin", "2026-12-01T20:30:00Z", false],
    ["22:00-07:00 Europe/Berlin", "2026-07-01T20:30:00Z", true],
    ["22:00-07:00 Europe/Berlin", "2026-12-01T05:59:00Z", true],
    ["22:00-07:00 Europe/Berlin", "2026-12-01T06:00:00Z", false],
    ["12:00-13:00", "2026-12-01T12:00:00Z", true],
    ["12:00-13:00", "2026-12-01T13:00:00Z", false],
    // 2026-12-05 is a Saturday.
    ["Sat,Sun 00:00-24:00 UTC", "2026-12-05T00:00:00Z", true],
    ["Sat,Sun 00:00-24:00 UTC", "2026-12-06T23:59:00Z", true],
    ["Sat,Sun 00:00-24:00 UTC", "2026-12-07T00:00:00Z", false],
    ["Fri 22:00-06:00 UTC", "2026-12-05T05:00:00Z", true],
    ["Fri 22:00-06:00 UTC", "2026-12-04T05:00:00Z", false],
    ["Fri-Mon 10:00-11:00", "2026-12-07T10:30:00Z", true],
    ["22:00-07:00 UTC; Sat,Sun 00:00-24:00 UTC", "2026-12-05T12:00:00Z", true],
    ["22:00-07:00 America/New_York", "2026-12-01T02:59:00Z", false],
    ["22:00-07:00 America/New_York", "2026-12-01T03:00:00Z", true],
  ])("%s at %s: %s", (text, at, expected) => {
    const hours = parseQuietHours(text);

    expect(hours).not.toBeNull();
    expect(isQuiet(hours ?? [], Date.parse(at))).toBe(expected);
  });

  it.each([
    "",
    ";",
    "night",
    "22-7",
    "25:00-07:00",
    "22:60-07:00",
    "22:00-22:00",
    "24:00-07:00",
    "22:00-07:00 Moon",
    "Foo 22:00-07:00",
    "Mon- 22:00-07:00",
  ])("%j are none", (text) => {
    expect(parseQuietHours(text)).toBeNull();
  });
});
