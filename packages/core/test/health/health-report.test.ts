import { readFileSync } from "node:fs";
import {
  type CheckStatus,
  createHealthReport,
  DEFAULT_HEALTH_SETTINGS,
  evaluateCheck,
  findInhibition,
  HEALTH_CHECKS,
  judgeHealth,
  readSightings,
  type Severity,
} from "@automation/core/health";
import { describe, expect, it } from "@jest/globals";
import { Ajv } from "ajv";
import fc from "fast-check";
import { NOW_MS, result } from "./builders.ts";

const SCHEMA = JSON.parse(
  readFileSync(new URL("../../schemas/health-report.schema.json", import.meta.url), "utf8"),
);
const isReport = new Ajv({ strict: true, allowUnionTypes: true }).compile(SCHEMA);

const of = (severity: Severity, status: CheckStatus, id = "CFG-001") =>
  result({ status, check: { id, name: "x", severity } });

const inhibited = (severity: Severity) => ({
  ...of(severity, "skipped"),
  reason: "PrerequisiteFailed",
});

const STATUS = fc.constantFrom<CheckStatus>("ok", "warning", "error", "unknown", "skipped");
const SEVERITY = fc.constantFrom<Severity>("critical", "high", "medium", "low");
const RESULT = fc.record({ severity: SEVERITY, status: STATUS }).map((r) => of(r.severity, r.status));

describe("the verdict", () => {
  it.each([
    ["nothing", [], "ok", true],
    ["all well", [of("critical", "ok")], "ok", true],
    ["a warning", [of("critical", "ok"), of("low", "warning")], "warning", true],
    ["an error of a lesser check", [of("medium", "error")], "error", false],
    [
      "a critical check that could not be evaluated",
      [of("critical", "unknown"), of("low", "warning")],
      "unknown",
      false,
    ],
    ["a lesser check that could not be evaluated", [of("high", "unknown")], "ok", true],
    ["an error besides", [of("critical", "unknown"), of("low", "error")], "error", false],
    ["nothing that applies", [of("critical", "skipped")], "ok", true],
  ])("on %s", (_case, results, status, isHealthy) => {
    expect(judgeHealth(results)).toMatchObject({ status, isHealthy });
  });

  it.each([
    [[of("critical", "ok")], 100],
    [[of("critical", "ok"), of("critical", "warning")], 75],
    [[of("critical", "ok"), of("low", "error")], 80],
    [[of("low", "ok"), of("low", "ok"), of("critical", "error")], 33],
    [[...Array.from({ length: 9 }, () => of("critical", "ok")), of("critical", "error")], 49],
    [[of("critical", "unknown"), of("low", "skipped")], null],
    [[of("critical", "ok"), of("critical", "unknown")], 100],
    [[of("critical", "ok"), of("critical", "unknown"), of("low", "unknown")], null],
    [[of("low", "ok"), of("critical", "skipped")], 100],
    [[of("low", "error"), inhibited("low"), inhibited("low")], null],
  ])("has a score (case %#)", (results, score) => {
    expect(judgeHealth(results).score).toBe(score);
  });

  it("counts every check once, and never calls unknown an error", () => {
    fc.assert(
      fc.property(fc.array(RESULT), (results) => {
        const { counts, isHealthy, score } = judgeHealth(results);

        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(results.length);
        const isBad = ({ status, check }: (typeof results)[number]) =>
          status === "error" || (status === "unknown" && check.severity === "critical");
        expect(isHealthy).toBe(!results.some(isBad));
        expect(score === null || (score >= 0 && score <= 100)).toBe(true);
      }),
    );
  });
});

describe("the report", () => {
  it("keeps to its schema, whatever the results", () => {
    fc.assert(
      fc.property(fc.array(RESULT), (results) => {
        expect(isReport(createHealthReport(results, { repos_scanned: 1 }, NOW_MS))).toBe(true);
      }),
    );
  });

  it("holds no credential, wherever one came from", () => {
    const token = "ghp_abcdefghijklmnopqrstuvwxyz0123";
    const leaking = result({ status: "error", message: token, remediation: token, subjects: [token] });

    expect(JSON.stringify(createHealthReport([leaking], {}, NOW_MS))).not.toContain("ghp_");
  });

  it("says of nothing that it is so since a time that is still to come", () => {
    const ahead = result({ status: "error", sinceMs: NOW_MS + 3_600_000 });

    expect(createHealthReport([ahead], {}, NOW_MS).checks[0]?.since).toBe("2026-11-23T12:00:00.000Z");
  });

  it.each([
    ["the same", { status: "error", reason: "InConflict" }, "2026-11-20T08:00:00.000Z"],
    ["another status", { status: "warning", reason: "InConflict" }, "2026-11-23T12:00:00.000Z"],
    ["another reason", { status: "error", reason: "Old" }, "2026-11-23T12:00:00.000Z"],
  ] as const)("takes over when the report before it saw it first: %s", (_case, before, since) => {
    const of = (change: object, sinceMs: number) => result({ ...change, sinceMs, isFirstSeen: true });
    const seenMs = Date.parse("2026-11-20T08:00:00Z");
    const earlier = createHealthReport([of(before, seenMs)], {}, seenMs);
    const now = [of({ status: "error", reason: "InConflict" }, NOW_MS)];

    const report = createHealthReport(now, {}, NOW_MS, readSightings(JSON.stringify(earlier)));

    expect(report.checks[0]?.since).toBe(since);
  });

  it.each([undefined, "", "{", "[]", "null", '{"checks": [null, 1, {"since": "soon"}, {"since": 5}]}'])(
    "takes nothing over from a file that is no report: %j",
    (text) => {
      expect(readSightings(text).size).toBe(0);
    },
  );

  it("has the keys of the field", () => {
    const results = [
      result(),
      result({
        id: "RUN-001",
        check: { id: "RUN-001", name: "success.floor", severity: "critical" },
        status: "error",
        reason: "SuccessRateCritical",
        message: "50 %",
        value: 50,
        unit: "percent",
        threshold: { warning: 90, error: 70 },
        sinceMs: NOW_MS,
        remediation: "Look.",
      }),
    ];

    const report = createHealthReport(results, { success_rate: 50 }, NOW_MS);

    expect(isReport(report)).toBe(true);
    expect(report).toMatchObject({
      schema_version: 1,
      timestamp: "2026-11-23T12:00:00.000Z",
      healthy: false,
      status: "error",
      errors: ["RUN-001 success.floor: 50 %"],
      warnings: [],
      metrics: { success_rate: 50 },
      summary: { total_checks: 2, passed: 1, warnings: 0, errors: 1, unknown: 0, skipped: 0 },
    });
    expect(report.checks[1]).toEqual({
      id: "RUN-001",
      name: "success.floor",
      severity: "critical",
      status: "error",
      reason: "SuccessRateCritical",
      message: "50 %",
      value: 50,
      unit: "percent",
      threshold: { warning: 90, error: 70 },
      since: "2026-11-23T12:00:00.000Z",
      remediation: "Look.",
      duration_ms: 3,
      timestamp: "2026-11-23T12:00:00.000Z",
    });
  });
});

describe("the registry", () => {
  it("names each check once, as the schema wants", () => {
    const ids = HEALTH_CHECKS.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Z]{3}-\d{3}$/);
  });

  it("puts each check behind those that it depends on", () => {
    for (const [index, { dependsOn = [] }] of HEALTH_CHECKS.entries()) {
      const before = HEALTH_CHECKS.slice(0, index).map(({ id }) => id);
      expect(before).toEqual(expect.arrayContaining([...dependsOn]));
    }
  });
});

describe("a check", () => {
  const check = { id: "SCH-001", dependsOn: ["AUT-001"] };

  it.each([
    ["failed", "error", { status: "skipped", reason: "PrerequisiteFailed" }],
    ["could not measure", "unknown", { status: "unknown", reason: "PrerequisiteUnknown" }],
    ["only warns", "warning", null],
    ["does not apply", "skipped", null],
  ] as const)("whose prerequisite %s", (_case, status, expected) => {
    const inhibition = findInhibition(check, [of("critical", status, "AUT-001"), of("high", "error")]);

    expect(inhibition).toEqual(expected === null ? null : expect.objectContaining(expected));
  });

  it.each([
    ["unknown", { status: "unknown", reason: "RateLimited", message: "Later." }],
    ["skipped", { status: "skipped", reason: "NoToken", message: "None." }],
  ] as const)("whose fact is %s says just that", (_case, reading) => {
    const [first] = HEALTH_CHECKS;
    const context = { settings: DEFAULT_HEALTH_SETTINGS, nowMs: NOW_MS };

    expect(first && evaluateCheck(first, { config: reading }, context)).toEqual(reading);
    expect(first && evaluateCheck(first, {}, context)).toMatchObject({
      status: "unknown",
      reason: "NotRead",
    });
  });
});
