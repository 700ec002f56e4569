import type { PageState, Sort } from "./page-state.ts";

interface TableRow {
  readonly element: HTMLTableRowElement;
  readonly name: string;
  readonly place: number;
}

/** Filters and sorts the table of all repositories. */
export class RepositoryTable {
  /** Called when a reader chooses a column. */
  onSort: (sort: Sort) => void = () => undefined;
  readonly #table = document.querySelector<HTMLTableElement>('table[data-table="repositories"]');
  readonly #body = this.#table?.tBodies[0] ?? null;
  readonly #heads = [...(this.#table?.tHead?.rows[0]?.cells ?? [])];
  readonly #matches = document.querySelector<HTMLElement>("#matches");
  readonly #text = this.#matches?.textContent ?? "";
  readonly #rows: readonly TableRow[];
  #sort = "";
  #filter = "";

  constructor() {
    this.#rows = [...(this.#body?.rows ?? [])].map((element, place) => ({
      element,
      name: (element.cells[0]?.textContent ?? "").toLowerCase(),
      place,
    }));
    for (const head of this.#heads) this.#addButton(head);
    this.#matches?.setAttribute("role", "status");
  }

  show({ filter, sort }: PageState): void {
    this.#sortBy(sort);
    if (filter === this.#filter) return;
    this.#filter = filter;
    const wanted = filter.toLowerCase();
    let count = 0;
    for (const { element, name } of this.#rows) {
      element.hidden = !name.includes(wanted);
      if (!element.hidden) count += 1;
    }
    if (this.#matches === null) return;
    this.#matches.textContent =
      filter === ""
        ? this.#text
        : `${count.toLocaleString("en-US")} of ${this.#rows.length.toLocaleString("en-US")} repositories match.`;
  }

  #addButton(head: HTMLTableCellElement): void {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    button.addEventListener("click", () => {
      const column = head.dataset.column ?? "";
      const isFirst = head.getAttribute("aria-sort") === null;
      const isNumber = head.dataset.number !== undefined;
      const isDescending = isFirst ? isNumber : head.getAttribute("aria-sort") === "ascending";
      this.onSort({ column, isDescending });
    });
    head.replaceChildren(button);
  }

  #sortBy(sort: Sort | null): void {
    const key = sort === null ? "" : `${sort.column} ${sort.isDescending}`;
    if (key === this.#sort) return;
    this.#sort = key;
    const index = this.#heads.findIndex((head) => head.dataset.column === sort?.column);
    for (const [place, head] of this.#heads.entries()) {
      if (place === index) head.setAttribute("aria-sort", sort?.isDescending ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    }
    const sign = sort?.isDescending ? -1 : 1;
    const valued = this.#rows.map((row) => ({
      row,
      value: readValue(row.element.cells[index]?.textContent ?? ""),
    }));
    valued.sort((a, b) => (index < 0 ? 0 : sign * compare(a.value, b.value)) || a.row.place - b.row.place);
    const ordered = document.createDocumentFragment();
    for (const { row } of valued) ordered.append(row.element);
    this.#body?.append(ordered);
  }
}

function readValue(text: string): number | string {
  if (text === "–") return -1;
  return /^\d+$/.test(text) ? Number(text) : text.toLowerCase();
}

function compare(a: number | string, b: number | string): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;
}
