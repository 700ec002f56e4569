import {
  combineSignal,
  type IncidentVerdict,
  type ReportVerdict,
  readReport,
} from "@automation/core/incident";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";

function read(content: unknown, minSuccessRate = 90): ReportVerdict {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  return readReport({ status: "read", file: "r.json", text }, minSuccessRate);
}

const check = (change: object = {}) => ({
  id: "CFG-001",
  name: "config.present",
  severity: "critical",
  status: "error",
  message: "missing",
  ...change,
});
const health = (status: string, ...checks: readonly object[]) => ({
  healthy: status === "ok",
  status,
  checks,
});

describe("a health report", () => {
  it.each([
    ["is well", health("ok"), "healthy"],
    ["has a critical error", health("error", check()), "failing"],
    ["has a high error", health("error", check({ severity: "high" })), "failing"],
    ["has an error of no severity", health("error", check({ severity: undefined })), "failing"],
    ["is not healthy and does not say why", { healthy: false, checks: [], errors: ["x"] }, "failing"],
    ["has a medium error", health("error", check({ severity: "medium" })), "healthy"],
    ["only warns", health("warning", check({ status: "warning" })), "healthy"],
    ["could not measure", health("unknown", check({ status: "unknown" })), "unknown"],
  ])("that %s", (_case, report, verdict) => {
    expect(read(report).verdict).toBe(verdict);
  });

  it("reports what fails, since when and what to do", () => {
    const report = health("error", check({ since: "2026-11-23T10:00:00Z", remediation: "Commit it." }));

    expect(read(report).members).toEqual([
      {
        id: "CFG-001",
        message: "config.present: missing",
        since: "2026-11-23T10:00:00Z",
        remediation: "Commit it.",
      },
    ]);
  });
});

describe("a sync report", () => {
  const report = (good: number, bad: number, errors: readonly object[]) => ({
    repositories: [
      ...Array.from({ length: good }, (_, i) => ({ repository: `acme/g${i}`, status: "scanned" })),
      ...Array.from({ length: bad }, (_, i) => ({ repository: `acme/b${i}`, status: "failed" })),
      { repository: "acme/old", status: "skipped" },
    ],
    errors,
  });
  const error = (repository: string | null, code = "server") => ({ repository, code, message: "502" });

  it.each([
    ["nothing failed", report(10, 0, []), "healthy"],
    ["just enough are well", report(9, 1, [error("acme/b0")]), "healthy"],
    ["too few are well", report(8, 1, [error("acme/b0")]), "failing"],
    ["a repository that was read had an error", report(5, 0, [error("acme/G0")]), "failing"],
    ["the run failed", report(10, 0, [error(null, "unauthorized")]), "failing"],
    ["nothing was attempted", report(0, 0, []), "healthy"],
  ])("when %s", (_case, content, verdict) => {
    expect(read(content).verdict).toBe(verdict);
  });

  it("has one member for each kind of failure, so that it changes seldom", () => {
    const errors = [error("acme/a"), error("acme/b"), error("acme/c", "not-found")];

    expect(read(report(0, 3, errors)).members.map(({ id }) => id)).toEqual(["sync/server", "sync/not-found"]);
  });
});

describe("a validation report", () => {
  const finding = (rule: string, severity = "error") => ({
    rule,
    severity,
    file: "c.json",
    line: 3,
    message: "No.",
  });

  it("passes when it is valid", () => {
    expect(read({ valid: true, findings: [finding("CFG010", "warning")] }).verdict).toBe("healthy");
  });

  it("has one member for each rule", () => {
    const findings = [finding("CFG006"), finding("CFG006"), finding("CFG010", "warning")];

    expect(read({ valid: false, findings })).toMatchObject({
      verdict: "failing",
      members: [{ id: "CFG006", message: "c.json:3 No. · c.json:3 No." }],
    });
  });
});

describe("what is no report", () => {
  it.each([
    ["missing", { status: "missing", file: "r.json" } as const],
    ["unreadable", { status: "unreadable", file: "r.json", message: "EACCES" } as const],
    ["no JSON", { status: "read", file: "r.json", text: "{" } as const],
    ["a list", { status: "read", file: "r.json", text: "[]" } as const],
    ["something else", { status: "read", file: "r.json", text: "{}" } as const],
  ])("reports nothing but itself: %s", (_case, reading) => {
    expect(readReport(reading, 90)).toEqual({
      verdict: "unknown",
      members: [],
      notes: [expect.stringContaining("r.json")],
    });
  });

  it("never makes reading throw", () => {
    const shape = fc.record(
      {
        healthy: fc.anything(),
        checks: fc.anything(),
        valid: fc.boolean(),
        findings: fc.array(fc.anything()),
        repositories: fc.array(fc.anything()),
        errors: fc.array(fc.anything()),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          shape.map((data) => toJson(data)),
        ),
        (text) => {
          expect(["failing", "healthy", "unknown"]).toContain(read(text).verdict);
        },
      ),
    );
  });
});

function toJson(data: unknown): string {
  return JSON.stringify(data, (_key, value) => (typeof value === "bigint" ? String(value) : value)) ?? "";
}

describe("several reports", () => {
  const of = (verdict: IncidentVerdict): ReportVerdict => ({
    verdict,
    members: verdict === "failing" ? [{ id: "A", message: "a" }] : [],
    notes: [],
  });

  it.each([
    [[], "unknown"],
    [["healthy", "healthy"], "healthy"],
    [["healthy", "unknown"], "unknown"],
    [["unknown", "failing", "healthy"], "failing"],
  ] as const)("%j come to %s", (verdicts, expected) => {
    expect(combineSignal("auto", verdicts.map(of)).verdict).toBe(expected);
  });

  it.each([
    ["failing", ["healthy"], "failing"],
    ["healthy", ["failing"], "healthy"],
    ["unknown", ["failing"], "unknown"],
  ] as const)("yield to a status that was given: %s", (status, verdicts, expected) => {
    const signal = combineSignal(status, verdicts.map(of));

    expect(signal.verdict).toBe(expected);
    expect(signal.members.length > 0).toBe(expected === "failing");
  });

  it("are missed when there are none and no status was given", () => {
    expect(combineSignal("auto", []).notes).toEqual([expect.stringContaining("set report-files")]);
    expect(combineSignal("healthy", []).notes).toEqual([]);
  });

  it("name the same member once, as it was first", () => {
    const twice = { ...of("failing"), members: [{ id: "A", message: "other" }] };

    expect(combineSignal("auto", [of("failing"), twice]).members).toEqual([{ id: "A", message: "a" }]);
  });
});
