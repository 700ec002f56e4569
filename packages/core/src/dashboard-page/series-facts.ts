import type { RunSeries, SeriesColumn } from "./dashboard-model.ts";
import { formatDay } from "./dashboard-words.ts";

/** A number of a series and when it was. */
export interface SeriesPoint {
  readonly atMs: number;
  readonly value: number;
}

/** The numbers of a column that are there, oldest first. */
export function pointsOf(series: RunSeries, column: SeriesColumn): readonly SeriesPoint[] {
  return series.columns[column].flatMap((value, place) =>
    value === null ? [] : [{ atMs: (series.start + place * series.step_seconds) * 1000, value }],
  );
}

/** The lowest and the highest of some points; `null` without one. */
export function extremes(points: readonly SeriesPoint[]): { low: SeriesPoint; high: SeriesPoint } | null {
  const [first] = points;
  if (first === undefined) return null;
  let [low, high] = [first, first];
  for (const point of points) {
    if (point.value < low.value) low = point;
    if (point.value > high.value) high = point;
  }
  return { low, high };
}

/** All numbers of a column taken together. */
export function sumOf(series: RunSeries, column: SeriesColumn): number {
  return series.columns[column].reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

/** A row for each day that has a number in one of the columns, the newest first. */
export function dailyRows(
  series: RunSeries,
  columns: readonly SeriesColumn[],
): readonly (readonly (string | number | null)[])[] {
  const days = series.columns.runs.map((_, place) => [
    formatDay((series.start + place * series.step_seconds) * 1000),
    ...columns.map((column) => series.columns[column][place] ?? null),
  ]);
  return days.filter(([, ...values]) => values.some((value) => value !== null)).toReversed();
}
