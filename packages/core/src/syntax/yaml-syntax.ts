import { cutBehindMarker } from "./document-stream.ts";
import { LIMITS } from "./limits.ts";
import {
  type AliasSource,
  hasProperties,
  type MappingSource,
  type ScalarSource,
  type SequenceSource,
  type SourceNode,
} from "./source-tree.ts";
import {
  createContainer,
  failReading,
  type SyntaxDocument,
  type SyntaxEntry,
  type SyntaxNode,
  type SyntaxReading,
  UnreadableSyntax,
} from "./syntax-tree.ts";
import { readYamlSource, type YamlDocument } from "./yaml-source.ts";
import { readFlowCollection, readYamlScalar, refuseRepeatedKeys } from "./yaml-values.ts";

const { depth: MAX_DEPTH } = LIMITS.merge;

/** A node that was read, and where the text after it begins. */
interface ReadNode {
  readonly node: SyntaxNode;
  readonly end: number;
}

/**
 * Reads YAML 1.2 with `\n` line ends as a tree that keeps every character; several documents become a list of them.
 *
 * Rare layouts (explicit keys, kept final line breaks, anchored empty values) fail as `unsupported`: a person merges those.
 */
export function readYamlSyntax(text: string): SyntaxReading {
  try {
    return { status: "read", document: readDocuments(text) };
  } catch (error) {
    if (error instanceof UnreadableSyntax) return failReading(error.reason, error.message);
    // A stack that runs out is how the parser fails on a deep text.
    return failReading("does-not-parse", "is not valid YAML");
  }
}

function readDocuments(text: string): SyntaxDocument {
  const documents = readYamlSource(text);
  for (const document of documents) {
    const at = document.errors[0]?.start ?? findLostAlias(document.root, new Set());
    if (at === undefined) continue;
    const line = text.slice(0, at).split("\n").length;
    throw new UnreadableSyntax("does-not-parse", `is not valid YAML near line ${line}`);
  }
  const reader = new YamlReader(text);
  const root = documents[0]?.root ?? null;
  if (root === null) return { before: text, root: readYamlScalar(text, null, 0, 0), after: "" };
  if (documents.length > 1) return reader.readStream(documents);
  const start = leadStart(text, root);
  const { node, end } = reader.readNode(root, start, 0);
  return { before: text.slice(0, start), root: node, after: text.slice(end) };
}

/** Where an alias stands that no anchor before it defines; `anchors` are those before the node. */
function findLostAlias(node: SourceNode | null, anchors: Set<string>): number | undefined {
  if (node === null) return undefined;
  if (node.kind === "alias") return anchors.has(node.name) ? undefined : node.start;
  if (node.anchor !== undefined) anchors.add(node.anchor);
  if (node.kind === "scalar") return undefined;
  const children =
    node.kind === "sequence" ? node.items : node.entries.flatMap(({ key, value }) => [key, value]);
  for (const child of children) {
    const lost = findLostAlias(child, anchors);
    if (lost !== undefined) return lost;
  }
  return undefined;
}

class YamlReader {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** Several documents, as the elements of a list. */
  readStream(documents: readonly YamlDocument[]): SyntaxDocument {
    const entries: SyntaxEntry[] = [];
    let cursor = 0;
    for (const { root: content } of documents) {
      if (content === null) throw new UnreadableSyntax("unsupported", "has an empty document among several");
      const { node, end } = this.readNode(content, content.start, 1);
      const [lead, head] = cutBehindMarker(this.#text.slice(cursor, content.start));
      entries.push({ key: "", lead, head, node, tail: "" });
      cursor = end;
    }
    const root = createContainer({
      kind: "list",
      layout: "stream",
      open: "",
      entries,
      close: "",
      hasTrailingComma: false,
      indent: 0,
    });
    return { before: "", root, after: this.#text.slice(cursor) };
  }

  /** Reads the node; `leadStart` is where the text before a block's first entry begins. */
  readNode(node: SourceNode, leadStart: number, depth: number): ReadNode {
    if (depth > MAX_DEPTH)
      throw new UnreadableSyntax("unsupported", `is nested deeper than ${MAX_DEPTH} levels`);
    const { start, end } = node;
    if (isLeaf(node)) {
      return { node: readYamlScalar(this.#text, node, start, end), end: this.#trimmedEnd(start, end) };
    }
    if (node.isFlow) return { node: readFlowCollection(this.#text, node, depth), end };
    return node.kind === "mapping"
      ? this.#readBlockMap(node, leadStart, depth)
      : this.#readBlockList(node, leadStart, depth);
  }

  #readBlockMap(map: MappingSource, leadStart: number, depth: number): ReadNode {
    const entries: SyntaxEntry[] = [];
    let cursor = leadStart;
    let indent = 0;
    refuseRepeatedKeys(this.#text, map);
    for (const [index, { key, value }] of map.entries.entries()) {
      if (!isLeaf(key) || hasProperties(key)) throw unsupportedKey();
      const lead = this.#text.slice(cursor, key.start);
      if (/(^|\s)\?\s/.test(withoutComments(lead))) throw unsupportedKey();
      if (index === 0) indent = this.#columnOf(key.start);
      const colon = /^[ \t]*:/.exec(this.#text.slice(key.end))?.[0];
      if (colon === undefined) throw unsupportedKey();
      const { head, node, end } = this.#readValue(key.start, key.end + colon.length, value, depth);
      const tail = this.#tailAt(end);
      const name = key.kind === "scalar" ? String(key.value) : this.#text.slice(key.start, key.end);
      entries.push({ key: name, lead, head, node, tail });
      cursor = end + tail.length;
    }
    return { node: this.#block("map", entries, indent), end: cursor };
  }

  #readBlockList(list: SequenceSource, leadStart: number, depth: number): ReadNode {
    const entries: SyntaxEntry[] = [];
    let cursor = leadStart;
    let indent = 0;
    for (const [index, item] of list.items.entries()) {
      const start = cursor + this.#dashOffset(cursor);
      const lead = this.#text.slice(cursor, start);
      if (index === 0) indent = this.#columnOf(start);
      const { head, node, end } = this.#readValue(start, start + 1, item, depth);
      const tail = this.#tailAt(end);
      entries.push({ key: "", lead, head, node, tail });
      cursor = end + tail.length;
    }
    return { node: this.#block("list", entries, indent), end: cursor };
  }

  /** Reads the value behind a colon or a dash; `head` is the text from `start` up to the value. */
  #readValue(start: number, afterMark: number, value: SourceNode | null, depth: number) {
    if (value === null || value.start === value.end) {
      if (value !== null && hasProperties(value)) {
        throw new UnreadableSyntax("unsupported", "has an anchor or a tag on an empty value");
      }
      const node = readYamlScalar(this.#text, null, afterMark, afterMark);
      return { head: this.#text.slice(start, afterMark), node, end: afterMark };
    }
    const between = this.#text.slice(start, value.start);
    const isBlock = !isLeaf(value) && !value.isFlow;
    const lineEnd = between.indexOf("\n");
    const head = isBlock && lineEnd !== -1 ? between.slice(0, lineEnd) : between;
    const { node, end } = this.readNode(value, start + head.length, depth + 1);
    return { head, node, end };
  }

  #block(kind: "map" | "list", entries: readonly SyntaxEntry[], indent: number): SyntaxNode {
    return createContainer({
      kind,
      layout: "block",
      open: "",
      entries,
      close: "",
      hasTrailingComma: false,
      indent,
    });
  }

  /** Distance to the next dash, comments and blank lines passed over. */
  #dashOffset(from: number): number {
    const match = /^(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]*(?=-)/.exec(this.#text.slice(from));
    if (match === null)
      throw new UnreadableSyntax("unsupported", "has a list in a layout that is not followed");
    return match[0].length;
  }

  /** Spaces and a comment that end the line at `end`. */
  #tailAt(end: number): string {
    return /^[ \t]*(?:#[^\n]*)?(?=\n|$)/.exec(this.#text.slice(end, end + 2000))?.[0] ?? "";
  }

  /** Where a scalar's text ends: line breaks after a block scalar belong to what follows. */
  #trimmedEnd(start: number, end: number): number {
    return start + this.#text.slice(start, end).trimEnd().length;
  }

  #columnOf(offset: number): number {
    return offset - (this.#text.lastIndexOf("\n", offset - 1) + 1);
  }
}

/** Where the comment right above a file's first entry begins, which goes with it; one behind a blank line is the file's. */
function leadStart(text: string, node: SourceNode): number {
  if (isLeaf(node) || node.isFlow) return node.start;
  const above = /(?:^|(?<=\n))(?:[ \t]*#[^\n]*\n)+$/.exec(text.slice(0, node.start))?.[0] ?? "";
  return node.start - above.length;
}

function isLeaf(node: SourceNode): node is ScalarSource | AliasSource {
  return node.kind === "scalar" || node.kind === "alias";
}

function withoutComments(text: string): string {
  return text.replace(/#[^\n]*/g, "");
}

function unsupportedKey(): UnreadableSyntax {
  return new UnreadableSyntax("unsupported", "has a key in a layout that is not followed");
}
