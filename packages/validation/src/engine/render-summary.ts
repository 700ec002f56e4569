import { formatCount, markdownTable, printable, tableCode } from "@automation/core/text";
import type { ReportedFinding, ValidationReport } from "./report.ts";

/** Most findings in the summary: GitHub takes 1 MiB, and nobody reads more. */
const MAX_ROWS = 200;

const RANK = { error: 0, warning: 1, info: 2 } as const;

/** The findings with the worst first; those of one severity stay in their order. */
export function worstFirst(findings: readonly ReportedFinding[]): readonly ReportedFinding[] {
  return findings.toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);
}

/** Counts in words: `1 file checked: 2 errors, 0 warnings, 1 note.` */
export function formatSummary({ files, errors, warnings, infos }: ValidationReport["summary"]): string {
  const counts = [formatCount(errors, "error"), formatCount(warnings, "warning"), formatCount(infos, "note")];
  return `${formatCount(files, "file")} checked: ${counts.join(", ")}.`;
}

/** The report as Markdown for the job summary; what comes from files is shown as it is written. */
export function renderValidationSummary(report: ValidationReport): string {
  const title = report.valid
    ? "## ✅ Configuration and workflows are valid"
    : "## ❌ Configuration or workflows are not valid";
  const counts = formatSummary(report.summary);
  if (report.findings.length === 0) return `${title}\n\n${counts}\n`;
  const rows = worstFirst(report.findings)
    .slice(0, MAX_ROWS)
    .map(({ severity, rule, help_url, file, line, column, message }) => [
      severity,
      `[${rule}](${help_url})`,
      tableCode(`${file}:${line}:${column}`),
      tableCode(printable(message).slice(0, 500)),
    ]);
  const table = markdownTable(["severity", "rule", "place", "what"], rows);
  const rest = report.findings.length - rows.length;
  return `${title}\n\n${counts}\n\n${table}\n${rest > 0 ? `\n${rest} more in the report.\n` : ""}`;
}
