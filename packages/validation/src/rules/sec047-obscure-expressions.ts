import {
  Binary,
  type Expr,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  Star,
  Unary,
} from "@actions/expressions/ast";
import { expressionsOf } from "../expressions/checked-sites.ts";
import { locateSite } from "../expressions/expression-site.ts";
import type { Report, Rule } from "../rule.ts";
import type { ActionFile, WorkflowFile } from "../workflow/model.ts";

/** Expressions that hide what they read, or that compute what could be written. */
export const obscureExpressionsRule: Rule = {
  id: "SEC047",
  severity: "warning",
  title: "Expressions say what they read",
  checkWorkflow: check,
  checkAction: check,
};

function check(file: WorkflowFile | ActionFile, report: Report): void {
  for (const site of expressionsOf(file).sites) {
    if (site.parsed.status !== "parsed") continue;
    const { ast } = site.parsed;
    if (hasConstantIndex(ast))
      report(
        locateSite(site, file.text),
        "The name of a property is computed from constants here, which hides what is read. Write the name.",
      );
    else if (isConstantCall(ast))
      report(locateSite(site, file.text), "This expression always has the same value. Write the value.", {
        severity: "info",
        persona: "pedantic",
      });
  }
}

/** `github[format('{0}', 'token')]`. */
function hasConstantIndex(node: Expr): boolean {
  if (node instanceof IndexAccess) {
    const isComputed = !(node.index instanceof Literal) && !(node.index instanceof Star);
    return (
      (isComputed && isConstant(node.index)) || hasConstantIndex(node.expr) || hasConstantIndex(node.index)
    );
  }
  return childrenOf(node).some(hasConstantIndex);
}

/** `format('{0}', 'a')`: only the functions that a reader has to work out. */
function isConstantCall(node: Expr): boolean {
  if (node instanceof Grouping) return isConstantCall(node.group);
  if (!(node instanceof FunctionCall)) return false;
  return ["format", "join", "tojson"].includes(node.functionName.lexeme.toLowerCase()) && isConstant(node);
}

function isConstant(node: Expr): boolean {
  if (node instanceof Literal) return true;
  if (node instanceof FunctionCall) {
    const isPure = ["format", "join", "tojson", "fromjson"].includes(node.functionName.lexeme.toLowerCase());
    return isPure && node.args.every(isConstant);
  }
  const children = childrenOf(node);
  return children.length > 0 && !(node instanceof IndexAccess) && children.every(isConstant);
}

function childrenOf(node: Expr): readonly Expr[] {
  if (node instanceof Grouping) return [node.group];
  if (node instanceof Unary) return [node.expr];
  if (node instanceof Binary) return [node.left, node.right];
  if (node instanceof Logical || node instanceof FunctionCall) return node.args;
  if (node instanceof IndexAccess) return [node.expr, node.index];
  return [];
}
