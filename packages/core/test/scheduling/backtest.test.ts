import { makePushHistories } from "@automation/test-kit/push-histories";
import { beforeAll, describe, expect, it } from "@jest/globals";
import {
  type Backtest,
  type BacktestResult,
  backtest,
  DAY_MS,
  HOUR_MS,
  MINUTE_MS,
  type ScheduleSettings,
} from "../../src/scheduling/index.ts";

const START = Date.UTC(2025, 0, 1);
const LEARNED: ScheduleSettings = {
  objective: "delay",
  nominalIntervalMs: 2 * HOUR_MS,
  maxIntervalFactor: 1.5,
  maxIntervalHours: 24,
  fairness: 0,
};

function play(changes: Partial<Backtest> = {}, isHomogeneous = false): Backtest {
  return {
    histories: makePushHistories({ seed: 7, repositories: 40, startMs: START, days: 140, isHomogeneous }),
    startMs: START,
    testMs: START + 120 * DAY_MS,
    endMs: START + 140 * DAY_MS,
    tickMs: 20 * MINUTE_MS,
    intervalMs: 2 * HOUR_MS,
    halfLifeDays: 14,
    threshold: null,
    ...changes,
  };
}

let uniform: BacktestResult;
let learned: BacktestResult;

beforeAll(() => {
  uniform = backtest(play(), "uniform");
  learned = backtest(play(), LEARNED);
});

describe("a learned schedule, at the scans of a uniform one", () => {
  it("sees pushes in two thirds of the time", () => {
    expect(learned.meanDelayMs / uniform.meanDelayMs).toBeLessThan(0.67);
    expect(learned.staleShare / uniform.staleShare).toBeLessThan(0.7);
  });

  it("takes it from nobody: a mean over repositories, and the slowest in a hundred", () => {
    expect(learned.meanOverRepositoriesMs / uniform.meanOverRepositoriesMs).toBeLessThan(1.1);
    expect(learned.p99DelayMs / uniform.p99DelayMs).toBeLessThan(1.5);
  });

  it("keeps to the budget within one in a hundred", () => {
    expect(Math.abs(learned.scans / uniform.scans - 1)).toBeLessThan(0.01);
  });

  it("leaves nobody longer than the factor allows, and a tick", () => {
    expect(learned.longestGapMs).toBeLessThanOrEqual(3 * HOUR_MS + 20 * MINUTE_MS);
  });

  it("is hardly worse where all repositories are alike", () => {
    const test = play({}, true);

    const ratio = backtest(test, LEARNED).meanDelayMs / backtest(test, "uniform").meanDelayMs;

    expect(ratio).toBeLessThan(1.05);
  });

  it("sees a branch pass its threshold in a third of the time", () => {
    const test = play({ threshold: 10 });

    const ratio =
      backtest(test, { ...LEARNED, objective: "threshold", maxIntervalHours: 24 * 365 }).meanDelayMs /
      backtest(test, "uniform").meanDelayMs;

    expect(ratio).toBeLessThan(0.35);
  });

  it("is the same each time it is played", () => {
    expect(backtest(play(), LEARNED)).toEqual(learned);
  });
});

describe("other schedules", () => {
  it.each(["proportional", "aimd"] as const)(
    "%s spends the same scans and is worse than learned",
    (policy) => {
      const learned = backtest(play(), LEARNED);
      const other = backtest(play(), policy);

      expect(Math.abs(other.scans / learned.scans - 1)).toBeLessThan(0.01);
      expect(other.meanDelayMs).toBeGreaterThan(learned.meanDelayMs);
    },
  );

  it("play a fleet without a push", () => {
    const histories = [{ key: "acme/quiet", pushesMs: [] }];

    const result = backtest(play({ histories }), LEARNED);

    expect(result).toMatchObject({ events: 0, meanDelayMs: 0, p99DelayMs: 0, staleShare: 0 });
    expect(result.scans).toBeGreaterThan(0);
  });
});
