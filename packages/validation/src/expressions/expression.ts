import { Lexer, Parser } from "@actions/expressions";
import type { Expr } from "@actions/expressions/ast";
import { type Token, TokenType } from "@actions/expressions/lexer";

/** An expression that was read, or why it was not. Offsets count in the expression's own text. */
export type ParsedExpression =
  | { readonly status: "parsed"; readonly ast: Expr; readonly tokens: readonly Token[] }
  | { readonly status: "failed"; readonly message: string; readonly offset: number };

/** GitHub's own limit. https://docs.github.com/en/actions/reference/workflows-and-actions/expressions */
export const MAX_EXPRESSION_LENGTH = 21_000;

/**
 * Reads one expression without its `${{ }}`.
 *
 * Which contexts and functions may be used where is left to the caller: every name is let through.
 */
export function parseExpression(text: string): ParsedExpression {
  if (text.trim() === "") return { status: "failed", message: "The expression is empty.", offset: 0 };
  try {
    const { tokens } = new Lexer(withPlainSpaces(text)).lex();
    const { contexts, functions } = namesOf(tokens);
    const ast = new Parser(
      tokens,
      contexts,
      functions.map((name) => ({ name, minArgs: 0, maxArgs: 1000 })),
    ).parse();
    return { status: "parsed", ast, tokens };
  } catch (error) {
    const whole = error instanceof Error ? error.message : String(error);
    const [told, located] =
      /^([\s\S]*?)\.? ?Located at position (\d+) within expression: /.exec(whole)?.slice(1) ?? [];
    const message = (told ?? whole).replace(/\.$/, "");
    const offset = located === undefined ? offsetOf(text, positionOf(error)) : Number(located) - 1;
    return {
      status: "failed",
      message: describe(message),
      offset: Math.max(0, Math.min(offset, text.length - 1)),
    };
  }
}

/** What GitHub's runner takes for space (`Char.IsWhiteSpace`) and the library does not: a no-break space, for one. */
const ODD_SPACE = /[\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const STRING_OR_ODD_SPACE = new RegExp(`'[^']*'|${ODD_SPACE.source}`, "g");

/** The text with a plain space for every other space outside of strings; offsets stay. */
export function withPlainSpaces(text: string): string {
  if (!ODD_SPACE.test(text)) return text;
  return text.replace(STRING_OR_ODD_SPACE, (match) => (match.startsWith("'") ? match : " "));
}

function namesOf(tokens: readonly Token[]): { readonly contexts: string[]; readonly functions: string[] } {
  const contexts: string[] = [];
  const functions: string[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.type !== TokenType.IDENTIFIER) continue;
    if (tokens[index + 1]?.type === TokenType.LEFT_PAREN) {
      if (!BUILT_IN.has(token.lexeme.toLowerCase())) functions.push(token.lexeme);
    } else if (tokens[index - 1]?.type !== TokenType.DOT) contexts.push(token.lexeme);
  }
  return { contexts, functions };
}

/** Functions whose arguments the library's parser counts itself. */
const BUILT_IN = new Set([
  "contains",
  "endswith",
  "format",
  "fromjson",
  "join",
  "startswith",
  "tojson",
  "case",
]);

/** Symbols of other languages, and what the language of expressions has for them. */
const SYMBOLS: readonly (readonly [symbol: RegExp, advice: string])[] = [
  [/^"/, "Write strings in single quotes: 'text'"],
  [/^=$/, "Use == to compare two values"],
  [/^\|$/, "Use || for a logical or"],
  [/^&$/, "Use && for a logical and"],
  [/^[+*/%-]$/, "Expressions do not support arithmetic"],
];

function describe(message: string): string {
  const symbol = /^Unexpected symbol: '([\s\S]*)'$/.exec(message)?.[1];
  if (symbol === undefined) return message;
  if (symbol === "EOF") return "The expression is incomplete";
  const advice = SYMBOLS.find(([pattern]) => pattern.test(symbol))?.[1];
  return advice === undefined ? message : `${message}. ${advice}`;
}

function positionOf(error: unknown): { readonly line: number; readonly column: number } {
  if (typeof error === "object" && error !== null && "pos" in error) {
    const { pos } = error as { readonly pos?: { readonly line: number; readonly column: number } };
    if (pos !== undefined) return pos;
  }
  return { line: 0, column: 0 };
}

/** The offset of a token's place: the library counts lines and columns from 0. */
export function offsetOf(text: string, position: { readonly line: number; readonly column: number }): number {
  let at = 0;
  for (let line = 0; line < position.line; line += 1) at = text.indexOf("\n", at) + 1;
  return Math.min(at + position.column, text.length);
}
