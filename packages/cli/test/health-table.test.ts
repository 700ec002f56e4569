import type { CheckFinding, CheckResult, HealthReport } from "@automation/core/health";
import { createHealthReport } from "@automation/core/health";
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
  it("reports the worst first, what to do, and the verdict last", () => {
    const text = renderHealth(report(result("CFG-001", {}), WARNING, ERROR), { columns: 80, isWhole: false });

    expect(text.split("\n")).toEqual([
      "✗ AUT-001 some.check: Refused.",
      "  → Make a new token.",
      "! SCH-002 some.check: Late.",
      "  → Start it.",
      "✗ error: 1 of 3 checks passed, 1 warning, 1 failing, 0 not evaluated, 0 skipped. Score 50 of 100.",
    ]);
  });

  it("shows every check where that is asked for", () => {
    const text = renderHealth(report(result("CFG-001", {})), { columns: 80, isWhole: true });

    expect(text.split("\n")).toEqual([
      "✓ CFG-001 some.check: Fine.",
      "✓ ok: 1 of 1 check passed, 0 warnings, 0 failing, 0 not evaluated, 0 skipped. Score 100 of 100.",
    ]);
  });

  it("says in the verdict which critical checks have no result, and that there is no score", () => {
    const check = { id: "AUT-001", name: "token.valid", severity: "critical" } as const;
    const blind = { ...result("AUT-001", { status: "unknown", message: "No answer." }), check };

    const text = renderHealth(report(blind), { columns: 80, isWhole: false });

    expect(text.split("\n")).toEqual([
      "? AUT-001 token.valid: No answer.",
      "? health could not be evaluated: no result for 1 critical check (AUT-001), 0 of 1 check passed, 0 warnings, 0 failing, 1 not evaluated, 0 skipped. Score not available: 0 % of the weight was evaluated.",
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
