import {
  createHealthReport,
  type HealthReport,
  renderHealthBadge,
  renderHealthSummary,
  renderOpenMetrics,
} from "@automation/core/health";
import { describe, expect, it } from "@jest/globals";
import { DAY_MS, NOW_MS, result } from "./builders.ts";

const NO_EXTRAS = { limits: null, tokenExpiresAtMs: null };

function report(...results: readonly ReturnType<typeof result>[]): HealthReport {
  return createHealthReport(
    results,
    { success_rate: 80, end_time: "2026-11-23T11:00:00Z", repos_scanned: 4 },
    NOW_MS,
  );
}

const bad = result({
  check: { id: "AUT-001", name: "token.valid", severity: "critical" },
  status: "error",
  reason: "TokenRefused",
  message: "401 for @acme/team <script>alert(1)</script> | #12",
  remediation: "Make a new one.",
  sinceMs: NOW_MS - DAY_MS,
  evidence: ["https://github.test/settings", "javascript:alert(1)"],
});
const doubtful = result({
  check: { id: "MET-002", name: "metrics.schema", severity: "high" },
  status: "warning",
  message: "Odd.",
});
const blind = result({
  check: { id: "SCH-004", name: "runs.stuck", severity: "medium" },
  status: "unknown",
  message: "No answer.",
});

describe("the badge", () => {
  it.each([
    ["all well", [result()], "100 · 23 Nov 12:00Z", "brightgreen", false],
    ["a warning", [result(), doubtful], "79 · 1 warn · 23 Nov 12:00Z", "yellow", false],
    ["an error", [result(), bad], "49 · 1 failing · 23 Nov 12:00Z", "red", true],
    ["a blind spot", [result({ status: "unknown" })], "unknown · 23 Nov 12:00Z", "lightgrey", false],
  ])("of %s", (_case, results, message, color, isError) => {
    expect(renderHealthBadge(report(...results))).toEqual({
      schemaVersion: 1,
      label: "automation",
      message,
      color,
      isError,
      cacheSeconds: 3600,
    });
  });
});

describe("the OpenMetrics text", () => {
  const text = renderOpenMetrics(report(bad), {
    limits: { core: { limit: 5000, remaining: 42, resetAtMs: NOW_MS } },
    tokenExpiresAtMs: NOW_MS,
  });

  it("ends as the standard asks, and has no empty line", () => {
    expect(text.endsWith("\n# EOF\n")).toBe(true);
    expect(text.split("\n").slice(0, -1)).not.toContain("");
    expect(text).not.toContain("\r");
  });

  it("reports each status of a check as a set of states, of which one is true", () => {
    const states = text.split("\n").filter((line) => line.startsWith("automation_health_check_status{"));

    expect(states).toHaveLength(5);
    expect(states.filter((line) => line.endsWith(" 1"))).toEqual([
      'automation_health_check_status{check="AUT-001",severity="critical",automation_health_check_status="error"} 1',
    ]);
  });

  it.each([
    "automation_sync_success_ratio 0.8",
    "automation_sync_end_timestamp_seconds 1795431600",
    "automation_token_expiry_timestamp_seconds 1795435200",
    'automation_rate_limit_remaining{resource="core"} 42',
    "# UNIT automation_sync_success_ratio ratio",
  ])("holds %s", (line) => {
    expect(text.split("\n")).toContain(line);
  });

  it("declares each family once, before its samples, and none without samples", () => {
    const names = renderOpenMetrics(report(), NO_EXTRAS)
      .split("\n")
      .flatMap((line) => /^# TYPE (\S+)/.exec(line)?.[1] ?? []);

    expect(new Set(names).size).toBe(names.length);
    expect(names).not.toContain("automation_rate_limit_remaining");
    expect(names).not.toContain("automation_token_expiry_timestamp_seconds");
  });
});

describe("the summary", () => {
  it.each([
    ["all well", [result()], "## ✅ Health: no problems found"],
    ["an error and a warning", [doubtful, bad], "## ❌ Health: 1 error, 1 warning"],
    [
      "a critical blind spot",
      [doubtful, { ...blind, check: { ...blind.check, severity: "critical" as const } }],
      "## ❔ Health could not be evaluated: no result for 1 critical check (SCH-004), 1 warning, 1 not evaluated",
    ],
    ["a lesser blind spot", [blind], "## ✅ Health: no problems found, 1 not evaluated"],
  ])("of %s begins with its verdict", (_case, results, line) => {
    expect(renderHealthSummary(report(...results)).split("\n")[0]).toBe(line);
  });

  it("has the details of the worst first, since when, and what to do", () => {
    const lines = renderHealthSummary(report(result(), doubtful, bad)).split("\n");

    expect(lines[2]).toBe("- ❌ **AUT-001** `token.valid` (critical · since 2026-11-22 12:00 UTC)");
    expect(lines[4]).toBe("  - **Do:** Make a new one.");
    expect(lines.findIndex((line) => line.includes("**MET-002**"))).toBeGreaterThan(4);
  });

  it("lets nothing from outside become markup, a mention or a link", () => {
    const text = renderHealthSummary(report(bad));
    const withoutCode = text.replaceAll(/`[^`]*`/g, "");

    expect(withoutCode).not.toMatch(/@acme|<script|#12|javascript:/);
    expect(text).toContain("[evidence 1](https://github.test/settings)");
  });

  it("does not explain a lesser check that could not be evaluated, but lists it", () => {
    const text = renderHealthSummary(report(blind));

    expect(text).not.toContain("- ❔ **SCH-004**");
    expect(text).toContain("| ❔ unknown | SCH-004 |");
  });

  it("explains ten and counts the rest", () => {
    const text = renderHealthSummary(report(...Array.from({ length: 12 }, () => bad)));

    expect(text.match(/- ❌ \*\*AUT-001/g)).toHaveLength(10);
    expect(text).toContain("… and 2 more in the table.");
  });
});
