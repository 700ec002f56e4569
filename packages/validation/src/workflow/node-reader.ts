import type { ObjectReader } from "@actions/workflow-parser/templates/object-reader";
import {
  BooleanToken,
  type LiteralToken,
  MappingToken,
  NullToken,
  NumberToken,
  SequenceToken,
  StringToken,
} from "@actions/workflow-parser/templates/tokens/index";
import type { TokenRange } from "@actions/workflow-parser/templates/tokens/token-range";
import { withPlainSpaces } from "../expressions/expression.ts";
import { hasExpression, type YamlNode, type YamlScalar } from "../yaml/yaml-node.ts";

type Event =
  | { readonly kind: "literal"; readonly scalar: YamlScalar; readonly isKey: boolean }
  | { readonly kind: "mapping" | "sequence"; readonly node: YamlNode }
  | { readonly kind: "end" };

/** The one file that a reader reads. */
const FILE = 1;

/**
 * Shows GitHub's parser a text that is read already: what YAML is, is decided in one place, and as GitHub does it.
 *
 * Every place is on "line 1", and its column is the offset in the file plus one.
 */
export class NodeReader implements ObjectReader {
  readonly #events: Generator<Event>;
  #next: Event | undefined;

  constructor(root: YamlNode) {
    this.#events = eventsOf(root, false);
    this.#advance();
  }

  allowLiteral(): LiteralToken | undefined {
    if (this.#next?.kind !== "literal") return undefined;
    const { scalar, isKey } = this.#next;
    this.#advance();
    return toToken(scalar, isKey);
  }

  allowSequenceStart(): SequenceToken | undefined {
    if (this.#next?.kind !== "sequence") return undefined;
    const token = new SequenceToken(FILE, rangeOf(this.#next.node), undefined);
    this.#advance();
    return token;
  }

  allowMappingStart(): MappingToken | undefined {
    if (this.#next?.kind !== "mapping") return undefined;
    const token = new MappingToken(FILE, rangeOf(this.#next.node), undefined);
    this.#advance();
    return token;
  }

  allowSequenceEnd(): boolean {
    return this.#allowEnd();
  }

  allowMappingEnd(): boolean {
    return this.#allowEnd();
  }

  validateStart(): void {
    if (this.#next === undefined) throw new Error("Expected start of reader");
  }

  validateEnd(): void {
    if (this.#next !== undefined) throw new Error("Expected end of reader");
  }

  #allowEnd(): boolean {
    if (this.#next?.kind !== "end") return false;
    this.#advance();
    return true;
  }

  #advance(): void {
    const { value, done } = this.#events.next();
    this.#next = done === true ? undefined : value;
  }
}

function* eventsOf(node: YamlNode, isKey: boolean): Generator<Event> {
  if (node.kind === "scalar") {
    yield { kind: "literal", scalar: node, isKey };
    return;
  }
  yield { kind: node.kind, node };
  if (node.kind === "sequence") for (const item of node.items) yield* eventsOf(item, false);
  else {
    for (const { key, value } of node.entries) {
      yield* eventsOf(key, true);
      yield* eventsOf(value, false);
    }
  }
  yield { kind: "end" };
}

/** A key is a text, whatever it looks like. */
function toToken(scalar: YamlScalar, isKey: boolean): LiteralToken {
  const { value, text } = scalar;
  const range = rangeOf(scalar);
  if (isKey || typeof value === "string") {
    return new StringToken(FILE, range, hasExpression(text) ? withPlainSpaces(text) : text, undefined);
  }
  if (typeof value === "number") return new NumberToken(FILE, range, value, undefined);
  if (typeof value === "boolean") return new BooleanToken(FILE, range, value, undefined);
  return new NullToken(FILE, range, undefined);
}

function rangeOf({ start, end }: YamlNode): TokenRange {
  return { start: { line: 1, column: start + 1 }, end: { line: 1, column: Math.max(end, start + 1) + 1 } };
}
