import { type Expr, FunctionCall, Grouping, Literal, Logical, Unary } from "@actions/expressions/ast";
import { expressionsOf } from "../expressions/checked-sites.ts";
import { locateToken } from "../expressions/expression-site.ts";
import type { Report, Rule } from "../rule.ts";
import type { ActionFile, WorkflowFile } from "../workflow/model.ts";

/** `a && '' || b`: the value in the middle counts as false, so the last one is taken whatever `a` is. */
export const unsoundTernaryRule: Rule = {
  id: "SEC033",
  severity: "warning",
  title: "Both branches of a ternary can be reached",
  checkWorkflow: check,
  checkAction: check,
};

function check(file: WorkflowFile | ActionFile, report: Report): void {
  for (const site of expressionsOf(file).sites) {
    if (site.parsed.status !== "parsed") continue;
    inspect(site.parsed.ast, (literal) =>
      report(
        locateToken(site, file.text, literal.token),
        "This value is falsy, so the value after `||` is always used. Invert the condition, or use `case(condition, value, other)`.",
      ),
    );
  }
}

function inspect(node: Expr, tell: (literal: Literal) => void): void {
  if (node instanceof Grouping) inspect(node.group, tell);
  else if (node instanceof Unary) inspect(node.expr, tell);
  else if (node instanceof FunctionCall) for (const argument of node.args) inspect(argument, tell);
  else if (node instanceof Logical) {
    for (const [at, argument] of node.args.entries()) {
      const isChosen = node.operator.lexeme === "||" && at < node.args.length - 1;
      const middle = isChosen ? lastOf(argument) : undefined;
      if (middle instanceof Literal && isFalsy(middle)) tell(middle);
      inspect(argument, tell);
    }
  }
}

/** The value that `a && b` comes to. */
function lastOf(node: Expr): Expr | undefined {
  if (node instanceof Grouping) return lastOf(node.group);
  return node instanceof Logical && node.operator.lexeme === "&&" ? node.args.at(-1) : undefined;
}

function isFalsy({ token }: Literal): boolean {
  return token.lexeme === "false" || token.lexeme === "null" || token.value === "" || token.value === 0;
}
