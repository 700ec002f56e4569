import {
  type DashboardModel,
  type ExperimentPoint,
  formatPercent,
  formatPoints,
} from "@automation/core/dashboard-page";
import * as Plot from "@observablehq/plot";
import { type ChartContext, type DrawnChart, describeMoment } from "./chart-context.ts";
import { annotate, cutLabel, LETTER_WIDTH, plot, timeAxis, timeScale, tips } from "./frame.ts";

const ROW = 165;
/** More would be longer than all other charts together. */
const MAX_ROWS = 8;

interface Point {
  readonly name: string;
  readonly at: Date;
  readonly delta: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** How each variant differs from its control over time, with the interval that holds at every look. */
export function drawExperiments(context: ChartContext): DrawnChart | null {
  return context.model.experiment_results.length > 0 ? drawDifferences(context) : drawArms(context);
}

function drawDifferences(context: ChartContext): DrawnChart | null {
  const { options, domain } = context;
  const rows = listRows(context.model)
    .map(({ name, trail }) => ({ name, points: trail.filter(({ at }) => at >= domain[0]) }))
    .filter(({ points }) => points.length > 0)
    .slice(0, MAX_ROWS);
  if (rows.length === 0) return null;
  const points = rows.flatMap((row) => row.points);
  const known = points.filter(({ low }) => low !== null);
  const last = rows.flatMap((row) => row.points.at(-1) ?? []);
  const reach = reachOf(last);
  const fx = { fy: "name", x: "at" } as const;
  const title = (point: Point) =>
    [point.name, describeMoment(point.at, context), formatPoints(point.delta), describeInterval(point)].join(
      "\n",
    );
  return plot(
    context,
    {
      height: rows.length * ROW + 40,
      marginLeft: 56,
      marginRight: 12,
      marginTop: 40,
      marginBottom: 34,
      x: timeScale(context, domain),
      y: { domain: [-reach, reach], clamp: true, label: null },
      fy: { domain: rows.map(({ name }) => name), axis: null, paddingInner: 0.3, paddingOuter: 0 },
      marks: [
        Plot.gridY({ ticks: 4, stroke: "var(--grid)", strokeOpacity: 1 }),
        ...annotate(context),
        Plot.areaY(known, { ...fx, y1: "low", y2: "high", fill: "var(--s1)", fillOpacity: 0.2 }),
        Plot.ruleY([0], { stroke: "var(--axis)", strokeDasharray: "5 4" }),
        Plot.lineY(points, { ...fx, y: "delta", stroke: "var(--s1)", strokeWidth: 2 }),
        Plot.dot(points, { ...fx, y: "delta", fill: "var(--s1)", r: 2 }),
        Plot.ruleX(last, { ...fx, y1: "low", y2: "high", stroke: "var(--s1)", strokeWidth: 2 }),
        Plot.dot(last, { ...fx, y: "delta", fill: "var(--s1)", r: 5 }),
        ...timeAxis(context),
        Plot.axisY({ ticks: 4, tickSize: 0, label: null, tickFormat: formatPoints }),
        Plot.text(rows, {
          fy: "name",
          frameAnchor: "top-left",
          text: ({ name }: { name: string }) => cutLabel(name, options.width - 60),
          dy: -30,
          dx: -50,
          textAnchor: "start",
          fill: "currentColor",
          fontWeight: 600,
        }),
        ...tips(context, points, { ...fx, y: "delta", title }),
      ],
    },
    points.map(({ at, delta: row, name: part }) => ({ at, row, part })),
  );
}

function listRows({ experiment_results }: DashboardModel) {
  return experiment_results.flatMap(({ experiment, variants }) =>
    variants
      .filter(({ trail }) => trail.length > 0)
      .map(({ variant, trail }) => {
        const name = `${experiment}: ${variant}`;
        return { name, trail: trail.map((point) => toPoint(name, point)) };
      }),
  );
}

function toPoint(name: string, { at, delta, interval }: ExperimentPoint): Point {
  return { name, at: new Date(at), delta, low: interval?.[0] ?? null, high: interval?.[1] ?? null };
}

/** What the newest intervals need: earlier ones are so wide that nothing else could be seen. */
function reachOf(last: readonly Point[]): number {
  const ends = last.flatMap(({ delta, low, high }) => [delta, low ?? 0, high ?? 0]).map(Math.abs);
  return Math.min(100, Math.max(5, Math.ceil((1.5 * Math.max(...ends)) / 5) * 5));
}

function describeInterval({ low, high }: Point): string {
  return low === null || high === null
    ? "Too few results for an interval"
    : `Interval: ${formatPoints(low)} to ${formatPoints(high)}`;
}

/** Without the configuration: the share of units without a failure. */
function drawArms(context: ChartContext): DrawnChart {
  const arms = context.model.experiments.map((arm) => ({
    ...arm,
    name: `${arm.experiment}: ${arm.variant}`,
  }));
  const longest = Math.max(...arms.map(({ name }) => name.length));
  const marginLeft = Math.min(context.options.width * 0.45, longest * LETTER_WIDTH + 14);
  const title = (arm: (typeof arms)[number]) =>
    `${arm.name}\n${formatPercent(arm.percent)} of ${arm.units} units without a failure`;
  const low = Math.floor(Math.min(...arms.map((arm) => arm.percent)) / 10) * 10;
  return plot(context, {
    height: arms.length * 30 + 56,
    marginLeft,
    marginRight: 16,
    marginTop: 10,
    marginBottom: 36,
    x: { domain: [Math.max(0, Math.min(90, low - 10)), 100], label: null },
    y: { domain: arms.map(({ name }) => name), label: null },
    marks: [
      Plot.gridX({ ticks: 5, stroke: "var(--grid)", strokeOpacity: 1 }),
      Plot.dot(arms, { x: "percent", y: "name", fill: "var(--s1)", r: 5, title }),
      Plot.axisX({ ticks: 5, tickSize: 0, label: null, tickFormat: (value: number) => `${value} %` }),
      Plot.axisY({
        tickSize: 0,
        label: null,
        tickFormat: (name: string) => cutLabel(name, marginLeft),
      }),
    ],
  });
}
