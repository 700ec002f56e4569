import { fingerprintsOf } from "./fingerprint.ts";
import type { ReportedFinding, ValidationReport } from "./report.ts";

/** Reads a baseline: an earlier report, whose findings are suppressed. `null` when the file is not a report. */
export function parseBaseline(text: string): ReadonlySet<string> | null {
  try {
    const data: unknown = JSON.parse(text);
    const findings =
      typeof data === "object" && data !== null && "findings" in data ? data.findings : undefined;
    return Array.isArray(findings) && findings.every(isFinding) ? new Set(fingerprintsOf(findings)) : null;
  } catch {
    return null;
  }
}

function isFinding(value: unknown): value is ReportedFinding {
  return (
    typeof value === "object" &&
    value !== null &&
    ["rule", "file", "message"].every(
      (key) => typeof (value as Readonly<Record<string, unknown>>)[key] === "string",
    )
  );
}

/** The report without the findings that the baseline holds. */
export function withoutBaseline(
  report: ValidationReport,
  baseline: ReadonlySet<string>,
  isStrict: boolean,
): ValidationReport {
  const fingerprints = fingerprintsOf(report.findings);
  const findings = report.findings.filter((_, index) => !baseline.has(fingerprints[index] ?? ""));
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings, infos] = [count("error"), count("warning"), count("info")];
  return {
    ...report,
    valid: errors === 0 && (!isStrict || warnings === 0),
    findings,
    summary: { ...report.summary, errors, warnings, infos },
  };
}
