import * as Plot from "@observablehq/plot";
import { type ChartContext, type DrawnChart, describeMoment, type Row } from "./chart-context.ts";

type Mark = Plot.Markish;

const NARROW = 480;
/** Symbols of annotations, by kind: they differ in shape, not in colour. */
const SYMBOLS = {
  incident: "triangle",
  stop: "square",
  release: "diamond",
  configuration: "circle",
} as const;

/** What a chart over time has beside its marks. */
export interface TimeChart {
  readonly marks: readonly Mark[];
  readonly label: string;
  readonly height?: number;
  readonly domain?: readonly [number, number];
  /** Whether there are only whole numbers. */
  readonly isCount?: boolean;
  /** Renders numbers at the axis; default: `1,200` and `1.2k`. */
  readonly format?: (value: number) => string;
  /** Where the axis has numbers; default: at about four. */
  readonly ticks?: readonly number[];
  /** Lines of what a pointer shows. */
  readonly describe: (row: Row) => readonly string[];
  /** Where the pointer's mark is. */
  readonly value: (row: Row) => number | null;
}

/** Draws marks over time, with the axes, the annotations and the pointer that all such charts share. */
export function drawOverTime(context: ChartContext, chart: TimeChart): DrawnChart {
  const { options, domain } = context;
  const { label, height = 190, format = formatTick, ticks = 4 } = chart;
  const whole = (value: number) => (chart.isCount && !Number.isInteger(value) ? "" : format(value));
  const known = context.rows.filter((row) => chart.value(row) !== null);
  const tips = options.hasTips
    ? [
        Plot.ruleX(known, Plot.pointerX({ x: "middle", stroke: "var(--muted)" })),
        Plot.tip(
          known,
          Plot.pointerX({
            x: "middle",
            y: (row: Row) => chart.value(row),
            title: (row: Row) => [describeMoment(row.at, context), ...chart.describe(row)].join("\n"),
          }),
        ),
      ]
    : [];
  return plot(
    context,
    {
      height,
      marginLeft: 48,
      marginRight: 12,
      marginTop: 26,
      marginBottom: 34,
      x: timeScale(context, domain),
      y: {
        label: null,
        ...(chart.domain && { domain: chart.domain as [number, number] }),
        zero: chart.domain === undefined,
        nice: chart.domain === undefined,
        clamp: chart.domain !== undefined,
      },
      marks: [
        Plot.gridY({ ticks: ticks as number, stroke: "var(--grid)", strokeOpacity: 1 }),
        ...annotate(context),
        ...chart.marks,
        ...timeAxis(context),
        Plot.axisY({ ticks: ticks as number, tickSize: 0, tickFormat: whole, label: null }),
        Plot.text([label], {
          frameAnchor: "top-left",
          dx: -44,
          dy: -22,
          textAnchor: "start",
          fill: "var(--muted)",
        }),
        ...tips,
      ],
    },
    known.map(({ middle }) => ({ at: middle })),
  );
}

/** A value that a chart can show: where it is in time, and in which row. */
export interface Value {
  readonly at: Date;
  /** Of the scale `y`; absent: the middle of the chart. */
  readonly row?: string | number;
  /** Of the scale `fy`, where a chart has several parts. */
  readonly part?: string;
}

/** Draws a chart with the style of all of them; `values` are what arrow keys go through. */
export function plot(
  { options }: ChartContext,
  settings: Plot.PlotOptions,
  values: readonly Value[] = [],
): DrawnChart {
  const drawn = Plot.plot({
    className: "plot",
    ...settings,
    document: options.document as never,
    width: options.width,
  });
  const svg = drawn as unknown as DrawnElement;
  // Its rules are in the page's own style sheet: a style element would need a hash of its own.
  svg.querySelector("style")?.remove();
  // The box around it has a name and a sentence; a screen reader has the numbers in a table.
  svg.setAttribute("aria-hidden", "true");
  if (!options.hasTips || values.length === 0) return svg;
  const place = (name: "x" | "y" | "fy", value: unknown) => {
    const scale = drawn.scale(name);
    return scale === undefined ? 0 : scale.apply(value) + (scale.bandwidth ?? 0) / 2;
  };
  const middle = (settings.height ?? 0) / 2;
  const stops = values.map(({ at, row, part }) => ({
    x: place("x", at),
    y: row === undefined ? middle : place("y", row) + (part === undefined ? 0 : facetTop(drawn, part)),
  }));
  return Object.assign(svg, { stops });
}

function facetTop(drawn: Plot.Plot, part: string): number {
  const facets = drawn.scale("fy");
  return facets === undefined ? 0 : facets.apply(part) - facets.apply([...(facets.domain ?? [])][0]);
}

/** As much of an element as Node and browsers both have. */
interface DrawnElement extends DrawnChart {
  querySelector(name: string): { remove(): void } | null;
  setAttribute(name: string, value: string): void;
}

/** Shows the value that is next to the pointer. */
export function tips<Data>(
  { options }: ChartContext,
  data: readonly Data[],
  channels: {
    readonly x: string;
    readonly y: string;
    readonly fy?: string;
    readonly title: (datum: Data) => string;
  },
): readonly Mark[] {
  return options.hasTips
    ? [Plot.tip(data as unknown[], Plot.pointer({ ...channels, maxRadius: 30 } as Plot.TipOptions))]
    : [];
}

/** The scale of a time axis: the reader's clock, or UTC for days. */
export function timeScale(
  { isDaily, options }: ChartContext,
  domain: readonly [Date, Date],
): Plot.ScaleOptions {
  const type = isDaily || options.zone === "utc" ? "utc" : "time";
  return { type, domain: domain as [Date, Date], label: null };
}

/** The axis below a chart over time. */
export function timeAxis({ options }: ChartContext): readonly Mark[] {
  return [Plot.axisX({ ticks: options.width < NARROW ? 4 : 7, tickSize: 0, label: null })];
}

/** What happened, as a line with a symbol at its top. */
export function annotate({ model, domain }: ChartContext): readonly Mark[] {
  const shown = model.annotations
    .map((annotation) => ({ ...annotation, date: new Date(annotation.at) }))
    .filter(({ date }) => date >= domain[0] && date <= domain[1]);
  return [
    Plot.ruleX(shown, { x: "date", stroke: "var(--muted)", strokeOpacity: 0.55, strokeDasharray: "2 3" }),
    ...Object.entries(SYMBOLS).map(([kind, symbol]) =>
      Plot.dot(
        shown.filter((annotation) => annotation.kind === kind),
        { x: "date", frameAnchor: "top", dy: -6, symbol, r: 3.5, fill: "var(--muted)", title: "text" },
      ),
    ),
  ];
}

/** `1,200` up to ten thousand, `12k` and `1.2M` above. */
export function formatTick(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e6) return `${trim(value / 1e6)}M`;
  return size >= 1e4 ? `${trim(value / 1e3)}k` : value.toLocaleString("en-US");
}

function trim(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** About how wide a letter of a label is, in pixels. */
export const LETTER_WIDTH = 7.2;

/** A label, cut to the margin that it stands in. */
export function cutLabel(text: string, margin: number): string {
  const length = Math.max(2, Math.floor((margin - 12) / LETTER_WIDTH));
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
