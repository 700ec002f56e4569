import type { SourceNode, Span } from "@automation/core/syntax";

/** A name that a value has for aliases. */
export interface Anchor {
  readonly name: string;
  readonly at: Span;
  readonly node: SourceNode;
}

/** The anchors of a document, in the order of the text, and which of them aliases name. */
export class Anchors {
  readonly #text: string;
  /** By name; one that is defined again hides the earlier one. */
  readonly #current = new Map<string, Anchor>();
  readonly #unused = new Set<Anchor>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Remembers the anchor of a node, if it has one; `start` is where the node's value begins. */
  note(node: SourceNode, start: number): void {
    if (node.kind === "alias" || node.anchor === undefined) return;
    const name = node.anchor;
    const from = this.#text.lastIndexOf(`&${name}`, start);
    const at = { start: Math.max(0, from), end: from + name.length + 1 };
    const anchor = { name, at, node };
    this.#current.set(name, anchor);
    this.#unused.add(anchor);
  }

  /** The anchor that an alias names at this place of the text. */
  use(name: string): Anchor | undefined {
    const anchor = this.#current.get(name);
    if (anchor !== undefined) this.#unused.delete(anchor);
    return anchor;
  }

  /** Those that no alias named. */
  unused(): readonly Anchor[] {
    return [...this.#unused];
  }
}
