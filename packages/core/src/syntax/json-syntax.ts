import {
  createContainer,
  MAX_NESTING,
  type ScalarNode,
  type SyntaxDocument,
  type SyntaxEntry,
  type SyntaxNode,
  type SyntaxReading,
} from "./syntax-tree.ts";
import { UnreadableSyntax } from "./unreadable-syntax.ts";

/** `jsonc` allows comments and trailing commas. */
export type JsonDialect = "json" | "jsonc";

/**
 * Reads JSON as a tree that keeps every character.
 *
 * Duplicate keys fail: which of two values counts is nobody's to guess.
 */
export function readJsonSyntax(text: string, dialect: JsonDialect): SyntaxReading {
  try {
    const document = new JsonReader(text).readDocument();
    if (dialect === "json") JSON.parse(text);
    return { status: "read", document };
  } catch (error) {
    if (error instanceof UnreadableSyntax) {
      return { status: "failed", reason: error.reason, message: error.message };
    }
    return { status: "failed", reason: "does-not-parse", message: "is not valid JSON" };
  }
}

const TRIVIA = /(?:[ \t\r\n]+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y;
const STRING = /"(?:[^"\\\p{Cc}]|\\.)*"/uy;
const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

class JsonReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  readDocument(): SyntaxDocument {
    const before = this.#take(TRIVIA) ?? "";
    const root = this.#readValue(0);
    const after = this.#take(TRIVIA) ?? "";
    if (this.#at < this.#text.length) throw this.#unexpected();
    return { before, root, after };
  }

  #readValue(depth: number): SyntaxNode {
    if (depth > MAX_NESTING)
      throw new UnreadableSyntax("unsupported", `is nested deeper than ${MAX_NESTING} levels`);
    if (this.#text[this.#at] === "{") return this.#readContainer("map", "}", depth);
    if (this.#text[this.#at] === "[") return this.#readContainer("list", "]", depth);
    return this.#readScalar();
  }

  #readScalar(): ScalarNode {
    const source = this.#take(STRING) ?? this.#take(LITERAL);
    if (source === undefined) throw this.#unexpected();
    // A number keeps its spelling: 1.0 and 1, or two numbers beyond 2^53, are not the same text.
    if (!source.startsWith('"')) return { kind: "scalar", source, identity: source };
    const string = this.#decode(source);
    return { kind: "scalar", source, identity: JSON.stringify(string), string };
  }

  #readContainer(kind: "map" | "list", closing: string, depth: number): SyntaxNode {
    const open = this.#text[this.#at] ?? "";
    this.#at += 1;
    const entries: SyntaxEntry[] = [];
    const keys = new Set<string>();
    let hasTrailingComma = false;
    let lead = this.#take(TRIVIA) ?? "";
    while (this.#text[this.#at] !== closing) {
      if (entries.length > 0 && !hasTrailingComma) throw this.#unexpected();
      const { key, head } = kind === "map" ? this.#readKey(keys) : { key: "", head: "" };
      const node = this.#readValue(depth + 1);
      const gap = this.#take(TRIVIA) ?? "";
      hasTrailingComma = this.#text[this.#at] === ",";
      if (hasTrailingComma && gap !== "")
        throw new UnreadableSyntax("unsupported", "has white space or a comment before a comma");
      if (hasTrailingComma) this.#at += 1;
      const [tail, rest] = splitTail(hasTrailingComma ? (this.#take(TRIVIA) ?? "") : gap);
      entries.push({ key, lead, head, node, tail });
      lead = rest;
    }
    this.#at += 1;
    const close = `${lead}${closing}`;
    return createContainer({ kind, layout: "delimited", open, entries, close, hasTrailingComma, indent: 0 });
  }

  #readKey(keys: Set<string>): { readonly key: string; readonly head: string } {
    const start = this.#at;
    const source = this.#take(STRING);
    if (source === undefined) throw this.#unexpected();
    const key = this.#decode(source);
    if (keys.has(key))
      throw new UnreadableSyntax("duplicate-key", `has the key ${JSON.stringify(key)} twice in one object`);
    keys.add(key);
    this.#take(TRIVIA);
    if (this.#text[this.#at] !== ":") throw this.#unexpected();
    this.#at += 1;
    this.#take(TRIVIA);
    return { key, head: this.#text.slice(start, this.#at) };
  }

  #decode(source: string): string {
    return String(JSON.parse(source));
  }

  /** Passes what `pattern` matches here; `undefined` when it does not match. */
  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text)?.[0];
    if (match !== undefined) this.#at += match.length;
    return match;
  }

  #unexpected(): UnreadableSyntax {
    const line = this.#text.slice(0, this.#at).split("\n").length;
    return new UnreadableSyntax("does-not-parse", `is not valid JSON near line ${line}`);
  }
}

/** Splits what follows an entry into a comment on the same line and the rest. */
function splitTail(trivia: string): readonly [tail: string, rest: string] {
  const end = trivia.indexOf("\n");
  const line = end === -1 ? trivia : trivia.slice(0, end);
  return /^[ \t]*\/[/*]/.test(line) ? [line, trivia.slice(line.length)] : ["", trivia];
}
