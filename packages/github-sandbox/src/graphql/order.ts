import { typedError } from "./errors.ts";

/** An `orderBy` of the schema. */
export interface Order {
  readonly field: string;
  readonly direction: "ASC" | "DESC";
}

/**
 * The items in the order that a query asks for; those with equal keys stand in the order of `tie`.
 *
 * @param keys what each field of the order compares
 * @returns the items as they were for no order; a GraphQL error for a field that is not simulated
 */
export function sortBy<T>(
  items: readonly T[],
  order: Order | null | undefined,
  keys: Readonly<Record<string, (item: T) => string | number>>,
  tie: (item: T) => number = () => 0,
): readonly T[] {
  if (order === null || order === undefined) {
    return items;
  }
  const key = keys[order.field];
  if (key === undefined) {
    throw typedError("UNPROCESSABLE", `The sandbox does not simulate the order ${order.field}.`);
  }
  const sorted = items
    .map((item) => ({ item, key: key(item) }))
    .sort((a, b) => (a.key === b.key ? tie(a.item) - tie(b.item) : a.key < b.key ? -1 : 1))
    .map(({ item }) => item);
  return order.direction === "DESC" ? sorted.reverse() : sorted;
}
