import { describe, expect, it } from "@jest/globals";
import { renderSparkline, summarizeHistory } from "../../src/history/history-summary.ts";
import { DAY_MS, NOW, record } from "./builders.ts";

const MINUTE_MS = 60_000;

function run(number: number, atMs: number, good: number, attempted = 100) {
  const members = {
    start_time: new Date(atMs).toISOString(),
    repos_scanned: attempted,
    repos_failed: 0,
    success_rate: (100 * good) / attempted,
  };
  return record(number, members, { atMs });
}

function failure(number: number, repository: string, atMs: number) {
  const members = { repository, status: "failed", code: "not-found" };
  return {
    ...record(number, members, { stream: "repositories", atMs }),
    id: `repositories:${number}:1:${repository}`,
  };
}

describe("a summary of the history", () => {
  it("pools success over 7 and 30 days, and over as many before", () => {
    const runs = [
      run(1, NOW - 40 * DAY_MS, 80),
      run(2, NOW - 10 * DAY_MS, 90),
      run(3, NOW - DAY_MS, 100, 100),
      run(4, NOW, 0, 10),
    ];

    const { trends, daily } = summarizeHistory(runs, [], NOW);

    expect(trends).toEqual([
      { days: 7, percent: (100 * 100) / 110, before: 90 },
      { days: 30, percent: (100 * 190) / 210, before: 80 },
    ]);
    expect(daily).toHaveLength(30);
    expect(daily.slice(-2)).toEqual([100, 0]);
    expect(daily[0]).toBeNull();
  });

  it("names repositories that fail in a row up to the last run, the longest first", () => {
    const at = (number: number) => NOW - (5 - number) * 15 * MINUTE_MS;
    const runs = [1, 2, 3, 4, 5].map((number) => run(number, at(number), 99));
    const failing = (name: string, numbers: readonly number[]) =>
      numbers.map((number) => failure(number, name, at(number)));

    const { failing: found } = summarizeHistory(
      runs,
      [
        ...failing("acme/long", [2, 3, 4, 5]),
        ...failing("acme/new", [5]),
        ...failing("acme/gap", [3, 5]),
        ...failing("acme/over", [1, 2, 3, 4]),
      ],
      NOW,
    );

    expect(found).toEqual([
      { repository: "acme/long", runs: 4, sinceMs: at(2), code: "not-found" },
      { repository: "acme/gap", runs: 1, sinceMs: at(5), code: "not-found" },
      { repository: "acme/new", runs: 1, sinceMs: at(5), code: "not-found" },
    ]);
  });

  it("counts the runs that began and those that should have", () => {
    const starts = [0, 15, 30, 60, 120].map((minutes) => NOW - 120 * MINUTE_MS + minutes * MINUTE_MS);
    const runs = starts.map((atMs, number) => run(number, atMs, 100));

    const { ticks } = summarizeHistory([...runs, run(4, NOW, 100)], [], NOW, 15 * MINUTE_MS);

    expect(ticks).toEqual({
      actual: 5,
      expected: 9,
      gapMs: { p50: 15 * MINUTE_MS, p95: 60 * MINUTE_MS, longest: 60 * MINUTE_MS },
    });
  });

  it("takes no start for missing that may still run, and all of them once the next one is due, too", () => {
    const runs = [45, 30, 15].map((minutes, number) => run(number, NOW - minutes * MINUTE_MS, 100));
    const dropped = (laterMs: number) =>
      summarizeHistory(runs, [], NOW + laterMs, 15 * MINUTE_MS).schedule.dropped;

    expect([dropped(0), dropped(14 * MINUTE_MS), dropped(15 * MINUTE_MS)]).toEqual([0, 0, 2]);
  });

  it("knows no usual time between a few runs by hand", () => {
    const runs = [300, 20, 10].map((seconds, number) => run(number, NOW - seconds * 1000, 100));

    expect(summarizeHistory(runs, [], NOW)).toMatchObject({
      ticks: { actual: 3, expected: null },
      schedule: { dropped: null, isUnreliable: false },
    });
  });

  it("says nothing of what is not there", () => {
    expect(summarizeHistory([], [], NOW)).toMatchObject({
      trends: [
        { percent: null, before: null },
        { percent: null, before: null },
      ],
      failing: [],
      ticks: { actual: 0, expected: null, gapMs: null },
      lastRunMs: null,
    });
  });

  it.each([
    [[0, null, 50, 100], "▁·▅█"],
    [[99, 99], "██"],
    [[null], "·"],
    [[], ""],
  ])("draws %j as %s", (values, line) => {
    expect(renderSparkline(values)).toBe(line);
  });

  it.each([
    ["are regular", 40, 0, 0, false],
    ["are dropped now and then", 40, 1, 1, false],
    ["are dropped often", 40, 4, 8, true],
    ["are too few to say", 10, 4, 8, false],
  ])("counts dropped starts, and says whether starts %s", (_case, count, holes, dropped, isUnreliable) => {
    let atMs = NOW;
    const runs = Array.from({ length: count }, (_, number) => {
      const made = run(number, atMs, 100);
      atMs -= (number < holes ? (holes === 1 ? 2 : 3) : 1) * 15 * MINUTE_MS;
      return made;
    }).toReversed();

    const { schedule } = summarizeHistory(runs, [], NOW, 15 * MINUTE_MS);

    expect(schedule).toEqual({ dropped, isUnreliable });
  });
});
