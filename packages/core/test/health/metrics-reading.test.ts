import {
  mergeMetrics,
  readMetrics,
  summarizeAccess,
  summarizeMetrics,
  tokenKindOf,
} from "@automation/core/health";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { access, files, judge, metrics, NOW_MS } from "./builders.ts";

function read(data: unknown) {
  return readMetrics({ status: "read", file: "m.json", text: JSON.stringify(data) });
}

describe("a metrics file of the scripts before", () => {
  const LEGACY = {
    start_time: "2026-11-23T11:00:00.123456",
    end_time: "2026-11-23T11:05:00.654321",
    duration_seconds: 300.5,
    repos_scanned: 20,
    branches_analyzed: 80,
    branches_behind: 5,
    prs_created: 0,
    errors_encountered: 1,
    success_rate: 95,
    api_calls_made: 210,
  };

  it("is read, its times taken for those of this machine's zone", () => {
    expect(read(LEGACY)).toMatchObject({
      status: "read",
      remarks: [],
      record: {
        startedAtMs: Date.parse("2026-11-23T11:00:00.123"),
        endedAtMs: Date.parse("2026-11-23T11:05:00.654"),
        successRate: 95,
        attempted: 20,
      },
    });
  });

  it.each([
    ["its rate is counted from its errors", { success_rate: undefined }, 95],
    ["more errors than repositories are none well", { success_rate: undefined, errors_encountered: 30 }, 0],
    ["nothing scanned has no rate", { success_rate: undefined, repos_scanned: 0 }, null],
  ])("that says no rate: %s", (_case, change, successRate) => {
    expect(read({ ...LEGACY, ...change })).toMatchObject({ record: { successRate } });
  });

  it.each([
    ["2026-11-23T11:05:00Z", "2026-11-23T11:05:00Z"],
    ["2026-11-23 11:05:00", "2026-11-23T11:05:00"],
    ["2026-11-23T13:05:00+02:00", "2026-11-23T11:05:00Z"],
    ["2026-11-23T11:05", "2026-11-23T11:05:00"],
    [1795431900, "2026-11-23T11:05:00Z"],
    [1795431900.25, "2026-11-23T11:05:00.250Z"],
    [1795431900250, "2026-11-23T11:05:00.250Z"],
  ])("may give the time as %s", (end_time, expected) => {
    expect(read({ ...LEGACY, end_time })).toMatchObject({ record: { endedAtMs: Date.parse(expected) } });
  });

  it("that broke off has only its start", () => {
    const merged = mergeMetrics(files({ ...LEGACY, end_time: null }));

    expect(merged.oldestEndMs).toBe(Date.parse("2026-11-23T11:00:00.123"));
  });
});

describe("several shards' files", () => {
  it("are one set of numbers", () => {
    const merged = mergeMetrics(
      files(
        metrics({ repos_scanned: 30, repos_failed: 0, success_rate: 100, duration_seconds: 10 }),
        metrics({ repos_scanned: 5, repos_failed: 5, success_rate: 50, duration_seconds: 20 }),
        "{",
      ),
    );

    expect(merged).toMatchObject({ successRate: 87.5, attempted: 40, invalid: [{ file: "metrics-2.json" }] });
    expect(summarizeMetrics(merged)).toMatchObject({
      repos_scanned: 35,
      repos_failed: 5,
      duration_seconds: 20,
      success_rate: 87.5,
      files: 2,
    });
  });

  it("have a rate between the lowest and the highest of them", () => {
    const shard = fc.record({
      rate: fc.integer({ min: 0, max: 100 }),
      size: fc.integer({ min: 1, max: 500 }),
    });
    fc.assert(
      fc.property(fc.array(shard, { minLength: 1, maxLength: 8 }), (shards) => {
        const contents = shards.map(({ rate, size }) => metrics({ success_rate: rate, repos_scanned: size }));

        const { successRate } = mergeMetrics(files(...contents));

        const rates = shards.map(({ rate }) => rate);
        expect(successRate).toBeGreaterThanOrEqual(Math.min(...rates) - 0.01);
        expect(successRate).toBeLessThanOrEqual(Math.max(...rates) + 0.01);
      }),
    );
  });

  it("are nothing when there are none", () => {
    expect(summarizeMetrics(mergeMetrics(files()))).toEqual({ automation_success_rate: null });
  });
});

describe("the numbers of the field", () => {
  it("are those of the run and of GitHub's limit", () => {
    const limits = { core: { limit: 5000, remaining: 4321, resetAtMs: NOW_MS + 90_000 } };

    expect(summarizeMetrics(mergeMetrics(files(metrics({ success_rate: 87.5 }))))).toMatchObject({
      automation_success_rate: 87.5,
    });
    expect(summarizeAccess(access({ limits }), NOW_MS)).toEqual({
      github_rate_limit_remaining: 4321,
      github_rate_limit_total: 5000,
      github_rate_limit_percentage: 86.42,
      rate_limit_reset_minutes: 1.5,
    });
  });

  it.each([
    ["GitHub was not reached", null],
    ["there is no token", { status: "missing" } as const],
    ["limits are turned off", access({ limits: null })],
  ])("are there and null where %s", (_case, fact) => {
    expect(summarizeAccess(fact, NOW_MS)).toEqual({
      github_rate_limit_remaining: null,
      github_rate_limit_total: null,
      github_rate_limit_percentage: null,
      rate_limit_reset_minutes: null,
    });
  });
});

describe("a time", () => {
  const read = (end_time: unknown) => {
    const [file] = files(metrics({ end_time })).files;
    if (file === undefined) throw new Error("no file");
    return readMetrics(file);
  };
  const MOMENT = Date.parse("2026-11-23T11:05:00Z");

  it.each([
    "2026-11-23T11:05:00Z",
    "2026-11-23T11:05:00.000+00:00",
    "2026-11-23T06:05:00-05:00",
    "2026-11-23T06:05:00.000000-0500",
    "2026-11-23 16:35:00+05:30",
    "2026-11-23T12:05:00+01",
    "2026-11-23 11:05:00 +0000",
  ])("with an offset is that moment: %s", (text) => {
    expect(read(text)).toMatchObject({ status: "read", record: { endedAtMs: MOMENT }, notes: [] });
  });

  it("without a zone is this machine's, as Python writes it, and the check says so", () => {
    const local = new Date(2026, 10, 23, 11, 5).getTime();
    const naive = "2026-11-23T11:05:00.123456";

    const reading = read(naive);

    expect(reading).toMatchObject({ status: "read", record: { endedAtMs: local + 123 }, remarks: [] });
    expect(judge("MET-002", { metrics: files(metrics({ end_time: naive })) })).toMatchObject({
      status: "ok",
      message: expect.stringMatching(/end_time without a time zone, read in this machine's time zone \(.+\)/),
    });
  });
});

describe("reading a metrics file", () => {
  it("never throws, whatever it holds", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(["read", "invalid"]).toContain(readMetrics({ status: "read", file: "m", text }).status);
      }),
    );
  });
});

describe("the kind of a token", () => {
  it.each([
    ["github_pat_11AAA", 5000, "fine-grained"],
    ["ghp_AAA", 5000, "classic"],
    ["gho_AAA", 5000, "user"],
    ["ghu_AAA", 5000, "user"],
    ["ghs_AAA", 1000, "workflow"],
    ["ghs_AAA", 5000, "app"],
    ["ghs_AAA", undefined, "app"],
    ["0123456789abcdef", 5000, "unrecognised"],
  ])("%s with %s calls an hour", (token, limit, kind) => {
    expect(tokenKindOf(token, limit)).toBe(kind);
  });
});
