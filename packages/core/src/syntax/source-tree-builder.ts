import type { SourceEntry, SourceNode } from "./source-tree.ts";

type OpenNode =
  | {
      readonly kind: "sequence";
      readonly start: number;
      readonly isFlow: boolean;
      readonly items: SourceNode[];
    }
  | {
      readonly kind: "mapping";
      readonly start: number;
      readonly isFlow: boolean;
      readonly entries: SourceEntry[];
      key: SourceNode | null;
    };

/** Builds a `SourceNode` from a parser's events, which may come from a text with errors in it. */
export class SourceTreeBuilder {
  readonly #open: OpenNode[] = [];
  #root: SourceNode | null = null;

  /** The outermost value, once it is closed. */
  get root(): SourceNode | null {
    return this.#root;
  }

  /** How many lists and mappings are open. */
  get depth(): number {
    return this.#open.length;
  }

  /** Whether the next value of the innermost mapping is a key. */
  get isAtKey(): boolean {
    const parent = this.#open.at(-1);
    return parent?.kind === "mapping" && parent.key === null;
  }

  key(node: SourceNode): void {
    const parent = this.#open.at(-1);
    if (parent?.kind === "mapping") parent.key = node;
  }

  value(node: SourceNode): void {
    const parent = this.#open.at(-1);
    if (parent === undefined) this.#root ??= node;
    else if (parent.kind === "sequence") parent.items.push(node);
    else if (parent.key !== null) {
      parent.entries.push({ key: parent.key, value: node });
      parent.key = null;
    }
  }

  openSequence(start: number, isFlow = true): void {
    this.#open.push({ kind: "sequence", start, isFlow, items: [] });
  }

  openMapping(start: number, isFlow = true): void {
    this.#open.push({ kind: "mapping", start, isFlow, entries: [], key: null });
  }

  /** Closes the innermost list or mapping, which reaches to `end` or, without it, to the end of its last value. */
  close(end?: number): void {
    const node = this.#open.pop();
    if (node === undefined) return;
    const { start, isFlow } = node;
    if (node.kind === "sequence") {
      const { items } = node;
      this.value({ kind: "sequence", start, end: end ?? items.at(-1)?.end ?? start, isFlow, items });
    } else {
      const { entries } = node;
      const last = entries.at(-1)?.value?.end;
      this.value({ kind: "mapping", start, end: end ?? last ?? start, isFlow, entries });
    }
  }
}
