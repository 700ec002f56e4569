import { type DashboardModel, type RepositoryRow, wordCount } from "@automation/core/dashboard-page";
import { escapeHtml } from "./html.ts";

const COLUMNS = [
  ["repository", "Repository"],
  ["failed", "Days failed"],
  ["conflicts", "Days in conflict"],
  ["behind_days", "Days behind"],
  ["behind", "Behind now"],
  ["code", "Error now"],
  ["last_at", "Last report"],
] as const;

/** Room for the table's head and the words around it, in bytes. */
const FRAME_BYTES = 2_500;

/**
 * Renders the table of all repositories, the worst first. Where names are so long that they do not fit, the last ones are
 * left out, and the table says how many.
 *
 * @param room bytes that it may take
 */
export function renderRepositoryTable({ repositories }: DashboardModel, room: number): string {
  const { rows, unnamed } = repositories;
  const shown: string[] = [];
  let left = room - FRAME_BYTES;
  for (const row of rows) {
    const text = renderRow(row);
    left -= Buffer.byteLength(text);
    if (left < 0) break;
    shown.push(text);
  }
  const rest = rows.length - shown.length;
  const notes = [
    unnamed > 0
      ? `Nothing to report: ${wordCount(unnamed, "repository", "repositories")} of the last run.`
      : "",
    rest > 0
      ? `Left out, because the page would be too large: ${wordCount(rest, "repository", "repositories")}. The input json-file has all of them.`
      : "",
  ].filter((note) => note !== "");
  const head = COLUMNS.map(
    ([key, label], place) =>
      `<th scope="col"${place === 0 ? "" : ` data-number`} data-column="${key}">${label}</th>`,
  ).join("");
  return (
    `<div class="row"><p class="sentence" id="matches">With something to report, the worst first: ${wordCount(shown.length, "repository", "repositories")}. ${escapeHtml(notes.join(" "))}</p>` +
    `<button class="csv" type="button" data-csv="repositories">Download CSV<span class="hide"> of all repositories</span></button></div>` +
    `<div class="scroll" tabindex="0" role="region" aria-label="All repositories"><table class="all" data-table="repositories">` +
    `<caption class="hide">All repositories, the worst first</caption><thead><tr>${head}<tbody>${shown.join("")}</table></div>`
  );
}

function renderRow({
  repository,
  failed,
  conflicts,
  behind_days,
  behind,
  code,
  last_at,
}: RepositoryRow): string {
  const cells = [failed, conflicts, behind_days, behind ?? "–", code ?? "–", last_at.slice(0, 10)];
  return `<tr><th>${escapeHtml(repository)}${cells.map((value) => `<td>${escapeHtml(String(value))}`).join("")}`;
}
