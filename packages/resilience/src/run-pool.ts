import type { AbortSignalLike } from "@automation/core/ports";

/** What became of one item. */
export type PoolOutcome<Result> =
  | { readonly status: "fulfilled"; readonly value: Result }
  | { readonly status: "rejected"; readonly error: unknown }
  /** Not begun: the signal had aborted. */
  | { readonly status: "skipped" };

/** How a pool runs. */
export interface PoolOptions {
  /** Items in work at once, at least 1. */
  readonly concurrency: number;
  /** Once it aborts, no further item is begun; those in work finish. */
  readonly signal?: AbortSignalLike | undefined;
}

/** Runs `work` over all items, a few at once. One outcome per item, in the items' order; a failure is a value. */
export async function runPool<Item, Result>(
  items: readonly Item[],
  options: PoolOptions,
  work: (item: Item, index: number) => Promise<Result>,
): Promise<readonly PoolOutcome<Result>[]> {
  const outcomes: PoolOutcome<Result>[] = items.map(() => ({ status: "skipped" }));
  const queue = items.entries();
  const worker = async (): Promise<void> => {
    while (!options.signal?.aborted) {
      const next = queue.next();
      if (next.done) return;
      const [index, item] = next.value;
      outcomes[index] = await settle(() => work(item, index));
    }
  };
  const workers = Math.max(1, Math.min(options.concurrency, items.length));
  await Promise.all(Array.from({ length: workers }, worker));
  return outcomes;
}

async function settle<Result>(work: () => Promise<Result>): Promise<PoolOutcome<Result>> {
  try {
    return { status: "fulfilled", value: await work() };
  } catch (error) {
    return { status: "rejected", error };
  }
}
