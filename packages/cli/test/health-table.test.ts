import type { CheckFinding, CheckResult, HealthReport } from "@automation/core";
import { createHealthReport } from "@automation/core";
import { describe, expect, it } from "@jest/globals";
import { renderHealth } from "../src/health-table.ts";

function result(id: string, finding: Partial<CheckFinding>): CheckResult {
  return {
    check: { id, name: "some.check", severity: "high" },
    status: "ok",
    reason: "Fine",
    message: "Fine.",
    observedAtMs: 0,
    durationMs: 0,
    ...finding,
  };
}

function report(...results: readonly CheckResult[]): HealthReport {
  return createHealthReport(results, {}, 0);
}

const ERROR = result("AUT-001", { status: "error", message: "Refused.", remediation: "Make a new token." });
const WARNING = result("SCH-002", { status: "warning", message: "Late.", remediation: "Start it." });

describe("a health report in a terminal", () => {
  it("tells the worst first, what to do, and the verdict last", () => {
    const text = renderHealth(report(result("CFG-001", {}), WARNING, ERROR), { columns: 80, isWhole: false });

    expect(text.split("\n")).toEqual([
      "✗ AUT-001 some.check: Refused.",
      "  → Make a new token.",
      "! SCH-002 some.check: Late.",
      "  → Start it.",
      "✗ error: 1 of 3 checks well, 1 warn, 1 failing, 0 not measured, 0 skipped",
    ]);
  });

  it("shows every check where that is asked for", () => {
    const text = renderHealth(report(result("CFG-001", {})), { columns: 80, isWhole: true });

    expect(text.split("\n")).toEqual([
      "✓ CFG-001 some.check: Fine.",
      "✓ ok: 1 of 1 check well, 0 warn, 0 failing, 0 not measured, 0 skipped",
    ]);
  });

  it("keeps within the width, and obeys nothing that came from outside", () => {
    const message = `\u001b[31m${"word ".repeat(40)}`;

    const text = renderHealth(report({ ...ERROR, message }), { columns: 40, isWhole: false });

    expect(
      Math.max(
        ...text
          .split("\n")
          .slice(0, -1)
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(40);
    expect(text).not.toContain("\u001b");
  });
});
