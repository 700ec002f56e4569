import { RANGES, type Range } from "../src/draw/index.ts";

/** How the table of repositories is sorted: by a column, up or down. */
export interface Sort {
  readonly column: string;
  readonly isDescending: boolean;
}

/** What a reader chose. It is in the address, so that a link shows the same. */
export interface PageState {
  readonly range: Range;
  readonly filter: string;
  readonly sort: Sort | null;
}

/** Reads what the address says; what makes no sense is as at the beginning. */
export function readState(first: Range): PageState {
  const given = new URLSearchParams(location.hash.slice(1));
  const [, column, order] = /^([a-z_]+)(-up)?$/.exec(given.get("sort") ?? "") ?? [];
  return {
    range: RANGES.find((range) => range === given.get("range")) ?? first,
    filter: given.get("repository") ?? "",
    sort: column === undefined ? null : { column, isDescending: order === undefined },
  };
}

/** Writes it into the address, without a step in the browser's history. */
export function writeState({ range, filter, sort }: PageState, first: Range): void {
  const parts = new URLSearchParams();
  if (range !== first) parts.set("range", range);
  if (filter !== "") parts.set("repository", filter);
  if (sort !== null) parts.set("sort", `${sort.column}${sort.isDescending ? "" : "-up"}`);
  const hash = parts.toString();
  try {
    history.replaceState(null, "", hash === "" ? location.pathname + location.search : `#${hash}`);
  } catch {
    // Some viewers of files forbid it: the page works, its address stays.
  }
}
