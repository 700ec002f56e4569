import { type Finding, sortFindings } from "../finding.ts";
import { helpUrlOf } from "../rule.ts";

/** One finding as the report has it. */
export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Finding["severity"];
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly end_line: number;
  readonly end_column: number;
  readonly help_url: string;
  readonly fix?: { readonly description: string; readonly replacement: string };
}

/** The report of a validation: packages/core/schemas/validation-report.schema.json. */
export interface ValidationReport {
  readonly schema_version: 1;
  readonly valid: boolean;
  readonly files: readonly string[];
  readonly findings: readonly ReportedFinding[];
  readonly summary: {
    readonly files: number;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
  };
}

/** Makes the report; under `strict` a warning makes it invalid too. */
export function createReport(
  files: readonly string[],
  findings: readonly Finding[],
  isStrict: boolean,
): ValidationReport {
  const count = (severity: Finding["severity"]) =>
    findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings, infos] = [count("error"), count("warning"), count("info")];
  return {
    schema_version: 1,
    valid: errors === 0 && (!isStrict || warnings === 0),
    files: [...files].toSorted(),
    findings: sortFindings(findings).map(toReported),
    summary: { files: files.length, errors, warnings, infos },
  };
}

function toReported(finding: Finding): ReportedFinding {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    file: finding.file,
    line: finding.line,
    column: finding.column,
    end_line: finding.endLine,
    end_column: finding.endColumn,
    help_url: helpUrlOf(finding.rule),
    ...(finding.fix === undefined ? {} : { fix: finding.fix }),
  };
}
