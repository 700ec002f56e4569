import { type Expr, FunctionCall, Grouping, Literal, Logical } from "@actions/expressions/ast";
import { contextPathsOf } from "./context-paths.ts";

/** What an expression may come to: a text that it holds, the value at a path, or something that is not known. */
export type PossibleValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "path"; readonly path: readonly string[] }
  | { readonly kind: "unknown" };

/** Everything that an expression may come to. Of `a && b || c` these are `b` and `c`: `a` only decides. */
export function possibleValuesOf(node: Expr): readonly PossibleValue[] {
  if (node instanceof Grouping) return possibleValuesOf(node.group);
  if (node instanceof Literal) return [{ kind: "text", text: String(node.token.value ?? "") }];
  if (node instanceof Logical) {
    const isOr = node.operator.lexeme === "||";
    return (isOr ? node.args : node.args.slice(-1)).flatMap(possibleValuesOf);
  }
  const [first, ...more] = node instanceof FunctionCall ? [] : contextPathsOf(node);
  return first === undefined || more.length > 0
    ? [{ kind: "unknown" }]
    : [{ kind: "path", path: first.path }];
}
