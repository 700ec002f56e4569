import type { DashboardModel } from "@automation/core/dashboard-page";
import { firstRange } from "../src/draw/index.ts";
import { ChartBoxes } from "./chart-boxes.ts";
import { addDownloads } from "./downloads.ts";
import { find, findAll } from "./elements.ts";
import { showAges, showLocalTimes } from "./moments.ts";
import { readState, writeState } from "./page-state.ts";
import { RepositoryTable } from "./repository-table.ts";
import { addThemes } from "./themes.ts";

/** Makes the page answer: ranges, filter, sorting, values under the pointer, downloads, themes, ages. */
export function startPage(): void {
  const model = JSON.parse(find("#data").textContent ?? "") as DashboardModel;
  document.documentElement.classList.add("js");
  addThemes();
  showLocalTimes();
  showAges(model);
  const first = firstRange(model);
  let state = readState(first);
  const boxes = new ChartBoxes(model);
  const table = new RepositoryTable();
  const filter = document.querySelector<HTMLInputElement>("#filter");

  const show = () => {
    for (const button of findAll<HTMLButtonElement>("[data-range]")) {
      button.setAttribute("aria-pressed", String(button.dataset.range === state.range));
    }
    if (filter !== null && filter.value !== state.filter) filter.value = state.filter;
    boxes.draw(state);
    table.show(state);
  };
  const change = (changed: Partial<typeof state>) => {
    state = { ...state, ...changed };
    writeState(state, first);
    show();
  };

  for (const button of findAll<HTMLButtonElement>("[data-range]")) {
    button.addEventListener("click", () => change({ range: button.dataset.range as typeof state.range }));
  }
  filter?.addEventListener("input", () => change({ filter: filter.value }));
  table.onSort = (sort) => change({ sort });
  window.addEventListener("hashchange", () => {
    // A link to a chart is a place of the page, and not a state of it.
    if (location.hash.startsWith("#chart-") || location.hash === "#main") return;
    state = readState(first);
    show();
  });
  addDownloads(model);
  addCopyLink();
  show();
}

function addCopyLink(): void {
  const button = document.querySelector<HTMLButtonElement>("#link");
  button?.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      button.textContent = "Copied";
    } catch {
      button.textContent = "The address has it";
    }
    setTimeout(() => {
      button.textContent = "Copy link";
    }, 2000);
  });
}
