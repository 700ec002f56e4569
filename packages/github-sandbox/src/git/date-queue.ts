/** Items by date, newest first; of equal dates the one that came first, as git's own queue has it. */
export class DateQueue<T> {
  /** Kept sorted, oldest first: a walk has few open ends, so this is no slower than a heap. */
  readonly #waiting: { readonly item: T; readonly date: number }[] = [];

  push(item: T, date: number): void {
    let low = 0;
    let high = this.#waiting.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#waiting[middle]?.date ?? 0) < date) low = middle + 1;
      else high = middle;
    }
    this.#waiting.splice(low, 0, { item, date });
  }

  /** Takes the newest item away; `undefined` when none is left. */
  pop(): T | undefined {
    return this.#waiting.pop()?.item;
  }
}
