import { describe, expect, it } from "@jest/globals";
import { type AdvisedCheck, adviseThresholds } from "../../src/history/advise-thresholds.ts";
import { DAY_MS, NOW, record } from "./builders.ts";

const HOUR_MS = DAY_MS / 24;
const TODAY = { "MET-003": 75, "RUN-001": 90, "RUN-002": 1, "RUN-005": 48, "SLF-001": 9 };

interface Shape {
  readonly rate?: (ageDays: number) => number;
  readonly minutes?: (ageDays: number) => number;
  readonly isThere?: (ageHours: number) => boolean;
}

/** Hourly runs of 90 days and a health check every six hours, as they would have alarmed. */
function advise(id: AdvisedCheck, { rate = () => 100, minutes = () => 5, isThere = () => true }: Shape = {}) {
  const ages = Array.from({ length: 93 * 24 }, (_, age) => age)
    .filter(isThere)
    .toReversed();
  const runs = ages.map((age) => {
    const atMs = NOW - age * HOUR_MS;
    const members = {
      start_time: new Date(atMs).toISOString(),
      repos_scanned: 1000,
      success_rate: rate(age / 24),
      duration_seconds: 60 * minutes(age / 24),
    };
    return record(age, members, { atMs });
  });
  const health = ages
    .filter((age) => age % 6 === 0)
    .map((age) => record(age, {}, { stream: "health", atMs: NOW - age * HOUR_MS }));
  const advice = adviseThresholds({ runs, health }, TODAY, NOW).find(({ check }) => check === id);
  if (advice === undefined) throw new Error(`There is no advice for ${id}.`);
  return advice;
}

describe("thresholds", () => {
  it("of what was always well would never have alarmed", () => {
    expect(advise("RUN-001")).toMatchObject({
      isBadWhen: "below",
      samples: 360,
      today: { threshold: 90, alarms: 0 },
      never: 100,
      once: 100,
      fourTimes: 100,
    });
  });

  it("are those that bad times would have crossed once and four times", () => {
    // Seven bad days, each a little less bad than the one before.
    const bad = new Map([10, 20, 30, 40, 50, 60, 70].map((day, place) => [day, 50 + 5 * place]));

    const { today, never, once, fourTimes } = advise("RUN-001", {
      rate: (ageDays) => bad.get(Math.floor(ageDays)) ?? 100,
    });

    expect({ today, never, once, fourTimes }).toEqual({
      today: { threshold: 90, alarms: 7 },
      never: 50,
      once: 55,
      fourTimes: 70,
    });
  });

  it("count a time without a break as one alarm, and what lasts as no more", () => {
    const { today, never } = advise("RUN-002", { rate: (ageDays) => (ageDays < 30 ? 94 : 100) });

    expect(today.alarms).toBe(1);
    expect(never).toBeCloseTo(2, 5);
  });

  it("of durations are above what runs took", () => {
    expect(advise("RUN-005", { minutes: (ageDays) => (ageDays < 5 ? 50 : 5) })).toMatchObject({
      isBadWhen: "above",
      today: { alarms: 1 },
      never: 50,
    });
  });

  it.each(["MET-003", "SLF-001"] as const)("of %s are crossed by days without a run", (id) => {
    const { today } = advise(id, { isThere: (age) => age < 10 * 24 || age > 12 * 24 });

    expect(today.alarms).toBe(1);
  });

  it("are unknown without a history", () => {
    for (const advice of adviseThresholds({ runs: [], health: [] }, TODAY, NOW)) {
      expect(advice).toMatchObject({ samples: 0, never: null, once: null, today: { alarms: 0 } });
    }
  });
});
