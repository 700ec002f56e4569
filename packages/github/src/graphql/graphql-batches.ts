import { GitHubError, InvariantError, isRefusedForAll } from "@automation/core/errors";
import type { Clock, Logger, Random } from "@automation/core/ports";
import { backoffDelayMs } from "@automation/resilience";
import type { GitHubClient } from "../client/client.ts";
import { describeUnexpectedResponse } from "../errors/unexpected-response.ts";
import { describeEndlessList, PageGuard } from "../rest/endless-list.ts";
import {
  type BatchOutcome,
  type BatchQuery,
  type BatchReply,
  findReply,
  judgePlace,
  sendBatch,
} from "./batch-query.ts";
import { BatchSize } from "./batch-size.ts";

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
  readonly largestBatch: number;
  build(items: readonly Item[]): BatchQuery;
  read(item: Item, reply: BatchReply): BatchReading<Item, Answer>;
  /** Leaves out what `query` asks for by the way; `false` when it asks for nothing more than it must. */
  simplify?(query: BatchQuery): boolean;
  /** Asks for one item by REST. */
  askAlone(item: Item): Promise<Answer>;
  /** The answer for an item that could not be had. */
  fail(item: Item, error: GitHubError): Answer;
}

/** What asking in batches needs. */
export interface BatchOptions {
  readonly client: GitHubClient;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly random: Random;
  /** Batches under way at once. */
  readonly concurrency: number;
  readonly signal?: AbortSignal | undefined;
}

/** After so many single items in a row that GraphQL failed on, it is not asked again. */
const SINGLE_FAILURES_TO_GIVE_UP = 3;

/**
 * Asks for the items of one plan: many in a query, fewer when the server cannot cope, by REST where GraphQL fails.
 *
 * Every item gets an answer, whatever happens to the others. Only a refused token is thrown. Its memory of what the server
 * can take lasts as long as the object.
 */
export class GraphqlBatches<Item, Answer> {
  readonly #options: BatchOptions;
  readonly #plan: BatchPlan<Item, Answer>;
  readonly #size: BatchSize;
  #isSupported = true;
  #failuresInRow = 0;
  #singleFailuresInRow = 0;

  constructor(options: BatchOptions, plan: BatchPlan<Item, Answer>) {
    this.#options = options;
    this.#plan = plan;
    this.#size = new BatchSize(plan.largestBatch);
  }

  /** One answer for each item, in their order; `onAnswer` hears of each as soon as it is known. */
  async ask(
    items: readonly Item[],
    onAnswer: (index: number, answer: Answer) => void = () => undefined,
  ): Promise<readonly Answer[]> {
    const answers = new Map<number, Answer>();
    const round: Round<Item, Answer> = {
      queue: items.map((item, index) => ({ item, index })),
      settle: (index, answer) => {
        answers.set(index, answer);
        onAnswer(index, answer);
      },
      isOver: false,
    };
    const workers = Array.from({ length: this.#options.concurrency }, () => this.#work(round));
    await Promise.all(workers);
    return items.map((_, index) => {
      const answer = answers.get(index);
      if (answer === undefined) throw new InvariantError(`item ${index} got no response`);
      return answer;
    });
  }

  async #work(round: Round<Item, Answer>): Promise<void> {
    try {
      while (!round.isOver) {
        const batch = round.queue.splice(0, this.#isSupported ? this.#size.current : 1);
        if (batch.length === 0) return;
        await this.#askBatch(batch, round);
      }
    } catch (error) {
      round.isOver = true;
      throw error;
    }
  }

  async #askBatch(batch: readonly Entry<Item>[], round: Round<Item, Answer>): Promise<void> {
    if (!this.#isSupported) return this.#askEachAlone(batch, round);
    const query = this.#plan.build(batch.map(({ item }) => item));
    const outcome = await sendBatch(this.#options.client, this.#plan.operation, query);
    if (outcome.status === "answered") {
      this.#failuresInRow = 0;
      return this.#readAnswer(batch, query, outcome, round);
    }
    if (outcome.status === "refused") {
      for (const { index, item } of batch) round.settle(index, this.#plan.fail(item, outcome.error));
      return;
    }
    if (this.#mayBeTheExtras(outcome, batch) && this.#plan.simplify?.(query)) {
      round.queue.unshift(...batch);
      return;
    }
    if (outcome.status === "too-much") return this.#askForLess(batch, outcome.error, round);
    if (outcome.status === "unsupported") this.#giveUp(outcome.error);
    return this.#askEachAlone(batch, round);
  }

  /** Whether the server may not know, or not bear, what was asked for by the way; a refusal of GraphQL is none. */
  #mayBeTheExtras(
    outcome: Exclude<BatchOutcome, { status: "answered" | "refused" }>,
    batch: readonly Entry<Item>[],
  ): boolean {
    if (outcome.status === "too-much") return this.#failuresInRow > 0 || batch.length === 1;
    return outcome.error.status === undefined;
  }

  /** Keeps what is there, asks again for what was cut off, and sends what GraphQL does not say to the fallback. */
  async #readAnswer(
    batch: readonly Entry<Item>[],
    query: BatchQuery,
    { data, problems }: BatchOutcome & { status: "answered" },
    round: Round<Item, Answer>,
  ): Promise<void> {
    const cutOff: Entry<Item>[] = [];
    const unanswered: Entry<Item>[] = [];
    for (const [position, entry] of batch.entries()) {
      const path = query.paths[position] ?? [];
      const reply = findReply(data, path, query.extras?.[position], problems);
      const doubt = judgePlace(path, reply, problems);
      if (doubt === "cut-off") {
        cutOff.push(entry);
        continue;
      }
      const reading = doubt === null ? this.#read(entry.item, reply) : FALLBACK;
      if (reading.status === "done") round.settle(entry.index, reading.answer);
      else if (reading.status === "more") this.#goOn(entry, reading, round);
      else unanswered.push(entry);
    }
    if (cutOff.length === 0) {
      this.#size.succeed();
      this.#singleFailuresInRow = 0;
    } else if (batch.length === 1) {
      unanswered.push(...cutOff);
    } else {
      this.#size.fail(batch.length);
      round.queue.unshift(...cutOff);
    }
    await this.#askEachAlone(unanswered, round);
  }

  /** Asks for the next page, unless the server would go on with pages for ever. */
  #goOn(
    { index, item, guard = new PageGuard() }: Entry<Item>,
    next: BatchReading<Item, Answer> & { status: "more" },
    round: Round<Item, Answer>,
  ): void {
    const why = guard.take(next.after, next.isEmpty);
    if (why === null) round.queue.push({ index, item: next.item, guard });
    else round.settle(index, this.#plan.fail(item, describeEndlessList(this.#plan, why)));
  }

  /** An answer that is not as documented throws when it is looked into: REST has another try. */
  #read(item: Item, reply: BatchReply): BatchReading<Item, Answer> {
    try {
      return this.#plan.read(item, reply);
    } catch (error) {
      if (error instanceof TypeError) return FALLBACK;
      throw error;
    }
  }

  /** Halves a batch that failed as a whole; one item alone goes to the fallback. */
  async #askForLess(
    batch: readonly Entry<Item>[],
    error: GitHubError,
    round: Round<Item, Answer>,
  ): Promise<void> {
    const { clock, random, signal, logger } = this.#options;
    this.#size.fail(batch.length);
    if (batch.length === 1) {
      this.#singleFailuresInRow += 1;
      if (this.#singleFailuresInRow >= SINGLE_FAILURES_TO_GIVE_UP) this.#giveUp(error);
      return this.#askEachAlone(batch, round);
    }
    logger.debug(`${error.message} Reducing the batch from ${this.#size.current} to ${error.message}.`);
    await clock.sleep(backoffDelayMs(this.#failuresInRow, random), signal);
    this.#failuresInRow += 1;
    round.queue.unshift(...batch);
  }

  async #askEachAlone(batch: readonly Entry<Item>[], round: Round<Item, Answer>): Promise<void> {
    for (const { index, item } of batch) {
      if (round.isOver) return;
      round.settle(index, await this.#askAlone(item));
    }
  }

  async #askAlone(item: Item): Promise<Answer> {
    try {
      return await this.#plan.askAlone(item);
    } catch (error) {
      // Nothing that one item's answer lacks may end the others' run.
      const failure = error instanceof TypeError ? describeUnexpectedResponse(this.#plan, error) : error;
      if (!(failure instanceof GitHubError) || isRefusedForAll(failure)) throw error;
      return this.#plan.fail(item, failure);
    }
  }

  #giveUp(error: GitHubError): void {
    if (!this.#isSupported) return;
    this.#isSupported = false;
    this.#options.logger.warning(
      `${error.message} Falling back from GraphQL to REST, which needs many more requests.`,
    );
  }
}

const FALLBACK = { status: "fallback" } as const;

interface Entry<Item> {
  readonly item: Item;
  readonly index: number;
  /** Absent before the second page. */
  readonly guard?: PageGuard;
}

interface Round<Item, Answer> {
  readonly queue: Entry<Item>[];
  readonly settle: (index: number, answer: Answer) => void;
  /** Set by the first worker that fails, so that the others stop. */
  isOver: boolean;
}
