import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  DAY_MS,
  findPrior,
  findPushes,
  HOUR_MS,
  NO_COUNTS,
  type PushRecord,
  ratePerDay,
  recordScan,
  startRecord,
  sumCounts,
} from "../../src/scheduling/index.ts";

const START = Date.UTC(2026, 0, 5);
const HALF_LIFE = 14;

function scanDaily(days: number, pushesADay: number): PushRecord {
  let record = startRecord(START);
  for (let day = 1; day <= days; day += 1) {
    const scannedAtMs = START + day * DAY_MS;
    const commitTimesMs = Array.from(
      { length: pushesADay },
      (_, index) => scannedAtMs - (index + 1) * 2 * HOUR_MS,
    );
    record = recordScan(record, { scannedAtMs, commitTimesMs }, HALF_LIFE);
  }
  return record;
}

function priorOf(records: readonly PushRecord[]) {
  return findPrior(records, sumCounts(records.map(({ counts }) => counts)));
}

describe("findPushes", () => {
  it("takes commits within a minute of each other as one push", () => {
    const times = [0, 30_000, 90_000, 151_000, 400_000];

    expect(findPushes(times, 0, 1_000_000)).toEqual([0, 151_000, 400_000]);
  });

  it("moves times from outside of the time between two scans to its edges", () => {
    expect(findPushes([5, 9_000_000, Number.NaN], 1_000_000, 2_000_000)).toEqual([1_000_000, 2_000_000]);
  });
});

describe("recordScan", () => {
  it("finds the rate of a steady repository", () => {
    const record = scanDaily(200, 3);

    expect(record.pushes / record.days).toBeGreaterThan(2.8);
    expect(record.pushes / record.days).toBeLessThan(3.2);
  });

  it("forgets half of what it saw after a half-life", () => {
    const busy = scanDaily(100, 4);
    const later = recordScan(
      busy,
      { scannedAtMs: busy.lastScanMs + HALF_LIFE * DAY_MS, commitTimesMs: [] },
      HALF_LIFE,
    );

    expect(later.pushes).toBeCloseTo(busy.pushes / 2, 10);
  });

  it("says the same however often it scans, as long as it sees the same pushes", () => {
    const pushes = fc.array(fc.integer({ min: 1, max: 14 * 24 * 60 - 1 }), { maxLength: 40 });
    fc.assert(
      fc.property(pushes, fc.integer({ min: 1, max: 20 }), (minutes, parts) => {
        const endMs = START + 14 * DAY_MS;
        const times = [...new Set(minutes)].map((minute) => START + minute * 60_000 + 1);
        const once = recordScan(startRecord(START), { scannedAtMs: endMs, commitTimesMs: times }, HALF_LIFE);
        let often = startRecord(START);
        for (let part = 1; part <= parts; part += 1) {
          const scannedAtMs = part === parts ? endMs : START + Math.round((part * 14 * DAY_MS) / parts);
          const commitTimesMs = times.filter((time) => time > often.lastScanMs && time <= scannedAtMs);
          often = recordScan(often, { scannedAtMs, commitTimesMs }, HALF_LIFE);
        }

        expect(often.days).toBeCloseTo(once.days, 8);
        expect(often.commits).toBeCloseTo(once.commits, 8);
        // A push that is cut in two by a scan counts as two: all others count the same.
        expect(Math.abs(often.pushes - once.pushes)).toBeLessThanOrEqual(parts);
      }),
    );
  });

  it("moves no time when the clock was set back, and still counts the commits", () => {
    const record = scanDaily(10, 1);
    const back = recordScan(
      record,
      { scannedAtMs: record.lastScanMs - DAY_MS, commitTimesMs: [START] },
      HALF_LIFE,
    );

    expect(back.lastScanMs).toBe(record.lastScanMs);
    expect(back.commits).toBeCloseTo(record.commits + 1, 10);
    expect(back.days).toBe(record.days);
  });

  it("never holds a number that is none", () => {
    const time = fc.oneof(fc.integer({ min: -1e15, max: 1e15 }), fc.constant(Number.NaN));
    fc.assert(
      fc.property(
        fc.array(time, { maxLength: 50 }),
        fc.integer({ min: -1e13, max: 1e13 }),
        (commitTimesMs, shift) => {
          const record = recordScan(
            startRecord(START),
            { scannedAtMs: START + shift, commitTimesMs },
            HALF_LIFE,
          );

          const { pushes, commits, days, close, burst } = record;
          for (const value of [pushes, commits, days, close, burst]) {
            expect(Number.isFinite(value)).toBe(true);
            expect(value).toBeGreaterThanOrEqual(0);
          }
        },
      ),
    );
  });
});

describe("findPrior", () => {
  it("gives a fleet without a push a rate above 0", () => {
    const prior = priorOf([startRecord(START), scanDaily(30, 0)]);

    expect(prior.medianRate).toBeGreaterThan(0);
    expect(ratePerDay(startRecord(START), prior)).toBeGreaterThan(0);
  });

  it("has an opinion without any repository", () => {
    expect(findPrior([], NO_COUNTS)).toEqual({
      medianRate: expect.any(Number),
      strength: 0.5,
      burstShare: 0.4,
      counts: NO_COUNTS,
    });
  });

  it("weighs little where repositories differ, and much where they are alike", () => {
    const different = priorOf([0, 1, 2, 3, 8].map((pushes) => scanDaily(60, pushes)));
    const alike = priorOf(Array.from({ length: 5 }, () => scanDaily(60, 2)));

    expect(different.strength).toBeLessThan(3);
    expect(alike.strength).toBe(50);
  });

  it("sees no bursts where pushes are two hours apart, and some where they are minutes apart", () => {
    const bursty = recordScan(
      startRecord(START),
      {
        scannedAtMs: START + 60 * DAY_MS,
        commitTimesMs: Array.from({ length: 60 }, (_, day) =>
          [0, 10, 25].map((minute) => START + day * DAY_MS + minute * 60_000),
        ).flat(),
      },
      HALF_LIFE,
    );

    expect(priorOf([scanDaily(60, 2)]).burstShare).toBe(0);
    expect(priorOf([bursty]).burstShare).toBe(0.4);
  });
});
