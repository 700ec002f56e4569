import {
  Binary,
  ContextAccess,
  type Expr,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  Star,
  Unary,
} from "@actions/expressions/ast";
import type { Token } from "@actions/expressions/lexer";

/** One value that an expression reads: `["github", "event", "issue", "title"]`, in lower case; `*` for what is computed. */
export interface ContextPath {
  readonly path: readonly string[];
  readonly token: Token;
  /** The functions around it, innermost first, in lower case. */
  readonly functions: readonly string[];
  /** Whether the value itself can become the expression's value; not so for a side of a comparison. */
  readonly isPassedOn: boolean;
}

/** Every value that an expression reads. */
export function contextPathsOf(ast: Expr): readonly ContextPath[] {
  const found: ContextPath[] = [];
  walk(ast, [], true, found);
  return found;
}

function walk(node: Expr, functions: readonly string[], isPassedOn: boolean, found: ContextPath[]): void {
  const read = readPath(node);
  if (read !== undefined) {
    found.push({ ...read, functions, isPassedOn });
    walkIndexes(node, found);
  } else if (node instanceof Grouping) walk(node.group, functions, isPassedOn, found);
  else if (node instanceof Unary) walk(node.expr, functions, false, found);
  else if (node instanceof Binary) {
    walk(node.left, functions, false, found);
    walk(node.right, functions, false, found);
  } else if (node instanceof Logical) {
    for (const [index, argument] of node.args.entries()) {
      // Of `a && b` only the last can be a value that is not false or empty.
      const isLast = index === node.args.length - 1 || node.operator.lexeme === "||";
      walk(argument, functions, isPassedOn && isLast, found);
    }
  } else if (node instanceof FunctionCall) {
    const name = node.functionName.lexeme.toLowerCase();
    for (const argument of node.args)
      walk(argument, [name, ...functions], isPassedOn && !TESTS.has(name), found);
  } else if (node instanceof IndexAccess) {
    walk(node.expr, functions, isPassedOn, found);
    walkIndexes(node, found);
  }
}

/** Functions that give a boolean or a hash, whatever they read. */
const TESTS = new Set([
  "contains",
  "startswith",
  "endswith",
  "hashfiles",
  "success",
  "failure",
  "always",
  "cancelled",
]);

function walkIndexes(node: Expr, found: ContextPath[]): void {
  for (let at: Expr = node; at instanceof IndexAccess; at = at.expr) {
    if (!(at.index instanceof Literal) && !(at.index instanceof Star)) walk(at.index, [], false, found);
  }
}

function readPath(node: Expr): { readonly path: readonly string[]; readonly token: Token } | undefined {
  if (node instanceof ContextAccess) return { path: [node.name.lexeme.toLowerCase()], token: node.name };
  if (!(node instanceof IndexAccess)) return undefined;
  const base = readPath(node.expr);
  if (base === undefined) return undefined;
  const { index } = node;
  const part = index instanceof Literal ? String(index.token.value ?? index.token.lexeme).toLowerCase() : "*";
  return { path: [...base.path, part], token: base.token };
}
