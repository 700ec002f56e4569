import { formatSpan, type IncidentSpan } from "@automation/core/dashboard-page";
import * as Plot from "@observablehq/plot";
import type { ChartContext, DrawnChart } from "./chart-context.ts";
import { annotate, cutLabel, LETTER_WIDTH, plot, timeAxis, timeScale, tips } from "./frame.ts";

const ROW = 17;
const MAX_INCIDENTS = 16;
/** Half of them are scanned the most often, half the least often. */
const MAX_INTERVALS = 14;

interface DrawnSpan extends IncidentSpan {
  readonly isOpen: boolean;
  /** Cut to the range. */
  readonly start: Date;
  readonly end: Date;
}

/** Incidents from opening to recovery. */
export function drawIncidents(context: ChartContext): DrawnChart | null {
  const { options, domain } = context;
  const shown = listSpans(context);
  const keys = [...new Set(shown.map(({ key }) => key))];
  if (keys.length === 0) return null;
  const longest = Math.max(...keys.map(({ length }) => length));
  const marginLeft = Math.min(options.width * 0.42, longest * LETTER_WIDTH + 14);
  const [open, over] = [shown.filter(({ isOpen }) => isOpen), shown.filter(({ isOpen }) => !isOpen)];
  const bar = { x1: "start", x2: "end", y: "key", strokeWidth: 7, strokeLinecap: "round" } as const;
  return plot(
    context,
    {
      height: keys.length * 26 + 62,
      marginLeft,
      marginRight: 16,
      marginTop: 24,
      marginBottom: 34,
      x: timeScale(context, domain),
      y: { domain: keys, label: null, padding: 0.25 },
      marks: [
        ...annotate(context),
        Plot.ruleY(keys, { y: (key: string) => key, stroke: "var(--grid)" }),
        Plot.ruleY(over, { ...bar, stroke: "var(--s1)" }),
        Plot.ruleY(open, { ...bar, stroke: "var(--bad)" }),
        Plot.dot(open, { x: "end", y: "key", symbol: "triangle", fill: "var(--bad)", r: 6 }),
        Plot.dot(over, {
          x: "end",
          y: "key",
          fill: "var(--surface)",
          stroke: "var(--s1)",
          strokeWidth: 2,
        }),
        ...timeAxis(context),
        Plot.axisY({ tickSize: 0, label: null, tickFormat: (key: string) => cutLabel(key, marginLeft) }),
        ...tips(context, shown, { x: "end", y: "key", title: describeSpan }),
      ],
    },
    shown.map(({ end: at, key: row }) => ({ at, row })),
  );
}

function listSpans({ model, domain }: ChartContext): readonly DrawnSpan[] {
  const nowMs = Date.parse(model.generated_at);
  const spans = model.incidents
    .map((span): DrawnSpan => {
      const startMs = Math.max(Date.parse(span.opened_at), domain[0].getTime());
      const endMs = span.recovered_at === null ? nowMs : Date.parse(span.recovered_at);
      return { ...span, isOpen: span.recovered_at === null, start: new Date(startMs), end: new Date(endMs) };
    })
    .filter(({ end }) => end >= domain[0]);
  const keys = new Set([...new Set(spans.map(({ key }) => key))].slice(0, MAX_INCIDENTS));
  return spans.filter(({ key }) => keys.has(key));
}

function describeSpan({ key, isOpen, opened_at, end, members }: DrawnSpan): string {
  const lasted = formatSpan(end.getTime() - Date.parse(opened_at));
  return [key, `${isOpen ? "Open for" : "Lasted"} ${lasted}`, ...members].join("\n");
}

/** How many open sync pull requests are how old. */
export function drawPullRequestAges(context: ChartContext): DrawnChart {
  const bands = context.model.pull_request_ages;
  return plot(context, {
    height: 190,
    marginLeft: 92,
    marginRight: 40,
    marginTop: 8,
    marginBottom: 10,
    x: { axis: null, domain: [0, Math.max(1, ...bands.map(({ count }) => count))] },
    y: { domain: bands.map(({ label }) => label), label: null, padding: 0.3 },
    marks: [
      Plot.barX(bands, {
        x: "count",
        y: "label",
        fill: (_, place: number) => (place >= 3 ? "var(--s2)" : "var(--s1)"),
      }),
      Plot.text(bands, {
        x: "count",
        y: "label",
        text: (band: { count: number }) => String(band.count),
        textAnchor: "start",
        dx: 6,
        fill: "currentColor",
      }),
      Plot.axisY({ tickSize: 0, label: null }),
    ],
  });
}

/** Time between two scans of each repository. */
export function drawIntervals(context: ChartContext): DrawnChart {
  const all = context.model.intervals;
  const half = MAX_INTERVALS / 2;
  const shown = all.length <= MAX_INTERVALS ? all : [...all.slice(0, half), ...all.slice(-half)];
  const marginLeft = Math.min(
    context.options.width * 0.4,
    Math.max(...shown.map(({ repository }) => repository.length)) * LETTER_WIDTH + 14,
  );
  return plot(context, {
    height: shown.length * ROW + 50,
    marginLeft,
    marginRight: 92,
    marginTop: 8,
    marginBottom: 10,
    x: { axis: null, zero: true },
    y: { domain: shown.map(({ repository }) => repository), label: null, padding: 0.25 },
    marks: [
      Plot.barX(shown, { x: "minutes", y: "repository", fill: "var(--s1)" }),
      Plot.text(shown, {
        x: "minutes",
        y: "repository",
        text: (row: { minutes: number }) => formatSpan(row.minutes * 60_000),
        textAnchor: "start",
        dx: 6,
        fill: "currentColor",
      }),
      Plot.axisY({
        tickSize: 0,
        label: null,
        tickFormat: (name: string) => cutLabel(name, marginLeft),
      }),
    ],
  });
}
