import { hash } from "node:crypto";
import type { HistoryPlan, HistoryPosition } from "./history-plan.ts";

/** Odd, so that multiplying by it modulo 2^32 can be undone: numbers in a row become names that look unlike. */
const FACTOR = 0x9e3779b1;
const INVERSE = invertModulo32(FACTOR);
const KINDS = ["commit", "tree"] as const;

export interface SyntheticName {
  readonly kind: (typeof KINDS)[number];
  readonly position: HistoryPosition;
}

/**
 * Names of planned commits and of their trees, computed from their position and back, so that none is stored:
 * eight hex digits hold the position, the other 32 a digest that distinguishes a name from a guess.
 */
export class SyntheticOids {
  readonly #key: number;
  /** Position of each chain's first commit in the row of all commits; at the end the number of all. */
  readonly #starts: readonly number[];

  /** `key` is the repository's number: two repositories share no names. */
  constructor(key: number, plan: HistoryPlan) {
    this.#key = key;
    const starts = [0];
    for (const { length } of plan.chains) starts.push((starts.at(-1) ?? 0) + length);
    this.#starts = starts;
  }

  oidOf(kind: SyntheticName["kind"], { chain, offset }: HistoryPosition): string {
    return this.#encode(((this.#starts[chain] ?? 0) + offset) * KINDS.length + KINDS.indexOf(kind));
  }

  /** What a name stands for, or `null` for a name that was not given out here. */
  parse(oid: string): SyntheticName | null {
    const scrambled = Number.parseInt(oid.slice(0, 8), 16);
    const number = (Math.imul(scrambled, INVERSE) ^ this.#key) >>> 0;
    const kind = KINDS[number % KINDS.length];
    const position = this.#positionOf(Math.floor(number / KINDS.length));
    return kind === undefined || position === null || this.#encode(number) !== oid
      ? null
      : { kind, position };
  }

  /** Every commit's name, for the rare search by its first digits. */
  *commitOids(): Generator<string> {
    const total = this.#starts.at(-1) ?? 0;
    for (let index = 0; index < total; index += 1) yield this.#encode(index * KINDS.length);
  }

  #encode(number: number): string {
    const scrambled = Math.imul(number ^ this.#key, FACTOR) >>> 0;
    const digest = hash("sha1", `${this.#key}:${number}`, "hex");
    return scrambled.toString(16).padStart(8, "0") + digest.slice(0, 32);
  }

  #positionOf(index: number): HistoryPosition | null {
    if (index >= (this.#starts.at(-1) ?? 0)) return null;
    const chain = this.#starts.findLastIndex((start) => start <= index);
    return { chain, offset: index - (this.#starts[chain] ?? 0) };
  }
}

/** Newton's method: each round doubles the number of right bits. */
function invertModulo32(factor: number): number {
  let inverse = factor;
  for (let round = 0; round < 5; round += 1) inverse = Math.imul(inverse, 2 - Math.imul(factor, inverse));
  return inverse;
}
