import { typedError } from "./errors.ts";

/** Most records of one page, https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api */
const MAXIMUM_RECORDS = 100;

export interface ConnectionArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** One page of a list as Relay's connection: nodes, edges and cursors. Only the page's items are presented. */
export function connection<T>(
  name: string,
  items: readonly T[],
  page: ConnectionArguments,
  keyOf: (item: T) => string,
  present: (item: T) => object,
): object {
  checkBounds(name, page);
  const { first, last, after, before } = page;
  const from = typeof after === "string" ? position(items, after, keyOf) + 1 : 0;
  const to = typeof before === "string" ? position(items, before, keyOf) : items.length;
  let start = from;
  let end = Math.max(from, to);
  if (typeof first === "number") {
    end = Math.min(end, start + first);
  }
  if (typeof last === "number") {
    start = Math.max(start, end - last);
  }
  const edges = items.slice(start, end).map((item, offset) => ({
    cursor: encodeCursor(start + offset, keyOf(item)),
    node: present(item),
  }));
  return {
    totalCount: items.length,
    nodes: edges.map((edge) => edge.node),
    edges,
    pageInfo: {
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function checkBounds(name: string, { first, last }: ConnectionArguments): void {
  if (typeof first !== "number" && typeof last !== "number") {
    throw typedError(
      "MISSING_PAGINATION_BOUNDARIES",
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
    );
  }
  for (const [argument, value] of Object.entries({ first, last })) {
    if (typeof value !== "number") {
      continue;
    }
    if (value > MAXIMUM_RECORDS) {
      throw typedError(
        "EXCESSIVE_PAGINATION",
        `Requesting ${value} records on the \`${name}\` connection exceeds the \`${argument}\` limit of ${MAXIMUM_RECORDS} records.`,
      );
    }
    if (value < 1) {
      throw typedError(
        "INVALID_PAGINATION_BOUNDARIES",
        `\`${argument}\` on the \`${name}\` connection must be from 1 to ${MAXIMUM_RECORDS}.`,
      );
    }
  }
}

function encodeCursor(index: number, key: string): string {
  return Buffer.from(JSON.stringify([index, key])).toString("base64");
}

/** Where the cursor's item is now; where it was when it is gone. */
function position<T>(items: readonly T[], cursor: string, keyOf: (item: T) => string): number {
  try {
    const [index, key] = JSON.parse(Buffer.from(cursor, "base64").toString()) as [number, string];
    const found =
      keyOf(items[index] ?? (items[0] as T)) === key ? index : items.findIndex((item) => keyOf(item) === key);
    return found === -1 ? index - 1 : found;
  } catch {
    throw typedError("INVALID_CURSOR_ARGUMENTS", `\`${cursor}\` does not appear to be a valid cursor.`);
  }
}
