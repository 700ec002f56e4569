import type { SourceEntry, SourceNode, Span } from "./source-tree.ts";

type OpenNode =
  | { readonly kind: "list"; readonly offset: number; readonly items: SourceNode[] }
  | {
      readonly kind: "mapping";
      readonly offset: number;
      readonly entries: SourceEntry[];
      key: { readonly text: string; readonly span: Span } | null;
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

  key(text: string, span: Span): void {
    const parent = this.#open.at(-1);
    if (parent?.kind === "mapping") parent.key = { text, span };
  }

  scalar(span: Span): void {
    this.#add({ kind: "scalar", offset: span.offset, length: span.length });
  }

  openList(offset: number): void {
    this.#open.push({ kind: "list", offset, items: [] });
  }

  openMapping(offset: number): void {
    this.#open.push({ kind: "mapping", offset, entries: [], key: null });
  }

  /** Closes the innermost list or mapping, which reaches to `end` or, without it, to the end of its last value. */
  close(end?: number): void {
    const node = this.#open.pop();
    if (node === undefined) return;
    const { offset } = node;
    const last = node.kind === "list" ? node.items.at(-1) : node.entries.at(-1)?.value;
    const length = (end ?? (last === undefined ? offset : last.offset + last.length)) - offset;
    if (node.kind === "list") this.#add({ kind: "list", offset, length, items: node.items });
    else this.#add({ kind: "mapping", offset, length, entries: node.entries });
  }

  #add(node: SourceNode): void {
    const parent = this.#open.at(-1);
    if (parent === undefined) this.#root ??= node;
    else if (parent.kind === "list") parent.items.push(node);
    else if (parent.key !== null) {
      parent.entries.push({ key: parent.key.text, keySpan: parent.key.span, value: node });
      parent.key = null;
    }
  }
}
