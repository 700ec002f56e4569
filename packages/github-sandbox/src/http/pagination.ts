/** Size of a page when none is asked for, https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
export const DEFAULT_PAGE_SIZE = 30;

/** GitHub silently gives no more than this. */
export const MAXIMUM_PAGE_SIZE = 100;

export interface PageRequest {
  /** From 1. */
  readonly page: number;
  readonly perPage: number;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** `link` header, when there is more than one page. */
  readonly headers: Readonly<Record<string, string>>;
}

export function readPageRequest(query: URLSearchParams): PageRequest {
  const read = (name: string, fallback: number): number => {
    const value = Number.parseInt(query.get(name) ?? "", 10);
    return Number.isSafeInteger(value) && value > 0 ? value : fallback;
  };
  return {
    page: read("page", 1),
    perPage: Math.min(read("per_page", DEFAULT_PAGE_SIZE), MAXIMUM_PAGE_SIZE),
  };
}

/** Cuts one page out of a list. `url` is the address without the query, as GitHub puts it into links. */
export function paginate<T>(items: readonly T[], query: URLSearchParams, url: string): Page<T> {
  const { page, perPage } = readPageRequest(query);
  const last = Math.max(1, Math.ceil(items.length / perPage));
  return {
    items: items.slice((page - 1) * perPage, page * perPage),
    headers: linkHeader(query, url, page, last),
  };
}

/** A page of a comparison's commits: its `link` header always names the first and the last page, in an order of its own (hub4j, getCommitsBetweenPaged). */
export function paginateComparison<T>(items: readonly T[], query: URLSearchParams, url: string): Page<T> {
  const { page, perPage } = readPageRequest(query);
  const last = Math.max(1, Math.ceil(items.length / perPage));
  const link = linkTo(query, url);
  const links = [
    link(last, "last"),
    ...(page < last ? [link(page + 1, "next")] : []),
    link(1, "first"),
    ...(page > 1 ? [link(Math.min(page - 1, last), "prev")] : []),
  ];
  return {
    items: items.slice((page - 1) * perPage, page * perPage),
    headers: last === 1 ? {} : { link: links.join(", ") },
  };
}

function linkTo(query: URLSearchParams, url: string): (target: number, relation: string) => string {
  return (target, relation) => {
    const parameters = new URLSearchParams(query);
    parameters.set("page", String(target));
    return `<${url}?${parameters}>; rel="${relation}"`;
  };
}

/** The `link` header of page `page` of `last`; empty for a single page. */
export function linkHeader(
  query: URLSearchParams,
  url: string,
  page: number,
  last: number,
): Readonly<Record<string, string>> {
  const link = linkTo(query, url);
  const links = [
    ...(page > 1 ? [link(Math.min(page - 1, last), "prev")] : []),
    ...(page < last ? [link(page + 1, "next"), link(last, "last")] : []),
    ...(page > 1 ? [link(1, "first")] : []),
  ];
  return links.length === 0 ? {} : { link: links.join(", ") };
}
