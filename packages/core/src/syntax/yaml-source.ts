import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  Lexer,
  type Node,
  parseAllDocuments,
  type Scalar,
  type YAMLSeq,
} from "yaml";
import { LIMITS } from "./limits.ts";
import type { ScalarStyle, SourceEntry, SourceNode, Span } from "./source-tree.ts";

/** A syntax error, in the parser's words. */
export interface YamlError extends Span {
  readonly message: string;
}

/** One document of a YAML text as a tree of places. */
export interface YamlDocument extends Span {
  /** `null` where nothing is written; of a document with errors what could be made of it. */
  readonly root: SourceNode | null;
  /** In the order of the text. */
  readonly errors: readonly YamlError[];
}

/**
 * Reads YAML 1.2 as trees of places, and goes on behind errors. Repeated keys, aliases to nothing and several documents are
 * left for the caller to judge; below any depth that a caller follows, a value is taken as one text.
 *
 * @throws RangeError where the text is nested deeper than the stack is
 */
export function readYamlSource(text: string): readonly YamlDocument[] {
  const documents = parseAllDocuments(text, {
    // Its own check compares every key with every other one.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  return (documents as readonly Document.Parsed[]).map(({ contents, errors, range }) => ({
    start: range[0],
    end: range[1],
    root: contents === null ? null : toSource(contents, text, 0),
    errors: errors.map(({ message, pos: [start, end] }) => ({ message, start, end })),
  }));
}

/** The comments of a YAML text, each from its `#` to the end of its line. Reads any text, however broken. */
export function listYamlComments(text: string): readonly string[] {
  let isScalar = false;
  const comments: string[] = [];
  for (const token of new Lexer().lex(text)) {
    if (!isScalar && token.startsWith("#")) comments.push(token.trimEnd());
    // The lexer announces a scalar by this character; what looks like a comment in it is none.
    isScalar = token === "\u001f";
  }
  return comments;
}

/** Levels that are read; every caller refuses a text before it looks below them. */
const MAX_LEVELS = Math.max(LIMITS.merge.depth, LIMITS.workflow.depth) + 1;

function toSource(node: Node, text: string, level: number): SourceNode {
  const [start, end] = node.range ?? [0, 0];
  if (isAlias(node)) return { kind: "alias", start, end, name: node.source };
  if (level > MAX_LEVELS) {
    const source = text.slice(start, end);
    return { kind: "scalar", start, end, value: source, text: source, style: "plain" };
  }
  if (isScalar(node)) return withProperties(readScalar(node, start, end), node);
  if (isMap(node)) {
    const entries = node.items.map((pair): SourceEntry => {
      const { key, value } = pair as { readonly key: Node; readonly value: Node | null };
      return { key: toSource(key, text, level + 1), value: value && toSource(value, text, level + 1) };
    });
    return withProperties({ kind: "mapping", start, end, isFlow: node.flow === true, entries }, node);
  }
  const { items, flow } = node as YAMLSeq.Parsed;
  const elements = items.map((item) => toSource(item, text, level + 1));
  return withProperties({ kind: "sequence", start, end, isFlow: flow === true, items: elements }, node);
}

function withProperties(source: SourceNode, node: Node): SourceNode {
  const { anchor, tag } = node as { readonly anchor?: string; readonly tag?: string };
  if (anchor === undefined && tag === undefined) return source;
  return { ...source, ...(anchor !== undefined && { anchor }), ...(tag !== undefined && { tag }) };
}

function readScalar({ value, source = "", type }: Scalar, start: number, end: number): SourceNode {
  const isValue = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  const style = STYLES[type ?? "PLAIN"] ?? "plain";
  return { kind: "scalar", start, end, value: isValue ? value : null, text: source, style };
}

const STYLES: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: "plain",
  QUOTE_SINGLE: "single",
  QUOTE_DOUBLE: "double",
  BLOCK_LITERAL: "literal",
  BLOCK_FOLDED: "folded",
};
