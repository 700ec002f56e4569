import { codeSpan, markdownLink, markdownTable, prose, tableCode, tableProse } from "../text/markdown.ts";
import { formatCount, formatShare } from "../text/plural.ts";
import { formatMoment } from "./format.ts";
import type { CheckStatus, Severity } from "./health-check.ts";
import type { HealthReport, HealthReportCheck } from "./health-report.ts";

const ICONS: Readonly<Record<CheckStatus, string>> = {
  error: "❌",
  warning: "⚠️",
  unknown: "❔",
  ok: "✅",
  skipped: "➖",
};

const STATUS_ORDER: readonly CheckStatus[] = ["error", "warning", "unknown", "ok", "skipped"];
const SEVERITY_ORDER: readonly Severity[] = ["critical", "high", "medium", "low"];

/** What a reader sees in full before the table; the rest is in the table. */
const MAX_EXPLAINED = 10;

/** Longest message or remediation that is shown; the report file holds it whole. */
const MAX_TEXT = 1_500;

/**
 * Renders the job summary: the verdict, then what is wrong, since when and what to do, the worst first, then all checks.
 *
 * @param history what {@link renderHistorySection} renders
 */
export function renderHealthSummary(report: HealthReport, history = ""): string {
  const checks = sortChecks(report.checks);
  const bad = checks.filter(needsAttention);
  const explained = bad.slice(0, MAX_EXPLAINED);
  const hidden = bad.length - explained.length;
  return [
    `## ${formatVerdict(report)}`,
    ...explained.map(explainCheck),
    ...(hidden > 0 ? [`… and ${hidden} more in the table.`] : []),
    ...(history === "" ? [] : [history]),
    renderTable(checks, bad.length === 0),
    formatCoverage(report),
  ].join("\n\n");
}

/** A lesser check that could not be evaluated asks nothing of anybody: the table has it. */
function needsAttention({ status, severity }: HealthReportCheck): boolean {
  return status === "error" || status === "warning" || (status === "unknown" && severity === "critical");
}

/** Puts checks in the order in which somebody should look at them: by status, then by severity. */
export function sortChecks(checks: readonly HealthReportCheck[]): readonly HealthReportCheck[] {
  return checks.toSorted(
    (a, b) =>
      STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status) ||
      SEVERITY_ORDER.indexOf(a.severity) - SEVERITY_ORDER.indexOf(b.severity),
  );
}

/** Renders one check that is not well as a list item: what, since when, what to do, where to look. */
export function explainCheck(check: HealthReportCheck): string {
  const since = check.since === undefined ? "" : ` · since ${formatMoment(Date.parse(check.since))}`;
  const links = (check.evidence ?? [])
    .slice(0, 3)
    .map((url, index) => markdownLink(`evidence ${index + 1}`, url));
  return [
    `- ${ICONS[check.status]} **${check.id}** ${codeSpan(check.name)} (${check.severity}${since})`,
    `  - ${prose(shorten(check.message))}`,
    ...(check.remediation === undefined ? [] : [`  - **Do:** ${prose(shorten(check.remediation))}`]),
    ...(links.length === 0 ? [] : [`  - ${links.join(" · ")}`]),
  ].join("\n");
}

function formatVerdict({ status, checks, summary }: HealthReport): string {
  const counts = [
    [summary.errors, "error", "errors"],
    [summary.warnings, "warning", "warnings"],
    [summary.unknown, "not evaluated", "not evaluated"],
  ] as const;
  const words = counts.filter(([n]) => n > 0).map(([n, one, many]) => formatCount(n, one, many));
  const verdict = status === "ok" ? ["no problems found", ...words] : words;
  const blind = formatBlindSpots(checks);
  if (status === "unknown")
    return `${ICONS[status]} Health could not be evaluated: ${[blind, ...words].join(", ")}`;
  return `${ICONS[status]} Health: ${[...verdict, ...(blind === "" ? [] : [blind])].join(", ")}`;
}

/** Names the critical checks that could not be evaluated; empty when all could. */
export function formatBlindSpots(checks: readonly HealthReportCheck[]): string {
  const ids = checks.flatMap(({ id, status, severity }) =>
    status === "unknown" && severity === "critical" ? [id] : [],
  );
  return ids.length === 0
    ? ""
    : `no result for ${formatCount(ids.length, "critical check")} (${ids.join(", ")})`;
}

/** Says what the score is, or why there is none. */
export function formatScore({ score, evaluated_percent: percent }: HealthReport["summary"]): string {
  return score === null
    ? `Score not available: ${percent} % of the weight was evaluated`
    : `Score ${score} of 100`;
}

function renderTable(checks: readonly HealthReportCheck[], isOpen: boolean): string {
  const rows = checks.map((check) => [
    `${ICONS[check.status]} ${check.status}`,
    check.id,
    tableCode(check.name),
    check.severity,
    tableProse(shorten(check.message, 300)),
    formatValue(check),
  ]);
  const table = markdownTable(["Status", "Check", "Name", "Severity", "Details", "Value (limits)"], rows);
  return isOpen
    ? table
    : `<details><summary>All ${formatCount(checks.length, "check")}</summary>\n\n${table}\n\n</details>`;
}

function formatValue({ value, unit, threshold }: HealthReportCheck): string {
  if (value === undefined) return "";
  const limits = [threshold?.warning, threshold?.error].filter((limit) => limit !== undefined);
  const suffix = limits.length === 0 ? "" : ` (${limits.join(" / ")})`;
  return tableCode(`${value}${unit === undefined ? "" : ` ${unit}`}${suffix}`);
}

function formatCoverage({ summary, timestamp }: HealthReport): string {
  const measured = summary.total_checks - summary.unknown - summary.skipped;
  return `<sub>${formatScore(summary)}. ${formatShare(measured, summary.total_checks, "check")} evaluated at ${formatMoment(Date.parse(timestamp))}.</sub>`;
}

function shorten(text: string, limit = MAX_TEXT): string {
  return text.length > limit ? `${text.slice(0, limit)}…` : text;
}
