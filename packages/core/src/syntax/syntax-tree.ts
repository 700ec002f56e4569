/**
 * A structured file as a tree that still holds every character of its text.
 *
 * Merging such trees moves pieces of the sides' own text about, so that comments, quotes, number spelling and layout
 * survive: nothing is ever rewritten from a parsed value.
 */
export type SyntaxNode = ScalarNode | ContainerNode;

/** A value without parts that are merged one by one. */
export interface ScalarNode {
  readonly kind: "scalar";
  readonly source: string;
  /** Two scalars mean the same exactly when their identities are equal. */
  readonly identity: string;
  /** The value, when it is a string. */
  readonly string?: string | undefined;
}

/**
 * A map or a list. `delimited` ones have brackets and commas, `block` ones lines and indentation; a `stream` is a list of
 * documents with `---` between them.
 */
export interface ContainerNode {
  readonly kind: "map" | "list";
  readonly layout: "delimited" | "block" | "stream";
  /** `{` or `[`; empty where there are no brackets. */
  readonly open: string;
  readonly entries: readonly SyntaxEntry[];
  /** White space, comments and bracket after the last entry; empty where there is none. */
  readonly close: string;
  readonly hasTrailingComma: boolean;
  /** Column of a block's entries, from 0; of no meaning with brackets. */
  readonly indent: number;
  readonly source: string;
  /** Equal for containers of equal values; the order of a map's keys does not count. */
  readonly identity: string;
}

/** One member of a map or element of a list, with the text around it. */
export interface SyntaxEntry {
  /** Decoded key; empty in a list. */
  readonly key: string;
  /** White space and comments before it, from the end of the line of what stands before. */
  readonly lead: string;
  /** Its key and colon, or its dash. */
  readonly head: string;
  readonly node: SyntaxNode;
  /** A comment behind it on the same line (behind its comma where there is one). */
  readonly tail: string;
}

/** A file: text before its value, the value, text after it. */
export interface SyntaxDocument {
  readonly before: string;
  readonly root: SyntaxNode;
  readonly after: string;
}

/** A text as a tree, or why it is none. */
export type SyntaxReading =
  | { readonly status: "read"; readonly document: SyntaxDocument }
  | { readonly status: "failed"; readonly reason: UnreadableReason; readonly message: string };

/** Why a text is no tree. */
export type UnreadableReason = "does-not-parse" | "duplicate-key" | "unsupported";

/** Leaves a reader from any depth; every reader turns it into a value before it returns. */
export class UnreadableSyntax extends Error {
  override readonly name = "UnreadableSyntax";
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, message: string) {
    super(message);
    this.reason = reason;
  }
}

/** The reading of a text that is no tree. */
export function failReading(reason: UnreadableReason, message: string): SyntaxReading {
  return { status: "failed", reason, message };
}

/** Builds a container, its source and its identity. */
export function createContainer(parts: Omit<ContainerNode, "source" | "identity">): ContainerNode {
  const members = parts.entries.map((entry) =>
    parts.kind === "map" ? `${JSON.stringify(entry.key)}:${entry.node.identity}` : entry.node.identity,
  );
  if (parts.kind === "map") members.sort();
  const identity = parts.kind === "map" ? `{${members.join(",")}}` : `[${members.join(",")}]`;
  return { ...parts, source: renderContainer(parts), identity };
}

/** The text of a document. */
export function renderDocument({ before, root, after }: SyntaxDocument): string {
  return `${before}${root.source}${after}`;
}

/** The document with some of its values replaced by others. */
export function replaceNodes(
  document: SyntaxDocument,
  replaced: ReadonlyMap<SyntaxNode, SyntaxNode>,
): SyntaxDocument {
  const rebuild = (node: SyntaxNode): SyntaxNode => {
    const other = replaced.get(node);
    if (other !== undefined) return other;
    if (node.kind === "scalar") return node;
    const entries = node.entries.map((entry) => {
      const inside = rebuild(entry.node);
      return inside === entry.node ? entry : { ...entry, node: inside };
    });
    return entries.every((entry, index) => entry === node.entries[index])
      ? node
      : createContainer({ ...node, entries });
  };
  return { ...document, root: rebuild(document.root) };
}

function renderContainer(parts: Omit<ContainerNode, "source" | "identity">): string {
  const last = parts.entries.length - 1;
  const body = parts.entries.map((entry, index) => {
    const hasComma = parts.layout === "delimited" && (index < last || parts.hasTrailingComma);
    return `${entry.lead}${entry.head}${entry.node.source}${hasComma ? "," : ""}${entry.tail}`;
  });
  return `${parts.open}${body.join("")}${parts.close}`;
}
