import { describe, expect, it } from "@jest/globals";
import {
  judgeBurn,
  measureBurn,
  measureCoverage,
  measureDrift,
  measureDuration,
} from "../../src/history/run-statistics.ts";
import { DAY_MS, NOW, record } from "./builders.ts";

const HOUR_MS = DAY_MS / 24;
const QUARTER_MS = HOUR_MS / 4;

/** Runs every 15 minutes up to now; `rateAt` says the success of one by its age in hours. */
function runs(days: number, rateAt: (ageHours: number) => number, duration = 60) {
  return Array.from({ length: days * 96 }, (_, age) => {
    const atMs = NOW - age * QUARTER_MS;
    const members = {
      start_time: new Date(atMs).toISOString(),
      duration_seconds: duration,
      repos_scanned: 1000,
      repos_failed: 0,
      success_rate: rateAt(age / 4),
    };
    return record(age, members, { atMs });
  }).toReversed();
}

/** A little noise that is the same each time. */
const noise = (ageHours: number) => Math.sin(ageHours * 12.9898) * 0.4;

describe("the error budget", () => {
  it("is burnt at the rate of one by three percent of errors", () => {
    const { hour, sixHours, day, threeDays } = measureBurn(
      runs(4, () => 97),
      NOW,
    );

    for (const burn of [hour, sixHours, day, threeDays]) expect(burn).toBeCloseTo(1, 5);
  });

  it.each([
    ["all well", () => 99.5, "ok"],
    ["one bad hour among good ones", (age: number) => (age < 1 ? 50 : 99.5), "ok"],
    ["six bad hours that go on", (age: number) => (age < 6 ? 85 : 99.5), "error"],
    ["bad hours that are over", (age: number) => (age >= 1 && age < 6 ? 80 : 100), "ok"],
    ["three days a little below the objective", () => 96, "warning"],
  ] as const)("of %s is judged", (_, rateAt, verdict) => {
    expect(judgeBurn(measureBurn(runs(4, rateAt), NOW))).toBe(verdict);
  });

  it("is unknown without a run, and judged by six hours where the last one had none", () => {
    const paused = runs(4, (age) => (age < 7 ? 85 : 99.5)).filter(
      ({ ts }) => Date.parse(ts) <= NOW - 2 * HOUR_MS,
    );

    expect(judgeBurn(measureBurn([], NOW))).toBe("unknown");
    expect(judgeBurn(measureBurn(paused, NOW))).toBe("error");
  });
});

describe("drift", () => {
  it("is seen when two windows in a row are far below what is normal", () => {
    const drift = measureDrift(
      runs(16, (age) => (age < 12 ? 93 : 98.5) + noise(age)),
      NOW,
    );

    expect(drift?.isDrifting).toBe(true);
    expect(drift?.usual).toBeCloseTo(98.5, 0);
  });

  it.each([
    ["nothing happens", (age: number) => 98.5 + noise(age)],
    ["one run is lost", (age: number) => (age === 3 ? 0 : 98.5 + noise(age))],
    ["only the last window is low", (age: number) => (age < 6 ? 90 : 98.5) + noise(age)],
    ["everything is perfect but for a rounding", (age: number) => (age < 12 ? 99.9 : 100)],
  ])("is not seen when %s", (_, rateAt) => {
    expect(measureDrift(runs(16, rateAt), NOW)?.isDrifting).toBe(false);
  });

  it("is not measured before three days are known", () => {
    expect(
      measureDrift(
        runs(3, () => 99),
        NOW,
      ),
    ).toBeNull();
    expect(measureDrift([], NOW)).toBeNull();
  });
});

describe("the runs of the last day", () => {
  it("are counted against the interval", () => {
    const half = runs(3, () => 99).filter((_, place) => place % 2 === 0);

    expect(measureCoverage(half, QUARTER_MS, NOW)).toEqual({ actual: 48, expected: 96, percent: 50 });
    expect(
      measureCoverage(
        runs(3, () => 99),
        2 * QUARTER_MS,
        NOW,
      )?.percent,
    ).toBe(100);
  });

  it("are not counted when the history is younger", () => {
    expect(measureCoverage(runs(1, () => 99).slice(-4), QUARTER_MS, NOW)).toBeNull();
    expect(measureCoverage([], QUARTER_MS, NOW)).toBeNull();
  });

  it("tell how long nine of ten take", () => {
    expect(
      measureDuration(
        runs(1, () => 99, 240),
        NOW,
      ),
    ).toBe(240_000);
    expect(measureDuration([], NOW)).toBeNull();
  });
});
