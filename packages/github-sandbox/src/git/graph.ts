import type { GitComparison } from "./backend.ts";
import { DateQueue } from "./date-queue.ts";

const NONE = -1;
const BASE = 1;
const HEAD = 2;
const COMMON = BASE | HEAD;
/** Reachable from a common ancestor that was found already, so no best one. */
const STALE = 4;

/**
 * Commits, their parents and dates, in typed arrays (about 100 bytes a commit, most of them its name).
 *
 * Commits are never changed by git, so what this graph knows is true for ever: it grows and is never stale.
 * A commit is added after its parents; that order is topological, and one walk from high positions to low
 * ones answers each question without a queue.
 */
export class CommitGraph {
  readonly #positions = new Map<string, number>();
  readonly #oids: string[] = [];
  #firstParents = new Int32Array(64).fill(NONE);
  #secondParents = new Int32Array(64).fill(NONE);
  readonly #furtherParents = new Map<number, readonly number[]>();
  #timestamps = new Float64Array(64);
  #marks = new Uint8Array(64);

  get size(): number {
    return this.#oids.length;
  }

  has(oid: string): boolean {
    return this.#positions.has(oid);
  }

  /** Every commit that is known, parents before children. */
  get oids(): readonly string[] {
    return this.#oids;
  }

  /** Adds a commit whose parents are known; adding it twice is the same as once. `timestamp`: committer's, in seconds. */
  add(oid: string, parentOids: readonly string[], timestamp: number): void {
    if (this.#positions.has(oid)) return;
    const parents = parentOids.map((parent) => {
      const position = this.#positions.get(parent);
      if (position === undefined)
        throw new RangeError(`Commit ${oid} was added before its parent ${parent}.`);
      return position;
    });
    const position = this.#oids.length;
    if (position === this.#timestamps.length) this.#grow();
    const [first = NONE, second = NONE, ...further] = parents;
    this.#firstParents[position] = first;
    this.#secondParents[position] = second;
    if (further.length > 0) this.#furtherParents.set(position, further);
    this.#timestamps[position] = timestamp;
    this.#oids.push(oid);
    this.#positions.set(oid, position);
  }

  /** Ahead, behind and the best common ancestor; `null` when either commit is not known. */
  compare(baseOid: string, headOid: string): GitComparison | null {
    const base = this.#positions.get(baseOid);
    const head = this.#positions.get(headOid);
    if (base === undefined || head === undefined) return null;
    let aheadBy = 0;
    let behindBy = 0;
    const mergeBases: number[] = [];
    this.#paint(base, head, (position, mark) => {
      if (mark === HEAD) aheadBy += 1;
      else if (mark === BASE) behindBy += 1;
      else if (mark === COMMON) mergeBases.push(position);
    });
    return { aheadBy, behindBy, mergeBaseOid: this.#byDate(mergeBases)[0] ?? null };
  }

  /** Best common ancestors, newest first, as `git merge-base --all` lists them. Empty for unrelated or unknown commits. */
  mergeBases(leftOid: string, rightOid: string): readonly string[] {
    const left = this.#positions.get(leftOid);
    const right = this.#positions.get(rightOid);
    if (left === undefined || right === undefined) return [];
    const found: number[] = [];
    this.#paint(left, right, (position, mark) => {
      if (mark === COMMON) found.push(position);
    });
    return this.#byDate(found);
  }

  /** Whether `ancestorOid` is `descendantOid` or reachable from it. False when either is not known. */
  isAncestor(ancestorOid: string, descendantOid: string): boolean {
    return this.compare(descendantOid, ancestorOid)?.aheadBy === 0;
  }

  /** Commits reachable from `headOid` and not from `notOid`: newest first, a child always before its parents. */
  listCommits(headOid: string, notOid: string | null, limit = Number.POSITIVE_INFINITY): readonly string[] {
    const head = this.#positions.get(headOid);
    const not = notOid === null ? NONE : (this.#positions.get(notOid) ?? NONE);
    if (head === undefined) return [];
    const wanted = new Set<number>();
    this.#paint(not, head, (position, mark) => {
      if (mark === HEAD) wanted.add(position);
    });
    const queue = new DateQueue<number>();
    const enqueue = (position: number) => queue.push(position, this.#timestamps[position] ?? 0);
    const listed: string[] = [];
    if (wanted.delete(head)) enqueue(head);
    for (let next = queue.pop(); next !== undefined && listed.length < limit; next = queue.pop()) {
      listed.push(this.#oids[next] ?? "");
      this.#eachParent(next, (parent) => {
        if (wanted.delete(parent)) enqueue(parent);
      });
    }
    return listed;
  }

  /**
   * Walks down from both commits and shows each with its final mark, until only ancestors of common ancestors
   * are left: what lies below cannot change an answer.
   */
  #paint(base: number, head: number, visit: (position: number, mark: number) => void): void {
    const marks = this.#marks;
    let open = 0;
    let lowest = Math.max(base, head);
    const mark = (position: number, bits: number) => {
      const before = marks[position] ?? 0;
      const after = before | bits;
      if (before === 0 && (after & STALE) === 0) open += 1;
      else if (before !== 0 && (before & STALE) === 0 && (after & STALE) !== 0) open -= 1;
      marks[position] = after;
      if (position < lowest) lowest = position;
    };
    if (base !== NONE) mark(base, BASE);
    if (head !== NONE) mark(head, HEAD);
    for (let position = Math.max(base, head); open > 0 && position >= 0; position -= 1) {
      const found = marks[position] ?? 0;
      if (found === 0) continue;
      if ((found & STALE) === 0) open -= 1;
      visit(position, found);
      const passedOn = (found & COMMON) === COMMON ? COMMON | STALE : found;
      this.#eachParent(position, (parent) => mark(parent, passedOn));
    }
    marks.fill(0, lowest, Math.max(base, head) + 1);
  }

  #eachParent(position: number, visit: (parent: number) => void): void {
    const first = this.#firstParents[position] ?? NONE;
    const second = this.#secondParents[position] ?? NONE;
    if (first !== NONE) visit(first);
    if (second === NONE) return;
    visit(second);
    for (const parent of this.#furtherParents.get(position) ?? []) visit(parent);
  }

  #byDate(positions: readonly number[]): readonly string[] {
    return [...positions]
      .sort((left, right) => (this.#timestamps[right] ?? 0) - (this.#timestamps[left] ?? 0))
      .map((position) => this.#oids[position] ?? "");
  }

  #grow(): void {
    const capacity = this.#timestamps.length * 2;
    const longer = (from: Int32Array) => {
      const into = new Int32Array(capacity).fill(NONE);
      into.set(from);
      return into;
    };
    this.#firstParents = longer(this.#firstParents);
    this.#secondParents = longer(this.#secondParents);
    const timestamps = new Float64Array(capacity);
    timestamps.set(this.#timestamps);
    this.#timestamps = timestamps;
    this.#marks = new Uint8Array(capacity);
  }
}
