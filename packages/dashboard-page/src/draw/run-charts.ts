import { formatNumber, formatPercent, formatSpan } from "@automation/core/dashboard-page";
import * as Plot from "@observablehq/plot";
import {
  type ChartContext,
  type DrawnChart,
  lineRows,
  type Row,
  singleRows as single,
  formatWhole as whole,
} from "./chart-context.ts";
import { drawOverTime } from "./frame.ts";

const percent = (value: number) => `${value} %`;
const share = (value: number | null) => (value === null ? "–" : formatPercent(value));
const span = (seconds: number | null) => (seconds === null ? "–" : formatSpan(seconds * 1000));

/** Bars that fill their step, with a gap where there is room. */
function bars(
  context: ChartContext,
  rows: readonly Row[],
  column: "calls" | "opened" | "runs",
  fill: string,
) {
  const inset = context.options.width / Math.max(1, context.rows.length) > 5 ? 0.5 : 0;
  return Plot.rectY(rows, { x1: "at", x2: "end", y: column, fill, insetLeft: inset, insetRight: inset });
}

/** Success of all attempts, the worst run, and the objective. */
export function drawSuccess(context: ChartContext): DrawnChart {
  const { rows, model } = context;
  const known = rows.flatMap(({ success, worst }) => [success, worst].filter((value) => value !== null));
  const low = Math.min(model.objective, ...known);
  const floor = Math.max(0, Math.min(90, Math.floor((low - 1) / 10) * 10));
  const band = lineRows(context, "success");
  return drawOverTime(context, {
    label: "Success, %",
    domain: [floor, 100],
    format: percent,
    value: (row) => row.success,
    describe: (row) => [
      `Success: ${share(row.success)}`,
      `Worst run: ${share(row.worst)}`,
      `Runs: ${whole(row.runs)}`,
    ],
    marks: [
      Plot.areaY(band, {
        x: "middle",
        y1: (row: Row) => (row.success === null ? null : (row.worst ?? row.success)),
        y2: "success",
        fill: "var(--s1)",
        fillOpacity: 0.18,
      }),
      Plot.ruleY([model.objective], { stroke: "var(--bad)", strokeDasharray: "5 4" }),
      Plot.lineY(band, { x: "middle", y: "success", stroke: "var(--s1)", strokeWidth: 2 }),
      Plot.dot(single(band, "success"), { x: "middle", y: "success", fill: "var(--s1)", r: 2.5 }),
    ],
  });
}

/** What is left of the error budget. */
export function drawBudget(context: ChartContext): DrawnChart {
  const rows = lineRows(context, "budget");
  const low = Math.min(0, ...rows.flatMap(({ budget }) => budget ?? []));
  const floor = low === 0 ? 0 : Math.max(-200, Math.floor(low / 50) * 50);
  return drawOverTime(context, {
    label: "Error budget left, %",
    domain: [floor, 100],
    format: percent,
    value: (row) => row.budget,
    describe: (row) => [`Budget left: ${share(row.budget)}`],
    marks: [
      Plot.areaY(rows, {
        x: "middle",
        y1: 0,
        y2: (row: Row) => (row.budget === null ? null : Math.max(0, row.budget)),
        fill: "var(--s1)",
        fillOpacity: 0.18,
      }),
      Plot.areaY(rows, {
        x: "middle",
        y1: 0,
        y2: (row: Row) => (row.budget === null ? null : Math.max(floor, Math.min(0, row.budget))),
        fill: "var(--bad)",
        fillOpacity: 0.35,
      }),
      Plot.ruleY([0], { stroke: "var(--bad)", strokeDasharray: "5 4" }),
      Plot.lineY(rows, { x: "middle", y: "budget", stroke: "var(--s1)", strokeWidth: 2 }),
      Plot.dot(single(rows, "budget"), { x: "middle", y: "budget", fill: "var(--s1)", r: 2.5 }),
    ],
  });
}

/** Median, 90 % and longest, against the interval. */
export function drawDuration(context: ChartContext): DrawnChart {
  const { rows, model } = context;
  const longest = Math.max(1, ...rows.flatMap(({ duration_max }) => duration_max ?? []));
  const interval = model.interval_seconds;
  // An interval far above would press the lines flat.
  const isShown = interval !== null && interval < 6 * longest;
  const top = Math.max(longest, isShown ? interval : 0);
  return drawOverTime(context, {
    label: "Duration of runs",
    domain: [0, top * 1.08],
    ticks: spanTicks(top * 1.08),
    format: formatSpanTick,
    value: (row) => row.duration_p90,
    describe: (row) => [
      `Median: ${span(row.duration_p50)}`,
      `90 % below: ${span(row.duration_p90)}`,
      `Longest: ${span(row.duration_max)}`,
    ],
    marks: [
      ...(isShown ? [Plot.ruleY([interval], { stroke: "var(--bad)", strokeDasharray: "5 4" })] : []),
      Plot.dot(
        rows.filter(({ duration_max, duration_p90 }) => (duration_max ?? 0) > 1.3 * (duration_p90 ?? 0)),
        { x: "middle", y: "duration_max", stroke: "var(--s2)", r: 2.5, symbol: "times" },
      ),
      Plot.lineY(lineRows(context, "duration_p90"), {
        x: "middle",
        y: "duration_p90",
        stroke: "var(--s2)",
        strokeDasharray: "6 3",
        strokeWidth: 1.75,
      }),
      Plot.lineY(lineRows(context, "duration_p50"), {
        x: "middle",
        y: "duration_p50",
        stroke: "var(--s1)",
        strokeWidth: 2,
      }),
    ],
  });
}

/** Lengths of time that people count in, in seconds. */
const SPANS = [1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 14_400, 21_600, 43_200];

/** Ticks are whole in one unit. */
function formatSpanTick(seconds: number): string {
  if (seconds >= 3600) return `${formatNumber(seconds / 3600, 1)} h`;
  return seconds >= 60 ? `${formatNumber(seconds / 60, 1)} min` : `${formatNumber(seconds, 1)} s`;
}

/** At most five lengths of time from 0 on. */
function spanTicks(top: number): readonly number[] {
  const step = SPANS.find((span) => top / span <= 5) ?? Math.ceil(top / 5 / 86_400) * 86_400;
  return Array.from({ length: Math.floor(top / step) + 1 }, (_, place) => place * step);
}

/** Requests per step. */
export function drawCalls(context: ChartContext): DrawnChart {
  const rows = context.rows.filter(({ calls }) => calls !== null);
  return drawOverTime(context, {
    label: `API calls per ${stepName(context)}`,
    value: (row) => row.calls,
    describe: (row) => [`Calls: ${whole(row.calls)}`, `Runs: ${whole(row.runs)}`],
    marks: [bars(context, rows, "calls", "var(--s1)"), Plot.ruleY([0], { stroke: "var(--axis)" })],
  });
}

/** The lowest share of the rate limit that was left. */
export function drawCallsLeft(context: ChartContext): DrawnChart {
  const rows = lineRows(context, "left");
  return drawOverTime(context, {
    label: "Calls left, % of the limit",
    domain: [0, 100],
    format: percent,
    value: (row) => row.left,
    describe: (row) => [`At least left: ${share(row.left)}`],
    marks: [
      Plot.ruleY([20], { stroke: "var(--bad)", strokeDasharray: "5 4" }),
      Plot.areaY(rows, { x: "middle", y: "left", fill: "var(--s3)", fillOpacity: 0.16 }),
      Plot.lineY(rows, { x: "middle", y: "left", stroke: "var(--s3)", strokeWidth: 2 }),
      Plot.dot(single(rows, "left"), { x: "middle", y: "left", fill: "var(--s3)", r: 2.5 }),
    ],
  });
}

/** Runs that began, and how many there should have been. */
export function drawRuns(context: ChartContext): DrawnChart {
  const { rows } = context;
  const expected = rows.filter((row) => row.expected !== null);
  return drawOverTime(context, {
    label: `Runs per ${stepName(context)}`,
    value: (row) => row.runs ?? 0,
    describe: (row) => [
      `Runs: ${whole(row.runs ?? 0)}`,
      `Expected: ${row.expected === null ? "–" : formatNumber(row.expected, 1)}`,
    ],
    marks: [
      bars(context, rows, "runs", "var(--s1)"),
      Plot.lineY(expected, {
        x: "at",
        y: "expected",
        stroke: "var(--s2)",
        strokeWidth: 1.75,
        curve: "step-after",
      }),
      Plot.ruleY([0], { stroke: "var(--axis)" }),
    ],
  });
}

function stepName({ stepMs }: ChartContext): string {
  if (stepMs >= 86_400_000) return "day";
  return stepMs >= 3_600_000 ? "hour" : "15 minutes";
}
