import { describe, expect, it } from "@jest/globals";
import {
  chartSchedule,
  findRepositorySchedule,
  type HistoryRecord,
  isScheduleRecord,
  readScheduleHistory,
  recordReports,
  renderLine,
} from "../../src/history/index.ts";

const START = Date.parse("2026-12-01T12:00:00.000Z");
const MINUTE = 60_000;
const RUN = { id: null, attempt: 1, workflow: "sync", repository: "acme/ops", event: "schedule" };

function recordsOf(
  minute: number,
  commits: Readonly<Record<string, readonly number[]>>,
  decisions: readonly object[] = [],
  nameOf = (name: string) => name,
): readonly HistoryRecord[] {
  const at = new Date(START + minute * MINUTE).toISOString();
  const times = Object.entries(commits).map(([name, minutes]) => [
    name,
    minutes.map((one) => new Date(START + one * MINUTE).toISOString()),
  ]);
  const report = {
    started_at: at,
    finished_at: at,
    repositories: [],
    errors: [],
    schedule: {
      mode: "learned",
      due: 2,
      not_due: 3,
      unchanged: 4,
      decisions,
      commits: Object.fromEntries(times),
    },
  };
  const text = JSON.stringify(report);
  const settings = { run: RUN, nameOf, hidesNames: false };
  return recordReports([{ kind: "sync", file: "sync.json", text }], settings).records;
}

const RECORDS = [
  ...recordsOf(0, { "acme/api": [-600] }, [{ repository: "acme/api", reason: "new", index: 0 }]),
  ...recordsOf(15, { "acme/api": [5, 10], "acme/web": [14] }, [
    { repository: "acme/api", reason: "index", index: 0.5 },
    { repository: "acme/docs", reason: "not-due", index: 0.01 },
  ]),
  ...recordsOf(30, { "acme/api": [] }, [{ repository: "acme/api", reason: "not-due", index: 0.2 }]),
];

describe("the stream `schedule`", () => {
  it("holds one record for a run, also for one in which nothing was pushed", () => {
    expect(RECORDS).toHaveLength(3);
    expect(RECORDS.every(isScheduleRecord)).toBe(true);
  });

  it("splits a run with many pushes into lines that are short enough, and loses none", () => {
    const commits = Object.fromEntries(
      Array.from({ length: 1_500 }, (_, index) => [`acme/${"r".repeat(60)}${index}`, [1, 2, 3, 4, 5]]),
    );

    const records = recordsOf(15, commits);

    expect(records.length).toBeGreaterThan(1);
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    expect(() => records.map(renderLine)).not.toThrow();
    expect(readScheduleHistory(records).histories).toHaveLength(1_500);
    expect(chartSchedule(records).days).toMatchObject([{ scanned: 2, notDue: 3 }]);
  });

  it("hides names where they are to be hidden", () => {
    const [record] = recordsOf(
      0,
      { "acme/api": [-5] },
      [{ repository: "acme/api", reason: "new" }],
      () => "hidden",
    );

    expect(JSON.stringify(record)).not.toContain("acme/api");
  });
});

describe("what the history says of pushes", () => {
  it("is put together from all runs, with the repositories in which nothing was pushed", () => {
    const history = readScheduleHistory(RECORDS, ["Acme/Quiet"]);

    expect(history).toEqual({
      histories: [
        { key: "acme/api", pushesMs: [-600, 5, 10].map((minute) => START + minute * MINUTE) },
        { key: "acme/quiet", pushesMs: [] },
        { key: "acme/web", pushesMs: [START + 14 * MINUTE] },
      ],
      watched: { fromMs: START - 600 * MINUTE, untilMs: START + 30 * MINUTE },
      tickMs: 15 * MINUTE,
    });
  });

  it("is nothing without a record", () => {
    expect(readScheduleHistory([], [])).toEqual({ histories: [], watched: null, tickMs: null });
    expect(chartSchedule([])).toMatchObject({ days: [], repositories: [] });
  });

  it("becomes charts: by day, by repository, by hour; what was there before the first run waited for nobody", () => {
    expect(chartSchedule(RECORDS)).toMatchObject({
      days: [
        { day: "2026-12-01", scanned: 6, notDue: 9, unchanged: 12, pushes: 3, meanDelayMinutes: 16 / 3 },
      ],
      repositories: [
        { repository: "acme/api", commits: 2, meanDelayMinutes: 7.5, lastPushMs: START + 10 * MINUTE },
        { repository: "acme/web", commits: 1, meanDelayMinutes: 1 },
      ],
    });
    expect(chartSchedule(RECORDS).hours[12]).toBe(3);
  });

  it("says of one repository what was decided last, and when it was scanned last", () => {
    expect(findRepositorySchedule(RECORDS, "ACME/api", START + 31 * MINUTE)).toMatchObject({
      commits: 3,
      lastCommitsMs: [10, 5, -600].map((minute) => START + minute * MINUTE),
      last: { reason: "not-due", index: 0.2 },
      lastScan: { reason: "index", atMs: START + 15 * MINUTE },
    });
  });
});
