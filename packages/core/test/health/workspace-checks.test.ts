import { describe, expect, it } from "@jest/globals";
import { config, files, HOUR_MS, judge, metrics, metricsOfAge, NOW_MS } from "./builders.ts";

const SECOND_MS = 1000;

describe("CFG-001, the configuration is there,", () => {
  it.each([
    ["there", config({ repositories: ["acme/api"] }), "ok"],
    ["there, though invalid", config("{"), "ok"],
    ["missing", { status: "missing", file: "c.json" } as const, "error"],
    ["unreadable", { status: "unreadable", file: "c.json", message: "EACCES" } as const, "error"],
  ])("when it is %s", (_case, fact, status) => {
    expect(judge("CFG-001", { config: fact })).toMatchObject({ status });
  });

  it("says what to do about it", () => {
    const finding = judge("CFG-001", { config: { status: "missing", file: "c.json" } });

    expect(finding).toMatchObject({ reason: "ConfigMissing", message: "c.json is missing." });
    expect(finding.remediation).toContain("Commit c.json");
  });
});

describe("CFG-002, the configuration is valid,", () => {
  it.each([
    ["valid", { repositories: ["acme/api"] }, "ok"],
    ["doubtful", { repositories: ["acme/api"], sync_interval_minutes: 1 }, "warning"],
    ["invalid", { repositories: ["acme"] }, "error"],
    ["both", { repositories: ["acme"], sync_interval_minutes: 1 }, "error"],
    ["no JSON", "{", "error"],
  ])("when it is %s", (_case, content, status) => {
    expect(judge("CFG-002", { config: config(content) })).toMatchObject({ status });
  });

  it("names the first five places and counts the rest", () => {
    const repositories = Array.from({ length: 8 }, (_, index) => `bad${index}`);

    const { message, value } = judge("CFG-002", { config: config({ repositories }) });

    expect(value).toBe(8);
    expect(message).toMatch(/^config\/ecosystem-repos\.json:1 CFG007: .* And 3 more\.$/);
  });

  it("is skipped without a configuration", () => {
    expect(judge("CFG-002", { config: { status: "missing", file: "c.json" } }).status).toBe("skipped");
  });
});

describe("CFG-004, other required files are there,", () => {
  const file = (name: string, isThere: boolean) => ({ file: name, isThere });

  it.each([
    ["none is required", [], "skipped"],
    ["all are there", [file("a", true), file("b", true)], "ok"],
    ["one is missing", [file("a", true), file("b", false)], "warning"],
  ])("when %s", (_case, requiredFiles, status) => {
    expect(judge("CFG-004", { requiredFiles })).toMatchObject({ status });
  });
});

describe("MET-001, the metrics are fresh,", () => {
  it.each([
    ["one second within the limit", 24 * HOUR_MS - SECOND_MS, "ok"],
    ["exactly at the limit", 24 * HOUR_MS, "ok"],
    ["one second beyond the limit", 24 * HOUR_MS + SECOND_MS, "error"],
    ["new", 0, "ok"],
    ["ahead of the clock by what clocks differ", -5 * 60 * SECOND_MS, "ok"],
    ["ahead of the clock by more", -5 * 60 * SECOND_MS - SECOND_MS, "unknown"],
  ])("when they are %s", (_case, ageMs, status) => {
    expect(judge("MET-001", { metrics: files(metricsOfAge(ageMs)) })).toMatchObject({ status });
  });

  it.each([
    [11, "error"],
    [12, "ok"],
  ])("by the limit of the workflow (%s h)", (maxMetricsAgeHours, status) => {
    const fact = files(metricsOfAge(12 * HOUR_MS));

    expect(judge("MET-001", { metrics: fact }, { maxMetricsAgeHours }).status).toBe(status);
  });

  it("warns when there is no file yet", () => {
    expect(judge("MET-001", { metrics: files() })).toMatchObject({
      status: "warning",
      reason: "NoMetricsYet",
    });
  });

  it("goes by the shard that ended first, and reports since when it is stale", () => {
    const fact = files(metricsOfAge(HOUR_MS), metricsOfAge(30 * HOUR_MS));

    expect(judge("MET-001", { metrics: fact })).toMatchObject({
      status: "error",
      value: 30,
      sinceMs: NOW_MS - 6 * HOUR_MS,
    });
  });

  it("goes by the file's own time where the run's is not in it", () => {
    const text = JSON.stringify({ success_rate: 100 });
    const written = (hours: number) => ({
      patterns: ["m.json"],
      files: [{ status: "read", file: "m.json", text, modifiedAtMs: NOW_MS - hours * HOUR_MS } as const],
    });

    expect(judge("MET-001", { metrics: written(24) }).status).toBe("ok");
    expect(judge("MET-001", { metrics: written(25) }).status).toBe("error");
  });

  it("is unknown where the file has no time", () => {
    expect(judge("MET-001", { metrics: files({ repos_scanned: 1 }) })).toMatchObject({
      status: "unknown",
      reason: "NoTime",
    });
  });
});

describe("MET-002, the metrics can be read,", () => {
  it.each([
    ["a file of sync-monitor", metrics(), "ok"],
    ["a file of a newer release", metrics({ schema_version: 2 }), "warning"],
    ["a file without a plain key", metrics({ api_calls_made: undefined }), "ok"],
    ["a file with a rate and nothing else", { success_rate: 95 }, "ok"],
    ["a file of something else", { name: "x" }, "warning"],
    ["a count that is text", metrics({ repos_scanned: "10" }), "error"],
    ["a negative count", metrics({ prs_created: -1 }), "error"],
    ["a rate above 100", metrics({ success_rate: 101 }), "error"],
    ["a time that is none", metrics({ end_time: "yesterday" }), "error"],
    ["no JSON", "{", "error"],
    ["a list", "[]", "error"],
  ])("given %s", (_case, content, status) => {
    expect(judge("MET-002", { metrics: files(content) })).toMatchObject({ status });
  });

  it("names a file that cannot be read at all", () => {
    const fact = {
      patterns: ["m.json"],
      files: [{ status: "unreadable", file: "m.json", message: "EACCES" } as const],
    };

    expect(judge("MET-002", { metrics: fact })).toMatchObject({ status: "error", message: "m.json: EACCES" });
  });
});

describe("RUN-001, the success rate,", () => {
  it.each([
    [100, "ok"],
    [90, "ok"],
    [89.99, "warning"],
    [89.996, "warning"],
    [70, "warning"],
    [69.99, "error"],
    [0, "error"],
  ])("of %s %%", (rate, status) => {
    expect(judge("RUN-001", { metrics: files(metrics({ success_rate: rate })) })).toMatchObject({
      status,
      value: rate,
    });
  });

  it("is judged by the limits of the workflow", () => {
    const fact = files(metrics({ success_rate: 80 }));
    const settings = { minSuccessRate: 80, criticalSuccessRate: 80 };

    expect(judge("RUN-001", { metrics: fact }, settings).status).toBe("ok");
  });

  it("is an error below the critical limit, however low the other one is", () => {
    const fact = files(metrics({ success_rate: 65 }));

    expect(judge("RUN-001", { metrics: fact }, { minSuccessRate: 60 }).status).toBe("error");
    expect(judge("RUN-001", { metrics: fact }, { minSuccessRate: 60, criticalSuccessRate: 60 }).status).toBe(
      "ok",
    );
  });

  it("of several shards weighs each by its repositories", () => {
    const fact = files(
      metrics({ repos_scanned: 90, success_rate: 100 }),
      metrics({ repos_scanned: 10, success_rate: 0 }),
    );

    expect(judge("RUN-001", { metrics: fact })).toMatchObject({ value: 90, status: "ok" });
  });

  it.each([
    ["nothing was attempted", files(metrics({ success_rate: null })), "unknown"],
    ["there is no file", files(), "skipped"],
  ])("does not exist when %s", (_case, fact, status) => {
    expect(judge("RUN-001", { metrics: fact })).toMatchObject({ status });
  });
});

describe("RAT-003, limits kept nothing from the last run,", () => {
  const report = (skipped: number, deferred = 0) => ({
    repositories: [
      ...Array.from({ length: skipped }, () => ({ reason: "rate-limit", branches: [] })),
      { branches: Array.from({ length: deferred }, () => ({ outcome: "deferred" })) },
    ],
  });

  it.each([
    ["nothing", report(0), "ok"],
    ["one repository", report(1), "warning"],
    ["five", report(3, 2), "warning"],
    ["six", report(3, 3), "error"],
    ["no sync report", {}, "unknown"],
    ["no JSON", "{", "unknown"],
  ])("when it is %s", (_case, content, status) => {
    expect(judge("RAT-003", { syncReports: files(content) })).toMatchObject({ status });
  });

  it("is skipped without a report", () => {
    expect(judge("RAT-003", { syncReports: files() }).status).toBe("skipped");
  });
});

describe("PRM-001, scripts are executable,", () => {
  const script = (isExecutable: boolean, hasShebang = true) => ({
    file: "run.sh",
    lacks: isExecutable ? [] : (["index"] as const),
    hasShebang,
  });

  it.each([
    ["none is named", [], [], "skipped"],
    ["a pattern matches nothing", ["*.sh"], [], "warning"],
    ["all are", ["*.sh"], [script(true)], "ok"],
    ["one is not", ["*.sh"], [script(true), script(false)], "warning"],
    ["one has no first line", ["*.sh"], [script(true, false)], "warning"],
  ])("when %s", (_case, patterns, list, status) => {
    expect(judge("PRM-001", { scripts: { patterns, files: list } })).toMatchObject({ status });
  });

  it("gives the command, with names that are safe in a shell", () => {
    const list = [{ file: "it's $(bad).sh", lacks: ["index"] as const, hasShebang: true }];

    const { remediation } = judge("PRM-001", { scripts: { patterns: ["*"], files: list } });

    expect(remediation).toContain("--chmod=+x 'it'\\''s $(bad).sh'");
  });
});
