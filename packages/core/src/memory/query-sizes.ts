import { QUERY_KINDS, type QueryLoads } from "../ports/query-loads.ts";

/** What earlier runs found out about how much a server copes with in one query, by kind of query. */
export type RememberedLoads = Readonly<Partial<Record<QueryKind, RememberedLoad>>>;

type QueryKind = (typeof QUERY_KINDS)[number];

interface RememberedLoad {
  readonly size: number;
  /** The least that failed, and when that was found out; absent where nothing did. */
  readonly tooMuch?: { readonly size: number; readonly atMs: number };
}

/** The key `query_sizes` of the state file. */
export type StoredQuerySizes = { readonly version: 1 } & Readonly<Partial<Record<QueryKind, StoredSize>>>;

interface StoredSize {
  readonly size: number;
  readonly too_much?: number;
  readonly too_much_at?: string;
}

/** Far more than a query asks for: whatever is larger was not written by a run. */
const LARGEST = 100_000;
/** A server that failed on something yesterday may have had a bad day. */
const BELIEVED_MS = 24 * 60 * 60 * 1_000;

/** What a run may begin with: sizes that worked, and what failed within the last day. */
export function recallLoads(remembered: RememberedLoads, nowMs: number): QueryLoads {
  return mapKinds(remembered, ({ size, tooMuch }) => {
    const isBelieved = tooMuch !== undefined && nowMs - tooMuch.atMs < BELIEVED_MS && nowMs >= tooMuch.atMs;
    return { size, ...(isBelieved && { tooMuch: tooMuch.size }) };
  });
}

/** What to keep of what a run found out. A failure that was known before keeps its time. */
export function rememberLoads(loads: QueryLoads, earlier: RememberedLoads, nowMs: number): RememberedLoads {
  return mapKinds(loads, ({ size, tooMuch }, kind) => {
    if (tooMuch === undefined) return { size };
    const before = earlier[kind]?.tooMuch;
    return { size, tooMuch: before?.size === tooMuch ? before : { size: tooMuch, atMs: nowMs } };
  });
}

/** Whether the sizes differ: what failed is not worth a new state file by itself. */
export function haveSizesChanged(now: RememberedLoads, earlier: RememberedLoads): boolean {
  return QUERY_KINDS.some((kind) => now[kind]?.size !== earlier[kind]?.size);
}

/** Puts it into the shape of the file. */
export function storeLoads(remembered: RememberedLoads): StoredQuerySizes {
  const sizes = mapKinds(remembered, ({ size, tooMuch }) => ({
    size,
    ...(tooMuch && { too_much: tooMuch.size, too_much_at: new Date(tooMuch.atMs).toISOString() }),
  }));
  return { version: 1, ...sizes };
}

/** Reads the key of the file. What is not as this version writes it counts for nothing: every size is learned again. */
export function readLoads(stored: unknown): RememberedLoads {
  if (typeof stored !== "object" || stored === null) return {};
  const sizes = stored as Readonly<Record<string, unknown>>;
  if (sizes.version !== 1) return {};
  return Object.fromEntries(
    QUERY_KINDS.flatMap((kind) => {
      const load = readLoad(sizes[kind]);
      return load === null ? [] : [[kind, load]];
    }),
  );
}

function readLoad(stored: unknown): RememberedLoad | null {
  if (typeof stored !== "object" || stored === null) return null;
  const { size, too_much, too_much_at } = stored as Partial<Record<keyof StoredSize, unknown>>;
  if (!isSize(size)) return null;
  if (too_much === undefined) return { size };
  const atMs = typeof too_much_at === "string" ? Date.parse(too_much_at) : Number.NaN;
  if (!isSize(too_much) || too_much <= size || Number.isNaN(atMs)) return null;
  return { size, tooMuch: { size: too_much, atMs } };
}

function isSize(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= LARGEST;
}

function mapKinds<From, To>(
  by: Readonly<Partial<Record<QueryKind, From>>>,
  map: (value: From, kind: QueryKind) => To,
): Readonly<Partial<Record<QueryKind, To>>> {
  return Object.fromEntries(
    QUERY_KINDS.flatMap((kind) => {
      const value = by[kind];
      return value === undefined ? [] : [[kind, map(value, kind)]];
    }),
  );
}
