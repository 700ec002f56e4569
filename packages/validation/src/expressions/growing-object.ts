import type { ObjectType, ValueType } from "./types.ts";

/**
 * An object of which the properties come one after the other, seen as it is at different places: steps see those before
 * them. Every view shares one list, so that many places cost no more than one.
 */
export class GrowingObject {
  readonly #names: string[] = [];
  readonly #places: number[] = [];
  /** By name: the first place it has, and its type. */
  readonly #first = new Map<string, { readonly at: number; readonly type: ValueType }>();

  /** Adds a property that places behind `place` see. Places ascend. */
  add(name: string, place: number, type: ValueType): void {
    const key = name.toLowerCase();
    if (this.#first.has(key)) return;
    this.#first.set(key, { at: place, type });
    this.#names.push(key);
    this.#places.push(place);
  }

  /** The object with what was added at places before `place`. */
  before(place: number): ObjectType {
    return { kind: "object", properties: this.#view(place), rest: undefined, isDeclared: true };
  }

  #view(place: number): ReadonlyMap<string, ValueType> {
    const get = (name: string): ValueType | undefined => {
      const found = this.#first.get(name);
      return found !== undefined && found.at < place ? found.type : undefined;
    };
    const count = () => countBelow(this.#places, place);
    const entries = () =>
      this.#names.slice(0, count()).map((name) => [name, get(name) as ValueType] as const);
    const toMap = () => new Map(entries());
    return {
      get,
      has: (name) => get(name) !== undefined,
      get size() {
        return count();
      },
      keys: () => toMap().keys(),
      values: () => toMap().values(),
      entries: () => toMap().entries(),
      forEach: (call) => toMap().forEach(call),
      [Symbol.iterator]: () => toMap()[Symbol.iterator](),
    };
  }
}

/** How many of the ascending numbers are below a limit; by bisection. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
