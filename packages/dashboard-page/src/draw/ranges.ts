import type { DashboardModel, RunSeries } from "@automation/core/dashboard-page";

const DAY_MS = 24 * 60 * 60 * 1000;

/** How far back charts look. */
export const RANGES = ["24h", "7d", "30d", "90d", "400d"] as const;
export type Range = (typeof RANGES)[number];

const DAYS: Readonly<Record<Range, number>> = { "24h": 1, "7d": 7, "30d": 30, "90d": 90, "400d": 400 };

/** Length of a range, in milliseconds. */
export function rangeMs(range: Range): number {
  return DAYS[range] * DAY_MS;
}

/** The range that a page begins with: the shortest that shows all of its days, or all that there is. */
export function firstRange({ days, series, generated_at }: DashboardModel): Range {
  const age = (Date.parse(generated_at) - series.days.start * 1000) / DAY_MS;
  return RANGES.find((range) => DAYS[range] >= Math.min(days, age)) ?? "400d";
}

/** The series with the steps of a range. */
export function seriesOf({ series }: DashboardModel, range: Range): RunSeries {
  if (range === "24h") return series.recent;
  return range === "7d" || range === "30d" ? series.hours : series.days;
}
