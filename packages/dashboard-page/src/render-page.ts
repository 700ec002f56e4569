import { createHash } from "node:crypto";
import { type DashboardModel, wordCount } from "@automation/core/dashboard-page";
import { escapeHtml, escapeJson, renderTime } from "./html.ts";
import { LIBRARIES } from "./libraries.ts";
import { PAGE_STYLE } from "./page-style.ts";
import { renderChart, type StaticDrawing } from "./render-chart.ts";
import { renderControls, renderEvents, renderNow } from "./render-parts.ts";
import { renderRepositoryTable } from "./render-repositories.ts";

/** Largest page, in bytes. */
export const MAX_PAGE_BYTES = 1_500_000;
/** Room that is left for what does not grow with the number of repositories. */
const SPARE_BYTES = 4_000;

/** Renders the page: one file of HTML that asks nothing of anybody, and that can be read without a script. */
export async function renderDashboardPage(model: DashboardModel): Promise<string> {
  const { importCharts, readPageScript } = await import("./charts.ts");
  const { drawChart, firstRange } = await importCharts();
  const script = await readPageScript();
  const drawing = { model, range: firstRange(model), draw: drawChart };
  const page = (rows: string) => renderDocument(model, script, renderBody(drawing, rows));
  const bare = page("");
  return page(renderRepositoryTable(model, MAX_PAGE_BYTES - SPARE_BYTES - Buffer.byteLength(bare)));
}

function renderBody(drawing: StaticDrawing, repositories: string): string {
  const { model, range } = drawing;
  const charts = model.charts.map((chart) =>
    renderChart(chart, drawing, chart.id === "repositories" && chart.empty === undefined ? repositories : ""),
  );
  const source = model.repository === null ? "" : `${escapeHtml(model.repository)} · `;
  return (
    `<a class="skip" href="#main">Skip to the content</a><div class="page"><header><div><h1>${escapeHtml(model.title)}</h1>` +
    `<p class="meta">${source}as of ${renderTime(model.generated_at)}<span id="age"></span></p></div>` +
    `<div class="group theme" role="group" aria-label="Theme">${["auto", "light", "dark"].map((theme) => `<button type="button" data-theme-choice="${theme}" aria-pressed="${theme === "auto"}">${theme === "auto" ? "Auto" : theme === "light" ? "Light" : "Dark"}</button>`).join("")}</div></header>` +
    `<p class="hide" id="said" role="status"></p><main id="main">` +
    `<p class="stale" id="stale" role="status" hidden></p>${model.note === undefined ? "" : `<p class="note">${escapeHtml(model.note)}</p>`}` +
    `${renderNow(model)}${renderControls(range)}<div class="gap"></div>` +
    `<h2 class="hide">Charts</h2><div class="charts">${charts.join("")}${renderEvents(model)}</div></main>` +
    `<footer>${renderFooter(model)}</footer></div>`
  );
}

function renderFooter({ days, records, unreadable }: DashboardModel): string {
  const damage =
    unreadable === 0
      ? ""
      : ` Left out, because they could not be read: ${wordCount(unreadable, "line")} of the history.`;
  return `Made of ${wordCount(records, "record")} of ${wordCount(days, "day")}. Days are days of UTC.${damage}`;
}

function renderDocument(model: DashboardModel, script: string, body: string): string {
  const policy = [
    "default-src 'none'",
    `style-src ${hash(PAGE_STYLE)}`,
    `script-src ${hash(script)}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return (
    `<!doctype html>\n<!--\n${LIBRARIES}\n-->\n<html lang="en"><head><meta charset="utf-8">` +
    `<meta http-equiv="Content-Security-Policy" content="${policy}">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">` +
    `<meta name="referrer" content="no-referrer"><link rel="icon" href="data:,"><title>${escapeHtml(model.title)}</title><style>${PAGE_STYLE}</style></head><body>${body}` +
    `<script type="application/json" id="data">${escapeJson(toPageData(model))}</script>` +
    `<script type="module">${script}</script></body></html>\n`
  );
}

/** More intervals and incidents than this are only in the file of `json-file`. */
const MAX_ROWS = 400;

/** What the script needs: names that are in the table, and tables that are in the page, are not there twice. */
function toPageData(model: DashboardModel): DashboardModel {
  return {
    ...model,
    charts: model.charts.map((chart) => ({ ...chart, table: { columns: [], rows: [] } })),
    // Charts draw the ends of the first, and the beginning of the second.
    intervals:
      model.intervals.length > MAX_ROWS
        ? [...model.intervals.slice(0, MAX_ROWS / 2), ...model.intervals.slice(-MAX_ROWS / 2)]
        : model.intervals,
    incidents: model.incidents.slice(0, MAX_ROWS),
    repositories: {
      ...model.repositories,
      rows: model.repositories.rows.filter(({ days }) => days !== undefined),
    },
  };
}

function hash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
