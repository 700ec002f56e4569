import { type JSONVisitor, type ParseErrorCode, printParseErrorCode, visit } from "jsonc-parser";
import { failReading, MAX_DEPTH, type SourceReading, type SyntaxProblem } from "./source-reading.ts";
import type { SourceNode } from "./source-tree.ts";
import { SourceTreeBuilder } from "./source-tree-builder.ts";

/** Most syntax errors that are told of one file. */
const MAX_SYNTAX_PROBLEMS = 100;

/** Reads JSON. `JSON.parse` has the verdict; a second, tolerant parser tells the places and all errors. */
export function readJsonSource(text: string): SourceReading {
  const trace = traceJson(text);
  if (trace.tooDeepAt !== null) {
    return failReading(`is nested deeper than ${MAX_DEPTH} levels. Check the brackets.`, trace.tooDeepAt, 1);
  }
  const parsed = parseJson(text);
  if (parsed.isValid && trace.root !== null) return { status: "read", data: parsed.data, root: trace.root };
  if (trace.problems.length > 0) return { status: "failed", problems: trace.problems };
  return failReading("is not valid JSON. Check it with an editor that supports JSON.");
}

function parseJson(
  text: string,
): { readonly isValid: true; readonly data: unknown } | { readonly isValid: false } {
  try {
    return { isValid: true, data: JSON.parse(text) as unknown };
  } catch {
    return { isValid: false };
  }
}

interface JsonTrace {
  readonly root: SourceNode | null;
  readonly problems: readonly SyntaxProblem[];
  readonly tooDeepAt: number | null;
}

function traceJson(text: string): JsonTrace {
  const builder = new SourceTreeBuilder();
  const problemsByOffset = new Map<number, SyntaxProblem>();
  let tooDeepAt: number | null = null;
  const checkDepth = (offset: number) => {
    if (builder.depth < MAX_DEPTH) return;
    tooDeepAt = offset;
    throw new RangeError("nested too deep");
  };
  const visitor: JSONVisitor = {
    onObjectBegin: (offset) => {
      checkDepth(offset);
      builder.openMapping(offset);
    },
    onObjectProperty: (key, offset, length) => builder.key(key, { offset, length }),
    onObjectEnd: (offset, length) => builder.close(offset + length),
    onArrayBegin: (offset) => {
      checkDepth(offset);
      builder.openList(offset);
    },
    onArrayEnd: (offset, length) => builder.close(offset + length),
    onLiteralValue: (_value, offset, length) => builder.scalar({ offset, length }),
    onError: (code, offset, length) => {
      // One mistake makes several complaints about the same place; the first one is about the cause.
      if (problemsByOffset.has(offset) || problemsByOffset.size === MAX_SYNTAX_PROBLEMS) return;
      problemsByOffset.set(offset, { message: describeSyntaxError(code, text, offset), offset, length });
    },
  };
  try {
    visit(text, visitor, { disallowComments: true });
  } catch (error) {
    // The parser recurses and has no other way to be stopped before it exhausts the stack.
    if (tooDeepAt === null) throw error;
  }
  return { root: builder.root, problems: [...problemsByOffset.values()], tooDeepAt };
}

const SYNTAX_MESSAGES: Readonly<Record<string, string>> = {
  InvalidSymbol:
    "has an unexpected token here. Put text in double quotes; without quotes, JSON allows only true, false and null.",
  InvalidNumberFormat: "has a number that JSON does not allow. Write it like 15 or 1.5.",
  PropertyNameExpected:
    "has no key here. Add a key in double quotes, or remove the comma before this position.",
  ValueExpected: "has no value here. Add one, or remove the comma before this position.",
  ColonExpected: "has no ':' between key and value. Add it.",
  CommaExpected: "has no ',' between two values. Add it.",
  CloseBraceExpected: "has a '{' without a matching '}'. Add it.",
  CloseBracketExpected: "has a '[' without a matching ']'. Add it.",
  EndOfFileExpected: "has text after the end of its value. Remove it.",
  InvalidCommentToken: "has a comment, which JSON does not support. Remove it, or write the file in YAML.",
  UnexpectedEndOfString: "has a string without its closing quote. Add '\"'.",
  UnexpectedEndOfNumber: "has an incomplete number. Complete it.",
  InvalidUnicode: "has an invalid \\u escape. Write four hexadecimal digits after \\u.",
  InvalidEscapeCharacter: "has an escape that JSON does not support. Write \\\\ for a backslash.",
  InvalidCharacter: "has a control character in a string. Remove it, or write it as an escape such as \\t.",
};

function describeSyntaxError(code: ParseErrorCode, text: string, offset: number): string {
  const name = printParseErrorCode(code);
  if (/^(?:PropertyName|Value)Expected$/.test(name) && /^[}\]]/.test(text.slice(offset, offset + 1))) {
    if (/,\s*$/.test(text.slice(Math.max(0, offset - 200), offset))) {
      return "has a comma after the last value. Remove it.";
    }
  }
  return SYNTAX_MESSAGES[name] ?? "is not valid JSON here. Check the characters around this position.";
}
