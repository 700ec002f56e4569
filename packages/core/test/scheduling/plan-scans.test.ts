import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  DAY_MS,
  findPrior,
  findScanBudget,
  HOUR_MS,
  longestWaitMs,
  NO_COUNTS,
  planScans,
  recordScan,
  type ScanCandidate,
  type ScheduleSettings,
  startRecord,
} from "../../src/scheduling/index.ts";

const NOW = Date.UTC(2026, 5, 10, 12);
const SETTINGS: ScheduleSettings = {
  objective: "delay",
  nominalIntervalMs: HOUR_MS,
  maxIntervalFactor: 1.5,
  maxIntervalHours: 24,
  fairness: 0,
};

function candidate(
  key: string,
  pushesADay: number,
  waitedMs: number,
  changes: Partial<ScanCandidate> = {},
): ScanCandidate {
  const lastScanMs = NOW - waitedMs;
  const days = pushesADay > 1_000 ? 2 : 60;
  const startMs = lastScanMs - days * DAY_MS;
  const commitTimesMs = Array.from(
    { length: days * pushesADay },
    (_, index) => startMs + (index + 0.5) * (DAY_MS / pushesADay),
  );
  const record = recordScan(startRecord(startMs), { scannedAtMs: lastScanMs, commitTimesMs }, 14);
  return { key, record, calls: 1, weight: 1, commitsToThreshold: null, isRequested: false, ...changes };
}

function priorOf(candidates: readonly ScanCandidate[]) {
  return findPrior(
    candidates.flatMap(({ record }) => (record === null ? [] : [record])),
    NO_COUNTS,
  );
}

function plan(
  candidates: readonly ScanCandidate[],
  budget: number,
  settings: Partial<ScheduleSettings> = {},
) {
  return planScans(candidates, priorOf(candidates), { ...SETTINGS, ...settings }, NOW, budget);
}

const keysOf = (decisions: readonly { readonly key: string }[]) => decisions.map(({ key }) => key);

describe("planScans", () => {
  const sleepy = candidate("acme/sleepy", 1, HOUR_MS / 2);
  const busy = candidate("acme/busy", 12, HOUR_MS / 2);

  it("scans the busier of two that waited alike", () => {
    const { scans, waiting } = plan([sleepy, busy], 1);

    expect(keysOf(scans)).toEqual(["acme/busy"]);
    expect(waiting).toEqual([
      expect.objectContaining({ key: "acme/sleepy", reason: "not-due", dueAtMs: NOW + HOUR_MS }),
    ]);
  });

  it.each([
    ["was asked for", { isRequested: true }, "requested"],
    ["is new", { record: null }, "new"],
  ] as const)("scans one that %s before any other", (_, changes, reason) => {
    const { scans } = plan([busy, { ...sleepy, ...changes }], 1);

    expect(scans).toEqual([expect.objectContaining({ key: "acme/sleepy", reason })]);
  });

  it("scans one that waited its longest, however sleepy it is", () => {
    const { scans } = plan([busy, candidate("acme/sleepy", 1, 1.5 * HOUR_MS)], 1);

    expect(scans).toEqual([expect.objectContaining({ key: "acme/sleepy", reason: "forced" })]);
  });

  it("counts what a scan costs: the cheaper of two alike comes first", () => {
    const dear = candidate("acme/a-dear", 12, HOUR_MS / 2, { calls: 10 });

    expect(keysOf(plan([dear, busy], 1).scans)).toEqual(["acme/busy"]);
  });

  it("counts what a repository matters", () => {
    const important = { ...sleepy, weight: 100 };

    expect(keysOf(plan([important, busy], 1).scans)).toEqual(["acme/sleepy"]);
  });

  it("looks for the branch that is near its threshold, where that is the aim", () => {
    const near = { ...sleepy, commitsToThreshold: 1 };
    const far = { ...busy, commitsToThreshold: 30 };
    const never = { ...busy, key: "acme/never", commitsToThreshold: null };

    const { scans } = plan([far, never, near], 3, { objective: "threshold" });

    expect(scans[0]?.key).toBe("acme/sleepy");
    expect(keysOf(scans)).not.toContain("acme/never");
  });

  it("takes the last scan in advance when it costs more than is left", () => {
    const dear = candidate("acme/dear", 12, HOUR_MS / 2, { calls: 10 });

    expect(plan([dear], 3)).toMatchObject({ scans: [{ key: "acme/dear" }], carried: -7 });
    expect(plan([dear], 0)).toMatchObject({ scans: [], carried: 0 });
  });

  it("gives the same schedule whatever the order of the candidates", () => {
    const fleet = Array.from({ length: 30 }, (_, index) =>
      candidate(`acme/r${index}`, index % 5, (index % 7) * 600_000),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(fleet, { minLength: fleet.length }), (shuffled) => {
        expect(plan(shuffled, 7).scans).toEqual(plan(fleet, 7).scans);
      }),
      { numRuns: 20 },
    );
  });

  it.each(["delay", "stale_time", "threshold"] as const)(
    "finds a number for everything when the aim is %s",
    (objective) => {
      const strange = [
        candidate("acme/never-pushed", 0, 6 * HOUR_MS),
        candidate("acme/mad", 10_000, 6 * HOUR_MS),
        candidate("acme/future", 2, -5 * HOUR_MS),
        candidate("acme/forgotten", 2, 400 * DAY_MS),
      ].map((item) => ({ ...item, commitsToThreshold: 11 }));

      const { scans, waiting } = plan(strange, 2, { objective, fairness: 0.5 });

      for (const { index, ratePerDay } of [...scans, ...waiting]) {
        expect(Number.isFinite(index)).toBe(true);
        expect(ratePerDay).toBeGreaterThan(0);
      }
      expect(keysOf(scans)).toContain("acme/forgotten");
    },
  );
});

describe("longestWaitMs", () => {
  it.each([
    [{}, 1.5 * HOUR_MS],
    [{ maxIntervalFactor: 0.5 }, HOUR_MS],
    [{ maxIntervalFactor: 100 }, DAY_MS],
    [{ objective: "threshold" }, DAY_MS],
    [{ nominalIntervalMs: 30 * HOUR_MS }, 30 * HOUR_MS],
  ] as const)("of %j is %p", (changes, expected) => {
    expect(longestWaitMs({ ...SETTINGS, ...changes })).toBe(expected);
  });
});

describe("findScanBudget", () => {
  it.each([
    ["a quarter of an hour", HOUR_MS / 4, 0, null, 25],
    ["six hours without a run", 6 * HOUR_MS, 0, null, 600],
    ["what the last run left, an hour's worth at most", HOUR_MS, 500, null, 200],
    ["what the last run took in advance", HOUR_MS, -30, null, 70],
    ["a clock that was set back", -HOUR_MS, 0, null, 0],
    ["a token that has less", HOUR_MS, 0, 12, 12],
  ] as const)("counts %s", (_, elapsedMs, carried, spendable, expected) => {
    expect(findScanBudget(100, elapsedMs, carried, spendable)).toBe(expected);
  });
});
