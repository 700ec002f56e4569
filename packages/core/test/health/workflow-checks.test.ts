import { selectWorkflows } from "@automation/core/health";
import { describe, expect, it } from "@jest/globals";
import {
  config,
  DAY_MS,
  files,
  HOUR_MS,
  judge,
  MINUTE_MS,
  member,
  metrics,
  NOW_MS,
  repositoryStatus,
  workflow,
  workflowRun,
} from "./builders.ts";

describe("SCH-001, workflows are on,", () => {
  it.each([
    ["active", "sync.yml", "active", "ok"],
    ["turned off by a person", "sync.yml", "disabled_manually", "warning"],
    ["turned off for inactivity", "sync.yml", "disabled_inactivity", "error"],
    ["of a fork", "sync.yml", "disabled_fork", "error"],
    ["deleted", "sync.yml", "deleted", "error"],
    ["turned off by a person, and not watched", "other.yml", "disabled_manually", "error"],
    ["turned off for inactivity, and not watched", "other.yml", "disabled_inactivity", "error"],
  ])("when one is %s", (_case, pattern, state, status) => {
    const workflows = selectWorkflows([workflow({ state })], [pattern]);

    expect(judge("SCH-001", { workflows })).toMatchObject({ status });
  });

  it("is not about those that nobody named", () => {
    const workflows = selectWorkflows([workflow({ state: "disabled_manually" })], []);

    expect(judge("SCH-001", { workflows }).status).toBe("ok");
  });

  it.each(["Sync", "sync", "sync.yml", ".github/workflows/sync.yml"])("finds a workflow by %s", (pattern) => {
    expect(selectWorkflows([workflow()], [pattern])).toMatchObject({
      watched: [{ id: 7 }],
      unmatched: [],
    });
  });

  it("names workflows that GitHub does not know", () => {
    const workflows = selectWorkflows([workflow()], ["sync.yml", "gone.yml"]);

    expect(judge("SCH-001", { workflows })).toMatchObject({
      status: "error",
      reason: "WorkflowMissing",
      subjects: ["gone.yml"],
    });
  });
});

describe("SCH-002, schedules are kept,", () => {
  const fact = (
    intervalMs: number,
    lateMs: number,
    lastRun = workflowRun() as ReturnType<typeof workflowRun> | null,
  ) => [
    {
      workflow: workflow(),
      timing: { status: "scheduled", intervalMs, dueAtMs: NOW_MS - lateMs } as const,
      lastRun,
    },
  ];
  const QUARTER_MS = 15 * MINUTE_MS;

  it.each([
    ["not due yet", QUARTER_MS, -MINUTE_MS, "ok"],
    ["a quarter of an hour, late by an hour", QUARTER_MS, HOUR_MS, "ok"],
    ["a quarter of an hour, late by a minute more", QUARTER_MS, HOUR_MS + MINUTE_MS, "warning"],
    ["six hours, late by twelve", 6 * HOUR_MS, 12 * HOUR_MS, "ok"],
    ["six hours, late by a minute more", 6 * HOUR_MS, 12 * HOUR_MS + MINUTE_MS, "warning"],
    ["a quarter of an hour, late by a day", QUARTER_MS, DAY_MS, "warning"],
    ["a quarter of an hour, late by more", QUARTER_MS, DAY_MS + MINUTE_MS, "error"],
    ["a week, late by a day", 7 * DAY_MS, DAY_MS, "ok"],
    ["a week, late by more", 7 * DAY_MS, DAY_MS + MINUTE_MS, "error"],
  ])("%s", (_case, intervalMs, lateMs, status) => {
    expect(judge("SCH-002", { schedules: fact(intervalMs, lateMs) })).toMatchObject({ status });
  });

  it("distinguishes a schedule that never ran from one that stopped", () => {
    expect(judge("SCH-002", { schedules: fact(HOUR_MS, 5 * HOUR_MS, null) })).toMatchObject({
      status: "warning",
      reason: "ScheduleNeverRan",
      sinceMs: NOW_MS - 5 * HOUR_MS,
    });
    expect(judge("SCH-002", { schedules: fact(HOUR_MS, 2 * DAY_MS) }).reason).toBe("ScheduleStopped");
  });

  it.each([
    ["nothing is watched", [], "skipped"],
    [
      "there is no schedule",
      [{ workflow: workflow(), timing: { status: "unscheduled" } as const, lastRun: null }],
      "skipped",
    ],
    [
      "the cron line cannot be read",
      [{ workflow: workflow(), timing: { status: "unreadable", message: "?" } as const, lastRun: null }],
      "unknown",
    ],
  ])("is unknown when %s", (_case, schedules, status) => {
    expect(judge("SCH-002", { schedules })).toMatchObject({ status });
  });
});

describe("SCH-003, the repository is active,", () => {
  it.each([
    ["pushed to 44 days ago", 45 * DAY_MS - MINUTE_MS, "ok"],
    ["pushed to 45 days ago", 45 * DAY_MS, "warning"],
    ["pushed to 54 days ago", 55 * DAY_MS - MINUTE_MS, "warning"],
    ["pushed to 55 days ago", 55 * DAY_MS, "error"],
    ["pushed to 61 days ago", 61 * DAY_MS, "error"],
  ])("when it was %s", (_case, idleMs, status) => {
    const repository = repositoryStatus({ pushedAtMs: NOW_MS - idleMs });

    expect(judge("SCH-003", { repository })).toMatchObject({ status });
  });

  it("counts down to the day when GitHub disables its schedules", () => {
    const repository = repositoryStatus({ pushedAtMs: NOW_MS - 50 * DAY_MS });

    expect(judge("SCH-003", { repository }).message).toBe(
      "The last push was 50 d ago. GitHub disables its schedules in 10 d, on 2026-12-03 12:00 UTC.",
    );
  });

  it.each([
    ["is private", { isPrivate: true, pushedAtMs: NOW_MS - 99 * DAY_MS }, "skipped"],
    ["was never pushed to", { pushedAtMs: null }, "unknown"],
  ])("does not apply when it %s", (_case, change, status) => {
    expect(judge("SCH-003", { repository: repositoryStatus(change) })).toMatchObject({ status });
  });
});

describe("SCH-004, no run is stuck,", () => {
  const usual = (...minutes: readonly number[]) => new Map([[7, minutes.map((m) => m * MINUTE_MS)]]);
  const since = (status: string, ms: number) =>
    workflowRun({ status, conclusion: null, createdAtMs: NOW_MS - ms, startedAtMs: NOW_MS - ms });

  it.each([
    ["none is there", [], usual(), "ok"],
    ["one has ended since", [since("completed", 9 * HOUR_MS)], usual(), "ok"],
    ["one waits for half an hour", [since("queued", 30 * MINUTE_MS)], usual(), "ok"],
    ["one waits longer", [since("queued", 31 * MINUTE_MS)], usual(), "warning"],
    ["one waits for six hours", [since("waiting", 6 * HOUR_MS)], usual(), "warning"],
    ["one waits longer than that", [since("queued", 6 * HOUR_MS + MINUTE_MS)], usual(), "error"],
    ["one runs for six hours", [since("in_progress", 6 * HOUR_MS)], usual(), "ok"],
    ["one runs longer", [since("in_progress", 6 * HOUR_MS + MINUTE_MS)], usual(), "error"],
    ["one runs three times as long as usual", [since("in_progress", HOUR_MS)], usual(5, 5, 5, 5, 20), "ok"],
    ["one runs longer than that", [since("in_progress", 61 * MINUTE_MS)], usual(5, 5, 5, 5, 20), "error"],
    ["too few tell what is usual", [since("in_progress", 61 * MINUTE_MS)], usual(5, 5, 5, 5), "ok"],
    ["it is short all the same", [since("in_progress", 29 * MINUTE_MS)], usual(1, 1, 1, 1, 1), "ok"],
  ])("when %s", (_case, runs, durationsMs, status) => {
    expect(judge("SCH-004", { activeRuns: { runs, durationsMs } })).toMatchObject({ status });
  });
});

describe("SCH-005, the last runs did not fail,", () => {
  const fact = (...conclusions: readonly string[]) => [
    {
      workflow: workflow(),
      runs: conclusions.map((conclusion, index) =>
        workflowRun({ id: 100 - index, conclusion, createdAtMs: NOW_MS - index * HOUR_MS }),
      ),
    },
  ];

  it.each([
    [["success", "failure", "failure", "failure"], "ok"],
    [["failure", "success"], "warning"],
    [["timed_out", "startup_failure", "success"], "warning"],
    [["failure", "failure", "failure", "success"], "error"],
    [["cancelled", "failure", "skipped", "success"], "warning"],
    [["cancelled"], "ok"],
    [[], "ok"],
  ])("given %j", (conclusions, status) => {
    expect(judge("SCH-005", { runs: fact(...conclusions) })).toMatchObject({ status });
  });

  it("points at the first run that failed", () => {
    const finding = judge("SCH-005", { runs: fact("failure", "failure", "failure", "success") });

    expect(finding).toMatchObject({ value: 3, sinceMs: NOW_MS - 2 * HOUR_MS });
    expect(finding.message).toBe(
      "The last 3 runs of .github/workflows/sync.yml failed, since 2026-11-23 10:00 UTC.",
    );
  });

  it("is skipped when nothing is watched", () => {
    expect(judge("SCH-005", { runs: [] }).status).toBe("skipped");
  });
});

describe("PRQ-001, sync pull requests are young,", () => {
  const CONFIG = config({ repositories: ["acme/api"] });
  const open = (...ages: readonly number[]) => [
    member("api", {
      pullRequests: ages.map((age, index) => ({
        number: index + 1,
        url: `https://github.test/acme/api/pull/${index + 1}`,
        createdAtMs: NOW_MS - age * DAY_MS,
        hasConflict: false,
      })),
    }),
  ];
  const young = (count: number) => Array.from({ length: count }, () => 1);
  const conflicting = (count: number, of: number) => [
    member("api", {
      pullRequests: Array.from({ length: of }, (_, index) => ({
        number: index + 1,
        url: "https://github.test/x",
        createdAtMs: NOW_MS,
        hasConflict: index < count,
      })),
    }),
  ];

  it.each([
    ["none is open", open(), "ok"],
    ["one of three days", open(3), "ok"],
    ["one of more", open(3.1), "warning"],
    ["one of ten is older", open(...young(9), 4), "warning"],
    ["one of eleven, rounded up to two, is not enough", open(...young(10), 4), "ok"],
    ["one of fourteen days among many", open(...young(20), 14), "ok"],
    ["one of more than fourteen among many", open(...young(20), 14.1), "error"],
    ["two of ten conflict", conflicting(2, 10), "ok"],
    ["three of ten conflict", conflicting(3, 10), "error"],
    ["the only one conflicts", conflicting(1, 1), "warning"],
    ["one of two conflicts", conflicting(1, 2), "warning"],
    ["one of four conflicts", conflicting(1, 4), "warning"],
    ["two of four conflict", conflicting(2, 4), "error"],
    ["one of five conflicts", conflicting(1, 5), "ok"],
    ["two of five conflict", conflicting(2, 5), "error"],
    ["there are no repositories", [], "skipped"],
    [
      "nothing could be looked at",
      [{ status: "not-found", requested: { owner: "a", name: "b" } } as const],
      "unknown",
    ],
  ])("when %s", (_case, members, status) => {
    expect(judge("PRQ-001", { members, config: CONFIG })).toMatchObject({ status });
  });

  it.each([
    ["a conflict, of which GitHub does not say when it began", conflicting(2, 4), 0, true],
    ["age as an error", open(20), 6, undefined],
    ["age as a warning, by the one that counts", open(...young(9), 4), 1, undefined],
  ])("reports since when, never in the future: %s", (_case, members, daysAgo, isFirstSeen) => {
    const finding = judge("PRQ-001", { members, config: CONFIG });

    expect(finding).toMatchObject({ sinceMs: NOW_MS - daysAgo * DAY_MS });
    expect(finding.isFirstSeen).toBe(isFirstSeen);
  });

  it("cannot be distinguished where they get no label", () => {
    const unlabelled = config({ repositories: ["acme/api"], sync: { labels: [] } });

    expect(judge("PRQ-001", { members: open(20), config: unlabelled }).status).toBe("skipped");
  });

  it("lists the ten oldest, the oldest first", () => {
    const { subjects } = judge("PRQ-001", { members: open(5, 20, ...young(12)), config: CONFIG });

    expect(subjects).toHaveLength(10);
    expect(subjects?.slice(0, 2)).toEqual(["acme/api#2", "acme/api#1"]);
  });
});

describe("SCH-006, runs come as often as the interval asks for,", () => {
  const ecosystem = config({ repositories: ["acme/api"], sync_interval_minutes: 15 });
  const gaps = (p95: number, count = 40) =>
    files(metrics({ tick_gap_p50: 900, tick_gap_p95: p95, tick_gap_max: 30_000, tick_gaps: count }));

  it.each([
    [1_800, "ok"],
    [1_801, "warning"],
  ])("95 %% of the gaps up to %i s are %s", (p95, status) => {
    expect(judge("SCH-006", { metrics: gaps(p95), config: ecosystem })).toMatchObject({ status });
  });

  it("says what is measured, and what to do", () => {
    const finding = judge("SCH-006", { metrics: gaps(5_400), config: ecosystem });

    expect(finding.message).toBe(
      "95 % of the last 40 gaps between runs are at most 1 h 30 min, the longest 8 h 20 min; sync_interval_minutes is 15.",
    );
    expect(finding.remediation).toContain("start the workflow from outside");
  });

  it("judges the worst of several shards", () => {
    const both = { ...gaps(900), files: [...gaps(900).files, ...gaps(4_000).files] };

    expect(judge("SCH-006", { metrics: both, config: ecosystem })).toMatchObject({ status: "warning" });
  });

  it.each([
    ["files of earlier releases", files(metrics())],
    ["few gaps", gaps(90_000, 9)],
    ["no metrics", files()],
  ])("is skipped with %s", (_, facts) => {
    expect(judge("SCH-006", { metrics: facts, config: ecosystem }).status).toBe("skipped");
  });
});
