import type { SecretForm } from "./secret-forms.ts";

/** A part of a text, in UTF-16 units. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** Characters that are looked at together. */
const BLOCK = 3;
const TABLE_SIZE = 1 << 16;
const BASE64 = /[A-Za-z0-9+/_-]/;
const BASE64_END = /[A-Za-z0-9+/_=-]/;

/**
 * Finds many texts in a long one in one pass: a private key has 200 forms, and a report of 10,000 repositories 50 MB.
 * The algorithm is that of Sun Wu and Udi Manber, "A Fast Algorithm for Multi-Pattern Searching" (1994): the last
 * characters of the window say how far it may move.
 */
export class FormSearch {
  readonly #shifts: Uint8Array;
  /** Forms by the block that ends their first `#window` characters. */
  readonly #byBlock: ReadonlyMap<number, readonly SecretForm[]>;
  readonly #window: number;

  constructor(forms: readonly SecretForm[]) {
    this.#window = Math.min(255, ...forms.map(({ text }) => text.length));
    const widest = this.#window - BLOCK + 1;
    this.#shifts = new Uint8Array(TABLE_SIZE).fill(widest);
    for (const { text } of forms) {
      for (let end = BLOCK - 1; end < this.#window; end += 1) {
        const block = hashBlock(text, end);
        this.#shifts[block] = Math.min(this.#shifts[block] ?? widest, this.#window - 1 - end);
      }
    }
    this.#byBlock = Map.groupBy(forms, ({ text }) => hashBlock(text, this.#window - 1));
  }

  /** Whether one of the forms is in the text. */
  isIn(text: string): boolean {
    return !this.#ranges(text).next().done;
  }

  /** Where the forms are, in order, those that touch or overlap put together. */
  findAll(text: string): readonly TextRange[] {
    const merged: TextRange[] = [];
    for (const range of [...this.#ranges(text)].toSorted((a, b) => a.from - b.from)) {
      const last = merged.at(-1);
      if (last === undefined || range.from > last.to) merged.push(range);
      else merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
    }
    return merged;
  }

  *#ranges(text: string): Generator<TextRange> {
    for (let end = this.#window - 1; end < text.length; ) {
      const block = hashBlock(text, end);
      const shift = this.#shifts[block] ?? 1;
      if (shift > 0) {
        end += shift;
        continue;
      }
      const from = end - this.#window + 1;
      for (const form of this.#byBlock.get(block) ?? []) {
        if (text.startsWith(form.text, from)) yield toRange(text, from, form);
      }
      end += 1;
    }
  }
}

function hashBlock(text: string, end: number): number {
  const mixed = (text.charCodeAt(end - 2) << 10) ^ (text.charCodeAt(end - 1) << 5) ^ text.charCodeAt(end);
  return mixed & (TABLE_SIZE - 1);
}

/** What contains an encoded secret is encoded as well, and may give the rest of it away. */
function toRange(text: string, from: number, form: SecretForm): TextRange {
  const to = from + form.text.length;
  if (!form.isEncoded) return { from, to };
  let [first, last] = [from, to];
  while (first > 0 && BASE64.test(text.charAt(first - 1))) first -= 1;
  while (last < text.length && BASE64_END.test(text.charAt(last))) last += 1;
  return { from: first, to: last };
}
