/** What a server copes with in one query of one kind. */
export interface QueryLoad {
  /** Items that it answered whole and in time. */
  readonly size: number;
  /** The least that it failed on; absent where it failed on nothing so far. */
  readonly tooMuch?: number;
}

/** Kinds of queries whose size is adapted to the server. */
export const QUERY_KINDS = ["repositories", "comparisons", "looks"] as const;

/** What a server copes with, by kind; a kind is absent while nothing is known of it. */
export type QueryLoads = Readonly<Partial<Record<(typeof QUERY_KINDS)[number], QueryLoad>>>;
