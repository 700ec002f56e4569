import type { ValidationReport } from "@automation/validation";
import type { Inputs } from "./inputs.ts";

/** The outputs of a run, by their name in action.yml. */
export function toOutputs(
  report: ValidationReport,
  { reportFile, sarifFile }: Pick<Inputs, "reportFile" | "sarifFile">,
): Readonly<Record<string, string>> {
  return {
    valid: String(report.valid),
    errors: String(report.summary.errors),
    warnings: String(report.summary.warnings),
    "report-file": reportFile,
    "sarif-file": sarifFile ?? "",
  };
}
