import { ContextAccess, type Expr, FunctionCall, IndexAccess, Literal } from "@actions/expressions/ast";
import type { Side } from "./check-comparison.ts";
import { contextPathsOf } from "./context-paths.ts";
import type { ValueType } from "./types.ts";

/** What is known of one side of a comparison. */
export function sideOf(node: Expr, type: ValueType): Side {
  const value = node instanceof Literal ? node.token.value : undefined;
  const [read, ...more] = node instanceof FunctionCall ? [] : contextPathsOf(node);
  const isPath = node instanceof IndexAccess || node instanceof ContextAccess;
  return {
    type,
    literal: literalOf(node, value),
    path: isPath && read !== undefined && more.length === 0 ? read.path : [],
  };
}

function literalOf(node: Expr, value: unknown): Side["literal"] {
  if (!(node instanceof Literal)) return undefined;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return node.token.lexeme === "true" ? true : node.token.lexeme === "false" ? false : undefined;
}
