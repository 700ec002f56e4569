import { type JSONVisitor, printParseErrorCode, visit } from "jsonc-parser";
import type { SourceNode, Span } from "./source-tree.ts";
import { SourceTreeBuilder } from "./source-tree-builder.ts";

/** `jsonc` allows comments and trailing commas. */
export type JsonDialect = "json" | "jsonc";

/** A syntax error by the parser's name for it, such as `CommaExpected`. */
export interface JsonError extends Span {
  readonly code: string;
}

/** A JSON text as a tree, with everything that is wrong with it. */
export interface JsonSource {
  /** Of a text with errors a part only, or `null`. */
  readonly root: SourceNode | null;
  /** In the order of the text. */
  readonly errors: readonly JsonError[];
  /** Where the text gets deeper than allowed; it is not read beyond. */
  readonly tooDeepAt: number | null;
}

/**
 * Reads JSON as a tree of places, and goes on behind errors. Never throws.
 *
 * Whether a text is JSON at all is for `JSON.parse` to say: this reader is more tolerant.
 *
 * @param limits.depth Most lists and objects inside each other
 * @param limits.problems Most errors
 */
export function readJsonSource(
  text: string,
  dialect: JsonDialect,
  limits: { readonly depth: number; readonly problems: number },
): JsonSource {
  const builder = new SourceTreeBuilder();
  const errorsByStart = new Map<number, JsonError>();
  let tooDeepAt: number | null = null;
  const checkDepth = (start: number) => {
    if (builder.depth < limits.depth) return;
    tooDeepAt = start;
    throw new RangeError("nested too deep");
  };
  const visitor: JSONVisitor = {
    onObjectBegin: (offset) => {
      checkDepth(offset);
      builder.openMapping(offset);
    },
    onObjectProperty: (key, offset, length) => builder.key(createScalar(text, key, offset, length)),
    onObjectEnd: (offset, length) => builder.close(offset + length),
    onArrayBegin: (offset) => {
      checkDepth(offset);
      builder.openSequence(offset);
    },
    onArrayEnd: (offset, length) => builder.close(offset + length),
    onLiteralValue: (value, offset, length) => builder.value(createScalar(text, value, offset, length)),
    onError: (code, start, length) => {
      // One mistake makes several complaints about the same place; the first one is about the cause.
      if (errorsByStart.has(start) || errorsByStart.size === limits.problems) return;
      errorsByStart.set(start, { code: printParseErrorCode(code), start, end: start + length });
    },
  };
  try {
    visit(text, visitor, { disallowComments: dialect === "json", allowTrailingComma: dialect === "jsonc" });
  } catch (error) {
    // The parser recurses and has no other way to be stopped before it exhausts the stack.
    if (tooDeepAt === null) throw error;
  }
  return { root: builder.root, errors: [...errorsByStart.values()], tooDeepAt };
}

function createScalar(
  source: string,
  value: string | number | boolean | null,
  start: number,
  length: number,
): SourceNode {
  const end = start + length;
  const isText = typeof value === "string";
  const text = isText ? value : source.slice(start, end);
  return { kind: "scalar", start, end, value, text, style: isText ? "double" : "plain" };
}
