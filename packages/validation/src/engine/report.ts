import { type Finding, type Fix, sortFindings } from "../finding.ts";
import { helpUrlOf } from "../rule.ts";

/** A safe change: the text that takes a place of the finding's file. */
export interface ReportedFix {
  readonly description: string;
  readonly replacement: string;
  readonly line: number;
  readonly column: number;
  readonly end_line: number;
  readonly end_column: number;
}

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
  readonly fix?: ReportedFix;
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

/**
 * Makes the report.
 *
 * @param isStrict Whether a warning makes it invalid too.
 * @param source Address of the files that the rules come from, for their help.
 */
export function createReport(
  files: readonly string[],
  findings: readonly Finding[],
  { isStrict, source }: { readonly isStrict: boolean; readonly source: string },
): ValidationReport {
  const count = (severity: Finding["severity"]) =>
    findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings, infos] = [count("error"), count("warning"), count("info")];
  return {
    schema_version: 1,
    valid: errors === 0 && (!isStrict || warnings === 0),
    files: [...files].toSorted(),
    findings: sortFindings(findings).map((finding) => toReported(finding, source)),
    summary: { files: files.length, errors, warnings, infos },
  };
}

function toReported(finding: Finding, source: string): ReportedFinding {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    file: finding.file,
    line: finding.line,
    column: finding.column,
    end_line: finding.endLine,
    end_column: finding.endColumn,
    help_url: helpUrlOf(finding.rule, source),
    ...(finding.fix === undefined ? {} : { fix: toReportedFix(finding.fix, finding) }),
  };
}

function toReportedFix({ description, replacement, at }: Fix, finding: Finding): ReportedFix {
  const { line, column, endLine, endColumn } = at ?? finding;
  return { description, replacement, line, column, end_line: endLine, end_column: endColumn };
}
