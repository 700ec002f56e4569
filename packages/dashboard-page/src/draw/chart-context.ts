import { type DashboardModel, formatNumber, type SeriesColumn } from "@automation/core/dashboard-page";
import { type Range, rangeMs, seriesOf } from "./ranges.ts";

/** Where and how a chart is drawn. */
export interface DrawOptions {
  /** Anything that creates elements of SVG. */
  readonly document: unknown;
  /** In CSS pixels. */
  readonly width: number;
  readonly range: Range;
  /** Whose clock the axes show. Days are always days of UTC. */
  readonly zone: "utc" | "local";
  /** Whether a pointer shows values. */
  readonly hasTips: boolean;
  /** Part of the names of the repositories that are drawn; empty: all. */
  readonly filter: string;
}

/** An SVG element, as Node and browsers both have it. */
export interface DrawnChart {
  readonly outerHTML: string;
  /** Where values are, for arrow keys; only where a pointer shows values, too. */
  readonly stops?: readonly ChartStop[];
}

/** A place in a chart that has a value, in pixels. */
export interface ChartStop {
  readonly x: number;
  readonly y: number;
}

/** One step of a series, as charts take it. */
export type Row = Readonly<Record<SeriesColumn, number | null>> & {
  readonly at: Date;
  readonly end: Date;
  readonly middle: Date;
};

/** What drawing needs to know of the range. */
export interface ChartContext {
  readonly model: DashboardModel;
  readonly options: DrawOptions;
  readonly rows: readonly Row[];
  readonly domain: readonly [Date, Date];
  readonly stepMs: number;
  /** Steps of whole days, whose names are days of UTC. */
  readonly isDaily: boolean;
}

/** Cuts the series to the range. The axis begins where the data does, if that is later. */
export function createContext(model: DashboardModel, options: DrawOptions): ChartContext {
  const series = seriesOf(model, options.range);
  const nowMs = Date.parse(model.generated_at);
  const stepMs = series.step_seconds * 1000;
  const fromMs = nowMs - rangeMs(options.range);
  const columns = Object.entries(series.columns);
  const rows = series.columns.runs.flatMap((_, place): Row[] => {
    const atMs = series.start * 1000 + place * stepMs;
    if (atMs + stepMs <= fromMs) return [];
    const values = Object.fromEntries(columns.map(([name, column]) => [name, column[place] ?? null]));
    const [at, end] = [new Date(atMs), new Date(Math.min(atMs + stepMs, Math.max(nowMs, atMs + 1)))];
    return [{ ...(values as unknown as Row), at, end, middle: new Date((atMs + end.getTime()) / 2) }];
  });
  const first = Math.max(fromMs, rows[0]?.at.getTime() ?? fromMs);
  return {
    model,
    options,
    rows,
    domain: [new Date(first), new Date(Math.max(nowMs, first + stepMs))],
    stepMs,
    isDaily: series.step_seconds >= 86_400,
  };
}

/** The rows for a line: without steps that have no number, and with a break where runs are missing for long. */
export function lineRows({ model, rows, stepMs }: ChartContext, column: SeriesColumn): readonly Row[] {
  const longestMs = Math.max(2.5 * stepMs, 3.5 * 1000 * (model.interval_seconds ?? 0));
  const found: Row[] = [];
  for (const row of rows) {
    if (row[column] === null) continue;
    const before = found.at(-1);
    if (before !== undefined && row.at.getTime() - before.at.getTime() > longestMs) {
      const at = new Date(before.at.getTime() + 1);
      found.push({ ...before, at, middle: at, [column]: null });
    }
    found.push(row);
  }
  return found;
}

/** `3 Nov 2026`, or `3 Nov 2026, 15:05 (14:05 UTC)` in the reader's zone. */
export function describeMoment(date: Date, { options, isDaily }: ChartContext): string {
  const iso = date.toISOString();
  if (isDaily) return `${formatDate(date, "UTC")} (UTC day)`;
  if (options.zone === "utc") return `${formatDate(date, "UTC")}, ${iso.slice(11, 16)} UTC`;
  const local = date.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  return `${formatDate(date)}, ${local} (${iso.slice(11, 16)} UTC)`;
}

function formatDate(date: Date, timeZone?: string): string {
  const options = { day: "numeric", month: "short", year: "numeric" } as const;
  return date.toLocaleDateString("en-GB", timeZone === undefined ? options : { ...options, timeZone });
}

/** Points with a gap on both sides, which a line would not show. */
export function singleRows(rows: readonly Row[], column: SeriesColumn): readonly Row[] {
  return rows.filter(
    (row, place) =>
      row[column] !== null &&
      (rows[place - 1]?.[column] ?? null) === null &&
      (rows[place + 1]?.[column] ?? null) === null,
  );
}

/** A whole number for a tooltip. */
export function formatWhole(value: number | null): string {
  return value === null ? "–" : formatNumber(value);
}
