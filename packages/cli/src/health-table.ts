import { styleText } from "node:util";
import {
  formatBlindSpots,
  formatScore,
  type HealthReport,
  type HealthReportCheck,
} from "@automation/core/health";
import { formatCount, formatShare, printable } from "@automation/core/text";
import { wrap } from "./terminal-text.ts";

type Status = HealthReportCheck["status"];
type Style = Parameters<typeof styleText>[0];

const MARKS: Readonly<Record<Status, readonly [string, Style]>> = {
  error: ["✗", "red"],
  warning: ["!", "yellow"],
  unknown: ["?", "magenta"],
  ok: ["✓", "green"],
  skipped: ["-", "gray"],
};

const ORDER: readonly Status[] = ["error", "warning", "unknown", "ok", "skipped"];

/** How a report is shown. */
export interface HealthLayout {
  /** Characters in a line. */
  readonly columns: number;
  /** Shows every check, not only those that are not well. */
  readonly isWhole: boolean;
}

/** Renders a report: what is not well, the worst first, with what to do, and the verdict last, where the eye ends up. */
export function renderHealth(report: HealthReport, { columns, isWhole }: HealthLayout): string {
  const shown = report.checks
    .filter(({ status }) => isWhole || (status !== "ok" && status !== "skipped"))
    .toSorted((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
  return [...shown.map((check) => renderCheck(check, columns)), renderVerdict(report)].join("\n");
}

function renderCheck(check: HealthReportCheck, columns: number): string {
  const [mark, style] = MARKS[check.status];
  const isBad = check.status !== "ok" && check.status !== "skipped";
  const message = `${check.id} ${check.name}: ${printable(check.message)}`;
  const lines = [`${styleText(style, mark)} ${wrap(message, columns - 2, "  ")}`];
  if (isBad && check.remediation !== undefined) {
    lines.push(wrap(`  → ${printable(check.remediation)}`, columns, "    "));
  }
  return lines.join("\n");
}

function renderVerdict({ status, checks, summary }: HealthReport): string {
  const { total_checks, passed, warnings, errors, unknown, skipped } = summary;
  const [mark, style] = MARKS[status];
  const blind = formatBlindSpots(checks);
  const counts = [
    ...(blind === "" ? [] : [blind]),
    `${formatShare(passed, total_checks, "check")} passed`,
    formatCount(warnings, "warning"),
    `${errors} failing`,
    `${unknown} not evaluated`,
    `${skipped} skipped`,
  ];
  const verdict = status === "unknown" ? "health could not be evaluated" : status;
  const line = `${mark} ${verdict}: ${counts.join(", ")}. ${formatScore(summary)}.`;
  return styleText(["bold", style].flat() as Style, line);
}
