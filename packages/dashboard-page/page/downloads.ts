import type { DashboardModel } from "@automation/core/dashboard-page";
import { find, findAll } from "./elements.ts";

/** Lets a reader keep the numbers: everything as JSON, each table as CSV. */
export function addDownloads(model: DashboardModel): void {
  find("#json").addEventListener("click", () => {
    const rows = readTable("repositories");
    save(
      "dashboard.json",
      "application/json",
      JSON.stringify({ ...model, all_repositories: toObjects(rows) }, null, 2),
    );
  });
  for (const button of findAll<HTMLButtonElement>("[data-csv]")) {
    const name = button.dataset.csv ?? "";
    button.addEventListener("click", () => save(`${name}.csv`, "text/csv", toCsv(readTable(name))));
  }
}

/** The rows of a table, its head first; rows that a filter hides are left out. */
function readTable(name: string): readonly (readonly string[])[] {
  const table = document.querySelector<HTMLTableElement>(`table[data-table="${name}"]`);
  const rows = [...(table?.rows ?? [])].filter(({ hidden }) => !hidden);
  return rows.map((row) => [...row.cells].map((cell) => cell.textContent ?? ""));
}

function toObjects([head = [], ...rows]: readonly (readonly string[])[]) {
  return rows.map((row) => Object.fromEntries(head.map((name, place) => [name, row[place] ?? ""])));
}

/** A spreadsheet takes a cell that begins with one of these signs for a formula: names come from outside. */
const FORMULA = /^[=+\-@\t\r]/;

function toCsv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) =>
    `"${(FORMULA.test(text) && !/^-?[\d.]+$/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  return `\ufeff${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

function save(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
