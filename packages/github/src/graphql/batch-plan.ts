import type { GitHubError } from "@automation/core/errors";
import type { GraphqlProblem } from "../errors/failure.ts";
import type { BatchQuery, BatchReply } from "./batch-query.ts";
import type { BatchSize } from "./batch-size.ts";

/** What a reply amounts to. */
export type BatchReading<Item, Answer> =
  | { readonly status: "done"; readonly answer: Answer }
  /** A page: `item` asks for the next one, the one behind `after`. */
  | { readonly status: "more"; readonly item: Item; readonly after: string; readonly isEmpty: boolean }
  /** GraphQL does not say: the fallback decides. */
  | { readonly status: "fallback" };

/** How to ask for items of one kind. */
export interface BatchPlan<Item, Answer> {
  /** Fits behind "Could not". */
  readonly operation: string;
  /** How much one query asks for: so many items at most, or what is known of the server. */
  readonly size: number | BatchSize;
  /** How much of the size an item takes; 1 when left out. */
  weigh?(item: Item): number;
  build(items: readonly Item[]): BatchQuery;
  read(item: Item, reply: BatchReply): BatchReading<Item, Answer>;
  /** Leaves out what `query` asks for by the way; `false` when it asks for nothing more than it must. */
  simplify?(query: BatchQuery): boolean;
  /** Tells problems that leave an item's answer as it is. */
  isHarmless?(problem: GraphqlProblem): boolean;
  /** Whether the rest is not worth asking for in batches: it goes to the fallback. */
  isOver?(): boolean;
  /** Hears that a query of `weight` failed; with `true` its items go to the fallback, not into smaller queries. */
  giveUp?(weight: number): boolean;
  /** Asks for one item by REST. */
  askAlone(item: Item): Promise<Answer>;
  /** The answer for an item that could not be had. */
  fail(item: Item, error: GitHubError): Answer;
}
