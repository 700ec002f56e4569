import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  parseAllDocuments,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { cutBehindMarker } from "./document-stream.ts";
import {
  createContainer,
  MAX_NESTING,
  type SyntaxEntry,
  type SyntaxNode,
  type SyntaxReading,
} from "./syntax-tree.ts";
import { UnreadableSyntax } from "./unreadable-syntax.ts";
import { readFlowCollection, readYamlScalar, refuseRepeatedKeys } from "./yaml-values.ts";

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
    if (error instanceof UnreadableSyntax) {
      return { status: "failed", reason: error.reason, message: error.message };
    }
    return { status: "failed", reason: "does-not-parse", message: "is not valid YAML" };
  }
}

function readDocuments(text: string) {
  const documents = [
    ...parseAllDocuments(text, {
      // Its own check compares every key with every other one.
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: "silent",
    }),
  ] as Document.Parsed[];
  for (const document of documents) {
    const at = document.errors[0]?.pos[0] ?? findLostAlias(document);
    if (at === undefined) continue;
    const line = text.slice(0, at).split("\n").length;
    throw new UnreadableSyntax("does-not-parse", `is not valid YAML near line ${line}`);
  }
  const reader = new YamlReader(text);
  const [only] = documents;
  if (only?.contents == null) return { before: text, root: readYamlScalar(text, null, 0, 0), after: "" };
  if (documents.length === 1) {
    const start = leadStart(text, only.contents);
    const { node, end } = reader.readNode(only.contents, start, 0);
    return { before: text.slice(0, start), root: node, after: text.slice(end) };
  }
  return reader.readStream(documents);
}

/** Where an alias stands that no anchor before it defines: the library says so only when values are asked for. */
function findLostAlias(document: Document.Parsed): number | undefined {
  const anchors = new Set<string>();
  let lost: number | undefined;
  visit(document, {
    Node: (_key, node) => {
      if (isAlias(node) && !anchors.has(node.source)) {
        lost = node.range?.[0] ?? 0;
        return visit.BREAK;
      }
      if (!isAlias(node) && node.anchor !== undefined) anchors.add(node.anchor);
      return undefined;
    },
  });
  return lost;
}

class YamlReader {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** Several documents, as the elements of a list. */
  readStream(documents: readonly Document.Parsed[]) {
    const entries: SyntaxEntry[] = [];
    let cursor = 0;
    for (const { contents } of documents) {
      if (contents === null) throw new UnreadableSyntax("unsupported", "has an empty document among several");
      const start = contentStart(contents);
      const { node, end } = this.readNode(contents, start, 1);
      const [lead, head] = cutBehindMarker(this.#text.slice(cursor, start));
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
  readNode(node: ParsedNode, leadStart: number, depth: number): ReadNode {
    if (depth > MAX_NESTING)
      throw new UnreadableSyntax("unsupported", `is nested deeper than ${MAX_NESTING} levels`);
    const [start, end] = node.range;
    if (isMap(node) && !node.flow) return this.#readBlockMap(node, leadStart, depth);
    if (isSeq(node) && !node.flow) return this.#readBlockList(node, leadStart, depth);
    if (isMap(node) || isSeq(node)) return { node: readFlowCollection(this.#text, node, depth), end };
    return { node: readYamlScalar(this.#text, node, start, end), end: this.#trimmedEnd(start, end) };
  }

  #readBlockMap(map: YAMLMap.Parsed, leadStart: number, depth: number): ReadNode {
    const entries: SyntaxEntry[] = [];
    let cursor = leadStart;
    let indent = 0;
    refuseRepeatedKeys(map);
    for (const [index, { key, value }] of map.items.entries()) {
      if (!(isScalar(key) || isAlias(key)) || hasProperties(key)) throw unsupportedKey();
      const start = key.range[0];
      const lead = this.#text.slice(cursor, start);
      if (/(^|\s)\?\s/.test(withoutComments(lead))) throw unsupportedKey();
      if (index === 0) indent = this.#columnOf(start);
      const colon = /^[ \t]*:/.exec(this.#text.slice(key.range[1]))?.[0];
      if (colon === undefined) throw unsupportedKey();
      const afterColon = key.range[1] + colon.length;
      const { head, node, end } = this.#readValue(start, afterColon, value, depth);
      const tail = this.#tailAt(end);
      const name = isScalar(key) ? String(key.value) : this.#text.slice(start, key.range[1]);
      entries.push({ key: name, lead, head, node, tail });
      cursor = end + tail.length;
    }
    return { node: this.#block("map", entries, indent), end: cursor };
  }

  #readBlockList(list: YAMLSeq.Parsed, leadStart: number, depth: number): ReadNode {
    const entries: SyntaxEntry[] = [];
    let cursor = leadStart;
    let indent = 0;
    for (const [index, item] of list.items.entries()) {
      const start = cursor + this.#dashOffset(cursor);
      const lead = this.#text.slice(cursor, start);
      if (index === 0) indent = this.#columnOf(start);
      if (isMap(item) || isSeq(item) || isScalar(item) || isAlias(item)) {
        const { head, node, end } = this.#readValue(start, start + 1, item, depth);
        const tail = this.#tailAt(end);
        entries.push({ key: "", lead, head, node, tail });
        cursor = end + tail.length;
      } else throw new UnreadableSyntax("unsupported", "has a list element without a value");
    }
    return { node: this.#block("list", entries, indent), end: cursor };
  }

  /** Reads the value behind a colon or a dash; `head` is the text from `start` up to the value. */
  #readValue(start: number, afterMark: number, value: ParsedNode | null, depth: number) {
    if (value === null || value.range[0] === value.range[1]) {
      if (value !== null && hasProperties(value)) {
        throw new UnreadableSyntax("unsupported", "has an anchor or a tag on an empty value");
      }
      const node = readYamlScalar(this.#text, null, afterMark, afterMark);
      return { head: this.#text.slice(start, afterMark), node, end: afterMark };
    }
    const valueStart = contentStart(value);
    const between = this.#text.slice(start, valueStart);
    const isBlock = (isMap(value) || isSeq(value)) && !value.flow;
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
function leadStart(text: string, node: ParsedNode): number {
  const start = contentStart(node);
  if (!(isMap(node) || isSeq(node)) || node.flow) return start;
  const above = /(?:^|(?<=\n))(?:[ \t]*#[^\n]*\n)+$/.exec(text.slice(0, start))?.[0] ?? "";
  return start - above.length;
}

/** Where a node's own text begins. A block list's range may begin at its first dash or before. */
function contentStart(node: ParsedNode): number {
  return node.range[0];
}

function hasProperties(node: ParsedNode): boolean {
  const { anchor, tag } = node as { readonly anchor?: string; readonly tag?: string };
  return anchor !== undefined || tag !== undefined;
}

function withoutComments(text: string): string {
  return text.replace(/#[^\n]*/g, "");
}

function unsupportedKey(): UnreadableSyntax {
  return new UnreadableSyntax("unsupported", "has a key in a layout that is not followed");
}
