import { createHealthReport, HEALTH_CHECKS, readRecordedSightings } from "@automation/core/health";
import { createRecord, type HistoryLook, type HistoryRecord, NO_DAMAGE } from "@automation/core/history";
import { describe, expect, it } from "@jest/globals";
import { config, DAY_MS, HOUR_MS, judge, MINUTE_MS, NOW_MS } from "./builders.ts";

const CONFIG = config({ repositories: ["acme/api"], sync_interval_minutes: 15 });
const QUARTER_MS = 15 * MINUTE_MS;

const runOf = (id: number) => ({
  id: String(id),
  attempt: 1,
  workflow: "Sync",
  repository: "acme/ops",
  event: "schedule",
});

interface RunShape {
  readonly days?: number;
  /** Success in percent, by the age in hours. */
  readonly rate?: (ageHours: number) => number;
  readonly minutes?: (ageHours: number) => number;
  readonly isThere?: (ageHours: number) => boolean;
}

/** Runs of 1,000 repositories every 15 minutes up to now, oldest first. */
function runs({ days = 20, rate = () => 100, minutes = () => 2, isThere = () => true }: RunShape = {}) {
  return Array.from({ length: days * 96 }, (_, age) => {
    const atMs = NOW_MS - age * QUARTER_MS;
    const members = {
      start_time: new Date(atMs).toISOString(),
      duration_seconds: 60 * minutes(age / 4),
      repos_scanned: 1000,
      repos_failed: 0,
      success_rate: rate(age / 4),
    };
    return isThere(age / 4) ? [createRecord("runs", { run: runOf(age), atMs }, "0", members)] : [];
  })
    .flat()
    .toReversed();
}

/** Failures of a repository in its last `count` runs. */
function failures(repository: string, count: number): readonly HistoryRecord[] {
  return Array.from({ length: count }, (_, age) =>
    createRecord("repositories", { run: runOf(age), atMs: NOW_MS - age * QUARTER_MS }, repository, {
      repository,
      status: "failed",
      code: "forbidden",
    }),
  ).toReversed();
}

/** Health reports so many hours ago, oldest first. */
const reports = (...hours: readonly number[]) =>
  hours.map((ago) => createRecord("health", { run: runOf(ago), atMs: NOW_MS - ago * HOUR_MS }, "0", {}));

function look(change: Partial<HistoryLook> = {}): HistoryLook {
  return {
    place: "the branch automation-data of acme/ops",
    runs: [],
    failures: [],
    deliveries: [],
    health: [],
    lines: 1000,
    damage: NO_DAMAGE,
    bytes: 1024,
    days: new Map(),
    ...change,
  };
}

const judgeHistory = (id: string, change: Partial<HistoryLook>) =>
  judge(id, { history: look(change), config: CONFIG });

const ago = (ms: number) => NOW_MS - ms;

describe("MET-003, runs begin when the interval asks for them,", () => {
  const every = (nth: number) => (ageHours: number) => ageHours > 48 || (ageHours * 4) % nth === 0;

  it.each([
    ["all began", runs(), "ok"],
    ["three of four began", runs({ isThere: (age) => age > 24 || (age * 4) % 4 !== 1 }), "ok"],
    ["half of them began", runs({ isThere: every(2) }), "warning"],
    ["one of eight began", runs({ isThere: every(8) }), "error"],
    ["the history is young", runs({ days: 0.5 }), "skipped"],
    ["there is none", [], "skipped"],
  ])("when %s", (_case, records, status) => {
    expect(judgeHistory("MET-003", { runs: records })).toMatchObject({ status });
  });

  it("says since when", () => {
    const { sinceMs } = judgeHistory("MET-003", { runs: runs({ isThere: every(8) }) });

    // 48 hours of gaps: the day before them was whole, and after 21 hours less than a quarter is left.
    expect(sinceMs).toBeLessThan(ago(24 * HOUR_MS));
    expect(sinceMs).toBeGreaterThan(ago(48 * HOUR_MS));
  });

  it("learns the interval from the runs where the configuration sets none", () => {
    const silent = config({ repositories: ["acme/api"] });
    const hourly = (isThere: (ageHours: number) => boolean = () => true) =>
      runs({ isThere: (age) => Number.isInteger(age) && isThere(age) });
    const judgeGaps = (records: readonly HistoryRecord[]) =>
      judge("MET-003", { history: look({ runs: records }), config: silent });

    expect(judgeGaps(hourly())).toMatchObject({
      status: "ok",
      message: "24 of 24 expected runs began in the last 24 h.",
    });
    expect(judgeGaps(hourly((age) => age > 24 || age % 3 === 0))).toMatchObject({ status: "warning" });
    expect(judgeGaps(hourly((age) => age > 19 * 24))).toMatchObject({
      status: "skipped",
      reason: "NoInterval",
    });
  });

  it("is skipped without a configuration", () => {
    const missing = { status: "missing", file: "c.json" } as const;

    expect(judge("MET-003", { history: look({ runs: runs() }), config: missing })).toMatchObject({
      status: "skipped",
      reason: "NoConfig",
    });
  });
});

describe("RUN-002, the error budget lasts,", () => {
  it.each([
    ["nothing fails", runs(), "ok"],
    ["one hour was bad", runs({ rate: (age) => (age < 1 ? 80 : 100) }), "ok"],
    [
      "three days are a little below the objective",
      runs({ rate: (age) => (age < 80 ? 95 : 100) }),
      "warning",
    ],
    ["six hours are far below it", runs({ rate: (age) => (age < 6 ? 80 : 100) }), "error"],
    ["it is over", runs({ rate: (age) => (age > 2 && age < 7 ? 80 : 100) }), "ok"],
    ["no run of three days is there", runs({ isThere: (age) => age > 80 }), "unknown"],
    ["the history is young", runs({ days: 0.5, rate: () => 0 }), "skipped"],
    ["there is none", [], "skipped"],
  ])("when %s", (_case, records, status) => {
    expect(judgeHistory("RUN-002", { runs: records })).toMatchObject({ status });
  });

  /** Runs of few repositories, every few hours. */
  const rare = (everyHours: number, repositories: number, failed: (ageHours: number) => number) =>
    runs({ isThere: (age) => age % everyHours === 0 }).map((run, place, all) => {
      const bad = failed((all.length - 1 - place) * everyHours);
      return {
        ...run,
        repos_scanned: repositories - bad,
        repos_failed: bad,
        success_rate: (100 * (repositories - bad)) / repositories,
      };
    });

  it.each([
    ["the last of few runs was bad", rare(6, 5, (age) => (age === 0 ? 5 : 0)), "ok"],
    ["two runs of three days were bad", rare(6, 20, (age) => (age === 0 || age === 18 ? 10 : 0)), "ok"],
    ["the only repository failed once", rare(1, 1, (age) => (age === 0 ? 1 : 0)), "ok"],
    ["few runs fail one after the other", rare(6, 20, (age) => (age < 24 ? 10 : 0)), "warning"],
    ["the only repository fails for a day", rare(1, 1, (age) => (age < 24 ? 1 : 0)), "warning"],
  ])("also where runs are rare: when %s", (_case, records, status) => {
    expect(judgeHistory("RUN-002", { runs: records })).toMatchObject({ status });
  });

  it("says how fast it is used up, what is left, and since when", () => {
    const finding = judgeHistory("RUN-002", { runs: runs({ rate: (age) => (age < 6 ? 80 : 100) }) });

    expect(finding).toMatchObject({ reason: "BudgetBurnsFast", unit: "times the budget" });
    expect(finding.value).toBeCloseTo(6.67, 1);
    expect(finding.message).toMatch(/6\.7× as fast as planned\. 92 % of .* is left, enough for 4 d/);
    // Four hours of six at 20 % were four times too much.
    expect(finding.sinceMs).toBeLessThanOrEqual(ago(HOUR_MS));
    expect(finding.sinceMs).toBeGreaterThan(ago(6 * HOUR_MS));
  });
});

describe("RUN-003, the success rate is as usual,", () => {
  const noise = (age: number) => Math.sin(age * 12.9898) * 0.4;

  it.each([
    ["it is", runs({ rate: (age) => 98 + noise(age) }), "ok"],
    ["only the last six hours are low", runs({ rate: (age) => (age < 6 ? 90 : 98) + noise(age) }), "ok"],
    ["twelve hours are low", runs({ rate: (age) => (age < 12 ? 90 : 98) + noise(age) }), "warning"],
    ["everything fails", runs({ rate: (age) => (age < 12 ? 0 : 98) }), "warning"],
    ["the history is young", runs({ days: 2 }), "skipped"],
  ])("when %s", (_case, records, status) => {
    expect(judgeHistory("RUN-003", { runs: records })).toMatchObject({ status });
  });

  it("says since when, in steps of six hours", () => {
    const records = runs({ rate: (age) => (age < 24 ? 90 : 98) + noise(age) });

    expect(judgeHistory("RUN-003", { runs: records }).sinceMs).toBe(ago(12 * HOUR_MS));
  });
});

describe("RUN-004, no repository fails run after run,", () => {
  const many = Array.from({ length: 50 }, (_, number) => failures(`acme/r${number}`, 5)).flat();

  it.each([
    ["none fails", [], "ok"],
    ["one failed four times", failures("acme/api", 4), "ok"],
    ["one failed five times", failures("acme/api", 5), "warning"],
    ["one of twenty did", many, "error"],
  ])("when %s", (_case, records, status) => {
    expect(judgeHistory("RUN-004", { runs: runs(), failures: records })).toMatchObject({ status });
  });

  it("names it, and says since when", () => {
    const finding = judgeHistory("RUN-004", { runs: runs(), failures: failures("acme/api", 9) });

    expect(finding).toMatchObject({ subjects: ["acme/api"], value: 1, sinceMs: ago(8 * QUARTER_MS) });
    expect(finding.message).toBe(
      "acme/api failed in 9 runs in a row (since 2026-11-23 10:00 UTC, forbidden).",
    );
  });

  it("is skipped without a run", () => {
    expect(judgeHistory("RUN-004", {}).status).toBe("skipped");
  });
});

describe("RUN-005, runs are done before the next one is due,", () => {
  it.each([
    ["they take 12 minutes", runs({ minutes: () => 12 }), "ok"],
    ["one of twenty takes an hour", runs({ minutes: (age) => (age % 5 === 0 ? 60 : 2) }), "ok"],
    ["they take 13 minutes", runs({ minutes: () => 13 }), "warning"],
    ["they take 16 minutes", runs({ minutes: () => 16 }), "error"],
    ["none ran lately", runs({ isThere: (age) => age > 30 }), "skipped"],
  ])("when %s", (_case, records, status) => {
    expect(judgeHistory("RUN-005", { runs: records })).toMatchObject({ status });
  });

  it("says since when", () => {
    const records = runs({ minutes: (age) => (age < 10 ? 20 : 2) });

    // From the moment on at which more than a tenth of a day was slow.
    expect(judgeHistory("RUN-005", { runs: records }).sinceMs).toBe(ago(7 * HOUR_MS));
  });
});

describe("DAT-001, the history is small and can be read,", () => {
  const damage = (change: Partial<HistoryLook["damage"]>) => ({ damage: { ...NO_DAMAGE, ...change } });

  it.each([
    ["it is", {}, "ok"],
    ["a line is torn", damage({ torn: 1 }), "ok"],
    ["it is large", { bytes: 51 * 1024 * 1024 }, "warning"],
    ["one line of twenty is repeated", damage({ duplicate: 50 }), "ok"],
    ["more are", damage({ duplicate: 51 }), "warning"],
    ["a line is of a later release", damage({ newer: 1 }), "warning"],
    ["one of fifty cannot be read", damage({ unreadable: 20 }), "error"],
    ["it is empty", { lines: 0 }, "skipped"],
  ])("when %s", (_case, change, status) => {
    expect(judgeHistory("DAT-001", change)).toMatchObject({ status });
  });
});

describe("SLF-001, health was checked lately,", () => {
  const daily = [169, 145, 121, 97, 73, 49];

  it.each([
    ["six hours ago", reports(6), "ok"],
    ["nine hours ago", reports(9), "ok"],
    ["ten hours ago", reports(10), "warning"],
    ["25 hours ago", reports(25), "error"],
    ["a day ago, as every day", reports(...daily, 25), "ok"],
    ["two days ago, not a day ago as usual", reports(...daily), "warning"],
    ["never", [], "skipped"],
  ])("when it was %s", (_case, health, status) => {
    expect(judgeHistory("SLF-001", { health })).toMatchObject({ status });
  });

  it("says since when it is late", () => {
    expect(judgeHistory("SLF-001", { health: reports(30) }).sinceMs).toBe(ago(21 * HOUR_MS));
  });
});

describe("a history that is not there", () => {
  it.each(["MET-003", "RUN-002", "RUN-003", "RUN-004", "RUN-005", "DAT-001", "SLF-001"])(
    "is a fact that %s needs",
    (id) => {
      expect(HEALTH_CHECKS.find((check) => check.id === id)?.needs).toContain("history");
      expect(judge(id, {})).toMatchObject({ status: "unknown", reason: "NotRead" });
    },
  );

  const delivery = (channel: string, minute: number, members: object = {}) =>
    createRecord(
      "deliveries",
      { run: runOf(minute), atMs: NOW_MS - 3_600_000 + minute * MINUTE_MS },
      channel,
      {
        channel,
        event: "opened",
        status: "sent",
        latency_ms: 20,
        permanent: false,
        ...members,
      },
    );
  const failed = { status: "failed", code: "503" };

  it.each([
    [[], "skipped", "NothingSent"],
    [[delivery("slack", 1)], "ok", "NotificationsArrive"],
    [[delivery("slack", 1, failed)], "ok", "NotificationsArrive"],
    [[delivery("slack", 1, failed), delivery("slack", 2, failed)], "error", "ChannelUnreachable"],
    [
      [delivery("slack", 1, failed), delivery("slack", 2, failed), delivery("slack", 3)],
      "ok",
      "NotificationsArrive",
    ],
    [
      [delivery("email", 1), delivery("slack", 1, { ...failed, permanent: true })],
      "warning",
      "ChannelRefuses",
    ],
    [[delivery("slack", 1, { event: "test", ...failed, permanent: true })], "skipped", "NothingSent"],
  ])("NTF-001 judges whether notifications arrive (%#)", (deliveries, status, reason) => {
    expect(judge("NTF-001", { history: look({ deliveries }) })).toMatchObject({ status, reason });
  });
});

it("dates two weeks of warnings in a month of runs", () => {
  const records = runs({ days: 31, rate: (age) => (age < 13 * 24 ? 95 : 100), minutes: () => 20 });

  // Three days use up too much as soon as 1.8 of them are bad.
  expect(judgeHistory("RUN-002", { runs: records }).sinceMs).toBe(ago(268 * HOUR_MS));
  expect(judgeHistory("RUN-005", { runs: records }).sinceMs).toBe(ago(14 * DAY_MS));
});

describe("what earlier health reports have seen", () => {
  const report = (hoursAgo: number, ...checks: readonly [id: string, status: string, reason: string][]) =>
    createRecord("health", { run: runOf(hoursAgo), atMs: NOW_MS - hoursAgo * HOUR_MS }, "0", {
      checks: Object.fromEntries(checks.map(([id, status, reason]) => [id, { status, reason }])),
    });

  it("dates a status from its first report without a break, over those that could not tell", () => {
    const seen = readRecordedSightings([
      report(30, ["AUT-004", "warning", "ClassicToken"], ["PRM-001", "warning", "NotExecutable"]),
      report(24, ["AUT-004", "unknown", "TimedOut"], ["PRM-001", "ok", "Executable"]),
      report(18, ["AUT-004", "warning", "ClassicToken"]),
      report(12, ["AUT-004", "skipped", "NoToken"], ["PRM-001", "warning", "NotExecutable"]),
    ]);

    expect([...seen]).toEqual([
      ["AUT-004 warning ClassicToken", ago(30 * HOUR_MS)],
      ["PRM-001 warning NotExecutable", ago(12 * HOUR_MS)],
    ]);
  });

  it("is in the report, where the check itself does not know", () => {
    const check = { id: "AUT-004", name: "token.scope", severity: "medium" } as const;
    const result = (status: "warning" | "ok") =>
      ({ check, status, reason: "R", message: "M.", observedAtMs: NOW_MS, durationMs: 1 }) as const;
    const seen = new Map([
      ["AUT-004 warning R", ago(30 * HOUR_MS)],
      ["AUT-004 ok R", ago(30 * HOUR_MS)],
    ]);
    const since = (status: "warning" | "ok", sightings = seen) =>
      createHealthReport([result(status)], {}, NOW_MS, sightings).checks[0]?.since;

    expect(since("warning")).toBe(new Date(ago(30 * HOUR_MS)).toISOString());
    expect(since("warning", new Map())).toBeUndefined();
    expect(since("ok")).toBeUndefined();
  });
});
