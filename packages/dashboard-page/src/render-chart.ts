import {
  type ChartTable,
  type DashboardChart,
  type DashboardModel,
  wordCount,
} from "@automation/core/dashboard-page";
import type { drawChart, Range } from "./draw/index.ts";
import { escapeHtml } from "./html.ts";
import { legendOf } from "./legends.ts";
import { SmallDocument } from "./small-document.ts";

/** Charts that need the whole width: they have a row for each check, repository or incident. */
const WIDE: ReadonlySet<string> = new Set(["checks", "repositories", "incidents"]);
const WIDTHS = { wide: 900, broad: 600, narrow: 330 };

/** How charts are drawn into the page before a script does it again. */
export interface StaticDrawing {
  readonly model: DashboardModel;
  readonly range: Range;
  readonly draw: typeof drawChart;
}

/** Renders a chart: its title, its sentence, the drawing and its numbers; `more` stands below them. */
export function renderChart(chart: DashboardChart, drawing: StaticDrawing, more = ""): string {
  const { id, title, sentence, empty, table } = chart;
  const isWide = WIDE.has(id) && empty === undefined;
  const head =
    `<figcaption><h3 id="t-${id}">${escapeHtml(title)}</h3>` +
    `<p class="sentence" id="d-${id}">${escapeHtml(sentence)}</p></figcaption>`;
  const body =
    empty === undefined
      ? renderLegend(id, drawing.model) + renderBox(chart, drawing, isWide)
      : `<div class="empty"><p>${escapeHtml(empty.why)}</p><p>${escapeHtml(empty.fill)}</p></div>`;
  const numbers = empty !== undefined || table.columns.length === 0 ? "" : renderNumbers(chart, table);
  const classes = `chart card${isWide ? " wide" : ""}`;
  return `<figure class="${classes}" id="chart-${id}" aria-labelledby="t-${id}">${head}${body}${numbers}${more}</figure>`;
}

function renderLegend(id: DashboardChart["id"], model: DashboardModel): string {
  const entries = legendOf(id, model).map(
    ({ kind, text }) => `<li><span class="key ${kind}"></span>${escapeHtml(text)}</li>`,
  );
  return entries.length === 0 ? "" : `<ul class="legend">${entries.join("")}</ul>`;
}

function renderBox({ id }: DashboardChart, { model, range, draw }: StaticDrawing, isWide: boolean): string {
  const at = (width: number) => {
    const document = new SmallDocument();
    return (
      draw(id, model, { document, width, range, zone: "utc", hasTips: false, filter: "" })?.outerHTML ?? ""
    );
  };
  const drawn = isWide
    ? at(WIDTHS.wide)
    : `<div class="broad">${at(WIDTHS.broad)}</div><div class="narrow">${at(WIDTHS.narrow)}</div>`;
  return `<div class="box" data-chart="${id}" role="img" aria-labelledby="t-${id} d-${id}">${drawn}</div>`;
}

/** As many rows as a range has days. */
const MAX_ROWS = 400;

function renderNumbers({ id, title }: DashboardChart, { columns, rows }: ChartTable): string {
  const head = columns.map((column) => `<th scope="col">${escapeHtml(column)}`).join("");
  const body = rows
    .slice(0, MAX_ROWS)
    .map(
      ([first, ...cells]) => `<tr><th>${cell(first)}${cells.map((value) => `<td>${cell(value)}`).join("")}`,
    )
    .join("");
  const left = rows.length - MAX_ROWS;
  const rest =
    left > 0
      ? `<p class="sentence">Left out: ${wordCount(left, "row")}. The input json-file has all of them.</p>`
      : "";
  return (
    `<details><summary>Numbers<span class="hide"> of ${escapeHtml(title)}</span></summary>` +
    `<div class="scroll" tabindex="0" role="region" aria-label="Numbers of ${escapeHtml(title)}">` +
    `${rest}<table data-table="${id}"><thead><tr>${head}<tbody>${body}</table></div>` +
    `<button class="csv" type="button" data-csv="${id}">Download CSV<span class="hide"> of ${escapeHtml(title)}</span></button></details>`
  );
}

function cell(value: string | number | null | undefined): string {
  return value == null ? "–" : escapeHtml(String(value));
}
