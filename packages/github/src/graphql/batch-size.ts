import type { QueryLoad } from "@automation/core/ports";

/** A whole answer that came faster leaves room for twice as much. */
const FAST_MS = 2_000;
/** A slower one is half way to the ten seconds after which GitHub gives up. */
const SLOW_MS = 5_000;
/** Fast answers in a row after which a size that was found may grow again. */
const SUCCESSES_TO_GROW = 8;
/** Between a size that works and one that does not, a gain below this share is not worth another failure. */
const LEAST_GAIN = 1 / 4;

/** How an answer came. */
export interface BatchAnswer {
  /** Milliseconds that the server took. */
  readonly tookMs: number;
  /** Whether nothing but the size kept the query from asking for more: a smaller one shows nothing. */
  readonly isFull: boolean;
}

/**
 * How much one query asks for, learned from how the server copes: twice as much while answers are fast and whole, half
 * after a failure. Slowness alone never takes it below the size that it started with.
 */
export class BatchSize {
  readonly #start: number;
  readonly #largest: number;
  #current: number;
  #isGrowing: boolean;
  #successes = 0;
  /** What failed once, perhaps by accident. */
  #suspect: number | null = null;
  /** The least that failed for certain. */
  #tooMuch: number | null;

  /**
   * @param start what is asked for while nothing is known
   * @param largest the most; when left out, it never grows beyond `start`
   * @param known what earlier runs found out
   */
  constructor(start: number, largest = start, known?: QueryLoad) {
    this.#start = start;
    this.#largest = largest;
    this.#current = Math.min(largest, known?.size ?? start);
    this.#tooMuch = known?.tooMuch ?? null;
    this.#isGrowing = this.#findNext() > this.#current;
  }

  /** Items that the next query asks for. */
  get current(): number {
    return this.#current;
  }

  /** Whether the next answers decide if it grows: a few at a time are enough until then. */
  get isGrowing(): boolean {
    return this.#isGrowing;
  }

  /** What the next run may begin with. */
  get load(): QueryLoad {
    return { size: this.#current, ...(this.#tooMuch !== null && { tooMuch: this.#tooMuch }) };
  }

  /** Whether so many are more than was asked for before anything was known. */
  isMoreThanUsual(size: number): boolean {
    return size > this.#start;
  }

  /** Takes that the server answered a batch of `size` as a whole. */
  succeed(size: number, { tookMs, isFull }: BatchAnswer): void {
    if (this.#suspect !== null && size >= this.#suspect) this.#suspect = null;
    // Asked for before it grew: it says nothing about the size that it has now.
    if (size <= this.#current / 2) return;
    if (tookMs > SLOW_MS && this.isMoreThanUsual(size)) {
      this.#settle(Math.max(this.#start, Math.ceil(size / 2)));
    } else if (tookMs >= FAST_MS) {
      this.#settle(this.#current);
    } else if (isFull) {
      this.#successes += 1;
      if (this.#isGrowing || this.#successes >= SUCCESSES_TO_GROW) this.#grow();
    }
  }

  /** Takes that a batch of `size` was too much. Several of one size that fail together count once. */
  fail(size: number): void {
    const isNews = size <= this.#current;
    const isCertain = this.#tooMuch !== null || (this.#suspect !== null && size >= this.#suspect);
    if (isNews && isCertain) this.#tooMuch = Math.min(this.#tooMuch ?? size, size);
    if (isNews) this.#suspect = size;
    this.#settle(Math.max(1, Math.ceil(size / 2)));
  }

  #settle(size: number): void {
    this.#current = Math.min(this.#current, size);
    this.#isGrowing = false;
    this.#successes = 0;
  }

  #grow(): void {
    this.#current = this.#findNext();
    this.#isGrowing = this.#findNext() > this.#current;
    this.#successes = 0;
  }

  /** Twice as much, or half way to what is too much. */
  #findNext(): number {
    const double = Math.min(this.#largest, this.#current * 2);
    if (this.#tooMuch === null || double < this.#tooMuch) return double;
    const middle = Math.floor((this.#current + this.#tooMuch) / 2);
    return middle - this.#current < this.#current * LEAST_GAIN ? this.#current : middle;
  }
}
