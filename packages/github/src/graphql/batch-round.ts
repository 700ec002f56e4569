import type { PageGuard } from "../rest/endless-list.ts";

/** Something that waits for its answer. */
export interface Entry<Item> {
  readonly item: Item;
  readonly index: number;
  /** Set once GraphQL did not tell: it is asked for by itself, in another way. */
  readonly isAlone?: boolean;
  /** Absent before the second page. */
  readonly guard?: PageGuard;
}

/** How the next entries are taken. */
export interface Turn<Item> {
  /** Entries at the head of the queue, which is not empty, that go together. */
  count(queue: readonly Entry<Item>[]): number;
  /** Batches that may be under way at once. */
  mostUnderWay(): number;
}

/** One call of `ask`: what is left of it, and how much is under way. */
export class BatchRound<Item, Answer> {
  readonly settle: (index: number, answer: Answer) => void;
  readonly #queue: Entry<Item>[];
  #underWay = 0;
  #isOver = false;
  #waiting: (() => void)[] = [];

  constructor(items: readonly Item[], settle: (index: number, answer: Answer) => void) {
    this.#queue = items.map((item, index) => ({ item, index }));
    this.settle = settle;
  }

  /** Gives what is to be asked for next, once there is room for it; `null` when all is done. Each batch has to be finished. */
  async take({ count, mostUnderWay }: Turn<Item>): Promise<readonly Entry<Item>[] | null> {
    for (;;) {
      if (this.#isOver) return null;
      const [head] = this.#queue;
      if (head === undefined && this.#underWay === 0) return null;
      if (head !== undefined && (head.isAlone === true || this.#underWay < mostUnderWay())) {
        this.#underWay += 1;
        return this.#queue.splice(0, head.isAlone === true ? 1 : count(this.#queue));
      }
      // What is under way may bring more, or make room.
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  /** Whether more waits than a batch of `count` would take. */
  get isEmpty(): boolean {
    return this.#queue.length === 0;
  }

  /** Ends a batch that was taken. */
  finish(): void {
    this.#underWay -= 1;
    this.#wake();
  }

  /** Ends everything: nothing more is taken. */
  stop(): void {
    this.#isOver = true;
    this.#wake();
  }

  /** Asks again before anything else. */
  again(entries: readonly Entry<Item>[]): void {
    this.#queue.unshift(...entries);
  }

  /** Asks for each by itself, before anything else. */
  alone(entries: readonly Entry<Item>[]): void {
    this.#queue.unshift(...entries.map((entry) => ({ ...entry, isAlone: true })));
  }

  /** Asks later. */
  later(entry: Entry<Item>): void {
    this.#queue.push(entry);
  }

  #wake(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resume of waiting) resume();
  }
}
