import { type JsonDialect, readJsonSource } from "./json-source.ts";
import { LIMITS } from "./limits.ts";
import type { MappingSource, SequenceSource, SourceNode } from "./source-tree.ts";
import {
  createContainer,
  failReading,
  type SyntaxEntry,
  type SyntaxNode,
  type SyntaxReading,
  UnreadableSyntax,
} from "./syntax-tree.ts";

const { depth: MAX_DEPTH } = LIMITS.merge;

/**
 * Reads JSON as a tree that keeps every character.
 *
 * Duplicate keys fail: which of two values counts is nobody's to guess.
 */
export function readJsonSyntax(text: string, dialect: JsonDialect): SyntaxReading {
  const { root, errors, tooDeepAt } = readJsonSource(text, "jsonc", { depth: MAX_DEPTH + 1, problems: 1 });
  const [error] = errors;
  if (error !== undefined) {
    const line = text.slice(0, error.start).split("\n").length;
    return failReading("does-not-parse", `is not valid JSON near line ${line}`);
  }
  if (tooDeepAt !== null || root === null) return failReading("unsupported", tooDeep());
  if (dialect === "json" && !isJson(text)) return failReading("does-not-parse", "is not valid JSON");
  try {
    const [before, after] = [text.slice(0, root.start), text.slice(root.end)];
    return { status: "read", document: { before, root: readNode(text, root, 0), after } };
  } catch (failure) {
    if (!(failure instanceof UnreadableSyntax)) throw failure;
    return failReading(failure.reason, failure.message);
  }
}

/** Whether a text is JSON without comments and trailing commas. */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function tooDeep(): string {
  return `is nested deeper than ${MAX_DEPTH} levels`;
}

function readNode(text: string, node: SourceNode, depth: number): SyntaxNode {
  if (depth > MAX_DEPTH) throw new UnreadableSyntax("unsupported", tooDeep());
  if (node.kind === "mapping" || node.kind === "sequence") return readContainer(text, node, depth);
  const source = text.slice(node.start, node.end);
  // A number keeps its spelling: 1.0 and 1, or two numbers beyond 2^53, are not the same text.
  return node.kind === "scalar" && typeof node.value === "string"
    ? { kind: "scalar", source, identity: JSON.stringify(node.value), string: node.value }
    : { kind: "scalar", source, identity: source };
}

function readContainer(text: string, container: MappingSource | SequenceSource, depth: number): SyntaxNode {
  const members = listMembers(container);
  const entries: SyntaxEntry[] = [];
  const closing = container.end - 1;
  let hasTrailingComma = false;
  let lead = text.slice(container.start + 1, members[0]?.start ?? closing);
  for (const [index, { key, start, value }] of members.entries()) {
    const gap = text.slice(value.end, members[index + 1]?.start ?? closing);
    hasTrailingComma = gap.startsWith(",");
    if (!hasTrailingComma && withoutComments(gap).includes(",")) {
      throw new UnreadableSyntax("unsupported", "has white space or a comment before a comma");
    }
    const [tail, rest] = splitTail(hasTrailingComma ? gap.slice(1) : gap);
    const head = text.slice(start, value.start);
    entries.push({ key, lead, head, node: readNode(text, value, depth + 1), tail });
    lead = rest;
  }
  const close = `${lead}${text.slice(closing, container.end)}`;
  return createContainer({
    kind: container.kind === "mapping" ? "map" : "list",
    layout: "delimited",
    open: text.slice(container.start, container.start + 1),
    entries,
    close,
    hasTrailingComma,
    indent: 0,
  });
}

interface Member {
  /** Decoded key; empty in a list. */
  readonly key: string;
  readonly start: number;
  readonly value: SourceNode;
}

function listMembers(container: MappingSource | SequenceSource): readonly Member[] {
  if (container.kind === "sequence") {
    return container.items.map((value) => ({ key: "", start: value.start, value }));
  }
  const keys = new Set<string>();
  return container.entries.flatMap(({ key, value }): readonly Member[] => {
    if (key.kind !== "scalar" || value === null) return [];
    if (keys.has(key.text)) {
      throw new UnreadableSyntax(
        "duplicate-key",
        `has the key ${JSON.stringify(key.text)} twice in one object`,
      );
    }
    keys.add(key.text);
    return [{ key: key.text, start: key.start, value }];
  });
}

function withoutComments(text: string): string {
  return text.replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g, "");
}

/** Splits what follows an entry into a comment on the same line and the rest. */
function splitTail(trivia: string): readonly [tail: string, rest: string] {
  const end = trivia.indexOf("\n");
  const line = end === -1 ? trivia : trivia.slice(0, end);
  return /^[ \t]*\/[/*]/.test(line) ? [line, trivia.slice(line.length)] : ["", trivia];
}
