import {
  type Annotation,
  type DashboardModel,
  type DashboardStatus,
  type DashboardTile,
  STATUS_WORDS,
} from "@automation/core/dashboard-page";
import { RANGES, type Range } from "./draw/ranges.ts";
import { escapeHtml, renderTime } from "./html.ts";

/** A sign for each status: its shape tells it without its colour. */
const SIGNS: Readonly<Record<DashboardStatus, string>> = { ok: "✓", warning: "!", error: "✕", unknown: "?" };

function renderSign(status: DashboardStatus): string {
  return `<span class="sign is-${status}" aria-hidden="true">${SIGNS[status]}</span>`;
}

/** Renders what is above the fold: the status, what needs attention, and the figures. */
export function renderNow({ status, sentence, tiles, attention }: DashboardModel): string {
  const items = attention.map(
    (item) =>
      `<li>${renderSign(item.status)}<a href="#chart-${item.chart}"><span class="hide">${STATUS_WORDS[item.status]}: </span>${escapeHtml(item.text)}</a></li>`,
  );
  const list =
    items.length === 0 ? `<p>${escapeHtml(sentence)}</p>` : `<ul class="attention">${items.join("")}</ul>`;
  const figures = tiles.filter(({ id }) => id !== "status").map(renderTile);
  return (
    `<section class="now" aria-label="Status now"><div class="verdict card is-${status}">${renderSign(status)}` +
    `<div><h2><span class="hide">Status: </span>${STATUS_WORDS[status]}</h2>${list}</div></div>` +
    `<div class="tiles">${figures.join("")}</div></section>`
  );
}

function renderTile({ id, label, value, status, detail, at }: DashboardTile): string {
  const moment = at === undefined ? "" : ` data-age="${escapeHtml(at)}"`;
  const when = at === undefined ? "" : `${renderTime(at)}. `;
  return (
    `<dl class="tile card" data-tile="${id}"><dt>${escapeHtml(label)}${renderSign(status)}</dt>` +
    `<dd><span class="value"${moment}>${escapeHtml(value)}</span><span class="hide"> (${STATUS_WORDS[status]})</span></dd>` +
    `<dd class="detail">${when}${escapeHtml(detail)}</dd></dl>`
  );
}

const RANGE_WORDS: Readonly<Record<Range, string>> = {
  "24h": "24 h",
  "7d": "7 d",
  "30d": "30 d",
  "90d": "90 d",
  "400d": "400 d",
};

/** Renders what only works with a script, and is only shown then. */
export function renderControls(range: Range): string {
  const buttons = RANGES.map(
    (name) =>
      `<button type="button" data-range="${name}" aria-pressed="${name === range}">${RANGE_WORDS[name]}</button>`,
  );
  return (
    `<nav class="tools" aria-label="Range, filter and download"><div class="group" role="group" aria-label="Range">${buttons.join("")}</div>` +
    `<input type="search" id="filter" placeholder="Filter repositories" aria-label="Filter repositories" autocomplete="off" spellcheck="false">` +
    `<div class="end"><button type="button" id="link">Copy link</button><button type="button" id="json">Download JSON</button></div></nav>`
  );
}

const EVENT_KEYS: Readonly<Record<Annotation["kind"], readonly [string, string]>> = {
  incident: ["triangle", "Incident"],
  stop: ["square", "Stop"],
  release: ["diamond", "Release"],
  configuration: ["dot", "Configuration"],
};

/** Renders what happened, the newest first: the same signs are on each time axis. */
export function renderEvents({ annotations }: DashboardModel): string {
  const items = annotations.toReversed().map(({ at, kind, text }) => {
    const [key, word] = EVENT_KEYS[kind];
    return `<li><span class="key ${key}"></span><span>${renderTime(at)}</span><span><span class="hide">${word}: </span>${escapeHtml(text)}</span></li>`;
  });
  const body =
    items.length === 0
      ? `<div class="empty"><p>Nothing happened in these days.</p><p>Incidents, runs that ended early, new releases and changed configurations are listed here, and marked in each chart.</p></div>`
      : `<ul class="events">${items.slice(0, 12).join("")}</ul>${items.length > 12 ? `<details><summary>${items.length - 12} more</summary><ul class="events">${items.slice(12).join("")}</ul></details>` : ""}`;
  return (
    `<section class="chart card" id="events" aria-labelledby="t-events"><div><h3 id="t-events">What happened</h3>` +
    `<p class="sentence">The signs are on each time axis.</p></div>${body}</section>`
  );
}
