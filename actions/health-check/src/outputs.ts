import type { HealthReport } from "@automation/core/health";
import type { Inputs } from "./inputs.ts";

/** The outputs of a run, by their name in action.yml. */
export function toOutputs(
  report: HealthReport,
  inputs: Pick<Inputs, "reportFile">,
): Readonly<Record<string, string>> {
  return {
    healthy: String(report.healthy),
    status: report.status,
    "total-checks": String(report.summary.total_checks),
    passed: String(report.summary.passed),
    warnings: String(report.summary.warnings),
    errors: String(report.summary.errors),
    "report-file": inputs.reportFile,
  };
}
