/** Successes in a row after which a batch that was made smaller may grow again. */
const SUCCESSES_TO_GROW = 8;

/** How many items to ask for at once: halved when the server cannot cope, doubled again after it has coped for a while. */
export class BatchSize {
  readonly #largest: number;
  #current: number;
  #successes = 0;

  constructor(largest: number) {
    this.#largest = largest;
    this.#current = largest;
  }

  get current(): number {
    return this.#current;
  }

  succeed(): void {
    this.#successes += 1;
    if (this.#successes < SUCCESSES_TO_GROW) return;
    this.#successes = 0;
    this.#current = Math.min(this.#largest, this.#current * 2);
  }

  /** Takes that a batch of `size` was too much. Several of one size that fail together count once. */
  fail(size: number): void {
    this.#successes = 0;
    this.#current = Math.min(this.#current, Math.max(1, Math.ceil(size / 2)));
  }
}
