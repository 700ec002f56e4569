import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  addTick,
  DAY_MS,
  findTickGaps,
  MINUTE_MS,
  readTicks,
  storeTicks,
  type Tick,
} from "../../src/scheduling/index.ts";

const START = Date.UTC(2026, 0, 1);

function ticksAt(...minutes: readonly number[]): readonly Tick[] {
  return minutes.reduce<readonly Tick[]>(
    (ticks, minute, index) => addTick(ticks, { startMs: START + minute * MINUTE_MS, number: index + 1 }),
    [],
  );
}

describe("the time between runs", () => {
  it("is nothing before the second run", () => {
    expect(findTickGaps(ticksAt(0))).toBeNull();
    expect(findTickGaps([])).toBeNull();
  });

  it("is told by its middle, its 95th percentile and its longest", () => {
    const minutes = Array.from({ length: 20 }, (_, index) => index * 15);

    expect(findTickGaps(ticksAt(...minutes, 285 + 90))).toEqual({
      p50: 15 * MINUTE_MS,
      p95: 15 * MINUTE_MS,
      max: 90 * MINUTE_MS,
      count: 20,
    });
  });

  it("counts the runs in between that kept nothing", () => {
    const first = { startMs: START, number: 7 };
    const ticks = addTick([first], { startMs: START + 60 * MINUTE_MS, number: 11 });

    expect(findTickGaps(ticks)).toMatchObject({ max: 15 * MINUTE_MS, count: 4 });
  });

  it("begins anew when the clock was set back, and counts a second attempt as the same run", () => {
    const ticks = ticksAt(0, 15, 30);

    expect(addTick(ticks, { startMs: START - DAY_MS, number: 4 })).toHaveLength(1);
    expect(addTick(ticks, { startMs: START + 40 * MINUTE_MS, number: 3 })).toBe(ticks);
  });

  it("forgets what is older than two weeks, and all but the last 200 starts", () => {
    const many = ticksAt(...Array.from({ length: 300 }, (_, index) => index * 15));

    expect(many).toHaveLength(200);
    expect(addTick(many, { startMs: START + 30 * DAY_MS, number: 301 })).toHaveLength(1);
  });

  it("is read as it was written; what makes no sense is nothing", () => {
    const ticks = ticksAt(0, 15, 31);

    expect(readTicks(JSON.parse(JSON.stringify(storeTicks(ticks))))).toEqual(ticks);
    fc.assert(fc.property(fc.anything(), (anything) => Array.isArray(readTicks(anything))));
  });
});
