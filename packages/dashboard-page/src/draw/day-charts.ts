import { LEVELS } from "@automation/core/dashboard-page";
import * as Plot from "@observablehq/plot";
import type { ChartContext, DrawnChart } from "./chart-context.ts";
import { annotate, cutLabel, LETTER_WIDTH, plot, timeAxis, tips } from "./frame.ts";
import { rangeMs } from "./ranges.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const ROW = 17;
const MAX_CHECKS = 24;

interface Cell {
  readonly row: string;
  readonly at: Date;
  readonly end: Date;
  readonly middle: Date;
  readonly level: string;
}

/** How each level of a day looks: colour and shape both differ. */
const MARKS: readonly {
  level: string;
  fill: string;
  symbol: "square" | "triangle" | "times" | "diamond" | "circle";
  name: string;
}[] = [
  { level: LEVELS.ok, fill: "var(--ok)", symbol: "square", name: "ok" },
  { level: LEVELS.behind, fill: "var(--s1)", symbol: "circle", name: "behind" },
  { level: LEVELS.unknown, fill: "var(--muted)", symbol: "circle", name: "unknown" },
  { level: LEVELS.warning, fill: "var(--warn)", symbol: "triangle", name: "warning" },
  { level: LEVELS.conflict, fill: "var(--warn)", symbol: "diamond", name: "conflict" },
  { level: LEVELS.error, fill: "var(--bad)", symbol: "times", name: "error" },
];

/** Each check's worst status on each day; those with the most errors first. */
export function drawChecks(context: ChartContext): DrawnChart | null {
  const { first_day, rows } = context.model.checks;
  const shown = rows.slice(0, MAX_CHECKS).map(({ id, days }) => ({ name: id, days }));
  return drawDays(context, {
    first_day,
    rows: shown,
    marginLeft: 76,
    describe: (cell) => `${cell.row}: ${nameOf(cell.level)}`,
  });
}

/** What the worst repositories reported, day by day. */
export function drawRepositories(context: ChartContext): DrawnChart | null {
  const { options, model } = context;
  const { first_day, rows } = model.repositories;
  const filter = options.filter.toLowerCase();
  const shown = rows
    .filter(({ days, repository }) => days !== undefined && repository.toLowerCase().includes(filter))
    .map(({ repository, days = "" }) => ({ name: repository, days }));
  const longest = Math.max(0, ...shown.map(({ name }) => name.length));
  const marginLeft = Math.min(options.width * 0.4, Math.max(70, longest * LETTER_WIDTH + 12));
  return drawDays(context, {
    first_day,
    rows: shown,
    marginLeft,
    describe: (cell) => `${cell.row}: ${cell.level === LEVELS.error ? "failed" : nameOf(cell.level)}`,
  });
}

interface DayRows {
  readonly first_day: string;
  readonly rows: readonly { readonly name: string; readonly days: string }[];
  readonly marginLeft: number;
  readonly describe: (cell: Cell) => string;
}

function drawDays(
  context: ChartContext,
  { first_day, rows, marginLeft, describe }: DayRows,
): DrawnChart | null {
  const { options, model } = context;
  const nowMs = Date.parse(model.generated_at);
  const firstMs = Date.parse(`${first_day}T00:00:00Z`);
  const dayCount = rows[0]?.days.length ?? 0;
  // A day is the finest that there is of repositories and checks: shorter ranges show a week.
  const reachMs = Math.max(7 * DAY_MS, rangeMs(options.range));
  const skipped = Math.max(0, Math.floor((nowMs - reachMs - firstMs) / DAY_MS) + 1);
  const columns = dayCount - skipped;
  if (rows.length === 0 || columns <= 0) return null;
  const plotWidth = options.width - marginLeft - 12;
  const perCell = Math.max(1, Math.ceil(columns / (plotWidth / 5)));
  const cells = rows.flatMap(({ name, days }) => toCells(name, days, { firstMs, skipped, perCell }));
  const size = Math.min(ROW - 3, (plotWidth / columns) * perCell - 0.75);
  const domain = [new Date(firstMs + skipped * DAY_MS), new Date(firstMs + dayCount * DAY_MS)] as const;
  const label = (name: string) => cutLabel(name, marginLeft);
  return plot(
    context,
    {
      height: rows.length * ROW + 60,
      marginLeft,
      marginRight: 12,
      marginTop: 24,
      marginBottom: 34,
      x: { type: "utc", domain: domain as unknown as [Date, Date], label: null },
      y: { domain: rows.map(({ name }) => name), label: null, padding: 0.1 },
      marks: [
        ...annotate({ ...context, domain }),
        Plot.ruleY(rows, { y: "name", stroke: "var(--grid)" }),
        ...MARKS.map(({ level, fill, symbol }) => drawLevel(cells, { level, fill, symbol, size })),
        ...timeAxis(context),
        Plot.axisY({ tickSize: 0, tickFormat: label, label: null, fontVariant: "normal" }),
        ...tips(context, cells, {
          x: "middle",
          y: "row",
          title: (cell: Cell) => `${formatDay(cell.at)}\n${describe(cell)}`,
        }),
      ],
    },
    cells.map(({ middle: at, row }) => ({ at, row })),
  );
}

interface LevelMark {
  readonly level: string;
  readonly fill: string;
  readonly symbol: "square" | "triangle" | "times" | "diamond" | "circle";
  readonly size: number;
}

/** A day without trouble is a thin bar, one with trouble has a shape of its own. */
function drawLevel(cells: readonly Cell[], { level, fill, symbol, size }: LevelMark): Plot.Markish {
  const found = cells.filter((cell) => cell.level === level);
  if (symbol === "square") {
    return Plot.rect(found, {
      x1: "at",
      x2: "end",
      y: "row",
      fill,
      insetLeft: 0.5,
      insetRight: 0.5,
      insetTop: 5,
      insetBottom: 5,
    });
  }
  if (symbol === "times") {
    return Plot.rect(found, {
      x1: "at",
      x2: "end",
      y: "row",
      fill,
      insetLeft: 0.25,
      insetRight: 0.25,
    });
  }
  return Plot.dot(found, { x: "middle", y: "row", symbol, fill, r: Math.max(1.5, size / 2.2) });
}

const ORDER = [
  LEVELS.none,
  LEVELS.skipped,
  LEVELS.ok,
  LEVELS.unknown,
  LEVELS.behind,
  LEVELS.warning,
  LEVELS.conflict,
  LEVELS.error,
] as readonly string[];

function toCells(
  row: string,
  days: string,
  {
    firstMs,
    skipped,
    perCell,
  }: { readonly firstMs: number; readonly skipped: number; readonly perCell: number },
): readonly Cell[] {
  const cells: Cell[] = [];
  for (let place = skipped; place < days.length; place += perCell) {
    const part = [...days.slice(place, place + perCell)];
    const level = part.reduce(
      (worst, found) => (ORDER.indexOf(found) > ORDER.indexOf(worst) ? found : worst),
      LEVELS.none as string,
    );
    if (level === LEVELS.none || level === LEVELS.skipped) continue;
    const [atMs, endMs] = [firstMs + place * DAY_MS, firstMs + (place + part.length) * DAY_MS];
    cells.push({
      row,
      level,
      at: new Date(atMs),
      end: new Date(endMs),
      middle: new Date((atMs + endMs) / 2),
    });
  }
  return cells;
}

function nameOf(level: string): string {
  return MARKS.find((mark) => mark.level === level)?.name ?? "";
}

function formatDay(date: Date): string {
  return date.toLocaleDateString("en-GB", {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
}
