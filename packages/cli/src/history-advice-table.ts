import type { ThresholdAdvice } from "@automation/core/history";
import { formatCount } from "@automation/core/text";

const HEADER = ["Check", "Bad", "Unit", "Today", "Never", "Once", "4 times", "Samples"];

/** Renders thresholds that would have alarmed never, once and four times, for a person at a terminal. */
export function renderAdvice(advice: readonly ThresholdAdvice[], place: string, exists: boolean): string {
  if (!exists) return `There is no history in ${place} yet.`;
  const rows = [HEADER, ...advice.map(renderRow)];
  const widths = HEADER.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return [
    `Thresholds that would have alarmed in the last 90 days, checked every 6 hours, in ${place}`,
    ...lines,
    "Today: the threshold of the warning as it is, and how often it would have alarmed.",
  ].join("\n");
}

function renderRow(advice: ThresholdAdvice): readonly string[] {
  const { check, isBadWhen, unit, today, never, once, fourTimes, samples } = advice;
  return [
    check,
    isBadWhen,
    unit,
    `${formatNumber(today.threshold)} (${formatCount(today.alarms, "alarm")})`,
    formatNumber(never),
    formatNumber(once),
    formatNumber(fourTimes),
    String(samples),
  ];
}

function formatNumber(value: number | null): string {
  return value === null ? "-" : String(Number(value.toFixed(2)));
}
