import { type JsonError, readJsonSource } from "../syntax/json-source.ts";
import { LIMITS } from "../syntax/limits.ts";
import { failReading, type SourceReading } from "./source-reading.ts";

/** Reads a configuration in JSON. `JSON.parse` has the verdict; a tolerant parser tells the places and all errors. */
export function readJsonConfig(text: string): SourceReading {
  const { root, errors, tooDeepAt } = readJsonSource(text, "json", LIMITS.configuration);
  if (tooDeepAt !== null) {
    const message = `is nested deeper than ${LIMITS.configuration.depth} levels. Check the brackets.`;
    return failReading(message, tooDeepAt, 1);
  }
  const parsed = parseJson(text);
  if (parsed.isValid && root !== null) return { status: "read", data: parsed.data, root };
  if (errors.length > 0) {
    const problems = errors.map((error) => ({
      message: describeError(error, text),
      start: error.start,
      end: error.end,
    }));
    return { status: "failed", problems };
  }
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

function describeError({ code, start }: JsonError, text: string): string {
  if (/^(?:PropertyName|Value)Expected$/.test(code) && /^[}\]]/.test(text.slice(start, start + 1))) {
    if (/,\s*$/.test(text.slice(Math.max(0, start - 200), start))) {
      return "has a comma after the last value. Remove it.";
    }
  }
  return SYNTAX_MESSAGES[code] ?? "is not valid JSON here. Check the characters around this position.";
}
