import { GitHubError, InvariantError, isRefusedForAll } from "@automation/core/errors";
import type { Clock, Logger, Random } from "@automation/core/ports";
import { backoffDelayMs, type RateLimitBudget } from "@automation/resilience";
import type { GitHubClient } from "../client/client.ts";
import { describeUnexpectedResponse } from "../errors/unexpected-response.ts";
import { describeEndlessList, PageGuard } from "../rest/endless-list.ts";
import type { BatchPlan, BatchReading } from "./batch-plan.ts";
import {
  type BatchOutcome,
  type BatchQuery,
  type BatchReply,
  findReply,
  isTooMuch,
  judgePlace,
  sendBatch,
} from "./batch-query.ts";
import { BatchRound, type Entry } from "./batch-round.ts";
import { BatchSize } from "./batch-size.ts";

/** What asking in batches needs. */
export interface BatchOptions {
  readonly client: GitHubClient;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly random: Random;
  /** Batches under way at once. */
  readonly concurrency: number;
  /** Tells how many points are left, so that no query is larger than that; without it none is known. */
  readonly budget?: Pick<RateLimitBudget, "spendable"> | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** After so many single items in a row that GraphQL failed on, it is not asked again. */
const SINGLE_FAILURES_TO_GIVE_UP = 3;
/** Batches under way while their size is still being found out: each that goes out meanwhile may be too small, or too much. */
const UNDER_WAY_WHILE_GROWING = 2;

/**
 * Asks for the items of one plan: many in a query, fewer when the server cannot cope, by REST where GraphQL fails.
 *
 * Every item gets an answer, whatever happens to the others. Only a refused token is thrown. Its memory of what the server
 * can take lasts as long as the object, or as the size that the plan brings along.
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
    this.#size = typeof plan.size === "number" ? new BatchSize(plan.size) : plan.size;
  }

  /** Whether the server has not shown that it cannot be asked this way at all. */
  get isSupported(): boolean {
    return this.#isSupported;
  }

  /** One answer for each item, in their order; `onAnswer` hears of each as soon as it is known. */
  async ask(
    items: readonly Item[],
    onAnswer: (index: number, answer: Answer) => void = () => undefined,
  ): Promise<readonly Answer[]> {
    const answers = new Map<number, Answer>();
    const round = new BatchRound<Item, Answer>(items, (index, answer) => {
      answers.set(index, answer);
      onAnswer(index, answer);
    });
    const workers = Array.from({ length: this.#options.concurrency }, () => this.#work(round));
    await Promise.all(workers);
    return items.map((_, index) => {
      const answer = answers.get(index);
      if (answer === undefined) throw new InvariantError(`item ${index} got no response`);
      return answer;
    });
  }

  async #work(round: BatchRound<Item, Answer>): Promise<void> {
    const turn = {
      count: (queue: readonly Entry<Item>[]) => this.#countNext(queue),
      mostUnderWay: () => (this.#size.isGrowing ? UNDER_WAY_WHILE_GROWING : Number.POSITIVE_INFINITY),
    };
    for (;;) {
      const batch = await round.take(turn);
      if (batch === null) return;
      try {
        await this.#askBatch(batch, round);
      } catch (error) {
        round.stop();
        throw error;
      } finally {
        round.finish();
      }
    }
  }

  /** Entries at the head of the queue that fit into a query: as many as the size allows. */
  #countNext(queue: readonly Entry<Item>[]): number {
    if (!this.#isSupported) return 1;
    let weight = 0;
    const end = queue.findIndex(({ item, isAlone }, index) => {
      weight += this.#weigh(item);
      return isAlone === true || (index > 0 && weight > this.#size.current);
    });
    return end === -1 ? queue.length : end;
  }

  #weigh(item: Item): number {
    return this.#plan.weigh?.(item) ?? 1;
  }

  async #askBatch(batch: readonly Entry<Item>[], round: BatchRound<Item, Answer>): Promise<void> {
    const [first] = batch;
    if (!this.#isSupported || this.#plan.isOver?.() || first?.isAlone === true) {
      for (const entry of batch) round.settle(entry.index, await this.#askAlone(entry.item));
      return;
    }
    const query = this.#plan.build(batch.map(({ item }) => item));
    if (batch.length > 1 && this.#isTooDear(query)) {
      const half = Math.ceil(batch.length / 2);
      round.again(batch.slice(half));
      return this.#askBatch(batch.slice(0, half), round);
    }
    const asked = { batch, query, weight: this.#sum(batch), isFull: !round.isEmpty };
    const outcome = await sendBatch(this.#options.client, this.#plan.operation, query);
    if (outcome.status === "answered") {
      this.#failuresInRow = 0;
      return this.#readAnswer(asked, outcome, round);
    }
    if (outcome.status === "refused") {
      for (const { index, item } of batch) round.settle(index, this.#plan.fail(item, outcome.error));
      return;
    }
    return this.#takeFailure(asked, outcome, round);
  }

  /** Whether fewer points are left than the query costs, and there are any: a smaller one can still be had. */
  #isTooDear({ cost }: BatchQuery): boolean {
    const points = this.#options.budget?.spendable("graphql") ?? null;
    return points !== null && points >= 1 && cost > points;
  }

  async #takeFailure(
    { batch, query, weight }: Asked<Item>,
    outcome: FailedOutcome,
    round: BatchRound<Item, Answer>,
  ): Promise<void> {
    if (this.#plan.giveUp?.(weight)) return round.alone(batch);
    if (this.#mayBeTheExtras(outcome, batch) && this.#plan.simplify?.(query)) return round.again(batch);
    // A server may refuse a query for its size in words of its own.
    const isDaring = outcome.status === "failed" && this.#size.isMoreThanUsual(weight);
    if (outcome.status === "too-much" || isDaring) {
      return this.#askForLess(batch, weight, outcome.error, round);
    }
    if (outcome.status === "unsupported") this.#giveUp(outcome.error);
    round.alone(batch);
  }

  /** Whether the server may not know, or not bear, what was asked for by the way; a refusal of GraphQL is none. */
  #mayBeTheExtras(outcome: FailedOutcome, batch: readonly Entry<Item>[]): boolean {
    if (outcome.status === "too-much") return this.#failuresInRow > 0 || batch.length === 1;
    return outcome.error.status === undefined;
  }

  /** Keeps what is there, asks again for what was cut off, and sends what GraphQL does not say to the fallback. */
  #readAnswer(
    { batch, query, weight, isFull }: Asked<Item>,
    { data, problems, tookMs }: BatchOutcome & { status: "answered" },
    round: BatchRound<Item, Answer>,
  ): void {
    const isCut = problems.some(isTooMuch);
    const cutOff: Entry<Item>[] = [];
    const unanswered: Entry<Item>[] = [];
    for (const [position, entry] of batch.entries()) {
      const path = query.paths[position] ?? [];
      const reply = findReply(data, path, query.extras?.[position], problems);
      const doubt = judgePlace(path, reply, problems, this.#plan.isHarmless);
      const reading = doubt === null ? this.#read(entry.item, reply) : FALLBACK;
      // What ran out of patience may leave holes that it does not name.
      const isCutOff = doubt === "cut-off" || (doubt === null && isCut && reading.status === "fallback");
      if (isCutOff) cutOff.push(entry);
      else if (reading.status === "done") round.settle(entry.index, reading.answer);
      else if (reading.status === "more") this.#goOn(entry, reading, round);
      else unanswered.push(entry);
    }
    if (!isCut) {
      this.#size.succeed(weight, { tookMs, isFull });
      this.#singleFailuresInRow = 0;
    } else if (this.#plan.giveUp?.(weight) || batch.length === 1) {
      unanswered.push(...cutOff);
    } else {
      this.#size.fail(weight);
      round.again(cutOff);
    }
    round.alone(unanswered);
  }

  /** Asks for the next page, unless the server would go on with pages for ever. */
  #goOn(
    { index, guard = new PageGuard() }: Entry<Item>,
    next: BatchReading<Item, Answer> & { status: "more" },
    round: BatchRound<Item, Answer>,
  ): void {
    const why = guard.take(next.after, next.isEmpty);
    if (why === null) round.later({ index, item: next.item, guard });
    else round.settle(index, this.#plan.fail(next.item, describeEndlessList(this.#plan, why)));
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
    weight: number,
    error: GitHubError,
    round: BatchRound<Item, Answer>,
  ): Promise<void> {
    const { clock, random, signal, logger } = this.#options;
    this.#size.fail(weight);
    if (batch.length === 1) {
      this.#singleFailuresInRow += 1;
      if (this.#singleFailuresInRow >= SINGLE_FAILURES_TO_GIVE_UP) this.#giveUp(error);
      return round.alone(batch);
    }
    logger.debug(`${error.message} Asking for ${this.#size.current} at once from now on, not ${weight}.`);
    await clock.sleep(backoffDelayMs(this.#failuresInRow, random), signal);
    this.#failuresInRow += 1;
    round.again(batch);
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

  #sum(batch: readonly Entry<Item>[]): number {
    return batch.reduce((sum, { item }) => sum + this.#weigh(item), 0);
  }
}

const FALLBACK = { status: "fallback" } as const;

type FailedOutcome = Exclude<BatchOutcome, { status: "answered" | "refused" }>;

/** A query under way. */
interface Asked<Item> {
  readonly batch: readonly Entry<Item>[];
  readonly query: BatchQuery;
  readonly weight: number;
  /** Whether more waited when it was sent. */
  readonly isFull: boolean;
}
